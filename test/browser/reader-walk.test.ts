/** Walking from mark to mark with the keyboard, in real Chromium. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Frame, Page } from 'playwright';
import { articles } from '../../scripts/newspaper/articles/index.ts';
import { printArticle } from '../../scripts/newspaper/layouts.ts';
import { type Newspaper, serveNewspaper } from '../../scripts/newspaper/serve.ts';
import { type Chromium, openChromium } from '../support/chromium.ts';
import { overlayFrame } from '../support/overlay.ts';
import {
  isShown,
  pointAt,
  statusOf,
  tabOf,
  tell,
  untilPainted,
  untilShown,
} from '../support/reader.ts';

declare const chrome: {
  commands: { onCommand: { dispatch(name: string, tab: object): void } };
  tabs: { get(id: number): Promise<object> };
};

const trade = articles[0];
if (!trade) throw new Error('the newspaper has no article');
const long = {
  ...trade,
  path: '/kinh-te/bai-rat-dai-post900777.html',
  body: Array.from({ length: 30 }, (_, part) =>
    trade.body.map(text => (text.startsWith('## ') ? text : `Phần ${part + 1}. ${text}`)),
  ).flat(),
};

let newspaper: Newspaper;
let chromium: Chromium;
let page: Page;

before(async () => {
  newspaper = await serveNewspaper({ pages: { [long.path]: printArticle(long) } });
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

async function open(path = trade?.path ?? ''): Promise<void> {
  await page.goto(newspaper.origin + path);
  await untilPainted(page, 'agrees');
}

const walk = (kind: 'next-mark' | 'previous-mark') =>
  tell(chromium, page, 'content.command', { command: { kind } });

/** The card's place, "3/17", once it is another than before. */
async function place(frame: Frame, before = ''): Promise<string> {
  await frame.waitForFunction(before => {
    const place = document.querySelector('.place')?.textContent ?? '';
    return place !== '' && place !== before;
  }, before);
  return (await frame.locator('.place').textContent()) ?? '';
}

/** Whether the card, and not merely the frame, has the focus. */
const hasFocus = (frame: Frame) =>
  frame.waitForFunction(() => document.hasFocus() && document.activeElement?.matches('.card'));

test('a walk opens the card of the first mark with its place, by keyboard on and back, Escape ends it', async () => {
  await open();
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.id = 'before';
    document.body.prepend(field);
    field.focus();
  });
  await walk('next-mark');
  await untilShown(page, true);
  const frame = await overlayFrame(page);
  const first = await place(frame);
  const count = Number(first.split('/')[1]);
  assert.equal(first, `1/${count}`);
  await hasFocus(frame);
  assert.equal(await page.evaluate(() => document.activeElement?.localName), 'chu-giai-overlay');
  // Every name and every figure with a verdict is a stop; overlapping ones share it; bare figures are none.
  const marks = (await statusOf(chromium, page))?.marks ?? {};
  const worth = Object.entries(marks).reduce(
    (sum, [name, number]) => (name === 'figure' ? sum : sum + number),
    0,
  );
  assert.ok(count > 5 && count <= worth, `${count} stops for ${worth} marks`);

  await page.keyboard.press('ArrowRight');
  assert.equal(await place(frame, first), `2/${count}`);
  await hasFocus(frame);
  await page.keyboard.press('ArrowLeft');
  assert.equal(await place(frame, `2/${count}`), first);
  await page.keyboard.press('ArrowLeft');
  assert.equal(await place(frame, first), `${count}/${count}`);
  const top = await page.evaluate(() => scrollY);
  await hasFocus(frame);
  await page.keyboard.press('Escape');
  await untilShown(page, false);
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'before');
  assert.equal(await page.evaluate(() => scrollY), top, 'closing must not move the page');
});

