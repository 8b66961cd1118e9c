import type { Note } from '../../notes/note.ts';
import type { BackgroundRequests, NoteBatch, NoteOrigin, StoreFailure } from '../../protocol.ts';
import type { Result } from '../../result.ts';
import type { Filter } from '../export/read-matching-notes.ts';

export interface FeedSnapshot {
  readonly state:
    | { readonly kind: 'loading' }
    | { readonly kind: 'ready' }
    | { readonly kind: 'failed'; readonly failure: StoreFailure };
  /** What was found last stays until the next answer is there. */
  readonly notes: readonly Note[];
  readonly total: number;
  readonly hasMore: boolean;
  /** Of a page's notes those that were not made on its article, by id. */
  readonly origins: Readonly<Record<string, NoteOrigin>>;
  /** Notes of a page that was listed before: the reader is still busy with them. */
  readonly strays: ReadonlySet<string>;
}

const nobody: ReadonlySet<string> = new Set();
const nothing = { notes: [], total: 0, hasMore: false, origins: {}, strays: nobody } as const;

/** How many notes are fetched and drawn first: two screens, at once with each key. */
export const firstSize = 15;
/** How many come with each further batch. */
export const batchSize = 50;
/** Most notes in one answer. */
const mostAtOnce = 200;

/**
 * The notes that match what is typed, batch by batch. Every filter is asked
 * for at once; answers to one that is no longer the latest are dropped.
 */
export class NoteFeed {
  readonly #ask: (
    request: BackgroundRequests['notes.search'],
  ) => Promise<Result<NoteBatch, StoreFailure>>;
  readonly #onChange: () => void;
  #snapshot: FeedSnapshot = { state: { kind: 'loading' }, ...nothing };
  #filter: Filter | null = null;
  /** What a new page must leave where it is. */
  #kept: ReadonlySet<string> = nobody;
  /** Grows with each filter: what an answer belongs to. */
  #generation = 0;
  #next: string | null = null;
  #isFetchingMore = false;

  constructor(
    ask: (request: BackgroundRequests['notes.search']) => Promise<Result<NoteBatch, StoreFailure>>,
    onChange: () => void,
  ) {
    this.#ask = ask;
    this.#onChange = onChange;
  }

  get snapshot(): FeedSnapshot {
    return this.#snapshot;
  }

  /**
   * Starts again from the first batch of what matches.
   * @param kept notes that stay where they are, found or not; it is looked at when the answer comes
   */
  search(filter: Filter, kept: ReadonlySet<string> = nobody): void {
    this.#filter = filter;
    this.#kept = kept;
    this.#generation += 1;
    this.#isFetchingMore = false;
    this.#show({ ...this.#snapshot, state: { kind: 'loading' } });
    void this.#fetch(filter, null);
  }

  /**
   * Shows nothing, for there is nothing to ask for, or not yet.
   * @param kept notes that stay nevertheless
   */
  clear(state: 'ready' | 'loading', kept: ReadonlySet<string> = nobody): void {
    this.#filter = null;
    this.#generation += 1;
    this.#next = null;
    this.#show({ ...nothing, state: { kind: state }, ...this.#withKept([], kept, kept) });
  }

  /** Takes a stray off: the reader is done with it. */
  drop(id: string): void {
    if (!this.#snapshot.strays.has(id)) return;
    const strays = new Set(this.#snapshot.strays);
    strays.delete(id);
    const notes = this.#snapshot.notes.filter(note => note.id !== id);
    this.#show({ ...this.#snapshot, notes, strays });
  }

  /** Asks again for what failed. */
  retry(): void {
    if (this.#filter) this.search(this.#filter, this.#kept);
  }

  /** Adds the next batch, unless it is the end or one is on its way. */
  more(): void {
    if (!this.#filter || this.#next === null || this.#isFetchingMore) return;
    this.#isFetchingMore = true;
    void this.#fetch(this.#filter, this.#next);
  }

  /**
   * Asks again for what is shown, for notes were changed elsewhere.
   * @param held notes that the reader is busy with: they stay where they are, found or not
   */
  async refresh(held: ReadonlySet<string>): Promise<void> {
    const generation = this.#generation;
    if (!this.#filter || this.#snapshot.state.kind === 'loading' || this.#isFetchingMore) return;
    const shown = this.#snapshot.notes.length;
    const limit = Math.min(mostAtOnce, Math.max(batchSize, shown));
    const result = await this.#ask({ ...this.#filter, after: null, limit }).catch(() => null);
    // What was asked for since shows the changes, too; what can't be read now stays as it was.
    if (generation !== this.#generation || this.#isFetchingMore || !result?.ok) return;
    const { total, next, origins = {} } = result.value;
    this.#next = next;
    this.#show({
      ...{ state: { kind: 'ready' }, total, hasMore: next !== null, origins },
      ...this.#withKept(result.value.notes, held, this.#snapshot.strays),
    });
  }

  /** Shows a note as it was edited, in the place where it stands. */
  replace(note: Note): void {
    const notes = this.#snapshot.notes.map(old => (old.id === note.id ? note : old));
    this.#show({ ...this.#snapshot, notes });
  }

  async #fetch(filter: Filter, after: string | null): Promise<void> {
    const generation = this.#generation;
    const result = await this.#ask({
      ...filter,
      after,
      limit: after === null ? firstSize : batchSize,
    }).catch((error: unknown) => ({
      ok: false as const,
      error: { kind: 'broken' as const, detail: String(error) },
    }));
    if (generation !== this.#generation) return;
    this.#isFetchingMore = false;
    if (!result.ok) {
      const kept = after === null ? this.#withKept([], this.#kept, this.#kept) : {};
      this.#show({ ...this.#snapshot, ...kept, state: { kind: 'failed', failure: result.error } });
      return;
    }
    const { notes, total, next, origins = {} } = result.value;
    this.#next = next;
    const shared = { state: { kind: 'ready' }, total, hasMore: next !== null } as const;
    if (after === null) {
      this.#show({ ...shared, origins, ...this.#withKept(notes, this.#kept, this.#kept) });
      return;
    }
    const before = this.#snapshot;
    const fresh = new Set(notes.map(({ id }) => id));
    const strays = new Set([...before.strays].filter(id => !fresh.has(id)));
    this.#show({
      ...shared,
      strays,
      origins: { ...before.origins, ...origins },
      // One that was kept comes with its own batch, too.
      notes: [
        ...before.notes,
        ...notes.filter(note => !before.notes.some(({ id }) => id === note.id)),
      ],
    });
  }

  /** What was found, with what is kept of the list before, in its place there. */
  #withKept(
    found: readonly Note[],
    kept: ReadonlySet<string>,
    strange: ReadonlySet<string>,
  ): Pick<FeedSnapshot, 'notes' | 'strays'> {
    const notes = [...found];
    const strays = new Set<string>();
    for (const [at, note] of this.#snapshot.notes.entries()) {
      if (!kept.has(note.id) || found.some(({ id }) => id === note.id)) continue;
      notes.splice(Math.min(at, notes.length), 0, note);
      if (strange.has(note.id)) strays.add(note.id);
    }
    return { notes, strays };
  }

  #show(snapshot: FeedSnapshot): void {
    this.#snapshot = snapshot;
    this.#onChange();
  }
}
