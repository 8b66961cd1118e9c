import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { NoteIndex } from '../../../src/notes/note-index.ts';
import { type Query, readQuery } from '../../../src/notes/query.ts';
import { readDays } from '../../../src/notes/query-days.ts';
import { createMatcher } from '../../../src/notes/search.ts';
import { keptNote } from './notes.ts';

const now = new Date(2026, 10, 23, 12);
const local = (year: number, month: number, day: number): string =>
  new Date(year, month - 1, day).toISOString();

/** What of a query is not as in an empty one, terms as their first alternatives. */
function brief(query: string): Record<string, unknown> {
  const read: Query = readQuery(query, now);
  const entries = Object.entries({
    terms: read.terms.map(term => term.alternatives[0]),
    fields: read.fields.map(({ field, term }) => [field, term.alternatives[0]]),
    colors: read.colors,
    states: read.states,
    from: read.from,
    before: read.before,
    problems: read.problems,
  });
  return Object.fromEntries(
    entries.filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value !== null)),
  );
}

const day = (year: number, month: number, date: number) => ({
  from: local(year, month, date),
  before: local(year, month, date + 1),
});

const cases: readonly (readonly [query: string, read: Record<string, unknown>])[] = [
  ['lũ sớm', { terms: ['sớm', 'lũ'] }],
  ['màu:vàng', { colors: ['yellow'] }],
  ['Màu: Vàng', { colors: ['yellow'] }],
  ['mau:vang lũ', { colors: ['yellow'], terms: ['lũ'] }],
  ['màu:xanh lá cây', { colors: ['green'], terms: ['cây'] }],
  ['màu:"xanh dương"', { colors: ['blue'] }],
  ['màu:xanh-dương', { colors: ['blue'] }],
  ['màu:xanh', { colors: ['green', 'blue'] }],
  ['màu:vàng,hồng', { colors: ['yellow', 'pink'] }],
  ['màu:vàng, hồng', { colors: ['yellow', 'pink'] }],
  ['màu:vàng,', { colors: ['yellow'] }],
  ['color:green colour:pink', { colors: ['green', 'pink'] }],
  ['màu:tím lũ', { terms: ['lũ'], problems: [{ operator: 'color', value: 'tím' }] }],
  ['lũ màu:', { terms: ['lũ'], problems: [{ operator: 'color', value: '' }] }],
  ['trang:nhandan.vn', { fields: [['site', 'nhandan.vn']] }],
  ['trạng thái:mất chỗ', { states: ['unplaced'] }],
  ['trang thai:da doi', { states: ['changed'] }],
  ['state:changed,unplaced', { states: ['changed', 'unplaced'] }],
  ['trạng thái:lạ', { problems: [{ operator: 'state', value: 'lạ' }] }],
  ['nhãn:"khí hậu"', { fields: [['tag', 'khí hậu']] }],
  ['thẻ:"khí', { fields: [['tag', 'khí']] }],
  ['tag:', { problems: [{ operator: 'tag', value: '' }] }],
  [
    'bài:lũ trích:"mực nước" lời:hỏi',
    {
      fields: [
        ['title', 'lũ'],
        ['quote', 'mực nước'],
        ['body', 'hỏi'],
      ],
    },
  ],
  ['từ:6/5/2025', { from: local(2025, 5, 6) }],
  ['đến:5/2025', { before: local(2025, 6, 1) }],
  ['den:2025', { before: local(2026, 1, 1) }],
  ['từ:2025-05-06 đến:2025-05-08', { from: local(2025, 5, 6), before: local(2025, 5, 9) }],
  ['ngày:hôm qua', day(2026, 11, 22)],
  ['ngày: hôm nay', day(2026, 11, 23)],
  ['date:today', day(2026, 11, 23)],
  ['ngày:24/11', day(2025, 11, 24)],
  ['ngày:23/11', day(2026, 11, 23)],
  ['từ:31/2/2025', { problems: [{ operator: 'from', value: '31/2/2025' }] }],
  ['đến:mai', { problems: [{ operator: 'to', value: 'mai' }] }],
  // No operators: other words, other marks, phrases.
  ['lúc 10:30', { terms: ['10:30', 'lúc'] }],
  ['mẫu:vàng', { terms: ['mẫu:vàng'] }],
  ['"màu:vàng"', { terms: ['màu:vàng'] }],
  ['constructor:x __proto__:y', { terms: ['constructor:x', '__proto__:y'] }],
];

