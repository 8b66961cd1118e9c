/** Tells a quote's own place from those that were like it when it was marked. */
import { align } from './alignment.ts';
import { compareContext, weigh } from './context.ts';
import type { IndexedPage } from './page-index.ts';
import type { Passage } from './passage.ts';
import type { Candidate } from './remains.ts';
import { at, sliceWords, type Words, wordAt, wordFrom } from './words.ts';

/**
 * How much more like the quote's than like another a place must be, as a part of the most that it
 * could be: 1 where everything is as at the quote, -1 where everything is as at the other.
 */
const likelier = 0.05;
/** The same if one of the places has gone since. */
const likelierIfFewer = 0.2;
/** Two places that differ by less are the same, so far as is known of them. */
const leastDifference = 0.04;
/** How far words may have moved for the comparison, in words: a line of boilerplate; a sentence put in between shows. */
const band = 12;
/** Share of the blocks beyond that makes a place the quote's own, whatever its neighbours. */
const enoughBeyond = 0.5;

/**
 * Whether a place is one that stood beside the quote's when it was marked: what stands there and
 * around it is what stood there, at least as much as it is the quote and what stood around that.
 */
export function isOther(
  page: IndexedPage,
  passage: Passage,
  { start, end, context, similarity }: Candidate,
  fewer: boolean,
): boolean {
  const { near, others } = passage;
  if (near === null || start === end) return false;
  const found = sliceWords(page.words, wordAt(page.words, start), wordFrom(page.words, end));
  const weightsOf = new Map([near, ...others].map(one => [one, weigh(page.index, one)] as const));
  const share = (one: Passage, at: { readonly words: Words }, from: number, to: number) =>
    compareContext(at, one, weightsOf.get(one) ?? new Float64Array(), from, to, band).share;
  const own = share(near, page, start, end) + (similarity === 1 ? 1 : likeness(near, found));
  const leaning = Math.min(
    ...others.map(other => {
      const theirs = share(other, page, start, end) + likeness(other, found);
      // What a place that is wholly the other's would have in common with the quote's.
      const shared = share(near, other, other.start, other.end) + likeness(near, wordsOf(other));
      const most = 2 - shared;
      return most < leastDifference ? 0 : (own - theirs) / most;
    }),
  );
  if (leaning > (fewer ? likelierIfFewer : -likelier)) return false;
  // Where both were the same to the letter, only what is farther off can tell; and on both sides if
  // one has gone, for they may have been neighbours.
  const { left, right } = context;
  const beyond = (fewer ? Math.min : Math.max)(left.beyond, right.beyond);
  return leaning < -likelier || beyond < enoughBeyond;
}

function wordsOf({ words, first, last }: Passage): Words {
  return sliceWords(words, first, last);
}

/** How much of two stretches of words is the same, by length, 0 to 1. Of what was kept of a long one only that counts. */
function likeness(of: Passage, found: Words): number {
  const known = wordsOf(of);
  const lengths = Float64Array.from(
    { length: known.count },
    (_, word) => at(known.ends, word) - at(known.starts, word),
  );
  const head = sliceWords(found, 0, known.count + drift);
  const matches = align(known, lengths, head, 0, drift);
  let shared = 0;
  let all = 0;
  for (const [word, length] of lengths.entries()) {
    all += length;
    if (at(matches, word) >= 0) shared += length;
  }
  return all === 0 ? 1 : shared / all;
}

/** Words that the two may have more or fewer of. */
const drift = 12;
