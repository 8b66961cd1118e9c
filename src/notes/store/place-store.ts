/**
 * What has been seen of notes on their pages: where they stood, by what they are
 * known again, what else an address shows. None of it was written by the reader
 * and all of it can be found out again, so it lies in a database of its own: the
 * notes' is not touched for it, and a failure here costs convenience only.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { fingerprintOfNote } from '../fingerprint.ts';
import type { Note, NoteState } from '../note.ts';
import type { Recognized } from '../recognize.ts';

interface PlaceDatabase extends DBSchema {
  states: { key: string; value: { readonly id: string; readonly state: NoteState } };
  prints: {
    key: string;
    value: { readonly id: string; readonly prints: readonly number[] };
    indexes: { prints: number };
  };
  pages: { key: string; value: Recognized & { readonly page: string } };
}

/** Notes whose fingerprints are written at once: others get their turn in between. */
const batchLength = 200;

/** What an address is not known to show. */
const nothing: Recognized = { copies: [], strangers: [] };

/** See above. Nothing here rejects: what can't be read is as if it had not been seen. */
export class PlaceStore {
  readonly #name: string;
  #opened: Promise<IDBPDatabase<PlaceDatabase>> | null = null;
  #states: Promise<Map<string, NoteState>> | null = null;

  constructor(name = 'chu-giai-places') {
    this.#name = name;
  }

  /** Where notes stood when their page was last seen, by id; a note whose page was not seen since has no entry. */
  states(): Promise<ReadonlyMap<string, NoteState>> {
    return this.#loadStates();
  }

  /** Remembers where notes stand. */
  async putStates(states: ReadonlyMap<string, NoteState>): Promise<void> {
    const known = await this.#loadStates();
    const news = [...states].filter(([id, state]) => known.get(id) !== state);
    if (news.length === 0) return;
    for (const [id, state] of news) known.set(id, state);
    await this.#use(async database => {
      const { store, done } = database.transaction('states', 'readwrite');
      await Promise.all([...news.map(([id, state]) => store.put({ id, state })), done]);
    }, undefined);
  }

  /** Remembers by what notes are known again. */
  async putPrints(notes: readonly Pick<Note, 'id' | 'selectors'>[]): Promise<void> {
    for (let at = 0; at < notes.length; at += batchLength) {
      const records = notes
        .slice(at, at + batchLength)
        .map(note => ({ id: note.id, prints: fingerprintOfNote(note) }));
      await this.#use(async database => {
        const { store, done } = database.transaction('prints', 'readwrite');
        await Promise.all([...records.map(record => store.put(record)), done]);
      }, undefined);
    }
  }

  /** How many notes are known by their fingerprints. */
  countPrints(): Promise<number> {
    return this.#use(database => database.count('prints'), 0);
  }

  /** Ids of the notes that share any of a fingerprint, those that share most first, at most `most`. */
  like(prints: Iterable<number>, most: number): Promise<readonly string[]> {
    return this.#use(async database => {
      const index = database.transaction('prints').store.index('prints');
      const found = await Promise.all([...prints].map(print => index.getAllKeys(print, most)));
      const shares = new Map<string, number>();
      for (const id of found.flat()) shares.set(id, (shares.get(id) ?? 0) + 1);
      return [...shares]
        .sort((a, b) => b[1] - a[1])
        .slice(0, most)
        .map(([id]) => id);
    }, []);
  }

  /** What an address was seen to show beside its own notes. */
  page(page: string): Promise<Recognized> {
    return this.#use(async database => (await database.get('pages', page)) ?? nothing, nothing);
  }

  /** Remembers it. */
  putPage(page: string, { copies, strangers }: Recognized): Promise<void> {
    return this.#use(async database => {
      if (copies.length + strangers.length === 0) await database.delete('pages', page);
      else await database.put('pages', { page, copies, strangers });
    }, undefined);
  }

  /** Forgets all that was seen of notes that are gone for good: by their fingerprints their words could be known. */
  async forget(ids: readonly string[]): Promise<void> {
    const known = await this.#loadStates();
    for (const id of ids) known.delete(id);
    const gone = new Set(ids);
    await this.#use(async database => {
      const transaction = database.transaction(['states', 'prints', 'pages'], 'readwrite');
      const deletions = ['states', 'prints'].flatMap(name => {
        const store = transaction.objectStore(name as 'states' | 'prints');
        return ids.map(id => store.delete(id));
      });
      const pages = transaction.objectStore('pages');
      for (let cursor = await pages.openCursor(); cursor; cursor = await cursor.continue()) {
        const { page, copies, strangers } = cursor.value;
        const left = {
          page,
          copies: copies.filter(id => !gone.has(id)),
          strangers: strangers.filter(id => !gone.has(id)),
        };
        const count = left.copies.length + left.strangers.length;
        if (count === 0) await cursor.delete();
        else if (count < copies.length + strangers.length) await cursor.update(left);
      }
      await Promise.all([...deletions, transaction.done]);
    }, undefined);
  }

  #loadStates(): Promise<Map<string, NoteState>> {
    this.#states ??= this.#use(async database => {
      const records = await database.getAll('states');
      return new Map(records.map(({ id, state }) => [id, state] as const));
    }, new Map<string, NoteState>());
    return this.#states;
  }

  async #use<Value>(
    act: (database: IDBPDatabase<PlaceDatabase>) => Promise<Value>,
    otherwise: Value,
  ): Promise<Value> {
    try {
      this.#opened ??= openDB<PlaceDatabase>(this.#name, 1, {
        upgrade(database) {
          database.createObjectStore('states', { keyPath: 'id' });
          database
            .createObjectStore('prints', { keyPath: 'id' })
            .createIndex('prints', 'prints', { multiEntry: true });
          database.createObjectStore('pages', { keyPath: 'page' });
        },
        blocking: (_current, _wanted, event) => {
          this.#opened = null;
          (event.target as IDBDatabase).close();
        },
        terminated: () => {
          this.#opened = null;
        },
      });
      return await act(await this.#opened);
    } catch {
      // Closed under us, or never opened: the next call tries again.
      this.#opened = null;
      return otherwise;
    }
  }
}
