/** Menus, badge, going to a note, other hosts, and an extension that is reloaded under its pages. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Page } from 'playwright';
import { articles } from '../../scripts/newspaper/articles/index.ts';
import { type Newspaper, serveNewspaper } from '../../scripts/newspaper/serve.ts';
import { type Chromium, openChromium } from '../support/chromium.ts';
import { readHighlights } from '../support/highlights.ts';
import { overlayFrame, selectWords } from '../support/overlay.ts';
import { pointAt, statusOf, tabOf, untilPainted, untilShown } from '../support/reader.ts';

type Tab = { id: number; active: boolean; url?: string };
declare const chrome: {
  action: { getBadgeText(tab: { tabId: number }): Promise<string> };
  contextMenus: {
    onClicked: { dispatch(info: object, tab: Tab): void };
    update(id: string, change: object): Promise<void>;
  };
  i18n: { getMessage(key: string): string };
  runtime: { sendMessage(message: object): Promise<unknown>; reload(): void };
  tabs: { get(id: number): Promise<Tab>; query(filter: object): Promise<Tab[]> };
};

const [trade, tourism] = articles;
if (!trade || !tourism) throw new Error('the newspaper has too few articles');
const words = 'đã họp luân phiên 11 khóa';

let newspaper: Newspaper;
let chromium: Chromium;
let page: Page;
/** The newspaper under a name that no rule of ours knows. */
let other: string;

async function open(path = trade?.path ?? ''): Promise<void> {
  await page.goto(newspaper.origin + path);
  await untilPainted(page, 'agrees');
}
const painted = async (name: string) => (await page.evaluate(readHighlights))[name];

async function untilBadge(text: string): Promise<void> {
  const tab = await tabOf(chromium, page);
  const worker = await chromium.worker();
  for (let turn = 0; turn < 200; turn += 1) {
    const badge = await worker.evaluate(tabId => chrome.action.getBadgeText({ tabId }), tab);
    if (badge === text) return;
    await page.waitForTimeout(25);
  }
  assert.fail(`the badge never says "${text}"`);
}

async function choose(menuItemId: string): Promise<void> {
  const tab = await tabOf(chromium, page);
  await (await chromium.worker()).evaluate(
    async ([tab, menuItemId]) =>
      chrome.contextMenus.onClicked.dispatch({ menuItemId }, await chrome.tabs.get(tab)),
    [tab, menuItemId] as const,
  );
}

