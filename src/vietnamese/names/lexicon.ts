import type { Token } from '../token.ts';
import { capitalHeads, lowerHeads, organizations, otherHeads } from './organizations.ts';
import { honorifics, titles } from './people.ts';
import { cities, countries, placeHeads, provinces, regions, stateHeads, towns } from './places.ts';

/** What a phrase of the lexicon says of the tokens it matches. */
export type PhraseKind =
  | 'place'
  | 'place-head'
  | 'state-head'
  | 'organization'
  | 'organization-head'
  | 'organization-head-any-case'
  | 'title'
  | 'honorific'
  | 'other-head';

export interface Phrase {
  readonly kind: PhraseKind;
  /** Lower-cased, as written in the data. */
  readonly text: string;
  /** The same as tokens: hyphens and dots are tokens of their own. */
  readonly words: readonly string[];
}

const SPLIT = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

/** Every phrase under its first word, the longest first. */
function buildLexicon(): ReadonlyMap<string, readonly Phrase[]> {
  const lexicon = new Map<string, Phrase[]>();
  const add = (kind: PhraseKind, list: string): void => {
    for (const text of list.split('|')) {
      const words = text.normalize('NFC').match(SPLIT) ?? [];
      const first = words[0];
      if (first === undefined) continue;
      const phrases = lexicon.get(first);
      const phrase = { kind, text, words };
      if (phrases) phrases.push(phrase);
      else lexicon.set(first, [phrase]);
    }
  };
  for (const list of [provinces, towns, countries, cities, regions]) add('place', list);
  add('place-head', placeHeads);
  add('state-head', stateHeads);
  add('organization', organizations);
  add('organization-head', capitalHeads);
  add('organization-head-any-case', lowerHeads);
  add('title', titles);
  add('honorific', honorifics);
  add('other-head', otherHeads);
  for (const phrases of lexicon.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return lexicon;
}

let lexicon: ReadonlyMap<string, readonly Phrase[]> | null = null;

/** The phrases that begin with a token's word; built at first use. */
export function phrasesAt(norm: string): readonly Phrase[] | undefined {
  lexicon ??= buildLexicon();
  return lexicon.get(norm);
}

/** Whether the phrase stands at `i`; the index behind it, or -1. */
export function matchPhrase(tokens: readonly Token[], i: number, phrase: Phrase): number {
  const { words } = phrase;
  for (let at = 1; at < words.length; at += 1) {
    if (tokens[i + at]?.norm !== words[at]) return -1;
  }
  return i + words.length;
}
