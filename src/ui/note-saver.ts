import { maxBodyLength } from '../limits.ts';
import type { Draft } from '../notes/draft.ts';
import type { Note, NoteColor } from '../notes/note.ts';
import { joinVersions, withoutVersion } from '../notes/versions.ts';
import type { BackgroundRequests, StoreFailure } from '../protocol.ts';
import type { Result } from '../result.ts';

/** What an editor can change of a note. */
export interface Editable {
  readonly body: string;
  readonly color: NoteColor;
  readonly tags: readonly string[];
}

/** How far what was typed has come. */
export type SaveState =
  /** Nothing was changed here. */
  | { readonly kind: 'clean' }
  | { readonly kind: 'saving' }
  /** The background has committed everything that was typed. */
  | { readonly kind: 'saved' }
  /** The background did not answer; the newest text is kept here and sent again. */
  | { readonly kind: 'retrying' }
  | { readonly kind: 'failed'; readonly failure: Exclude<StoreFailure, { kind: 'conflict' }> }
  /** Somebody else changed the words meanwhile. `kept`: both versions are in the store. */
  | { readonly kind: 'conflict'; readonly theirs: string; readonly kept: boolean }
  /** The extension was updated or removed under this screen; nothing can be saved from here. */
  | { readonly kind: 'orphaned' };

export interface SaverSnapshot {
  readonly state: SaveState;
  readonly draft: Editable;
  /** Grows when the saver itself changed the draft's words: the fields must then take them over. */
  readonly adopted: number;
}

/** What a saver needs of the world; a test gives its own. */
export interface SaverWorld {
  update(request: BackgroundRequests['note.update']): Promise<Result<Note, StoreFailure>>;
  restore(id: string): Promise<Result<Note, StoreFailure>>;
  /** Calls back once after `milliseconds`; returns what cancels it. */
  schedule(callback: () => void, milliseconds: number): () => void;
  randomUUID(): string;
  now(): Date;
  /** Whether this screen still belongs to a running extension. */
  isAlive(): boolean;
  /** Keeps what is not acknowledged where it outlives this screen; each one of a session replaces the last. */
  keepDraft(draft: Draft): void;
  /** A session's draft is in the store. */
  dropDraft(draft: Pick<Draft, 'id' | 'session'>): void;
}

/** First and longest pause before sending again, in ms. The first is about what a worker needs to start. */
export const firstPause = 100;
export const longestPause = 5_000;

const fields = ['body', 'color', 'tags'] as const;

/** The part of a note that an editor can change. */
const draftOf = ({ body, color, tags }: Editable): Editable => ({ body, color, tags });

const isSameTags = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((tag, at) => tag === other[at]);

/**
 * Saves what is typed, each change at once, without waiting for the answer to
 * the one before.
 *
 * Every message carries all that is not yet acknowledged, so that any later one
 * makes up for an earlier one that got lost, and a sequence number, so that the
 * store can drop an earlier one that comes late. `saved` is said only when the
 * highest sequence is acknowledged.
 *
 * If another session has changed the words, both versions go into the store,
 * one behind the other, until the reader chooses: closing the screen in that
 * moment loses neither.
 */
export class NoteSaver {
  readonly id: string;
  readonly #world: SaverWorld;
  readonly #session: string;
  readonly #listeners = new Set<() => void>();
  #snapshot: SaverSnapshot;
  /** As the store last said. */
  #stored: Editable & { readonly revision: number };
  #sequence = 0;
  #acknowledged = 0;
  /** Sequence of each field's latest change. */
  #changedAt = { body: 0, color: 0, tags: 0 };
  /** The other version while the reader has not chosen. */
  #theirs: string | null = null;
  #pause = firstPause;
  #cancelRetry: (() => void) | null = null;

