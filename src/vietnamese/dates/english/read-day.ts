import { daysInMonth } from '../calendar.ts';
import { dayMoment, type Moment, monthMoment, one, type Reading } from '../moment.ts';
import { fromToday, nearestWeekday } from '../read-weekday.ts';
import { fullYear, glued, integer, isDash, norm, type Scan } from '../scan.ts';
import { readClock } from './read-clock.ts';
import { relativeYear } from './read-relative.ts';
import { DAY_PARTS, MONTH_BEFORE, MONTHS, PLAIN_MONTHS, SUFFIXES, WEEKDAYS } from './words.ts';

interface DayAt {
  readonly next: number;
  readonly day: number;
}

/** "6", "6th", not yet with its month. */
export function readDayNumber(scan: Scan, i: number): DayAt | null {
  const day = integer(scan, i);
  if (day < 1 || day > 31) return null;
  return { day, next: glued(scan, i + 1) && SUFFIXES.has(norm(scan, i + 1)) ? i + 2 : i + 1 };
}

/** A month's name: with a capital, so that "may" and "march" stay verbs. */
export function monthAt(scan: Scan, i: number): number {
  const token = scan.tokens[i];
  return token?.kind === 'word' && token.capital ? (MONTHS.get(token.norm) ?? -1) : -1;
}

function yearBehind(scan: Scan, i: number): { next: number; year: number | null } {
  const j = norm(scan, i) === ',' ? i + 1 : i;
  const year = fullYear(scan, j);
  if (year >= 1800) return { next: j + 1, year };
  return relativeYear(scan, i) ?? { next: i, year: null };
}

/** "May 6, 2025", "May 5-7", "May 5 and 6", "May 2025", "May", "January-April". */
export function readMonthFirst(scan: Scan, i: number, first = i): Reading | null {
  const month = monthAt(scan, i);
  if (month < 0) return null;
  const dotted =
    norm(scan, i + 1) === '.' &&
    (scan.tokens[i]?.text.length ?? 9) <= 4 &&
    scan.tokens[i + 2]?.kind === 'number';
  const j = dotted ? i + 2 : i + 1;
  const day = readDayNumber(scan, j);
  if (day && day.day <= daysInMonth(null, month)) {
    const end = readLastDay(scan, day);
    const year = yearBehind(scan, (end ?? day).next);
    if (end === null) return one(first, year.next, dayMoment(year.year, month, day.day));
    const from = dayMoment(null, month, day.day);
    return { first, next: year.next, from, to: dayMoment(year.year, month, end.day) };
  }
  const year = yearBehind(scan, j);
  if (year.year !== null) return one(first, year.next, monthMoment(year.year, month));
  const last = isDash(scan, j) || norm(scan, j) === 'to' ? monthAt(scan, j + 1) : -1;
  if (last > month && readDayNumber(scan, j + 2) === null) {
    const behind = yearBehind(scan, j + 2);
    const to = monthMoment(behind.year, last);
    return { first, next: behind.next, from: monthMoment(null, month), to };
  }
  return readMonthAlone(scan, i, first, month);
}

function readMonthAlone(scan: Scan, i: number, first: number, month: number): Reading | null {
  const name = norm(scan, i);
  const behind = scan.tokens[i + 1];
  // "the August Revolution"
  if (behind?.kind === 'word' && behind.capital) return null;
  const before = norm(scan, i - 1);
  const listed = behind?.norm === 'and' && monthAt(scan, i + 2) > 0;
  if (!PLAIN_MONTHS.has(name) && !MONTH_BEFORE.has(before) && !listed) return null;
  const wide = before === 'next' || before === 'last';
  const toward: Moment['toward'] = before === 'next' ? 'future' : before === 'this' ? 'this' : null;
  return one(wide ? i - 1 : first, i + 1, { ...monthMoment(null, month), toward });
}

/** Behind "May 5": "-7", " to 7", " and 6", ", 6 and 7". */
function readLastDay(scan: Scan, day: DayAt): DayAt | null {
  let last: DayAt | null = null;
  let j = day.next;
  for (let count = 0; count < 6; count += 1) {
    const mark = norm(scan, j);
    const through = isDash(scan, j) || mark === 'to' || mark === 'and';
    if (!through && mark !== ',') break;
    const step = mark === ',' && norm(scan, j + 1) === 'and' ? 2 : 1;
    const end = readDayNumber(scan, j + step);
    if (end === null || end.day <= (last ?? day).day) break;
    // "May 5, 12 people": what is counted is no day.
    const after = scan.tokens[end.next];
    const counts = after?.kind === 'word' && !after.capital && monthAt(scan, end.next) < 0;
    if (counts && mark !== 'to' && !isDash(scan, j) && !BEHIND_DAYS.has(after?.norm ?? '')) break;
    if (glued(scan, end.next) && norm(scan, end.next) === '%') break;
    if (mark === ',' && step === 1 && !CONTINUES.has(norm(scan, end.next))) break;
    last = end;
    j = end.next;
  }
  return last;
}

