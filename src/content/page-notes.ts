import type { NewNote, Note, NoteColor, Placement } from '../notes/note.ts';
import type { StoreFailure } from '../protocol.ts';
import { fail, type Result } from '../result.ts';
import type { PageText } from '../text/page-text.ts';
import { randomUUID } from '../ui/random-uuid.ts';
import { ask, type Silence } from './ask.ts';
import type { Lookup } from './hit-test.ts';
import { byStart, type Mark, MarkIndex, markOfNote } from './marks.ts';
import type { Layer, Painter } from './painter.ts';
import { type Placed, placeNotes } from './place-notes.ts';
import type { Selected } from './selection.ts';
import { sendText } from './send-text.ts';
import type { Texts } from './texts.ts';

/** A note that stands, or should stand, on the page. */
interface Entry extends Placed {
  readonly note: Note;
}

/** What is known of the page when a note is made. */
export type PageFacts = Pick<NewNote, 'url' | 'page' | 'pageTitle' | 'site'>;

/** The notes of the visited page: fetched, placed, painted, made. */
export interface PageNotes {
  /** Settles when the notes that were asked for last are placed. */
  readonly placed: Promise<void>;
  /** For finding out which notes are under a point. */
  readonly lookups: readonly Lookup[];
  readonly placements: Readonly<Record<string, Placement>>;
  get(id: string): { readonly note: Note; readonly placement: Placement } | null;
  /** The mark of a placed note with the text it stands in. */
  markOf(id: string): { readonly mark: Mark; readonly page: PageText } | null;
  /** Fetches the page's notes and places them in what the page now says. */
  load(page: string, texts: Texts): Promise<void>;
  /**
   * The page was read again and says the same: marks move over to the new text nodes.
   * @param article stands in for the article's former text, unit by unit.
   */
  moveTo(texts: Texts, article: PageText): void;
  /**
   * Keeps a highlight. It is painted at once and, if it could not be kept, taken
   * off again. Resolves once the background has committed it.
   */
  create(
    color: NoteColor,
    selected: Selected,
    facts: PageFacts,
  ): Promise<
    Result<Note, StoreFailure | { readonly [Kind in Silence]: { readonly kind: Kind } }[Silence]>
  >;
  /** The note that stands on exactly this stretch, if there is one. */
  at(selected: Selected): string | null;
}

/** @param texts what there is to place notes in until they are loaded. */
export function notesOf(painter: Painter, signal: AbortSignal, texts: Texts): PageNotes {
  let entries = new Map<string, Entry>();
  /** Notes made here, and the last turn whose list can have been made without them: none as long as they are not acknowledged. */
  const made = new Map<string, number>();
  let lookups: readonly Lookup[] = [];
  let turn = 0;
  let placed = Promise.resolve();

  async function place(page: string, now: Texts): Promise<void> {
    const own = ++turn;
    const isOver = (): boolean => signal.aborted || own !== turn;
    const answer = await ask('notes.ofPage', { page });
    // What can't be read now is not gone: what is painted stays.
    if (isOver() || !answer.ok || !answer.value.ok) return;
    const fresh = new Map<string, Entry>();
    const stands = await placeNotes(answer.value.value, now);
    if (isOver() || !stands) return;
    for (const note of answer.value.value) {
      const where = stands.get(note.id);
      if (where) fresh.set(note.id, { note, ...where });
    }
    for (const [id, entry] of entries) {
      const isMissed = (made.get(id) ?? 0) >= own && !fresh.has(id);
      if (isMissed && entry.note.page === page) fresh.set(id, entry);
    }
    texts = now;
    entries = fresh;
    paint();
  }

  function paint(): void {
    if (signal.aborted) return;
    const inArticle: Mark[] = [];
    const elsewhere: Mark[] = [];
    let whole: PageText | null = null;
    for (const [id, { note, placement, page }] of entries) {
      if (placement.state === 'unplaced' || page === null) continue;
      const mark = markOfNote(id, note.color, placement);
      if (page === texts.article) inArticle.push(mark);
      else {
        elsewhere.push(mark);
        whole = page;
      }
    }
    const found: Lookup[] = [];
    const layOn = (layer: Layer, page: PageText | null, marks: Mark[]): void => {
      marks.sort(byStart);
      if (page) {
        painter.paint(layer, page, marks);
        found.push({ page, index: new MarkIndex(marks) });
      } else {
        painter.clear(layer);
      }
    };
    layOn('notes', inArticle.length > 0 ? texts.article : null, inArticle);
    layOn('page-notes', whole, elsewhere);
    lookups = found;
  }

  return {
    get placed() {
      return placed;
    },
    get lookups() {
      return lookups;
    },
    get placements() {
      return Object.fromEntries(
        [...entries].map(([id, { placement }]) => [id, placement] as const),
      );
    },
    get: id => entries.get(id) ?? null,
    markOf(id) {
      for (const { page, index } of lookups) {
        const mark = index.marks.find(
          ({ meaning }) => meaning.kind === 'note' && meaning.id === id,
        );
        if (mark) return { mark, page };
      }
      return null;
    },
    load(page, now) {
      placed = place(page, now);
      return placed;
    },
    moveTo(now, article) {
      const before = texts.article;
      texts = now;
      for (const [id, entry] of entries) {
        if (entry.page !== null && entry.page === before) {
          entries.set(id, { ...entry, page: article });
        }
      }
      paint();
    },
    async create(color, selected, facts) {
      const { page, start, end } = selected;
      const mark = { ...facts, id: randomUUID(), color };
      const now = new Date().toISOString();
      const expected: Note = {
        ...mark,
        // The worker describes the place; until it answers the offsets are enough.
        selectors: [],
        body: '',
        revision: 1,
        tags: [],
        created: now,
        modified: now,
        deleted: null,
      };
      const placement: Placement = { state: 'placed', start, end };
      entries.set(mark.id, { note: expected, placement, page });
      made.set(mark.id, Number.POSITIVE_INFINITY);
      paint();
      const answer = await ask('note.mark', { ...mark, ...sendText(page), start, end });
      const outcome = answer.ok ? answer.value : fail({ kind: answer.error });
      const entry = entries.get(mark.id);
      entries.delete(mark.id);
      if (outcome.ok && entry) {
        // Attached again, it is a note that was there before.
        const { id } = outcome.value;
        made.set(id, turn);
        entries.set(id, { ...entry, note: outcome.value });
      }
      made.delete(mark.id);
      paint();
      return outcome;
    },
    at({ page, start, end }) {
      for (const [id, { placement, page: where }] of entries) {
        if (placement.state === 'unplaced' || where !== page) continue;
        if (placement.start === start && placement.end === end) return id;
      }
      return null;
    },
  };
}
