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
export class PageNotes {
  readonly #painter: Painter;
  readonly #signal: AbortSignal;
  #texts: Texts;
  #page: string | null = null;
  #entries = new Map<string, Entry>();
  /** Highlights that are painted but not yet acknowledged. */
  readonly #unsaved = new Set<string>();
  #lookups: readonly Lookup[] = [];
  #turn = 0;
  /** Settles when the notes that were asked for last are placed. */
  placed: Promise<void> = Promise.resolve();

  constructor(painter: Painter, signal: AbortSignal, texts: Texts) {
    this.#painter = painter;
    this.#signal = signal;
    this.#texts = texts;
  }

  /** For finding out which notes are under a point. */
  get lookups(): readonly Lookup[] {
    return this.#lookups;
  }

  get placements(): Record<string, Placement> {
    return Object.fromEntries(
      [...this.#entries].map(([id, { placement }]) => [id, placement] as const),
    );
  }

  get(id: string): { readonly note: Note; readonly placement: Placement } | null {
    return this.#entries.get(id) ?? null;
  }

  /** The mark of a placed note with the text it stands in. */
  markOf(id: string): { readonly mark: Mark; readonly page: PageText } | null {
    for (const { page, index } of this.#lookups) {
      const mark = index.marks.find(({ meaning }) => meaning.kind === 'note' && meaning.id === id);
      if (mark) return { mark, page };
    }
    return null;
  }

  /** Fetches the page's notes and places them in what the page now says. */
  load(page: string, texts: Texts): Promise<void> {
    this.placed = this.#load(page, texts);
    return this.placed;
  }

  /**
   * The page was read again and says the same: marks move over to the new text nodes.
   * @param article stands in for the article's former text, unit by unit.
   */
  moveTo(texts: Texts, article: PageText): void {
    const before = this.#texts.article;
    this.#texts = texts;
    for (const [id, entry] of this.#entries) {
      if (entry.page !== null && entry.page === before) {
        this.#entries.set(id, { ...entry, page: article });
      }
    }
    this.#paint();
  }

  /**
   * Keeps a highlight. It is painted at once and, if it could not be kept, taken
   * off again. Resolves once the background has committed it.
   */
  async create(
    color: NoteColor,
    selected: Selected,
    facts: PageFacts,
  ): Promise<Result<Note, StoreFailure | { readonly kind: Silence }>> {
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
    this.#entries.set(mark.id, { note: expected, placement, page });
    this.#unsaved.add(mark.id);
    this.#paint();
    const answer = await ask('note.mark', { ...mark, ...sendText(page), start, end });
    this.#unsaved.delete(mark.id);
    const outcome = answer.ok ? answer.value : fail({ kind: answer.error });
    const entry = this.#entries.get(mark.id);
    if (outcome.ok) {
      if (entry) this.#entries.set(mark.id, { ...entry, note: outcome.value });
    } else {
      this.#entries.delete(mark.id);
      if (!this.#signal.aborted) this.#paint();
    }
    return outcome;
  }

  /** The note that stands on exactly this stretch, if there is one. */
  at({ page, start, end }: Selected): string | null {
    for (const [id, { placement, page: where }] of this.#entries) {
      if (placement.state === 'unplaced' || where !== page) continue;
      if (placement.start === start && placement.end === end) return id;
    }
    return null;
  }

  async #load(page: string, texts: Texts): Promise<void> {
    const turn = ++this.#turn;
    const isOver = (): boolean => this.#signal.aborted || turn !== this.#turn;
    const answer = await ask('notes.ofPage', { page });
    // What can't be read now is not gone: what is painted stays.
    if (isOver() || !answer.ok || !answer.value.ok) return;
    const entries = new Map<string, Entry>();
    const placed = await placeNotes(answer.value.value, texts);
    if (isOver() || !placed) return;
    for (const note of answer.value.value) {
      const where = placed.get(note.id);
      if (where) entries.set(note.id, { note, ...where });
    }
    for (const [id, entry] of this.#entries) {
      // Made since the list was asked for.
      if (page === this.#page && this.#unsaved.has(id) && !entries.has(id)) entries.set(id, entry);
    }
    this.#page = page;
    this.#texts = texts;
    this.#entries = entries;
    this.#paint();
  }

  #paint(): void {
    if (this.#signal.aborted) return;
    const inArticle: Mark[] = [];
    const elsewhere: Mark[] = [];
    let whole: PageText | null = null;
    for (const [id, { note, placement, page }] of this.#entries) {
      if (placement.state === 'unplaced' || page === null) continue;
      const mark = markOfNote(id, note.color, placement);
      if (page === this.#texts.article) inArticle.push(mark);
      else {
        elsewhere.push(mark);
        whole = page;
      }
    }
    const lookups: Lookup[] = [];
    const paint = (layer: Layer, page: PageText | null, marks: Mark[]): void => {
      marks.sort(byStart);
      if (page) {
        this.#painter.paint(layer, page, marks);
        lookups.push({ page, index: new MarkIndex(marks) });
      } else {
        this.#painter.clear(layer);
      }
    };
    paint('notes', inArticle.length > 0 ? this.#texts.article : null, inArticle);
    paint('page-notes', whole, elsewhere);
    this.#lookups = lookups;
  }
}
