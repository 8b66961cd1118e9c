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
import { decide } from './decide.ts';
import type { Placement, Selector, UnplacedReason } from './note.ts';
import { type IndexedPage, indexInSteps } from './page-index.ts';
import { type Passage, readPassage } from './passage.ts';
import { approximate, type Candidate } from './remains.ts';
import { placeUnchanged } from './unchanged.ts';
import { findAll, likeliest, peaks, vote } from './votes.ts';
import { countEdges } from './words.ts';

/** What placing needs of a page: its text and where its blocks are. It crosses to the worker as a message. */
export type AnchorText = Pick<PageText, 'text' | 'blocks'>;

/** Places the notes of one page, as it stands. */
export interface Anchorer {
  /** Offsets are UTF-16 units into `PageText.text`. */
  place(selectors: readonly Selector[]): Placement;
  /** Reads the page ahead, in steps; `place` else does so with the first note that needs it. */
  read(): Iterable<void>;
}

/** The page is read when the first note needs it, once; unchanged places cost no more than a comparison. */
export function createAnchorer(page: AnchorText): Anchorer {
  let indexed: IndexedPage | null = null;
  const steps = (function* () {
    indexed = yield* indexInSteps(page);
  })();
  const readNow = (): IndexedPage | null => {
    while (!steps.next().done);
    return indexed;
  };
  return {
    read: () => steps,
    place(selectors) {
      const unchanged = placeUnchanged(page.text, selectors);
      if (unchanged !== null) return unchanged;
      const passage = readPassage(selectors);
      if (passage === null) return unplaced('missing');
      if (!/\S/.test(page.text)) return unplaced('no-text');
      const index = indexed ?? readNow();
      return index === null ? unplaced('no-text') : place(index, passage);
    },
  };
}

function unplaced(reason: UnplacedReason): Placement {
  return { state: 'unplaced', reason };
}

function place(page: IndexedPage, passage: Passage): Placement {
  const intact = findIntact(page, passage);
  if (intact !== null) return intact;
  // Punctuation alone stands everywhere, and words can't tell one place of it from the next.
  const { words, first, last } = passage;
  if (countEdges(words, first, last) === last - first) return unplaced('missing');
  const bare = findBare(page, passage);
  if (bare !== null) return bare;
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
  const repeated =
    passage.first < passage.last && (passage.block?.of ?? 1) > 1 && !isContextAlone(passage);
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

/** A quote of which nothing is known but its words, as from other tools: where they stand, if that is one place. */
function findBare(page: IndexedPage, { exact, text }: Passage): Placement | null {
  if (exact.length !== text.length) return null;
  const [start, another] = findAll(page.text, exact);
  if (start === undefined) return null;
  if (another !== undefined) return unplaced('ambiguous');
  return {
    state: 'placed',
    start: page.normalized.toSource(start),
    end: page.normalized.toSourceEnd(start + exact.length),
  };
}

/** Whether none of the places that were like the quote's had the same context: what has it now is the quote. */
function isContextAlone({ quote, block }: Passage): boolean {
  const others = block?.others ?? [];
  return (
    others.length > 0 &&
    others.every(
      ({ before, after }) => !(quote.prefix.endsWith(before) && quote.suffix.startsWith(after)),
    )
  );
}

/** Units of context that do not come together twice by chance. */
const enoughContext = 64;
