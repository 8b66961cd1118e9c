import type { IDBPDatabase } from 'idb';
import { maxEarlierPlaces, maxPartLength } from '../../limits.ts';
import type {
  BackgroundRequests,
  ImportOutcome,
  NoteBatch,
  NotePart,
  StoreFailure,
} from '../../protocol.ts';
import { fail, ok, type Result } from '../../result.ts';
import { binLimit } from '../bin.ts';
import type { Draft } from '../draft.ts';
import type { ImportCommit } from '../exchange/import-plan.ts';
import type { NewNote, Note, Selector } from '../note.ts';
import { type Labels, NoteIndex } from '../note-index.ts';
import { createMatcher, cursorOf, searchAmong } from '../search.ts';
import { Connection } from './connection.ts';
import { explainFailure } from './failure.ts';
import { ImportRefused, importNotes } from './import-notes.ts';
import { mergeDraft } from './merge-draft.ts';
import { beginNewLog } from './new-log.ts';
import { recover, type Safety } from './recover.ts';
import {
  editsBefore,
  type Migration,
  type NoteDatabase,
  type NoteRecord,
  toNote,
} from './schema.ts';
import { notFound, WriteQueue } from './write-queue.ts';

/** Notes read at once while the search index is built: a few milliseconds each time. */
const loadBatch = 1_000;
/** Notes read at once for a part of all: at their greatest size these are some tens of megabytes. */
const partBatch = 100;

/** For tests and tools; the extension opens the default. */
export interface NoteStoreOptions {
  readonly name?: string;
  readonly migrations?: readonly Migration[];
  readonly now?: () => Date;
  /** What is kept beside the database; none if left out. */
  readonly safety?: Safety;
  /** See `ConnectionOptions`. */
  readonly patience?: number;
}

/**
 * The reader's notes. Every answer is a value: nothing here rejects. A write is
 * answered once its transaction has completed with strict durability, and what
 * it wrote is kept beside the database, too; a failed one has changed nothing.
 */
export interface NoteStore {
  /** Keeps a new note. The same id again answers with the note as it stands and changes nothing. */
  create(note: NewNote): Promise<Result<Note, StoreFailure>>;
  /**
   * Keeps a change as it is typed, see `note.update` in the protocol. A note in
   * the bin takes changes too, so that nothing typed is lost, and stays there.
   */
  update(request: BackgroundRequests['note.update']): Promise<Result<Note, StoreFailure>>;
  /**
   * Takes in what was typed but never acknowledged. Words that were saved by
   * somebody else meanwhile stay, and the draft's are put behind them; again: no change.
   */
  mergeDraft(draft: Draft): Promise<Result<Note, StoreFailure>>;
  /** Puts a note in the bin for `binDays`; again: no change. */
  delete(id: string): Promise<Result<Note, StoreFailure>>;
  /** Takes a note out of the bin; again: no change. */
  restore(id: string): Promise<Result<Note, StoreFailure>>;
  /** Attaches a note to other words; where it stood is kept. The same words again: no change. */
  attach(id: string, selectors: readonly Selector[]): Promise<Result<Note, StoreFailure>>;
  /** Takes it back to where it stood before that; no change if it never stood elsewhere. */
  detach(id: string): Promise<Result<Note, StoreFailure>>;
  /** One note, in the bin or not. */
  get(id: string): Promise<Result<Note, StoreFailure>>;
  /** A page's notes, oldest first, without the bin. */
  ofPage(page: string): Promise<Result<readonly Note[], StoreFailure>>;
  /**
   * A batch of what matches, newest first, without the bin.
   * @param within ids that alone are asked for, or null
   */
  search(
    request: BackgroundRequests['notes.search'],
    within?: ReadonlySet<string> | null,
  ): Promise<Result<NoteBatch, StoreFailure>>;
  /** All tags and sites of the notes outside the bin. */
  labels(): Promise<Result<Labels, StoreFailure>>;
  /** Every note, the bin's too, by id, in parts of about `maxPartLength`. */
  all(after: string | null): Promise<Result<NotePart, StoreFailure>>;
  /** A batch of the bin, last deleted first. */
  binned(request: BackgroundRequests['notes.bin']): Promise<Result<NoteBatch, StoreFailure>>;
  /** Stores an import, all or nothing, see `ImportCommit`; again: no change. */
  importNotes(commit: ImportCommit): Promise<Result<ImportOutcome, StoreFailure>>;
  /** Every record by id, the bin's too, read in small batches between other work; and how many there are. */
  records(): Promise<Result<{ count: number; records: AsyncIterable<NoteRecord> }, StoreFailure>>;
  /** Waits for what is being written and closes; a later call opens again. */
  close(): Promise<void>;
}

