/** A note's whole way in real Firefox: marked, written, saved, found after a reload and in the popup, deleted, undone. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { articles } from '../../scripts/newspaper/articles/index.ts';
import { type Newspaper, serveNewspaper } from '../../scripts/newspaper/serve.ts';
import { endsOfWords } from '../support/ends-of-words.ts';
import { type Firefox, type FirefoxPage, openFirefox } from '../support/firefox.ts';

let newspaper: Newspaper;
let firefox: Firefox;
let page: FirefoxPage;

const words = 'đã họp luân phiên 11 khóa';

before(async () => {
  newspaper = await serveNewspaper();
  firefox = await openFirefox();
  page = await firefox.newPage();
  await page.goto(newspaper.origin + (articles[0]?.path ?? ''));
  await page.waitFor(() => CSS.highlights.has('chu-giai-agrees'));
});
after(async () => {
  await firefox.close();
  await newspaper.close();
});

type Point = readonly [number, number];

/** Presses at the first point and lets go at the last. */
async function drag(target: FirefoxPage, points: readonly Point[]): Promise<void> {
  const moves = points.map(([x, y]) => ({
    type: 'pointerMove',
    x: Math.round(x),
    y: Math.round(y),
  }));
  const [first, ...rest] = moves;
  const actions = [
    first,
    { type: 'pointerDown', button: 0 },
    ...rest,
    { type: 'pointerUp', button: 0 },
  ];
  await target.act([
    { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions },
  ]);
}

/** Clicks the middle of the first element that matches, of those that have the text. */
async function click(target: FirefoxPage, selector: string, text = ''): Promise<void> {
  const find = (selector: string, text: string) => {
    const element = [...document.querySelectorAll(selector)].find(element =>
      element.textContent?.includes(text),
    );
    const rect = element?.getBoundingClientRect();
    return rect ? [rect.left + rect.width / 2, rect.top + rect.height / 2] : null;
  };
  await target.waitFor(find, selector, text);
  const point = await target.evaluate(find, selector, text);
  assert.ok(point);
  await drag(target, [point as unknown as Point]);
}

const press = (target: FirefoxPage, value: string) =>
  target.act([
    {
      type: 'key',
      id: 'keyboard',
      actions: [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ],
    },
  ]);

const noteIs = (words: string | null) => {
  const marked = [...(CSS.highlights.get('chu-giai-note-yellow') ?? [])].map(String);
  return words === null ? marked.length === 0 : marked.includes(words);
};

test('marked, typed with a composed syllable, saved, reloaded, found, deleted and undone', async () => {
  const pristine = await page.evaluate(() => document.body.outerHTML);
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    for (const type of ['keydown', 'keyup', 'input', 'compositionend', 'message']) {
      addEventListener(type, () => seen.push(type), { capture: true });
    }
  });
  const points = await page.evaluate(endsOfWords, words);
  await drag(page, points as readonly Point[]);
  const frame = await page.frame('overlay.html');
  await click(frame, '.bar-note');
  await frame.waitFor(() => document.hasFocus() && document.activeElement?.matches('.note-field'));
  await frame.type('Xem lại biên bản ');
  // As an input method does it: the value changes while the syllable is composed.
  await frame.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('.note-field');
    if (!field) throw new Error('no field');
    const before = field.value;
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    for (const text of ['v', 'vi', 'vie', 'viê', 'việ', 'việt']) {
      field.value = before + text;
      field.dispatchEvent(new CompositionEvent('compositionupdate', { bubbles: true, data: text }));
      field.dispatchEvent(
        new InputEvent('input', { bubbles: true, isComposing: true, data: text }),
      );
    }
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: 'việt' }));
  });
  await frame.type(' xong.');
  await frame.waitFor(() => document.querySelector('.save-saved') !== null);
  assert.equal(
    await frame.evaluate(() => document.querySelector<HTMLTextAreaElement>('.note-field')?.value),
    'Xem lại biên bản việt xong.',
  );
  assert.deepEqual(
    await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen),
    [],
  );
  assert.equal(await page.evaluate(() => document.body.outerHTML), pristine);
  await press(frame, '\uE00C');
  await page.waitFor(() => {
    const host = document.querySelector('chu-giai-overlay');
    return host !== null && getComputedStyle(host).opacity === '0';
  });

  await page.goto(`${newspaper.origin}${articles[0]?.path}?utm_source=thu`);
  await page.waitFor(noteIs, words);

  const popup = await firefox.newPage();
  await popup.goto(`${firefox.origin}/popup.html`);
  await click(popup, '#tab-all');
  await popup.waitFor(() => document.querySelectorAll('.row').length === 1);
  await click(popup, '[type=search]');
  await popup.type('biên bản');
  await popup.waitFor(
    () => document.querySelector('.row .body')?.textContent === 'Xem lại biên bản việt xong.',
  );
  await popup.type('x');
  await popup.waitFor(() => document.querySelectorAll('.row').length === 0);
  await press(popup, '\uE003');
  await popup.waitFor(() => document.querySelectorAll('.row').length === 1);
  await press(popup, '\uE015');
  await popup.waitFor(() => document.activeElement?.matches('.row'));
  await press(popup, '\uE017');
  await popup.waitFor(() => document.querySelector('.row-deleted') !== null);
  await page.waitFor(noteIs, null);
  await press(popup, '\uE007');
  await popup.waitFor(() => document.querySelector('.row .body') !== null);
  await page.waitFor(noteIs, words);
  await popup.close();
});

test('the extension gone, nothing of it is seen in the page', async () => {
  const [x, y] = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('chu-giai-agrees') ?? [])] as Range[];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const rect = range?.getClientRects()[0];
    return [Math.round((rect?.left ?? 0) + 10), Math.round((rect?.top ?? 0) + 8)] as const;
  });
  const actions = [y - 2, y].map(y => ({ type: 'pointerMove', x, y }));
  await page.act([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  await page.waitFor(() => {
    const host = document.querySelector('chu-giai-overlay');
    return host !== null && getComputedStyle(host).opacity === '1';
  });
  await firefox.uninstall();
  // Firefox runs no script of ours any more; what goes are our style sheets.
  await page.waitFor(() => {
    const host = document.querySelector('chu-giai-overlay');
    const line = getComputedStyle(document.body, '::highlight(chu-giai-agrees)').textDecorationLine;
    return (host === null || getComputedStyle(host).display === 'none') && line === 'none';
  });
});
