/** The real side panel of Chromium beside real pages: opened by a click, followed from page to page, written in, shared with the popup. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright';
import type { DemoArticle } from '../../scripts/newspaper/article.ts';
import { articles } from '../../scripts/newspaper/articles/index.ts';
import { type Newspaper, serveNewspaper } from '../../scripts/newspaper/serve.ts';
import type { NoteColor } from '../../src/notes/note.ts';
import { allNotes, storeNotes } from '../support/ask.ts';
import { type Chromium, openChromium } from '../support/chromium.ts';
import { readHighlights } from '../support/highlights.ts';
import { overlayFrame } from '../support/overlay.ts';
import { pointOf, tabOf, untilPainted } from '../support/reader.ts';
import { type SidePanel, sidePanel } from '../support/side-panel.ts';

/** What is called in the extension's worker and pages; Chromium's own name works in all versions. */
declare const chrome: {
  runtime: {
    getContexts(filter: object): Promise<{ documentUrl: string }[]>;
    sendMessage(message: object): Promise<unknown>;
  };
  windows: { create(options: object): Promise<{ id: number }>; remove(id: number): Promise<void> };
};

const [trade, tourism] = articles as readonly [DemoArticle, DemoArticle];
const tradeWords = 'đã họp luân phiên 11 khóa';
const tourismWords = tourism.body[1]?.slice(0, 30) ?? '';

let newspaper: Newspaper;
let chromium: Chromium;
let panel: SidePanel;
let tradePage: Page;
let tourismPage: Page;
let options: Page;
const ids = { trade: randomUUID(), last: randomUUID(), tourism: randomUUID() };

before(async () => {
  newspaper = await serveNewspaper();
  chromium = await openChromium();
  options = await chromium.openExtensionPage('options.html');
  const note = (id: string, { path, title }: DemoArticle, exact: string, color: NoteColor) => ({
    ...{ id, url: newspaper.origin + path, page: newspaper.origin + path, pageTitle: title },
    ...{ site: 'localhost', color, body: `Lời về “${exact}”`, tags: [] },
    selectors: [{ type: 'TextQuoteSelector' as const, exact, prefix: '', suffix: '' }],
  });
  await storeNotes(options, [
    note(ids.trade, trade, tradeWords, 'green'),
    note(ids.last, trade, trade.body.at(-1)?.slice(0, 40) ?? '', 'blue'),
    note(ids.tourism, tourism, tourismWords, 'pink'),
  ]);
  tradePage = await chromium.context.newPage();
  await tradePage.goto(newspaper.origin + trade.path);
  tourismPage = await chromium.context.newPage();
  await tourismPage.goto(newspaper.origin + tourism.path);
  const popup = await chromium.openExtensionPage('popup.html');
  const closed = popup.waitForEvent('close');
  await popup.getByRole('button', { name: 'Mở bảng bên' }).click();
  await closed;
  panel = await sidePanel(chromium);
});
after(async () => {
  await panel?.detach();
  await chromium.close();
  await newspaper.close();
});

/** Waits until the panel is about an article and lists these notes, in whatever order: they are of one moment. */
const untilBeside = (title: string, notes: readonly string[]) =>
  panel.waitFor(
    (title, notes) =>
      document.querySelector('.page .page-title')?.textContent === title &&
      [...document.querySelectorAll<HTMLElement>('.row')]
        .map(row => row.dataset.note)
        .sort()
        .join() === notes,
    title,
    [...notes].sort().join(),
  );
const rowOf = (id: string): string => `[data-note="${id}"]`;
const buttonOf = (id: string, at: number): string =>
  `${rowOf(id)} .row-actions button:nth-child(${at})`;

test('the popup opens it as a side panel, and it is what the browser calls one', async () => {
  const worker = await chromium.worker();
  const contexts = await worker.evaluate(() =>
    chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }),
  );
  assert.deepEqual(
    contexts.map(({ documentUrl }) => documentUrl),
    [`chrome-extension://${chromium.id}/panel.html`],
  );
});

