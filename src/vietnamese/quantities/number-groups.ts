import type { Token } from '../token.ts';
import { type Digits, magnitude, readDigits } from './digits.ts';
import { attachedScales, noStyle } from './numeral.ts';
import { type VietnameseWord, vietnameseWords } from './vietnamese-numbers.ts';

/** A group of digits or words below a scale: "hai trăm ba mươi", "146,3". */
export interface Group {
  readonly value: number;
  readonly end: number;
  readonly digits: Digits | null;
  /** It is one digit word, which behind a scale may stand for tenths: "một triệu hai". */
  readonly single: boolean;
}

/**
 * Reads "10 000", and "428, 13" where `loose`: number tokens that a space has
 * torn apart. Returns the norm and the end, or null.
 */
function joinSpaced(
  tokens: readonly Token[],
  first: number,
): { readonly norm: string; readonly end: number } | null {
  const head = tokens[first] as Token;
  if (head.norm.length > 3 || head.norm.startsWith('0')) return null;
  let norm = head.norm;
  let end = first + 1;
  let next = tokens[end];
  while (
    end < first + 5 &&
    next !== undefined &&
    next.kind === 'number' &&
    next.spaced &&
    /^\d{3}(?:,\d+)?$/.test(next.norm)
  ) {
    norm += `.${next.norm}`;
    end += 1;
    if (next.norm.length > 3) break;
    next = tokens[end];
  }
  if (end === first + 1 || next?.kind === 'number') return null;
  return { norm, end };
}

function digitGroup(tokens: readonly Token[], at: number): Group | null {
  const joined = joinSpaced(tokens, at);
  const digits = readDigits(joined?.norm ?? (tokens[at] as Token).norm);
  if (digits === null) return null;
  const value = magnitude(digits, 1, {
    lang: 'vi',
    style: noStyle,
    scaled: true,
    unit: null,
  }).value;
  return { value, end: joined?.end ?? at + 1, digits, single: false };
}

/** The word's part in a number, or undefined. A capital makes "Ba", "Tư", "Triệu" a name, unless the sentence begins there. */
export function vietnameseWord(tokens: readonly Token[], at: number): VietnameseWord | undefined {
  const token = tokens[at];
  return token === undefined || token.kind !== 'word' ? undefined : vietnameseWords.get(token.norm);
}

/** Reads words below a thousand: "hai trăm linh năm", "mười lăm", "ba chục", "bốn". */
function wordGroup(tokens: readonly Token[], at: number): Group | null {
  const head = vietnameseWord(tokens, at);
  if (head === undefined) return null;
  const next = vietnameseWord(tokens, at + 1);

  if (head.role === 'ten') {
    if (next?.role === 'digit' && next.value !== 5 && !leads(tokens, at + 2)) {
      return { value: 10 + next.value, end: at + 2, digits: null, single: false };
    }
    if (next?.role === 'tail' && next.value === 5) {
      return { value: 15, end: at + 2, digits: null, single: false };
    }
    return { value: 10, end: at + 1, digits: null, single: false };
  }
  if (head.role !== 'digit' && head.role !== 'zero') return null;

  if (next?.role === 'hundred') {
    const hundreds = head.value * 100;
    const third = vietnameseWord(tokens, at + 2);
    if (third?.role === 'link') {
      const unit = vietnameseWord(tokens, at + 3);
      if (unit?.role === 'digit' || (unit?.role === 'tail' && unit.value !== 1)) {
        return { value: hundreds + unit.value, end: at + 4, digits: null, single: false };
      }
      return { value: hundreds, end: at + 2, digits: null, single: false };
    }
    if (third?.role === 'half') {
      return { value: hundreds + 50, end: at + 3, digits: null, single: false };
    }
    if (third?.role === 'tail' && third.value === 4) {
      return { value: hundreds + 40, end: at + 3, digits: null, single: false };
    }
    if (third?.role === 'ten' || third?.role === 'digit') {
      const rest = wordGroup(tokens, at + 2);
      if (rest !== null && rest.value < 100) {
        if (!rest.single) return { ...rest, value: hundreds + rest.value };
        // "hai trăm ba": 230. "một trăm năm" is a hundred years, "trăm một" is not said.
        const { value } = rest;
        if (value !== 5 && value !== 1 && !leads(tokens, rest.end)) {
          return { value: hundreds + value * 10, end: rest.end, digits: null, single: false };
        }
      }
    }
    return { value: hundreds, end: at + 2, digits: null, single: false };
  }
  if (head.role === 'zero') return null;

  if (next?.role === 'tens' || next?.role === 'dozen') {
    const tens = head.value * 10;
    const third = next.role === 'tens' ? vietnameseWord(tokens, at + 2) : undefined;
    if (third?.role === 'tail') {
      return { value: tens + third.value, end: at + 3, digits: null, single: false };
    }
    if (third?.role === 'digit' && third.value !== 5 && !leads(tokens, at + 3)) {
      return { value: tens + third.value, end: at + 3, digits: null, single: false };
    }
    return { value: tens, end: at + 2, digits: null, single: false };
  }
  // "hai lăm", "ba mốt": the "mươi" is left out.
  if (next?.role === 'tail' && next.value !== 4 && head.value > 1) {
    return { value: head.value * 10 + next.value, end: at + 2, digits: null, single: false };
  }
  return { value: head.value, end: at + 1, digits: null, single: true };
}

/** Whether the word at `at` makes the digit before it the head of a new group: "mươi", "trăm". */
export function leads(tokens: readonly Token[], at: number): boolean {
  const role = vietnameseWord(tokens, at)?.role;
  return role === 'tens' || role === 'hundred' || role === 'dozen';
}

export function group(tokens: readonly Token[], at: number): Group | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number') return digitGroup(tokens, at);
  return token.kind === 'word' ? wordGroup(tokens, at) : null;
}

/** The scale word at `at`: "triệu", "tỷ", "tr" directly behind digits; "trăm" and "chục" behind digits too ("3 trăm"). */
export function scaleAt(tokens: readonly Token[], at: number, afterDigits: boolean): number | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  if (afterDigits) {
    const attached = attachedScales.get(token.spaced ? '' : token.text);
    if (attached !== undefined) return attached;
    if (token.norm === 'tr' && token.spaced && tokens[at + 1]?.norm === 'đồng') return 1e6;
  }
  const word = vietnameseWords.get(token.norm);
  if (word === undefined) return null;
  if (word.role === 'scale') {
    return token.capital && token.text !== token.text.toUpperCase() ? null : word.value;
  }
  if (afterDigits && word.role === 'hundred') return 100;
  if (afterDigits && word.role === 'dozen') return 10;
  return null;
}

/** Reads "chục", "trăm nghìn", "nghìn tỷ" … : the product of the scale words from `at` on. */
export function scaleRun(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly end: number } | null {
  let value = 1;
  let end = at;
  while (end < at + 3) {
    const word = vietnameseWord(tokens, end);
    if (word === undefined) break;
    if (word.role !== 'scale' && word.role !== 'hundred' && word.role !== 'dozen') break;
    value *= word.value;
    end += 1;
  }
  return end > at ? { value, end } : null;
}
