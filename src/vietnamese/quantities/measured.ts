import type { Qualifier } from '../figure.ts';
import type { Token } from '../token.ts';
import { type Unit, unitOf } from '../units.ts';
import { type Numeral, settle } from './numeral.ts';
import { type Scan, unitAt } from './scan.ts';
import { matchPer, matchUnit, type UnitMatch } from './unit-lookup.ts';

/** How many words may stand between a unit and the "/" of its rate: "21 chuyến bay thẳng/tuần". */
const maxBeforeSlash = 3;
/** And between a flight and its spoken rate: "30 chuyến bay quốc tế khứ hồi mỗi ngày". */
const maxFlightKinds = 5;

/** What kind of flight may stand before a spoken rate: "21 chuyến bay thẳng mỗi tuần". */
const flightKinds = new Set([
  'thẳng',
  'quốc',
  'tế',
  'nội',
  'địa',
  'khứ',
  'hồi',
  'thường',
  'lệ',
  'direct',
]);

/** A number with its unit, before its qualifiers are read. */
export interface Measured {
  /** Tokens `[first, end)`, qualifiers not included. */
  first: number;
  end: number;
  value: number | readonly [number, number];
  unit: Unit | null;
  unitId: string | null;
  precision: number | null;
  qualifier: Qualifier | null;
  amount: boolean;
}

/**
 * The numeral with what belongs to it behind its unit: "rưỡi", a smaller unit,
 * the second half of a rate; `first` is its first token, a currency sign before it included.
 */
export function measured(
  scan: Scan,
  numeral: Numeral,
  first: number,
  matched: UnitMatch | null,
  currency: Unit | null,
): Measured {
  const tokens = scan.tokens;
  const unit = currency ?? matched?.unit ?? null;
  let { value, precision } = settle(numeral, unit, scan.numerals);
  let end = matched?.end ?? numeral.end;
  if (currency !== null) {
    // "US$ 5 tỷ USD": the sign twice.
    const again = unitAt(scan, end);
    if (again !== null && again.unit === currency) end = again.end;
  }
  if (matched !== null && tokens[end]?.norm === 'rưỡi' && typeof value === 'number') {
    value += numeral.scale / 2;
    precision = precision === null ? null : precision / 10;
    end += 1;
  }
  const tail = tokens[end];
  if (
    matched?.unit.id === 'metre' &&
    numeral.scale === 1 &&
    tail?.kind === 'number' &&
    !tail.spaced &&
    /^\d{1,2}$/.test(tail.norm) &&
    typeof value === 'number'
  ) {
    // "1m75".
    precision = 10 ** -tail.norm.length;
    value = Number(`${value}.${tail.norm}`);
    end += 1;
  }
  const height = unit?.id === 'square-metre' ? heightOf(scan, numeral, end) : null;
  if (height !== null) {
    return {
      first,
      end,
      value: height,
      unit: metre,
      unitId: metre.id,
      precision: 0.1,
      qualifier: null,
      amount: false,
    };
  }
  const minus = minusBefore(scan, first, unit);
  if (minus !== null && typeof value === 'number') value = -value;
  const found: Measured = {
    first: minus ?? first,
    end,
    value,
    unit,
    unitId: unit?.id ?? null,
    precision,
    qualifier: numeral.qualifier,
    amount:
      numeral.scale > 1 ||
      unit?.dimension === 'money' ||
      unit?.dimension === 'percent' ||
      unit?.dimension === 'percentage-point' ||
      unit?.id === 'times',
  };
  compound(scan, found);
  rate(scan, found);
  return found;
}

const metre = unitOf('metre') as Unit;
const tall = new Set(['cao', 'sâu', 'dài']);

/** "cao 1m2" is 1.2 m, whatever "1m2" is elsewhere; null if it isn't so here. */
function heightOf(scan: Scan, numeral: Numeral, end: number): number | null {
  const { value } = numeral;
  const tail = scan.tokens[end - 1] as Token;
  const before = numeral.first > scan.from ? (scan.tokens[numeral.first - 1] as Token).norm : '';
  if (!tall.has(before) || tail.norm !== '2' || tail.spaced) return null;
  return typeof value === 'number' && Number.isInteger(value) && value < 10 ? value + 0.2 : null;
}

/** "âm 5 độ C", "-5 độ C": the token the minus stands on. */
function minusBefore(scan: Scan, first: number, unit: Unit | null): number | null {
  if (unit === null || first <= scan.from) return null;
  const signed =
    unit.dimension === 'temperature' ||
    unit.dimension === 'percent' ||
    unit.dimension === 'money' ||
    unit.id === 'degree';
  if (!signed) return null;
  const before = scan.tokens[first - 1] as Token;
  if (before.norm === 'âm') return first - 1;
  if (
    (before.norm === '-' || before.norm === '−') &&
    (before.spaced || (first - 2 >= scan.from && scan.tokens[first - 2]?.norm === '(')) &&
    !(scan.tokens[first] as Token).spaced &&
    scan.tokens[first - 2]?.kind !== 'number'
  ) {
    return first - 1;
  }
  return null;
}

