import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NoteIndex } from '../../../src/notes/note-index.ts';
import { createMatcher } from '../../../src/notes/search.ts';
import { keptNote } from './notes.ts';

const note = keptNote({
  body: 'Hỏi lại: thủy điện xả lũ lúc mấy giờ?',
  exact: 'Hồ Tả Trạch hạ mực nước đón “lũ sớm”',
  pageTitle: 'Đà Nẵng hoàn thành tuyến đường ven biển',
  tags: ['Khí hậu'],
});

const found: readonly (readonly [name: string, query: string])[] = [
  ['nothing typed', ' '],
  ['words of the body without marks', 'thuy dien'],
  ['in any order', 'lũ thủy'],
  ['with d for đ', 'duong ven bien'],
  ['with the tone on the other vowel', 'thuỷ điện'],
  ['in NFD', 'thủy điện'.normalize('NFD')],
  ['in capitals', 'ĐÀ NẴNG'],
  ['words of title, quote and body together', 'đường trạch giờ'],
  ['a tag', 'khí hậu'],
  ['the site', 'bao.example'],
  ['a word that is being typed', 'ho ta tra'],
  ['a marked word that is being typed: thủ', 'thủ'],
  ['a phrase', '"xả lũ lúc"'],
  ['a phrase without marks', '“tuyen duong”'],
  ['a phrase whose end is not typed yet', '"mực nước đ'],
  ['punctuation in another style', "'lũ sớm'"],
];
const notFound: readonly (readonly [name: string, query: string])[] = [
  ['other marks than typed', 'thúy'],
  ['đ typed where d stands', 'đón đuờng'],
  ['one word missing', 'thủy điện hôm'],
  ['a phrase in another order', '"lũ xả"'],
  ['a phrase across two fields', '"giờ ho"'],
  ['a marked word among folded ones', 'dương ven'],
];

for (const [name, query] of found) {
  test(`found: ${name}`, () => assert.ok(createMatcher(query).matchesNote(note)));
}
for (const [name, query] of notFound) {
  test(`not found: ${name}`, () => assert.ok(!createMatcher(query).matchesNote(note)));
}

test('an old placement is found by a new one typed half', () => {
  const old = keptNote({ body: 'hòa giải' });
  for (const query of ['hò', 'hòa', 'hoà', 'hoa', 'ho']) {
    assert.ok(createMatcher(query).matchesNote(old), query);
  }
});

test('the index takes changes, deletions and restorations in any order', () => {
  const index = new NoteIndex();
  const all = createMatcher('lũ');
  const ids = () => index.search(all, [], null, 9).ids;
  const one = keptNote({ body: 'lũ 1', created: '2026-03-01T08:00:00.000Z' });
  const two = keptNote({ body: 'lũ 2', created: '2026-03-02T08:00:00.000Z' });
  index.put(one);
  assert.deepEqual(ids(), [one.id]);
  index.put(two);
  assert.deepEqual(ids(), [two.id, one.id]);
  index.put({ ...two, revision: 3, deleted: '2026-03-03T08:00:00.000Z' });
  assert.deepEqual(ids(), [one.id]);
  index.put({ ...two, revision: 4 });
  assert.deepEqual(ids(), [two.id, one.id]);
  index.put({ ...two, revision: 2, body: 'cũ' });
  assert.deepEqual(ids(), [two.id, one.id]);
  index.put({ ...one, revision: 2, body: 'bão' });
  assert.deepEqual(ids(), [two.id]);
});