describe('the background', () => {
  before(async () => {
    newspaper = await serveNewspaper();
    const { port } = new URL(newspaper.origin);
    other = `http://other.example:${port}`;
    chromium = await openChromium({
      args: [`--host-resolver-rules=MAP other.example 127.0.0.1`],
    });
  });
  after(async () => {
    await chromium.close();
    await newspaper.close();
  });
  beforeEach(async () => {
    await page?.close();
    page = await chromium.context.newPage();
  });

  test('the context menu: its entries exist and do what they say; the badge counts', async () => {
    const worker = await chromium.worker();
    const ids = ['yellow', 'green', 'blue', 'pink'].map(color => `highlight-${color}`);
    // Updating an entry that is not there is refused: the only way to ask a menu what it holds.
    const missing = (): Promise<string[]> =>
      worker.evaluate(
        async ids => {
          const updates = ids.map(id => chrome.contextMenus.update(id, {}).then(() => '', String));
          return (await Promise.all(updates)).filter(error => error !== '');
        },
        [...ids, 'note'],
      );
    // They are made once the extension has been installed, which a test can be ahead of.
    for (let turn = 0; turn < 200 && (await missing()).length > 0; turn += 1) {
      await page.waitForTimeout(25);
    }
    assert.deepEqual(await missing(), []);
    assert.match(
      await worker.evaluate(() => chrome.i18n.getMessage('menuHighlightGreen')),
      /xanh lá/,
    );
    await open();
    await untilBadge('');
    await selectWords(page, words);
    await choose('highlight-green');
    await untilPainted(page, 'note-green');
    assert.deepEqual(await painted('note-green'), [words]);
    await untilBadge('1');
    await selectWords(page, 'bãi biển miền Trung');
    await choose('note');
    await (await overlayFrame(page)).locator('.note-field').waitFor();
    await untilBadge('2');
    await (await overlayFrame(page)).getByRole('button', { name: 'Xóa' }).click();
    await untilBadge('1');
  });

  test('the popup leads to a note: in the page before it, in a tab behind, and in a new one; and deletes it', async () => {
    await open();
    await untilPainted(page, 'note-green');
    const [id] = Object.keys((await statusOf(chromium, page))?.placements ?? {});
    const tab = await tabOf(chromium, page);
    await page.evaluate(() => scrollTo(0, 0));
    const popup = await chromium.openExtensionPage(`popup.html?tab=${tab}`);
    await popup.locator('.row').first().waitFor();
    assert.equal(await popup.locator('.row').count(), 1);
    // From the keyboard; the popup closes itself.
    await popup.keyboard.press('ArrowDown');
    const closed = popup.waitForEvent('close');
    await popup.keyboard.press('Control+Enter').catch(() => undefined);
    await closed;
    await untilShown(page, true);
    await (await overlayFrame(page)).locator('.note-field').waitFor();
    const isSeen = () =>
      page.evaluate(() => {
        const [range] = [...(CSS.highlights.get('chu-giai-note-green') ?? [])] as Range[];
        const rect = range?.getBoundingClientRect();
        return rect !== undefined && rect.top >= 0 && rect.bottom <= innerHeight;
      });
    assert.equal(await isSeen(), true);

    // Its tab is behind another one.
    const screen = await chromium.openExtensionPage('popup.html');
    const show = (id?: string) =>
      screen.evaluate(
        id => chrome.runtime.sendMessage({ to: 'background', type: 'note.show', id }),
        id,
      );
    await page.evaluate(() => scrollTo(0, 0));
    assert.deepEqual(await show(id), { ok: true, value: null });
    const worker = await chromium.worker();
    assert.equal(
      await worker.evaluate(async tab => (await chrome.tabs.get(tab)).active, tab),
      true,
    );
    assert.equal(await isSeen(), true);

    // Its page is not open.
    await page.goto(`${newspaper.origin}/`);
    const opened = chromium.context.waitForEvent('page');
    assert.deepEqual(await show(id), { ok: true, value: null });
    await page.close();
    page = await opened;
    await untilPainted(page, 'note-green');
    await untilShown(page, true);
    await (await overlayFrame(page)).locator('.note-field').waitFor();
    assert.equal(await isSeen(), true);

    // Deleted in the popup, it leaves the page and the badge; undone, it is back.
    await screen.getByRole('tab', { name: 'Tất cả' }).click();
    const row = screen.locator(`.row[data-note="${id}"]`);
    await row.focus();
    await screen.keyboard.press('Delete');
    await page.waitForFunction(() => !CSS.highlights.has('chu-giai-note-green'));
    await untilBadge('');
    await row.focus();
    await screen.keyboard.press('Enter');
    await untilPainted(page, 'note-green');
    await untilBadge('1');
    await screen.close();
  });

  test('a page of another host is left alone until it is asked for, and a refusal is no failure', async () => {
    await page.goto(other + trade.path);
    await page.waitForTimeout(300);
    assert.equal(await page.evaluate(() => CSS.highlights.size), 0);
    const worker = await chromium.worker();
    const screen = await chromium.openExtensionPage('popup.html');
    const read = (tab: number) =>
      screen.evaluate(
        tab => chrome.runtime.sendMessage({ to: 'background', type: 'tab.read', tab }),
        tab,
      );
    await page.bringToFront();
    const [active] = await worker.evaluate(() =>
      chrome.tabs.query({ active: true, lastFocusedWindow: true }),
    );
    assert.ok(active);
    // Without a click on our button (which headless has none of) the browser allows nothing.
    assert.deepEqual(await read(active.id), { ok: false, error: 'not-allowed' });
    const own = await worker.evaluate(() => chrome.tabs.query({ url: 'chrome://newtab/' }));
    if (own[0]) assert.deepEqual(await read(own[0].id), { ok: false, error: 'not-a-page' });
    await screen.close();
  });
});

