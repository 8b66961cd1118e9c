import { firstIndex } from '../text/first-index.ts';

/**
 * The words of a text as numbers, for comparing passages word by word.
 * Punctuation and case do not count; a block's edge is a word of its own, so
 * that "begins a paragraph" is something two passages can have in common.
 */
export interface Words {
  readonly count: number;
  /** Two words are held to be the same if their hashes are. */
  readonly hashes: Int32Array;
  /** UTF-16 offsets into the text. Both are the same for a block's edge. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** The hash of a block's edge. */
export const edge = 0;

/**
 * Splits a normalised text into words.
 * @param edges offsets of block edges, rising.
 */
export function splitWords(text: string, edges: readonly number[]): Words {
  const lower = text.toLowerCase();
  // A few letters of other scripts grow when lowered: their case then counts.
  const source = lower.length === text.length ? lower : text;
  const most = (text.length >> 1) + 1 + edges.length;
  const hashes = new Int32Array(most);
  const starts = new Int32Array(most);
  const ends = new Int32Array(most);
  let count = 0;
  let nextEdge = 0;
  let begun = -1;
  let hash = 0;
  for (let offset = 0; offset <= source.length; offset++) {
    const unit = offset < source.length ? source.charCodeAt(offset) : 32;
    const inWord = isWordUnit(unit);
    if (begun >= 0 && !inWord) {
      hashes[count] = hash === edge ? 1 : hash;
      starts[count] = begun;
      ends[count++] = offset;
      begun = -1;
    }
    while (begun < 0 && nextEdge < edges.length && (edges[nextEdge] ?? 0) <= offset) {
      starts[count] = offset;
      ends[count++] = offset;
      nextEdge++;
    }
    if (inWord) {
      if (begun < 0) {
        begun = offset;
        hash = -2128831035;
      }
      // FNV-1a, on units in place of bytes.
      hash = Math.imul(hash ^ unit, 16777619);
    }
  }
  return { count, hashes, starts, ends };
}

/** Words `[from, to)`, as far as there are such. Shares memory with the words it is of. */
export function sliceWords(words: Words, from: number, to: number): Words {
  const start = Math.max(0, from);
  const end = Math.max(start, Math.min(words.count, to));
  return {
    count: end - start,
    hashes: words.hashes.subarray(start, end),
    starts: words.starts.subarray(start, end),
    ends: words.ends.subarray(start, end),
  };
}

/** The first word that ends behind an offset. */
export function wordAt(words: Words, offset: number): number {
  return firstIndex(words.count, word => at(words.ends, word) > offset);
}

/** The first word that starts at or behind an offset. */
export function wordFrom(words: Words, offset: number): number {
  return firstIndex(words.count, word => at(words.starts, word) >= offset);
}

/** Block edges among the words `[from, to)`. */
export function countEdges({ hashes }: Words, from: number, to: number): number {
  let edges = 0;
  for (let word = from; word < to; word++) if (at(hashes, word) === edge) edges++;
  return edges;
}

/** Letters and digits of every script; by ranges, because a regular expression per unit is slow. */
function isWordUnit(unit: number): boolean {
  if (unit < 0x80) {
    return (
      (unit >= 0x61 && unit <= 0x7a) ||
      (unit >= 0x30 && unit <= 0x39) ||
      (unit >= 0x41 && unit <= 0x5a)
    );
  }
  if (unit < 0x2000) return unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7;
  return unit > 0x2bff && (unit < 0x3000 || unit > 0x303f);
}

/** Pairs are counted no further: what is this common says next to nothing. */
const mostCounted = 64;

/** Where pairs of words stand in a page, and how common each word is. Built once per page. */
export class WordIndex {
  private readonly heads: Int32Array;
  private readonly nexts: Int32Array;
  private readonly counts: Uint16Array;
  private readonly mask: number;

  constructor(readonly words: Words) {
    const { count, hashes } = words;
    const size = 1 << Math.max(10, Math.ceil(Math.log2(count + 1)) + 1);
    this.mask = size - 1;
    this.heads = new Int32Array(size).fill(-1);
    this.nexts = new Int32Array(count);
    this.counts = new Uint16Array(size);
    // Backwards, so that a chain runs forwards.
    for (let index = count - 1; index >= 0; index--) {
      const slot = this.slot(at(hashes, index));
      if (at(this.counts, slot) < 0xffff) this.counts[slot] = at(this.counts, slot) + 1;
      if (index + 1 >= count) continue;
      const pair = this.slot(pairHash(at(hashes, index), at(hashes, index + 1)));
      this.nexts[index] = at(this.heads, pair);
      this.heads[pair] = index;
    }
  }

  /** 1 for a word that the page has once or not at all, falling with how often it has it. */
  rarity(hash: number): number {
    if (hash === edge) return 0.6;
    const count = at(this.counts, this.slot(hash));
    return count <= 1 ? 1 : 1 / (1 + Math.log(count) / 2);
  }

  /** Indices of the words that a pair begins at; empty if there are more than `most`. */
  pairs(first: number, second: number, most: number): readonly number[] {
    const found: number[] = [];
    const { hashes } = this.words;
    let steps = 0;
    for (
      let index = at(this.heads, this.slot(pairHash(first, second)));
      index >= 0;
      index = at(this.nexts, index)
    ) {
      if (++steps > most) return [];
      if (at(hashes, index) === first && at(hashes, index + 1) === second) found.push(index);
    }
    return found;
  }

  /** `rarity` of a pair: names and set phrases say little, however rare their words. */
  pairRarity(first: number, second: number): number {
    let count = 0;
    const { hashes } = this.words;
    let index = at(this.heads, this.slot(pairHash(first, second)));
    while (index >= 0 && count < mostCounted) {
      if (at(hashes, index) === first && at(hashes, index + 1) === second) count++;
      index = at(this.nexts, index);
    }
    return count <= 1 ? 1 : 1 / (1 + Math.log(count));
  }

  private slot(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.mask;
  }
}

function pairHash(first: number, second: number): number {
  return Math.imul(first, 0x9e3779b1) ^ second;
}

/** An element that is known to exist. */
export function at(
  array: Int32Array | Uint16Array | Float64Array | Int8Array,
  index: number,
): number {
  return array[index] as number;
}
