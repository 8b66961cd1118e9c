import type { Token } from '../token.ts';
import { readDigits } from './digits.ts';
import { type Numeral, settle } from './numeral.ts';
import { type Scan, unitAt } from './scan.ts';

/** Words before a decimal that a space has torn apart: the first number counts nothing by itself. */
const beforeTorn = new Set(
  'đạt là hơn trên khoảng gần tích tăng giảm còn với có được ước rộng dài chiếm lên xuống tới đến gồm từ'.split(
    ' ',
  ),
);

/** "428, 13 ha": a decimal torn apart by a space. Only where the unit leaves no other reading. */
export function readTorn(scan: Scan, at: number): Numeral | null {
  const { tokens } = scan;
  const head = tokens[at] as Token;
  const comma = tokens[at + 1];
  const tail = tokens[at + 2];
  if (scan.lang !== 'vi' || comma === undefined || comma.norm !== ',' || comma.spaced) return null;
  if (tail === undefined || tail.kind !== 'number' || !tail.spaced) return null;
  if (!/^[1-9]\d{0,2}$/.test(head.norm) || !/^\d{1,2}$/.test(tail.norm)) return null;
  const before = at > scan.from ? (tokens[at - 1] as Token).norm : '';
  if (!beforeTorn.has(before)) return null;
  const digits = readDigits(`${head.norm},${tail.norm}`);
  const unit = unitAt(scan, at + 3)?.unit;
  if (digits === null || unit === undefined) return null;
  if (!/^(?:area|mass|length|volume|percent)$/.test(unit.dimension)) return null;
  const { value, precision } = settle(
    {
      first: at,
      end: at + 3,
      digits,
      scale: 1,
      value: 0,
      precision: null,
      qualifier: null,
      words: 0,
    },
    unit,
    scan.numerals,
  );
  return {
    first: at,
    end: at + 3,
    digits,
    scale: 1,
    value,
    precision,
    qualifier: null,
    words: 0,
  };
}
