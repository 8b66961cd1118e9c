import type { Token } from '../vietnamese/token.ts';
import { tokenize } from '../vietnamese/tokenize.ts';
import { createMatches, createPhraseIndex, type PhraseIndex, tokenHash } from './phrase-index.ts';
import type { Entity, Form, Office } from './schema.ts';
import { keyOf } from './token-key.ts';

/** What a form names. */
export type NameTarget =
  | { readonly kind: 'entity'; readonly entity: Entity }
  | { readonly kind: 'office'; readonly office: Office };

/** One form of one entity or office, ready to be compared with tokens. */
export interface NameForm {
  readonly target: NameTarget;
  readonly form: Form;
  readonly shared: boolean;
  /** Per word of the form, how it must be written: see `fits`. */
  readonly cases: readonly Case[];
}

/** How a word of a form must be written in a text that isn't all capitals. */
type Case = 'any' | 'capital' | 'exact-capitals' | 'initial-capital';

/** A form found in a text: `tokens.slice(first, last)`. */
export interface NameMatch {
  readonly first: number;
  readonly last: number;
  /** Forms written like this; several if the words are shared. */
  readonly forms: readonly NameForm[];
}

/** All names of a fact base. */
export interface NameIndex {
  /**
   * Every form in `tokens`, in order of `first`, longest first where several
   * begin at one token; they may overlap.
   */
  find(tokens: readonly Token[], hashes: Int32Array): NameMatch[];
  /** Number of different phrases. */
  readonly size: number;
}

/** A form and what it names, to be indexed. */
export interface NameEntry {
  readonly target: NameTarget;
  readonly form: Form;
}

/** Abbreviations up to this length must be written in capitals: "WB", "LHQ", "WHO" (not "who"). */
const maxExactAbbreviation = 3;

/** Whether a word is all capitals. Most are told by their second letter. */
function isUpper(text: string): boolean {
  const second = text.charCodeAt(1);
  if (second >= 0x61 && second <= 0x7a) return false;
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/**
 * How each word must be written. Names of people and places need their
 * capitals. In longer names of the other types, and in offices, papers differ
 * ("Tổng Bí thư", "Tổng bí thư"; "Liên minh Kinh tế Á - Âu"), so only the
 * first word needs its own.
 */
function casesOf(words: readonly Token[], target: NameTarget): Case[] {
  const type = target.kind === 'office' ? 'office' : target.entity.type;
  const strict = type === 'person' || type === 'place' || words.length < 3;
  return words.map((word, index) => {
    if (!word.capital) return 'any';
    if (word.text.length > 1 && isUpper(word.text)) {
      return word.text.length <= maxExactAbbreviation ? 'exact-capitals' : 'initial-capital';
    }
    if (type === 'office') return index === 0 ? 'initial-capital' : 'any';
    return strict || index === 0 ? 'capital' : 'any';
  });
}

function fits(form: NameForm, words: readonly Token[], allCapitals: boolean): boolean {
  const { cases } = form;
  if (cases.length !== words.length) return false;
  if (allCapitals) return true;
  // Titles stand in small letters before a name in some papers: "thủ tướng", "bộ trưởng Ngoại giao".
  const office = form.target.kind === 'office';
  for (let index = 0; index < cases.length; index += 1) {
    const word = words[index] as Token;
    switch (cases[index]) {
      case 'capital':
        if (!word.capital) return false;
        break;
      case 'initial-capital':
        if (!word.capital && !office) return false;
        break;
      case 'exact-capitals':
        if (!isUpper(word.text)) return false;
        break;
    }
  }
  return true;
}

/**
 * Builds the index. Forms are tokenised in one go, so that they fall into
 * tokens exactly as a text does; line breaks keep them apart.
 */
export function createNameIndex(entries: readonly NameEntry[]): NameIndex {
  const tokens = tokenize(entries.map(entry => entry.form.text.replaceAll('\n', ' ')).join('\n'));
  const numbers = new Map<string, number>();
  const phrases: number[][] = [];
  const forms: NameForm[][] = [];
  /** The keys of each phrase's words. */
  const spellings: string[][] = [];
  let at = 0;
  for (const { target, form } of entries) {
    const words: Token[] = [];
    const hashes: number[] = [];
    let key = '';
    for (; at < tokens.length; at += 1) {
      const token = tokens[at] as Token;
      if (token.kind === 'break') break;
      const hash = tokenHash(token);
      if (hash === 0) continue;
      words.push(token);
      hashes.push(hash);
      key += ` ${keyOf(token.norm)}`;
    }
    at += 1;
    if (words.length === 0) continue;
    let number = numbers.get(key);
    if (number === undefined) {
      number = phrases.length;
      numbers.set(key, number);
      phrases.push(hashes);
      forms.push([]);
      spellings.push(words.map(word => keyOf(word.norm)));
    }
    (forms[number] as NameForm[]).push({
      target,
      form,
      shared: form.shared === true,
      cases: casesOf(words, target),
    });
  }
  const index: PhraseIndex = createPhraseIndex(phrases);
  const matches = createMatches();

  return {
    size: phrases.length,
    find(text, hashes) {
      const found: NameMatch[] = [];
      const count = text.length;
      const words: Token[] = [];
      for (let first = 0; first < count; first += 1) {
        index.matchAt(hashes, first, count, matches);
        for (let nth = matches.count - 1; nth >= 0; nth -= 1) {
          const last = matches.ends[nth] as number;
          const number = matches.phrases[nth] as number;
          const spelt = spellings[number] as readonly string[];
          words.length = 0;
          let same = true;
          let allCapitals = true;
          for (let at = first; at < last && same; at += 1) {
            if (hashes[at] === 0) continue;
            const word = text[at] as Token;
            const key = spelt[words.length];
            // The hash could be another word's, once in many millions.
            same = word.norm === key || keyOf(word.norm) === key;
            allCapitals &&= word.kind !== 'word' || (word.capital && isUpper(word.text));
            words.push(word);
          }
          if (!same) continue;
          const all = forms[number] as NameForm[];
          let fitting = all;
          for (const form of all) {
            if (fits(form, words, allCapitals)) continue;
            fitting = all.filter(other => fits(other, words, allCapitals));
            break;
          }
          if (fitting.length > 0) found.push({ first, last, forms: fitting });
        }
      }
      return found;
    },
  };
}
