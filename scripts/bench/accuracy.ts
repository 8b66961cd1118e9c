import { vi } from 'chrono-node';
import { read } from '../../src/vietnamese/read.ts';
import { openChromium } from '../../test/support/chromium.ts';
import { isDateValue, type NewsCase, newsCases } from '../../test/unit/vietnamese/news-table.ts';
import { bundleForPage } from './bundle.ts';
import type { Row } from './row.ts';

declare const bench: typeof import('./in-page/stock-numbers.ts');

/** A place in a sentence, as [start, end). */
type Place = readonly [start: number, end: number];

const overlap = (a: Place, b: Place): boolean => a[0] < b[1] && b[0] < a[1];
const exact = (a: Place, b: Place): boolean => a[0] === b[0] && a[1] === b[1];

/** F1, in per cent, of places found in sentences. */
function f1(
  expected: readonly Place[][],
  found: readonly Place[][],
  same: (a: Place, b: Place) => boolean,
): number {
  let right = 0;
  expected.forEach((places, index) => {
    const left = [...places];
    for (const place of found[index] ?? []) {
      const at = left.findIndex(other => same(place, other));
      if (at === -1) continue;
      left.splice(at, 1);
      right += 1;
    }
  });
  return (200 * right) / (expected.flat().length + found.flat().length);
}

/** As `shownFigure` shows a figure; its words may hold a bar too. */
const shown = /^(.*) \| (.*) \| (.*) \| (?!(?:in|de)crease$)[a-z-]+(?: \| (?:in|de)crease)?$/;

/** Places of a case's figures, dates or all others. */
function expectedPlaces({ text, figures }: NewsCase, kind: 'dates' | 'quantities'): Place[] {
  let from = 0;
  return figures.flatMap(figure => {
    const [, words = '', value = '', unit] = shown.exec(figure) ?? [];
    const start = text.indexOf(words, from);
    from = start + words.length;
    // A bare "1.500" is shown as a year would be.
    const isDate = unit === '-' && isDateValue(value) && !/\d\.\d{3}$/.test(words);
    return isDate === (kind === 'dates') ? [[start, from] as const] : [];
  });
}

function placesByUs({ text, context }: NewsCase, kind: 'dates' | 'quantities'): Place[] {
  return read(text, context)
    .figures.filter(
      figure => ['date', 'period', 'time'].includes(figure.kind) === (kind === 'dates'),
    )
    .map(({ start, end }) => [start, end]);
}

const placesByChrono = ({ text, context }: NewsCase): Place[] =>
  vi
    .parse(text, context.published ? new Date(`${context.published}T12:00:00`) : undefined)
    .map(({ index, text }) => [index, index + text.length]);

/** Where stock compromise sees numbers: in a page, for ours changes compromise for all of a process. */
async function placesByStock(cases: readonly NewsCase[]): Promise<Place[][]> {
  const chromium = await openChromium({ extension: null });
  try {
    const page = await chromium.context.newPage();
    const script = await bundleForPage('stock-numbers.ts');
    await page.evaluate(script.replace('var bench', 'globalThis.bench'));
    return await page.evaluate(
      texts => bench.findNumbers(texts),
      cases.map(({ text }) => text),
    );
  } finally {
    await chromium.close();
  }
}

/**
 * Dates and quantities of the tables under test/unit/vietnamese/news. The
 * sentences are ours, and that all is found in them is what the tests see to:
 * what that is worth shows only beside what others find there.
 */
export async function benchAccuracy(): Promise<Row[]> {
  const cases = newsCases().filter(({ context }) => context.lang === 'vi');
  const peers = {
    dates: { peer: "chrono-node's Vietnamese", places: cases.map(placesByChrono) },
    quantities: { peer: "stock compromise's numbers()", places: await placesByStock(cases) },
  };
  return (['dates', 'quantities'] as const).flatMap(kind =>
    Object.entries({ overlap, 'exact span': exact }).map(([what, same]) => {
      const expected = cases.map(each => expectedPlaces(each, kind));
      const ours = cases.map(each => placesByUs(each, kind));
      return {
        group: `${cases.length} sentences of our tables`,
        what: `${kind}, ${what}, F1`,
        unit: '%',
        ours: f1(expected, ours, same),
        peer: peers[kind].peer,
        theirs: f1(expected, peers[kind].places, same),
        limit: null,
      };
    }),
  );
}
