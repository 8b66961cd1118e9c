import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, test } from 'node:test';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { deleteDB, openDB } from 'idb';
import { binDays } from '../../../src/notes/bin.ts';
import { toAnnotationPage } from '../../../src/notes/exchange/annotation-page.ts';
import type { Note } from '../../../src/notes/note.ts';
import { type NoteStore, openNoteStore } from '../../../src/notes/store/note-store.ts';
import { type Migration, migrations } from '../../../src/notes/store/schema.ts';
import type { NoteBatch, StoreFailure } from '../../../src/protocol.ts';
import type { Result } from '../../../src/result.ts';
import { newNote } from './notes.ts';

let time = Date.parse('2026-03-01T08:00:00Z');
/** A clock that moves by one millisecond each time it is read. */
const now = () => new Date(time++);
let store: NoteStore;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openNoteStore({ now });
});
afterEach(() => store.close());

function value<Value>(result: Result<Value, StoreFailure>): Value {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}
function failure(result: Result<unknown, StoreFailure>): StoreFailure {
  assert.ok(!result.ok, 'should have failed');
  return result.error;
}
const edit = (id: string, session: string, sequence: number, body: string, revision = 1) =>
  store.update({ id, session, sequence, revision, change: { body } });
const search = (query: string, extra: object = {}) =>
  store.search({ query, page: null, colors: [], after: null, limit: 50, ...extra });

test('a created note is answered and found as it was given', async () => {
  const note = newNote({ body: 'xem lại' });
  const created = value(await store.create(note));
  assert.deepEqual(created, {
    ...note,
    revision: 1,
    tags: [],
    created: created.created,
    modified: created.created,
    deleted: null,
  });
  assert.deepEqual(value(await store.get(note.id)), created);
  assert.deepEqual(value(await store.ofPage(note.page)), [created]);
  assert.deepEqual(value(await store.ofPage('https://bao.example/bai')), []);
});

test('creating again with the same id changes nothing', async () => {
  const note = newNote({ body: 'một' });
  await store.create(note);
  await edit(note.id, randomUUID(), 1, 'hai');
  const again = value(await store.create({ ...note, body: 'ba' }));
  assert.equal(again.body, 'hai');
  assert.equal(value(await search('')).total, 1);
});

test('what does not exist is not found', async () => {
  const id = randomUUID();
  for (const result of [
    await store.get(id),
    await edit(id, id, 1, 'x'),
    await store.delete(id),
    await store.restore(id),
  ]) {
    assert.deepEqual(failure(result), { kind: 'not-found' });
  }
});

test('changes of one editor never conflict, and late ones are dropped', async () => {
  const { id } = value(await store.create(newNote()));
  const session = randomUUID();
  await edit(id, session, 1, 'm');
  await edit(id, session, 3, 'mưa');
  const late = value(await edit(id, session, 2, 'mư'));
  assert.equal(late.body, 'mưa');
  assert.equal(late.revision, 3);
});

test("a change made before another editor's is a conflict and changes nothing", async () => {
  const { id } = value(await store.create(newNote()));
  const theirs = value(await edit(id, randomUUID(), 1, 'của tab kia'));
  const ours = randomUUID();
  assert.deepEqual(failure(await edit(id, ours, 1, 'của tab này')), {
    kind: 'conflict',
    current: theirs,
  });
  assert.deepEqual(value(await store.get(id)), theirs);
  const resolved = value(await edit(id, ours, 2, 'cả hai', theirs.revision));
  assert.equal(resolved.body, 'cả hai');
});

test('only what a change names is changed', async () => {
  const { id } = value(await store.create(newNote({ body: 'giữ' })));
  const change = { color: 'pink', tags: ['kinh tế'] } as const;
  const changed = value(
    await store.update({
      id,
      revision: 1,
      session: id,
      sequence: 1,
      change: { ...change, tags: [...change.tags] },
    }),
  );
  assert.equal(changed.body, 'giữ');
  assert.equal(changed.color, 'pink');
  assert.deepEqual(changed.tags, ['kinh tế']);
});

test('fast keystrokes are written in few transactions, each answered, the last one kept', async t => {
  const { id } = value(await store.create(newNote()));
  const puts = t.mock.method(IDBObjectStore.prototype, 'put');
  const session = randomUUID();
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, n) => edit(id, session, n + 1, 'a'.repeat(n + 1))),
  );
  assert.ok(puts.mock.callCount() <= 2, `${puts.mock.callCount()} writes`);
  for (const answer of answers) assert.equal(value(answer).body.length, 100);
  assert.equal(value(await store.get(id)).body.length, 100);
});

