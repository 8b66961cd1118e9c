/** The whole way of a note without a pointer: marked, written, tagged, searched, deleted, restored, taken out as a file. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright';
import { articles } from '../../scripts/newspaper/articles/index.ts';
import { type Newspaper, serveNewspaper } from '../../scripts/newspaper/serve.ts';
import { allNotes } from '../support/ask.ts';
import { type Chromium, openChromium } from '../support/chromium.ts';
import { overlayFrame } from '../support/overlay.ts';
import { tabOf, tell, untilPainted, untilShown } from '../support/reader.ts';

let newspaper: Newspaper;
let chromium: Chromium;
before(async () => {
  newspaper = await serveNewspaper();
  chromium = await openChromium();
});
after(async () => {
  await chromium.close();
  await newspaper.close();
});

const words = 'đã họp luân phiên 11 khóa';

/** Selects the first letter of words, as caret browsing or a search in the page does, and the rest with Shift and the arrow key. */
async function selectByKeyboard(page: Page, words: string): Promise<void> {
  await page.evaluate(words => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(words) ?? -1;
      if (at >= 0 && node.parentElement?.checkVisibility()) {
        document.getSelection()?.setBaseAndExtent(node, at, node, at + 1);
        return;
      }
    }
    throw new Error(`"${words}" is not on the page`);
  }, words);
  for (let step = 1; step < words.length; step++) await page.keyboard.press('Shift+ArrowRight');
  await page.waitForFunction(words => String(document.getSelection()) === words, words);
}

/** Tabs on until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press(key);
    const now = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      return [element?.getAttribute('aria-label'), element?.textContent].join(' ').trim();
    });
    if (name.test(now)) return;
    seen.push(now.slice(0, 40));
  }
  assert.fail(`${name} is not reached: ${seen.join(' | ')}`);
}

test('by keyboard alone', { timeout: 120_000 }, async () => {
  const page = await chromium.context.newPage();
  await page.goto(newspaper.origin + (articles[0]?.path ?? ''));
  await untilPainted(page, 'person');

  await selectByKeyboard(page, words);
  // As the browser passes on Alt+Shift+N, which no driver can press.
  await tell(chromium, page, 'content.command', { command: { kind: 'note' } });
  const frame = await overlayFrame(page);
  await frame.locator('textarea:focus').waitFor();
  await page.keyboard.type('Đối chiếu biên bản');
  await page.keyboard.press('Tab');
  await frame.locator('.tag-input:focus').waitFor();
  await page.keyboard.type('hội nghị,');
  await frame.getByText('Đã lưu').waitFor();
  const chosen = frame.locator('[type=radio]:focus');
  for (let step = 0; step < 5 && (await chosen.count()) === 0; step++) {
    await page.keyboard.press('Shift+Tab');
  }
  await chosen.waitFor();
  await page.keyboard.press('ArrowRight');
  await frame.getByText('Đã lưu').waitFor();
  await untilPainted(page, 'note-green');
  await page.keyboard.press('Escape');
  await untilShown(page, false);
  assert.equal(await page.evaluate(() => document.activeElement?.localName), 'body');

  const popup = await chromium.openExtensionPage(`popup.html?tab=${await tabOf(chromium, page)}`);
  const [note] = await allNotes(popup);
  assert.deepEqual(
    [note?.body, note?.tags, note?.color],
    ['Đối chiếu biên bản', ['hội nghị'], 'green'],
  );
  await popup.locator('.row').waitFor();
  await tabTo(popup, /^Trang này/, 'Shift+Tab');
  await popup.keyboard.press('ArrowRight');
  await popup.locator('#tab-all[aria-selected=true]').waitFor();
  await popup.keyboard.press('/');
  await popup.locator('[type=search]:focus').waitFor();
  await popup.keyboard.type('nhãn:"hội nghị" bien ban');
  await popup.locator('.row').waitFor();
  await popup.keyboard.press('ArrowDown');
  await popup.locator('.row:focus').waitFor();
  await popup.keyboard.press('Delete');
  await popup.locator('.row-deleted').waitFor();
  assert.notEqual((await allNotes(popup))[0]?.deleted, null);
  await popup.keyboard.press('Enter');
  await popup.locator('.row:focus .quote').waitFor();
  assert.equal((await allNotes(popup))[0]?.deleted, null);

  await tabTo(popup, /^Xuất 1 ghi chú/);
  await popup.keyboard.press('Enter');
  await tabTo(popup, /^Markdown/);
  const waiting = popup.waitForEvent('download');
  await popup.keyboard.press('Enter');
  const text = readFileSync(await (await waiting).path(), 'utf8');
  assert.match(text, /đã họp luân phiên 11 khóa/);
  assert.match(text, /Đối chiếu biên bản/);

  // The bin, from the options, after the popup has gone.
  await popup.locator('.row').focus();
  await popup.keyboard.press('Delete');
  await popup.locator('.row-deleted').waitFor();
  await popup.close();
  const options = await chromium.openExtensionPage('options.html');
  await options.locator('[aria-labelledby="bin"] .brief').waitFor();
  await tabTo(options, /^Khôi phục/);
  await options.keyboard.press('Enter');
  await options.getByText('Đã khôi phục').waitFor();
  assert.equal((await allNotes(options))[0]?.deleted, null);
});
