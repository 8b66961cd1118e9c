import { browser } from '../browser.ts';
import { changesIn, changePrefix as prefix } from '../notes/backup/recovery.ts';
import type { NoteRecord } from '../notes/store/schema.ts';

/** Changes that are written together at most this often, in ms: nobody waits for them. */
const pause = 1_000;

/**
 * What has changed since the last backup, note by note, in `storage.local`:
 * with it a backup of an hour ago is a backup of a second ago. It lies apart
 * from the database, too.
 */
export class RecentChanges {
  /** Committed, not yet written here. */
  #waiting = new Map<string, NoteRecord>();
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** Ids that stand in `storage.local`. */
  readonly #written = new Set<string>();
  /** Ids that changed since `begin`; null while no backup is being made. */
  #since: Set<string> | null = null;

  /** How many notes have changed since the last backup. */
  get count(): number {
    return this.#written.size + this.#waiting.size;
  }

  /** Keeps records that were committed. */
  put(records: readonly NoteRecord[]): void {
    for (const record of records) {
      this.#waiting.set(record.id, record);
      this.#since?.add(record.id);
    }
    this.#timer ??= setTimeout(() => void this.#write(), pause);
  }

  /** Forgets notes that are gone for good. */
  remove(ids: readonly string[]): void {
    for (const id of ids) {
      this.#waiting.delete(id);
      this.#written.delete(id);
    }
    void browser.storage.local.remove(ids.map(id => prefix + id)).catch(() => {});
  }

  /** What is kept here, of this worker's life or an earlier one's. */
  async read(): Promise<readonly NoteRecord[]> {
    const records = changesIn(await browser.storage.local.get(null));
    for (const { id } of records) this.#written.add(id);
    return records;
  }

  /** A backup is begun: what changes from now on may not be in it. */
  begin(): void {
    this.#since = new Set();
  }

  /** It is made, or has failed: what was kept here before it is in it, or goes on being kept. */
  async end(isMade: boolean): Promise<void> {
    const since = this.#since ?? new Set();
    this.#since = null;
    if (!isMade) return;
    const saved = [...new Set([...this.#written, ...this.#waiting.keys()])].filter(
      id => !since.has(id),
    );
    for (const id of saved) {
      this.#written.delete(id);
      this.#waiting.delete(id);
    }
    await browser.storage.local.remove(saved.map(id => prefix + id));
  }

  async #write(): Promise<void> {
    this.#timer = null;
    const records = this.#waiting;
    this.#waiting = new Map();
    if (records.size === 0) return;
    for (const id of records.keys()) this.#written.add(id);
    const items = [...records].map(([id, record]) => [prefix + id, record] as const);
    // A disk that is full is told where notes are written; the next change brings these again or a backup does.
    await browser.storage.local.set(Object.fromEntries(items)).catch(() => {});
  }
}
