import type { Token } from '../vietnamese/token.ts';
import { tokenize } from '../vietnamese/tokenize.ts';
import {
  createMatches,
  createPhraseIndex,
  isGlue,
  type PhraseIndex,
  type SharedPhrases,
} from './phrase-index.ts';
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

/** One way of writing: the keys of its words, and the forms that are written so. */
interface Phrase {
  readonly keys: readonly string[];
  readonly forms: readonly NameForm[];
}

/**
 * All names, to be found in texts. What a form's words look like is worked out
 * when it is first met: a text names few of the many.
 * @param phrases `indexTexts` of the entries' forms.
 */
export function createNameIndex(
  entries: readonly NameEntry[],
  { table, starts, owners }: SharedPhrases,
): NameIndex {
  const index: PhraseIndex = createPhraseIndex(table);
  const matches = createMatches();
  const known: (Phrase | undefined)[] = [];

  const phraseOf = (number: number): Phrase => {
    const done = known[number];
    if (done !== undefined) return done;
    let keys: readonly string[] = [];
    const forms: NameForm[] = [];
    for (let at = starts[number] as number; at < (starts[number + 1] as number); at += 1) {
      const { target, form } = entries[owners[at] as number] as NameEntry;
      const words = tokenize(form.text.replaceAll('\n', ' ')).filter(token => !isGlue(token));
      keys = words.map(word => keyOf(word.norm));
      forms.push({ target, form, shared: form.shared === true, cases: casesOf(words, target) });
    }
    const phrase = { keys, forms };
    known[number] = phrase;
    return phrase;
  };

  return {
    size: starts.length - 1,
    find(text, hashes) {
      const found: NameMatch[] = [];
      const count = text.length;
      const words: Token[] = [];
      for (let first = 0; first < count; first += 1) {
        index.matchAt(hashes, first, count, matches);
        for (let nth = matches.count - 1; nth >= 0; nth -= 1) {
          const last = matches.ends[nth] as number;
          const number = matches.phrases[nth] as number;
          const { keys, forms } = phraseOf(number);
          words.length = 0;
          let same = true;
          let allCapitals = true;
          for (let at = first; at < last && same; at += 1) {
            if (hashes[at] === 0) continue;
            const word = text[at] as Token;
            const key = keys[words.length];
            // The hash could be another word's, once in many millions.
            same = word.norm === key || keyOf(word.norm) === key;
            allCapitals &&= word.kind !== 'word' || (word.capital && isUpper(word.text));
            words.push(word);
          }
          if (!same) continue;
          let fitting = forms;
          for (const form of forms) {
            if (fits(form, words, allCapitals)) continue;
            fitting = forms.filter(other => fits(other, words, allCapitals));
            break;
          }
          if (fitting.length > 0) found.push({ first, last, forms: fitting });
        }
      }
      return found;
    },
  };
}