test('it follows the tab that is shown, the address in it, a reload, and a page that changes its address itself', async () => {
  await tradePage.bringToFront();
  await untilBeside(trade.title, [ids.trade, ids.last]);
  await tourismPage.bringToFront();
  await untilBeside(tourism.title, [ids.tourism]);
  await tourismPage.goto(newspaper.origin + trade.path);
  await untilBeside(trade.title, [ids.trade, ids.last]);
  await tourismPage.reload();
  await untilBeside(trade.title, [ids.trade, ids.last]);
  await tourismPage.evaluate(async path => {
    const text = await (await fetch(path)).text();
    const next = new DOMParser().parseFromString(text, 'text/html');
    history.pushState(null, '', path);
    document.head.replaceWith(next.head);
    document.body.replaceWith(next.body);
  }, tourism.path);
  await untilBeside(tourism.title, [ids.tourism]);
  await tourismPage.goto('about:blank');
  await panel.waitFor(
    () =>
      document.querySelectorAll('.row').length === 0 &&
      document.querySelector('.page strong')?.textContent === 'Chú giải chưa đọc trang này.',
  );
  await tourismPage.goto(newspaper.origin + tourism.path);
  await untilBeside(tourism.title, [ids.tourism]);
});

test('it stays with its own window', async () => {
  await tradePage.bringToFront();
  await untilBeside(trade.title, [ids.trade, ids.last]);
  const opened = chromium.context.waitForEvent('page');
  const worker = await chromium.worker();
  const { id } = await worker.evaluate(
    url => chrome.windows.create({ url, focused: true }),
    newspaper.origin + tourism.path,
  );
  const other = await opened;
  await untilPainted(other, 'note-pink');
  const named = await chromium.openExtensionPage(`panel.html?window=${id}`);
  await other.bringToFront();
  // Attached, for a tab behind another is seen by nobody.
  await named.locator(rowOf(ids.tourism)).waitFor({ state: 'attached' });
  await named.close();
  // That one has followed the other window: this one has heard of the same, and stayed.
  await untilBeside(trade.title, [ids.trade, ids.last]);
  await worker.evaluate(id => chrome.windows.remove(id), id);
});

test('a click on a note leads to its words in the page and lets them stand out, then no longer; it stays open', async () => {
  await tradePage.bringToFront();
  await untilBeside(trade.title, [ids.trade, ids.last]);
  await tradePage.evaluate(() => scrollTo(0, 0));
  await panel.click(`${rowOf(ids.last)} .quote`);
  const words = trade.body.at(-1)?.slice(0, 40) ?? '';
  await tradePage.waitForFunction(() => CSS.highlights.has('chu-giai-shown'));
  assert.deepEqual((await tradePage.evaluate(readHighlights)).shown, [words]);
  const inView = await tradePage.evaluate(() => {
    const [range] = [...(CSS.highlights.get('chu-giai-shown') ?? [])] as Range[];
    const box = range?.getBoundingClientRect();
    return box ? box.top >= 0 && box.bottom <= innerHeight : null;
  });
  assert.equal(inView, true);
  await tradePage.waitForFunction(() => !CSS.highlights.has('chu-giai-shown'));
  // Nothing was laid over the page for it.
  const isShown = await tradePage.evaluate(() => {
    const host = document.querySelector('chu-giai-overlay');
    return host !== null && getComputedStyle(host).opacity === '1';
  });
  assert.equal(isShown, false);
  assert.equal(await panel.evaluate(() => document.querySelectorAll('.row').length), 2);
});

test('a note clicked in the page is the one that the panel shows', async () => {
  await tradePage.bringToFront();
  await untilBeside(trade.title, [ids.trade, ids.last]);
  await tradePage.mouse.click(...(await pointOf(tradePage, 'note-blue')));
  await (await overlayFrame(tradePage)).locator('textarea').waitFor();
  await panel.waitFor(
    id => document.querySelector<HTMLElement>('.row[aria-current]')?.dataset.note === id,
    ids.last,
  );
  await tradePage.keyboard.press('Escape');
});

