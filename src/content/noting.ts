import { maxQuoteLength } from '../limits.ts';
import type { NoteColor } from '../notes/note.ts';
import { rememberColor } from './last-color.ts';
import type { OverlayHost } from './overlay-host.ts';
import type { PageReading } from './page-reading.ts';
import type { ReaderView } from './reader-view.ts';
import { type Selected, selectedRange, spanOf, watchSelection } from './selection.ts';

/** Highlights what is selected, and opens the note's editor if that was asked for. */
export type Highlight = (color: NoteColor, opensEditor?: boolean) => Promise<void>;

/**
 * From a selection to a note: offers the bar over it, and gives back what makes the highlight.
 * @param onOrphaned the extension has gone, and the reader wanted something of it.
 */
export function watchForNotes(
  document: Document,
  signal: AbortSignal,
  overlay: OverlayHost,
  reading: PageReading,
  view: ReaderView,
  onOrphaned: () => void,
): Highlight {
  /** What the bar is about. */
  let offered: Selected | null = null;

  /** The selection in the article's text, or else in all of the page's. */
  async function locate(range: Range): Promise<Selected | null> {
    const { article, whole } = reading.texts;
    for (const page of [article, null]) {
      const text = page ?? (await whole());
      const span = text ? spanOf(text, range) : null;
      if (text && span) return { page: text, ...span };
    }
    return null;
  }

  async function offerBar(range: Range, byPointer: boolean): Promise<void> {
    // While the reader is in our frame, what stirs the page's selection is not the
    // reader, unless a double click had its first click open a note.
    if (!byPointer && overlay.owns(document.activeElement)) return;
    const selected = await locate(range);
    // A long page may have been read for it, and the reader have gone on meanwhile.
    if (!selected || signal.aborted || !selectedRange(document)) return;
    offered = selected;
    const own = selected.page.rangeAt(selected.start, selected.end) ?? range;
    const first = own.getClientRects()[0];
    view.openBar(() => own.getClientRects()[0] ?? first ?? null);
  }

  watchSelection(document, signal, {
    onBegin: () => overlay.warm(),
    onSelected: (range, byPointer) => void offerBar(range, byPointer),
    onCleared: () => {
      offered = null;
      if (overlay.view.kind === 'bar') overlay.hide();
    },
  });

  return async (color, opensEditor) => {
    const range = selectedRange(document);
    const selected = (range && (await locate(range))) ?? offered;
    if (!selected || selected.end - selected.start > maxQuoteLength) {
      view.say(selected ? 'selectionTooLong' : 'selectionNone');
      return;
    }
    rememberColor(color);
    offered = null;
    // The selection would hide the colour.
    document.getSelection()?.removeAllRanges();
    const { notes, facts } = reading;
    const existing = notes.at(selected);
    if (existing !== null) {
      view.openEditor(existing, true);
      return;
    }
    overlay.hide();
    const outcome = await notes.create(color, selected, facts);
    if (signal.aborted) return;
    if (outcome.ok) {
      if (opensEditor) view.openEditor(outcome.value.id, true);
      return;
    }
    const { error } = outcome;
    if (error.kind === 'orphaned') onOrphaned();
    else view.say(error);
  };
}