test('a later change in the same group sees the earlier ones', async () => {
  const note = newNote();
  const results = await Promise.all([
    store.create(note),
    edit(note.id, note.id, 1, 'chữ'),
    store.delete(note.id),
    edit(note.id, randomUUID(), 1, 'khác'),
  ]);
  assert.deepEqual(
    results.map(result => (result.ok ? 'ok' : result.error.kind)),
    ['ok', 'ok', 'ok', 'conflict'],
  );
  const kept = value(await store.get(note.id));
  assert.equal(kept.body, 'chữ');
  assert.notEqual(kept.deleted, null);
});

test('writes ask for strict durability and are answered after the commit', async t => {
  const original = globalThis.IDBDatabase.prototype.transaction;
  const events: string[] = [];
  t.mock.method(
    globalThis.IDBDatabase.prototype,
    'transaction',
    function (this: IDBDatabase, ...given: Parameters<typeof original>) {
      const transaction = original.apply(this, given);
      if (given[1] === 'readwrite') {
        events.push(given[2]?.durability ?? 'default');
        transaction.addEventListener('complete', () => events.push('complete'));
      }
      return transaction;
    },
  );
  await store.create(newNote());
  events.push('answered');
  assert.deepEqual(events, ['strict', 'complete', 'answered']);
});

test('the bin: deleted, hidden, restored as it was', async () => {
  const note = value(await store.create(newNote({ body: 'tạm bỏ' })));
  const deleted = value(await store.delete(note.id));
  assert.notEqual(deleted.deleted, null);
  assert.deepEqual(value(await store.delete(note.id)), deleted);
  assert.deepEqual(value(await store.ofPage(note.page)), []);
  assert.equal(value(await search('')).total, 0);
  assert.equal(value(await search('tam bo')).total, 0);
  const restored = value(await store.restore(note.id));
  assert.deepEqual(restored, { ...note, revision: 3 });
  assert.equal(value(await search('tam bo')).total, 1);
});

test('an editor that is still open keeps what is typed into a note in the bin', async () => {
  const { id } = value(await store.create(newNote()));
  const session = randomUUID();
  await edit(id, session, 1, 'một');
  await store.delete(id);
  const typed = value(await edit(id, session, 2, 'một câu'));
  assert.equal(typed.body, 'một câu');
  assert.notEqual(typed.deleted, null);
});

test('the bin is emptied of what has lain there too long', async () => {
  const old = value(await store.create(newNote()));
  const recent = value(await store.create(newNote()));
  await store.delete(old.id);
  time += 24 * 60 * 60 * 1_000;
  await store.delete(recent.id);
  await store.close();
  time += (binDays - 1) * 24 * 60 * 60 * 1_000;
  store = await openNoteStore({ now });
  assert.deepEqual(failure(await store.get(old.id)), { kind: 'not-found' });
  assert.equal(value(await store.restore(recent.id)).deleted, null);
});

test('a search comes in batches, newest first, with the total', async () => {
  const ids: string[] = [];
  for (let n = 0; n < 25; n++) {
    const color = n % 2 === 0 ? 'yellow' : 'blue';
    ids.unshift(value(await store.create(newNote({ body: `lũ số ${n}`, color }))).id);
  }
  for (const [query, colors, page] of [
    ['', [], null],
    ['lũ', [], null],
    ['lu', ['blue'], null],
    ['lũ', ['yellow'], 'https://bao.example/bai-1'],
  ] as const) {
    const found: string[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const batch: NoteBatch = value(
        await store.search({ query, colors: [...colors], page, after, limit: 10 }),
      );
      found.push(...batch.notes.map(note => note.id));
      total = batch.total;
      after = batch.next;
    } while (after !== null);
    const expected = ids.filter(
      (_, index) =>
        colors.length === 0 ||
        (index % 2 === 0) === ((colors as readonly string[])[0] === 'yellow'),
    );
    assert.deepEqual(found, expected, query);
    assert.equal(total, expected.length);
  }
});

test('the search index follows what is written after it was built', async () => {
  assert.equal(value(await search('sông')).total, 0);
  const { id } = value(await store.create(newNote()));
  await edit(id, id, 1, 'sông Hương');
  assert.equal(value(await search('sông')).total, 1);
  await edit(id, id, 2, 'núi Ngự');
  assert.equal(value(await search('sông')).total, 0);
  const [found] = value(await search('ngu')).notes;
  assert.equal(found?.body, 'núi Ngự');
});

