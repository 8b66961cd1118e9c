/** Tells a quote's own place from those that were like it when it was marked. */
import { compareContext, weigh } from './context.ts';
import type { IndexedPage } from './page-index.ts';
import type { Passage } from './passage.ts';
import type { Candidate } from './remains.ts';

/** Share of the near context by which a place must be more like the quote's than like another. */
const likelier = 0.02;
/** The same if one of the places has gone since. */
const likelierIfFewer = 0.12;
/** Share of the blocks beyond that makes a place the quote's own, whatever its neighbours. */
const enoughBeyond = 0.5;

/**
 * Whether a place is one that stood beside the quote's when it was marked: what stands around it is
 * what stood there, at least as much as it is what stood around the quote.
 */
export function isOther(
  page: IndexedPage,
  passage: Passage,
  { start, end, context }: Candidate,
  fewer: boolean,
): boolean {
  if (passage.near === null || start === end) return false;
  const share = (near: Passage) =>
    compareContext(page, near, weigh(page.index, near), start, end).share;
  const own = share(passage.near);
  const closest = Math.max(...passage.others.map(share));
  if (closest < own - (fewer ? likelierIfFewer : likelier)) return false;
  if (closest <= own + likelier && !fewer) return false;
  // Where both were the same to the letter, only what is farther off can tell.
  const beyond = Math.max(context.left.beyond, context.right.beyond);
  return closest > own + likelier || beyond < enoughBeyond;
}
