/**
 * Few numbers by which the same words are known again on another page.
 *
 * Runs of six words are hashed, and of the hashes those are kept that a fixed
 * rule picks (every fourth on average), so that two texts that share a stretch
 * keep the same ones of it (Broder, "On the resemblance and containment of
 * documents", 1997; the choice by residue is Manber's, "Finding similar files in
 * a large file system", 1994).
 */
import { foldMarks } from '../text/fold.ts';
import type { Note } from './note.ts';

/** Words in a run: fewer are common to articles of one subject. */
const runLength = 6;
/** One hash of so many is kept. */
const oneOf = 4;
/** Most that are kept of one text: a longer one has been recognised by then. */
const mostPrints = 2_000;

const word = /[\p{L}\p{N}]+/gu;

/** The fingerprint of a text, each number once. */
export function fingerprint(text: string): number[] {
  const hashes: number[] = [];
  const prints = new Set<number>();
  for (const [one] of foldMarks(text).matchAll(word)) {
    hashes.push(hash(one));
    if (hashes.length < runLength) continue;
    let run = 0;
    for (let at = hashes.length - runLength; at < hashes.length; at++) {
      run = Math.imul(run ^ (hashes[at] ?? 0), 0x01000193);
      run ^= run >>> 15;
    }
    if ((run >>> 0) % oneOf === 0) prints.add(run >>> 0);
    if (prints.size === mostPrints) break;
  }
  return [...prints];
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value;
}

/** The fingerprint of what stood around a note's words when it was made. */
export function fingerprintOfNote(note: Pick<Note, 'selectors'>): number[] {
  const block = note.selectors.find(selector => selector.type === 'ChuGiaiBlockSelector');
  const quote = note.selectors.find(selector => selector.type === 'TextQuoteSelector');
  return fingerprint(
    [
      block?.text ?? '',
      // Another program's note knows no block; in a short one more is known than the block.
      quote ? `${quote.prefix}${quote.exact}${quote.suffix}` : '',
    ].join('\n'),
  );
}

/** The share of the words of the shorter title that both have, marks and order aside; 0 if one is empty. */
export function titleLikeness(one: string, other: string): number {
  const [first, second] = [one, other].map(
    title => new Set([...foldMarks(title).matchAll(word)].map(([name]) => name)),
  ) as [Set<string>, Set<string>];
  const shared = [...first].filter(name => second.has(name)).length;
  const least = Math.min(first.size, second.size);
  return least === 0 ? 0 : shared / least;
}