  constructor(note: Note, world: SaverWorld) {
    this.id = note.id;
    this.#world = world;
    this.#session = world.randomUUID();
    this.#stored = { ...draftOf(note), revision: note.revision };
    this.#snapshot = {
      state: { kind: 'clean' },
      draft: draftOf(note),
      adopted: 0,
    };
  }

  get snapshot(): SaverSnapshot {
    return this.#snapshot;
  }

  /** The revision that the store last named. */
  get revision(): number {
    return this.#stored.revision;
  }

  /** Whether everything typed here is in the store and nothing is left to choose. */
  get isSettled(): boolean {
    return this.#acknowledged === this.#sequence && this.#theirs === null;
  }

  /** Calls back at every change of `snapshot`; returns what ends that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes a change as typed and sends it. */
  change(change: Partial<Editable>): void {
    this.#take(change);
    this.#send();
  }

  /** Sends now what waits to be sent again: the screen is about to close, or the reader asked. */
  flush(): void {
    if (this.#acknowledged < this.#sequence) this.#resend();
  }

  /** Ends a conflict: keeps the reader's version, the other, or both one behind the other. */
  resolve(choice: 'mine' | 'theirs' | 'both'): void {
    if (this.#theirs === null) return;
    const mine = this.#snapshot.draft.body;
    const theirs = this.#theirs;
    this.#theirs = null;
    const body =
      choice === 'mine' ? mine : choice === 'theirs' ? theirs : joinVersions(mine, theirs);
    this.#take({ body }, body !== mine);
    this.#send();
  }

  /** Takes a deleted note out of the bin and saves what was typed meanwhile. */
  async restore(): Promise<void> {
    this.#show({ kind: 'saving' });
    try {
      const result = await this.#world.restore(this.id);
      if (result.ok) {
        this.#stored = { ...this.#stored, revision: result.value.revision };
        this.#resend();
      } else if (result.error.kind !== 'conflict') {
        this.#show({ kind: 'failed', failure: result.error });
      }
    } catch {
      this.#show({ kind: 'failed', failure: { kind: 'not-found' } });
    }
  }

  /** Tells the saver what the store holds after the screen deleted and restored the note itself. */
  rebase(note: Note): void {
    this.#stored = { ...draftOf(note), revision: note.revision };
  }

  /** Takes over what was changed elsewhere while nothing is being changed here; else the next answer tells of it. */
  takeOver(note: Note): void {
    if (!this.isSettled || note.revision <= this.#stored.revision) return;
    const { draft } = this.#snapshot;
    this.rebase(note);
    this.#adopt({
      ...(note.body !== draft.body && { body: note.body }),
      ...(note.color !== draft.color && { color: note.color }),
      ...(!isSameTags(note.tags, draft.tags) && { tags: note.tags }),
    });
    this.#show(this.#snapshot.state);
  }

  #take(change: Partial<Editable>, adopted = false): void {
    this.#sequence += 1;
    for (const field of fields) {
      if (change[field] !== undefined) this.#changedAt[field] = this.#sequence;
    }
    this.#snapshot = {
      ...this.#snapshot,
      draft: { ...this.#snapshot.draft, ...change },
      adopted: this.#snapshot.adopted + (adopted ? 1 : 0),
    };
  }

  /** Sends again under a new number, so that a store that did commit the lost one loses nothing by it. */
  #resend(): void {
    this.#sequence += 1;
    this.#send();
  }

  #send(): void {
    this.#cancelRetry?.();
    this.#cancelRetry = null;
    const { draft } = this.#snapshot;
    const body = this.#theirs === null ? draft.body : joinVersions(draft.body, this.#theirs);
    if (body.length > maxBodyLength) {
      // Only two joined versions can be longer than the field allows: neither is cut, the reader must choose.
      this.#show({ kind: 'conflict', theirs: this.#theirs ?? '', kept: false });
      return;
    }
    const sequence = this.#sequence;
    const revision = this.#stored.revision;
    this.#show(this.#theirs === null ? { kind: 'saving' } : this.#conflict(false));
    const change = {
      ...(this.#changedAt.body > this.#acknowledged && { body }),
      ...(this.#changedAt.color > this.#acknowledged && { color: draft.color }),
      ...(this.#changedAt.tags > this.#acknowledged && { tags: [...draft.tags] }),
    };
    const request = { id: this.id, revision, session: this.#session, sequence, change };
    this.#world.keepDraft({ ...request, typed: this.#world.now().toISOString() });
    this.#world.update(request).then(
      result => this.#receive(sequence, revision, result),
      () => this.#missAnswer(sequence),
    );
  }

  #receive(sequence: number, revision: number, result: Result<Note, StoreFailure>): void {
    if (result.ok) {
      if (sequence <= this.#acknowledged) return;
      this.#acknowledged = sequence;
      this.#pause = firstPause;
      this.#stored = {
        ...draftOf(result.value),
        revision: Math.max(result.value.revision, this.#stored.revision),
      };
      if (sequence < this.#sequence) return;
      this.#world.dropDraft({ id: this.id, session: this.#session });
      if (result.value.deleted !== null) {
        // The bin takes what is typed, but a reader who is not told would lose it there.
        this.#show({ kind: 'failed', failure: { kind: 'not-found' } });
        return;
      }
      this.#show(this.#theirs === null ? { kind: 'saved' } : this.#conflict(true));
      return;
    }
    if (result.error.kind === 'conflict') {
      // Those sent together with the first that conflicted conflict too; it has been seen to already.
      if (revision === this.#stored.revision) this.#meet(result.error.current);
      return;
    }
    if (sequence < this.#sequence) return;
    this.#show({ kind: 'failed', failure: result.error });
    if (result.error.kind === 'blocked') this.#retryLater();
  }

  /** Another session has changed the note: takes over what does not touch the reader's own changes. */
  #meet(current: Note): void {
    if (current.revision <= this.#stored.revision) {
      const detail = `conflict with revision ${current.revision}`;
      this.#show({ kind: 'failed', failure: { kind: 'broken', detail } });
      return;
    }
    const before = this.#stored;
    this.#stored = { ...draftOf(current), revision: current.revision };
    const { draft } = this.#snapshot;
    const mineIsNew = this.#changedAt.body > this.#acknowledged;
    // A merged draft of this very editor may stand among theirs already.
    const theirs = mineIsNew ? withoutVersion(current.body, draft.body) : current.body;
    const theirsIsNew = theirs !== before.body && theirs !== draft.body;
    if (this.#changedAt.color <= this.#acknowledged) this.#adopt({ color: current.color });
    if (!isSameTags(current.tags, before.tags)) this.#meetTags(current.tags);
    if (theirsIsNew && !mineIsNew) this.#adopt({ body: current.body });
    if (theirsIsNew && mineIsNew && theirs !== '') this.#theirs = theirs;
    this.#resend();
  }

  /** Tags that were given here and there are all kept: none is said twice, none is lost. */
  #meetTags(theirs: readonly string[]): void {
    const mine = this.#snapshot.draft.tags;
    const isMineNew = this.#changedAt.tags > this.#acknowledged;
    const both = isMineNew ? [...new Set([...theirs, ...mine])] : theirs;
    if (!isSameTags(both, mine)) this.#adopt({ tags: both });
  }

  #adopt(change: Partial<Editable>): void {
    this.#snapshot = {
      ...this.#snapshot,
      draft: { ...this.#snapshot.draft, ...change },
      adopted:
        this.#snapshot.adopted + (change.body === undefined && change.tags === undefined ? 0 : 1),
    };
  }

  #missAnswer(sequence: number): void {
    if (!this.#world.isAlive()) {
      this.#show({ kind: 'orphaned' });
    } else if (sequence === this.#sequence) {
      this.#show({ kind: 'retrying' });
      this.#retryLater();
    }
  }

  #retryLater(): void {
    this.#cancelRetry?.();
    this.#cancelRetry = this.#world.schedule(() => this.#resend(), this.#pause);
    this.#pause = Math.min(this.#pause * 2, longestPause);
  }

  #conflict(kept: boolean): SaveState {
    return { kind: 'conflict', theirs: this.#theirs ?? '', kept };
  }

  #show(state: SaveState): void {
    this.#snapshot = { ...this.#snapshot, state };
    for (const listener of this.#listeners) listener();
  }
}
