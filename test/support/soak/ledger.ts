/** What was asked of the background and what it acknowledged, and whether what is stored agrees with it. */
import { isDeepStrictEqual } from 'node:util';
import type { Draft } from '../../../src/notes/draft.ts';
import type { Note } from '../../../src/notes/note.ts';
import { createMatcher } from '../../../src/notes/search.ts';
import type { BackgroundRequests, BackgroundResponses } from '../../../src/protocol.ts';
import { compareNote, type Possible, versionsIn } from './compare.ts';

type Change = 'note.update' | 'note.delete' | 'note.restore';
const changes: ReadonlySet<string> = new Set([
  'note.update',
  'note.delete',
  'note.restore',
] satisfies Change[]);

/** A message to the background as a screen sent it. */
export interface Asked {
  readonly type: string;
  readonly request: { readonly id?: string } & Partial<BackgroundRequests['note.update']> &
    Partial<BackgroundRequests['notes.search']>;
}

interface Open extends Asked {
  /** When it was asked, on the ledger's own clock. */
  readonly at: number;
  /** What was acknowledged before a search was asked for: what it must show at least. */
  readonly known: ReadonlyMap<string, Note>;
}

/** What one round came to. */
export interface LedgerCounts {
  acknowledged: number;
  conflicts: number;
  /** Changes that were asked for and never answered, by what became of them. */
  unanswered: number;
  searches: number;
  /** Highlights whose acknowledgement nobody saw. */
  unseenMarks: number;
}

/**
 * Follows the messages of all screens in the order in which they happened, and
 * holds them against what the database says after the browser was killed:
 * everything acknowledged must be there as it was acknowledged, or as a later
 * change that was asked for has left it; and nothing that nobody asked for.
 */
export class Ledger {
  /** Each note as it was last acknowledged or shown. */
  readonly #known = new Map<string, Note>();
  /** What was asked and has no answer, and may or may not be in the database. */
  readonly #unanswered = new Map<string, Open[]>();
  /** What was typed and laid beside the database, from where a later start takes it; by note. */
  readonly #drafts = new Map<string, Draft[]>();
  /** Every text that has stood in a note's field. */
  readonly #typed = new Set(['']);
  readonly #open = new Map<string, Open>();
  /** When a change of a note was last asked for or answered. */
  readonly #touched = new Map<string, number>();
  readonly #quotes = new Set<string>();
  readonly #history = new Map<string, string[]>();
  readonly #faults: string[] = [];
  #clock = 0;
  counts: LedgerCounts = none();

  /** Faults found since the last look. */
  takeFaults(): string[] {
    return this.#faults.splice(0);
  }

  /** A page has selected words, which may become a highlight at any time. */
  selected(words: string): void {
    this.#quotes.add(words);
  }

  /** Somebody has typed in a note's field, which now holds these words. */
  typed(words: string): void {
    for (const part of versionsIn(words)) this.#typed.add(part);
  }

  /** A screen is about to lay a draft beside the database. */
  drafted(draft: Draft): void {
    this.#checkTyped('drafted', draft);
    this.#drafts.set(draft.id, [...(this.#drafts.get(draft.id) ?? []), draft]);
    this.#tell(draft.id, `drafted ${JSON.stringify(draft)}`);
  }