test('no stop is a figure without a verdict, and every stop is in view with its card beside it', async () => {
  await open();
  await walk('next-mark');
  const frame = await overlayFrame(page);
  let at = await place(frame);
  const count = Number(at.split('/')[1]);
  for (let turn = 1; turn <= count; turn += 1) {
    const words = await frame.evaluate(() => ({
      verdict: document.querySelector('.verdict, [class*="verdict"]') !== null,
      name: document.querySelector('.name') !== null,
    }));
    assert.ok(words.verdict || words.name, `nothing to say at ${at}`);
    const box = await page.evaluate(() => {
      const rect = document.querySelector('chu-giai-overlay')?.getBoundingClientRect();
      return rect && { top: rect.top, bottom: rect.bottom, height: innerHeight };
    });
    assert.ok(box && box.top >= 0 && box.bottom <= box.height, `card outside of the view at ${at}`);
    await page.keyboard.press('ArrowRight');
    if (turn < count) at = await place(frame, at);
  }
});

test('each step is announced once', async () => {
  await open();
  await walk('next-mark');
  const frame = await overlayFrame(page);
  const at = await place(frame);
  await frame.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    new MutationObserver(() => {
      for (const line of document.querySelectorAll(
        '[role="status"], [role="alert"], [aria-live]',
      )) {
        if (line.textContent) said.push(line.textContent);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await page.keyboard.press('ArrowRight');
  const next = await place(frame, at);
  await frame.waitForFunction(() => document.querySelector('.section p:not(.kicker)') !== null);
  const said = await frame.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  assert.equal(new Set(said).size, 1, said.join(' | '));
  assert.ok(said[0]?.startsWith(`Mục ${next.replace('/', ' trên ')}`), said[0]);
});

test('after scrolling by hand the walk begins where the reader is; in a page of thirty articles too', async () => {
  await open(long.path);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
  const top = await page.evaluate(() => scrollY);
  await walk('next-mark');
  const frame = await overlayFrame(page);
  const [index, count] = (await place(frame)).split('/').map(Number);
  assert.ok(index && count && index > count * 0.3 && index < count * 0.7, `${index} of ${count}`);
  await untilShown(page, true);
  const moved = Math.abs((await page.evaluate(() => scrollY)) - top);
  assert.ok(moved < 800, `jumped ${moved} px away`);
  // Closed and taken up again: on from where it was, not from the top of the view.
  await hasFocus(frame);
  await page.keyboard.press('ArrowRight');
  await place(frame, `${index}/${count}`);
  await page.keyboard.press('ArrowRight');
  const third = await place(frame, `${index + 1}/${count}`);
  assert.equal(third, `${index + 2}/${count}`);
  await page.keyboard.press('Escape');
  await untilShown(page, false);
  await walk('next-mark');
  await untilShown(page, true);
  assert.equal(await place(frame, third), `${index + 3}/${count}`);
});

test('a shortcut of the browser arrives as the same walk', async () => {
  await open();
  const tab = await tabOf(chromium, page);
  const worker = await chromium.worker();
  await worker.evaluate(async tab => {
    chrome.commands.onCommand.dispatch('next-mark', await chrome.tabs.get(tab));
  }, tab);
  await untilShown(page, true);
  const frame = await overlayFrame(page);
  const first = await place(frame);
  assert.match(first, /^1\//);
  await worker.evaluate(async tab => {
    chrome.commands.onCommand.dispatch('previous-mark', await chrome.tabs.get(tab));
  }, tab);
  const [index, count] = (await place(frame, first)).split('/');
  assert.equal(index, count);
});

test('on a page without marks the reader is told so, and can go on by keyboard', async () => {
  await page.goto(`${newspaper.origin}/`);
  await page.waitForFunction(() => document.readyState === 'complete');
  await walk('next-mark');
  await untilShown(page, true);
  const frame = await overlayFrame(page);
  await frame.getByText('không có').waitFor();
  assert.equal(await isShown(page), true);
});

test('a card that was only pointed at can be walked on from, and takes the focus then', async () => {
  await open();
  await pointAt(page, 'agrees');
  await untilShown(page, true);
  const frame = await overlayFrame(page);
  const words = await frame.locator('.card').textContent();
  assert.equal(await page.evaluate(() => document.activeElement?.localName), 'body');
  await walk('next-mark');
  const next = await place(frame);
  const [after] = next.split('/').map(Number);
  await hasFocus(frame);
  await page.keyboard.press('ArrowLeft');
  const [before] = (await place(frame, next)).split('/').map(Number);
  assert.equal(before, (after ?? 0) - 1);
  await frame.waitForFunction(
    words => document.querySelector('.card')?.textContent?.includes(words),
    words?.slice(0, 20) ?? '',
  );
});
