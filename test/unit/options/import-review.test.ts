import '../ui/browser-double.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ImportDesk } from '../../../src/background/import-desk.ts';
import { maxImportLength } from '../../../src/notes/exchange/import-limits.ts';
import type { ImportConflict, ImportPlan } from '../../../src/notes/exchange/import-plan.ts';
import {
  chooseAll,
  chooseOne,
  commitOf,
  differencesOf,
  reviewOf,
} from '../../../src/options/import-review.ts';
import { readImportFile } from '../../../src/options/read-import-file.ts';
import { partsOf } from '../../../src/options/send-import.ts';
import { writeFiles } from '../../../src/ui/export/write-files.ts';
import { options } from '../notes/exchange/labels.ts';
import { keptNote } from '../notes/notes.ts';

const now = new Date('2026-03-31T08:00:00.000Z');

function conflict(newer: ImportConflict['newer'], change: object = { body: 'của tệp' }) {
  const stored = keptNote({ body: 'trong máy', revision: 4 });
  return { stored, imported: { ...stored, ...change }, newer };
}
function plan(given: Partial<ImportPlan>): ImportPlan {
  return { source: 'chu-giai', new: [], same: [], conflicting: [], skipped: [], ...given };
}
const replaced = (review: Parameters<typeof commitOf>[0]) =>
  commitOf(review).replace.map(({ note }) => note.id);

test('of a conflict the newer version is suggested, ours where that is not known', () => {
  const conflicting = [conflict('stored'), conflict('imported'), conflict('neither')];
  const review = reviewOf(plan({ conflicting }), now);
  assert.deepEqual([...review.choices.values()], ['stored', 'imported', 'stored']);
  const [, imported] = conflicting;
  assert.deepEqual(commitOf(review).replace, [
    { from: 4, note: { ...imported?.imported, revision: 5 } },
  ]);
});

test('one choice, or one rule for all', () => {
  const conflicting = [conflict('stored'), conflict('imported')];
  const [first, second] = conflicting.map(({ stored }) => stored.id) as [string, string];
  const review = reviewOf(plan({ conflicting }), now);
  assert.deepEqual(replaced(chooseOne(review, first, 'imported')), [first, second]);
  assert.deepEqual(replaced(chooseAll(review, 'stored')), []);
  assert.deepEqual(replaced(chooseAll(review, 'imported')), [first, second]);
  assert.deepEqual(replaced(chooseAll(chooseAll(review, 'imported'), 'newer')), [second]);
  assert.deepEqual([...review.choices.values()], ['stored', 'imported']);
});

test('looked at again, what was chosen stays, and what is no conflict any more is forgotten', () => {
  const [one, other] = [conflict('stored'), conflict('stored')];
  const chosen = chooseAll(reviewOf(plan({ conflicting: [one, other] }), now), 'imported').choices;
  const again = reviewOf(plan({ conflicting: [one] }), now, chosen);
  assert.deepEqual([...again.choices], [[one.stored.id, 'imported']]);
});

test('what a bin would no longer hold is left out and counted', () => {
  const kept = [
    keptNote(),
    keptNote({ deleted: '2026-03-01T08:00:00.000Z' }),
    keptNote({ deleted: '2026-03-30T08:00:00.000Z' }),
  ];
  const expired = keptNote({ deleted: '2026-03-01T07:59:59.999Z' });
  const review = reviewOf(plan({ new: [...kept, expired] }), now);
  assert.deepEqual(commitOf(review).create, kept);
  assert.equal(review.expired, 1);
});

test('a note that the file puts in the bin lies there from now on, however old the file', () => {
  const conflicting = [conflict('imported', { deleted: '2020-01-01T00:00:00.000Z' })];
  const [replacing] = commitOf(reviewOf(plan({ conflicting }), now)).replace;
  assert.equal(replacing?.note.deleted, now.toISOString());
});

