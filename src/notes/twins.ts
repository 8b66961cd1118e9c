/** Tells a quote's own place from those that were like it when it was marked. */
import { align } from './alignment.ts';
import { compareContext, weigh } from './context.ts';
import type { IndexedPage } from './page-index.ts';
import type { Passage } from './passage.ts';
import type { Candidate } from './remains.ts';
import { at, sliceWords, type Words, wordAt, wordFrom } from './words.ts';

/** Share of the near context, and of the words, by which a place must be more like the quote's than like another. */
const likelier = 0.02;
/** The same if one of the places has gone since. */
const likelierIfFewer = 0.12;
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
  const share = (place: Passage) =>
    compareContext(page, place, weigh(page.index, place), start, end).share;
  const found = sliceWords(page.words, wordAt(page.words, start), wordFrom(page.words, end));
  const own = share(near) + (similarity === 1 ? 1 : likeness(wordsOf(near), found));
  const closest = Math.max(...others.map(other => share(other) + likeness(wordsOf(other), found)));
  if (closest < own - (fewer ? likelierIfFewer : likelier)) return false;
  if (closest <= own + likelier && !fewer) return false;
  // Where both were the same to the letter, only what is farther off can tell; and on both sides if
  // one has gone, for they may have been neighbours.
  const { left, right } = context;
  const beyond = (fewer ? Math.min : Math.max)(left.beyond, right.beyond);
  return closest > own + likelier || beyond < enoughBeyond;
}

function wordsOf({ words, first, last }: Passage): Words {
  return sliceWords(words, first, last);
}

/** How much of two stretches of words is the same, by length, 0 to 1. Of what was kept of a long one only that counts. */
function likeness(known: Words, found: Words): number {
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
