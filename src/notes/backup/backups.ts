import type { NoteRecord } from '../store/schema.ts';
import { DamagedBackup, readBackup, writeBackup } from './backup-file.ts';
import { outlived } from './backup-policy.ts';

/** A backup as it is listed; its file's name says all of it. */
export interface Backup {
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly made: string;
  /** Notes in it, the bin's too. */
  readonly notes: number;
  readonly bytes: number;
}

const folder = 'backups';
/** An empty file whose being there says something, see `distrust`. */
const distrustFile = 'distrust';
const suffix = '.ndjson.gz';

/**
 * The rolling backups: files in the extension's private file system (OPFS).
 * Browsers keep that apart from the databases: what damages those, or makes the
 * browser begin them anew, leaves these alone.
 */
export class Backups {
  /** Every whole backup, newest first. */
  async list(): Promise<readonly Backup[]> {
    const found: Backup[] = [];
    for await (const handle of (await this.#directory()).values()) {
      if (handle.kind !== 'file') continue;
      const backup = describe(handle.name, await sizeOf(handle));
      if (backup) found.push(backup);
    }
    return found.sort((a, b) => (a.made < b.made ? 1 : -1));
  }

  /**
   * Writes one more and removes those that have had their time. Until the last
   * byte is written there is only an empty file, which is not listed.
   * @param count how many notes there are
   * @throws what the file system throws, such as QuotaExceededError; nothing is lost by it
   */
  async make(count: number, records: AsyncIterable<NoteRecord>, now: Date): Promise<void> {
    const directory = await this.#directory();
    const name = `${now.toISOString().replaceAll(':', '.')}_${count}${suffix}`;
    const handle = await directory.getFileHandle(name, { create: true });
    try {
      // Takes effect as a whole, when it is closed.
      await writeBackup(records).pipeTo(await handle.createWritable());
    } catch (error) {
      await directory.removeEntry(name).catch(() => {});
      throw error;
    }
    await this.#tidy(directory);
  }

  /** @throws DamagedBackup, or what the file system throws */
  async read(name: string): Promise<NoteRecord[]> {
    const handle = await (await this.#directory()).getFileHandle(name);
    return readBackup(await handle.getFile());
  }

  /** The newest backup that can be read. */
  async newestWhole(): Promise<{ backup: Backup; records: NoteRecord[] } | null> {
    for (const backup of await this.list()) {
      try {
        return { backup, records: await this.read(backup.name) };
      } catch (error) {
        if (!(error instanceof DamagedBackup)) throw error;
      }
    }
    return null;
  }

  /** Gives up the oldest, so that there is room; false if only one is left. */
  async dropOldest(): Promise<boolean> {
    const all = await this.list();
    const oldest = all.at(-1);
    if (!oldest || all.length === 1) return false;
    await (await this.#directory()).removeEntry(oldest.name);
    return true;
  }

  /**
   * Says that the database may be without writes it has acknowledged, once the
   * browser opens it anew. Chromium's does so after a full disk: it writes on
   * behind the half of a record, and what follows in that block is not read again.
   */
  async distrust(): Promise<void> {
    await (await navigator.storage.getDirectory()).getFileHandle(distrustFile, { create: true });
  }

  async isDistrusted(): Promise<boolean> {
    try {
      await (await navigator.storage.getDirectory()).getFileHandle(distrustFile);
      return true;
    } catch {
      return false;
    }
  }

  /** The database was compared with the backup since. */
  async trust(): Promise<void> {
    await (await navigator.storage.getDirectory()).removeEntry(distrustFile).catch(() => {});
  }

  async #tidy(directory: FileSystemDirectoryHandle): Promise<void> {
    const all = await this.list();
    const listed = new Map(all.map(({ made, name }) => [made, name]));
    for (const made of outlived([...listed.keys()])) {
      const name = listed.get(made);
      // Another may have been quicker.
      if (name !== undefined) await directory.removeEntry(name).catch(() => {});
    }
    // What a worker that was stopped left half-written.
    const whole = new Set(all.map(({ name }) => name));
    const found: string[] = [];
    for await (const name of directory.keys()) found.push(name);
    for (const name of found) {
      if (!whole.has(name)) await directory.removeEntry(name).catch(() => {});
    }
  }

  async #directory(): Promise<FileSystemDirectoryHandle> {
    const top = await navigator.storage.getDirectory();
    return top.getDirectoryHandle(folder, { create: true });
  }
}

/** In bytes; 0 if the file was removed since its name was read: somebody tidies while somebody lists. */
async function sizeOf(handle: FileSystemFileHandle): Promise<number> {
  try {
    return (await handle.getFile()).size;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return 0;
    throw error;
  }
}

function describe(name: string, bytes: number): Backup | null {
  const [, day, time, notes] = /^(\d{4}-\d\d-\d\d)T([\d.]+Z)_(\d+)\.ndjson\.gz$/.exec(name) ?? [];
  if (!day || !time || !notes || bytes === 0) return null;
  const made = `${day}T${time.replace('.', ':').replace('.', ':')}`;
  return { name, made, notes: Number(notes), bytes };
}
