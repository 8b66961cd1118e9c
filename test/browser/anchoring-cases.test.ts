/**
 * The situations that other annotators test their anchoring with, on pages of our own, in real
 * Chromium: what a reader selects, whatever nodes it begins and ends in, is described, and found
 * again by each of its selectors that can do so alone, on the same page laid out anew.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import { openChromium } from '../support/chromium.ts';

interface InPage {
  /** Selects from one position to another, describes, lays the page out again, places; gives both texts. */
  roundTrip(
    html: string,
    selection: Selection,
  ): { described: string; found: Record<string, string> };
  /** Places a quote as another tool exports it. */
  placeQuote(html: string, quote: Quote): string;
}
/** Positions as a path of child indices from the body, and an offset in that node. */
interface Selection {
  readonly from: readonly [path: readonly number[], offset: number];
  readonly to: readonly [path: readonly number[], offset: number];
}
interface Quote {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}
declare const anchoring: InPage;

const script = `
import { createAnchorer } from './src/notes/anchor.ts';
import { describe } from './src/notes/selectors.ts';
import { readPageText } from './src/text/read-page-text.ts';
const nodeAt = path => path.reduce((node, index) => node.childNodes[index], document.body);
const shown = (page, { state, reason, start, end }) =>
  state === 'unplaced' ? 'unplaced: ' + reason : state + ': ' + page.rangeAt(start, end).toString();
export function roundTrip(html, { from, to }) {
  document.body.innerHTML = html;
  const page = readPageText(document.body);
  let start = page.offsetAt(nodeAt(from[0]), from[1]);
  let end = page.offsetAt(nodeAt(to[0]), to[1]) ?? page.text.length;
  // The line end between two blocks is nothing that can be selected.
  while (start < end && page.text[start] === '\\n') start++;
  while (end > start && page.text[end - 1] === '\\n') end--;
  const selectors = describe(page, start, end);
  document.body.innerHTML = html;
  const again = readPageText(document.body);
  const quote = selectors[0];
  const place = some => shown(again, createAnchorer(again).place(some));
  return {
    described: quote.exact,
    found: { all: place(selectors), 'quote and block': place([quote, selectors[2]]), quote: place([quote]) },
  };
}
export function placeQuote(html, { exact, prefix = '', suffix = '' }) {
  document.body.innerHTML = html;
  const page = readPageText(document.body);
  return shown(page, createAnchorer(page).place([{ type: 'TextQuoteSelector', exact, prefix, suffix }]));
}`;

let chromium: Awaited<ReturnType<typeof openChromium>>;
let page: Awaited<ReturnType<typeof chromium.context.newPage>>;
before(async () => {
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'anchoring',
    charset: 'utf8',
  });
  chromium = await openChromium({ extension: null });
  page = await chromium.context.newPage();
  await page.evaluate(
    (outputFiles[0]?.text ?? '').replace('var anchoring', 'globalThis.anchoring'),
  );
});
after(() => chromium?.close());

const story =
  '<h1>Chợ nổi họp lại</h1><p>Sáng nay <b>chợ nổi <i>Vàm Lát</i></b> họp lại sau hai năm.</p>\n' +
  '<div>Ghe xuồng đến từ sớm.<p>Khách mua <a href="#">khóm</a> và cá linh.</p>Nước còn thấp.</div>' +
  '<ul><li>Khóm: 9.000 đồng</li><li>Cá linh: 60.000 đồng</li></ul><p></p><p>Chợ tan lúc <!-- giờ -->tám giờ.</p>';