const BEHIND_DAYS: ReadonlySet<string> = new Set('in at for to with by as on and'.split(' '));
const CONTINUES: ReadonlySet<string> = new Set([',', 'and']);

/** "6 May 2025", "6th of May", "5-7 May", "12/5/2025", "2025-05-06" from the number at `i`. */
export function readDayFirst(scan: Scan, i: number, first = i): Reading | null {
  const day = readDayNumber(scan, i);
  if (day) {
    const of = norm(scan, day.next) === 'of' ? day.next + 1 : day.next;
    const month = monthAt(scan, of);
    if (month > 0 && day.day <= daysInMonth(null, month)) {
      const year = yearBehind(scan, of + 1);
      return one(first, year.next, dayMoment(year.year, month, day.day));
    }
    const end = readLastDay(scan, day);
    const shared = end ? monthAt(scan, end.next) : -1;
    if (end && shared > 0) {
      const year = yearBehind(scan, end.next + 1);
      const from = dayMoment(null, shared, day.day);
      return { first, next: year.next, from, to: dayMoment(year.year, shared, end.day) };
    }
    const slashed =
      norm(scan, i + 1) === '/' && norm(scan, i + 3) === '/' ? fullYear(scan, i + 4) : -1;
    const slashedMonth = integer(scan, i + 2);
    if (slashed > 0 && slashedMonth >= 1 && slashedMonth <= 12)
      return one(first, i + 5, dayMoment(slashed, slashedMonth, day.day));
  }
  const year = fullYear(scan, i);
  if (year < 0 || !isDash(scan, i + 1) || !isDash(scan, i + 3) || !glued(scan, i + 1)) return null;
  const month = integer(scan, i + 2);
  const isoDay = integer(scan, i + 4);
  const valid = month >= 1 && month <= 12 && isoDay >= 1 && isoDay <= daysInMonth(year, month);
  return valid ? one(first, i + 5, dayMoment(year, month, isoDay)) : null;
}

/** "Monday", "Tuesday, May 6, 2025", "Monday morning". */
export function readWeekday(scan: Scan, i: number, first = i): Reading | null {
  const weekday = WEEKDAYS.get(norm(scan, i));
  if (weekday === undefined || !scan.tokens[i]?.capital) return null;
  const next = partBehind(scan, i + 1);
  const j = norm(scan, next) === ',' ? next + 1 : next;
  const said =
    readMonthFirst(scan, j) ??
    (scan.tokens[j]?.kind === 'number' && readClock(scan, j) === null
      ? readDayFirst(scan, j)
      : null);
  if (said && said.to === null && said.from.grain === 'day') return { ...said, first };
  return one(first, next, nearestWeekday(scan, i, weekday, null));
}

/** Index behind "morning", "afternoon" … if one of them follows. */
function partBehind(scan: Scan, i: number): number {
  return DAY_PARTS.has(norm(scan, i)) ? i + 1 : i;
}

const NEAR_DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

/** "today", "yesterday afternoon", "tonight". */
export function readNearDay(scan: Scan, i: number, first = i): Reading | null {
  const shift = NEAR_DAYS.get(norm(scan, i));
  return shift === undefined ? null : one(first, partBehind(scan, i + 1), fromToday(scan, shift));
}

/** A day in any writing, with "on" before it allowed; the span begins at `first`. */
export function readDay(scan: Scan, i: number, first: number): Reading | null {
  const j = norm(scan, i) === 'on' ? i + 1 : i;
  const day =
    readMonthFirst(scan, j, first) ??
    readWeekday(scan, j, first) ??
    readNearDay(scan, j, first) ??
    (scan.tokens[j]?.kind === 'number' ? readDayFirst(scan, j, first) : null);
  return day && day.from.grain === 'day' ? day : null;
}

/** "evening of 6 May", "morning of September 2nd, 1945". */
export function readPartOfDay(scan: Scan, i: number): Reading | null {
  return norm(scan, i + 1) === 'of' ? readDay(scan, i + 2, i) : null;
}