/** Opens the store. If the database cannot be opened, every call says why and tries again. */
export async function openNoteStore(options: NoteStoreOptions = {}): Promise<NoteStore> {
  const store = new IndexedNoteStore(options);
  await store.connect();
  return store;
}

class IndexedNoteStore implements NoteStore {
  private readonly now: () => Date;
  private readonly connection: Connection;
  private readonly queue: WriteQueue;
  private readonly safety: Safety | undefined;
  private index: NoteIndex | null = null;
  private loading: Promise<NoteIndex> | null = null;
  /** What was committed while the index was being loaded. */
  private meanwhile: NoteRecord[] = [];

  constructor(options: NoteStoreOptions) {
    this.now = options.now ?? (() => new Date());
    this.connection = new Connection({
      name: options.name ?? 'chu-giai',
      ...(options.migrations && { migrations: options.migrations }),
      ...(options.patience !== undefined && { patience: options.patience }),
      prepare: async database => {
        // Whatever closed the old connection may have changed or cleared the notes.
        this.index = null;
        if (this.safety) {
          // Before anything is written. Without it everything works as it does with it, until a kill.
          await this.safety.atFirstOpen(beginNewLog).catch(() => {});
          await recover(database, this.safety, binLimit(this.now()));
        }
        // Tried again at the next open.
        await this.emptyBin(database).catch(() => {});
      },
    });
    this.safety = options.safety;
    this.queue = new WriteQueue(
      this.connection,
      records => this.committed(records),
      ({ kind }) => {
        if (kind === 'full' || kind === 'broken') this.safety?.troubled();
      },
    );
  }

  /** Opens early, so that the first call need not wait; its failure shows at that call. */
  async connect(): Promise<void> {
    await this.connection.use(async () => {}).catch(() => {});
  }

  create(note: NewNote): Promise<Result<Note, StoreFailure>> {
    const created = this.now().toISOString();
    return this.queue.write(note.id, stored =>
      ok(
        stored ?? {
          id: note.id,
          revision: 1,
          url: note.url,
          page: note.page,
          pageTitle: note.pageTitle,
          site: note.site,
          selectors: note.selectors,
          color: note.color,
          body: note.body,
          tags: [],
          created,
          modified: created,
          deleted: null,
          edited: null,
        },
      ),
    );
  }

  update(request: BackgroundRequests['note.update']): Promise<Result<Note, StoreFailure>> {
    const { id, revision, session, sequence } = request;
    const { body, color, tags } = request.change;
    const modified = this.now().toISOString();
    return this.queue.write(id, stored => {
      if (stored === undefined) return notFound;
      if (stored.edited?.session === session) {
        if (sequence <= stored.edited.sequence) return ok(stored);
      } else if (stored.revision !== revision) {
        return fail(current =>
          current ? { kind: 'conflict', current: toNote(current) } : { kind: 'not-found' },
        );
      }
      return ok({
        ...stored,
        ...(body !== undefined && { body }),
        ...(color !== undefined && { color }),
        ...(tags !== undefined && { tags }),
        revision: stored.revision + 1,
        modified,
        edited: { session, sequence },
        ...(stored.edited?.session !== session && { earlier: editsBefore(stored) }),
      });
    });
  }

  mergeDraft(draft: Draft): Promise<Result<Note, StoreFailure>> {
    const modified = this.now().toISOString();
    return this.queue.write(draft.id, stored => mergeDraft(stored, draft, modified));
  }

  delete(id: string): Promise<Result<Note, StoreFailure>> {
    return this.bin(id, this.now().toISOString());
  }

  restore(id: string): Promise<Result<Note, StoreFailure>> {
    return this.bin(id, null);
  }

  private bin(id: string, deleted: string | null): Promise<Result<Note, StoreFailure>> {
    return this.queue.write(id, stored => {
      if (stored === undefined) return notFound;
      if ((stored.deleted === null) === (deleted === null)) return ok(stored);
      return ok({ ...stored, deleted, revision: stored.revision + 1 });
    });
  }