test('what is being written stays as the tab changes, and nothing of it is lost', async () => {
  await tradePage.bringToFront();
  await untilBeside(trade.title, [ids.trade, ids.last]);
  await panel.click(buttonOf(ids.trade, 2));
  await panel.waitFor(() => document.activeElement?.tagName === 'TEXTAREA');
  await panel.type(' Một');
  await tourismPage.bringToFront();
  await untilBeside(tourism.title, [ids.trade, ids.tourism]);
  await panel.type(' hai');
  await tourismPage.reload();
  await panel.type(' ba');
  await tradePage.bringToFront();
  await untilBeside(trade.title, [ids.trade, ids.last]);
  await panel.type(' bốn');
  await tourismPage.bringToFront();
  await untilBeside(tourism.title, [ids.trade, ids.tourism]);
  const wanted = `Lời về “${tradeWords}” Một hai ba bốn`;
  assert.equal(await panel.evaluate(() => document.querySelector('textarea')?.value), wanted);
  await panel.waitFor(() => document.querySelector('.save-saved') !== null);
  await panel.click(`${rowOf(ids.trade)} .editor-foot .buttons button:last-child`);
  await untilBeside(tourism.title, [ids.tourism]);
  const stored = (await allNotes(options)).find(({ id }) => id === ids.trade);
  assert.equal(stored?.body, wanted);
});

test('deleted and restored in the panel; the page and the popup see the same, and the panel what is done in the popup', async () => {
  await tradePage.bringToFront();
  await untilBeside(trade.title, [ids.trade, ids.last]);
  await untilPainted(tradePage, 'note-blue');
  const tab = await tabOf(chromium, tradePage);
  const popup = await chromium.openExtensionPage(`popup.html?tab=${tab}`);
  await popup.locator(rowOf(ids.last)).waitFor();
  await tradePage.bringToFront();
  await untilBeside(trade.title, [ids.trade, ids.last]);

  await panel.click(buttonOf(ids.last, 3));
  await panel.waitFor(() => document.querySelector('.row-deleted') !== null);
  await popup.locator(rowOf(ids.last)).waitFor({ state: 'detached' });
  await tradePage.waitForFunction(() => !CSS.highlights.has('chu-giai-note-blue'));
  await panel.click('.row-deleted button');
  await popup.locator(rowOf(ids.last)).waitFor();
  await untilPainted(tradePage, 'note-blue');

  const row = popup.locator(rowOf(ids.last));
  await row.getByRole('button', { name: 'Sửa' }).click();
  await row.getByRole('textbox', { name: 'Lời ghi chú' }).fill('viết trong cửa sổ nhỏ');
  await tradePage.bringToFront();
  await panel.waitFor(
    id =>
      document.querySelector(`[data-note="${id}"] .body`)?.textContent === 'viết trong cửa sổ nhỏ',
    ids.last,
  );
  // And into an open editor in which nothing waits.
  await panel.click(buttonOf(ids.last, 2));
  await panel.waitFor(() => document.querySelector('textarea') !== null);
  await row.getByRole('textbox', { name: 'Lời ghi chú' }).fill('rồi viết lại');
  await panel.waitFor(() => document.querySelector('textarea')?.value === 'rồi viết lại');
  await panel.click(`${rowOf(ids.last)} .editor-foot .buttons button:last-child`);
  await popup.close();
});

test('no page can ask for it or put it into a frame', async () => {
  const address = `chrome-extension://${chromium.id}/panel.html`;
  await tradePage.bringToFront();
  const got = await tradePage.evaluate(async address => {
    const asked = await fetch(address).then(
      () => 'answered',
      () => 'refused',
    );
    const frame = document.createElement('iframe');
    frame.src = address;
    const loaded = new Promise(resolve => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    frame.remove();
    return asked;
  }, address);
  assert.equal(got, 'refused');
  const worker = await chromium.worker();
  const framed = await worker.evaluate(async address => {
    const all = await chrome.runtime.getContexts({});
    return all.filter(({ documentUrl }) => documentUrl === address).length;
  }, address);
  assert.equal(framed, 1);
});
