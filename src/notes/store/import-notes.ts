import type { IDBPDatabase } from 'idb';
import type { ImportOutcome, StoreFailure } from '../../protocol.ts';
import type { ImportCommit } from '../exchange/import-plan.ts';
import { isSameNote } from '../exchange/same-note.ts';
import type { Note } from '../note.ts';
import { type NoteDatabase, type NoteRecord, toNote } from './schema.ts';
import { inStrictTransaction } from './strict-transaction.ts';

/** Thrown inside the transaction, so that it is undone. */
export class ImportRefused extends Error {
  override name = 'ImportRefused';
  constructor(readonly failure: StoreFailure) {
    super(failure.kind);
  }
}

/** What was written, and what it amounts to. */
export interface Imported {
  readonly outcome: ImportOutcome;
  readonly changed: readonly NoteRecord[];
}

/** Notes looked up and written at once: the next ones wait, so that no more of what is stored is held than these. */
const batchLength = 1_000;

/**
 * Stores an import in one strict transaction. What stands there already, as
 * after the same commit, is left alone: repeating one changes nothing.
 * @throws ImportRefused if an id to create is stored with another content
 * (conflict), or a note to replace is gone (not-found) or no longer at the
 * revision it was compared at (conflict); and what IndexedDB throws
 */
export function importNotes(
  database: IDBPDatabase<NoteDatabase>,
  { create, replace }: ImportCommit,
): Promise<Imported> {
  return inStrictTransaction(database, async notes => {
    const changed: NoteRecord[] = [];
    const write = async <Item>(
      items: readonly Item[],
      noteOf: (item: Item) => Note,
      isToBeWritten: (stored: NoteRecord | undefined, item: Item) => boolean,
    ): Promise<number> => {
      const before = changed.length;
      for (let at = 0; at < items.length; at += batchLength) {
        const batch = items.slice(at, at + batchLength);
        const stored = await Promise.all(batch.map(item => notes.get(noteOf(item).id)));
        const records = batch
          .filter((item, index) => isToBeWritten(stored[index], item))
          .map(item => ({ ...noteOf(item), edited: null }));
        // Async, so that a put that throws at once does not leave the ones before it unobserved.
        await Promise.all(records.map(async record => notes.put(record)));
        changed.push(...records);
      }
      return changed.length - before;
    };
    const created = await write(
      create,
      note => note,
      (stored, note) => {
        if (stored === undefined) return true;
        if (isSameNote(stored, note, 'chu-giai')) return false;
        throw conflictWith(stored);
      },
    );
    const replaced = await write(
      replace,
      ({ note }) => note,
      (stored, { from, note }) => {
        if (stored === undefined) throw new ImportRefused({ kind: 'not-found' });
        if (stored.revision === from) return true;
        if (stored.revision === note.revision && isSameNote(stored, note, 'chu-giai')) return false;
        throw conflictWith(stored);
      },
    );
    return { outcome: { created, replaced }, changed };
  });
}

function conflictWith(stored: NoteRecord): ImportRefused {
  return new ImportRefused({ kind: 'conflict', current: toNote(stored) });
}
