/** The real sidebar of Firefox: opened by a click in the popup, followed from tab to tab, written in. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { DemoArticle } from '../../scripts/newspaper/article.ts';
import { articles } from '../../scripts/newspaper/articles/index.ts';
import { type Newspaper, serveNewspaper } from '../../scripts/newspaper/serve.ts';
import { type Firefox, type FirefoxPage, openFirefox } from '../support/firefox.ts';

/** What a page of the extension calls; the windows of its other pages are open to it. */
declare const browser: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  extension: { getViews(filter: { type: 'sidebar' }): readonly Window[] };
  sidebarAction: { isOpen(details: object): Promise<boolean> };
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    update(id: number, change: { active: true }): Promise<unknown>;
  };
};

const [trade, tourism] = articles as readonly [DemoArticle, DemoArticle];
const words = 'đã họp luân phiên 11 khóa';
const noteId = '00000000-0000-4000-8000-0000000000aa';

let newspaper: Newspaper;
let firefox: Firefox;
/** A page of the extension from which the sidebar's window is reached; it is in a tab behind the others. */
let probe: FirefoxPage;
let tradePage: FirefoxPage;

before(async () => {
  newspaper = await serveNewspaper();
  firefox = await openFirefox();
  probe = await firefox.newPage();
  await probe.goto(`${firefox.origin}/options.html`);
  await probe.evaluate(
    async (id, page, text) => {
      const facts = { id, url: page, page, pageTitle: 'Bài', site: 'localhost', color: 'green' };
      const place = { text, blocks: [0, text.length], start: 0, end: text.length };
      await browser.runtime.sendMessage({
        ...{ to: 'background', type: 'note.mark' },
        ...facts,
        ...place,
      });
    },
    noteId,
    newspaper.origin + trade.path,
    words,
  );
  tradePage = await firefox.newPage();
  await tradePage.goto(newspaper.origin + trade.path);
  await (await firefox.newPage()).goto(newspaper.origin + tourism.path);
  const popup = await firefox.newPage();
  await popup.goto(`${firefox.origin}/popup.html`);
  await popup.waitFor(() => document.querySelector('footer button:enabled') !== null);
  const at = await popup.evaluate(() => {
    const button = document.querySelector('footer button');
    button?.scrollIntoView();
    const box = button?.getBoundingClientRect();
    return box ? [box.left + box.width / 2, box.top + box.height / 2] : [0, 0];
  });
  const [x = 0, y = 0] = at.map(Math.round);
  const actions = [
    { type: 'pointerMove', x, y },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  await popup.act([{ type: 'pointer', id: 'mouse', actions }]);
  await probe.waitFor(() => browser.sidebarAction.isOpen({}));
  await probe.waitFor(() => browser.extension.getViews({ type: 'sidebar' }).length === 1);
});
after(async () => {
  await firefox.close();
  await newspaper.close();
});

/** Shows the tab of an article, and waits until the sidebar says its title and lists so many notes. */
async function turnTo({ path, title }: DemoArticle, count: number): Promise<void> {
  await probe.evaluate(async url => {
    const tab = (await browser.tabs.query({})).find(tab => tab.url === url);
    if (tab) await browser.tabs.update(tab.id, { active: true });
  }, newspaper.origin + path);
  await probe.waitFor(
    (title, count) => {
      const document = browser.extension.getViews({ type: 'sidebar' })[0]?.document;
      return (
        document?.querySelector('.page .page-title')?.textContent === title &&
        document.querySelectorAll('.row').length === count
      );
    },
    title,
    count,
  );
}

test('it follows the tab that is shown', async () => {
  await turnTo(trade, 1);
  await turnTo(tourism, 0);
  await turnTo(trade, 1);
});

test('what is being written stays as the tab changes and is saved', async () => {
  await turnTo(trade, 1);
  const write = (text: string) =>
    probe.evaluate(text => {
      const view = browser.extension.getViews({ type: 'sidebar' })[0];
      const field = view?.document.querySelector('textarea');
      if (!view || !field) throw new Error('there is no editor');
      field.value += text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
  await probe.evaluate(() => {
    const document = browser.extension.getViews({ type: 'sidebar' })[0]?.document;
    document?.querySelector<HTMLElement>('.row-actions button:nth-child(2)')?.click();
  });
  await probe.waitFor(() =>
    browser.extension.getViews({ type: 'sidebar' })[0]?.document.querySelector('textarea'),
  );
  await write('Một');
  await turnTo(tourism, 1);
  await write(' hai');
  await turnTo(trade, 1);
  await write(' ba');
  await probe.waitFor(() =>
    browser.extension.getViews({ type: 'sidebar' })[0]?.document.querySelector('.save-saved'),
  );
  const stored = await probe.evaluate(
    id => browser.runtime.sendMessage({ to: 'background', type: 'note.get', id }),
    noteId,
  );
  assert.equal((stored as { value: { body: string } }).value.body, 'Một hai ba');
});

test('a click on a note leads to its words in the page', async () => {
  await turnTo(trade, 1);
  await probe.evaluate(() => {
    const document = browser.extension.getViews({ type: 'sidebar' })[0]?.document;
    const done = document?.querySelector<HTMLElement>('.editor-foot .buttons button:last-child');
    done?.click();
  });
  await probe.waitFor(() =>
    browser.extension.getViews({ type: 'sidebar' })[0]?.document.querySelector('.row .body'),
  );
  await probe.evaluate(() => {
    const document = browser.extension.getViews({ type: 'sidebar' })[0]?.document;
    document?.querySelector<HTMLElement>('.row .quote')?.click();
  });
  await tradePage.waitFor(() => CSS.highlights.has('chu-giai-shown'));
  await tradePage.waitFor(() => !CSS.highlights.has('chu-giai-shown'));
  assert.equal(await probe.evaluate(() => browser.sidebarAction.isOpen({})), true);
});