  /** Every note that was ever heard of. */
  ids(): readonly string[] {
    return [...this.#history.keys()];
  }

  /** All that has been heard of a note, in order, each with its time. */
  historyOf(id: string): readonly string[] {
    return this.#history.get(id) ?? [];
  }

  /** A screen is about to send a message; `key` tells it from all others. */
  asked(key: string, asked: Asked): void {
    const at = ++this.#clock;
    if (asked.type === 'note.update') this.#checkTyped('sent', asked.request);
    const known = asked.type === 'notes.search' ? new Map(this.#known) : empty;
    this.#open.set(key, { ...asked, at, known });
    const { id } = asked.request;
    if (!changes.has(asked.type) || id === undefined) return;
    this.#touched.set(id, at);
    this.#tell(id, `asked ${asked.type} ${JSON.stringify(asked.request)}`);
  }

  /** An answer has come; undefined: none will, so nobody knows what was done. */
  answered(key: string, answer: unknown): void {
    const open = this.#open.get(key);
    if (!open) return;
    this.#open.delete(key);
    const { id } = open.request;
    const at = ++this.#clock;
    if (changes.has(open.type) && id !== undefined) {
      this.#touched.set(id, at);
      this.#tell(id, `answered ${open.type} ${JSON.stringify(answer) ?? 'never'}`);
    }
    if (answer === undefined) this.#giveUp(open);
    else if (open.type === 'notes.search') {
      this.#searched(open, answer as BackgroundResponses['notes.search']);
    } else if (changes.has(open.type) || open.type === 'note.get') {
      this.#answeredNote(open, answer as BackgroundResponses['note.get']);
    }
  }

  /**
   * Holds what the database has now against all that was acknowledged, and starts from it.
   * @param drafts what still lies beside the database: it may come into it yet
   */
  check(stored: readonly Note[], drafts: readonly Draft[] = []): void {
    for (const open of this.#open.values()) this.#giveUp(open);
    this.#open.clear();
    const found = new Map(stored.map(note => [note.id, note]));
    if (found.size !== stored.length) this.#faults.push('a note is stored twice');
    for (const [id, known] of this.#known) {
      const now = found.get(id);
      if (now) this.#faults.push(...compareNote(known, now, this.#possible(id)));
      else this.#faults.push(`lost: note ${id} at revision ${known.revision} "${known.body}"`);
    }
    for (const note of stored) if (!this.#known.has(note.id)) this.#checkNew(note);
    this.#known.clear();
    for (const note of stored) {
      this.#known.set(note.id, note);
      this.#tell(note.id, `stored ${JSON.stringify(note)}`);
    }
    this.#unanswered.clear();
    this.#touched.clear();
    this.#drafts.clear();
    for (const draft of drafts) this.drafted(draft);
  }

  /** What may have become of a note, of which nobody has been told. */
  #possible(id: string): Possible {
    const open = this.#unanswered.get(id) ?? [];
    const sent = open.filter(({ type }) => type === 'note.update').map(({ request }) => request);
    const drafts = this.#drafts.get(id) ?? [];
    // The draft and the message of one edit are one change.
    const edits = new Set([...sent, ...drafts].map(edit => `${edit.session} ${edit.sequence}`));
    const types = new Set(open.map(({ type }) => type));
    return {
      edits: [...sent, ...drafts],
      wasDeleted: types.has('note.delete'),
      wasRestored: types.has('note.restore'),
      count: edits.size + open.length - sent.length,
    };
  }

  #checkTyped(what: string, { id, change }: Asked['request']): void {
    const parts = versionsIn(change?.body ?? '');
    if (parts.every(part => this.#typed.has(part))) return;
    this.#faults.push(`${what} "${change?.body}" for ${id}, which nobody typed`);
  }

  #tell(id: string, line: string): void {
    const history = this.#history.get(id) ?? [];
    this.#history.set(id, history);
    history.push(`${new Date().toISOString()} ${line}`);
  }

  #giveUp(open: Open): void {
    const { id } = open.request;
    if (!changes.has(open.type) || id === undefined) return;
    this.counts.unanswered++;
    this.#unanswered.set(id, [...(this.#unanswered.get(id) ?? []), open]);
  }

  #answeredNote(open: Open, answer: BackgroundResponses['note.get']): void {
    if (!answer.ok) {
      if (answer.error.kind === 'conflict') {
        this.counts.conflicts++;
        this.#learn(answer.error.current);
      } else if (this.#known.has(open.request.id ?? '')) {
        this.#faults.push(`${open.type} of ${open.request.id}: ${JSON.stringify(answer.error)}`);
      }
      return;
    }
    if (changes.has(open.type)) this.counts.acknowledged++;
    if (open.type === 'note.update') this.#settleDrafts(open);
    const note = answer.value;
    const before = this.#known.get(note.id);
    // The answer to an older question may arrive later, but never to one that was asked later.
    if (open.type === 'note.update') this.#checkUpdate(open, note);
    if (before && before.revision === note.revision && !isDeepStrictEqual(before, note)) {
      this.#faults.push(`two contents of ${note.id} at revision ${note.revision}`);
    }
    this.#learn(note);
  }

  /** An editor's change is stored: its drafts up to that one can come to nothing more. */
  #settleDrafts({ request: { id = '', session, sequence = 0 } }: Open): void {
    const left = (this.#drafts.get(id) ?? []).filter(
      draft => draft.session !== session || draft.sequence > sequence,
    );
    this.#drafts.set(id, left);
  }

