import type { Token } from '../token.ts';
import type { Unit } from '../units.ts';
import { type Measured, perPeople, rate } from './measured.ts';
import { moneyByContext } from './money-by-context.ts';
import { countsNext, headOfCode, isLabelled, mayCountAfter } from './not-figures.ts';
import { type Numeral, settle } from './numeral.ts';
import { readNumeral } from './read-numeral.ts';
import { type Scan, unitAt } from './scan.ts';
import type { UnitMatch } from './unit-lookup.ts';

/** Marks between the ends of a range. */
const rangeMarks = new Set(['-', '–', '—', '~', '‑', '−']);
const rangeWords = { vi: new Set(['đến', 'tới', 'và']), en: new Set(['to', 'and']) };
const levelWords = new Set(['lên', 'xuống', 'còn']);

/**
 * The range that begins with `low`: "20–30 triệu đồng", "từ 15% đến 20%".
 * 'level': it is "từ X lên Y", two figures. Null: no range.
 */
export function rangeFrom(
  scan: Scan,
  low: Numeral,
  lowUnit: UnitMatch | null,
  currency: Unit | null,
): Measured | 'level' | null {
  const tokens = scan.tokens;
  if (typeof low.value !== 'number') return null;
  const markAt = lowUnit?.end ?? low.end;
  const mark = tokens[markAt];
  if (mark === undefined || markAt >= scan.last) return null;
  const signed = mark.kind === 'punctuation' && rangeMarks.has(mark.norm);
  const worded = rangeWords[scan.lang].has(mark.norm);
  const from = low.first > scan.from ? (tokens[low.first - 1] as Token).norm : '';
  if (!signed && !worded) {
    const level = scan.lang === 'vi' && from === 'từ' && levelWords.has(mark.norm);
    return level && lowUnit === null && low.digits !== null ? 'level' : null;
  }
  const started = from === 'từ' || from === 'from' || from === 'between' || from === 'giữa';
  if (mark.norm === 'and' && from !== 'between') return null;
  if (mark.norm === 'và' && from !== 'giữa') return null;
  let highAt = markAt + 1;
  // "5 - 7": spaces on both sides or on none.
  if (signed && (tokens[highAt]?.spaced ?? true) !== mark.spaced) return null;
  if (worded) {
    const qualified = tokens[highAt];
    if (
      qualified !== undefined &&
      /^(?:hơn|gần|khoảng|trên|over|about|nearly)$/.test(qualified.norm)
    )
      highAt += 1;
  }
  const sign = tokens[highAt];
  const highCurrency = sign?.norm === '$' || sign?.norm === '€' ? highAt : null;
  if (highCurrency !== null) highAt += 1;
  const head = tokens[highAt];
  if (head === undefined || (head.kind !== 'number' && head.kind !== 'word')) return null;
  if (head.kind === 'word' && low.digits !== null && !started) return null;
  const high = readNumeral(scan.numerals, highAt);
  if (high === null || typeof high.value !== 'number' || high.end > scan.last) return null;
  const highUnit = unitAt(scan, high.end);
  const unit =
    highUnit?.unit ?? currency ?? (lowUnit === null ? moneyByContext(scan, high, undefined) : null);
  if (lowUnit !== null && lowUnit.unit !== unit) {
    return null;
  }
  if (
    unit === null &&
    !(high.scale > 1) &&
    !(started && low.scale > 1) &&
    !isCountRange(scan, low, high)
  )
    return null;
  if (unit === null && perPeople(scan, high.end) === null && headOfCode(tokens, high.end)) {
    return null;
  }
  if (highUnit !== null && isDate(scan, high, highUnit)) return null;
  if (isLabelled(tokens, low.first, scan.from, low, unit, scan.lang)) return null;
  const lowSettled = settle(low, unit, scan.numerals);
  const highSettled = settle(high, unit, scan.numerals);
  let lowValue = lowSettled.value as number;
  const highValue = highSettled.value as number;
  const plainHigh = highValue / high.scale;
  // The scale is shared: "từ 20 đến 30 triệu"; not in "từ 500.000 đến 1 triệu".
  if (low.scale === 1 && high.scale > 1 && lowValue < plainHigh) {
    const { digits } = low;
    lowValue =
      digits === null
        ? lowValue * high.scale
        : (settle({ ...low, scale: high.scale }, unit, scan.numerals).value as number);
    if (digits !== null && digits.decimal === null) lowValue = (digits.grouped ?? 0) * high.scale;
  }
  if (!(lowValue < highValue)) return null;
  if (
    low.scale === 1 &&
    high.scale === 1 &&
    unit?.dimension === 'duration' &&
    unit.id !== 'year' &&
    signed &&
    isDayRange(scan, low, highUnit)
  ) {
    return null;
  }
  // "tăng 5% đến 20%" without "từ" is still one range; "mời 5 nước đến 10 nước" is too rare to tell.
  const first = started ? low.first - 1 : currency === null ? low.first : low.first - 1;
  const measured: Measured = {
    first,
    end: highUnit?.end ?? high.end,
    value: [lowValue, highValue],
    unit,
    unitId: unit?.id ?? null,
    precision: highSettled.precision,
    qualifier: null,
    amount: high.scale > 1 || (unit !== null && unit.dimension !== 'count'),
  };
  rate(scan, measured);
  return measured;
}

/** Words before a score, which no count can be: "thua 1-2 đáng tiếc". */
const scoreWords = new Set('thắng thua hòa hoà dẫn số quả gỡ lệ'.split(' '));

/** "3-4 tách cà phê": whole numbers before a noun that no table holds. */
function isCountRange(scan: Scan, low: Numeral, high: Numeral): boolean {
  if (perPeople(scan, high.end) !== null) return true;
  const whole = (numeral: Numeral): boolean =>
    numeral.digits !== null && numeral.digits.decimal === null && numeral.digits.grouped !== null;
  if (!whole(low) || !whole(high) || (high.value as number) > 1900) return false;
  if (!countsNext(scan.tokens[high.end])) return false;
  const before = low.first > scan.from ? scan.tokens[low.first - 1] : undefined;
  if (before !== undefined && scoreWords.has(before.norm)) return false;
  return mayCountAfter(before, low.first - 1 === scan.from);
}

/** "30 tháng 4", "5 giờ 30", "2 tháng 9": a day and its month. */
export function isDate(scan: Scan, numeral: Numeral, matched: UnitMatch): boolean {
  if (matched.unit.dimension !== 'duration' || numeral.scale > 1) return false;
  const next = scan.tokens[matched.end];
  if (next === undefined || next.kind !== 'number') return false;
  return (
    matched.unit.id === 'month' ||
    (matched.unit.id === 'hour' && unitAt(scan, matched.end + 1) === null)
  );
}

/** "5-7 tháng 5": days of a month. */
function isDayRange(scan: Scan, low: Numeral, unit: UnitMatch | null): boolean {
  const after = unit === null ? undefined : scan.tokens[unit.end];
  return unit?.unit.id === 'month' && after?.kind === 'number' && typeof low.value === 'number';
}