test('it is said what two versions differ in', () => {
  const quote = [{ type: 'TextQuoteSelector', exact: 'chữ khác', prefix: '', suffix: '' }] as const;
  const same = keptNote().selectors.map(selector => ({ ...selector, prefix: 'Cơn ' }));
  for (const [change, expected] of [
    [{ body: 'khác' }, ['body']],
    [{ color: 'blue', tags: ['mới'] }, ['tags', 'color']],
    [{ selectors: quote }, ['quote']],
    [{ selectors: same }, ['place']],
    [{ url: 'https://bao.example/bai-9' }, ['page']],
    [{ deleted: '2026-03-01T08:00:00.000Z' }, ['bin']],
  ] as const) {
    assert.deepEqual(differencesOf(conflict('neither', change)), expected);
  }
});

test('an import goes in parts and comes together whole', () => {
  const note = fc.string({ maxLength: 300 }).map(body => keptNote({ body }));
  fc.assert(
    fc.property(
      fc.array(note, { maxLength: 30 }),
      fc.array(note, { maxLength: 10 }),
      fc.integer({ min: 1, max: 5_000 }),
      (create, notes, maxLength) => {
        const replace = notes.map(replacing => ({ from: 1, note: replacing }));
        const parts = [...partsOf({ create, replace }, maxLength)];
        for (const part of parts) {
          const items = [...part.create, ...part.replace];
          const length = items.reduce((sum, item) => sum + JSON.stringify(item).length, 0);
          assert.ok(items.length === 1 || length <= maxLength);
        }
        const desk = new ImportDesk();
        // The second part is sent twice, as after a lost answer.
        for (const [index, part] of [...parts.entries(), ...[...parts.entries()].slice(1, 2)]) {
          desk.put({ id: 'một', index, create: part.create, replace: part.replace } as never);
        }
        if (parts.length > 0) {
          assert.deepEqual(desk.take({ id: 'một', parts: parts.length }), { create, replace });
        }
      },
    ),
    { numRuns: 50 },
  );
});

test('parts that are missing, taken already or of another import make no import', () => {
  const desk = new ImportDesk();
  const part = { create: [], replace: [] };
  desk.put({ id: 'một', index: 0, ...part });
  desk.put({ id: 'một', index: 2, ...part });
  assert.equal(desk.take({ id: 'một', parts: 3 }), null);
  assert.equal(desk.take({ id: 'hai', parts: 2 }), null);
  desk.put({ id: 'hai', index: 0, ...part });
  assert.equal(desk.take({ id: 'một', parts: 2 }), null);
  assert.deepEqual(desk.take({ id: 'hai', parts: 1 }), part);
  assert.equal(desk.take({ id: 'hai', parts: 1 }), null);
});

test('a file is looked at before it is read, and read strictly', async () => {
  const file = (bytes: Uint8Array | (() => never), size?: number) => ({
    size: size ?? (typeof bytes === 'function' ? 1 : bytes.length),
    arrayBuffer: async () =>
      typeof bytes === 'function' ? bytes() : (bytes.slice().buffer as ArrayBuffer),
  });
  const unread = () => assert.fail('it was read');
  assert.deepEqual(await readImportFile(file(unread, 3 * maxImportLength + 1)), {
    ok: false,
    error: { kind: 'too-many-bytes', bytes: 3 * maxImportLength + 1 },
  });
  const gone = await readImportFile(
    file(() => {
      throw new DOMException('moved', 'NotReadableError');
    }),
  );
  assert.ok(!gone.ok && gone.error.kind === 'unreadable');
  const latin = await readImportFile(file(Uint8Array.of(0x22, 0xe9, 0x22)));
  assert.deepEqual(latin, { ok: false, error: { kind: 'not-text' } });
  const text = await readImportFile(file(new TextEncoder().encode('"ế"')));
  assert.deepEqual(text, { ok: true, value: '"ế"' });
});

test('what is written to be read leaves the bin out; the full export does not', async () => {
  const binned = keptNote({ body: 'đã bỏ', deleted: '2026-03-30T08:00:00.000Z' });
  const notes = [keptNote({ body: 'giữ lại' }), binned];
  for (const format of ['json-ld', 'markdown', 'csv', 'html'] as const) {
    const [file, ...others] = writeFiles(format, notes, options);
    assert.deepEqual(others, []);
    const text = (await file?.blob.text()) ?? '';
    assert.ok(text.includes('giữ lại'), format);
    assert.equal(text.includes('đã bỏ'), format === 'json-ld', format);
  }
});