test('notes written while the index is being built are found', async () => {
  await Promise.all(Array.from({ length: 30 }, () => store.create(newNote({ body: 'cũ' }))));
  const [building] = await Promise.all([
    search('moi'),
    ...Array.from({ length: 30 }, () => store.create(newNote({ body: 'mới' }))),
  ]);
  assert.ok(building.ok);
  assert.equal(value(await search('mới')).total, 30);
  assert.equal(value(await search('cũ')).total, 30);
});

test('attached to other words and taken back, step by step, also after other changes', async () => {
  const first = value(await store.create(newNote()));
  const at = (exact: string) => [
    { type: 'TextQuoteSelector' as const, exact, prefix: 'a ', suffix: ' b' },
  ];
  const second = value(await store.attach(first.id, at('hai')));
  assert.deepEqual(second.selectors, at('hai'));
  assert.deepEqual(
    second.earlierPlaces?.map(({ selectors }) => selectors),
    [first.selectors],
  );
  // The same again, as after an answer that was lost, is no second step.
  assert.deepEqual(value(await store.attach(first.id, at('hai'))), second);
  const third = value(await store.attach(first.id, at('ba')));
  assert.equal(third.earlierPlaces?.length, 2);
  assert.equal(value(await search('ba')).total, 1);
  await store.update({
    id: first.id,
    revision: third.revision,
    session: first.id,
    sequence: 1,
    change: { body: 'giữ lại' },
  });
  assert.deepEqual(value(await store.detach(first.id)).selectors, at('hai'));
  const back = value(await store.detach(first.id));
  assert.deepEqual(back.selectors, first.selectors);
  assert.equal(back.body, 'giữ lại');
  assert.ok(!('earlierPlaces' in back), 'nothing is left of it');
  assert.deepEqual(value(await store.detach(first.id)), back);
  assert.deepEqual(failure(await store.attach(randomUUID(), at('x'))), { kind: 'not-found' });
});

test('of a note that is attached again and again the latest places are kept', async () => {
  const { id } = value(await store.create(newNote()));
  for (let at = 0; at < 30; at += 1) {
    await store.attach(id, [
      { type: 'TextQuoteSelector', exact: `chỗ ${at}`, prefix: '', suffix: '' },
    ]);
  }
  const note = value(await store.get(id));
  assert.equal(note.earlierPlaces?.length, 20);
  assert.deepEqual(note.earlierPlaces?.at(-1)?.selectors[0], {
    type: 'TextQuoteSelector',
    exact: 'chỗ 28',
    prefix: '',
    suffix: '',
  });
});

test('tags and sites are counted, the bin’s are not', async () => {
  const { id } = value(await store.create(newNote()));
  await store.update({ id, revision: 1, session: id, sequence: 1, change: { tags: ['lũ', 'đê'] } });
  const binned = value(await store.create(newNote({ site: 'khac.example' })));
  await store.delete(binned.id);
  assert.deepEqual(value(await store.labels()), {
    tags: [
      ['lũ', 1],
      ['đê', 1],
    ],
    sites: [['bao.example', 1]],
  });
});

test('everything is exported as a W3C annotation page', async () => {
  const { id } = value(await store.create(newNote({ body: 'để dành' })));
  await store.update({ id, revision: 1, session: id, sequence: 1, change: { tags: ['lũ'] } });
  const binned = value(await store.create(newNote()));
  await store.delete(binned.id);
  const page = JSON.parse(
    toAnnotationPage(
      value(await store.all(null)).notes.toSorted((a, b) =>
        a.id === id ? -1 : b.id === id ? 1 : 0,
      ),
      now(),
    ),
  );
  assert.equal(page.type, 'AnnotationPage');
  assert.equal(page['chugiai:total'], 2);
  const [first, second] = page.items;
  assert.equal(first.id, `urn:uuid:${id}`);
  assert.deepEqual(
    first.body.map((body: { purpose: string; value: string }) => [body.purpose, body.value]),
    [
      ['commenting', 'để dành'],
      ['tagging', 'lũ'],
    ],
  );
  assert.equal(first.target.selector[0].exact, 'mưa lớn kéo dài');
  assert.notEqual(second['chugiai:deleted'], null);
});

test('what was acknowledged is there after the store is opened again', async () => {
  const note = value(await store.create(newNote({ body: 'còn' })));
  store = await openNoteStore({ now });
  assert.deepEqual(value(await store.get(note.id)), note);
});

