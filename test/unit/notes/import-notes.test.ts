import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { maxPartLength } from '../../../src/limits.ts';
import { toAnnotationPage } from '../../../src/notes/exchange/annotation-page.ts';
import { planImport, toImportCommit } from '../../../src/notes/exchange/import-plan.ts';
import type { Note } from '../../../src/notes/note.ts';
import { type NoteStore, openNoteStore } from '../../../src/notes/store/note-store.ts';
import type { NoteBatch, NotePart, StoreFailure } from '../../../src/protocol.ts';
import type { Result } from '../../../src/result.ts';
import { keptNote, newNote } from './notes.ts';

let store: NoteStore;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openNoteStore({ now: () => new Date('2026-03-02T08:00:00.000Z') });
});
afterEach(() => store.close());

function value<Value>(result: Result<Value, StoreFailure>): Value {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}
const byId = (notes: readonly Note[]) => notes.toSorted((a, b) => (a.id < b.id ? -1 : 1));

async function everything(): Promise<readonly Note[]> {
  const notes: Note[] = [];
  let after: string | null = null;
  do {
    const part: NotePart = value(await store.all(after));
    notes.push(...part.notes);
    after = part.next;
  } while (after !== null);
  return notes;
}

const many = (count: number): Note[] =>
  Array.from({ length: count }, (_, n) =>
    keptNote({ body: `ghi chú ${n}`, revision: (n % 4) + 1, tags: n % 3 === 0 ? ['lũ'] : [] }),
  );

test('an import is stored as it is, bin and revisions too, and found', async () => {
  const binned = keptNote({ deleted: '2026-03-01T09:00:00.000Z', body: 'trong thùng' });
  const notes = [...many(2_500), binned];
  assert.equal(value(await store.search(searchFor('số'))).total, 0);
  const outcome = value(await store.importNotes({ create: notes, replace: [] }));
  assert.deepEqual(outcome, { created: 2_501, replaced: 0 });
  assert.deepEqual(await everything(), byId(notes));
  assert.equal(value(await store.search(searchFor('ghi chú 2499'))).total, 1);
  const bin = value(await store.binned({ after: null, limit: 10 }));
  assert.deepEqual(bin, { notes: [binned], total: 1, next: null });
});

const searchFor = (query: string) => ({ query, page: null, colors: [], after: null, limit: 50 });

test('the same import again changes nothing, whether it creates or replaces', async () => {
  const old = value(await store.create(newNote({ body: 'cũ' })));
  const commit = {
    create: many(3),
    replace: [{ from: 1, note: { ...old, body: 'mới', revision: 2 } }],
  };
  assert.deepEqual(value(await store.importNotes(commit)), { created: 3, replaced: 1 });
  const after = await everything();
  assert.deepEqual(value(await store.importNotes(commit)), { created: 0, replaced: 0 });
  assert.deepEqual(await everything(), after);
});

test('one conflict anywhere, and nothing of the import is stored', async () => {
  const stored = value(await store.create(newNote({ body: 'của bạn đọc' })));
  const edited = value(
    await store.update({
      id: stored.id,
      revision: 1,
      session: stored.id,
      sequence: 1,
      change: { body: 'vừa sửa' },
    }),
  );
  const before = await everything();
  const replacing = { from: 1, note: { ...stored, body: 'của tệp', revision: 2 } };
  const cases = [
    // The conflicting one comes last, when the others have been put already.
    [{ create: [...many(1_500), { ...stored, body: 'khác' }], replace: [] }, 'conflict'],
    [{ create: many(1_500), replace: [replacing] }, 'conflict'],
    [{ create: many(3), replace: [{ from: 1, note: keptNote({ revision: 2 }) }] }, 'not-found'],
  ] as const;
  for (const [commit, kind] of cases) {
    const result = await store.importNotes(commit);
    assert.ok(!result.ok);
    assert.equal(result.error.kind, kind);
    if (result.error.kind === 'conflict') assert.deepEqual(result.error.current, edited);
    assert.deepEqual(await everything(), before);
    assert.equal(value(await store.search(searchFor('ghi chú'))).total, 0);
  }
});

test('a disk that fills up in the middle leaves nothing of an import', async t => {
  const before = await everything();
  const original = IDBObjectStore.prototype.put;
  let puts = 0;
  const put = t.mock.method(
    IDBObjectStore.prototype,
    'put',
    function (this: IDBObjectStore, ...given: Parameters<typeof original>) {
      if (++puts > 1_200) throw new DOMException('no room', 'QuotaExceededError');
      return original.apply(this as never, given);
    },
  );
  const result = await store.importNotes({ create: many(1_500), replace: [] });
  assert.deepEqual(result, { ok: false, error: { kind: 'full' } });
  put.mock.restore();
  assert.deepEqual(await everything(), before);
});

test('an editor that was open before the import is told of the conflict', async () => {
  const note = value(await store.create(newNote()));
  const session = note.id;
  const typed = (revision: number, sequence: number) =>
    store.update({ id: note.id, revision, session, sequence, change: { body: 'đang gõ' } });
  const mine = value(await typed(1, 1));
  const replaced = { ...mine, body: 'của tệp', revision: 3 };
  value(await store.importNotes({ create: [], replace: [{ from: 2, note: replaced }] }));
  const result = await typed(2, 2);
  assert.deepEqual(result, { ok: false, error: { kind: 'conflict', current: replaced } });
});

test('out of one store and into another: the same notes', async () => {
  value(await store.importNotes({ create: many(40), replace: [] }));
  const first = await everything();
  const text = toAnnotationPage(first, new Date('2026-03-02T08:00:00.000Z'));
  await store.close();
  globalThis.indexedDB = new IDBFactory();
  store = await openNoteStore();
  const plan = planImport(text, await everything());
  assert.ok(plan.ok);
  value(await store.importNotes(toImportCommit(plan.value, () => 'imported')));
  assert.deepEqual(await everything(), first);
});

test('all notes come in parts that a message can carry, each note once', async () => {
  const large = 'chữ '.repeat(25_000);
  const notes = Array.from({ length: 90 }, () => keptNote({ body: large }));
  value(await store.importNotes({ create: notes, replace: [] }));
  const parts: NotePart[] = [];
  for (let after: string | null | undefined = null; after !== undefined; ) {
    const part: NotePart = value(await store.all(after));
    parts.push(part);
    after = part.next ?? undefined;
  }
  assert.ok(parts.length >= 3);
  for (const part of parts) assert.ok(JSON.stringify(part.notes).length <= maxPartLength + 1_000);
  assert.deepEqual(
    parts.flatMap(part => part.notes),
    byId(notes),
  );
});

test('the bin comes in batches, last deleted first', async () => {
  const notes = Array.from({ length: 25 }, (_, n) =>
    // Two of each time: the id tells them apart.
    keptNote({ deleted: `2026-03-01T08:${String(10 + (n >> 1))}:00.000Z` }),
  );
  value(await store.importNotes({ create: [...notes, ...many(5)], replace: [] }));
  const place = (note: Note) => `${note.deleted} ${note.id}`;
  const found: Note[] = [];
  let after: string | null = null;
  do {
    const batch: NoteBatch = value(await store.binned({ after, limit: 7 }));
    assert.equal(batch.total, 25);
    found.push(...batch.notes);
    after = batch.next;
  } while (after !== null);
  assert.deepEqual(found.map(place), notes.map(place).sort().reverse());
});
