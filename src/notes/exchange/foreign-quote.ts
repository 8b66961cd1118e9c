import type { QuoteSelector } from '../note.ts';
import { contextLength } from '../selectors.ts';

/**
 * Another program's quote as one of ours: of its context the part that we would
 * keep. Null if there are no words to look for.
 */
export function foreignQuote(given: {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}): QuoteSelector | null {
  if (given.exact.trim() === '') return null;
  return {
    type: 'TextQuoteSelector',
    exact: given.exact,
    prefix: given.prefix.slice(-contextLength),
    suffix: given.suffix.slice(0, contextLength),
  };
}
