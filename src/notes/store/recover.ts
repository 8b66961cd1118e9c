import type { IDBPDatabase } from 'idb';
import { newestOf } from '../backup/recovery.ts';
import type { NoteDatabase, NoteRecord } from './schema.ts';
import { inStrictTransaction } from './strict-transaction.ts';

/** What is kept beside the database, in places that do not break together with it. */
export interface Safety {
  /** Does something at the first open since the browser was started; if it fails, at the next one again. */
  atFirstOpen(act: () => Promise<void>): Promise<void>;
  /**
   * Told of each record once it is committed. Resolves when it is kept here, too,
   * or can't be: only then is it acknowledged.
   */
  committed(records: readonly NoteRecord[]): Promise<void>;
  /** Told that the database could not write, for want of room or whatever else. */
  troubled(): void;
  /** Told of notes whose time in the bin was over. */
  purged(ids: readonly string[]): void;
  /**
   * The records that a database with so many notes may lack, in any order and
   * some perhaps twice. Most often none.
   */
  recall(stored: number): Promise<Iterable<NoteRecord>>;
  /** Told once what had been missing is back in the database. */
  recovered(count: number): Promise<void>;
}

/** Notes looked up at once. */
const batchLength = 1_000;

/**
 * Puts back what a database has lost: notes that it lacks, and changes that are
 * newer than what it holds. All in one strict transaction, before anybody reads
 * or writes. What was in the bin before `limit` stays away.
 * @throws what IndexedDB throws; then nothing was changed
 */
export async function recover(
  database: IDBPDatabase<NoteDatabase>,
  safety: Safety,
  limit: string,
): Promise<void> {
  const recalled = newestOf(await safety.recall(await database.count('notes')));
  const kept = recalled.filter(({ deleted }) => deleted === null || deleted >= limit);
  if (kept.length === 0) return;
  const missing: NoteRecord[] = [];
  for (let at = 0; at < kept.length; at += batchLength) {
    const batch = kept.slice(at, at + batchLength);
    const { store } = database.transaction('notes');
    const stored = await Promise.all(batch.map(({ id }) => store.get(id)));
    missing.push(
      ...batch.filter((record, index) => record.revision > (stored[index]?.revision ?? 0)),
    );
  }
  if (missing.length === 0) return;
  await inStrictTransaction(database, async notes => {
    await Promise.all(
      missing.map(async record => {
        // Whatever was written since the look above stays if it is newer.
        const { revision } = (await notes.get(record.id)) ?? { revision: 0 };
        if (revision < record.revision) await notes.put(record);
      }),
    );
  });
  await safety.recovered(missing.length);
}
