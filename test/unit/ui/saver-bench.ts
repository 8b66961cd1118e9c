import type { Draft } from '../../../src/notes/draft.ts';
import type { Note } from '../../../src/notes/note.ts';
import type { BackgroundRequests, StoreFailure } from '../../../src/protocol.ts';
import { fail, ok, type Result } from '../../../src/result.ts';
import { NoteSaver, type SaverWorld } from '../../../src/ui/note-saver.ts';
import { makeNote } from './make-note.ts';

type Update = BackgroundRequests['note.update'];

/** A message on its way to the store: the test decides what becomes of it. */
export interface Sent {
  readonly request: Update;
  /** It reaches the store and the answer comes back. */
  deliver(): Promise<void>;
  /** It reaches the store; the answer is lost. */
  deliverDeaf(): Promise<void>;
  /** It is lost. */
  lose(): Promise<void>;
  /** The store refuses. */
  refuse(failure: StoreFailure): Promise<void>;
}

const settle = (): Promise<void> => new Promise(resolve => setImmediate(resolve));

/** A store that keeps the promises of `note.update`, a clock that stands until told, and savers between them. */
export class SaverBench {
  note: Note = makeNote();
  readonly sent: Sent[] = [];
  readonly pauses: number[] = [];
  /** By session: what is kept beside the store. */
  readonly drafts = new Map<string, Draft>();
  isAlive = true;
  #edited: { session: string; sequence: number } | null = null;
  #timers: (() => void)[] = [];
  #sessions = 0;

  open(): NoteSaver {
    const world: SaverWorld = {
      update: request =>
        new Promise((resolve, reject) => {
          const end = (act: () => void) => async () => {
            act();
            await settle();
          };
          this.sent.push({
            request,
            deliver: end(() => resolve(this.#update(request))),
            deliverDeaf: end(() => {
              this.#update(request);
              reject(new Error('the message channel closed'));
            }),
            lose: end(() => reject(new Error('no receiving end'))),
            refuse: failure => end(() => resolve(fail(failure)))(),
          });
        }),
      restore: async () => {
        this.note = { ...this.note, deleted: null, revision: this.note.revision + 1 };
        return ok(this.note);
      },
      schedule: (callback, milliseconds) => {
        this.pauses.push(milliseconds);
        this.#timers.push(callback);
        return () => {
          this.#timers = this.#timers.filter(other => other !== callback);
        };
      },
      randomUUID: () => {
        this.#sessions += 1;
        return `session ${this.#sessions}`;
      },
      now: () => new Date('2026-03-01T08:00:00Z'),
      isAlive: () => this.isAlive,
      keepDraft: draft => void this.drafts.set(draft.session, draft),
      dropDraft: ({ session }) => void this.drafts.delete(session),
    };
    return new NoteSaver(this.note, world);
  }

  /** The note as if nobody's session had changed it last. */
  forgetEditor(): void {
    this.#edited = null;
  }

  /** Lets every pause pass. */
  tick(): void {
    const due = this.#timers;
    this.#timers = [];
    for (const callback of due) callback();
  }

  /** Delivers everything, in order, until nothing is on its way. */
  async deliverAll(): Promise<void> {
    for (let turn = 0; turn < 200; turn += 1) {
      const next = this.sent.shift();
      if (next) await next.deliver();
      else if (this.#timers.length > 0) this.tick();
      else return;
    }
    throw new Error('the savers never come to rest');
  }

  #update(request: Update): Result<Note, StoreFailure> {
    const { session, sequence, revision, change } = request;
    if (this.#edited?.session === session) {
      if (sequence <= this.#edited.sequence) return ok(this.note);
    } else if (revision !== this.note.revision) {
      return fail({ kind: 'conflict', current: this.note });
    }
    this.note = { ...this.note, ...change, revision: this.note.revision + 1 } as Note;
    this.#edited = { session, sequence };
    return ok(this.note);
  }
}