describe('a query', () => {
  for (const [query, expected] of cases) {
    test(`is read: ${query}`, () => assert.deepEqual(brief(query), expected));
  }

  test('is read whatever is typed, and every beginning of it', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom('màu:', 'từ:', ' ', '"', ',', 'trạng thái:', ':', 'xanh', '6/5', 'nhãn:'),
        fc.string({ maxLength: 4 }),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(pieces, parts => {
        const whole = parts.join('');
        for (let end = 0; end <= whole.length; end++) readQuery(whole.slice(0, end), now);
      }),
    );
  });

  test('days end where the next begin', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(1990, 0, 1), max: new Date(2090, 0, 1), noInvalidDate: true }),
        date => {
          const text = `${date.getDate()}/${date.getMonth() + 1}/${date.getFullYear()}`;
          const range = readDays(text, now);
          assert.ok(range !== null && range.from <= date.toISOString(), text);
          assert.ok(date.toISOString() < range.before, text);
        },
      ),
    );
  });
});

const note = keptNote({
  body: 'Hỏi lại: thủy điện xả lũ lúc mấy giờ?',
  exact: 'Hồ Tả Trạch hạ mực nước',
  pageTitle: 'Đà Nẵng hoàn thành đường ven biển',
  site: 'nhandan.vn',
  color: 'green',
  tags: ['Khí hậu', 'hồ đập'],
  created: new Date(2026, 2, 1, 9).toISOString(),
});

describe('operators look where they say', () => {
  const found = [
    'nhãn:khí',
    'nhãn:khi',
    'nhãn:"khí hậu" tag:dap',
    'trang:nhandan',
    'trang:vnexpress trang:nhandan',
    'trang:"nhandan.vn"',
    'bài:đường',
    'bai:duong',
    'trích:"mực nước"',
    'lời:"thuỷ điện"',
    'màu:xanh lũ',
    'ngày:1/3/2026',
    'từ:1/3/2026 đến:1/3/2026 thủy',
    'màu:tím thủy',
  ];
  const notFound = [
    'nhãn:"khí"',
    'nhãn:"khi hau x"',
    'nhãn:thủy',
    'trang:"nhandan"',
    'bài:thủy',
    'trích:thủy',
    'lời:trạch',
    'bài:dường',
    'màu:vàng',
    'ngày:2/3/2026',
    'đến:28/2/2026',
    'từ:2/3/2026',
  ];
  for (const query of found) {
    test(`found: ${query}`, () => assert.ok(createMatcher(query, now).matchesNote(note), query));
  }
  for (const query of notFound) {
    test(`not found: ${query}`, () =>
      assert.ok(!createMatcher(query, now).matchesNote(note), query));
  }

  test('a field ends where the next begins, whatever stands in it', () => {
    const sly = keptNote({ body: 'một\u0001hai', exact: 'ba', tags: ['bốn'] });
    assert.ok(createMatcher('lời:hai').matchesNote(sly), 'in the body');
    assert.ok(!createMatcher('trích:hai').matchesNote(sly), 'not in the quote');
    assert.ok(createMatcher('nhãn:"bốn"').matchesNote(sly), 'the tag');
  });

  test('the index knows the tags and sites, commonest first, and searches within some notes', () => {
    const index = new NoteIndex();
    const other = keptNote({ tags: ['hồ đập'], site: 'vov.vn' });
    index.put(note);
    index.put(other);
    assert.deepEqual(index.labels(), {
      tags: [
        ['hồ đập', 2],
        ['Khí hậu', 1],
      ],
      sites: [
        ['nhandan.vn', 1],
        ['vov.vn', 1],
      ],
    });
    const within = new Set([other.id]);
    assert.deepEqual(index.search(createMatcher(''), [], null, 9, within).ids, [other.id]);
    index.put({ ...other, revision: 2, deleted: '2026-03-03T08:00:00.000Z' });
    assert.deepEqual(index.labels().sites, [['nhandan.vn', 1]]);
  });
});
