import { readEnglish } from './english-numeral.ts';
import type { Numeral, NumeralContext } from './numeral.ts';
import { readVietnamese } from './vietnamese-numeral.ts';

/**
 * Reads the number that begins at token `at`: digits, number words, or a mix
 * ("2 nghìn tỷ", "1tr5", "hai tỷ rưỡi", "vài trăm"). Null if none does.
 * Looks at a bounded number of tokens, so reading a text stays linear.
 */
export function readNumeral(context: NumeralContext, at: number): Numeral | null {
  if (context.tokens[at] === undefined) return null;
  return context.lang === 'en' ? readEnglish(context, at) : readVietnamese(context, at);
}
