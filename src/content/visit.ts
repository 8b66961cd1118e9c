import type { Placement } from '../notes/note.ts';
import type { PageCommand, PageStatus, ReaderAct } from '../protocol.ts';
import { marksAtPoint } from './hit-test.ts';
import { lastColor } from './last-color.ts';
import { watchForNotes } from './noting.ts';
import { OverlayHost } from './overlay-host.ts';
import { readPage } from './page-reading.ts';
import { painterOf } from './painter.ts';
import { pointOut } from './point-out.ts';
import { watchPointer } from './pointer.ts';
import { viewOf } from './reader-view.ts';
import { bringIntoView } from './walk.ts';

/** So long after it was asked for a note is still worth a jump, in ms: later the reader reads something else. */
const seekFor = 10_000;

/** A visit to a page, as the other rooms see it. */
export interface Visit {
  /** Whether the reader has something of ours open. */
  readonly isOpen: boolean;
  /** Whether the reader sees anything of ours here. */
  readonly hasMarks: boolean;
  /** How the page stands, for the popup. */
  status(): PageStatus;
  /** Does what the reader asked for by shortcut, menu or in the frame. */
  command(command: PageCommand): void;
  /** Scrolls to a note and opens it, or quietly only points it out; null if the page has no such note. */
  goTo(id: string, isQuiet?: boolean): Promise<Placement | null>;
  /** Notes of a page have changed elsewhere. */
  notesChanged(page: string): void;
}

/**
 * Begins a visit to a page: reads it, has it glossed, paints, shows what the
 * reader points at, keeps what the reader marks. All of it is undone when the
 * signal is aborted.
 * @param onOrphaned the extension has gone; whether it was noticed because the reader wanted something of it.
 */
export function visitPage(
  document: Document,
  signal: AbortSignal,
  onOrphaned: (wasAsked: boolean) => void,
): Visit {
  /** A note that was to be shown before it had a place: the article may still be coming. */
  let sought: { readonly id: string; readonly until: number; readonly isQuiet?: boolean } | null =
    null;

  const painter = painterOf(document, signal);
  const overlay = new OverlayHost(document, signal, act);
  const reading = readPage(document, signal, painter, seek, () => onOrphaned(false));
  const { notes } = reading;
  const view = viewOf(overlay, painter, reading);
  const highlight = watchForNotes(document, signal, overlay, reading, view, () => onOrphaned(true));
  watchPointer(document, signal, {
    marksAt: (x, y) => marksAtPoint(document, x, y, reading.lookups, mark => painter.rangeOf(mark)),
    onRest: marks => view.show(marks, true),
    onLeave: view.leave,
    onClick: marks => view.show(marks, false),
    onElsewhere: () => {
      // The bar goes with its selection.
      if (overlay.view.kind !== 'bar') view.hide();
    },
    isHeld: () => overlay.isPointedAt,
  });
  document.addEventListener(
    'keydown',
    event => {
      if (event.key === 'Escape' && event.isTrusted) view.hide();
    },
    { signal, passive: true, capture: true },
  );

  function command(command: PageCommand): void {
    switch (command.kind) {
      case 'highlight':
        void highlight(command.color);
        return;
      case 'note':
        void lastColor().then(color => highlight(color, true));
        return;
      case 'next-mark':
      case 'previous-mark':
        view.walk(command.kind === 'next-mark' ? 1 : -1);
        return;
    }
  }

  function act(act: ReaderAct): void {
    switch (act.kind) {
      case 'close':
        view.hide(act.returnFocus);
        return;
      case 'note-changed':
        void reading.loadNotes();
        return;
      default:
        command(act);
    }
  }

  async function goTo(id: string, isQuiet?: boolean): Promise<Placement | null> {
    await notes.placed;
    const placed = notes.markOf(id);
    sought = placed ? null : { id, until: performance.now() + seekFor, isQuiet };
    const found = notes.get(id);
    if (!found) return null;
    const range = placed?.page.rangeAt(placed.mark.start, placed.mark.end);
    if (range) bringIntoView(range);
    if (!isQuiet) view.openEditor(id, true);
    else if (range) pointOut(range);
    return found.placement;
  }

  /** Goes to the note that was sought, if it stands now and the reader has turned to nothing else. */
  function seek(): void {
    if (!sought) return;
    const { id, until, isQuiet } = sought;
    const open = overlay.view;
    const isFree = open.kind === 'nothing' || (open.kind === 'editor' && open.note.id === id);
    if (!isFree || performance.now() > until) sought = null;
    else if (notes.markOf(id)) void goTo(id, isQuiet);
  }

  return {
    get isOpen() {
      return overlay.view.kind !== 'nothing';
    },
    get hasMarks() {
      return reading.lookups.some(({ index }) => index.marks.length > 0);
    },
    status: () => (overlay.isBeaten ? { ...reading.status, trouble: 'removed' } : reading.status),
    command,
    goTo,
    notesChanged(page) {
      if (page === reading.page) void reading.loadNotes();
    },
  };
}
