/** What has become of a quote at a place where its own words or its neighbours stand. */
import { align } from './alignment.ts';
import { type Context, compareContext, weighAlike } from './context.ts';
import type { IndexedPage } from './page-index.ts';
import type { Passage } from './passage.ts';
import { bandOf } from './votes.ts';
import { at, countEdges, edge, sliceWords, type Words } from './words.ts';

/** A place that the quote may have, in normalised offsets. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** How much of the quote's own words stands there, 0 to 1. */
  readonly similarity: number;
  readonly context: Context;
}

/** A quote of which more has changed than a third is no longer recognised by its own words. */
export const leastSimilarity = 0.6;
/** What has become of the quote around a diagonal: nothing, or one place, or the seam where it was taken out. */
export function approximate(
  page: IndexedPage,
  passage: Passage,
  weights: Float64Array,
  diagonal: number,
): Candidate[] {
  const { words, first, last } = passage;
  if (first === last) return [];
  const matches = align(
    words,
    weighAlike(page.index, passage),
    page.words,
    diagonal,
    bandOf(passage),
  );
  const candidates: Candidate[] = [];
  // Where a neighbour stands, the quote may have been next to it.
  const seams = [
    first > 0 && at(matches, first - 1) >= 0 ? at(matches, first - 1) + 1 : -1,
    last < words.count ? at(matches, last) : -1,
  ];
  for (const seam of new Set(seams)) {
    const candidate = seam > 0 ? seamAt(page, passage, weights, seam) : null;
    if (candidate !== null) candidates.push(candidate);
  }
  const kept = keepRuns(page.words, passage, matches);
  const stretch =
    kept.similarity < leastSimilarity
      ? gapBetween(page, passage, matches)
      : stretchOf(page, passage, matches, kept);
  if (stretch === null) return candidates;
  // A block's edge is no part of what stands there.
  let { from, to } = stretch;
  while (from < to && at(page.words.hashes, from) === edge) from++;
  while (to > from && at(page.words.hashes, to - 1) === edge) to--;
  if (from >= to) return candidates;
  const start = startOf(page, passage, from, at(matches, first) === from);
  const end = endOf(page, passage, to, at(matches, last - 1) === to - 1);
  if (start >= end) return candidates;
  const context = compareContext(
    page,
    passage,
    weights,
    at(page.words.starts, from),
    at(page.words.ends, to - 1),
  );
  const similarity = standsWhole(passage, matches) ? 1 : Math.min(kept.similarity, 0.99);
  candidates.push({ start, end, similarity, context });
  return candidates;
}

/** Whether all of a quote, block edges included, stands in one piece. */
function standsWhole({ first, last }: Passage, matches: Int32Array): boolean {
  for (let word = first; word < last; word++) {
    if (at(matches, word) < 0 || at(matches, word) - word !== at(matches, first) - first) {
      return false;
    }
  }
  return true;
}

/** The quote's old neighbours side by side, with nothing between them, before a page word; null if they are not. */
function seamAt(
  page: IndexedPage,
  passage: Passage,
  weights: Float64Array,
  word: number,
): Candidate | null {
  if (word >= page.words.count) return null;
  const end = at(page.words.ends, word - 1);
  const context = compareContext(page, passage, weights, end, at(page.words.starts, word));
  if (!context.left.touching || !context.right.touching) return null;
  return { start: end, end, similarity: 0, context };
}

/** Page words, half-open. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The nearest words around the quote that still stand, and the page words next to them. */
function neighbours(page: IndexedPage, { words, first, last }: Passage, matches: Int32Array) {
  let before = first - 1;
  while (before >= 0 && at(matches, before) < 0) before--;
  let after = last;
  while (after < words.count && at(matches, after) < 0) after++;
  return {
    before,
    after,
    floor: before >= 0 ? at(matches, before) + 1 : 0,
    ceiling: after < words.count ? at(matches, after) : page.words.count,
  };
}

