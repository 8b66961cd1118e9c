import type { Token } from '../vietnamese/token.ts';
import { hashOf, keyOf } from './token-key.ts';

/**
 * Phrases of tokens, found in one walk over a text.
 *
 * A trie as one open-addressed hash table in typed arrays: (node, token hash)
 * → node. 20,000 names take about 1 MB and no garbage, and a token that begins
 * no phrase costs one probe. Token hashes are 32 bits wide, so a caller that
 * cannot live with one false match in many millions compares the words.
 */
export interface PhraseIndex {
  /**
   * All phrases that start at `tokens[first]`, shortest first, as numbers of
   * the phrases given; `ends` holds for each the token after its last.
   * Tokens of `glue` (hyphens, quotes) are passed over inside a phrase.
   */
  matchAt(hashes: Int32Array, first: number, last: number, found: PhraseMatches): void;
}

/** Where `matchAt` puts what it finds; reused from call to call. */
export interface PhraseMatches {
  count: number;
  readonly phrases: Int32Array;
  readonly ends: Int32Array;
}

/** No phrase of a name index has more tokens that end another phrase. */
const maxNested = 32;

export const createMatches = (): PhraseMatches => ({
  count: 0,
  phrases: new Int32Array(maxNested),
  ends: new Int32Array(maxNested),
});

/** Marks that stand or not between the words of one name: hyphens and dashes, quotes, a stop. */
const glue = new Set('-‐‑‒–—―−"“”„\'‘’«».·'.split(''));

/** Hash of tokens that are passed over inside a phrase. */
const GLUE = 0;

/** Hash of a token's key; 0 for glue. */
export function tokenHash(token: Token): number {
  const { norm } = token;
  return token.kind === 'punctuation' && glue.has(norm) ? GLUE : hashOf(keyOf(norm));
}

/** The hashes of a text's tokens: computed once, given to every index. */
export function hashTokens(tokens: readonly Token[]): Int32Array {
  const hashes = new Int32Array(tokens.length);
  for (let index = 0; index < tokens.length; index += 1) {
    hashes[index] = tokenHash(tokens[index] as Token);
  }
  return hashes;
}

/** At most this many marks are passed over between two words: "Á - Âu", "“Dostyk” hạng". */
const maxGlue = 2;

/**
 * Builds the index. `phrases[i]` are the token hashes of phrase i, without
 * glue; two equal phrases share the first one's number: give each once.
 */
export function createPhraseIndex(phrases: readonly (readonly number[])[]): PhraseIndex {
  let total = 1;
  for (const phrase of phrases) total += phrase.length;
  let size = 16;
  while (size < total * 2) size *= 2;
  const mask = size - 1;
  const nodes = new Int32Array(size);
  const keys = new Int32Array(size);
  const targets = new Int32Array(size);
  /** Phrase that ends in a node, plus one; 0 for none. */
  const endings = new Int32Array(total + 1);
  let used = 1;

  for (let phrase = 0; phrase < phrases.length; phrase += 1) {
    let node = 1;
    for (const hash of phrases[phrase] as readonly number[]) {
      let slot = (Math.imul(node, 0x9e3779b1) ^ hash) & mask;
      while (targets[slot] !== 0 && (nodes[slot] !== node || keys[slot] !== hash)) {
        slot = (slot + 1) & mask;
      }
      if (targets[slot] === 0) {
        nodes[slot] = node;
        keys[slot] = hash;
        used += 1;
        targets[slot] = used;
      }
      node = targets[slot] as number;
    }
    if (node !== 1 && endings[node] === 0) endings[node] = phrase + 1;
  }

  return {
    matchAt(hashes, first, last, found) {
      found.count = 0;
      let node = 1;
      let skipped = 0;
      for (let index = first; index < last; index += 1) {
        const hash = hashes[index] as number;
        if (hash === GLUE) {
          skipped += 1;
          if (index === first || skipped > maxGlue) return;
          continue;
        }
        skipped = 0;
        let slot = (Math.imul(node, 0x9e3779b1) ^ hash) & mask;
        let next = 0;
        for (;;) {
          next = targets[slot] as number;
          if (next === 0) return;
          if (nodes[slot] === node && keys[slot] === hash) break;
          slot = (slot + 1) & mask;
        }
        node = next;
        const ending = endings[node] as number;
        if (ending !== 0 && found.count < maxNested) {
          found.phrases[found.count] = ending - 1;
          found.ends[found.count] = index + 1;
          found.count += 1;
        }
      }
    },
  };
}
