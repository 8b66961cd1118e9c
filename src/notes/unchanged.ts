import type { Placement, Selector } from './note.ts';

/**
 * The quote at its old position, if its context stands there to the letter: on a
 * page that has not changed nothing more is needed, and nothing need be asked.
 * Offsets are UTF-16 units into `text`.
 */
export function placeUnchanged(text: string, selectors: readonly Selector[]): Placement | null {
  const quote = selectors.find(selector => selector.type === 'TextQuoteSelector');
  const position = selectors.find(selector => selector.type === 'TextPositionSelector');
  if (!quote?.exact || !position) return null;
  const { prefix, exact, suffix } = quote;
  const { start } = position;
  // An imported position may be any number.
  if (!Number.isInteger(start) || start < prefix.length) return null;
  if (!text.startsWith(prefix + exact + suffix, start - prefix.length)) return null;
  return { state: 'placed', start, end: start + exact.length };
}
