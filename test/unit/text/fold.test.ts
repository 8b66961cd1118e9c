import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldCase, foldMarks, hasMarks, unifyTonePlacement } from '../../../src/text/fold.ts';

test('folding removes case, tones, letter marks and đ', () => {
  assert.equal(foldMarks('Đặng Thị NGỌC Ước, hoà'), 'dang thi ngoc uoc, hoa');
  assert.equal(foldMarks('Đặng Thị NGỌC Ước'.normalize('NFD')), 'dang thi ngoc uoc');
});

test('typed marks are noticed in every Unicode form', () => {
  for (const query of ['hòa', 'ho\u0300a', 'đi', 'Đ', 'tư', 'ăn'])
    assert.ok(hasMarks(query), query);
  for (const query of ['hoa', 'di', '', 'GDP 5,3 %']) assert.ok(!hasMarks(query), query);
});

const placements: readonly (readonly [string, string])[] = [
  ['hòa', 'hoà'],
  ['Hòa', 'Hoà'],
  ['khỏe', 'khoẻ'],
  ['thủy', 'thuỷ'],
  ['lũy', 'luỹ'],
  ['tòa', 'toà'],
  ['qúy', 'quý'],
  ['HỌA', 'HOẠ'],
];

for (const [old, modern] of placements) {
  test(`${old} and ${modern} are one`, () => {
    assert.equal(unifyTonePlacement(old), modern);
    assert.equal(unifyTonePlacement(modern), modern);
    assert.equal(foldCase(old.normalize('NFD')), foldCase(modern));
  });
}

test('other syllables keep their tone where it is', () => {
  const text = 'người hoàn toàn mùa đua thuế khuya hòn múi';
  assert.equal(unifyTonePlacement(text), text);
});

test('placement never changes the length or the folded form', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[aàáảãạeèéẻoòóỏõọuùúủũụyỳýỷỹỵhnđ ]{0,20}$/), text => {
      const unified = unifyTonePlacement(text);
      assert.equal(unified.length, text.length);
      assert.equal(foldMarks(unified), foldMarks(text));
      assert.equal(foldCase(unified), foldCase(text));
    }),
  );
});
