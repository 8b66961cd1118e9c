import type { Span } from '../text/span.ts';

/** What a token is made of. */
export type TokenKind =
  /** Letters, with combining marks and digits behind a letter: "Việt", "U23", "km²". */
  | 'word'
  /** Digits with "." or "," between digits: "146,3", "1.500", "2025". */
  | 'number'
  /** One punctuation mark or symbol: "," "%" "/" "–" "(" "$". */
  | 'punctuation'
  /** A line break, "\n": the end of a block. */
  | 'break';

/** One token of a text. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** NFC, soft hyphens and zero-width characters dropped, case kept. */
  readonly text: string;
  /** `text` lower-cased: the key that every lexicon is looked up by. Tone marks stay. */
  readonly norm: string;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** Whether its first letter is a capital. */
  readonly capital: boolean;
}

/** A sentence, as a run of tokens: `tokens.slice(first, last)`. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
}