describe('an extension that is reloaded under an open page', () => {
  before(async () => {
    newspaper = await serveNewspaper();
  });
  after(() => newspaper.close());
  beforeEach(async () => {
    chromium = await openChromium();
    page = await chromium.context.newPage();
  });

  /** Everything of ours has gone from the page. */
  const untilGone = () =>
    page.waitForFunction(
      () =>
        ![...CSS.highlights.keys()].some(name => name.startsWith('chu-giai-')) &&
        document.querySelector('chu-giai-overlay') === null,
      undefined,
      { timeout: 10_000 },
    );
  const reload = async () =>
    (await chromium.worker()).evaluate(() => chrome.runtime.reload()).catch(() => undefined);

  test('leaves nothing behind, throws nothing, and says a word once the reader wants something', async () => {
    const errors: unknown[] = [];
    page.on('pageerror', error => errors.push(error));
    try {
      await open();
      const pristine = await page.evaluate(() => document.documentElement.outerHTML);
      await pointAt(page, 'agrees');
      await untilShown(page, true);
      await page.mouse.move(2, 2);
      await untilShown(page, false);
      await reload();
      await untilGone();
      assert.equal(await page.evaluate(() => document.documentElement.outerHTML), pristine);
      await page.mouse.move(300, 300);
      await page.mouse.wheel(0, 300);
      await page.keyboard.press('Escape');
      assert.equal(await page.evaluate(() => document.querySelector('chu-giai-overlay')), null);
      await selectWords(page, words);
      await page.waitForFunction(() => document.querySelectorAll('chu-giai-overlay').length === 1);
      const node = page.locator('chu-giai-overlay');
      // In a closed root only the accessibility tree shows the words.
      const session = await chromium.context.newCDPSession(page);
      const { nodes } = (await session.send('Accessibility.getFullAXTree')) as {
        nodes: { name?: { value?: string } }[];
      };
      assert.ok(nodes.some(({ name }) => name?.value === 'Tải lại trang'));
      assert.equal(await node.count(), 1);
      assert.deepEqual(errors, []);
    } finally {
      await chromium.close();
    }
  });

  test('an open editor says so at once', async () => {
    try {
      await open();
      await selectWords(page, words);
      await (await overlayFrame(page))
        .getByRole('button', { name: 'Ghi chú', exact: true })
        .click();
      await (await overlayFrame(page)).locator('.note-field').waitFor();
      await reload();
      await page.waitForFunction(
        () =>
          CSS.highlights.size === 0 &&
          document.querySelectorAll('chu-giai-overlay:not([popover])').length === 1,
        undefined,
        { timeout: 10_000 },
      );
    } finally {
      await chromium.close();
    }
  });

  test('a second content script takes over and doubles nothing', async () => {
    try {
      await open();
      const before = await page.evaluate(readHighlights);
      const tab = await tabOf(chromium, page);
      const worker = await chromium.worker();
      await worker.evaluate(
        tabId =>
          (
            globalThis as unknown as {
              chrome: { scripting: { executeScript(o: object): Promise<unknown> } };
            }
          ).chrome.scripting.executeScript({ target: { tabId }, files: ['content.js'] }),
        tab,
      );
      await untilPainted(page, 'agrees');
      assert.deepEqual(await page.evaluate(readHighlights), before);
      await selectWords(page, words);
      await (await overlayFrame(page)).getByRole('button', { name: /hồng/ }).click();
      await untilPainted(page, 'note-pink');
      await untilBadge('1');
      assert.deepEqual(await painted('note-pink'), [words]);
      assert.equal(
        await page.evaluate(() => document.querySelectorAll('chu-giai-overlay').length),
        1,
      );
    } finally {
      await chromium.close();
    }
  });
});