/** "2 năm 6 tháng" is one length of time, in the smaller unit. */
function compound(scan: Scan, measured: Measured): void {
  while (measured.unit?.dimension === 'duration' && typeof measured.value === 'number') {
    const next = scan.tokens[measured.end];
    if (next === undefined || next.kind !== 'number' || !/^\d{1,2}$/.test(next.norm)) return;
    const unit = unitAt(scan, measured.end + 1);
    if (unit === null || unit.unit.dimension !== 'duration') return;
    const large: number = measured.unit.factor ?? 0;
    const small: number = unit.unit.factor ?? 0;
    if (small >= large || small === 0) return;
    if (measured.unit.id === 'month' && unit.unit.id === 'year') return;
    measured.value = Math.round((measured.value * large) / small) + Number.parseInt(next.norm, 10);
    measured.unit = unit.unit;
    measured.unitId = unit.unit.id;
    measured.precision = 1;
    measured.end = unit.end;
  }
}

/** "/100.000 dân" at token `at`: how many people a rate is of. */
export function perPeople(
  scan: Scan,
  at: number,
): { readonly id: string; readonly end: number } | null {
  const slash = scan.tokens[at];
  const people = scan.tokens[at + 1];
  if (slash?.norm !== '/' || slash.spaced || people?.kind !== 'number' || people.spaced)
    return null;
  if (!/^10{0,2}[.,]?000$/.test(people.norm) && people.norm !== '1.000.000') return null;
  const unit = unitAt(scan, at + 2);
  if (unit?.unit.id !== 'person') return null;
  return { id: `${people.norm.replaceAll(/[.,]/g, '')}-person`, end: unit.end };
}

/** Takes in the second half of a rate: "USD/thùng", "lượt khách/năm", "triệu đồng mỗi tháng". */
export function rate(scan: Scan, measured: Measured): void {
  const tokens = scan.tokens;
  const lang = scan.lang;
  const people = perPeople(scan, measured.end);
  if (people !== null) {
    measured.unitId = `${measured.unitId ?? 'per'}${measured.unitId === null ? '-' : '/'}${people.id}`;
    measured.end = people.end;
    return;
  }
  if (measured.unitId === null) return;
  let isFlight = false;
  const reach = measured.unitId === 'flight' ? maxFlightKinds : maxBeforeSlash;
  for (let skipped = 0; skipped <= reach; skipped += 1) {
    const index = measured.end + skipped;
    const token = tokens[index];
    if (token === undefined || index >= scan.last) return;
    if (token.norm === '/') {
      if (token.spaced && skipped > 0) return;
      // "160 triệu đồng/01 bánh": of one.
      const one = tokens[index + 1]?.norm;
      const perAt = one === '1' || one === '01' ? index + 2 : index + 1;
      const per = matchPer(tokens, perAt, lang);
      if (per === null) return;
      const after = tokens[per.end];
      if (after?.kind === 'number' && /^(?:19|20)\d\d$/.test(after.norm)) return;
      measured.unitId = `${measured.unitId}/${per.id}`;
      measured.end = per.end;
      // "triệu đồng/người/tháng": one more.
      const again = after?.norm === '/' ? matchPer(tokens, per.end + 1, lang) : null;
      if (again !== null) {
        measured.unitId = `${measured.unitId}/${again.id}`;
        measured.end = again.end;
      }
      return;
    }
    if ((skipped === 0 || isFlight) && spokenRate(scan, measured, token, index)) return;
    isFlight = measured.unitId === 'flight' && flightKinds.has(token.norm);
    // "15 tấn CO2/ha"
    const formula = token.text.length <= 4 && token.text === token.text.toUpperCase();
    if (token.kind !== 'word' || (token.capital && !formula) || !token.spaced) return;
  }
}

/** "mỗi năm", "một thùng", "per barrel", "a year". */
function spokenRate(scan: Scan, measured: Measured, token: Token, index: number): boolean {
  const tokens = scan.tokens;
  const { norm } = token;
  // "hằng tuần" is said of much that is no rate; of flights it is one.
  const everyFlight = measured.unitId === 'flight' && (norm === 'hằng' || norm === 'hàng');
  const each = scan.lang === 'vi' ? norm === 'mỗi' || everyFlight : norm === 'per';
  const one = scan.lang === 'vi' ? norm === 'một' : norm === 'a' || norm === 'an';
  // "21 flights a week" is a rate too.
  if (!each && !(one && (measured.amount || measured.unitId === 'flight'))) return false;
  const per = matchPer(tokens, index + 1, scan.lang);
  if (per === null) return false;
  const unit = matchUnit(tokens, index + 1, scan.lang)?.unit;
  const after = tokens[per.end]?.norm;
  if (one) {
    const rated =
      unit !== undefined &&
      unit.dimension !== 'count' &&
      unit.dimension !== 'money' &&
      unit.dimension !== 'percent';
    const flights = measured.unitId === 'flight' && unit?.dimension === 'duration';
    if (!rated && !flights && per.id !== 'barrel' && per.id !== 'share' && per.id !== 'crop')
      return false;
    if (
      after === 'trước' ||
      after === 'sau' ||
      after === 'qua' ||
      after === 'nữa' ||
      after === 'earlier' ||
      after === 'ago' ||
      after === 'later'
    )
      return false;
  } else if (
    unit?.dimension !== 'duration' &&
    per.id !== 'person' &&
    unit?.dimension === 'count' &&
    scan.lang === 'vi'
  ) {
    return false;
  }
  measured.unitId = `${measured.unitId}/${per.id}`;
  measured.end = per.end;
  return true;
}
