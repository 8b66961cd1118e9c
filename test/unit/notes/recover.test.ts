/** What lies beside the database brings back what the database has lost; drafts never replace newer words. */
import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { deleteDB, openDB } from 'idb';
import { DamagedBackup, readBackup, writeBackup } from '../../../src/notes/backup/backup-file.ts';
import { outlived } from '../../../src/notes/backup/backup-policy.ts';
import { binDays } from '../../../src/notes/bin.ts';
import type { Draft } from '../../../src/notes/draft.ts';
import { type NoteStore, openNoteStore } from '../../../src/notes/store/note-store.ts';
import type { Safety } from '../../../src/notes/store/recover.ts';
import type { NoteRecord } from '../../../src/notes/store/schema.ts';
import { versionSeparator } from '../../../src/notes/versions.ts';
import type { StoreFailure } from '../../../src/protocol.ts';
import type { Result } from '../../../src/result.ts';
import { newNote } from './notes.ts';

let time = Date.parse('2026-03-01T08:00:00Z');
const now = () => new Date(time++);

/** Keeps every committed record, as a backup and the changes since would. */
class Keeper implements Safety {
  readonly kept = new Map<string, NoteRecord>();
  readonly recoveries: number[] = [];
  readonly asked: number[] = [];
  gone: string[] = [];
  /** What keeping waits for. */
  gate: Promise<void> = Promise.resolve();
  async committed(records: readonly NoteRecord[]): Promise<void> {
    await this.gate;
    for (const record of records) this.kept.set(record.id, record);
  }
  readonly firstOpens: string[] = [];
  async atFirstOpen(act: () => Promise<void>): Promise<void> {
    await act().catch((error: unknown) => {
      this.firstOpens.push(String(error));
      throw error;
    });
    this.firstOpens.push('done');
  }
  troubles = 0;
  troubled(): void {
    this.troubles += 1;
  }
  purged(ids: readonly string[]): void {
    this.gone.push(...ids);
    for (const id of ids) this.kept.delete(id);
  }
  async recall(stored: number): Promise<Iterable<NoteRecord>> {
    this.asked.push(stored);
    return this.kept.values();
  }
  async recovered(count: number): Promise<void> {
    this.recoveries.push(count);
  }
}

let keeper: Keeper;
let store: NoteStore;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  keeper = new Keeper();
  store = await openNoteStore({ now, safety: keeper });
});
afterEach(() => store.close());

