/** What the extension does in a page, and undoes: in real Chromium with the built extension. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Page } from 'playwright';
import { articles } from '../../scripts/newspaper/articles/index.ts';
import { type Newspaper, serveNewspaper } from '../../scripts/newspaper/serve.ts';
import { type Chromium, openChromium } from '../support/chromium.ts';
import { readHighlights } from '../support/highlights.ts';
import { overlayFrame, selectWords } from '../support/overlay.ts';
import { statusOf } from '../support/reader.ts';
import { stopWorker } from '../support/stop-worker.ts';

let newspaper: Newspaper;
let chromium: Chromium;
let page: Page;

const first = articles[0]?.path ?? '';
/** Words of the first article. */
const words = 'đã họp luân phiên 11 khóa';

before(async () => {
  newspaper = await serveNewspaper();
  chromium = await openChromium();
});
after(async () => {
  await chromium.close();
  await newspaper.close();
});
beforeEach(async () => {
  await page?.close();
  page = await chromium.context.newPage();
});

/** Opens the first article and waits for its marks. */
async function openArticle(): Promise<void> {
  await page.goto(newspaper.origin + first);
  await page.waitForFunction(() => CSS.highlights.has('chu-giai-agrees'));
}

const ours = () => page.evaluate(readHighlights);

/** Rests the pointer on the first words that a highlight has. */
async function pointAt(name: string): Promise<void> {
  const point = await page.evaluate(name => {
    const [range] = [...(CSS.highlights.get(`chu-giai-${name}`) ?? [])] as Range[];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const rect = range?.getClientRects()[0];
    return rect ? ([rect.left + rect.width / 2, rect.top + rect.height / 2] as const) : null;
  }, name);
  assert.ok(point, `nothing is painted as ${name}`);
  await page.mouse.move(point[0], point[1] - 1);
  await page.mouse.move(...point);
}

const isShown = () =>
  page.evaluate(() => {
    const host = document.querySelector('chu-giai-overlay');
    return host !== null && getComputedStyle(host).opacity === '1';
  });

const untilShown = (shown: boolean) =>
  page.waitForFunction(
    shown => {
      const host = document.querySelector('chu-giai-overlay');
      return (host !== null && getComputedStyle(host).opacity === '1') === shown;
    },
    shown,
    { timeout: 5_000 },
  );

