import nlp from 'compromise/one';
import type { Analysis, ReadingContext } from './analysis.ts';
import { analysisOf, vietnamese } from './plugin.ts';

// The extension has one compromise, and it reads Vietnamese; nobody else imports it.
nlp.plugin(vietnamese);

/** A view as the plugin sees it: the types of compromise leave `document` out. */
type Parsed = Parameters<typeof analysisOf>[0];

/**
 * Reads a text through the plugin: tokens, sentences, figures and names, parsed
 * once. What the background and the command line call. Linear in the text's
 * length; never throws. All offsets are UTF-16 code units into `text`.
 */
export function read(text: string, context: ReadingContext): Analysis {
  if (text === '') return { text, tokens: [], sentences: [], figures: [], names: [] };
  return analysisOf(nlp(text) as unknown as Parsed, context);
}
