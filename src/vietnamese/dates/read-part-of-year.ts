import { daysInMonth } from './calendar.ts';
import { dayMoment, type Moment, monthMoment, type Reading, yearMoment } from './moment.ts';
import { readCentury, readDecade } from './read-decade.ts';
import { readThang, readYearTail } from './read-month.ts';
import { readAnyYear } from './read-year.ts';
import { dottedParts, endsHere, fullYear, integer, isDash, norm, type Scan } from './scan.ts';
import { ROMAN_QUARTERS, SMALL_NUMBERS } from './words.ts';

function quarterNumber(scan: Scan, i: number): number {
  const value = integer(scan, i);
  if (value >= 1 && value <= 4) return value;
  const token = scan.tokens[i];
  if (token?.kind !== 'word') return -1;
  return (
    (token.capital ? ROMAN_QUARTERS.get(token.norm) : undefined) ??
    QUARTER_WORDS.get(token.norm) ??
    -1
  );
}

const QUARTER_WORDS: ReadonlyMap<string, number> = new Map([
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['nhất', 1],
  ['nhì', 2],
]);

/** "Q1/2025", "Q1-2025", "Q1 2025" in Vietnamese text; a bare "Q1" is a district. */
export function readShortQuarter(scan: Scan, i: number): Reading | null {
  const quarter = Number(norm(scan, i).slice(1));
  const j = norm(scan, i + 1) === '/' || isDash(scan, i + 1) ? i + 2 : i + 1;
  const year = fullYear(scan, j);
  if (year < 0) return null;
  return { first: i, next: j + 1, ...monthsOf(year, quarter * 3 - 2, quarter * 3) };
}

/** The months `first` to `last` of a year, as days. */
export function monthsOf(
  year: number | null,
  first: number,
  last: number,
  toward: Moment['toward'] = null,
): Pick<Reading, 'from' | 'to'> {
  return {
    from: { ...dayMoment(year, first, 1), toward },
    to: dayMoment(year, last, last === 2 && year === null ? 28 : daysInMonth(year, last)),
  };
}

/** Readings that begin with "quý": "quý I/2025", "quý 1 năm nay", "quý II và III/2024", "quý đầu năm 2025". */
export function readQuy(scan: Scan, i: number): Reading | null {
  const dotted = dottedParts(scan, i + 1);
  if (dotted?.length === 2 && (dotted[0] ?? 9) <= 4 && (dotted[1] ?? 0) >= 1900) {
    const [quarter = 1, year = null] = dotted;
    return { first: i, next: i + 2, ...monthsOf(year, quarter * 3 - 2, quarter * 3) };
  }
  const word = norm(scan, i + 1);
  if (
    word === 'này' ||
    word === 'trước' ||
    word === 'tới' ||
    (word === 'vừa' && norm(scan, i + 2) === 'qua')
  ) {
    const today = scan.published;
    const shift = word === 'này' ? 0 : word === 'tới' ? 1 : -1;
    const index = today === null ? 0 : today.year * 4 + Math.floor((today.month - 1) / 3) + shift;
    const next = word === 'vừa' ? i + 3 : i + 2;
    if (today === null) return { first: i, next, from: monthMoment(null, null), to: null };
    const quarter = (index % 4) + 1;
    return { first: i, next, ...monthsOf(Math.floor(index / 4), quarter * 3 - 2, quarter * 3) };
  }
  if ((word === 'đầu' || word === 'cuối') && norm(scan, i + 2) === 'năm') {
    return yearPart(scan, i, i + 2, word === 'đầu' ? 1 : 10, word === 'đầu' ? 3 : 12);
  }
  const first = quarterNumber(scan, i + 1);
  if (first < 0) return null;
  let last = first;
  let next = i + 2;
  for (let count = 0; count < 3; count += 1) {
    const mark = norm(scan, next);
    if (!isDash(scan, next) && mark !== 'và' && mark !== ',' && mark !== 'đến') break;
    const at = norm(scan, next + 1) === 'quý' ? next + 2 : next + 1;
    const quarter = quarterNumber(scan, at);
    if (quarter <= last || (scan.tokens[at]?.kind === 'number' && mark === ',')) break;
    last = quarter;
    next = at + 1;
  }
  let year: number | null = null;
  let toward: Moment['toward'] = null;
  if ((norm(scan, next) === '/' || isDash(scan, next)) && fullYear(scan, next + 1) > 0) {
    year = fullYear(scan, next + 1);
    next += 2;
  } else ({ year, toward, next } = readYearTail(scan, next));
  return { first: i, next, ...monthsOf(year, first * 3 - 2, last * 3, toward) };
}

/** Months of the year named at `j` ("năm", "năm 2025", "năm nay", "2025"); a bare "năm" is the year of publication. */
function yearPart(scan: Scan, first: number, j: number, from: number, to: number): Reading {
  const year = readAnyYear(scan, j);
  if (year) return { first, next: year.next, ...monthsOf(year.year, from, to) };
  return { first, next: j + 1, ...monthsOf(scan.published?.year ?? null, from, to) };
}

