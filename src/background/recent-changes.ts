import { browser } from '../browser.ts';
import { changesIn, changePrefix as prefix } from '../notes/backup/recovery.ts';
import type { NoteRecord } from '../notes/store/schema.ts';

/**
 * What has changed since the last backup, note by note, in `storage.local`:
 * with it a backup of an hour ago has everything that was acknowledged. It lies
 * apart from the database, too.
 */
export class RecentChanges {
  /** Committed, but they could not be written here. */
  readonly #refused = new Map<string, NoteRecord>();
  /** Ids that stand in `storage.local`. */
  readonly #written = new Set<string>();
  /** Ids that changed since `begin`; null while no backup is being made. */
  #since: Set<string> | null = null;

  /** How many notes have changed since the last backup. */
  get count(): number {
    return this.#written.size;
  }

  /** Keeps records that were committed. Takes less than a millisecond, most often. */
  async put(records: readonly NoteRecord[]): Promise<void> {
    for (const { id } of records) {
      this.#written.add(id);
      this.#since?.add(id);
    }
    const all = new Map([...this.#refused, ...records.map(record => [record.id, record] as const)]);
    const items = [...all].map(([id, record]) => [prefix + id, record] as const);
    this.#refused.clear();
    try {
      await browser.storage.local.set(Object.fromEntries(items));
    } catch {
      // A disk that is full is told where notes are written; the next change brings these again or a backup does.
      for (const [id, record] of all) if (!this.#refused.has(id)) this.#refused.set(id, record);
    }
  }

  /** Forgets notes that are gone for good. */
  remove(ids: readonly string[]): void {
    for (const id of ids) {
      this.#refused.delete(id);
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
    const saved = [...this.#written].filter(id => !since.has(id));
    for (const id of saved) {
      this.#written.delete(id);
      this.#refused.delete(id);
    }
    await browser.storage.local.remove(saved.map(id => prefix + id));
  }
}
