import type { Figure } from './figure.ts';
import type { RecognizedName } from './name.ts';
import type { Sentence, Token } from './token.ts';

/** What one needs to know beside the text to read it. */
export interface ReadingContext {
  /** Day of publication, "YYYY-MM-DD", or null: dates without a year then stay unresolved ("--05-06"). */
  readonly published: string | null;
  readonly lang: 'vi' | 'en';
}

/** A text, parsed once. All offsets are UTF-16 code units into `text` as it was given. */
export interface Analysis {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** In order of `start`, never overlapping: the widest reading wins. */
  readonly figures: readonly Figure[];
  /** Names by their form alone, in order of `start`, never overlapping one another. */
  readonly names: readonly RecognizedName[];
}