const ranges: readonly (readonly [string, Selection, string])[] = [
  ['within one text node', { from: [[1, 0], 0], to: [[1, 0], 4] }, 'Sáng'],
  ['a whole text node', { from: [[0, 0], 0], to: [[0, 0], 15] }, 'Chợ nổi họp lại'],
  ['from one text node into the next', { from: [[1, 0], 5], to: [[1, 1, 0], 3] }, 'nay chợ'],
  ['into a nested element', { from: [[1, 0], 0], to: [[1, 1, 1, 0], 3] }, 'Sáng nay chợ nổi Vàm'],
  ['out of a nested element', { from: [[1, 1, 1, 0], 4], to: [[1, 2], 4] }, 'Lát họp'],
  [
    'exactly an inline element, by text',
    { from: [[1, 1, 1, 0], 0], to: [[1, 1, 1, 0], 7] },
    'Vàm Lát',
  ],
  [
    'exactly an element, by its children',
    { from: [[1, 1], 0], to: [[1, 1], 2] },
    'chợ nổi Vàm Lát',
  ],
  ['elements as boundaries', { from: [[1], 1], to: [[1], 2] }, 'chợ nổi Vàm Lát'],
  ['a whole block as its parent sees it', { from: [[], 0], to: [[], 1] }, 'Chợ nổi họp lại'],
  ['two blocks', { from: [[0, 0], 8], to: [[1, 0], 8] }, 'họp lại\nSáng nay'],
  [
    'over white space between blocks',
    { from: [[1, 2], 5], to: [[3, 0], 8] },
    'lại sau hai năm.\nGhe xuồn',
  ],
  [
    'text beside a block in one parent',
    { from: [[3, 0], 0], to: [[3, 1, 0], 5] },
    'Ghe xuồng đến từ sớm.\nKhách',
  ],
  ['from a block to text behind it', { from: [[3, 1, 2], 4], to: [[3, 2], 4] }, 'cá linh.\nNước'],
  ['end at the start of an element', { from: [[3, 1, 0], 0], to: [[3, 1], 1] }, 'Khách mua'],
  ['list items', { from: [[4, 0, 0], 6], to: [[4, 1, 0], 7] }, '9.000 đồng\nCá linh'],
  ['over an empty block', { from: [[4, 1, 0], 9], to: [[6, 0], 3] }, '60.000 đồng\nChợ'],
  ['around a comment', { from: [[6, 0], 4], to: [[6, 2], 3] }, 'tan lúc tám'],
  ['the end of the page', { from: [[6, 2], 4], to: [[6, 2], 8] }, 'giờ.'],
  ['everything', { from: [[], 0], to: [[], 7] }, ''],
];

for (const [name, selection, expected] of ranges) {
  test(`selected and found again: ${name}`, async () => {
    const { described, found } = await page.evaluate(
      ([html, selection]) => anchoring.roundTrip(html, selection),
      [story, selection] as const,
    );
    if (expected) assert.equal(described.replace(/^ | $/g, ''), expected);
    for (const [selectors, shown] of Object.entries(found)) {
      assert.equal(
        shown.replace(/^placed: /, '').replace(/\s+/g, ''),
        described.replace(/\s+/g, ''),
        `${selectors}: ${shown}`,
      );
    }
  });
}

const boundaries: readonly (readonly [string, string, string])[] = [
  ['a line break stands for a space', '<p>gạo<br>muối</p>', 'gạo\nmuối'],
  ['two line breaks', '<p>gạo<br><br>muối</p>', 'gạo\n\nmuối'],
  ['a quote that others keep with a space for the break', '<p>Bán gạo<br>muối mắm</p>', 'gạo muối'],
  ['inline elements without space between them', '<p><b>ga</b><i>o</i></p>', 'gao'],
  ['source line ends', '<p>gạo\n     và\tmuối</p>', 'gạo và muối'],
];
for (const [name, html, exact] of boundaries) {
  test(`boundary: ${name}`, async () => {
    const shown = await page.evaluate(
      ([html, exact]) => anchoring.placeQuote(html, { exact, prefix: '', suffix: '' }),
      [html, exact] as const,
    );
    assert.match(shown, /^placed: /);
    assert.equal(shown.slice(8).replace(/\s/g, ''), exact.replace(/\s/g, ''));
  });
}

const line = '<p>Bến cũ có đò cũ và người cũ ngồi chờ.</p>';
const quotes: readonly (readonly [string, string, Quote, string])[] = [
  ['once, without context', line, { exact: 'người cũ' }, 'placed: người cũ'],
  [
    'whole text',
    line,
    { exact: 'Bến cũ có đò cũ và người cũ ngồi chờ.' },
    'placed: Bến cũ có đò cũ và người cũ ngồi chờ.',
  ],
  ['told apart by what is before', line, { exact: 'cũ', prefix: 'Bến cũ có đò ' }, 'placed: cũ'],
  ['told apart by what is behind', line, { exact: 'cũ', suffix: ' ngồi chờ.' }, 'placed: cũ'],
  [
    'over elements',
    '<p>Bến <em>cũ có</em> đò</p>',
    { exact: 'Bến cũ có', suffix: ' đò' },
    'placed: Bến cũ có',
  ],
  ['nowhere', line, { exact: 'cầu mới', prefix: 'Bên ', suffix: ' sông' }, 'unplaced: missing'],
  ['several times and nothing to tell by', line, { exact: 'cũ' }, 'unplaced: ambiguous'],
  [
    'with other surroundings',
    line,
    { exact: 'cũ', prefix: 'Nhà ', suffix: ' bán rồi' },
    'unplaced: missing',
  ],
  ['an empty quote', line, { exact: '' }, 'unplaced: missing'],
  ['an empty page', '<p></p>', { exact: 'cũ' }, 'unplaced: no-text'],
];
for (const [name, html, quote, expected] of quotes) {
  test(`quote: ${name}`, async () => {
    const shown = await page.evaluate(([html, quote]) => anchoring.placeQuote(html, quote), [
      html,
      quote,
    ] as const);
    assert.equal(shown, expected);
  });
}
