/** The page stays the paper's own, and what the reader writes stays the reader's own, through a whole session. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { articles } from '../../scripts/newspaper/articles/index.ts';
import { type Newspaper, serveNewspaper } from '../../scripts/newspaper/serve.ts';
import { type Chromium, openChromium } from '../support/chromium.ts';
import { overlayFrame, selectWords } from '../support/overlay.ts';
import { pointAt, tell, untilPainted, untilShown } from '../support/reader.ts';

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

/** What the page's own script keeps an eye on; installed before any script of ours. */
function spy(): void {
  const seen: string[] = [];
  Object.assign(globalThis, { seen });
  const types = [
    'keydown',
    'keypress',
    'keyup',
    'input',
    'beforeinput',
    'change',
    'paste',
    'compositionstart',
    'compositionupdate',
    'compositionend',
    'message',
  ];
  for (const type of types) {
    addEventListener(
      type,
      event => seen.push(event instanceof KeyboardEvent ? `${type} ${event.key}` : type),
      { capture: true },
    );
  }
  for (const type of ['click', 'pointerdown', 'focusin']) {
    addEventListener(
      type,
      event => {
        const { target } = event;
        if (target instanceof Element && target.localName === 'chu-giai-overlay') seen.push(type);
      },
      { capture: true },
    );
  }
  addEventListener('DOMContentLoaded', () => {
    const snapshot = () => {
      const nodes: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        nodes.push(String(node.nodeValue));
      const { body, documentElement } = document;
      const attributes = [...documentElement.attributes].map(
        ({ name, value }) => `${name}=${value}`,
      );
      return JSON.stringify([body.outerHTML, nodes, attributes, document.head.innerHTML]);
    };
    Object.assign(globalThis, { snapshot, pristine: snapshot() });
  });
}
declare const seen: string[];
declare const pristine: string;
declare function snapshot(): string;

test('marks, cards, a walk, a note written, recoloured and deleted: nothing in the page has changed or heard of it', async () => {
  const page = await chromium.context.newPage();
  // tsx names functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = value => value');
  await page.addInitScript(spy);
  await page.goto(newspaper.origin + (articles[0]?.path ?? ''));
  await untilPainted(page, 'agrees');

  await pointAt(page, 'agrees');
  await untilShown(page, true);
  await page.mouse.move(2, 2);
  await untilShown(page, false);

  await tell(chromium, page, 'content.command', { command: { kind: 'next-mark' } });
  await untilShown(page, true);
  const frame = await overlayFrame(page);
  await frame.waitForFunction(
    () => document.hasFocus() && document.activeElement?.matches('.card'),
  );
  await page.keyboard.press('ArrowRight');
  await frame.getByText('2/').waitFor();
  await page.keyboard.press('Escape');
  await untilShown(page, false);

  await selectWords(page, 'đã họp luân phiên 11 khóa');
  await frame.getByRole('button', { name: 'Ghi chú', exact: true }).click();
  await frame.getByRole('textbox').waitFor();
  await frame.waitForFunction(
    () => document.hasFocus() && document.activeElement?.matches('textarea'),
  );
  await page.keyboard.type('Lời riêng của người đọc 42');
  const keyboard = await chromium.context.newCDPSession(page);
  for (const text of ['v', 'vi', 'việ']) {
    await keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await keyboard.send('Input.insertText', { text: 'việt' });
  await frame.getByText('Đã lưu').waitFor();
  assert.match(await frame.getByRole('textbox').inputValue(), /người đọc 42việt$/);
  await frame.getByRole('radio', { name: 'Hồng' }).check({ force: true });
  await untilPainted(page, 'note-pink');
  await frame.getByRole('button', { name: 'Xóa' }).click();
  await page.waitForFunction(() => !CSS.highlights.has('chu-giai-note-pink'));
  await frame.getByRole('button', { name: 'Hoàn tác' }).click();
  await untilPainted(page, 'note-pink');
  await page.keyboard.press('Escape');
  await untilShown(page, false);

  const after = await page.evaluate(() => ({
    isPristine: snapshot() === pristine,
    seen,
    top: [...document.documentElement.children].map(({ localName }) => localName),
    host: [...(document.querySelector('chu-giai-overlay')?.attributes ?? [])].map(
      ({ name }) => name,
    ),
    frames: frames.length,
  }));
  assert.equal(after.isPristine, true);
  assert.deepEqual(after.top, ['head', 'body', 'chu-giai-overlay']);
  assert.deepEqual(after.host.sort(), ['popover', 'style']);
  assert.equal(after.frames, 0);
  // The pointer crosses our element, and the focus rests on it: what happens inside is not the page's.
  // Escape closes what is open and gives the page its focus back: the key comes up there.
  const heard = after.seen.filter(type => type !== 'focusin' && type !== 'keyup Escape');
  assert.deepEqual(heard, []);
  assert.ok(!(await page.content()).includes('Lời riêng'));
  await page.close();
});
