import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createAnchorer } from '../../../src/notes/anchor.ts';
import type { Placement, Selector } from '../../../src/notes/note.ts';
import { describe } from '../../../src/notes/selectors.ts';
import { pageTextOf } from '../../support/page-text.ts';
import { type Genre, generateArticle, genres } from './articles.ts';
import { mutations, textOf, toPage } from './mutations.ts';
import { createRandom } from './random.ts';
import { shapes } from './shapes.ts';

/** What holds of placing on whatever article, after whatever change. */

const genre = fc.constantFrom<Genre>(...genres, ...shapes);
const article = fc
  .tuple(fc.nat(100_000), genre)
  .map(([seed, genre]) => generateArticle(createRandom(seed), genre));

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Spans that begin and end with words, as a reader marks them. */
function spanOf(text: string, at: number, length: number): { start: number; end: number } {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const first = words[at % words.length];
  const last = words[Math.min(words.length - 1, (at % words.length) + length)];
  return { start: first?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 1) };
}
const marked = fc
  .tuple(article, fc.nat(5_000), fc.nat(30))
  .map(([made, at, length]) => ({ made, ...spanOf(textOf(toPage(made)).text, at, length) }));

const place = (text: string, selectors: readonly Selector[]): Placement =>
  createAnchorer(pageTextOf(text)).place(selectors);

test('on the page as it was the very offsets come back', () => {
  fc.assert(
    fc.property(marked, ({ made, start, end }) => {
      const { text } = textOf(toPage(made));
      const selectors = describe(pageTextOf(text), start, end);
      assert.deepEqual(place(text, selectors), { state: 'placed', start, end });
    }),
    { numRuns: 60 },
  );
});

test('blocks put before and after the whole move a place, or leave it open, and never change it', () => {
  let moved = 0;
  let all = 0;
  fc.assert(
    fc.property(marked, ({ made, start, end }) => {
      const { text } = textOf(toPage(made));
      const selectors = describe(pageTextOf(text), start, end);
      const before = 'Chuyên mục Đọc nhiều\nMời bạn đọc gửi ý kiến về hộp thư tòa soạn.\n';
      const placement = place(`${before}${text}\nBản quyền thuộc về tòa soạn`, selectors);
      all++;
      if (placement.state === 'unplaced') return;
      moved++;
      const shift = before.length;
      assert.deepEqual(placement, { state: 'placed', start: start + shift, end: end + shift });
    }),
    { numRuns: 60 },
  );
  assert.ok(moved >= all * 0.95, `${moved} of ${all} found`);
});

test('the same page in other forms of its characters: the same place', () => {
  const forms: Readonly<Record<string, (text: string) => string>> = {
    NFD: text => text.normalize('NFD'),
    'soft hyphens': text => text.replace(/(\p{L}{3})(?=\p{L})/gu, '$1\u00ad'),
    'other spaces': text => text.replaceAll(' ', '\u00a0'),
    'other marks': text => text.replaceAll('“', '"').replaceAll('”', '"').replaceAll('–', '—'),
  };
  fc.assert(
    fc.property(marked, fc.constantFrom(...Object.keys(forms)), ({ made, start, end }, name) => {
      const { text } = textOf(toPage(made));
      const form = forms[name] ?? (same => same);
      const selectors = describe(pageTextOf(text), start, end);
      const changed = form(text);
      const placement = place(changed, selectors);
      assert.equal(placement.state, 'placed', name);
      if (placement.state !== 'placed') return;
      const found = changed.slice(placement.start, placement.end).replaceAll('\u00ad', '');
      assert.deepEqual(wordsOf(found.normalize('NFC')), wordsOf(text.slice(start, end)));
    }),
    { numRuns: 60 },
  );
});

const change = fc.constantFrom(...Object.keys(mutations));
const changedPage = fc
  .tuple(marked, change, fc.nat(1_000))
  .map(([{ made, start, end }, name, seed]) => {
    const { text } = textOf(toPage(made));
    const scene = {
      page: toPage(made),
      source: made.source,
      random: createRandom(seed),
      quote: { start, end },
    };
    const after = mutations[name]?.(scene) ?? scene.page;
    return { text, after: textOf(after).text, start, end };
  });

test('after any change: "placed" has the very words and figures, "changed" is bounded and not the quote', () => {
  fc.assert(
    fc.property(changedPage, ({ text, after, start, end }) => {
      const quote = text.slice(start, end);
      const placement = place(after, describe(pageTextOf(text), start, end));
      if (placement.state === 'unplaced') return;
      assert.ok(placement.start >= 0 && placement.start < placement.end, 'is a span');
      assert.ok(placement.end <= after.length, 'on the page');
      const found = after.slice(placement.start, placement.end);
      const plain = (words: string) =>
        wordsOf(words.normalize('NFC').replaceAll('\u00ad', '')).join(' ');
      const size = wordsOf(quote).length;
      if (placement.state === 'placed') {
        const tones = /[òóỏõọ][ae]|[ùúủũụ]y|o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/g;
        assert.equal(plain(found).replace(tones, '*'), plain(quote).replace(tones, '*'));
        assert.deepEqual(found.match(/\d+/g), quote.match(/\d+/g));
      } else {
        assert.equal(placement.was, quote);
        const words = plain(found).split(' ').length;
        assert.ok(words <= size * 2 + 108, `${words} words for ${size}`);
        assert.ok(!plain(found).includes(` ${plain(quote)} `), 'a change that holds the quote');
      }
    }),
    { numRuns: 150 },
  );
});

test('a place depends on the page and the note alone, not on what was placed before', () => {
  fc.assert(
    fc.property(
      article,
      change,
      fc.array(fc.tuple(fc.nat(5_000), fc.nat(20)), { minLength: 2, maxLength: 6 }),
      fc.nat(1_000),
      (made, name, places, seed) => {
        const { text } = textOf(toPage(made));
        const page = pageTextOf(text);
        const spans = places.map(([at, length]) => spanOf(text, at, length));
        const scene = {
          page: toPage(made),
          source: made.source,
          random: createRandom(seed),
          quote: spans[0] ?? { start: 0, end: 1 },
        };
        const after = textOf(mutations[name]?.(scene) ?? scene.page).text;
        const notes = spans.map(({ start, end }) => describe(page, start, end));
        const anchorer = createAnchorer(pageTextOf(after));
        const together = notes.map(selectors => anchorer.place(selectors));
        const backwards = notes.toReversed().map(selectors => anchorer.place(selectors));
        assert.deepEqual(backwards.toReversed(), together);
        assert.deepEqual(
          notes.map(selectors => place(after, selectors)),
          together,
        );
      },
    ),
    { numRuns: 25 },
  );
});