test('painting adds nothing to the page and mutates nothing; reading on it changes nothing either', async () => {
  await page.addInitScript(() => {
    const seen = { count: 0 };
    Object.assign(globalThis, { seen });
    addEventListener('DOMContentLoaded', () => {
      Object.assign(globalThis, { before: document.documentElement.outerHTML });
      new MutationObserver(records => {
        seen.count += records.length;
      }).observe(document, {
        attributes: true,
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
  });
  await openArticle();
  const [before, now, count] = await page.evaluate(() => {
    const { before, seen } = globalThis as unknown as { before: string; seen: { count: number } };
    return [before, document.documentElement.outerHTML, seen.count] as const;
  });
  assert.equal(now, before);
  assert.equal(count, 0);
});

test('pointing opens a card in one element under <html>, with a closed root; leaving closes it', async () => {
  await openArticle();
  const article = await page.evaluate(() => document.body.outerHTML);
  await pointAt('agrees');
  await untilShown(true);
  const frame = await overlayFrame(page);
  await frame.getByText('trên 800 triệu USD').first().waitFor();
  const host = await page.evaluate(() => {
    const hosts = [...document.querySelectorAll('chu-giai-overlay')];
    return hosts.map(host => [host.parentElement?.localName, host.shadowRoot, frames.length]);
  });
  assert.deepEqual(host, [['html', null, 0]]);
  assert.equal(await page.evaluate(() => document.body.outerHTML), article);
  const [x, y] = await page.evaluate(() => {
    const rect = document.querySelector('chu-giai-overlay')?.getBoundingClientRect();
    return [(rect?.left ?? 0) + 20, (rect?.top ?? 0) + 20] as const;
  });
  await page.mouse.move(2, 2);
  await untilShown(false);
  // What is not seen takes no clicks either.
  const under = await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.localName, [
    x,
    y,
  ] as const);
  assert.notEqual(under, 'chu-giai-overlay');
});

test('a card stays while the pointer goes over to it', async () => {
  await openArticle();
  await pointAt('person');
  await untilShown(true);
  const box = await page.evaluate(() => {
    const rect = document.querySelector('chu-giai-overlay')?.getBoundingClientRect();
    return rect ? ([rect.left + 20, rect.top + 20] as const) : null;
  });
  assert.ok(box);
  await page.mouse.move(...box, { steps: 5 });
  await page.waitForTimeout(700);
  assert.equal(await isShown(), true);
});

test('a card stands where it first stood, also when the worker had to wake for what it says', async () => {
  await openArticle();
  // The frame first: it is what is told, not whether there is a frame, that is looked at.
  await pointAt('agrees');
  await untilShown(true);
  await page.mouse.move(2, 2);
  await untilShown(false);
  await page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(globalThis, { seen });
    setInterval(() => {
      const host = document.querySelector<HTMLElement>('chu-giai-overlay');
      if (host?.style.opacity !== '1') return;
      const { left, top, width, height } = host.getBoundingClientRect();
      seen.add([left, top, width, height].join(' '));
    }, 4);
  });
  await stopWorker(chromium);
  await pointAt('person');
  await untilShown(true);
  const frame = await overlayFrame(page);
  await frame.locator('.card .name').waitFor();
  await page.waitForTimeout(700);
  const places = await page.evaluate(() => [
    ...(globalThis as unknown as { seen: Set<string> }).seen,
  ]);
  assert.equal(places.length, 1, `the card stood at ${places.join(', then ')}`);
});

test('selecting shows the bar; a colour makes a highlight of exactly those words', async () => {
  await openArticle();
  await selectWords(page, words);
  await untilShown(true);
  const frame = await overlayFrame(page);
  await frame.getByRole('toolbar').getByRole('button').nth(2).click();
  await page.waitForFunction(() => CSS.highlights.has('chu-giai-note-blue'));
  assert.deepEqual((await ours())['note-blue'], [words]);
  await page.reload();
  await page.waitForFunction(() => CSS.highlights.has('chu-giai-note-blue'));
  assert.deepEqual((await ours())['note-blue'], [words]);
});

test("links in the page work as before, under a mark too, and the page's listeners see their events", async () => {
  await openArticle();
  const clicks = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('chu-giai-person') ?? [])] as Range[];
    const link = document.createElement('a');
    link.href = '#through';
    range?.surroundContents(link);
    const seen = { count: 0, prevented: 0 };
    addEventListener('click', event => {
      seen.count += 1;
      if (event.defaultPrevented) seen.prevented += 1;
    });
    link.scrollIntoView({ block: 'center' });
    Object.assign(globalThis, { clicks: seen });
    const rect = link.getBoundingClientRect();
    return [rect.left + rect.width / 2, rect.top + rect.height / 2] as const;
  });
  await page.mouse.click(...clicks);
  assert.equal(await page.evaluate(() => location.hash), '#through');
  assert.deepEqual(
    await page.evaluate(() => (globalThis as unknown as { clicks: object }).clicks),
    {
      count: 1,
      prevented: 0,
    },
  );
});

test('going on without a load undoes all of it, and the new page is read afresh', async () => {
  await openArticle();
  await pointAt('agrees');
  await untilShown(true);
  await page.evaluate(() => {
    document.querySelector('head link[rel="canonical"]')?.remove();
    document.body.innerHTML = '<h1>Trang chủ</h1><ul><li><a href="/a">Việt Nam</a></li></ul>';
    history.pushState(null, '', '/');
  });
  await page.waitForFunction(
    () => ![...CSS.highlights.keys()].some(name => name.startsWith('chu-giai-')),
  );
  assert.equal(await page.evaluate(() => document.querySelector('chu-giai-overlay')), null);
  const article = await (await fetch(newspaper.origin + first)).text();
  await page.evaluate(
    ([html, path]) => {
      const next = new DOMParser().parseFromString(html, 'text/html');
      document.head.innerHTML = next.head.innerHTML;
      document.body.innerHTML = next.body.innerHTML;
      history.pushState(null, '', path);
    },
    [article, first] as const,
  );
  await page.waitForFunction(() => CSS.highlights.has('chu-giai-agrees'));
});

