/** Pages that append the next article as the reader scrolls: each is its own article, with its own notes and address. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import type { Page } from 'playwright';
import { articles } from '../../scripts/newspaper/articles/index.ts';
import { type Newspaper, serveNewspaper } from '../../scripts/newspaper/serve.ts';
import { allNotes } from '../support/ask.ts';
import { type Chromium, openChromium } from '../support/chromium.ts';
import { type EndlessLayout, endlessPages } from '../support/endless-pages.ts';
import { readHighlights } from '../support/highlights.ts';
import { overlayFrame, selectWords } from '../support/overlay.ts';
import { tell, untilPainted, untilShown } from '../support/reader.ts';

const layouts: readonly EndlessLayout[] = ['each in an element of its own', 'flat in one element'];
const newspapers = layouts.map(layout => endlessPages(articles.slice(0, 3), layout));
/** Words of the second article. */
const words = 'lịch bay dày';

let newspaper: Newspaper;
let chromium: Chromium;

before(async () => {
  newspaper = await serveNewspaper({
    pages: Object.assign({}, ...newspapers.map(({ pages }) => pages)),
  });
});
after(() => newspaper.close());
// Each with a store of its own: the same article at another address would show its notes.
beforeEach(async () => {
  chromium = await openChromium();
});
afterEach(() => chromium.close());

/** Scrolls until a headline is where the page takes its article for the one in view; the page may append it on the way. */
async function scrollTo(page: Page, path: string): Promise<void> {
  await page.waitForFunction(
    path => {
      const headline = document.querySelector(`h1[data-path="${path}"]`);
      if (headline) headline.scrollIntoView();
      else window.scrollTo(0, document.documentElement.scrollHeight);
      return location.pathname === path;
    },
    path,
    { polling: 100 },
  );
}

/** Waits until the popup would tell of the article, and only it is glossed. */
async function untilRead(page: Page, path: string, title: string): Promise<void> {
  const wanted = { page: newspaper.origin + path, title, kind: 'article' };
  for (const end = Date.now() + 15_000; ; ) {
    const status = (await tell(chromium, page, 'content.status', {})) as {
      page: string;
      title: string;
      article: { kind: string };
      marks: object;
    } | null;
    const { page: address, title, article, marks } = status ?? {};
    const said = { page: address, title, kind: article?.kind };
    const isThere = JSON.stringify(said) === JSON.stringify(wanted);
    if (isThere && Object.keys(marks ?? {}).length > 0) break;
    assert.ok(Date.now() < end, `${JSON.stringify(said)} is not ${JSON.stringify(wanted)}`);
    await page.waitForTimeout(50);
  }
  // All that is painted stands after the article's headline and before the next one.
  await page.waitForFunction(path => {
    const headlines = [...document.querySelectorAll('h1[data-path]')];
    const own = headlines.findIndex(headline => headline.getAttribute('data-path') === path);
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith('chu-giai-'))
      .flatMap(([, highlight]) => [...highlight] as Range[]);
    return (
      ranges.length > 0 &&
      ranges.every(({ startContainer }) => {
        const [headline, next] = [headlines[own], headlines[own + 1]];
        // 16: in it; 4: after it; 2: before it.
        const after = headline?.compareDocumentPosition(startContainer) ?? 0;
        const before = next?.compareDocumentPosition(startContainer) ?? 2;
        return (after & 20) !== 0 && (before & 2) !== 0;
      })
    );
  }, path);
}

for (const [index, layout] of layouts.entries()) {
  test(`articles ${layout}: each has its own glosses, notes and address`, async () => {
    const [first, second, third] = newspapers[index]?.list ?? [];
    assert.ok(first && second && third, 'three articles');
    const page = await chromium.context.newPage();
    await page.goto(newspaper.origin + first.path);
    await untilRead(page, first.path, first.title);

    await scrollTo(page, second.path);
    await untilRead(page, second.path, second.title);
    await selectWords(page, words);
    await untilShown(page, true);
    await (await overlayFrame(page)).getByRole('button', { name: /hồng/ }).click();
    await untilPainted(page, 'note-pink');

    await scrollTo(page, third.path);
    await untilRead(page, third.path, third.title);
    assert.equal((await page.evaluate(readHighlights))['note-pink'], undefined);
    await scrollTo(page, first.path);
    await untilRead(page, first.path, first.title);
    assert.equal((await page.evaluate(readHighlights))['note-pink'], undefined);
    await scrollTo(page, second.path);
    await untilPainted(page, 'note-pink');

    const screen = await chromium.openExtensionPage('options.html');
    const kept = (await allNotes(screen)).filter(note => note.page.endsWith(second.path));
    assert.deepEqual(
      kept.map(({ page, url, pageTitle }) => ({ page, url, pageTitle })),
      [
        {
          page: newspaper.origin + second.path,
          url: newspaper.origin + second.path,
          pageTitle: second.title,
        },
      ],
    );
    await screen.close();
    await page.goto(newspaper.origin + second.path);
    await untilPainted(page, 'note-pink');
    assert.deepEqual((await page.evaluate(readHighlights))['note-pink'], [words]);
    await page.close();
  });
}
