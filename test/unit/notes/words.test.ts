import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { align } from '../../../src/notes/alignment.ts';
import {
  edge,
  sliceWords,
  splitWords,
  WordIndex,
  wordAt,
  wordFrom,
} from '../../../src/notes/words.ts';

const listed = (text: string, edges: readonly number[] = []) => {
  const { count, hashes, starts, ends } = splitWords(text, edges);
  return Array.from({ length: count }, (_, word) =>
    hashes[word] === edge ? '¶' : text.slice(starts[word], ends[word]),
  );
};
const wordsOf = (text: string) => splitWords(text, []);
const even = (count: number) => new Float64Array(count).fill(1);

test('words are runs of letters and digits; block edges stand between them', () => {
  assert.deepEqual(listed('Giá tăng 5,3 % – “cao” nhất.'), [
    'Giá',
    'tăng',
    '5',
    '3',
    'cao',
    'nhất',
  ]);
  assert.deepEqual(listed('Một. Hai', [0, 4, 8]), ['¶', 'Một', '¶', 'Hai', '¶']);
  assert.deepEqual(listed('', [0, 0]), ['¶', '¶']);
});

test('case and punctuation make no difference, marks do', () => {
  const [a, b, c] = ['ĐÀ NẴNG', '“Đà” nẵng!', 'Đa nẵng'].map(text => [
    ...wordsOf(text).hashes.slice(0, 2),
  ]);
  assert.deepEqual(a, b);
  assert.notDeepEqual(a, c);
});

test('offsets are found by bisection', () => {
  const words = wordsOf('một hai ba');
  assert.deepEqual(
    [0, 2, 3, 4, 9, 10].map(offset => wordAt(words, offset)),
    [0, 0, 1, 1, 2, 3],
  );
  assert.deepEqual(
    [0, 1, 4, 5, 9].map(offset => wordFrom(words, offset)),
    [0, 1, 1, 2, 3],
  );
});

test('pairs are found where they stand, and common ones left out', () => {
  const words = wordsOf('sông Mây và cầu sông Mây và sông Lớn');
  const index = new WordIndex(words);
  const pair = (first: number) =>
    index.pairs(Number(words.hashes[first]), Number(words.hashes[first + 1]), 2);
  assert.deepEqual(pair(0), [0, 4]);
  assert.deepEqual(pair(2), [2]);
  const many = wordsOf('a b a b a b');
  assert.deepEqual(
    new WordIndex(many).pairs(Number(many.hashes[0]), Number(many.hashes[1]), 2),
    [],
  );
  assert.ok(index.rarity(Number(words.hashes[0])) < index.rarity(Number(words.hashes[8])));
});

const alignments: readonly (readonly [name: string, passage: string, page: string, number[]])[] = [
  ['the same words', 'a b c', 'a b c', [0, 1, 2]],
  ['words put in', 'a b c', 'a x y b c', [0, 3, 4]],
  ['words left out', 'a b c d', 'a d', [0, -1, -1, 1]],
  ['nothing in common', 'a b', 'x y', [-1, -1]],
  ['a run rather than the first single word', 'a b c', 'a x x a b c', [3, 4, 5]],
];
for (const [name, passage, page, expected] of alignments) {
  test(`aligning: ${name}`, () => {
    const words = wordsOf(passage);
    assert.deepEqual([...align(words, even(words.count), wordsOf(page), 0, 8)], expected);
  });
}

test('an alignment is in order, of equal words, and within its band', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 20 });
  fc.assert(
    fc.property(
      text,
      text,
      fc.integer({ min: -6, max: 20 }),
      fc.nat(6),
      (one, two, diagonal, band) => {
        const passage = wordsOf(one.join(' '));
        const page = wordsOf(two.join(' '));
        let last = -1;
        for (const [word, match] of align(
          passage,
          even(passage.count),
          page,
          diagonal,
          band,
        ).entries()) {
          if (match < 0) continue;
          assert.ok(match > last);
          last = match;
          assert.equal(two[match], one[word]);
          assert.ok(Math.abs(match - word - diagonal) <= band);
        }
      },
    ),
    { numRuns: 1_000 },
  );
});

test('a slice stays within its words', () => {
  const words = wordsOf('a b c');
  assert.equal(sliceWords(words, -5, 2).count, 2);
  assert.equal(sliceWords(words, 2, 9).count, 1);
  assert.equal(sliceWords(words, 5, 9).count, 0);
});