test('an article that comes late is read when it is there, and read again when it changes', async () => {
  await page.route('**/*post900199.html', route =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><body></body>',
    }),
  );
  await page.goto(`${newspaper.origin}/kinh-te/buon-ban-den-sau-hai-nhip-cho-doi-post900199.html`);
  const article = await (await fetch(newspaper.origin + first)).text();
  await page.evaluate(html => {
    const next = new DOMParser().parseFromString(html, 'text/html');
    next.head.querySelector('link[rel="canonical"]')?.remove();
    document.head.innerHTML = next.head.innerHTML;
    document.body.innerHTML = next.body.innerHTML;
  }, article);
  await page.waitForFunction(() => CSS.highlights.has('chu-giai-agrees'));
  await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('chu-giai-agrees') ?? [])] as Range[];
    const block = range?.startContainer.parentElement?.closest('p');
    const added = document.createElement('p');
    added.textContent = 'Ông Miguel Díaz-Canel cũng gửi lời chúc mừng tới hội nghị trong ngày.';
    block?.after(added);
  });
  await page.waitForFunction(() =>
    [...(CSS.highlights.get('chu-giai-person') ?? [])].some(range =>
      String(range).includes('Díaz-Canel'),
    ),
  );
});

test('nodes that the page renders anew are marked anew', async () => {
  await openArticle();
  const before = await ours();
  await page.evaluate(() => {
    const html = document.body.innerHTML;
    document.body.innerHTML = '';
    document.body.innerHTML = html;
  });
  await page.waitForFunction(
    count => [...(CSS.highlights.get('chu-giai-agrees') ?? [])].filter(String).length === count,
    before.agrees?.length ?? -1,
  );
  assert.deepEqual(await ours(), before);
});

test('a page that deletes our element in a loop keeps working, and so do the marks', async () => {
  await openArticle();
  await page.evaluate(() => {
    const deleted = { count: 0 };
    Object.assign(globalThis, { deleted });
    new MutationObserver(() => {
      for (const host of document.querySelectorAll('chu-giai-overlay')) {
        host.remove();
        deleted.count += 1;
      }
    }).observe(document.documentElement, { childList: true });
  });
  await pointAt('agrees');
  await page.waitForFunction(
    () => (globalThis as unknown as { deleted: { count: number } }).deleted.count > 5,
  );
  await page.waitForTimeout(500);
  const deletions = await page.evaluate(
    () => (globalThis as unknown as { deleted: { count: number } }).deleted.count,
  );
  assert.ok(deletions < 100, `${deletions} rounds: the fight has no end`);
  assert.ok((await ours()).agrees?.length);
  assert.equal((await statusOf(chromium, page))?.trouble, 'removed');
});

test('a page that removes our element once gets it back, and the card is shown', async () => {
  await openArticle();
  await pointAt('agrees');
  await untilShown(true);
  await page.evaluate(() => document.querySelector('chu-giai-overlay')?.remove());
  await untilShown(true);
  const frame = await overlayFrame(page);
  await frame.getByText('trên 800 triệu USD').first().waitFor();
});

test("style sheets of the page can't hide or move the card", async () => {
  await openArticle();
  await page.addStyleTag({
    content:
      'chu-giai-overlay { opacity: 0.1 !important; transform: scale(3) !important; display: none !important; width: 1px !important; position: static !important; visibility: hidden !important; }',
  });
  await pointAt('agrees');
  await untilShown(true);
  const [display, position, width] = await page.evaluate(() => {
    const host = document.querySelector('chu-giai-overlay');
    const style = host ? getComputedStyle(host) : null;
    return [style?.display, style?.position, host?.getBoundingClientRect().width ?? 0] as const;
  });
  assert.equal(display, 'block');
  assert.equal(position, 'fixed');
  assert.ok(width > 200);
});

test('works on cross-origin isolated pages and under the strictest content security policy', async () => {
  await page.route(`**${first}`, async route => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: {
        ...response.headers(),
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Content-Security-Policy': "default-src 'none'",
      },
    });
  });
  await openArticle();
  await pointAt('agrees');
  await untilShown(true);
  const frame = await overlayFrame(page);
  await frame.getByText('trên 800 triệu USD').first().waitFor();
});
