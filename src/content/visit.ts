import type { Article, Reading } from '../article/article.ts';
import { cleanAddress } from '../article/canonical-url.ts';
import { readArticle } from '../article/read-article.ts';
import type { GlossInput } from '../facts/gloss.ts';
import { maxArticleLength, maxQuoteLength } from '../limits.ts';
import type { NoteColor, Placement } from '../notes/note.ts';
import type { OverlayAct, PageCommand, PageStatus, StoreFailure } from '../protocol.ts';
import type { PageText } from '../text/page-text.ts';
import { readPageText } from '../text/read-page-text.ts';
import { ask, type Silence } from './ask.ts';
import { ChangeWatch } from './change-watch.ts';
import { type Lookup, marksAtPoint } from './hit-test.ts';
import { lastColor, rememberColor } from './last-color.ts';
import { type Mark, MarkIndex, marksOfGloss } from './marks.ts';
import { type Anchor, OverlayHost } from './overlay-host.ts';
import { type PageFacts, PageNotes } from './page-notes.ts';
import { Painter } from './painter.ts';
import { watchPointer } from './pointer.ts';
import { type Selected, selectedRange, spanOf, watchSelection } from './selection.ts';
import type { Texts } from './texts.ts';
import {
  bringIntoView,
  firstVisible,
  isInView,
  rangeOfStop,
  type Stop,
  stopAt,
  stopsOf,
} from './walk.ts';

/** What a failed save is called in `_locales`. */
const failureKeys: Record<StoreFailure['kind'] | Silence, string> = {
  'not-found': 'saveBroken',
  conflict: 'saveBroken',
  full: 'saveFull',
  'newer-database': 'saveNewerDatabase',
  blocked: 'saveBlocked',
  broken: 'saveBroken',
  unanswered: 'saveBroken',
  orphaned: 'overlayUpdated',
};

/** An article with what was found in it. */
interface Glossed {
  readonly article: Article;
  readonly marks: readonly Mark[];
}

/**
 * One visit to one page: reads it, has it glossed, paints, shows what the
 * reader points at, keeps what the reader marks. All of it is undone when the
 * signal is aborted.
 */
export class Visit {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #onOrphaned: (wasAsked: boolean) => void;
  readonly #painter: Painter;
  readonly #overlay: OverlayHost;
  readonly #notes: PageNotes;
  readonly #changes: ChangeWatch;
  #reading: Reading | null = null;
  #glossed: Glossed | null = null;
  #gloss: Lookup | null = null;
  #whole: PageText | null = null;
  #page: string;
  /** What the bar is about. */
  #selected: Selected | null = null;
  /** What the card or editor is about. */
  #shown: readonly Mark[] = [];
  #isPointed = false;
  #stop: Stop | null = null;
  /** A note that was to be shown before it had a place: the article may still be coming. */
  #sought: { readonly id: string; readonly until: number } | null = null;
  #turn = 0;

