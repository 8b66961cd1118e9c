import { type Moment, monthMoment, type Reading, type YearAt } from './moment.ts';
import { joint } from './read-numeric-day.ts';
import { readNamYear } from './read-year.ts';
import { dottedParts, fullYear, integer, isDash, norm, type Scan } from './scan.ts';
import { MONTH_WORDS, SMALL_NUMBERS } from './words.ts';

/** A month's number and what belongs to it, before its year is known. */
interface MonthAt {
  readonly next: number;
  readonly month: number;
  readonly year: number | null;
}

const UNITS_AFTER: ReadonlySet<string> = new Set([
  'tháng',
  'ngày',
  'lần',
  'người',
  'triệu',
  'tỷ',
  'nghìn',
  'lượt',
  'ca',
]);

/** Shifts for "tháng này", "tháng trước", "tháng tới". */
export const RELATIVE_SHIFTS: ReadonlyMap<string, number> = new Map([
  ['này', 0],
  ['nay', 0],
  ['trước', -1],
  ['rồi', -1],
  ['qua', -1],
  ['tới', 1],
  ['sau', 1],
]);

/** The month behind "tháng": "5", "5/2025", "5.2025", "Năm", "mười hai", "giêng". */
function readMonthNumber(scan: Scan, i: number): MonthAt | null {
  const parts = dottedParts(scan, i);
  if (parts?.length === 2) {
    const [month = 0, year = 0] = parts;
    return month >= 1 && month <= 12 && year >= 1000 ? { next: i + 1, month, year } : null;
  }
  let month = integer(scan, i);
  let next = i + 1;
  if (month < 0) {
    month = MONTH_WORDS.get(norm(scan, i)) ?? -1;
    if (norm(scan, i) === 'mười') {
      const tail = norm(scan, i + 1);
      if (tail === 'một' || tail === 'hai') {
        month = tail === 'một' ? 11 : 12;
        next += 1;
      }
    }
  }
  if (month < 1 || month > 12) return null;
  if (norm(scan, next) === '/' || isDash(scan, next)) {
    const year = fullYear(scan, next + 1);
    // A month and a year have at most one space on either side: "tháng 5 - 2025".
    if (year > 0) return { next: next + 2, month, year };
  }
  return { next, month, year: null };
}

/** The year and the "tới", "vừa qua", "này" behind a month or a quarter. */
export function readYearTail(
  scan: Scan,
  i: number,
): { next: number; year: number | null; toward: Moment['toward'] } {
  const comma = norm(scan, i) === ',' && norm(scan, i + 1) === 'năm' ? 1 : 0;
  const at = norm(scan, i) === 'của' ? 1 : comma;
  const year = readNamYear(scan, i + at) ?? (at === 1 ? null : bareYear(scan, i));
  if (year && !(comma === 1 && (year.year ?? 0) < 1000))
    return { next: year.next, year: year.year, toward: null };
  const tail = readToward(scan, i);
  return { ...tail, year: null };
}

function bareYear(scan: Scan, i: number): YearAt | null {
  const year = fullYear(scan, i);
  return year >= 1900 && year <= 2100 ? { next: i + 1, year } : null;
}

/** "tới", "tới đây", "sắp tới", "này", "vừa qua", "vừa rồi" behind a date. */
export function readToward(scan: Scan, i: number): { next: number; toward: Moment['toward'] } {
  const word = norm(scan, i);
  const second = norm(scan, i + 1);
  if (word === 'vừa' && (second === 'qua' || second === 'rồi'))
    return { next: i + 2, toward: 'past' };
  if (word === 'sắp' && second === 'tới') return { next: i + 2, toward: 'future' };
  if (word === 'tới') {
    if (second === 'đây') return { next: i + 2, toward: 'future' };
    const token = scan.tokens[i + 1];
    // "ngày 6/5 tới Hà Nội" goes somewhere.
    const goes =
      token !== undefined && (token.capital || token.kind === 'number' || GOALS.has(token.norm));
    return goes && token?.kind !== 'break'
      ? { next: i, toward: null }
      : { next: i + 1, toward: 'future' };
  }
  if (word === 'này') return { next: i + 1, toward: 'this' };
  return { next: i, toward: null };
}

const GOALS: ReadonlySet<string> = new Set([
  'ngày',
  'tháng',
  'năm',
  'nay',
  'hết',
  'cuối',
  'đầu',
  'thăm',
  'nước',
  'các',
  'thành',
  'tỉnh',
  'thủ',
  'sân',
  'khu',
  'quý',
  'sáng',
  'chiều',
  'tối',
  'trưa',
  'bệnh',
  'nhà',
  'nơi',
  'dự',
  'giữa',
]);