  /** An acknowledged change is in the note it is acknowledged with, unless a later one replaced it in the same group. */
  #checkUpdate({ request }: Open, note: Note): void {
    const { body } = request.change ?? {};
    if (body === undefined || body === note.body) return;
    const { edits } = this.#possible(note.id);
    const others = [...[...this.#open.values()].map(({ request }) => request), ...edits];
    const later = others.some(other => other.id === note.id && other.change?.body === note.body);
    const known = this.#known.get(note.id);
    if (!later && known?.body !== note.body) {
      this.#faults.push(`acknowledged "${body}" with "${note.body}"`);
    }
  }

  #learn(note: Note): void {
    const before = this.#known.get(note.id);
    if (!before || before.revision < note.revision) this.#known.set(note.id, note);
  }

  #searched(open: Open, answer: BackgroundResponses['notes.search']): void {
    this.counts.searches++;
    if (!answer.ok) {
      this.#faults.push(`search: ${JSON.stringify(answer.error)}`);
      return;
    }
    const { notes, next } = answer.value;
    for (const note of notes) {
      const before = open.known.get(note.id);
      if (before && before.revision > note.revision) {
        this.#faults.push(`search shows ${note.id} as it was before an acknowledged change`);
      }
      // What a reader was shown is not to vanish either.
      this.#learn(note);
    }
    const shown = new Set(notes.map(({ id }) => id));
    const last = notes.at(-1);
    const { query = '', page = null, colors = [], after = null } = open.request;
    const matcher = createMatcher(query);
    for (const note of open.known.values()) {
      // Somebody is at it: it may or may not be among them.
      if ((this.#touched.get(note.id) ?? 0) > open.at || this.#possible(note.id).count > 0)
        continue;
      if (this.#isOpen(note.id)) continue;
      const wanted =
        note.deleted === null &&
        (page === null || page === note.page) &&
        (colors.length === 0 || colors.includes(note.color)) &&
        matcher.matchesNote(note);
      if (!wanted && shown.has(note.id)) {
        this.#faults.push(`search for "${query}" shows ${note.id}, which does not match`);
      }
      const isInBatch =
        (next === null || (last !== undefined && cursorOf(note) >= cursorOf(last))) &&
        (after === null || cursorOf(note) < after);
      if (wanted && isInBatch && !shown.has(note.id)) {
        this.#faults.push(`search for "${query}" does not show ${note.id}`);
      }
    }
  }

  #isOpen(id: string): boolean {
    for (const { type, request } of this.#open.values()) {
      if (changes.has(type) && request.id === id) return true;
    }
    return false;
  }

  /** Nobody saw this note acknowledged: it must be a whole highlight that a page had asked for. */
  #checkNew(note: Note): void {
    this.counts.unseenMarks++;
    const quote = note.selectors.find(selector => selector.type === 'TextQuoteSelector');
    const wasSelected = quote !== undefined && this.#quotes.has(quote.exact);
    const isBare = note.body === '' && note.revision === 1 && note.deleted === null;
    if (wasSelected && isBare) return;
    this.#faults.push(`nobody asked for ${JSON.stringify(note).slice(0, 300)}`);
  }
}

const empty: ReadonlyMap<string, Note> = new Map();

function none(): LedgerCounts {
  return { acknowledged: 0, conflicts: 0, unanswered: 0, searches: 0, unseenMarks: 0 };
}

const cursorOf = ({ created, id }: Note): string => `${created} ${id}`;
