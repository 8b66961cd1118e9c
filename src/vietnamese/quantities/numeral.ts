import type { Qualifier } from '../figure.ts';
import type { Token } from '../token.ts';
import type { Unit } from '../units.ts';
import { type DigitContext, type Digits, magnitude, type NumberStyle } from './digits.ts';

/** A number in a text, in digits, words or both, before its unit is known. */
export interface Numeral {
  /** Tokens `[first, end)`. */
  readonly first: number;
  readonly end: number;
  /** Set if it is one number token and scale words: its reading may yet depend on the unit. */
  readonly digits: Digits | null;
  readonly scale: number;
  readonly value: number | readonly [number, number];
  /** Null if it has no written digits. */
  readonly precision: number | null;
  /** What the number words themselves say: "hàng chục" is at least ten, "vài trăm" about. */
  readonly qualifier: Qualifier | null;
  /** How many tokens of it are words. */
  readonly words: number;
}

/** What reading numerals needs of a text. */
export interface NumeralContext {
  readonly tokens: readonly Token[];
  readonly lang: 'vi' | 'en';
  /** Computed when first asked for. */
  readonly style: () => NumberStyle;
}

/** For numbers whose reading no text around decides. */
export const noStyle: NumberStyle = { commaDecimal: 0, dotDecimal: 0, commaGroup: 0, dotGroup: 0 };

/** Scales written as letters directly behind the digits: "5tr", "50k". Lower case only: "4K" is a screen. */
export const attachedScales = new Map([
  ['tr', 1e6],
  ['k', 1e3],
  ['bn', 1e9],
  ['mn', 1e6],
]);

/** A numeral in words, tokens `[first, end)`. */
export const emptyNumeral = (
  first: number,
  end: number,
  value: Numeral['value'],
  qualifier: Qualifier | null,
): Numeral => ({
  first,
  end,
  digits: null,
  scale: 1,
  value,
  precision: null,
  qualifier,
  words: end - first,
});

/** The value and precision of a numeral, now that its unit is known. */
export function settle(
  numeral: Numeral,
  unit: Unit | null,
  context: NumeralContext,
): { readonly value: number | readonly [number, number]; readonly precision: number | null } {
  const { digits } = numeral;
  if (digits === null) return numeral;
  const settled: DigitContext = {
    lang: context.lang,
    style: context.style(),
    scaled: numeral.scale > 1,
    unit,
  };
  return magnitude(digits, numeral.scale, settled);
}
