/** The page's side in real Firefox: its content scripts see the page through wrappers, and its frames have no `tabs`. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { articles } from '../../scripts/newspaper/articles/index.ts';
import { type Newspaper, serveNewspaper } from '../../scripts/newspaper/serve.ts';
import { endsOfWords } from '../support/ends-of-words.ts';
import { type Firefox, type FirefoxPage, openFirefox } from '../support/firefox.ts';
import { readHighlights } from '../support/highlights.ts';

let newspaper: Newspaper;
let firefox: Firefox;
let page: FirefoxPage;

/** Words of the first article. */
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

/** Moves the mouse through points, the button held between the first two if `drags`. */
async function mouse(points: readonly Point[], button: 'none' | 'drag' | 'click'): Promise<void> {
  const moves = points.map(([x, y]) => ({
    type: 'pointerMove',
    x: Math.round(x),
    y: Math.round(y),
  }));
  const [first, ...rest] = moves;
  const down = { type: 'pointerDown', button: 0 };
  const up = { type: 'pointerUp', button: 0 };
  const actions =
    button === 'none'
      ? moves
      : button === 'click'
        ? [...moves, down, up]
        : [first, down, ...rest, up];
  await page.act([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
}

const hostShown = (shown: boolean) => {
  const host = document.querySelector('chu-giai-overlay');
  return (host !== null && getComputedStyle(host).opacity === '1') === shown;
};

test('pointing at a figure opens its card, leaving closes it, the article is untouched', async () => {
  const before = await page.evaluate(() => document.body.outerHTML);
  const point = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('chu-giai-agrees') ?? [])] as Range[];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const rect = range?.getClientRects()[0];
    return [(rect?.left ?? 0) + 10, (rect?.top ?? 0) + 8] as const;
  });
  await mouse([[point[0], point[1] - 2], point], 'none');
  await page.waitFor(hostShown, true);
  await mouse([[3, 3]], 'none');
  await page.waitFor(hostShown, false);
  assert.equal(await page.evaluate(() => document.body.outerHTML), before);
});

test('selecting shows the bar, and a colour highlights exactly those words', async () => {
  const points = await page.evaluate(endsOfWords, words);
  await mouse(points, 'drag');
  await page.waitFor(hostShown, true);
  const button = await page.evaluate(() => {
    const rect = document.querySelector('chu-giai-overlay')?.getBoundingClientRect();
    return [(rect?.left ?? 0) + 50, (rect?.top ?? 0) + (rect?.height ?? 0) / 2] as const;
  });
  await mouse([button], 'click');
  await page.waitFor(() =>
    [...CSS.highlights.keys()].some(name => name.startsWith('chu-giai-note-')),
  );
  const notes = Object.entries(await page.evaluate(readHighlights)).filter(([name]) =>
    name.startsWith('note-'),
  );
  assert.deepEqual(
    notes.map(([, texts]) => texts),
    [[words]],
  );
});

test('going on without a load undoes all of it', async () => {
  await page.evaluate(() => {
    document.querySelector('head link[rel="canonical"]')?.remove();
    document.body.innerHTML = '<h1>Trang chủ</h1><p>Chưa có bài.</p>';
    history.pushState(null, '', '/');
  });
  await page.waitFor(() => ![...CSS.highlights.keys()].some(name => name.startsWith('chu-giai-')));
  assert.equal(await page.evaluate(() => document.querySelectorAll('chu-giai-overlay').length), 0);
});
