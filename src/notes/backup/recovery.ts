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