/** "ba tháng đầu năm 2025", "11 tháng năm 2024", "6 tháng cuối năm", "hai quý đầu năm" from the number at `i`. */
export function readCountedMonths(scan: Scan, i: number): Reading | null {
  let unitAt = i + 1;
  let count = integer(scan, i);
  if (count < 0) {
    count = SMALL_NUMBERS.get(norm(scan, i)) ?? -1;
    if (
      norm(scan, i) === 'mười' &&
      (norm(scan, unitAt) === 'một' || norm(scan, unitAt) === 'hai')
    ) {
      count = norm(scan, unitAt) === 'một' ? 11 : 12;
      unitAt += 1;
    }
  }
  const unit = norm(scan, unitAt);
  if (count < 1 || count > 31) return null;
  if (unit !== 'tháng' && unit !== 'quý' && unit !== 'ngày' && unit !== 'tuần') return null;
  const side = norm(scan, unitAt + 1);
  const sided = side === 'đầu' || side === 'cuối';
  if (unit === 'ngày' || unit === 'tuần') {
    return sided
      ? countedDays(scan, i, unitAt + 2, unit === 'ngày' ? count : count * 7, side === 'đầu')
      : null;
  }
  const months = unit === 'quý' ? count * 3 : count;
  if (months > 12) return null;
  const j = sided ? unitAt + 2 : unitAt + 1;
  const of = norm(scan, j) === 'của' ? j + 1 : j;
  const year = readAnyYear(scan, of);
  if (year === null) {
    if (!sided || norm(scan, of) !== 'năm' || norm(scan, of + 1) === 'học') return null;
  } else if (!sided && (year.year ?? 0) < 1900) return null;
  // "11 tháng 2024 người" is no period; "9 tháng 2024" and "6 tháng năm nay" are.
  if (
    !sided &&
    fullYear(scan, of) > 0 &&
    !endsHere(scan, of + 1) &&
    scan.tokens[of + 1]?.capital !== true
  )
    return null;
  return side === 'cuối'
    ? yearPart(scan, i, of, 13 - months, 12)
    : yearPart(scan, i, of, 1, months);
}

/** "10 ngày đầu tháng 5", "hai tuần đầu năm 2025" from where the month or year stands. */
function countedDays(
  scan: Scan,
  first: number,
  j: number,
  days: number,
  atStart: boolean,
): Reading | null {
  if (norm(scan, j) === 'tháng') {
    const month = readThang(scan, j);
    if (month === null || month.to !== null || month.from.month === null || days > 28) return null;
    const { year, toward } = month.from;
    const length = daysInMonth(year, month.from.month);
    const from = dayMoment(year, month.from.month, atStart ? 1 : length - days + 1);
    const to = dayMoment(year, month.from.month, atStart ? days : length);
    return { first, next: month.next, from: { ...from, toward }, to };
  }
  if (norm(scan, j) !== 'năm' || days > 31) return null;
  const year = readAnyYear(scan, j) ?? { next: j + 1, year: scan.published?.year ?? null };
  const from = atStart ? dayMoment(year.year, 1, 1) : dayMoment(year.year, 12, 32 - days);
  return {
    first,
    next: year.next,
    from,
    to: dayMoment(year.year, atStart ? 1 : 12, atStart ? days : 31),
  };
}

/** First and last day of the three parts that a month has: ten days, ten days and the rest. */
const TENS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['thượng', [1, 10]],
  ['trung', [11, 20]],
  ['hạ', [21, 31]],
]);

/** "trung tuần tháng 5", "hạ tuần tháng 4/2025". */
export function readTens(scan: Scan, i: number): Reading | null {
  const days = TENS.get(norm(scan, i));
  if (days === undefined || norm(scan, i + 1) !== 'tuần' || norm(scan, i + 2) !== 'tháng')
    return null;
  const month = readThang(scan, i + 2);
  if (month === null || month.to !== null || month.from.month === null) return null;
  return partOfMonth(i, month, days[0], days[1]);
}

/** Days `first` to `last` of a month that has been read; the month's end cuts them off. */
export function partOfMonth(start: number, month: Reading, first: number, last: number): Reading {
  const { year, month: number, toward } = month.from;
  const length = daysInMonth(year, number ?? 1);
  return {
    first: start,
    next: month.next,
    from: { ...dayMoment(year, number, first), toward },
    to: dayMoment(year, number, Math.min(last, length)),
  };
}

/** "nửa đầu năm 2025", "nửa cuối tháng 5", "nửa đầu thế kỷ XX". */
export function readHalf(scan: Scan, i: number): Reading | null {
  const word = norm(scan, i + 1);
  const second =
    word === 'sau' || word === 'cuối' || (word === 'còn' && norm(scan, i + 2) === 'lại');
  if (!second && word !== 'đầu') return null;
  const behind = word === 'còn' ? i + 3 : i + 2;
  const j = norm(scan, behind) === 'của' ? behind + 1 : behind;
  const unit = norm(scan, j);
  if (unit === 'năm' || fullYear(scan, j) > 0)
    return yearPart(scan, i, j, second ? 7 : 1, second ? 12 : 6);
  if (unit === 'thế') {
    const century = readCentury(scan, j);
    if (!century || century.from.year === null) return null;
    const { year } = century.from;
    return {
      ...century,
      first: i,
      from: yearMoment(second ? year + 50 : year),
      to: yearMoment(second ? year + 99 : year + 49),
    };
  }
  if (unit === 'thập' || unit === 'những') {
    const decade = readDecade(scan, j);
    if (!decade?.to || decade.from.year === null || decade.to.year !== decade.from.year + 9)
      return null;
    const { year } = decade.from;
    const half = {
      from: yearMoment(second ? year + 5 : year),
      to: yearMoment(second ? year + 9 : year + 4),
    };
    return { ...decade, first: i, ...half };
  }
  if (unit !== 'tháng') return null;
  const month = readThang(scan, j);
  if (month === null || month.to !== null || month.from.month === null) return null;
  const { year, toward } = month.from;
  const from = { ...dayMoment(year, month.from.month, second ? 16 : 1), toward };
  return {
    first: i,
    next: month.next,
    from,
    to: dayMoment(year, month.from.month, second ? daysInMonth(year, month.from.month) : 15),
  };
}