  attach(id: string, selectors: readonly Selector[]): Promise<Result<Note, StoreFailure>> {
    const until = this.now().toISOString();
    return this.queue.write(id, stored => {
      if (stored === undefined) return notFound;
      if (JSON.stringify(stored.selectors) === JSON.stringify(selectors)) return ok(stored);
      const earlierPlaces = [
        ...(stored.earlierPlaces ?? []),
        { selectors: stored.selectors, until },
      ];
      return ok({
        ...stored,
        selectors,
        earlierPlaces: earlierPlaces.slice(-maxEarlierPlaces),
        revision: stored.revision + 1,
        modified: until,
      });
    });
  }

  detach(id: string): Promise<Result<Note, StoreFailure>> {
    const modified = this.now().toISOString();
    return this.queue.write(id, stored => {
      if (stored === undefined) return notFound;
      const { earlierPlaces = [], ...rest } = stored;
      const last = earlierPlaces.at(-1);
      if (!last) return ok(stored);
      const before = earlierPlaces.slice(0, -1);
      return ok({
        ...rest,
        ...(before.length > 0 && { earlierPlaces: before }),
        selectors: last.selectors,
        revision: stored.revision + 1,
        modified,
      });
    });
  }

  get(id: string): Promise<Result<Note, StoreFailure>> {
    return this.read(async database => {
      const record = await database.get('notes', id);
      return record ? ok(toNote(record)) : fail({ kind: 'not-found' });
    });
  }

  ofPage(page: string): Promise<Result<readonly Note[], StoreFailure>> {
    return this.read(async database => ok(await pageNotes(database, page)));
  }

  search(
    request: BackgroundRequests['notes.search'],
    within: ReadonlySet<string> | null = null,
  ): Promise<Result<NoteBatch, StoreFailure>> {
    const { query, page, colors, after, limit } = request;
    return this.read(async database => {
      const matcher = createMatcher(query, this.now());
      if (page !== null) {
        const isWanted = (note: Note): boolean =>
          matcher.matchesNote(note) &&
          (colors.length === 0 || colors.includes(note.color)) &&
          (within === null || within.has(note.id));
        return ok(searchAmong(await pageNotes(database, page), isWanted, after, limit));
      }
      if (matcher.matchesAll && colors.length === 0 && within === null)
        return ok(await newest(database, after, limit));
      const index = await this.loadedIndex();
      const { ids, total, more } = index.search(matcher, colors, after, limit, within);
      const transaction = database.transaction('notes');
      const records = await Promise.all(ids.map(id => transaction.store.get(id)));
      const notes = records.flatMap(record => (record ? [toNote(record)] : []));
      return ok(batch(notes, total, more));
    });
  }

  labels(): Promise<Result<Labels, StoreFailure>> {
    return this.read(async () => ok((await this.loadedIndex()).labels()));
  }

  all(after: string | null): Promise<Result<NotePart, StoreFailure>> {
    return this.read(async database => ok(await nextPart(database, after)));
  }

  binned({
    after,
    limit,
  }: BackgroundRequests['notes.bin']): Promise<Result<NoteBatch, StoreFailure>> {
    return this.read(async database => ok(await lastDeleted(database, after, limit)));
  }

  importNotes(commit: ImportCommit): Promise<Result<ImportOutcome, StoreFailure>> {
    return this.read(async database => {
      const { outcome, changed } = await importNotes(database, commit);
      await this.committed(changed);
      return ok(outcome);
    });
  }

  records(): Promise<Result<{ count: number; records: AsyncIterable<NoteRecord> }, StoreFailure>> {
    return this.read(async database =>
      ok({ count: await database.count('notes'), records: this.recordsById() }),
    );
  }

  private async *recordsById(): AsyncGenerator<NoteRecord> {
    for (let after: string | null = null; ; ) {
      const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
      // A transaction each: what a reader writes meanwhile need not wait for all of them.
      const records: NoteRecord[] = await this.connection.use(database =>
        database.getAll('notes', range, partBatch),
      );
      yield* records;
      if (records.length < partBatch) return;
      after = records.at(-1)?.id ?? null;
    }
  }

  async close(): Promise<void> {
    await this.queue.idle();
    await this.connection.close();
  }

  private async read<Value>(
    act: (database: IDBPDatabase<NoteDatabase>) => Promise<Result<Value, StoreFailure>>,
  ): Promise<Result<Value, StoreFailure>> {
    try {
      return await this.connection.use(act);
    } catch (error) {
      return fail(error instanceof ImportRefused ? error.failure : await explainFailure(error));
    }
  }

  private async committed(records: readonly NoteRecord[]): Promise<void> {
    if (this.index) for (const record of records) this.index.put(record);
    else if (this.loading) this.meanwhile = this.meanwhile.concat(records);
    // They are in the database, whatever happens beside it.
    if (records.length > 0) await this.safety?.committed(records).catch(() => {});
  }

