import type { Token } from '../token.ts';
import type { NumeralContext } from './numeral.ts';
import { matchUnit, type UnitMatch } from './unit-lookup.ts';

/** A text being read, and the sentence that is being read now. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly lang: 'vi' | 'en';
  readonly numerals: NumeralContext;
  /** First token of the sentence. */
  from: number;
  /** First token behind it. */
  last: number;
}

/** The unit at token `at`, unless it begins something else there. */
export function unitAt(scan: Scan, at: number): UnitMatch | null {
  if (at >= scan.last) return null;
  return matchUnit(scan.tokens, at, scan.lang);
}
