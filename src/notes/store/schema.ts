import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Note } from '../note.ts';

/** A note as it lies in the database. */
export interface NoteRecord extends Note {
  /** The editor that changed it last, and its last change: later messages of lower sequence are dropped. */
  readonly edited: { readonly session: string; readonly sequence: number } | null;
}

/** The database as the newest version has it. */
export interface NoteDatabase extends DBSchema {
  notes: {
    key: string;
    value: NoteRecord;
    indexes: {
      /** Page, then time. */
      page: [string, string];
      created: string;
      /** Holds the bin only: null is no key. */
      deleted: string;
    };
  };
}

/** A transaction that may change object stores, as an upgrade gets it. */
export type UpgradeTransaction = IDBPTransaction<NoteDatabase, ArrayLike<'notes'>, 'versionchange'>;

/** Takes the database from the version before to its own; never edited once released. */
export type Migration = (
  database: IDBPDatabase<NoteDatabase>,
  transaction: UpgradeTransaction,
) => Promise<void> | void;

/** The migration at index n leads to version n + 1. */
export const migrations: readonly Migration[] = [
  database => {
    const notes = database.createObjectStore('notes', { keyPath: 'id' });
    notes.createIndex('page', ['page', 'created']);
    notes.createIndex('created', 'created');
    notes.createIndex('deleted', 'deleted');
  },
];

/** What notes look like to everybody else. */
export function toNote(record: NoteRecord): Note {
  const { edited: _, ...note } = record;
  return note;
}
