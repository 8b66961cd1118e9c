import type { Token } from '../vietnamese/token.ts';
import { tokenize } from '../vietnamese/tokenize.ts';
import { hashOf, keyOf } from './token-key.ts';

/**
 * A trie of phrases as plain typed arrays, which a file can hold as they are:
 * one open-addressed hash table, (node, token hash) → node. 20,000 names take
 * about 1 MB and no garbage, and a token that begins no phrase costs one probe.
 */
export interface PhraseTable {
  /** Slots of three numbers, a power of two of them: node, token hash, next node (0: free). */
  readonly slots: Int32Array;
  /** Per node, the phrase that ends in it plus one; 0 for none. */
  readonly endings: Int32Array;
}

/**
 * Phrases of tokens, found in one walk over a text. Token hashes are 32 bits
 * wide, so a caller that cannot live with one false match in many millions
 * compares the words.
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

/** Whether a token may be passed over inside a phrase. */
export const isGlue = ({ kind, norm }: Token): boolean => kind === 'punctuation' && glue.has(norm);

/** Hash of a token's key; 0 for glue. */
const tokenHash = (token: Token): number => (isGlue(token) ? GLUE : hashOf(keyOf(token.norm)));

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

/** Numbers of a slot: node, token hash, next node. */
const slotSize = 3;

const slotOf = (node: number, hash: number, mask: number): number =>
  ((Math.imul(node, 0x9e3779b1) ^ hash) & mask) * slotSize;

/**
 * Builds the trie. `phrases[i]` are the token hashes of phrase i, without
 * glue; two equal phrases share the first one's number: give each once.
 */
export function buildPhraseTable(phrases: readonly (readonly number[])[]): PhraseTable {
  let total = 1;
  for (const phrase of phrases) total += phrase.length;
  let size = 16;
  while (size < total * 2) size *= 2;
  const slots = new Int32Array(size * slotSize);
  const endings = new Int32Array(total + 1);
  let used = 1;

  for (let phrase = 0; phrase < phrases.length; phrase += 1) {
    let node = 1;
    for (const hash of phrases[phrase] as readonly number[]) {
      let slot = slotOf(node, hash, size - 1);
      while (slots[slot + 2] !== 0 && (slots[slot] !== node || slots[slot + 1] !== hash)) {
        slot += slotSize;
        if (slot === slots.length) slot = 0;
      }
      if (slots[slot + 2] === 0) {
        used += 1;
        slots[slot] = node;
        slots[slot + 1] = hash;
        slots[slot + 2] = used;
      }
      node = slots[slot + 2] as number;
    }
    if (node !== 1 && endings[node] === 0) endings[node] = phrase + 1;
  }
  return { slots, endings: endings.slice(0, used + 1) };
}

/** Searches a trie as `buildPhraseTable` made it, now or when the extension was built. */
export function createPhraseIndex({ slots, endings }: PhraseTable): PhraseIndex {
  const { length } = slots;
  const mask = length / slotSize - 1;
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
        let slot = slotOf(node, hash, mask);
        let next = 0;
        for (;;) {
          next = slots[slot + 2] as number;
          if (next === 0) return;
          if (slots[slot] === node && slots[slot + 1] === hash) break;
          slot += slotSize;
          if (slot === length) slot = 0;
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

/** Phrases that several things share: a trie, and per phrase the things' numbers. */
export interface SharedPhrases {
  readonly table: PhraseTable;
  /** Things of phrase n: `owners.subarray(starts[n], starts[n + 1])`. */
  readonly starts: Int32Array;
  /** Indices into the texts that were given. */
  readonly owners: Int32Array;
}

/**
 * Tokenises texts in one go, so that they fall into tokens exactly as an
 * article does (line breaks keep them apart), and builds the trie of what they say.
 */
export function indexTexts(texts: readonly string[]): SharedPhrases {
  const tokens = tokenize(texts.map(text => text.replaceAll('\n', ' ')).join('\n'));
  const numbers = new Map<string, number>();
  const phrases: number[][] = [];
  const owners: number[][] = [];
  let at = 0;
  for (let text = 0; text < texts.length; text += 1) {
    const hashes: number[] = [];
    let key = '';
    for (; at < tokens.length; at += 1) {
      const token = tokens[at] as Token;
      if (token.kind === 'break') break;
      const hash = tokenHash(token);
      if (hash === GLUE) continue;
      hashes.push(hash);
      key += ` ${keyOf(token.norm)}`;
    }
    at += 1;
    if (hashes.length === 0) continue;
    const number = numbers.get(key);
    if (number !== undefined) (owners[number] as number[]).push(text);
    else {
      numbers.set(key, phrases.length);
      phrases.push(hashes);
      owners.push([text]);
    }
  }
  const starts = new Int32Array(owners.length + 1);
  owners.forEach((list, number) => {
    starts[number + 1] = (starts[number] as number) + list.length;
  });
  return { table: buildPhraseTable(phrases), starts, owners: Int32Array.from(owners.flat()) };
}
