import type { NoteRecord } from '../store/schema.ts';

/** What the reader is told after notes were put back. */
export interface Recovery {
  /** When: ISO 8601, UTC. */
  readonly at: string;
  /** How many notes, or newer versions of notes, came back. */
  readonly notes: number;
}

/** Where it is kept in `storage.local` until the reader has read it. */
export const recoveryKey = 'recovery';
/** Where the reason stands why the last backup could not be made. */
export const backupFailureKey = 'backupFailure';

/** What the keys of changes since the last backup begin with, in `storage.local`. */
export const changePrefix = 'changed:';

/** The changes among everything that `storage.local` holds. */
export function changesIn(all: Readonly<Record<string, unknown>>): NoteRecord[] {
  return Object.entries(all)
    .filter(([key]) => key.startsWith(changePrefix))
    .map(([, value]) => value as NoteRecord);
}

/** Each note once, in its newest version. */
export function newestOf(records: Iterable<NoteRecord>): NoteRecord[] {
  const newest = new Map<string, NoteRecord>();
  for (const record of records) {
    const other = newest.get(record.id);
    if (!other || other.revision < record.revision) newest.set(record.id, record);
  }
  return [...newest.values()];
}
