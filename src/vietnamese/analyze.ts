import type { Analysis, ReadingContext } from './analysis.ts';
import { findDates } from './dates/find-dates.ts';
import type { Figure } from './figure.ts';
import { findNames } from './names/find-names.ts';
import { findQuantities } from './quantities/find-quantities.ts';
import { splitSentences } from './sentences.ts';
import type { Sentence, Token } from './token.ts';
import { tokenize } from './tokenize.ts';

/** Whether a date's reading takes the place of a quantity's where they meet. */
const dateWins = (date: Figure, quantity: Figure): boolean =>
  !(
    quantity.start <= date.start &&
    quantity.end >= date.end &&
    quantity.end - quantity.start > date.end - date.start
  );

/**
 * Merges two lists, each in order and without overlaps, into one such list.
 * Where figures meet the wider reading wins, and a date that is not wholly
 * inside a quantity beats it.
 */
export function mergeFigures(dates: readonly Figure[], quantities: readonly Figure[]): Figure[] {
  const merged: Figure[] = [];
  let date = 0;
  let quantity = 0;
  while (date < dates.length && quantity < quantities.length) {
    const d = dates[date] as Figure;
    const q = quantities[quantity] as Figure;
    if (d.end <= q.start) {
      merged.push(d);
      date += 1;
    } else if (q.end <= d.start) {
      merged.push(q);
      quantity += 1;
    } else if (dateWins(d, q)) {
      quantity += 1;
    } else {
      date += 1;
    }
  }
  while (date < dates.length) merged.push(dates[date++] as Figure);
  while (quantity < quantities.length) merged.push(quantities[quantity++] as Figure);
  return merged;
}

/** Finds all that is to be found in tokens that are there already. Offsets are into `text`. */
export function analyzeTokens(
  text: string,
  tokens: readonly Token[],
  context: ReadingContext,
  sentences: readonly Sentence[] = splitSentences(text, tokens),
): Analysis {
  return {
    text,
    tokens,
    sentences,
    figures: mergeFigures(
      findDates(text, tokens, sentences, context),
      findQuantities(text, tokens, sentences, context),
    ),
    names: findNames(text, tokens, sentences, context),
  };
}

/** Parses a text once: tokens, sentences, figures and names. Linear in its length; never throws. */
export const analyze = (text: string, context: ReadingContext): Analysis =>
  analyzeTokens(text, tokenize(text), context);
