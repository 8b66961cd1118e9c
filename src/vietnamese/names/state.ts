import type { RecognizedName } from '../name.ts';
import type { Token } from '../token.ts';

type NameType = RecognizedName['type'];

/** A name as tokens `first` to `next`, its bare form beginning at `core`. */
export interface Match {
  readonly type: NameType;
  readonly first: number;
  readonly core: number;
  readonly next: number;
}

/**
 * What the tokens before promise: after an honorific any capital is a person,
 * after a title any run that is no place or organisation.
 */
type Expectation = 'none' | 'title' | 'honorific';

export interface State {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Whether a token begins its sentence. */
  readonly startsSentence: (i: number) => boolean;
  readonly english: boolean;
  /** Last words of foreign people named in full, and acronyms given in brackets. */
  readonly surnames: Set<string>;
  readonly acronyms: Set<string>;
  expect: Expectation;
  /** Index behind the last name found, and what that was. */
  taken: number;
  lastType: NameType | null;
  /** Whether the last place may be followed by more of its kind: "hai xã Ngư Thủy và Sen Thủy". */
  placeList: boolean;
  /** Foreign names that stood behind a company's head: "tập đoàn De Heus". */
  readonly companies: Set<string>;
  /** Given names of Vietnamese people named in full: "quang hải", "hải". */
  readonly given: Set<string>;
}

/** Syllables of Vietnamese in bare letters; anything else in A–Z is foreign. */
const SYLLABLE =
  /^(?:b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|q|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/;
const MARKS = /\p{M}/gu;

/** Whether a lower-cased word is written like a Vietnamese syllable, its marks dropped. */
export function isSyllable(norm: string): boolean {
  return SYLLABLE.test(norm.normalize('NFD').replace(MARKS, ''));
}

/** Bare letters of the basic Latin alphabet. */
export const BARE = /^[A-Za-z]+$/;

/** Whether a word can't be a Vietnamese syllable: "Donald", "Foxconn". */
export function isForeign(word: string): boolean {
  const known = foreign.get(word);
  if (known !== undefined) return known;
  const answer = BARE.test(word) && !SYLLABLE.test(word.toLowerCase());
  if (foreign.size >= MOST_KNOWN) foreign.clear();
  foreign.set(word, answer);
  return answer;
}

/** What was asked before: capitalised words come again and again, and every rule asks. */
const foreign = new Map<string, boolean>();
/** A long article has some thousand different words; more would only cost memory. */
const MOST_KNOWN = 5000;

/** Whether a word is written in capitals throughout, two letters at least. */
export function isAcronym({ kind, text, norm }: Token): boolean {
  // Most are told by their second letter, without a copy in capitals.
  const second = text.charCodeAt(1);
  if (kind !== 'word' || text.length < 2 || (second >= 0x61 && second <= 0x7a)) return false;
  return text !== norm && text === text.toUpperCase();
}
