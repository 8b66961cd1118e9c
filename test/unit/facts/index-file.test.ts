/** Indexes that were built ahead find what indexes built on the spot find, and stale ones are refused. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { buildIndexes, createFactBase } from '../../../src/facts/fact-base.ts';
import { digestOf, readIndexes, writeIndexes } from '../../../src/facts/index-file.ts';
import { makeGloss } from '../../../src/facts/make-gloss.ts';
import { fixturePack } from './fixture-pack.ts';

const bytes = new TextEncoder().encode(JSON.stringify(fixturePack));
const digest = await digestOf(bytes);
const file = writeIndexes(buildIndexes([fixturePack]), [digest]).buffer as ArrayBuffer;

const input = {
  text:
    'Tổng Bí thư Tô Lâm thăm Kazakhstan.\n' +
    'Năm 2024, kim ngạch thương mại hai chiều Việt Nam - Kazakhstan đạt 850 triệu USD.',
  title: null,
  lead: null,
  lang: 'vi',
  published: '2025-05-06',
} as const;

test('a file gives the same gloss as the packs alone', () => {
  const indexes = readIndexes(file, [digest]);
  assert.ok(indexes);
  const gloss = makeGloss(createFactBase([fixturePack], indexes), input);
  assert.ok(gloss.entities.length > 1);
  assert.ok(gloss.figures.some(figure => figure.verdict !== null));
  assert.deepEqual(gloss, makeGloss(createFactBase([fixturePack]), input));
});

test('a file made of other packs is refused', async () => {
  const other = await digestOf(new TextEncoder().encode(`${JSON.stringify(fixturePack)} `));
  assert.equal(readIndexes(file, [other]), null);
  assert.equal(readIndexes(file, [digest, other]), null);
  assert.equal(readIndexes(file, []), null);
});

const damaged: readonly (readonly [string, ArrayBuffer])[] = [
  ['empty', new ArrayBuffer(0)],
  ['cut off', file.slice(0, file.byteLength - 4)],
  ['no whole number of numbers', file.slice(0, file.byteLength - 1)],
  ['of another format', new Int32Array(file).map((number, at) => (at === 0 ? 99 : number)).buffer],
];
for (const [what, broken] of damaged) {
  test(`a file that is ${what} is refused`, () => {
    assert.equal(readIndexes(broken, [digest]), null);
  });
}