  private loadedIndex(): Promise<NoteIndex> {
    if (this.index) return Promise.resolve(this.index);
    this.loading ??= this.loadIndex().finally(() => {
      this.loading = null;
      this.meanwhile = [];
    });
    return this.loading;
  }

  private async loadIndex(): Promise<NoteIndex> {
    const index = new NoteIndex();
    let after: string | null = null;
    for (;;) {
      const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
      const records: NoteRecord[] = await this.connection.use(database =>
        database.getAll('notes', range, loadBatch),
      );
      for (const record of records) index.put(record);
      if (records.length < loadBatch) break;
      after = records.at(-1)?.id ?? null;
    }
    for (const record of this.meanwhile) index.put(record);
    this.index = index;
    return index;
  }

  private async emptyBin(database: IDBPDatabase<NoteDatabase>): Promise<void> {
    const expired = await database.getAllKeysFromIndex(
      'notes',
      'deleted',
      IDBKeyRange.upperBound(binLimit(this.now()), true),
    );
    if (expired.length === 0) return;
    const transaction = database.transaction('notes', 'readwrite', { durability: 'strict' });
    await Promise.all([...expired.map(id => transaction.store.delete(id)), transaction.done]);
    this.safety?.purged(expired);
  }
}

function batch(notes: readonly Note[], total: number, more: boolean): NoteBatch {
  const last = notes.at(-1);
  return { notes, total, next: more && last ? cursorOf(last) : null };
}

async function pageNotes(
  database: IDBPDatabase<NoteDatabase>,
  page: string,
): Promise<readonly Note[]> {
  // Arrays sort after every string: all times of the page.
  const range = IDBKeyRange.bound([page], [page, []]);
  const records = await database.getAllFromIndex('notes', 'page', range);
  return records.filter(record => record.deleted === null).map(toNote);
}

/** The newest notes straight from the database: the popup's first view need not wait for the index. */
async function newest(
  database: IDBPDatabase<NoteDatabase>,
  after: string | null,
  limit: number,
): Promise<NoteBatch> {
  const { store } = database.transaction('notes');
  const [all, binned] = await Promise.all([store.count(), store.index('deleted').count()]);
  const range = after === null ? null : IDBKeyRange.upperBound(after.slice(0, after.indexOf(' ')));
  const notes: Note[] = [];
  let cursor = await store.index('created').openCursor(range, 'prev');
  while (cursor && notes.length <= limit) {
    const record = cursor.value;
    const passed = after !== null && cursorOf(record) >= after;
    if (record.deleted === null && !passed) notes.push(toNote(record));
    cursor = await cursor.continue();
  }
  return batch(notes.slice(0, limit), all - binned, notes.length > limit);
}

/** Notes by id from behind `after`, until they come to `maxPartLength` as JSON. */
async function nextPart(
  database: IDBPDatabase<NoteDatabase>,
  after: string | null,
): Promise<NotePart> {
  const notes: Note[] = [];
  let last = after;
  for (let length = 0; ; ) {
    const range: IDBKeyRange | null = last === null ? null : IDBKeyRange.lowerBound(last, true);
    const records: NoteRecord[] = await database.getAll('notes', range, partBatch);
    for (const record of records) {
      const note = toNote(record);
      length += JSON.stringify(note).length;
      // The first one goes in whatever its size, or nothing would ever come behind it.
      if (length > maxPartLength && notes.length > 0) return { notes, next: last };
      notes.push(note);
      last = note.id;
    }
    if (records.length < partBatch) return { notes, next: null };
  }
}

/** The bin straight from the database, whose index of deleted notes holds nothing else. */
async function lastDeleted(
  database: IDBPDatabase<NoteDatabase>,
  after: string | null,
  limit: number,
): Promise<NoteBatch> {
  const place = ({ deleted, id }: Note): string => `${deleted} ${id}`;
  const index = database.transaction('notes').store.index('deleted');
  const total = await index.count();
  const range = after === null ? null : IDBKeyRange.upperBound(after.slice(0, after.indexOf(' ')));
  const notes: Note[] = [];
  let cursor = await index.openCursor(range, 'prev');
  while (cursor && notes.length <= limit) {
    if (after === null || place(cursor.value) < after) notes.push(toNote(cursor.value));
    cursor = await cursor.continue();
  }
  const shown = notes.slice(0, limit);
  const last = shown.at(-1);
  return { notes: shown, total, next: notes.length > limit && last ? place(last) : null };
}
