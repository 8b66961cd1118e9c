import type { Token } from '../token.ts';
import { isWhole, type Unit } from '../units.ts';

/** A number as it was read, with the worth of one unit of its last written digit. */
export interface Magnitude {
  readonly value: number;
  readonly precision: number;
}

/**
 * What the digits of one number token can mean. "1.500" has both readings,
 * "146,3" only the decimal one, "12.345.678" only the grouped one.
 */
export interface Digits {
  /** Separators stand between thousands, or there are none. */
  readonly grouped: number | null;
  /** The last separator is the decimal mark: `whole / 10 ** places`. */
  readonly decimal: { readonly whole: number; readonly places: number } | null;
  readonly separator: '.' | ',' | null;
  /** The last group is "00…": nobody writes 1.5 as "1.500". */
  readonly round: boolean;
}

/** How the numbers of a text are written, counted over those that can be read in one way only. */
export interface NumberStyle {
  readonly commaDecimal: number;
  readonly dotDecimal: number;
  readonly commaGroup: number;
  readonly dotGroup: number;
}

/** As many dots that can be nothing but decimal marks make the commas of a text group thousands. */
const sure = 2;

/** Longer numbers lose digits in a double, and are codes anyway. */
const maxDigits = 15;

const isGroups = (parts: readonly string[]): boolean =>
  parts.length > 1 &&
  (parts[0] as string).length <= 3 &&
  !(parts[0] as string).startsWith('0') &&
  parts.every((part, index) => index === 0 || part.length === 3);

const integer = (text: string): number => Number.parseInt(text, 10);

/** Reads the `norm` of a number token. Null if it is a date, an address, a version or too long: no number. */
export function readDigits(norm: string): Digits | null {
  if (norm.length > maxDigits + 5) return null;
  const dots = norm.includes('.');
  const commas = norm.includes(',');
  if (!dots && !commas) {
    if (norm.length > maxDigits) return null;
    return { grouped: integer(norm), decimal: null, separator: null, round: false };
  }
  if (dots && commas) {
    const decimalMark = norm.lastIndexOf('.') > norm.lastIndexOf(',') ? '.' : ',';
    const [whole, fraction, extra] = norm.split(decimalMark);
    if (whole === undefined || fraction === undefined || extra !== undefined) return null;
    const parts = whole.split(decimalMark === '.' ? ',' : '.');
    if (!isGroups(parts)) return null;
    return {
      grouped: null,
      decimal: { whole: integer(parts.join('') + fraction), places: fraction.length },
      separator: decimalMark,
      round: false,
    };
  }
  const separator = dots ? '.' : ',';
  const parts = norm.split(separator);
  const grouped = isGroups(parts) ? integer(parts.join('')) : null;
  const decimal =
    parts.length === 2
      ? { whole: integer(parts.join('')), places: (parts[1] as string).length }
      : null;
  if (grouped === null && decimal === null) return null;
  return { grouped, decimal, separator, round: (parts[parts.length - 1] as string).endsWith('00') };
}

/** Counts how a text writes its numbers. One pass over the tokens. */
export function numberStyle(tokens: readonly Token[]): NumberStyle {
  const style = { commaDecimal: 0, dotDecimal: 0, commaGroup: 0, dotGroup: 0 };
  for (const { kind, norm } of tokens) {
    if (kind !== 'number' || norm.length < 3) continue;
    const dots = norm.includes('.');
    const commas = norm.includes(',');
    if (!dots && !commas) continue;
    const digits = readDigits(norm);
    if (digits === null || digits.separator === null) continue;
    if (digits.grouped !== null && digits.decimal !== null) continue;
    if (digits.decimal !== null) {
      if (digits.separator === ',') style.commaDecimal += 1;
      // "4.0", "2.0": versions say nothing of how a text writes its numbers.
      else if (!norm.endsWith('.0')) style.dotDecimal += 1;
      if (dots && commas) {
        if (digits.separator === ',') style.dotGroup += 1;
        else style.commaGroup += 1;
      }
    } else if (digits.separator === ',') style.commaGroup += 1;
    else style.dotGroup += 1;
  }
  return style;
}

/** What decides between the two readings of "12,507". */
export interface DigitContext {
  readonly lang: 'vi' | 'en';
  readonly style: NumberStyle;
  /** A scale word ("triệu") follows. */
  readonly scaled: boolean;
  readonly unit: Unit | null;
}

function isDecimal(digits: Digits, { lang, style, scaled, unit }: DigitContext): boolean {
  if (digits.decimal === null) return false;
  if (digits.grouped === null) return true;
  const percent = unit?.dimension === 'percent' || unit?.dimension === 'percentage-point';
  if (lang === 'en') return digits.separator === '.';
  if (digits.round) return false;
  if (digits.separator === '.') {
    if (style.dotDecimal > style.commaDecimal && style.dotGroup === 0) {
      return scaled || percent || (unit !== null && !isWhole(unit));
    }
    return percent && digits.decimal.whole % 10 !== 0;
  }
  if (style.commaGroup > 0 && style.commaDecimal === 0) return false;
  if (style.dotDecimal >= sure && style.commaDecimal === 0) return false;
  if (scaled || percent) return true;
  if (unit === null) return style.commaDecimal > 0;
  if (isWhole(unit)) return false;
  return style.dotDecimal === 0 || style.commaDecimal > 0;
}

/** Chooses a reading and multiplies it by `scale`, exactly where a double can be exact. */
export function magnitude(digits: Digits, scale: number, context: DigitContext): Magnitude {
  if (digits.decimal !== null && isDecimal(digits, context)) {
    const { whole, places } = digits.decimal;
    const divisor = 10 ** places;
    return scale >= divisor && scale % divisor === 0
      ? { value: whole * (scale / divisor), precision: scale / divisor }
      : { value: (whole * scale) / divisor, precision: scale / divisor };
  }
  return { value: (digits.grouped ?? 0) * scale, precision: scale };
}