test('a full disk is told, changes nothing, and is got over', async t => {
  const note = value(await store.create(newNote({ body: 'trước' })));
  const put = t.mock.method(IDBObjectStore.prototype, 'put', () => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  assert.deepEqual(failure(await edit(note.id, note.id, 1, 'sau')), { kind: 'full' });
  put.mock.restore();
  assert.deepEqual(value(await store.get(note.id)), note);
  assert.equal(value(await edit(note.id, note.id, 2, 'sau')).body, 'sau');
});

test('a disk that fills up at the commit is told, too', async t => {
  const original = IDBObjectStore.prototype.put;
  const put = t.mock.method(
    IDBObjectStore.prototype,
    'put',
    function (this: IDBObjectStore, ...given: Parameters<typeof original>) {
      const request = original.apply(this as never, given);
      // As browsers do it: the transaction is aborted with the quota error as its own.
      Object.defineProperty(this.transaction, 'error', {
        value: new DOMException('no room', 'QuotaExceededError'),
      });
      this.transaction.abort();
      return request;
    },
  );
  const result = await store.create(newNote());
  put.mock.restore();
  assert.ok(!result.ok);
  assert.equal(value(await search('')).total, 0);
});

test('one note that is too large does not take others of its group down', async t => {
  const original = IDBObjectStore.prototype.put;
  t.mock.method(
    IDBObjectStore.prototype,
    'put',
    function (this: IDBObjectStore, ...given: Parameters<typeof original>) {
      if ((given[0] as Note).body.length > 1_000) {
        throw new DOMException('no room', 'QuotaExceededError');
      }
      return original.apply(this as never, given);
    },
  );
  const results = await Promise.all([
    store.create(newNote({ body: 'nhỏ' })),
    store.create(newNote({ body: 'to'.repeat(1_000) })),
    store.create(newNote({ body: 'cũng nhỏ' })),
  ]);
  assert.deepEqual(
    results.map(result => (result.ok ? 'ok' : result.error.kind)),
    ['ok', 'full', 'ok'],
  );
  assert.equal(value(await search('')).total, 2);
});

test('a connection that was closed under us is opened again', async () => {
  const note = value(await store.create(newNote()));
  // Another context upgrades, then goes away: ours had to close.
  const other = await openDB('chu-giai', migrations.length + 1);
  other.close();
  assert.deepEqual(failure(await store.get(note.id)), { kind: 'newer-database' });
  await deleteDB('chu-giai');
  assert.equal(value(await store.create(note)).id, note.id);
});

test('a lost connection is replaced within the call that finds it lost', async t => {
  const note = value(await store.create(newNote()));
  const original = globalThis.IDBDatabase.prototype.transaction;
  let calls = 0;
  t.mock.method(
    globalThis.IDBDatabase.prototype,
    'transaction',
    function (this: IDBDatabase, ...given: Parameters<typeof original>) {
      if (calls++ === 0) this.close();
      return original.apply(this, given);
    },
  );
  assert.equal(value(await edit(note.id, note.id, 1, 'vẫn giữ')).body, 'vẫn giữ');
  assert.ok(calls >= 2);
});

test('cleared site data leaves no stale search results', async () => {
  await store.create(newNote({ body: 'đã xoá' }));
  assert.equal(value(await search('xoa')).total, 1);
  await deleteDB('chu-giai');
  assert.equal(value(await search('xoa')).total, 0);
});

test('a newer database is told and left alone', async () => {
  await store.close();
  const newer = await openDB('chu-giai', migrations.length + 3);
  newer.close();
  store = await openNoteStore({ now });
  for (const result of [await store.create(newNote()), await search(''), await store.all(null)]) {
    assert.deepEqual(failure(result), { kind: 'newer-database' });
  }
});

const addReviewed: Migration = (_, transaction) => {
  transaction.objectStore('notes').createIndex('modified' as never, 'modified');
};

test('a connection that will not close blocks the upgrade, which is told and then goes on', async () => {
  const note = value(await store.create(newNote()));
  await store.close();
  const stubborn = await openDB('chu-giai', migrations.length);
  const upgraded = await openNoteStore({ now, migrations: [...migrations, addReviewed] });
  assert.deepEqual(failure(await upgraded.get(note.id)), { kind: 'blocked' });
  assert.deepEqual(failure(await upgraded.get(note.id)), { kind: 'blocked' });
  stubborn.close();
  await new Promise(resolve => setTimeout(resolve, 50));
  assert.deepEqual(value(await upgraded.get(note.id)), note);
  await upgraded.close();
});

test('migrations run one by one and keep the notes', async () => {
  const note = value(await store.create(newNote()));
  await store.close();
  const ran: number[] = [];
  const steps = [2, 3].map(
    (version): Migration =>
      () => {
        ran.push(version);
      },
  );
  store = await openNoteStore({ now, migrations: [...migrations, ...steps] });
  assert.deepEqual(ran, [2, 3]);
  assert.deepEqual(value(await store.get(note.id)), note);
});

test('a migration that fails half-way leaves the database as it was', async () => {
  const note = value(await store.create(newNote()));
  await store.close();
  const breaks: Migration = async (_, transaction) => {
    await transaction.objectStore('notes').clear();
    throw new Error('interrupted');
  };
  store = await openNoteStore({ now, migrations: [...migrations, breaks] });
  assert.equal(failure(await store.get(note.id)).kind, 'broken');
  await store.close();
  store = await openNoteStore({ now });
  assert.deepEqual(value(await store.get(note.id)), note);
});

/* ── Random operations against a simple model ──────────────────────────── */

interface ModelNote {
  body: string;
  revision: number;
  deleted: boolean;
  session: number | null;
  sequence: number;
}

const operation = fc.oneof(
  fc.record({
    kind: fc.constant('create' as const),
    note: fc.nat(3),
    body: fc.string({ maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('update' as const),
    note: fc.nat(3),
    session: fc.nat(1),
    sequence: fc.nat(6),
    stale: fc.boolean(),
    body: fc.string({ maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('delete' as const), note: fc.nat(3) }),
  fc.record({ kind: fc.constant('restore' as const), note: fc.nat(3) }),
  fc.record({ kind: fc.constant('settle' as const) }),
  fc.record({ kind: fc.constant('reopen' as const) }),
);

test('any sequence of operations leaves what a simple model says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { maxLength: 40 }), async operations => {
      globalThis.indexedDB = new IDBFactory();
      let tested = await openNoteStore({ now });
      const ids = Array.from({ length: 4 }, () => randomUUID());
      const sessions = [randomUUID(), randomUUID()];
      const model = new Map<number, ModelNote>();
      let pending: Promise<void>[] = [];
      const expectKind = (result: Promise<Result<Note, StoreFailure>>, kind: string) =>
        pending.push(
          result.then(answer => assert.equal(answer.ok ? 'ok' : answer.error.kind, kind)),
        );
      for (const step of operations) {
        if (step.kind === 'settle' || step.kind === 'reopen') {
          await Promise.all(pending);
          pending = [];
          if (step.kind === 'reopen') {
            await tested.close();
            tested = await openNoteStore({ now });
          }
          continue;
        }
        const id = ids[step.note] as string;
        const known = model.get(step.note);
        if (step.kind === 'create') {
          expectKind(tested.create(newNote({ id, body: step.body })), 'ok');
          if (!known) {
            const fresh = { body: step.body, revision: 1, deleted: false };
            model.set(step.note, { ...fresh, session: null, sequence: 0 });
          }
        } else if (step.kind === 'update') {
          const revision = (known?.revision ?? 1) - (step.stale ? 1 : 0);
          const { session, sequence, body } = step;
          const request = { id, revision, session: sessions[session] as string, sequence };
          let kind = 'ok';
          if (!known) kind = 'not-found';
          else if (known.session !== session && step.stale) kind = 'conflict';
          else if (known.session !== session || sequence > known.sequence) {
            Object.assign(known, { body, session, sequence, revision: known.revision + 1 });
          }
          expectKind(tested.update({ ...request, change: { body } }), kind);
        } else {
          const deleted = step.kind === 'delete';
          expectKind(tested[step.kind](id), known ? 'ok' : 'not-found');
          if (known && known.deleted !== deleted) {
            Object.assign(known, { deleted, revision: known.revision + 1 });
          }
        }
      }
      await Promise.all(pending);
      for (const [index, id] of ids.entries()) {
        const known = model.get(index);
        const answer = await tested.get(id);
        assert.equal(answer.ok, known !== undefined);
        if (!answer.ok || !known) continue;
        const { body, revision, deleted } = answer.value;
        assert.deepEqual(
          { body, revision, deleted: deleted !== null },
          { body: known.body, revision: known.revision, deleted: known.deleted },
        );
      }
      const live = [...model.values()].filter(note => !note.deleted).length;
      const found = await tested.search({
        query: '',
        page: null,
        colors: [],
        after: null,
        limit: 9,
      });
      assert.equal(found.ok && found.value.total, live);
      await tested.close();
    }),
    { numRuns: 60 },
  );
});
