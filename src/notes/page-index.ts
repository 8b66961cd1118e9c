import { type NormalizedText, normalize } from '../text/normalize.ts';
import type { PageText } from '../text/page-text.ts';
import { finish } from '../text/steps.ts';
import { edgesOf } from './passage.ts';
import { splitWords, WordIndex, type Words } from './words.ts';

/** A page's text in normal form with its words, made once for all notes. */
export interface IndexedPage {
  readonly normalized: NormalizedText;
  readonly text: string;
  readonly words: Words;
  readonly index: WordIndex;
}

/**
 * Reads a page in steps, so that others may run between them; linear. Of a page of 200,000
 * characters each takes some milliseconds.
 */
export function* indexInSteps(
  page: Pick<PageText, 'text' | 'blocks'>,
): Generator<undefined, IndexedPage, undefined> {
  const normalized = normalize(page.text, 'quote');
  const { text } = normalized;
  yield;
  const edges = edgesOf(page.text, offset => normalized.toNormalized(offset));
  const words = splitWords(text, [0, ...edges, text.length]);
  yield;
  return { normalized, text, words, index: new WordIndex(words) };
}

/** Reads a page at once. */
export function indexPage(page: Pick<PageText, 'text' | 'blocks'>): IndexedPage {
  return finish(indexInSteps(page));
}
