/** Every way of selecting words, and what may be marked, in real Chromium. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Page } from 'playwright';
import { articles } from '../../scripts/newspaper/articles/index.ts';
import { type Newspaper, serveNewspaper } from '../../scripts/newspaper/serve.ts';
import { type Chromium, openChromium } from '../support/chromium.ts';
import { readHighlights } from '../support/highlights.ts';
import { overlayFrame } from '../support/overlay.ts';
import { isShown, pointOf, statusOf, tell, untilPainted, untilShown } from '../support/reader.ts';

const trade = articles[0];
if (!trade) throw new Error('the newspaper has no article');

const longWords = 'Dòng chữ này lặp lại mãi để trang đủ dài. ';
const odd = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang lạ</title><body>
<p id="loose">Một dòng lẻ trên trang không phải bài báo.</p>
<p>Hỏi thêm: <a id="link" href="#dich">liên kết tới đích</a> rồi hết.</p>
<input id="field" value="chữ trong ô nhập"><textarea id="area">chữ trong khung nhập</textarea>
<div id="editable" contenteditable="true">chữ đang được soạn ngay trên trang</div>
<div id="long"><p>${longWords.repeat(600)}</p></div></body></html>`;

let newspaper: Newspaper;
let chromium: Chromium;
let page: Page;

before(async () => {
  newspaper = await serveNewspaper({ pages: { '/la': odd } });
  chromium = await openChromium();
});
after(async () => {
  await chromium.close();
  await newspaper.close();
});
beforeEach(async () => {
  await page?.close();
  page = await chromium.context.newPage();
  // Two places that a drag goes between must be in view together.
  await page.setViewportSize({ width: 1100, height: 1600 });
});

async function openArticle(): Promise<void> {
  await page.goto(newspaper.origin + trade?.path);
  await untilPainted(page, 'agrees');
}

async function openOddPage(): Promise<void> {
  await page.goto(`${newspaper.origin}/la`);
  for (;;) {
    const status = await statusOf(chromium, page);
    if (status?.article.kind === 'not-article') return;
  }
}

/** The point before or after words of the page; the first call brings them into view. */
const pointAtWords = (words: string, side: 'before' | 'after') =>
  page.evaluate(
    ([words, side]) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(words) ?? -1;
        const block = node.parentElement;
        if (at < 0 || !block?.checkVisibility()) continue;
        const { top, bottom } = block.getBoundingClientRect();
        if (top < 0 || bottom > innerHeight) block.scrollIntoView({ block: 'center' });
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + words.length);
        const rects = [...range.getClientRects()];
        const rect = side === 'before' ? rects[0] : rects.at(-1);
        if (!rect) continue;
        const x = side === 'before' ? rect.left + 0.5 : rect.right - 0.5;
        return [x, rect.top + rect.height / 2] as const;
      }
      throw new Error(`"${words}" is not on the page`);
    },
    [words, side] as const,
  );

/** Drags from one place to another; whichever comes first is brought into view. */
async function drag(from: [string, 'before' | 'after'], to: [string, 'before' | 'after']) {
  await pointAtWords(...from);
  await page.mouse.move(...(await pointAtWords(...from)));
  await page.mouse.down();
  await page.mouse.move(...(await pointAtWords(...to)), { steps: 4 });
  await page.mouse.up();
}

/** Chooses a colour in the bar and gives what was marked in it, white space collapsed. */
async function mark(color: 'vàng' | 'xanh lá' | 'xanh dương' | 'hồng'): Promise<string[]> {
  await untilShown(page, true);
  const name = { vàng: 'yellow', 'xanh lá': 'green', 'xanh dương': 'blue', hồng: 'pink' }[color];
  const frame = await overlayFrame(page);
  await frame.getByRole('button', { name: new RegExp(color) }).click();
  await untilPainted(page, `note-${name}`);
  const found = (await page.evaluate(readHighlights))[`note-${name}`] ?? [];
  return found.map(text => text.replace(/\s+/g, ' '));
}

const collapse = () => page.evaluate(() => document.getSelection()?.removeAllRanges());

/** Whether the bar has not come, long after it would have. */
async function staysAway(): Promise<void> {
  await page.waitForTimeout(600);
  assert.equal(await isShown(page), false);
}

test('with Shift and the arrow keys, the bar follows the selection', async () => {
  await openArticle();
  const [x, y] = await pointAtWords('thủ tục gọn nhẹ', 'before');
  await page.mouse.dblclick(x + 4, y);
  await untilShown(page, true);
  for (let step = 0; step < ' tục'.length; step += 1) await page.keyboard.press('Shift+ArrowRight');
  assert.equal(await page.evaluate(() => String(document.getSelection())), 'thủ tục');
  assert.deepEqual(await mark('vàng'), ['thủ tục']);
});

