/** Which of the places that a quote may have is its own, if that is certain. */
import type { Side } from './context.ts';
import type { Placement, UnplacedReason } from './note.ts';
import type { IndexedPage } from './page-index.ts';
import type { Passage } from './passage.ts';
import { type Candidate, leastSimilarity } from './remains.ts';
import { isOther } from './twins.ts';
import { mostOccurrences } from './votes.ts';
import { edge } from './words.ts';

/** Context by which the best place must exceed the next. */
const margin = 0.12;

/** Units from which a quote's own words are hard to meet by chance. */
const longQuote = 80;

/** @param occurrences normalised offsets at which the quote's very words stand. */
export function decide(
  page: IndexedPage,
  passage: Passage,
  candidates: readonly Candidate[],
  occurrences: readonly number[],
): Placement {
  const repeated = Math.max(occurrences.length, passage.block?.of ?? 1) > 1;
  const shortness = 1 - Math.min(passage.exact.length, longQuote) / longQuote;
  const own = repeated ? 0.15 : 0.15 + 0.5 * (1 - shortness);
  const value = ({ similarity, context }: Candidate) => context.share + similarity * own;
  // Fewer of the words than there were: one of them was taken out, perhaps this one.
  const fewer =
    occurrences.length > 0 &&
    occurrences.length < Math.min(passage.block?.of ?? 1, mostOccurrences);
  const need =
    0.18 + 0.22 * shortness + (repeated ? 0.1 + 0.12 * shortness : 0) + (fewer ? 0.08 : 0);
  const alone = !repeated && passage.others.length === 0;
  const severalBlocks = passage.quote.exact.includes('\n');
  // Words that stand elsewhere as often as they did were moved, not replaced.
  const hasMoved =
    passage.exact.length >= movedLength && occurrences.length >= (passage.block?.of ?? 1);
  const ranked = candidates
    .filter(
      candidate =>
        isCredible(candidate, need, shortness > 0.5, severalBlocks || hasMoved) ||
        (alone && isUnmistakable(passage, candidate)),
    )
    .filter(candidate => !holdsQuote(passage, candidate, occurrences))
    .filter(candidate => !isOther(page, passage, candidate, fewer || candidate.similarity < 1))
    .sort((a, b) => value(b) - value(a));
  const best = ranked[0];
  if (best === undefined) return unplaced('missing');
  const rival = ranked
    .slice(1)
    .find(
      other =>
        other.end <= best.start ||
        other.start >= best.end ||
        (other.similarity === 1 && best.similarity === 1 && other.start !== best.start),
    );
  if (rival !== undefined && value(best) - value(rival) < margin) {
    const settled = settle(passage, occurrences, best, rival);
    return settled === null ? unplaced('ambiguous') : answer(page, passage, settled);
  }
  return answer(page, passage, best);
}

/** Share of the context that a place needs if both the words next to it are others. */
const aloneNeeds = 0.9;

/** Whether a place may be shown at all, rivals aside. */
function isCredible(
  { similarity, context }: Candidate,
  need: number,
  short: boolean,
  isElsewhere: boolean,
): boolean {
  const { left, right, share } = context;
  // Few words that stand among none of their neighbours are others of the same sound.
  const alone = !left.touching && !right.touching;
  if (alone && (short || similarity < 1)) return false;
  const oneSide = [left, right].some(
    ({ matched, total, touching }) =>
      touching && total >= 2 * leastEvidence && matched >= total * 0.85,
  );
  if (similarity === 1) return oneSide || share >= (alone ? aloneNeeds : need);
  if (similarity >= leastSimilarity) return oneSide || share >= need + (short ? 0.1 : 0);
  // Only the surroundings tell: both must, and of one block.
  return (
    !isElsewhere &&
    [left, right].every(
      ({ matched, total }) => total >= leastEvidence && matched >= total * 0.55,
    ) &&
    share >= 0.65
  );
}

/** Units of a quote that nobody writes twice. */
const unmistakable = 50;

/** Whether the quote's very words stand within what would be their change: then they are not changed. */
function holdsQuote(
  { exact }: Passage,
  { start, end, similarity }: Candidate,
  occurrences: readonly number[],
): boolean {
  return similarity < 1 && occurrences.some(at => at >= start && at + exact.length <= end);
}

/**
 * Long words that stood on the page once, and stand there still beside one of their neighbours: what
 * was on their other side may well have gone.
 */
function isUnmistakable(
  { start, end, words, first, last }: Passage,
  { similarity, context }: Candidate,
): boolean {
  if (similarity < nearlyAll || end - start < unmistakable) return false;
  const holds = ({ touching, matched, total }: Side, neighbour: number) =>
    touching && (words.hashes[neighbour] === edge || matched >= total * 0.4);
  return holds(context.left, first - 1) || holds(context.right, last);
}

/** Similarity from which a long quote is told by its own words. */
const nearlyAll = 0.85;

/** Units from which words that stand somewhere else are the same ones. */
const movedLength = 30;

/** Weight of context from which a side can tell by itself: two or three words. */
const leastEvidence = 1.5;

/**
 * Between places that look alike: the one whose neighbouring blocks are the old ones (the other is a
 * teaser); or, if the words stand there as many times as they did, the same one of them.
 */
function settle(
  passage: Passage,
  occurrences: readonly number[],
  best: Candidate,
  rival: Candidate,
): Candidate | null {
  const beyond = ({ context }: Candidate) => context.left.beyond + context.right.beyond;
  const difference = beyond(best) - beyond(rival);
  if (best.similarity === rival.similarity && Math.abs(difference) >= 0.5) {
    return difference > 0 ? best : rival;
  }
  const { block } = passage;
  if (block === null || block.of !== occurrences.length) return null;
  const start = occurrences[block.nth - 1];
  return [best, rival].find(candidate => candidate.start === start) ?? null;
}

function answer(page: IndexedPage, passage: Passage, candidate: Candidate): Placement {
  if (candidate.start === candidate.end) return unplaced('missing');
  const start = page.normalized.toSource(candidate.start);
  const end = page.normalized.toSourceEnd(candidate.end);
  const isWhole =
    candidate.similarity === 1 &&
    signs(page.text.slice(candidate.start, candidate.end)) === signs(passage.exact);
  if (isWhole) return { state: 'placed', start, end };
  return { state: 'changed', start, end, was: passage.quote.exact };
}

/** What says something in a text: its letters, digits and symbols, and what stands between two digits. */
function signs(text: string): string {
  return text.toLowerCase().replace(meaningless, '');
}
const meaningless = /(?<!\d)[^\p{L}\p{M}\p{N}\p{S}%‰]+|[^\p{L}\p{M}\p{N}\p{S}%‰]+(?!\d)/gu;

function unplaced(reason: UnplacedReason): Placement {
  return { state: 'unplaced', reason };
}
