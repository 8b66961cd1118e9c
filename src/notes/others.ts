import type { Span } from '../text/span.ts';
import { weigh, weighAlike } from './context.ts';
import type { OtherPlace, QuoteSelector } from './note.ts';
import type { IndexedPage } from './page-index.ts';
import { readPassage } from './passage.ts';
import { approximate } from './remains.ts';
import { findAll, peaks, vote } from './votes.ts';

/** Context kept of each other place on each side, in UTF-16 units. */
const otherContext = 48;
/** Most that is kept of the words of another place, in UTF-16 units: two sentences tell them apart. */
export const otherLength = 160;
/** Context on each side of the quote by which other places are sought: its clause, not its paragraph. */
const reach = 32;
/** Most other places that are kept. */
const mostOthers = 8;
/** Most places that are looked at closely. */
const mostLookedAt = 16;

interface Place extends Span {
  readonly score: number;
}

/**
 * The places of a page that are most like a quote and its surroundings, the quote's own left out:
 * where the same words stand, and where nearly the same are, as in captions, teasers and boxes, or
 * in sentences of one pattern. They are what the search for the quote would come upon if the quote
 * were gone: a later page is compared with them too, so that none of them is taken for it.
 * @param quote as it is described, `start` and `end` in the page's own text.
 */
export function findOthers(
  page: IndexedPage,
  source: string,
  quote: QuoteSelector,
  start: number,
  end: number,
): OtherPlace[] {
  const narrow = readPassage([
    { ...quote, prefix: quote.prefix.slice(-reach), suffix: quote.suffix.slice(0, reach) },
  ]);
  if (narrow === null || narrow.first === narrow.last) return [];
  const { normalized } = page;
  const own = { start: normalized.toNormalized(start), end: normalized.toNormalized(end) };
  const weights = weigh(page.index, narrow);
  const found: Place[] = [];
  for (const diagonal of peaks(
    vote(page.index, narrow, weighAlike(page.index, narrow)),
    narrow,
    mostLookedAt,
    0,
  )) {
    for (const one of approximate(page, narrow, weights, diagonal)) {
      const isSeam = one.start === one.end;
      if (!isSeam) found.push({ ...one, score: one.similarity + one.context.share });
    }
  }
  // The very words are like it wherever they stand.
  for (const at of findAll(page.text, narrow.exact)) {
    found.push({ start: at, end: at + narrow.exact.length, score: 1 });
  }
  found.sort((a, b) => b.score - a.score || a.start - b.start);
  const kept: Place[] = [];
  for (const place of found) {
    if (kept.length === mostOthers) break;
    if ([own, ...kept].every(other => place.end <= other.start || place.start >= other.end)) {
      kept.push(place);
    }
  }
  return kept.map(place => {
    const from = normalized.toSource(place.start);
    const to = normalized.toSourceEnd(place.end);
    const exact = source.slice(from, to);
    return {
      before: source.slice(Math.max(0, from - otherContext), from),
      after: source.slice(to, to + otherContext),
      ...(exact !== quote.exact && { exact: exact.slice(0, otherLength) }),
    };
  });
}