function value<Value>(result: Result<Value, StoreFailure>): Value {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}
/** Waits for a condition. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise(resolve => setImmediate(resolve));
}
const edit = (id: string, session: string, sequence: number, body: string, revision = 1) =>
  store.update({ id, session, sequence, revision, change: { body } });

describe('an acknowledgement', () => {
  test('waits until the change is kept beside the database, too', async () => {
    const note = value(await store.create(newNote()));
    let open = (): void => {};
    keeper.gate = new Promise(resolve => {
      open = resolve;
    });
    let isAnswered = false;
    const answer = edit(note.id, randomUUID(), 1, 'vừa gõ').finally(() => {
      isAnswered = true;
    });
    await until(async () => value(await store.get(note.id)).body === 'vừa gõ');
    assert.equal(isAnswered, false, 'it is in the database only');
    open();
    value(await answer);
    assert.equal(keeper.kept.get(note.id)?.body, 'vừa gõ');
  });

  test('that is repeated, for the first one was not heard, keeps the change again', async () => {
    const note = value(await store.create(newNote()));
    const session = randomUUID();
    value(await edit(note.id, session, 1, 'đã ghi'));
    // The worker was stopped between the two.
    keeper.kept.clear();
    value(await edit(note.id, session, 1, 'đã ghi'));
    assert.equal(keeper.kept.get(note.id)?.body, 'đã ghi');
    const refused = await edit(note.id, randomUUID(), 1, 'trên bản cũ', 1);
    assert.equal(refused.ok, false);
    assert.equal(keeper.kept.get(note.id)?.revision, 2);
  });

  test('comes though nothing can be kept beside the database', async () => {
    keeper.gate = Promise.reject(new Error('no room'));
    keeper.gate.catch(() => {});
    const note = value(await store.create(newNote({ body: 'chỉ trong kho' })));
    assert.deepEqual(value(await store.get(note.id)), note);
  });
});

test('a log that cannot be begun anew keeps nobody from the notes', async t => {
  const note = value(await store.create(newNote()));
  assert.deepEqual(keeper.firstOpens, ['done']);
  assert.deepEqual(
    (await indexedDB.databases()).map(({ name }) => name),
    ['chu-giai'],
  );
  await store.close();
  const failing = t.mock.method(IDBFactory.prototype, 'deleteDatabase', () => {
    throw new DOMException('no', 'UnknownError');
  });
  store = await openNoteStore({ now, safety: keeper });
  failing.mock.restore();
  assert.match(keeper.firstOpens[1] ?? '', /UnknownError/);
  assert.deepEqual(value(await store.get(note.id)), note);
});

describe('recovery', () => {
  test('a database that begins anew gets every note back before anybody reads', async () => {
    const notes = [];
    for (let count = 0; count < 5; count += 1) {
      notes.push(value(await store.create(newNote({ body: `lời ${count}` }))));
    }
    value(await store.delete(notes[4]?.id ?? ''));
    const before = value(await store.all(null));
    await store.close();
    await deleteDB('chu-giai');
    store = await openNoteStore({ now, safety: keeper });
    assert.deepEqual(value(await store.all(null)), before);
    assert.deepEqual(keeper.recoveries, [5]);
    await store.close();
    store = await openNoteStore({ now, safety: keeper });
    assert.deepEqual(keeper.recoveries, [5], 'nothing is missing any more');
  });

  test('a database that lost its newest changes gets them back, and nothing older', async () => {
    const session = randomUUID();
    const note = value(await store.create(newNote()));
    const other = value(await store.create(newNote({ body: 'mới hơn trong kho' })));
    value(await edit(note.id, session, 1, 'đã xác nhận'));
    await store.close();
    const raw = await openDB('chu-giai');
    const record = await raw.get('notes', note.id);
    await raw.put('notes', { ...record, body: '', revision: 1 });
    raw.close();
    const old = keeper.kept.get(other.id);
    if (old) keeper.kept.set(other.id, { ...old, body: 'cũ', revision: 0 });
    store = await openNoteStore({ now, safety: keeper });
    assert.equal(value(await store.get(note.id)).body, 'đã xác nhận');
    assert.equal(value(await store.get(other.id)).body, 'mới hơn trong kho');
    assert.deepEqual(keeper.recoveries, [1]);
  });

  test('what was deleted for good stays away', async () => {
    const note = value(await store.create(newNote()));
    value(await store.delete(note.id));
    const record = keeper.kept.get(note.id) as NoteRecord;
    await store.close();
    time += (binDays + 1) * 24 * 3600 * 1000;
    store = await openNoteStore({ now, safety: keeper });
    assert.deepEqual(keeper.gone, [note.id]);
    await store.close();
    // A backup from before still has it.
    keeper.kept.set(note.id, record);
    store = await openNoteStore({ now, safety: keeper });
    assert.deepEqual(value(await store.all(null)).notes, []);
    assert.deepEqual(keeper.recoveries, []);
  });

  test('a recovery that fails changes nothing, is told, and is tried again', async t => {
    const note = value(await store.create(newNote()));
    await store.close();
    await deleteDB('chu-giai');
    const put = t.mock.method(IDBObjectStore.prototype, 'put', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    store = await openNoteStore({ now, safety: keeper });
    const refused = await store.get(note.id);
    assert.deepEqual(!refused.ok && refused.error, { kind: 'full' });
    put.mock.restore();
    assert.deepEqual(value(await store.get(note.id)), note);
  });
});

test('an open that waits behind a request of which the browser says nothing is told, and goes on', async () => {
  const note = value(await store.create(newNote()));
  await store.close();
  const held = await openDB('chu-giai', 1);
  // Waits until the one above is closed, and ours waits behind it.
  const deletion = deleteDB('chu-giai');
  store = await openNoteStore({ now, safety: keeper, patience: 20 });
  const told = await store.get(note.id);
  assert.equal(!told.ok && told.error.kind, 'blocked');
  held.close();
  await deletion;
  await until(async () => (await store.get(note.id)).ok);
  assert.deepEqual(value(await store.get(note.id)), note);
});

describe('drafts', () => {
  const draftOf = (id: string, given: Partial<Draft> = {}): Draft => ({
    id,
    revision: 1,
    session: randomUUID(),
    sequence: 1,
    change: { body: 'nháp' },
    typed: now().toISOString(),
    ...given,
  });

  test('typed on the note as it stands: the next change', async () => {
    const note = value(await store.create(newNote({ body: 'cũ' })));
    const merged = value(await store.mergeDraft(draftOf(note.id)));
    assert.equal(merged.body, 'nháp');
    assert.equal(merged.revision, 2);
  });

  test('typed by the session that was stored last: the next change, a late one is known', async () => {
    const note = value(await store.create(newNote()));
    const session = randomUUID();
    value(await edit(note.id, session, 1, 'một'));
    value(await edit(note.id, session, 2, 'một hai'));
    const draft = draftOf(note.id, { session, sequence: 3, change: { body: 'một hai ba' } });
    assert.equal(value(await store.mergeDraft(draft)).body, 'một hai ba');
    const late = draftOf(note.id, { session, sequence: 2, change: { body: 'một' } });
    assert.equal(value(await store.mergeDraft(late)).body, 'một hai ba');
  });

  test('newer words stay, the draft stands behind them, once', async () => {
    const note = value(await store.create(newNote()));
    value(await edit(note.id, randomUUID(), 1, 'lời mới hơn'));
    const draft = draftOf(note.id);
    const body = `lời mới hơn${versionSeparator}nháp`;
    assert.equal(value(await store.mergeDraft(draft)).body, body);
    assert.equal(value(await store.mergeDraft(draft)).body, body);
    value(await edit(note.id, randomUUID(), 1, 'đã gộp lại', 3));
    assert.equal(value(await store.mergeDraft(draft)).body, 'đã gộp lại');
  });

  test('stored, but the screen was gone before it heard: not put behind what came after', async () => {
    const note = value(await store.create(newNote()));
    const session = randomUUID();
    value(await edit(note.id, session, 1, 'câu đầu'));
    value(await edit(note.id, randomUUID(), 1, 'câu đầu đã sửa', 2));
    const draft = draftOf(note.id, { session, change: { body: 'câu đầu' } });
    assert.equal(value(await store.mergeDraft(draft)).body, 'câu đầu đã sửa');
  });

  test('both too long together: told, nothing changed', async () => {
    const note = value(await store.create(newNote()));
    value(await edit(note.id, randomUUID(), 1, 'd'.repeat(60_000)));
    const draft = draftOf(note.id, { change: { body: 'n'.repeat(60_000) } });
    const result = await store.mergeDraft(draft);
    assert.equal(!result.ok && result.error.kind, 'conflict');
    assert.equal(value(await store.get(note.id)).body.length, 60_000);
  });

  test('never is a stored word lost by a merge, whatever the order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(2), fc.nat(3), fc.nat(4), fc.boolean()), { maxLength: 12 }),
        async steps => {
          const sessions = [randomUUID(), randomUUID(), randomUUID()];
          const note = value(await store.create(newNote()));
          const sent = [0, 0, 0];
          for (const [who, revision, sequence, isDraft] of steps) {
            const before = value(await store.get(note.id));
            const session = sessions[who] ?? '';
            const body = `${who}/${sequence}`;
            if (isDraft) {
              const draft = draftOf(note.id, { session, sequence, revision, change: { body } });
              const after = value(await store.mergeDraft(draft));
              const isOwnTurn = sequence > (sent[who] ?? 0);
              assert.ok(
                after.body.startsWith(before.body) || revision === before.revision || isOwnTurn,
                JSON.stringify([before.body, after.body]),
              );
              assert.deepEqual(value(await store.mergeDraft(draft)), after);
            } else {
              const result = await edit(note.id, session, sequence, body, before.revision);
              if (result.ok) sent[who] = Math.max(sent[who] ?? 0, sequence);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('backup files', () => {
  const record = (body: string): NoteRecord => ({
    ...newNote({ body }),
    revision: 3,
    tags: ['nhãn'],
    created: now().toISOString(),
    modified: now().toISOString(),
    deleted: null,
    edited: null,
  });
  async function* each(records: readonly NoteRecord[]): AsyncGenerator<NoteRecord> {
    yield* records;
  }
  const written = async (records: readonly NoteRecord[]): Promise<Blob> =>
    new Response(writeBackup(each(records)) as ReadableStream<never>).blob();

  test('hold every record as it was', async () => {
    for (const count of [0, 1, 700]) {
      const records = Array.from({ length: count }, (_, index) =>
        record(`"${index}"\n${'đẹp\u2028🌾'.repeat(index % 90)}`),
      );
      assert.deepEqual(await readBackup(await written(records)), records);
    }
  });

  test('cut short or altered at any place, are refused', async () => {
    const file = await written(Array.from({ length: 40 }, (_, index) => record(`lời ${index}`)));
    const bytes = new Uint8Array(await file.arrayBuffer());
    for (const share of [0, 0.1, 0.5, 0.9, 0.99]) {
      const length = Math.floor(bytes.length * share);
      await assert.rejects(readBackup(new Blob([bytes.slice(0, length)])), DamagedBackup);
      const altered = bytes.slice();
      altered.set([(bytes[length + 12] ?? 0) ^ 0x5a], length + 12);
      if (length + 12 < bytes.length) {
        await assert.rejects(readBackup(new Blob([altered])), DamagedBackup);
      }
    }
    await assert.rejects(readBackup(new Blob(['{"format":"chu-giai-backup"}'])), DamagedBackup);
  });
});

test('of the backups the newest three and one of each of seven days are kept', () => {
  const hourly = Array.from({ length: 24 * 12 }, (_, hour) =>
    new Date(Date.parse('2026-03-01T00:30:00Z') + hour * 3_600_000).toISOString(),
  );
  const gone = new Set(outlived(hourly));
  const kept = hourly.filter(time => !gone.has(time));
  assert.deepEqual(
    kept.map(time => time.slice(5, 13)),
    [
      '03-06T23',
      '03-07T23',
      '03-08T23',
      '03-09T23',
      '03-10T23',
      '03-11T23',
      '03-12T21',
      '03-12T22',
      '03-12T23',
    ],
  );
  assert.deepEqual(outlived(kept), []);
  assert.deepEqual(outlived([]), []);
});
