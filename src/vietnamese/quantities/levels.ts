import { type Measured, measured } from './measured.ts';
import { type Numeral, settle } from './numeral.ts';
import { readNumeral } from './read-numeral.ts';
import { type Scan, unitAt } from './scan.ts';

/** How many words may stand between "lên" and its number. */
const reach = 3;

/**
 * "từ X lên Y" is two figures: X, at token `at`, takes the unit and the scale
 * of Y. Null if there is no Y, or X is a year.
 */
export function levelBefore(scan: Scan, low: Numeral, at: number): Measured | null {
  const { tokens } = scan;
  let highAt = low.end + 1;
  for (let skipped = 0; skipped < reach; skipped += 1) {
    const token = tokens[highAt];
    if (token === undefined || token.kind === 'number') break;
    if (token.kind !== 'word') return null;
    highAt += 1;
  }
  if (tokens[highAt]?.kind !== 'number') return null;
  const high = readNumeral(scan.numerals, highAt);
  if (high === null) return null;
  const upper = measured(scan, high, highAt, unitAt(scan, high.end), null);
  const { unit } = upper;
  const plain = low.digits?.decimal === null;
  // "từ 20 lên 30 triệu" shares the scale; "từ 500.000 lên 1 triệu" doesn't.
  const share =
    low.scale === 1 &&
    high.scale > 1 &&
    (low.value as number) < 100 * ((high.value as number) / high.scale);
  const shared = share ? { ...low, scale: high.scale } : low;
  const settled =
    share && plain
      ? { value: (low.digits?.grouped ?? 0) * high.scale, precision: high.scale }
      : settle(shared, unit, scan.numerals);
  const year = unit === null && low.digits?.separator === null;
  if (year && (low.value as number) >= 1900 && (low.value as number) <= 2100) return null;
  return {
    first: at,
    end: low.end,
    value: settled.value,
    unit,
    unitId: upper.unitId,
    precision: settled.precision,
    qualifier: null,
    amount: true,
  };
}
