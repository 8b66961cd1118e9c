import './browser-double.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanTag, isSameTag, proposeTags } from '../../../src/ui/own-tags.ts';

const own = ['Khí hậu', 'đê điều', 'thủy điện', 'Đà Nẵng', 'hậu cần', 'dê'];

const cases: readonly (readonly [typed: string, taken: readonly string[], proposed: string[]])[] = [
  ['', [], []],
  ['  ', [], []],
  ['kh', [], ['Khí hậu']],
  ['hau', [], ['hậu cần', 'Khí hậu']],
  ['d', [], ['đê điều', 'Đà Nẵng', 'dê', 'thủy điện']],
  ['đ', [], ['đê điều', 'Đà Nẵng', 'thủy điện']],
  ['thuỷ', [], ['thủy điện']],
  ['hau', ['KHÍ HẬU'], ['hậu cần']],
];
for (const [typed, taken, proposed] of cases) {
  test(`"${typed}" may become ${proposed.join(', ') || 'nothing'}`, () => {
    assert.deepEqual(proposeTags(own, typed, taken), proposed);
  });
}

test('a tag is kept composed and in one line', () => {
  assert.equal(cleanTag('  khí \n hậu '.normalize('NFD')), 'khí hậu');
  assert.ok(isSameTag('Thủy', 'thuỷ'), 'tone placement');
  assert.ok(!isSameTag('hâu', 'hậu'), 'marks');
});
