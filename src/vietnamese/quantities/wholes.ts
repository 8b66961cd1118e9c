import type { Token } from '../token.ts';
import type { Numeral } from './numeral.ts';
import { readNumeral } from './read-numeral.ts';
import { type Scan, unitAt } from './scan.ts';
import type { UnitMatch } from './unit-lookup.ts';

/** Words between a number and the whole it is of: "194 trong 195 nước", "7 trong số 9 thẩm phán". */
const wholeWords = { vi: new Set(['trong', 'trên']), en: new Set(['of', 'out']) };
const fillers = new Set(['số', 'tổng', 'the', 'of', 'all']);
/** Up to here "2/3 doanh nghiệp" is a share; "30/44 thôn" counts. */
const maxDenominator = 10;

/** The unit of the whole that the number is of, behind token `end`; null if there is none. */
export function unitOfWhole(scan: Scan, numeral: Numeral): UnitMatch['unit'] | null {
  const { tokens } = scan;
  if (!wholeWords[scan.lang].has(tokens[numeral.end]?.norm ?? '')) return null;
  let at = numeral.end + 1;
  while (at < numeral.end + 4 && fillers.has(tokens[at]?.norm ?? '')) at += 1;
  if (tokens[at]?.kind !== 'number' && scan.lang === 'vi') return null;
  const whole = readNumeral(scan.numerals, at);
  if (whole === null || whole.scale > 1 || typeof whole.value !== 'number') return null;
  if (typeof numeral.value !== 'number' || numeral.value > whole.value) return null;
  const unit = unitAt(scan, whole.end)?.unit;
  return unit?.dimension === 'count' ? unit : null;
}

/** "30/44 thôn": thirty villages of 44. Null for "2/3 số phiếu" and what counts nothing that is known. */
export function countOfWhole(
  scan: Scan,
  at: number,
): { readonly value: number; readonly unit: UnitMatch['unit']; readonly end: number } | null {
  const { tokens } = scan;
  const part = tokens[at] as Token;
  const slash = tokens[at + 1];
  const whole = tokens[at + 2];
  if (slash?.norm !== '/' || slash.spaced || whole?.kind !== 'number' || whole.spaced) return null;
  if (!/^\d{1,4}$/.test(part.norm) || !/^[1-9]\d{1,3}$/.test(whole.norm)) return null;
  const value = Number.parseInt(part.norm, 10);
  const total = Number.parseInt(whole.norm, 10);
  if (value > total || total <= maxDenominator || /^(?:19|20)\d\d$/.test(whole.norm)) return null;
  const counted = unitAt(scan, at + 3);
  if (counted === null || counted.unit.dimension !== 'count' || tokens[at + 3]?.spaced !== true) {
    return null;
  }
  return { value, unit: counted.unit, end: counted.end };
}
