import type { PageText } from '../text/page-text.ts';
import type { Span } from '../text/span.ts';

/** Selecting with the keyboard or by a touch handle has ended when nothing changes for this long, in ms. */
const settle = 250;

/** What the reader has selected, in offsets of the text that holds it. */
export interface Selected extends Span {
  readonly page: PageText;
}

const whiteSpace = /\s/;

/** A span without white space at its ends; null if nothing else is in it. */
function trim(text: string, { start, end }: Span): Span | null {
  while (start < end && whiteSpace.test(text[start] ?? '')) start++;
  while (end > start && whiteSpace.test(text[end - 1] ?? '')) end--;
  return start < end ? { start, end } : null;
}

const withoutSpace = (text: string): string =>
  text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/gu, '');

/**
 * Where a range of the document falls in a text; null if not all of it was
 * read. A range that ends just behind the text (the last paragraph selected by
 * a triple click) ends with it.
 */
export function spanOf(page: PageText, range: Range): Span | null {
  const start = page.offsetAt(range.startContainer, range.startOffset);
  const end = page.offsetAt(range.endContainer, range.endOffset);
  if (start !== null && end !== null) return trim(page.text, { start, end });
  if (start === null && end === null) return null;
  const span = trim(page.text, { start: start ?? 0, end: end ?? page.text.length });
  if (!span) return null;
  // The other end is outside: fine if nothing but white space is there.
  const isWhole =
    withoutSpace(range.toString()) === withoutSpace(page.text.slice(span.start, span.end));
  return isWhole ? span : null;
}

/** The page's selection as a Range with something in it, or null. A text field's is not among them. */
export function selectedRange(document: Document): Range | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const element =
    range.commonAncestorContainer instanceof Element
      ? range.commonAncestorContainer
      : range.commonAncestorContainer.parentElement;
  return element?.closest('input, textarea, [contenteditable]:not([contenteditable="false"])')
    ? null
    : range;
}

/** What selecting leads to. */
export interface SelectionEvents {
  /** The reader is selecting: something will soon be wanted. */
  onBegin(): void;
  /** The selection stands; `byPointer` if a button or finger was lifted after making it. */
  onSelected(range: Range, byPointer: boolean): void;
  /** Nothing is selected any more. */
  onCleared(): void;
}

/** Tells when a selection has been made or given up, with pointer, keyboard or touch. */
export function watchSelection(
  document: Document,
  signal: AbortSignal,
  events: SelectionEvents,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPressed = false;
  let had = false;
  let wasReleased = false;
  const settled = (): void => {
    clearTimeout(timer);
    const byPointer = wasReleased;
    wasReleased = false;
    const range = selectedRange(document);
    if (range) {
      had = true;
      events.onSelected(range, byPointer);
    } else if (had) {
      had = false;
      events.onCleared();
    }
  };
  const options = { signal, passive: true, capture: true };
  document.addEventListener(
    'pointerdown',
    () => {
      isPressed = true;
    },
    options,
  );
  const released = (): void => {
    isPressed = false;
    wasReleased = true;
    clearTimeout(timer);
    // The browser gives up an old selection only after the event.
    timer = setTimeout(settled, 0);
  };
  document.addEventListener('pointerup', released, options);
  document.addEventListener('pointercancel', released, options);
  document.addEventListener(
    'selectionchange',
    () => {
      if (document.getSelection()?.isCollapsed !== false) {
        if (!had) return;
      } else if (!had) {
        events.onBegin();
      }
      clearTimeout(timer);
      if (!isPressed) timer = setTimeout(settled, settle);
    },
    options,
  );
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