test('backwards, across paragraphs, and over a caption between them', async () => {
  await openArticle();
  await drag(['so với cùng kỳ', 'after'], ['hai chiều Việt Nam', 'before']);
  const [across] = await mark('xanh lá');
  assert.ok(across?.startsWith('hai chiều Việt Nam') && across.endsWith('so với cùng kỳ'), across);
  await page.reload();
  await untilPainted(page, 'note-green');
  const again = (await page.evaluate(readHighlights))['note-green'];
  assert.deepEqual(
    again?.map(text => text.replace(/\s+/g, ' ')),
    [across],
  );

  // The picture stands between the second paragraph and the heading.
  await drag(['cùng kỳ năm 2024', 'before'], ['Đối tác lớn', 'after']);
  const [over] = await mark('hồng');
  assert.ok(over?.startsWith('cùng kỳ năm 2024') && over.endsWith('Đối tác lớn'), over);
});

test('inside the title, in a caption, in what is not the article', async () => {
  await openArticle();
  await drag(['Buôn bán', 'before'], ['tăng tốc', 'after']);
  assert.deepEqual(await mark('xanh dương'), ['Buôn bán Việt Nam – Kazakhstan tăng tốc']);
  await drag(['chờ lên tàu', 'before'], ['chờ lên tàu', 'after']);
  const blue = await mark('xanh dương');
  await page.waitForFunction(() => CSS.highlights.get('chu-giai-note-blue')?.size === 2);
  assert.ok(blue.length >= 1);
  await drag(['Tin liên quan', 'before'], ['Tin liên quan', 'after']);
  await mark('xanh dương');
  await page.waitForFunction(() => CSS.highlights.get('chu-giai-note-blue')?.size === 3);
  await page.reload();
  await page.waitForFunction(() => CSS.highlights.get('chu-giai-note-blue')?.size === 3);
  const kept = (await page.evaluate(readHighlights))['note-blue'];
  assert.deepEqual(
    kept?.sort(),
    ['Buôn bán Việt Nam – Kazakhstan tăng tốc', 'Tin liên quan', 'chờ lên tàu'].sort(),
  );
});

test('a double click takes a word, a triple click the paragraph and nothing of the next', async () => {
  await openArticle();
  const word = await pointAtWords('bãi biển', 'before');
  await page.mouse.dblclick(word[0] + 4, word[1]);
  assert.ok((await mark('xanh lá')).includes('bãi'));
  const paragraph = await pointAtWords('bãi biển', 'before');
  await page.mouse.click(paragraph[0] + 4, paragraph[1], { clickCount: 3 });
  const marked = await mark('hồng');
  const whole = trade.body.find(text => text.includes('bãi biển'));
  assert.ok(marked.includes(whole ?? ''), marked.join(' | '));
});

test('into a link, which stays one', async () => {
  await openOddPage();
  await drag(['Hỏi thêm', 'before'], ['liên kết tới', 'after']);
  assert.deepEqual(await mark('vàng'), ['Hỏi thêm: liên kết tới']);
  await page.locator('#link').click();
  assert.equal(await page.evaluate(() => location.hash), '#dich');
});

test('on a page that is no article', async () => {
  await openOddPage();
  await drag(['dòng lẻ', 'before'], ['dòng lẻ', 'after']);
  assert.ok((await mark('xanh lá')).includes('dòng lẻ'));
  await page.reload();
  await untilPainted(page, 'note-green');
});

test('what is being written in the page gets no bar', async () => {
  await openOddPage();
  for (const id of ['field', 'area', 'editable']) {
    await page.locator(`#${id}`).click();
    await page.keyboard.press('Control+a');
    await staysAway();
    await page.locator(`#${id}`).dblclick();
    await staysAway();
    await collapse();
  }
});

test('too much is refused with a word, and nothing is kept', async () => {
  await openOddPage();
  await page.evaluate(() => {
    const long = document.querySelector('#long p');
    if (long) document.getSelection()?.selectAllChildren(long);
  });
  await untilShown(page, true);
  const frame = await overlayFrame(page);
  await frame.getByRole('button', { name: /hồng/ }).click();
  await frame.getByText('dài quá 20.000 ký tự').waitFor();
  await untilShown(page, true);
  assert.equal((await page.evaluate(readHighlights))['note-pink'], undefined);
});

test('a shortcut with nothing selected says what is missing', async () => {
  await openOddPage();
  await tell(chromium, page, 'content.command', { command: { kind: 'note' } });
  await untilShown(page, true);
  await (await overlayFrame(page)).getByText('Hãy chọn').waitFor();
  await page.mouse.click(5, 5);
  await untilShown(page, false);
});

test('by touch: a tap opens a card, a tap elsewhere closes it, a selection offers the bar', async () => {
  const visit = articles[2];
  await page.goto(newspaper.origin + visit?.path);
  await untilPainted(page, 'person');
  const session = await chromium.context.newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const tap = async ([x, y]: readonly [number, number]) => {
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await tap(await pointOf(page, 'person'));
  await untilShown(page, true);
  await (await overlayFrame(page)).locator('.card').waitFor({ timeout: 5_000 });
  await tap([4, 300]);
  await untilShown(page, false);
  // As a long press leaves it: selected, and no button was ever released.
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf('thúc đẩy 5 kết nối') ?? -1;
      if (at >= 0)
        document.getSelection()?.setBaseAndExtent(node, at, node, at + 'thúc đẩy'.length);
    }
  });
  assert.ok((await mark('xanh dương')).includes('thúc đẩy'));
});
