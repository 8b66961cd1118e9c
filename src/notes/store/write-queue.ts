import type { IDBPDatabase } from 'idb';
import type { StoreFailure } from '../../protocol.ts';
import { fail, ok, type Result } from '../../result.ts';
import type { Note } from '../note.ts';
import type { Connection } from './connection.ts';
import { explainFailure } from './failure.ts';
import { type NoteDatabase, type NoteRecord, toNote } from './schema.ts';
import { inStrictTransaction } from './strict-transaction.ts';

/**
 * A change of one note: what becomes of what is stored (undefined: nothing).
 * Returns the same record to leave it, or why it cannot be.
 */
export type Change = (
  stored: NoteRecord | undefined,
) => Result<NoteRecord, (current: NoteRecord | undefined) => StoreFailure>;

/** The outcome of a change to what is not there. */
export const notFound: ReturnType<Change> = fail(() => ({ kind: 'not-found' }));

interface Queued {
  readonly id: string;
  readonly change: Change;
  readonly settle: (result: Result<Note, StoreFailure>) => void;
}

/**
 * Writes in groups: while one transaction is on its way to the disk, changes
 * gather, and the next transaction takes all of them in the order they came,
 * writing each note once. A change is answered when the transaction that holds
 * it has completed, with the note as it then lies in the database.
 */
export class WriteQueue {
  private queued: Queued[] = [];
  private writing: Promise<void> | null = null;

  /**
   * @param committed is told of each record that is about to be acknowledged, once its
   *   transaction has completed; it does not reject
   * @param failed is told of what keeps the database from writing
   */
  constructor(
    private readonly connection: Connection,
    private readonly committed: (records: readonly NoteRecord[]) => Promise<void>,
    private readonly failed: (failure: StoreFailure) => void,
  ) {}

  /** Never rejects: a write that fails is answered with its reason, and nothing of it is stored. */
  write(id: string, change: Change): Promise<Result<Note, StoreFailure>> {
    return new Promise(settle => {
      this.queued.push({ id, change, settle });
      this.writing ??= this.drain();
    });
  }

  /** Resolves when nothing is waiting. */
  async idle(): Promise<void> {
    while (this.writing !== null) await this.writing;
  }

  private async drain(): Promise<void> {
    // What is asked for in this very turn belongs to the first group.
    await null;
    while (this.queued.length > 0) {
      const group = this.queued;
      this.queued = [];
      await this.commit(group);
    }
    this.writing = null;
  }

  private async commit(group: readonly Queued[]): Promise<void> {
    try {
      const outcome = await this.connection.use(database => writeGroup(database, group));
      await this.committed(outcome.records);
      for (const [index, queued] of group.entries()) {
        queued.settle(outcome.results[index] ?? fail({ kind: 'not-found' }));
      }
    } catch (error) {
      if (group.length > 1) {
        // One of them (too large for what room is left, say) must not take the others down.
        for (const queued of group) await this.commit([queued]);
      } else {
        const failure = await explainFailure(error);
        this.failed(failure);
        for (const queued of group) queued.settle(fail(failure));
      }
    }
  }
}

interface GroupOutcome {
  readonly results: readonly Result<Note, StoreFailure>[];
  /** Each record that an answer holds. One that was there already counts: its first answer may have been lost. */
  readonly records: readonly NoteRecord[];
}

function writeGroup(
  database: IDBPDatabase<NoteDatabase>,
  group: readonly Queued[],
): Promise<GroupOutcome> {
  return inStrictTransaction(database, async notes => {
    const ids = [...new Set(group.map(queued => queued.id))];
    const stored = await Promise.all(ids.map(id => notes.get(id)));
    const before = new Map(ids.map((id, index) => [id, stored[index]]));
    const now = new Map(before);
    const reasons = group.map(({ id, change }) => {
      const result = change(now.get(id));
      if (result.ok) now.set(id, result.value);
      return result.ok ? null : result.error;
    });
    const changed: NoteRecord[] = [];
    for (const [id, record] of now) {
      if (record !== undefined && record !== before.get(id)) changed.push(record);
    }
    // Async, so that a put that throws at once does not leave the ones before it unobserved.
    await Promise.all(changed.map(async record => notes.put(record)));
    const results = group.map(({ id }, index) => {
      const record = now.get(id);
      const reason = reasons[index];
      if (reason) return fail(reason(record));
      return record === undefined ? fail({ kind: 'not-found' } as const) : ok(toNote(record));
    });
    const answered = new Set(group.filter((_, index) => results[index]?.ok).map(({ id }) => id));
    const records = [...now.values()].flatMap(record =>
      record && answered.has(record.id) ? [record] : [],
    );
    return { results, records };
  });
}
