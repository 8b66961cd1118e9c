/** Where on a page a quote may be: the seed search. */
import type { IndexedPage } from './page-index.ts';
import type { Passage } from './passage.ts';
import { at, type WordIndex, wordAt } from './words.ts';

/** Most places that are compared closely. */
const mostCandidates = 5;
/** Most places of the same words that are looked at. */
export const mostOccurrences = 400;

/** Normalised offsets at which the quote's very characters stand, the first `mostOccurrences`. */
export function findAll(text: string, exact: string): readonly number[] {
  const found: number[] = [];
  let start = text.indexOf(exact);
  while (start >= 0 && found.length < mostOccurrences) {
    found.push(start);
    start = text.indexOf(exact, start + 1);
  }
  return found;
}

/** Pairs that stand on a page more often say too little of where. */
const mostPairs = 32;
/** Diagonals this close are one place with words added or left out. */
const sameDiagonal = 12;

/** How strongly the passage's pairs of words speak for each diagonal: page word minus passage word. */
export interface Votes {
  readonly byDiagonal: ReadonlyMap<number, number>;
  /** What a place where nothing has changed would have. */
  readonly possible: number;
}

/** Looks up every pair of neighbouring words; costs as many steps as pairs were found. */
export function vote(index: WordIndex, passage: Passage, weights: Float64Array): Votes {
  const { words, first, last } = passage;
  // Of a long quote the ends, and a sample between them, together no more than the context counts:
  // else a quote that was rewritten could not be found by its surroundings.
  const isAsked = (word: number) => word <= first + 24 || word >= last - 24 || word % 8 === 0;
  let inQuote = 0;
  let around = 0;
  for (let word = 0; word + 1 < words.count; word++) {
    if (!isAsked(word)) continue;
    const weight = at(weights, word) + at(weights, word + 1);
    if (word >= first && word + 1 < last) inQuote += weight;
    else around += weight;
  }
  const scale = around > 0 ? Math.min(1, around / inQuote) : 1;
  const byDiagonal = new Map<number, number>();
  for (let word = 0; word + 1 < words.count; word++) {
    if (!isAsked(word)) continue;
    const pair = at(weights, word) + at(weights, word + 1);
    if (pair === 0) continue;
    const weight = word >= first && word + 1 < last ? pair * scale : pair;
    for (const found of index.pairs(
      at(words.hashes, word),
      at(words.hashes, word + 1),
      mostPairs,
    )) {
      byDiagonal.set(found - word, (byDiagonal.get(found - word) ?? 0) + weight);
    }
  }
  return { byDiagonal, possible: around + inQuote * scale };
}

/** Share of the possible votes below which a place is not looked at. */
const leastVotes = 0.1;

/**
 * The diagonals with the most votes around them, strongest first.
 * @param leastOfBest share of the strongest one's votes below which the others are not looked at
 */
export function peaks(
  { byDiagonal, possible }: Votes,
  passage: Passage,
  limit = mostCandidates,
  leastOfBest = 0.3,
): readonly number[] {
  const most = budget(passage, limit);
  const sorted = [...byDiagonal].sort((a, b) => b[1] - a[1]).slice(0, 128);
  const found: { diagonal: number; sum: number }[] = [];
  for (const [diagonal, weight] of sorted) {
    const near = found.find(peak => Math.abs(peak.diagonal - diagonal) <= sameDiagonal);
    if (near) near.sum += weight;
    else if (found.length < 3 * most) found.push({ diagonal, sum: weight });
  }
  found.sort((a, b) => b.sum - a.sum);
  const least = Math.max(possible * leastVotes, (found[0]?.sum ?? 0) * leastOfBest);
  return found
    .slice(0, most)
    .filter(peak => peak.sum >= least)
    .map(peak => peak.diagonal);
}

/** Most cells of alignment for one note: a millisecond or two. */
const mostCells = 300_000;
/** Words that even the longest quotes may have moved by. */
const leastBand = 12;

/** Comparing long quotes closely is slow: fewer places then. */
function budget(passage: Passage, limit: number): number {
  const cells = passage.words.count * (2 * bandOf(passage) + 1);
  return Math.max(1, Math.min(limit, Math.floor(mostCells / cells)));
}

/** How far words may have moved within a passage, in words. */
export function bandOf(passage: Passage): number {
  const most = Math.max(leastBand, Math.floor(mostCells / 2 / passage.words.count));
  return Math.min(112, most, 24 + passage.last - passage.first);
}

/** The occurrences that the passage's pairs speak for, if there are more than can be compared. */
export function likeliest(
  page: IndexedPage,
  passage: Passage,
  { byDiagonal }: Votes,
  occurrences: readonly number[],
): readonly number[] {
  if (occurrences.length <= mostCandidates) return occurrences;
  const scored = occurrences.map(start => {
    const diagonal = wordAt(page.words, start) - passage.first;
    let sum = 0;
    for (let near = -sameDiagonal; near <= sameDiagonal; near++) {
      sum += (byDiagonal.get(diagonal + near) ?? 0) / (1 + Math.abs(near) / 4);
    }
    return { start, sum };
  });
  scored.sort((a, b) => b.sum - a.sum);
  return scored.slice(0, mostCandidates).map(({ start }) => start);
}
