import { browser } from '../browser.ts';
import { Backups } from '../notes/backup/backups.ts';
import { backupFailureKey, type Recovery, recoveryKey } from '../notes/backup/recovery.ts';
import { explainFailure } from '../notes/store/failure.ts';
import type { NoteStore } from '../notes/store/note-store.ts';
import type { Safety } from '../notes/store/recover.ts';
import type { NoteRecord } from '../notes/store/schema.ts';
import type { StoreFailure } from '../protocol.ts';
import { fail, ok, type Result } from '../result.ts';
import { places } from './places.ts';
import { RecentChanges } from './recent-changes.ts';

/** The alarm that wakes the worker for a backup. */
export const backupAlarm = 'backup';

/** Shortest time from one backup to the next, in minutes: what changes meanwhile is kept change by change. */
const interval = 30;
/** The first change after a quiet time is backed up this soon, in minutes. */
const soonest = 2;
/** While the database is not trusted, a backup follows each change after this long, in ms. */
const distrustPause = 1_000;
/** Where it is kept that the database came to be distrusted since the browser was started. */
const distrustKey = 'distrust';
/** More changed notes than these are not kept one by one: a backup is made at once. */
const manyChanges = 100;
/** Where it is kept that the database was opened since the browser was started. */
const openedKey = 'opened';

/**
 * What keeps the notes beside the database: rolling backups, and between them
 * each change. It is told of every commit and asked at every open.
 */
export class SafetyNet implements Safety {
  readonly #backups = new Backups();
  readonly #recent = new RecentChanges();
  readonly #store: () => Promise<NoteStore>;
  #isScheduled = false;
  #isDistrusted = false;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #making: Promise<Result<null, StoreFailure>> | null = null;

  constructor(store: () => Promise<NoteStore>) {
    this.#store = store;
  }

  async atFirstOpen(act: () => Promise<void>): Promise<void> {
    const kept = await browser.storage.session.get(openedKey);
    if (kept[openedKey] === true) return;
    await act();
    await browser.storage.session.set({ [openedKey]: true });
  }

  async committed(records: readonly NoteRecord[]): Promise<void> {
    void this.#schedule();
    if (this.#isDistrusted) {
      // What lies in `storage.local` went through the same full disk; a backup is a file of its own.
      void this.#distrust();
      this.#timer ??= setTimeout(() => {
        this.#timer = null;
        void this.#backUpAfterThis();
      }, distrustPause);
    }
    // After an import a second copy of each would take longer than the backup of all.
    if (records.length > manyChanges) return this.#backUpAfterThis();
    if (this.#recent.count + records.length > manyChanges) void this.#backUpAfterThis();
    await this.#recent.put(records);
  }

  troubled(): void {
    this.#isDistrusted = true;
    void this.#distrust();
  }

  purged(ids: readonly string[]): void {
    this.#recent.remove(ids);
    void places.forget(ids);
    void this.#schedule();
  }

  async recall(stored: number): Promise<Iterable<NoteRecord>> {
    const recent = await this.#recent.read().catch(() => []);
    if (recent.length > 0) void this.#schedule();
    // Files that can't be listed or read must not keep the reader from the notes that are there.
    const [newest] = await this.#backups.list().catch(() => []);
    const isDistrusted = await this.#isToBeCompared();
    if (!newest || (newest.notes <= stored && !isDistrusted)) return recent;
    const whole = await this.#backups.newestWhole().catch(() => null);
    return [...(whole?.records ?? []), ...recent];
  }

  async recovered(notes: number): Promise<void> {
    const recovery: Recovery = { at: new Date().toISOString(), notes };
    await browser.storage.local.set({ [recoveryKey]: recovery }).catch(() => {});
  }

  /** Makes a backup that has all that is committed by now: one that is being made may be past some of it. */
  async #backUpAfterThis(): Promise<void> {
    await this.#making;
    await this.makeBackup();
  }

  /** Leaves word for the next start; where the disk has no room for it, it is left with the next change. */
  async #distrust(): Promise<void> {
    await browser.storage.session.set({ [distrustKey]: true }).catch(() => {});
    await this.#backups.distrust().catch(() => {});
  }

  /** Whether a start before this one ended in distrust; from then on there is none. */
  async #isToBeCompared(): Promise<boolean> {
    if (!(await this.#backups.isDistrusted())) return false;
    const kept = await browser.storage.session.get(distrustKey);
    // Still the same run of the browser, in which nothing is lost yet.
    if (kept[distrustKey] === true) this.#isDistrusted = true;
    else await this.#backups.trust();
    return true;
  }

  /** Makes a backup now; one at a time, whoever asks meanwhile waits for the same. */
  makeBackup(): Promise<Result<null, StoreFailure>> {
    this.#making ??= this.#make().finally(() => {
      this.#making = null;
    });
    return this.#making;
  }

  async #make(): Promise<Result<null, StoreFailure>> {
    // What is committed from here on may be missing in it.
    this.#recent.begin();
    const result = await this.#write();
    await this.#recent.end(result.ok).catch(() => {});
    this.#isScheduled = false;
    await (result.ok
      ? browser.storage.local.remove(backupFailureKey)
      : browser.storage.local.set({ [backupFailureKey]: result.error })
    ).catch(() => {});
    return result;
  }

  async #write(): Promise<Result<null, StoreFailure>> {
    for (;;) {
      const source = await (await this.#store()).records();
      if (!source.ok) return source;
      try {
        await this.#backups.make(source.value.count, source.value.records, new Date());
        return ok(null);
      } catch (error) {
        const failure = await explainFailure(error);
        const hasMore = failure.kind === 'full' && (await this.#backups.dropOldest());
        if (!hasMore) return fail(failure);
      }
    }
  }

  async #schedule(): Promise<void> {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    // An alarm outlives the worker; one that is set already is not put off.
    if (await browser.alarms.get(backupAlarm)) return;
    const [newest] = await this.#backups.list().catch(() => []);
    const since = newest ? (Date.now() - Date.parse(newest.made)) / 60_000 : interval;
    const delayInMinutes = Math.max(soonest, interval - since);
    await browser.alarms.create(backupAlarm, { delayInMinutes });
  }
}
