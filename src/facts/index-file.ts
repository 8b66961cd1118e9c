/**
 * The indexes of a fact base as a file, so that a worker that is woken for one
 * article searches at once instead of reading a thousand names first.
 *
 * Little-endian 32-bit numbers: a format number, how many packs it was made of,
 * their SHA-256 (eight numbers each), the arrays' lengths, the arrays. It holds
 * nothing that the packs don't: whoever finds none, or one that was made of
 * other packs, builds the indexes anew.
 */
import type { SharedPhrases } from './phrase-index.ts';
import type { SignalPhrases } from './signal-index.ts';

/** What a fact base searches texts with. */
export interface FactIndexes {
  readonly names: SharedPhrases;
  readonly signals: SignalPhrases;
}

/** To be raised whenever the tokens, their keys, their hashes or the arrays change their meaning. */
const format = 1;

const digestLength = 8;

const arraysOf = ({ names, signals }: FactIndexes): Int32Array[] => [
  names.table.slots,
  names.table.endings,
  names.starts,
  names.owners,
  signals.table.slots,
  signals.table.endings,
  signals.starts,
  signals.owners,
  signals.uses,
];

const arrayCount = 9;

/** SHA-256 of a pack's file, as numbers. */
export async function digestOf(pack: BufferSource): Promise<Int32Array> {
  return new Int32Array(await crypto.subtle.digest('SHA-256', pack));
}

/** @param digests of the packs' files, in their order. */
export function writeIndexes(indexes: FactIndexes, digests: readonly Int32Array[]): Int32Array {
  const arrays = arraysOf(indexes);
  const numbers = [format, digests.length, ...digests.flatMap(digest => [...digest])];
  numbers.push(...arrays.map(array => array.length));
  const file = new Int32Array(arrays.reduce((sum, array) => sum + array.length, numbers.length));
  file.set(numbers);
  let at = numbers.length;
  for (const array of arrays) {
    file.set(array, at);
    at += array.length;
  }
  return file;
}

/** The indexes of a file, as views into it; null if it is none, or was made of other packs. */
export function readIndexes(file: ArrayBuffer, digests: readonly Int32Array[]): FactIndexes | null {
  if (file.byteLength % 4 !== 0) return null;
  const numbers = new Int32Array(file);
  if (numbers[0] !== format || numbers[1] !== digests.length) return null;
  let at = 2;
  for (const digest of digests) {
    for (let nth = 0; nth < digestLength; nth += 1) {
      if (numbers[at + nth] !== digest[nth]) return null;
    }
    at += digestLength;
  }
  const arrays: Int32Array[] = [];
  let start = at + arrayCount;
  for (let nth = 0; nth < arrayCount; nth += 1) {
    const length = numbers[at + nth] ?? 0;
    arrays.push(numbers.subarray(start, start + length));
    start += length;
  }
  if (start !== numbers.length) return null;
  const [slots, endings, starts, owners, ...signals] = arrays as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  return {
    names: { table: { slots, endings }, starts, owners },
    signals: {
      table: { slots: signals[0], endings: signals[1] },
      starts: signals[2],
      owners: signals[3],
      uses: signals[4],
    },
  };
}
