import type { Note } from '../notes/note.ts';
import type { BackgroundRequests, NoteBatch, StoreFailure } from '../protocol.ts';
import type { Result } from '../result.ts';

export type Filter = Pick<BackgroundRequests['notes.search'], 'query' | 'page' | 'colors'>;

export interface FeedSnapshot {
  readonly state:
    | { readonly kind: 'loading' }
    | { readonly kind: 'ready' }
    | { readonly kind: 'failed'; readonly failure: StoreFailure };
  /** What was found last stays until the next answer is there. */
  readonly notes: readonly Note[];
  readonly total: number;
  readonly hasMore: boolean;
}

/** How many notes are shown and fetched at a time. */
export const batchSize = 50;

/**
 * The notes that match what is typed, batch by batch. Every filter is asked
 * for at once; answers to one that is no longer the latest are dropped.
 */
export class NoteFeed {
  readonly #ask: (
    request: BackgroundRequests['notes.search'],
  ) => Promise<Result<NoteBatch, StoreFailure>>;
  readonly #onChange: () => void;
  #snapshot: FeedSnapshot = { state: { kind: 'loading' }, notes: [], total: 0, hasMore: false };
  #filter: Filter | null = null;
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

  /** Starts again from the first batch of what matches. */
  search(filter: Filter): void {
    this.#filter = filter;
    this.#generation += 1;
    this.#isFetchingMore = false;
    this.#show({ ...this.#snapshot, state: { kind: 'loading' } });
    void this.#fetch(filter, null);
  }

  /** Shows nothing, for there is nothing to ask for. */
  clear(): void {
    this.#filter = null;
    this.#generation += 1;
    this.#next = null;
    this.#show({ state: { kind: 'ready' }, notes: [], total: 0, hasMore: false });
  }

  /** Asks again for what failed. */
  retry(): void {
    if (this.#filter) this.search(this.#filter);
  }

  /** Adds the next batch, unless it is the end or one is on its way. */
  more(): void {
    if (!this.#filter || this.#next === null || this.#isFetchingMore) return;
    this.#isFetchingMore = true;
    void this.#fetch(this.#filter, this.#next);
  }

  /** Shows a note as it was edited, in the place where it stands. */
  replace(note: Note): void {
    const notes = this.#snapshot.notes.map(old => (old.id === note.id ? note : old));
    this.#show({ ...this.#snapshot, notes });
  }

  async #fetch(filter: Filter, after: string | null): Promise<void> {
    const generation = this.#generation;
    const result = await this.#ask({ ...filter, after, limit: batchSize }).catch(
      (error: unknown) => ({
        ok: false as const,
        error: { kind: 'broken' as const, detail: String(error) },
      }),
    );
    if (generation !== this.#generation) return;
    this.#isFetchingMore = false;
    if (!result.ok) {
      this.#show({ ...this.#snapshot, state: { kind: 'failed', failure: result.error } });
      return;
    }
    const { notes, total, next } = result.value;
    this.#next = next;
    this.#show({
      state: { kind: 'ready' },
      notes: after === null ? notes : [...this.#snapshot.notes, ...notes],
      total,
      hasMore: next !== null,
    });
  }

  #show(snapshot: FeedSnapshot): void {
    this.#snapshot = snapshot;
    this.#onChange();
  }
}
