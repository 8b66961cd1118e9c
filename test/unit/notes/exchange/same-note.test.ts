/** An import compares every field: what differs in any is no "same". */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toAnnotationPage } from '../../../../src/notes/exchange/annotation-page.ts';
import { planImport } from '../../../../src/notes/exchange/import-plan.ts';
import { isSameNote } from '../../../../src/notes/exchange/same-note.ts';
import type { BlockSelector, Note } from '../../../../src/notes/note.ts';
import { differencesOf } from '../../../../src/options/import-review.ts';
import { keptNote } from '../notes.ts';

const block: BlockSelector = {
  type: 'ChuGiaiBlockSelector',
  text: 'Trận mưa lớn kéo dài ba ngày.',
  offset: 5,
  nth: 1,
  of: 2,
  before: 'Trước',
  after: 'Sau',
  others: [{ before: 'Cơn ', after: ' hôm qua' }],
};
const quote = keptNote().selectors[0] as Note['selectors'][number];
const note = keptNote({ selectors: [quote, block], tags: ['lũ', 'đê'], body: 'hỏi lại' });
const earlierPlaces = [{ selectors: [quote], until: '2026-03-02T08:00:00.000Z' }];

const changes: readonly (readonly [what: string, change: Partial<Note>, named: string])[] = [
  ['url', { url: 'https://bao.example/khac' }, 'page'],
  ['page', { page: 'https://bao.example/khac' }, 'page'],
  ['title', { pageTitle: 'Khác' }, 'page'],
  ['site', { site: 'khac.example' }, 'page'],
  ['colour', { color: 'pink' }, 'color'],
  ['words', { body: 'khác' }, 'body'],
  ['a tag less', { tags: ['lũ'] }, 'tags'],
  ['tags in another order', { tags: ['đê', 'lũ'] }, 'tags'],
  ['when it was made', { created: '2026-03-01T09:00:00.000Z' }, 'created'],
  ['in the bin', { deleted: '2026-03-03T08:00:00.000Z' }, 'bin'],
  ['where it stood before', { earlierPlaces }, 'place'],
  ['no selector of ours', { selectors: [quote] }, 'place'],
  ['offset', { selectors: [quote, { ...block, offset: 6 }] }, 'place'],
  ['nth', { selectors: [quote, { ...block, nth: 2 }] }, 'place'],
  ['of', { selectors: [quote, { ...block, of: 3 }] }, 'place'],
  ['before', { selectors: [quote, { ...block, before: '' }] }, 'place'],
  ['after', { selectors: [quote, { ...block, after: '' }] }, 'place'],
  ['other places', { selectors: [quote, { ...block, others: [] }] }, 'place'],
  [
    'one other place',
    { selectors: [quote, { ...block, others: [{ before: 'Cơn ', after: ' nay' }] }] },
    'place',
  ],
];

describe('an import tells apart', () => {
  for (const [what, change, named] of changes) {
    test(what, () => {
      const imported = { ...note, ...change };
      assert.equal(isSameNote(note, imported, 'chu-giai'), false);
      const plan = planImport(toAnnotationPage([imported], new Date()), [note]);
      assert.ok(plan.ok, 'it can be read');
      const [conflict] = plan.value.conflicting;
      assert.ok(conflict, 'it is a conflict');
      assert.deepEqual(differencesOf(conflict), [named]);
      assert.deepEqual({ ...conflict.imported, revision: note.revision }, imported);
    });
  }

  test('nothing else: revision and time of change alone are the same', () => {
    const imported = { ...note, revision: 9, modified: '2026-03-05T08:00:00.000Z' };
    assert.ok(isSameNote(note, imported, 'chu-giai'), 'same');
  });
});

describe('a file with broken places is refused whole', () => {
  const broken: readonly (readonly [what: string, replace: readonly [string, string]])[] = [
    ['others is no list', ['"others": [', '"others": 5, "x": [']],
    ['an other place without an end', ['"after": " hôm qua"', '"x": 1']],
    ['an earlier place at no time', ['"until": "2026-03-02T08:00:00.000Z"', '"until": "hôm qua"']],
  ];
  for (const [what, [from, to]] of broken) {
    test(what, () => {
      const text = toAnnotationPage([{ ...note, earlierPlaces }], new Date());
      assert.ok(text.includes(from), from);
      const plan = planImport(text.replace(from, to), []);
      assert.ok(!plan.ok && plan.error.kind === 'invalid', what);
    });
  }
  test('too many earlier places', () => {
    const many = Array.from(
      { length: 21 },
      () => earlierPlaces[0] as (typeof earlierPlaces)[number],
    );
    const plan = planImport(toAnnotationPage([{ ...note, earlierPlaces: many }], new Date()), []);
    assert.ok(!plan.ok && plan.error.kind === 'invalid', 'refused');
  });
});
