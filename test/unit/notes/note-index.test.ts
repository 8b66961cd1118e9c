import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Note, noteColors } from '../../../src/notes/note.ts';
import { NoteIndex } from '../../../src/notes/note-index.ts';
import { createMatcher, searchAmong } from '../../../src/notes/search.ts';
import { keptNote } from './notes.ts';

const now = new Date('2026-03-10T08:00:00.000Z');
const word = fc.constantFrom('lũ', 'lu', 'Đê', 'de', 'hòa', 'hoà', 'hồ', 'giá', 'a', '');
const words = fc.array(word, { maxLength: 4 }).map(list => list.join(' '));
const id = fc.integer({ min: 0, max: 11 }).map(n => `00000000-0000-4000-8000-0000000000${n + 10}`);
const note = fc
  .record({
    id,
    body: words,
    exact: words.map(text => text || 'x'),
    pageTitle: words,
    site: fc.constantFrom('vov.vn', 'nhandan.vn'),
    tags: fc.array(words, { maxLength: 2 }),
    color: fc.constantFrom(...noteColors),
    day: fc.integer({ min: 1, max: 9 }),
    deleted: fc.boolean(),
  })
  .map(({ day, deleted, ...fields }) =>
    keptNote({
      ...fields,
      created: `2026-03-0${day}T08:00:00.000Z`,
      deleted: deleted ? '2026-03-09T09:00:00.000Z' : null,
    }),
  );
const query = fc
  .array(
    fc.oneof(
      word,
      fc.constantFrom('"lũ đê"', 'màu:vàng', 'màu:xanh', 'nhãn:lu', 'nhãn:"đê"', 'trang:vov'),
      fc.constantFrom('trang:nhandan', 'bài:hò', 'lời:lũ', 'từ:2026-03-04', 'đến:5/3/2026'),
    ),
    { maxLength: 3 },
  )
  .map(parts => parts.join(' '));

test('whatever is put, changed, deleted and asked for: the index finds what a look at every note finds', () => {
  const search = fc.record({
    query,
    colors: fc.subarray([...noteColors]),
    limit: fc.integer({ min: 1, max: 5 }),
    within: fc.option(fc.uniqueArray(id)),
  });
  fc.assert(
    fc.property(fc.array(fc.oneof(note, search), { maxLength: 30 }), steps => {
      const index = new NoteIndex();
      const stored = new Map<string, Note>();
      let revision = 1;
      for (const step of steps) {
        if ('body' in step) {
          const put = { ...step, revision: ++revision };
          index.put(put);
          if (put.deleted === null) stored.set(put.id, put);
          else stored.delete(put.id);
          continue;
        }
        const matcher = createMatcher(step.query, now);
        const within = step.within && new Set(step.within);
        const isWanted = (one: Note): boolean =>
          matcher.matchesNote(one) &&
          (step.colors.length === 0 || step.colors.includes(one.color)) &&
          (within === null || within.has(one.id));
        let after: string | null = null;
        do {
          const expected = searchAmong([...stored.values()], isWanted, after, step.limit);
          const found = index.search(matcher, step.colors, after, step.limit, within);
          assert.deepEqual(
            found,
            {
              ids: expected.notes.map(one => one.id),
              total: expected.total,
              more: expected.next !== null,
            },
            step.query,
          );
          after = expected.next;
        } while (after !== null);
      }
    }),
    { numRuns: 400 },
  );
});

test('thousands of changes after the first search are found like those before it', () => {
  const index = new NoteIndex();
  const notes = Array.from({ length: 1_000 }, (_, at) => keptNote({ body: `lũ ${at}` }));
  for (const one of notes) index.put(one);
  assert.equal(index.search(createMatcher('lu'), [], null, 9).total, 1_000);
  for (const one of notes) index.put({ ...one, revision: 2, body: `bão ${one.body}` });
  assert.equal(index.search(createMatcher('bão lũ 7'), [], null, 9).total, 19 * 10 + 81);
});
