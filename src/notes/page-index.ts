import { type NormalizedText, normalize } from '../text/normalize.ts';
import type { PageText } from '../text/page-text.ts';
import { edgesOf } from './passage.ts';
import { splitWords, WordIndex, type Words } from './words.ts';

/** A page's text in normal form with its words, made once for all notes. */
export interface IndexedPage {
  readonly normalized: NormalizedText;
  readonly text: string;
  readonly words: Words;
  readonly index: WordIndex;
}

/** Linear; some milliseconds for a page of 200,000 characters. */
export function indexPage(page: Pick<PageText, 'text' | 'blocks'>): IndexedPage {
  const normalized = normalize(page.text, 'quote');
  const { text } = normalized;
  const edges = edgesOf(page.text, offset => normalized.toNormalized(offset));
  const words = splitWords(text, [0, ...edges, text.length]);
  return { normalized, text, words, index: new WordIndex(words) };
}
