import type { Note } from '../notes/note.ts';

/** The words that a note marks, as they stood on the page. */
export function quoteOf(note: Note): string {
  for (const selector of note.selectors) {
    if (selector.type === 'TextQuoteSelector') return selector.exact;
  }
  return '';
}