  /** @param onOrphaned the extension has gone; whether it was noticed because the reader wanted something of it. */
  constructor(document: Document, signal: AbortSignal, onOrphaned: (wasAsked: boolean) => void) {
    this.#document = document;
    this.#signal = signal;
    this.#onOrphaned = onOrphaned;
    this.#page = cleanAddress(document.location.href);
    this.#painter = new Painter(document, signal);
    this.#overlay = new OverlayHost(document, signal, act => this.#act(act));
    this.#notes = new PageNotes(this.#painter, signal, this.#texts());
    this.#changes = new ChangeWatch(document, signal, () => void this.#read());
    watchPointer(document, signal, {
      marksAt: (x, y) => this.#marksAt(x, y),
      onRest: marks => this.#show(marks, true),
      onLeave: () => {
        if (this.#isPointed) this.#hide();
      },
      onClick: marks => this.#show(marks, false),
      onElsewhere: () => {
        // The bar goes with its selection.
        if (this.#overlay.view.kind !== 'bar') this.#hide();
      },
      isHeld: () => this.#overlay.isPointedAt,
    });
    watchSelection(document, signal, {
      onBegin: () => this.#overlay.warm(),
      onSelected: (range, byPointer) => this.#offerBar(range, byPointer),
      onCleared: () => {
        this.#selected = null;
        if (this.#overlay.view.kind === 'bar') this.#overlay.hide();
      },
    });
    document.addEventListener(
      'keydown',
      event => {
        if (event.key === 'Escape' && event.isTrusted) this.#hide();
      },
      { signal, passive: true, capture: true },
    );
    void this.#read();
  }

  /** Whether the reader has something of ours open. */
  get isOpen(): boolean {
    return this.#overlay.view.kind !== 'nothing';
  }

  /** Whether the reader sees anything of ours here. */
  get hasMarks(): boolean {
    return this.#lookups().some(({ index }) => index.marks.length > 0);
  }

  /** How the page stands, for the popup. */
  status(): PageStatus {
    const marks: Record<string, number> = {};
    for (const { index } of this.#lookups()) {
      for (const { name } of index.marks) marks[name] = (marks[name] ?? 0) + 1;
    }
    const reading = this.#reading;
    const article: PageStatus['article'] =
      reading === null
        ? { kind: 'reading' }
        : reading.kind === 'article'
          ? { kind: 'article', site: reading.article.site, lang: reading.article.lang }
          : reading;
    const { page, pageTitle: title } = this.#facts();
    return { page, title, article, marks, placements: this.#notes.placements };
  }

  /** Does what the reader asked for by shortcut or menu. */
  command(command: PageCommand): void {
    switch (command.kind) {
      case 'highlight':
        void this.#highlight(command.color);
        return;
      case 'note':
        void lastColor().then(color => this.#highlight(color, true));
        return;
      case 'next-mark':
        this.#walk(1);
        return;
      case 'previous-mark':
        this.#walk(-1);
        return;
    }
  }

  /** Scrolls to a note and opens it; null if the page has no such note. */
  async goTo(id: string): Promise<Placement | null> {
    await this.#notes.placed;
    const placed = this.#notes.markOf(id);
    this.#sought = placed ? null : { id, until: performance.now() + seekFor };
    const found = this.#notes.get(id);
    if (!found) return null;
    const range = placed?.page.rangeAt(placed.mark.start, placed.mark.end);
    if (range) bringIntoView(range);
    this.#openEditor(id, true);
    return found.placement;
  }

  /** Notes of a page have changed elsewhere. */
  notesChanged(page: string): void {
    if (page === this.#page) void this.#notes.load(page, this.#texts());
  }

  /* ── Reading ──────────────────────────────────────────────────────────── */

  async #read(): Promise<void> {
    if (this.#signal.aborted) return;
    const turn = ++this.#turn;
    const began = performance.now();
    const reading = readArticle(this.#document, this.#document.location.href);
    let cost = performance.now() - began;
    this.#reading = reading;
    this.#whole = null;
    const article = reading.kind === 'article' ? reading.article : null;
    const page = article?.canonicalUrl ?? cleanAddress(this.#document.location.href);
    const isSamePage = page === this.#page && turn > 1;
    this.#page = page;
    // From now on: a page that goes on changing while we wait for answers is read again.
    const root = article ? holderOf(article.content) : null;
    this.#changes.rest(root, cost);
    const before = this.#glossed;
    if (article && before && before.article.content.text === article.content.text) {
      // The same words in new nodes: nothing to ask, only to paint anew.
      this.#paintGloss({ article, marks: before.marks });
      const isInArticle = this.#notes.lookups.every(({ page }) => page === before.article.content);
      if (isSamePage && isInArticle) this.#notes.moveTo(this.#texts(), article.content);
      else void this.#notes.load(page, this.#texts());
    } else {
      const notes = this.#notes.load(page, this.#texts());
      if (article) await this.#askGloss(article, turn);
      else this.#unpaintGloss();
      await notes;
      cost = Math.max(cost, (performance.now() - began) / glossShare);
    }
    this.#seek();
    if (turn === this.#turn) this.#changes.rest(root, cost);
  }

  /** Goes to the note that was sought, if it stands now and the reader has turned to nothing else. */
  #seek(): void {
    if (!this.#sought || this.#signal.aborted) return;
    const { id, until } = this.#sought;
    const { view } = this.#overlay;
    const isFree = view.kind === 'nothing' || (view.kind === 'editor' && view.note.id === id);
    if (!isFree || performance.now() > until) this.#sought = null;
    else if (this.#notes.markOf(id)) void this.goTo(id);
  }

  async #askGloss(article: Article, turn: number): Promise<void> {
    const { text } = article.content;
    if (text.length > maxArticleLength) return;
    const blockOf = (kind: 'title' | 'lead'): GlossInput['title'] => {
      const block = article.blocks.find(block => block.kind === kind);
      return block ? { start: block.start, end: block.end } : null;
    };
    const answer = await ask('article.gloss', {
      text,
      title: blockOf('title'),
      lead: blockOf('lead'),
      lang: article.lang,
      published: article.published,
    });
    if (this.#signal.aborted || turn !== this.#turn) return;
    if (answer.ok) this.#paintGloss({ article, marks: marksOfGloss(answer.value) });
    else if (answer.error === 'orphaned') this.#onOrphaned(false);
  }

  #paintGloss(glossed: Glossed): void {
    this.#glossed = glossed;
    this.#gloss = { page: glossed.article.content, index: new MarkIndex(glossed.marks) };
    this.#painter.paint('gloss', glossed.article.content, glossed.marks);
  }

  #unpaintGloss(): void {
    this.#glossed = null;
    this.#gloss = null;
    this.#painter.clear('gloss');
  }

  #texts(): Texts {
    const article = this.#reading?.kind === 'article' ? this.#reading.article.content : null;
    return { article, whole: () => this.#wholePage() };
  }

  #wholePage(): PageText {
    this.#whole ??= readPageText(this.#document.body ?? this.#document.documentElement);
    return this.#whole;
  }

  #facts(): PageFacts {
    const article = this.#reading?.kind === 'article' ? this.#reading.article : null;
    return {
      url: this.#document.location.href,
      page: this.#page,
      pageTitle: (article?.title || this.#document.title).slice(0, 2_000),
      site: article?.site ?? this.#document.location.hostname,
    };
  }

  /* ── Pointing and walking ─────────────────────────────────────────────── */

  #lookups(): Lookup[] {
    return [...(this.#gloss ? [this.#gloss] : []), ...this.#notes.lookups];
  }

  #marksAt(x: number, y: number): Mark[] {
    return marksAtPoint(this.#document, x, y, this.#lookups(), mark => this.#painter.rangeOf(mark));
  }

  /** Shows what marks mean; `isPointed` if the pointer rests on them, else they were chosen. */
  #show(marks: readonly Mark[], isPointed: boolean): void {
    const { kind } = this.#overlay.view;
    if (isPointed) {
      // What the reader has opened or is writing is not taken away by passing over a mark.
      if (kind === 'bar' || kind === 'message') return;
      if (kind !== 'nothing' && !this.#isPointed) return;
      if (kind !== 'nothing' && marks.every(mark => this.#shown.includes(mark))) return;
    }
    const note = narrowest(marks, 'note');
    const meansMore = marks.some(({ meaning }) => meaning.kind !== 'note');
    // A click on a note is about the note; pointing is about what the words mean.
    if (note?.meaning.kind === 'note' && (!isPointed || !meansMore)) {
      this.#shown = marks;
      this.#isPointed = isPointed;
      this.#openEditor(note.meaning.id, !isPointed);
    } else {
      this.#openCard(marks, null, false);
      this.#isPointed = isPointed;
    }
  }

  #openCard(
    marks: readonly Mark[],
    place: { index: number; count: number } | null,
    focus: boolean,
  ): void {
    const entity = narrowest(marks, 'entity');
    const figure = narrowest(marks, 'figure');
    const about = figure ?? entity;
    if (!about || !this.#glossed) return;
    this.#shown = marks;
    this.#overlay.show(
      {
        kind: 'card',
        entity: entity?.meaning.kind === 'entity' ? entity.meaning.entity : null,
        figure: figure?.meaning.kind === 'figure' ? figure.meaning.figure : null,
        date: this.#glossed.article.published,
        place,
        focus,
      },
      this.#anchorOf(about, this.#glossed.article.content),
      { focus },
    );
  }

  #openEditor(id: string, focus: boolean): void {
    const found = this.#notes.get(id);
    if (!found) return;
    const placed = this.#notes.markOf(id);
    this.#isPointed = !focus;
    this.#overlay.show(
      { kind: 'editor', note: found.note, placement: found.placement },
      placed ? this.#anchorOf(placed.mark, placed.page) : () => null,
      { focus },
    );
  }

  #anchorOf(mark: Mark, page: PageText): Anchor {
    const own = page.rangeAt(mark.start, mark.end);
    return () => (this.#painter.rangeOf(mark) ?? own)?.getBoundingClientRect() ?? null;
  }

  #walk(step: 1 | -1): void {
    const stops = stopsOf(this.#lookups());
    if (stops.length === 0) {
      this.#say('walkNothing', []);
      return;
    }
    const { kind } = this.#overlay.view;
    const isShown = this.#shown.length > 0 && (kind === 'card' || kind === 'editor');
    const current = stopAt(stops, isShown ? this.#shown : (this.#stop?.marks ?? []));
    const last = stops[current];
    const before = last ? rangeOfStop(last) : null;
    const { length } = stops;
    // On from what is open, or from where the walk ended if that is still being looked at.
    const index =
      before && (isShown || isInView(before))
        ? (current + step + length) % length
        : (firstVisible(stops) + (step < 0 ? length - 1 : 0)) % length;
    const stop = stops[index];
    const range = stop ? rangeOfStop(stop) : null;
    if (!stop || !range) return;
    this.#stop = stop;
    bringIntoView(range);
    this.#isPointed = false;
    const note = narrowest(stop.marks, 'note');
    if (stop.marks.some(({ meaning }) => meaning.kind !== 'note')) {
      this.#openCard(stop.marks, { index: index + 1, count: length }, true);
    } else if (note?.meaning.kind === 'note') {
      this.#shown = stop.marks;
      this.#openEditor(note.meaning.id, true);
    }
  }

  #hide(returnFocus = false): void {
    this.#shown = [];
    this.#isPointed = false;
    this.#overlay.hide(returnFocus);
  }

  /* ── Noting ───────────────────────────────────────────────────────────── */

  /** The selection in the article's text, or else in all of the page's. */
  #locate(range: Range): Selected | null {
    const texts = this.#texts();
    for (const read of [() => texts.article, texts.whole]) {
      const page = read();
      const span = page ? spanOf(page, range) : null;
      if (page && span) return { page, ...span };
    }
    return null;
  }

  #offerBar(range: Range, byPointer: boolean): void {
    // While the reader is in our frame, what stirs the page's selection is not the
    // reader, unless a double click had its first click open a note.
    if (!byPointer && this.#overlay.owns(this.#document.activeElement)) return;
    const selected = this.#locate(range);
    if (!selected) return;
    this.#selected = selected;
    const own = selected.page.rangeAt(selected.start, selected.end);
    const rects = (own ?? range).getClientRects();
    // Above the first line: the menus of touch screens and the pointer are below.
    const first = rects[0];
    this.#isPointed = false;
    this.#overlay.show({ kind: 'bar' }, () => (own ?? range).getClientRects()[0] ?? first ?? null, {
      preferred: 'above',
    });
  }

  async #highlight(color: NoteColor, opensEditor = false): Promise<void> {
    const range = selectedRange(this.#document);
    const selected = (range ? this.#locate(range) : null) ?? this.#selected;
    if (!selected) {
      this.#say('selectionNone', []);
      return;
    }
    if (selected.end - selected.start > maxQuoteLength) {
      this.#say('selectionTooLong', []);
      return;
    }
    rememberColor(color);
    this.#selected = null;
    // The selection would hide the colour.
    this.#document.getSelection()?.removeAllRanges();
    const existing = this.#notes.at(selected);
    if (existing !== null) {
      this.#openEditor(existing, true);
      return;
    }
    this.#overlay.hide();
    const outcome = await this.#notes.create(color, selected, this.#facts());
    if (this.#signal.aborted) return;
    if (outcome.ok) {
      if (opensEditor) this.#openEditor(outcome.value.id, true);
    } else if (outcome.error.kind === 'orphaned') {
      this.#onOrphaned(true);
    } else {
      const { error } = outcome;
      const detail = error.kind === 'broken' ? error.detail : error.kind;
      this.#say(failureKeys[error.kind], [detail]);
    }
  }

  /** A word to the reader, in the corner of the view. */
  #say(key: string, substitutions: readonly string[]): void {
    this.#overlay.show({ kind: 'message', key, substitutions }, () => null);
  }

  #act(act: OverlayAct): void {
    switch (act.kind) {
      case 'highlight':
        void this.#highlight(act.color);
        return;
      case 'note':
        void lastColor().then(color => this.#highlight(color, true));
        return;
      case 'close':
        this.#hide(act.returnFocus);
        return;
      case 'next-mark':
        this.#walk(1);
        return;
      case 'previous-mark':
        this.#walk(-1);
        return;
      case 'note-changed':
        void this.#notes.load(this.#page, this.#texts());
        return;
    }
  }
}

/** So long after it was asked for a note is still worth a jump, in ms: later the reader reads something else. */
const seekFor = 10_000;

/** An exchange with the worker counts as so much less than time spent in the page, when the next reading is put off. */
const glossShare = 10;

/** The mark of a kind that covers least: the most particular of those that overlap. */
function narrowest(marks: readonly Mark[], kind: Mark['meaning']['kind']): Mark | null {
  let best: Mark | null = null;
  for (const mark of marks) {
    if (mark.meaning.kind !== kind) continue;
    if (!best || mark.end - mark.start < best.end - best.start) best = mark;
  }
  return best;
}

/** The element that holds all of a text. */
function holderOf(page: PageText): Node | null {
  if (page.text.length === 0) return null;
  const first = page.blocks[0];
  const last = page.blocks.at(-1);
  return first && last
    ? (page.rangeAt(first.start, last.end)?.commonAncestorContainer ?? null)
    : null;
}
