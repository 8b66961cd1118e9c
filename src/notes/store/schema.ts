import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Note } from '../note.ts';

/** An editor and the last change of it that is stored. */
export interface Edit {
  readonly session: string;
  readonly sequence: number;
}

/** A note as it lies in the database. */
export interface NoteRecord extends Note {
  /** The editor that changed it last: later messages of lower sequence are dropped. */
  readonly edited: Edit | null;
  /** The editors before it, newest first: what is found of them later is known. Absent where there were none. */
  readonly earlier?: readonly Edit[] | undefined;
}

/** Editors that a note remembers: a draft is found within a month, in which nobody opens a note so often unsaved. */
const longestMemory = 8;

/** The editors of a note as the next one must remember them. */
export function editsBefore({ edited, earlier = [] }: NoteRecord): readonly Edit[] {
  return (edited ? [edited, ...earlier] : earlier).slice(0, longestMemory);
}

/** Whether a change is stored already, whatever came after it. */
export function isKnownEdit({ edited, earlier = [] }: NoteRecord, edit: Edit): boolean {
  return [edited, ...earlier].some(
    known => known?.session === edit.session && known.sequence >= edit.sequence,
  );
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
  const { edited: _, earlier: __, ...note } = record;
  return note;
}
