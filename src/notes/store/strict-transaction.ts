import type { IDBPDatabase, IDBPObjectStore } from 'idb';
import type { NoteDatabase } from './schema.ts';

/** The notes as a transaction that writes sees them. */
export type WritableNotes = IDBPObjectStore<NoteDatabase, ArrayLike<'notes'>, 'notes', 'readwrite'>;

/**
 * Does something in one transaction with strict durability: "complete" means
 * that the operating system was told to write it to the disk. Resolves once it
 * has completed; whatever throws meanwhile undoes all of it.
 * @param work may await nothing but requests to `notes`.
 * @throws what `work` throws, or why the transaction failed
 */
export async function inStrictTransaction<Value>(
  database: IDBPDatabase<NoteDatabase>,
  work: (notes: WritableNotes) => Promise<Value>,
): Promise<Value> {
  const transaction = database.transaction('notes', 'readwrite', { durability: 'strict' });
  const failed = new Promise<never>((_, reject) => transaction.done.catch(reject));
  // The race below may be over before the transaction fails.
  failed.catch(() => {});
  const act = async (): Promise<Value> => {
    const value = await work(transaction.store);
    await transaction.done;
    return value;
  };
  try {
    return await Promise.race([act(), failed]);
  } catch (error) {
    // A request's own error leaves the transaction open where it was caught.
    try {
      transaction.abort();
    } catch {
      // It is over already.
    }
    throw error;
  }
}