/** What stands between the neighbours of a quote whose own words are gone. */
function gapBetween(page: IndexedPage, passage: Passage, matches: Int32Array): Stretch | null {
  const { words, first, last } = passage;
  const { before, after, floor, ceiling } = neighbours(page, passage, matches);
  if (before < Math.max(0, first - 2) || after > Math.min(words.count - 1, last + 1)) return null;
  return ceiling - floor > (last - first) * 2 + 8 ? null : { from: floor, to: ceiling };
}

/** Whether more than a line or two of whole blocks stands between two words of the quote. */
function hasBlocksPutIn(page: Words, { words }: Passage, matches: Int32Array, kept: Kept): boolean {
  let before = kept.first;
  for (let word = kept.first + 1; word <= kept.last; word++) {
    const match = at(matches, word);
    if (match < 0) continue;
    const from = at(matches, before) + 1;
    const more = match - from - (word - before - 1);
    if (
      more > insertedBlocks &&
      countEdges(page, from, match) > countEdges(words, before + 1, word)
    ) {
      return true;
    }
    before = word;
  }
  return false;
}

/** Words of whole blocks that may have been put into a quote: a line of boilerplate, not a moved paragraph. */
const insertedBlocks = 24;
/** Words from which a quote may have had a sentence put into it, and the most that may have been. */
const severalSentences = 15;
const insertedSentences = 100;

/** What is left of a quote, and at its ends what came for what is lost. */
function stretchOf(
  page: IndexedPage,
  passage: Passage,
  matches: Int32Array,
  kept: Kept,
): Stretch | null {
  const { words, first, last } = passage;
  const { before, after, floor, ceiling } = neighbours(page, passage, matches);
  let from = at(matches, kept.first);
  const lostBefore = sliceWords(words, first, kept.first);
  if (before === first - 1 && stoodFor(lostBefore, sliceWords(page.words, floor, from)))
    from = floor;
  else if (lostBefore.count <= 2) from = Math.max(floor, from - lostBefore.count);
  let to = at(matches, kept.last) + 1;
  const lostAfter = sliceWords(words, kept.last + 1, last);
  if (after === last && stoodFor(lostAfter, sliceWords(page.words, to, ceiling))) to = ceiling;
  else if (lostAfter.count <= 2) to = Math.min(ceiling, to + lostAfter.count);
  const size = last - first;
  // Between both its old neighbours and with nothing lost, all that was put in was put into the quote.
  const isHeld =
    kept.similarity >= nearlyWhole && isBetweenNeighbours(page.words, passage, matches);
  if (!isHeld && hasBlocksPutIn(page.words, passage, matches, kept)) return null;
  const most = size * 1.5 + (size < severalSentences && !isHeld ? 8 : insertedSentences);
  return to - from > most ? null : { from, to };
}

/** Whether a quote still begins behind the word that was before it, and ends before the one that was behind it. */
function isBetweenNeighbours(
  page: Words,
  { words, first, last }: Passage,
  matches: Int32Array,
): boolean {
  const start = at(matches, first);
  const end = at(matches, last - 1);
  const before =
    first > 0 && start > 0 && at(words.hashes, first - 1) === at(page.hashes, start - 1);
  const after =
    last < words.count &&
    end + 1 < page.count &&
    at(words.hashes, last) === at(page.hashes, end + 1);
  return start >= 0 && end >= 0 && before && after;
}

/** Share of a quote's words from which nothing of it is missing but a misprint. */
const nearlyWhole = 0.9;

/** Whether words between what is left of a quote and its old neighbour can have come for those that were lost there. */
function stoodFor(lost: Words, found: Words): boolean {
  const edges = (words: Words) => countEdges(words, 0, words.count);
  return lost.count > 0 && found.count <= 2 * lost.count + 4 && edges(found) <= edges(lost);
}

/** What is left of a quote's own words. */
interface Kept {
  /** Their share of all the quote's words, by length, 0 to 1. */
  readonly similarity: number;
  /** The first and last of them, as passage words; meaningless if there are none. */
  readonly first: number;
  readonly last: number;
}

