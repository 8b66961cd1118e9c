/**
 * Finds a quote on a page that may have changed, or says why it can't.
 *
 * Exact and approximate places compete by one measure: how much of what stood
 * around the quote still stands around the place, nearer words counting more,
 * common ones less. How much is needed grows as the quote gets shorter and as
 * its words repeat. Nothing is placed that has a rival of nearly its strength.
 */
import type { PageText } from '../text/page-text.ts';
import { compareContext, weigh } from './context.ts';
import type { Placement, Selector, UnplacedReason } from './note.ts';
import { type IndexedPage, indexPage } from './page-index.ts';
import { type Passage, readPassage } from './passage.ts';
import { approximate, type Candidate, leastSimilarity } from './remains.ts';
import { placeUnchanged } from './unchanged.ts';
import { findAll, likeliest, peaks, vote } from './votes.ts';

/** What placing needs of a page: its text and where its blocks are. It crosses to the worker as a message. */
export type AnchorText = Pick<PageText, 'text' | 'blocks'>;

/** Places the notes of one page, as it stands. */
export interface Anchorer {
  /** Offsets are UTF-16 units into `PageText.text`. */
  place(selectors: readonly Selector[]): Placement;
}

/** The page is read when the first note needs it, once; unchanged places cost no more than a comparison. */
export function createAnchorer(page: AnchorText): Anchorer {
  let indexed: IndexedPage | null = null;
  return {
    place(selectors) {
      const unchanged = placeUnchanged(page.text, selectors);
      if (unchanged !== null) return unchanged;
      const passage = readPassage(selectors);
      if (passage === null) return unplaced('missing');
      if (!/\S/.test(page.text)) return unplaced('no-text');
      indexed ??= indexPage(page);
      return place(indexed, passage);
    },
  };
}

function unplaced(reason: UnplacedReason): Placement {
  return { state: 'unplaced', reason };
}

/** Context by which the best place must exceed the next. */
const margin = 0.12;

function place(page: IndexedPage, passage: Passage): Placement {
  const intact = findIntact(page, passage);
  if (intact !== null) return intact;
  // Punctuation alone stands everywhere, and words can't tell one place of it from the next.
  if (passage.first === passage.last) return unplaced('missing');
  const weights = weigh(page.index, passage);
  const votes = vote(page.index, passage, weights);
  const occurrences = findAll(page.text, passage.exact);
  const candidates: Candidate[] = [];
  for (const start of likeliest(page, passage, votes, occurrences)) {
    const end = start + passage.exact.length;
    const context = compareContext(page, passage, weights, start, end);
    candidates.push({ start, end, similarity: 1, context });
  }
  for (const diagonal of peaks(votes, passage)) {
    candidates.push(...approximate(page, passage, weights, diagonal));
  }
  return decide(page, passage, candidates, occurrences);
}

/** The quote with its whole context, if that stands on the page once: what most notes come to. */
function findIntact(page: IndexedPage, passage: Passage): Placement | null {
  const { prefix, exact, suffix } = passage;
  // Words that were repeated may have been so with all their context.
  const repeated = passage.first < passage.last && (passage.block?.of ?? 1) > 1;
  if (repeated || prefix.length + suffix.length < enoughContext) return null;
  const whole = prefix + exact + suffix;
  const found = page.text.indexOf(whole);
  if (found < 0 || page.text.indexOf(whole, found + 1) >= 0) return null;
  const start = found + prefix.length;
  return {
    state: 'placed',
    start: page.normalized.toSource(start),
    end: page.normalized.toSourceEnd(start + exact.length),
  };
}

/** Units of context that do not come together twice by chance. */
const enoughContext = 64;

/** Units from which a quote's own words are hard to meet by chance. */
const longQuote = 80;

function decide(
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
  const fewer = occurrences.length < (passage.block?.of ?? 1) && occurrences.length > 0;
  const need =
    0.18 + 0.22 * shortness + (repeated ? 0.1 + 0.12 * shortness : 0) + (fewer ? 0.08 : 0);
  const ranked = candidates
    .filter(candidate => isCredible(candidate, need, shortness > 0.5))
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

/** Whether a place may be shown at all, rivals aside. */
function isCredible({ similarity, context }: Candidate, need: number, short: boolean): boolean {
  const { left, right, share } = context;
  // Few words that stand among none of their neighbours are others of the same sound.
  const alone = !left.touching && !right.touching;
  if (alone && (short || similarity < 1)) return false;
  const oneSide = [left, right].some(
    ({ matched, total, touching }) =>
      touching && total >= 2 * leastEvidence && matched >= total * 0.85,
  );
  if (similarity === 1) return oneSide || share >= need + (alone ? 0.15 : 0);
  if (similarity >= leastSimilarity) return oneSide || share >= need + (short ? 0.1 : 0);
  // Only the surroundings tell: both must.
  return (
    [left, right].every(
      ({ matched, total }) => total >= leastEvidence && matched >= total * 0.55,
    ) && share >= 0.65
  );
}

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
  if (candidate.similarity === 1) return { state: 'placed', start, end };
  return { state: 'changed', start, end, was: passage.quote.exact };
}
