import type { Token } from '../token.ts';
import { type Digits, type Magnitude, magnitude, readDigits } from './digits.ts';
import {
  attachedScales,
  emptyNumeral,
  type Numeral,
  type NumeralContext,
  noStyle,
} from './numeral.ts';
import { type VietnameseWord, vietnameseWords } from './vietnamese-numbers.ts';

/** A group of digits or words below a scale: "hai trăm ba mươi", "146,3". */
interface Group {
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
function vietnameseWord(tokens: readonly Token[], at: number): VietnameseWord | undefined {
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
function leads(tokens: readonly Token[], at: number): boolean {
  const role = vietnameseWord(tokens, at)?.role;
  return role === 'tens' || role === 'hundred' || role === 'dozen';
}

function group(tokens: readonly Token[], at: number): Group | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number') return digitGroup(tokens, at);
  return token.kind === 'word' ? wordGroup(tokens, at) : null;
}

/** The scale word at `at`: "triệu", "tỷ", "tr" directly behind digits; "trăm" and "chục" behind digits too ("3 trăm"). */
function scaleAt(tokens: readonly Token[], at: number, afterDigits: boolean): number | null {
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
function scaleRun(
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

const times = (
  [low, high]: readonly [number, number],
  factor: number,
): readonly [number, number] => [low * factor, high * factor];

/** What "vài", "mấy", "dăm ba" stand for (after Hoàng Phê's dictionary), as [lowest, highest]. */
const vaguePairs = new Map<string, readonly [number, number]>([
  ['vài', [2, 3]],
  ['mấy', [2, 9]],
  ['dăm', [5, 5]],
  ['vài ba', [2, 3]],
  ['dăm ba', [3, 5]],
  ['dăm bảy', [5, 7]],
  ['đôi ba', [2, 3]],
  ['hai ba', [2, 3]],
  ['ba bốn', [3, 4]],
  ['bốn năm', [4, 5]],
  ['năm sáu', [5, 6]],
  ['năm bảy', [5, 7]],
  ['sáu bảy', [6, 7]],
  ['bảy tám', [7, 8]],
  ['tám chín', [8, 9]],
  ['vài bốn', [3, 4]],
]);

function vague(tokens: readonly Token[], at: number): Numeral | null {
  const { norm } = tokens[at] as Token;
  if (norm === 'hàng') {
    const run = scaleRun(tokens, at + 1);
    return run === null ? null : emptyNumeral(at, run.end, run.value, 'at-least');
  }
  const two = vaguePairs.get(`${norm} ${tokens[at + 1]?.norm ?? ''}`);
  const pair = two ?? vaguePairs.get(norm);
  if (pair === undefined) return null;
  const end = at + (two === undefined ? 1 : 2);
  const unitWord = vietnameseWord(tokens, end);
  const run = unitWord?.role === 'tens' ? { value: 10, end: end + 1 } : scaleRun(tokens, end);
  const [low, high] = run === null ? pair : times(pair, run.value);
  return emptyNumeral(at, run?.end ?? end, low === high ? low : [low, high], 'about');
}

/** "hai, ba năm": two digit words one apart are about, not a list. */
function neighbours(tokens: readonly Token[], at: number): Numeral | null {
  const low = vietnameseWord(tokens, at);
  const comma = tokens[at + 1];
  if (low?.role !== 'digit' || comma?.norm !== ',' || comma.spaced) return null;
  const high = vietnameseWord(tokens, at + 2);
  if (high?.role !== 'digit' || high.value !== low.value + 1 || leads(tokens, at + 3)) return null;
  const after = vietnameseWord(tokens, at + 3);
  if (after !== undefined && after.value !== 5) return null;
  return emptyNumeral(at, at + 3, [low.value, high.value], 'about');
}

/** Reads the Vietnamese number that begins at token `at`: see `readNumeral`. */
export function readVietnamese(context: NumeralContext, at: number): Numeral | null {
  const { tokens } = context;
  const head = tokens[at] as Token;
  if (head.kind === 'word') {
    const word = vietnameseWords.get(head.norm);
    if (word === undefined) return null;
    if (
      word.role === 'vague' ||
      (word.role === 'digit' && vaguePairs.has(`${head.norm} ${tokens[at + 1]?.norm}`))
    ) {
      const found = vague(tokens, at);
      // "hai ba mươi" is no pair.
      if (found !== null && !(word.role === 'digit' && leadsWholeGroup(tokens, at + 1)))
        return found;
      if (word.role === 'vague') return null;
    }
    if (word.role === 'half') {
      if (head.norm !== 'nửa') return null;
      const run = scaleRun(tokens, at + 1);
      return emptyNumeral(at, run?.end ?? at + 1, 0.5 * (run?.value ?? 1), null);
    }
    if (word.role === 'scale' || word.role === 'hundred' || word.role === 'dozen') {
      const run = scaleRun(tokens, at);
      return run === null ? null : emptyNumeral(at, run.end, run.value, null);
    }
  }

  const pair = neighbours(tokens, at);
  if (pair !== null) return pair;
  let pending = group(tokens, at);
  if (pending === null) return null;
  const first = pending;
  let end = pending.end;
  let total = 0;
  /** The last scale and the worth of what it multiplied: tenths of it follow in "1tr5". */
  let lastScale = 0;
  let parts = 0;
  let scale = 1;
  let precision: number | null = pending.digits === null ? null : 1;
  let attached = false;

  for (;;) {
    const factor = scaleAt(tokens, end, pending?.digits !== null && pending !== null);
    if (factor !== null && (pending !== null || parts > 0)) {
      const word = tokens[end] as Token;
      if (pending !== null) {
        let part: Magnitude | null = null;
        if (pending.digits !== null) {
          part = magnitude(pending.digits, factor, {
            lang: context.lang,
            style: context.style(),
            scaled: true,
            unit: null,
          });
          precision = part.precision;
        }
        if (total > 0 && factor > lastScale) {
          total = (total + pending.value) * factor;
        } else if (total > 0 && factor === lastScale) {
          break;
        } else {
          total += part?.value ?? pending.value * factor;
        }
        scale = factor;
        pending = null;
      } else {
        // "nghìn tỷ": a scale of a scale, of all that stands before it.
        total *= factor;
        scale *= factor;
        if (precision !== null) precision *= factor;
      }
      lastScale = factor;
      parts += 1;
      attached = !word.spaced;
      end += 1;
      continue;
    }
    if (pending !== null && parts > 0) {
      break;
    }
    if (parts === 0) break;

    // Behind a scale: "rưỡi", "linh năm", tenths, or a lower group.
    const next = tokens[end];
    if (next === undefined) break;
    const word = vietnameseWord(tokens, end);
    if (word?.role === 'half' && next.norm !== 'nửa') {
      total += scale / 2;
      end += 1;
      if (precision !== null) precision = scale / 10;
      parts += 1;
      break;
    }
    if (word?.role === 'link') {
      const low = vietnameseWord(tokens, end + 1);
      if (low?.role === 'digit') {
        total += low.value;
        end += 2;
        parts += 1;
      }
      break;
    }
    if (word?.role === 'tail' && word.value !== 5) {
      total += (scale * word.value) / 10;
      end += 1;
      parts += 1;
      break;
    }
    if (next.kind === 'number' && attached && !next.spaced) {
      const tail = readDigits(next.norm);
      if (tail === null || tail.separator !== null) break;
      const unit = scale / 10 ** next.norm.length;
      total += (tail.grouped ?? 0) * unit;
      precision = unit;
      end += 1;
      parts += 1;
      break;
    }
    const lower = next.spaced ? group(tokens, end) : null;
    if (lower === null) break;
    const lowerScale = scaleAt(tokens, lower.end, lower.digits !== null);
    if (
      lowerScale !== null &&
      (lowerScale < lastScale ||
        (lower.digits === null && first.digits === null && lowerScale > lastScale))
    ) {
      if (lower.digits === null && precision !== null) break;
      pending = lower;
      end = lower.end;
      continue;
    }
    if (lowerScale !== null) break;
    if (lower.digits === null && first.digits === null) {
      if (lower.single) {
        // "một triệu hai": tenths; not "hai tỷ một năm", not "hai nghìn năm".
        if (lower.value > 1 && lower.value !== 5 && !blocksTenths(tokens, lower.end)) {
          total += (scale * lower.value) / 10;
          end = lower.end;
          parts += 1;
        }
      } else if (lower.value < lastScale) {
        total += lower.value;
        end = lower.end;
        parts += 1;
      }
    } else if (
      lower.digits !== null &&
      scale === 1e3 &&
      /^\d{3}$/.test(next.norm) &&
      isMoney(tokens[lower.end])
    ) {
      // "15 nghìn 500 đồng".
      total += lower.value;
      precision = 1;
      end = lower.end;
      parts += 1;
    }
    break;
  }

  if (parts === 0) {
    return {
      first: at,
      end: first.end,
      digits: first.digits,
      scale: 1,
      value: first.value,
      precision,
      qualifier: null,
      words: first.digits === null ? first.end - at : 0,
    };
  }
  const simple = first.digits !== null && end === first.end + scaleWords(tokens, first.end, end);
  return {
    first: at,
    end,
    digits: simple ? first.digits : null,
    scale,
    value: total,
    precision,
    qualifier: null,
    words: end - at,
  };
}

/** How many of the tokens `[from, to)` are scale words in a row. */
function scaleWords(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && scaleAt(tokens, at, true) !== null) at += 1;
  return at - from;
}

const isMoney = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.norm === 'đồng' || token.norm === 'vnd' || token.norm === 'vnđ' || token.norm === 'đ');

/** A word group of several words begins at `at`, or a scale follows: the digit before is not half of a pair. */
function leadsWholeGroup(tokens: readonly Token[], at: number): boolean {
  const next = vietnameseWord(tokens, at + 1)?.role;
  return next === 'tail' || next === 'link';
}

/** "hai triệu ba mẹ", "hai tỷ hai bên": the digit counts what follows. */
function blocksTenths(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next !== undefined && (next.norm === 'bên' || next.norm === 'nước' || next.norm === 'mẹ');
}