/** Unmatches the quote's words that match by chance: single ones, and few that stand far off from the rest. */
function keepRuns(page: Words, { words, first, last }: Passage, matches: Int32Array): Kept {
  const length = (word: number) => at(words.ends, word) - at(words.starts, word);
  const runs: { from: number; to: number; length: number }[] = [];
  let all = 0;
  for (let word = first; word < last; word++) {
    all += length(word);
    const match = at(matches, word);
    if (match < 0) continue;
    const run = runs.at(-1);
    if (run && run.to === word && at(matches, word - 1) === match - 1) {
      run.to = word + 1;
      run.length += length(word);
    } else runs.push({ from: word, to: word + 1, length: length(word) });
  }
  const continues = ({ from, to }: { from: number; to: number }) =>
    (from > 0 && at(matches, from - 1) === at(matches, from) - 1) ||
    (to < words.count && at(matches, to) === at(matches, to - 1) + 1);
  // A block may begin or end where it did, whatever its neighbour is now.
  const isAtEdge = ({ from, to }: { from: number; to: number }) =>
    (from === first && isEdgeAt(words, from - 1) && isEdgeAt(page, at(matches, from) - 1)) ||
    (to === last && isEdgeAt(words, to) && isEdgeAt(page, at(matches, to - 1) + 1));
  let solid = runs.filter(run => run.to - run.from > 1 || continues(run));
  let kept = solid.reduce((sum, run) => sum + run.length, 0);
  const isStray = (end: 0 | -1): boolean => {
    const run = solid.at(end);
    const next = solid.at(end === 0 ? 1 : -2);
    if (!run || !next || continues(run) || run.length > kept * 0.2) return false;
    const [one, two] = end === 0 ? [run, next] : [next, run];
    const gap = at(matches, two.from) - at(matches, one.to - 1) - (two.from - one.to + 1);
    return Math.abs(gap) > 4 || two.from - one.to > 2 * (run.to - run.from);
  };
  while (isStray(0)) {
    kept -= solid[0]?.length ?? 0;
    solid = solid.slice(1);
  }
  while (isStray(-1)) {
    kept -= solid.at(-1)?.length ?? 0;
    solid = solid.slice(0, -1);
  }
  const isLoose = (end: 0 | -1): boolean => {
    const order = end === 0 ? solid : [...solid].reverse();
    const far = order.findIndex((run, index) => {
      const next = order[index + 1];
      return next !== undefined && isTorn(matches, end === 0 ? [run, next] : [next, run]);
    });
    if (far < 0) return false;
    const piece = order.slice(0, far + 1);
    if (piece.some(run => continues(run) || isAtEdge(run))) return false;
    solid = end === 0 ? solid.slice(far + 1) : solid.slice(0, -(far + 1));
    kept -= piece.reduce((sum, run) => sum + run.length, 0);
    return true;
  };
  while (isLoose(0) || isLoose(-1));
  for (const run of runs) {
    if (!solid.includes(run)) matches.fill(-1, run.from, run.to);
  }
  return {
    similarity: all === 0 ? 0 : kept / all,
    first: solid[0]?.from ?? first,
    last: (solid.at(-1)?.to ?? last) - 1,
  };
}

function isEdgeAt({ hashes, count }: Words, word: number): boolean {
  return word >= 0 && word < count && at(hashes, word) === edge;
}

/** Words that two runs may have drifted apart before what is between them counts as put in. */
const drift = 8;
/** Whether more stands between two neighbouring runs than did. */
function isTorn(
  matches: Int32Array,
  [one, two]: readonly [{ to: number }, { from: number }],
): boolean {
  return at(matches, two.from) - at(matches, one.to - 1) - (two.from - one.to + 1) > drift;
}

function startOf(page: IndexedPage, passage: Passage, word: number, same: boolean): number {
  const start = at(page.words.starts, word);
  const { lead, text } = passage;
  if (lead < 0) return same ? start - lead : start;
  // Punctuation that the quote began with, if it is still there.
  const opening = text.slice(passage.start, passage.start + lead);
  return page.text.slice(start - lead, start) === opening ? start - lead : start;
}

function endOf(page: IndexedPage, passage: Passage, word: number, same: boolean): number {
  const end = at(page.words.ends, word - 1);
  const { tail, text } = passage;
  if (tail < 0) return same ? end + tail : end;
  const closing = text.slice(passage.end - tail, passage.end);
  return page.text.slice(end, end + tail) === closing ? end + tail : end;
}