/** Readings that begin with "tháng". */
export function readThang(scan: Scan, i: number): Reading | null {
  const second = norm(scan, i + 1);
  if (second === 'vừa' || RELATIVE_SHIFTS.has(second)) return readRelativeMonth(scan, i);
  const one = readMonthNumber(scan, i + 1);
  if (one === null) return null;
  const before = scan.tokens[i - 1];
  const counted = before?.kind === 'number' || SMALL_NUMBERS.has(before?.norm ?? '');
  if (counted && before?.norm !== 'năm') return null;
  if (UNITS_AFTER.has(norm(scan, one.next))) return null;
  let last = one;
  let next = one.next;
  if (one.year === null) {
    const end = readMonthRangeEnd(scan, i, one);
    if (end) {
      last = end;
      next = end.next;
    }
  } else {
    const joined = joint(scan, next, norm(scan, i - 1) === 'từ');
    if (joined > 0) {
      const end = readMonthNumber(scan, norm(scan, joined) === 'tháng' ? joined + 1 : joined);
      if (end?.year)
        return {
          first: i,
          next: end.next,
          from: monthMoment(one.year, one.month),
          to: monthMoment(end.year, end.month),
        };
    }
  }
  let year = last.year;
  let toward: Moment['toward'] = null;
  if (year === null) {
    const tail = readYearTail(scan, next);
    ({ year, toward, next } = tail);
  }
  // The August and the October revolution have their names, and streets have it from them.
  if (year === null && norm(scan, i - 1) === 'mạng' && last === one) return null;
  const to = last === one ? null : monthMoment(year, last.month);
  // The first of two months takes its year from the second.
  const from = { ...monthMoment(to ? null : year, one.month), toward };
  return readLunarTail(scan, { first: i, next, from, to });
}

/** "tháng Giêng", "tháng 7 âm lịch": the span takes in "âm lịch". */
function readLunarTail(scan: Scan, reading: Reading): Reading {
  const lunar = norm(scan, reading.next) === 'âm' && norm(scan, reading.next + 1) === 'lịch';
  return lunar ? { ...reading, next: reading.next + 2 } : reading;
}

/** Behind "tháng 1": "-3/2025", "đến tháng 3", "và tháng 2", ", 2 và 3". */
function readMonthRangeEnd(scan: Scan, i: number, one: MonthAt): MonthAt | null {
  let end: MonthAt | null = null;
  let j = one.next;
  for (let count = 0; count < 12; count += 1) {
    const mark = norm(scan, j);
    const through =
      isDash(scan, j) || ((mark === 'đến' || mark === 'tới') && norm(scan, i - 1) === 'từ');
    const listed = mark === 'và' || mark === ',';
    if (!through && !listed) break;
    let at = j + 1;
    if (norm(scan, at) === 'hết') at += 1;
    const named = norm(scan, at) === 'tháng';
    if (named) at += 1;
    else if (scan.tokens[at]?.kind !== 'number') break;
    const month = readMonthNumber(scan, at);
    if (month === null || month.month <= (end ?? one).month) break;
    const after = scan.tokens[month.next];
    // "tháng 5, 12 người": what is counted is no month.
    if (
      !named &&
      month.year === null &&
      after?.kind === 'word' &&
      !after.capital &&
      listed &&
      after.norm !== 'năm' &&
      after.norm !== 'và'
    )
      break;
    if (month.year === null && (norm(scan, month.next) === '/' || norm(scan, month.next) === '%'))
      break;
    end = month;
    j = month.next;
    if (month.year !== null) break;
  }
  return end;
}

function shiftMonth(scan: Scan, shift: number): Moment {
  const today = scan.published;
  if (today === null) return monthMoment(null, null);
  const index = today.year * 12 + today.month - 1 + shift;
  return monthMoment(Math.floor(index / 12), (index % 12) + 1);
}

function readRelativeMonth(scan: Scan, i: number): Reading | null {
  const before = scan.tokens[i - 1];
  // "3 tháng qua", "hai tháng tới", "mấy tháng nay" are durations.
  if (
    before?.kind === 'number' ||
    SMALL_NUMBERS.has(before?.norm ?? '') ||
    DURATION_HEADS.has(before?.norm ?? '')
  )
    return null;
  const second = norm(scan, i + 1);
  if (second === 'vừa') {
    const third = norm(scan, i + 2);
    return third === 'qua' || third === 'rồi'
      ? { first: i, next: i + 3, from: shiftMonth(scan, -1), to: null }
      : null;
  }
  const shift = RELATIVE_SHIFTS.get(second);
  return shift === undefined || second === 'nay'
    ? null
    : { first: i, next: i + 2, from: shiftMonth(scan, shift), to: null };
}

const DURATION_HEADS: ReadonlySet<string> = new Set([
  'mấy',
  'vài',
  'nhiều',
  'các',
  'những',
  'hàng',
  'chục',
  'mười',
  'rưỡi',
]);
