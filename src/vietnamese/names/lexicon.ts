import type { Token } from '../token.ts';
import { knownOrganizations } from './known-organizations.ts';
import { knownPeople } from './known-people.ts';
import { capitalHeads, lowerHeads, organizations, otherHeads } from './organizations.ts';
import { englishTitles, honorifics, titles } from './people.ts';
import {
  cities,
  countries,
  highlandWords,
  placeHeads,
  provinces,
  regions,
  shortCountries,
  stateHeads,
  towns,
} from './places.ts';

/** What a phrase of the lexicon says of the tokens it matches. */
export type PhraseKind =
  | 'place'
  | 'place-head'
  | 'state-head'
  | 'organization'
  | 'person'
  | 'organization-head'
  | 'organization-head-any-case'
  | 'short-country'
  | 'highland-word'
  | 'title'
  | 'english-title'
  | 'honorific'
  | 'other-head';

export interface Phrase {
  readonly kind: PhraseKind;
  /** Lower-cased, as written in the data. */
  readonly text: string;
  /** The same as tokens: hyphens and dots are tokens of their own. */
  readonly words: readonly string[];
}

const DASHES = '-‐‑–—';
const MARK = /[!-/–’]/;
/** Words and marks. The tables hold no other marks, and Unicode's classes would cost a cold worker milliseconds. */
const SPLIT = /[^\s!-/–’]+|[!-/–’]/g;

/** The phrases of one first word: kinds and texts in turn until a text has the word, then the longest first. */
interface Bucket {
  raw: string[] | null;
  phrases: readonly Phrase[];
  /** Those of them that a word in small letters may begin, or undefined for none. */
  small: readonly Phrase[] | undefined;
}

/** What always begins with a capital. */
const CAPITALISED: ReadonlySet<PhraseKind> = new Set([
  'organization',
  'person',
  'english-title',
  'short-country',
  'highland-word',
]);

/** Every phrase under its first word. Splitting them waits until a text has that word. */
function buildLexicon(): ReadonlyMap<string, Bucket> {
  const lexicon = new Map<string, Bucket>();
  const add = (kind: PhraseKind, list: string): void => {
    for (const text of list.split('|')) {
      const space = text.indexOf(' ');
      let first = space < 0 ? text : text.slice(0, space);
      // A hyphen, a dot, an apostrophe or "&" ends it, too: all marks in the tables are below "0".
      for (let at = 1; at < first.length; at += 1) {
        if (first.charCodeAt(at) < 0x30) {
          first = first.slice(0, at);
          break;
        }
      }
      const bucket = lexicon.get(first);
      if (bucket === undefined)
        lexicon.set(first, { raw: [kind, text], phrases: [], small: undefined });
      else bucket.raw?.push(kind, text);
    }
  };
  for (const list of [provinces, towns, countries, cities, regions]) add('place', list);
  add('place-head', placeHeads);
  add('state-head', stateHeads);
  add('short-country', shortCountries);
  add('highland-word', highlandWords);
  add('organization', organizations);
  add('organization', knownOrganizations);
  add('person', knownPeople);
  add('organization-head', capitalHeads);
  add('organization-head-any-case', lowerHeads);
  add('title', titles);
  add('english-title', englishTitles);
  add('honorific', honorifics);
  add('other-head', otherHeads);
  return lexicon;
}

let lexicon: ReadonlyMap<string, Bucket> | null = null;

/** The phrases that begin with a token's word; the table is built at first use. */
export function phrasesAt(norm: string): readonly Phrase[] | undefined {
  lexicon ??= buildLexicon();
  const bucket = lexicon.get(norm);
  if (bucket === undefined) return undefined;
  const { raw } = bucket;
  if (raw !== null) {
    const phrases: Phrase[] = [];
    for (let at = 0; at < raw.length; at += 2) {
      const text = raw[at + 1] as string;
      // Most have no mark inside, and need no regular expression for Unicode.
      const words = MARK.test(text) ? (text.match(SPLIT) ?? []) : text.split(' ');
      phrases.push({ kind: raw[at] as PhraseKind, text, words });
    }
    bucket.phrases = phrases.sort((a, b) => b.words.length - a.words.length);
    const small = bucket.phrases.filter(({ kind }) => !CAPITALISED.has(kind));
    bucket.small = small.length > 0 ? small : undefined;
    bucket.raw = null;
  }
  return bucket.phrases;
}

/** The phrases that a word may begin as it is written. */
export function phrasesOf({ norm, capital }: Token): readonly Phrase[] | undefined {
  const phrases = phrasesAt(norm);
  return phrases === undefined || capital ? phrases : lexicon?.get(norm)?.small;
}

/** Whether the phrase stands at `i`; the index behind it, or -1. */
export function matchPhrase(tokens: readonly Token[], i: number, phrase: Phrase): number {
  const { words } = phrase;
  for (let at = 1; at < words.length; at += 1) {
    const norm = tokens[i + at]?.norm;
    // Any dash will do: "Thừa Thiên - Huế", "Thừa Thiên – Huế".
    if (norm !== words[at] && !(words[at] === '-' && norm?.length === 1 && DASHES.includes(norm)))
      return -1;
  }
  return i + words.length;
}
