import { dayNumber, daysInMonth, fromDayNumber, pad, weekdayOf } from './calendar.ts';
import {
  calendarMoment,
  clockMoment,
  dayMoment,
  type Moment,
  monthMoment,
  type Reading,
  yearMoment,
} from './moment.ts';
import { monthsOf } from './read-part-of-year.ts';
import { nearestWeekday } from './read-weekday.ts';
import { readYearRange } from './read-year.ts';
import { endsHere, fullYear, glued, integer, isDash, norm, type Scan } from './scan.ts';

/** Names and abbreviations of the months. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'].map(
    (name, day) => [name, day],
  ),
);

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['last', 4],
  ['final', 4],
]);

const COUNTS: ReadonlyMap<string, number> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'].map(
    (word, at) => [word, at + 1],
  ),
);

const SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
const YEAR_BEFORE: ReadonlySet<string> = new Set([
  'in',
  'by',
  'since',
  'from',
  'to',
  'until',
  'of',
  'for',
  'during',
  'before',
  'after',
  'until',
  'and',
  '(',
  'late',
  'early',
  'mid',
  'year',
  'around',
  'through',
]);

type Reader = (scan: Scan, i: number) => Reading | null;

function one(first: number, next: number, from: Moment): Reading {
  return { first, next, from, to: null };
}

interface DayAt {
  readonly next: number;
  readonly day: number;
}

function readDayNumber(scan: Scan, i: number): DayAt | null {
  const day = integer(scan, i);
  if (day < 1 || day > 31) return null;
  return { day, next: glued(scan, i + 1) && SUFFIXES.has(norm(scan, i + 1)) ? i + 2 : i + 1 };
}

/** A month's name: with a capital, so that "may" and "march" stay verbs. */
function monthAt(scan: Scan, i: number): number {
  const token = scan.tokens[i];
  return token?.kind === 'word' && token.capital ? (MONTHS.get(token.norm) ?? -1) : -1;
}

function yearBehind(scan: Scan, i: number): { next: number; year: number | null } {
  const j = norm(scan, i) === ',' ? i + 1 : i;
  const year = fullYear(scan, j);
  return year >= 1800 ? { next: j + 1, year } : { next: i, year: null };
}

/** "May 6, 2025", "May 5-7", "May 2025", "May". */
function readMonthFirst(scan: Scan, i: number, first = i): Reading | null {
  const month = monthAt(scan, i);
  if (month < 0) return null;
  const j =
    norm(scan, i + 1) === '.' &&
    (scan.tokens[i]?.text.length ?? 9) <= 4 &&
    scan.tokens[i + 2]?.kind === 'number'
      ? i + 2
      : i + 1;
  const day = readDayNumber(scan, j);
  if (day && day.day <= daysInMonth(null, month)) {
    const end =
      isDash(scan, day.next) || norm(scan, day.next) === 'to' || norm(scan, day.next) === 'and'
        ? readDayNumber(scan, day.next + 1)
        : null;
    if (end && end.day > day.day) {
      const year = yearBehind(scan, end.next);
      return {
        first,
        next: year.next,
        from: dayMoment(null, month, day.day),
        to: dayMoment(year.year, month, end.day),
      };
    }
    const month2 =
      isDash(scan, day.next) || norm(scan, day.next) === 'to' ? monthAt(scan, day.next + 1) : -1;
    const far = month2 > 0 ? readDayNumber(scan, day.next + 2) : null;
    if (far) {
      const year = yearBehind(scan, far.next);
      return {
        first,
        next: year.next,
        from: dayMoment(null, month, day.day),
        to: dayMoment(year.year, month2, far.day),
      };
    }
    const year = yearBehind(scan, day.next);
    return one(first, year.next, dayMoment(year.year, month, day.day));
  }
  const year = yearBehind(scan, j);
  if (year.year !== null) return one(first, year.next, monthMoment(year.year, month));
  const last = isDash(scan, j) || norm(scan, j) === 'to' ? monthAt(scan, j + 1) : -1;
  if (last > month) {
    const range = yearBehind(scan, j + 2);
    return {
      first,
      next: range.next,
      from: monthMoment(null, month),
      to: monthMoment(range.year, last),
    };
  }
  const relative = relativeYear(scan, j);
  if (relative) return one(first, relative.next, monthMoment(relative.year, month));
  if (!MONTH_BEFORE.has(norm(scan, i - 1))) return null;
  const toward = norm(scan, i - 1) === 'next' ? 'future' : null;
  const wide = norm(scan, i - 1) === 'next' || norm(scan, i - 1) === 'last';
  return one(wide ? i - 1 : first, i + 1, { ...monthMoment(null, month), toward });
}

const MONTH_BEFORE: ReadonlySet<string> = new Set([
  'in',
  'since',
  'by',
  'until',
  'last',
  'next',
  'of',
  'from',
  'late',
  'early',
  'this',
  'during',
  'mid',
  '-',
  'for',
]);

function relativeYear(scan: Scan, i: number): { next: number; year: number | null } | null {
  if (norm(scan, i + 1) !== 'year') return null;
  const shift = RELATIVE.get(norm(scan, i));
  if (shift === undefined) return null;
  return { next: i + 2, year: scan.published === null ? null : scan.published.year + shift };
}

/** Numbers in English text: "6 May 2025", "5-7 May", "2021-2025", "in 2024", "18:30", "9 a.m.", "2025-05-06". */
export function readEnglishNumber(scan: Scan, i: number): Reading | null {
  const clock = readEnglishClock(scan, i);
  if (clock) return clock;
  const day = readDayNumber(scan, i);
  if (day) {
    const of = norm(scan, day.next) === 'of' ? day.next + 1 : day.next;
    const month = monthAt(scan, of);
    if (month > 0 && day.day <= daysInMonth(null, month)) {
      const year = yearBehind(scan, of + 1);
      return one(i, year.next, dayMoment(year.year, month, day.day));
    }
    const end =
      isDash(scan, day.next) || norm(scan, day.next) === 'to'
        ? readDayNumber(scan, day.next + 1)
        : null;
    const shared = end ? monthAt(scan, end.next) : -1;
    if (end && shared > 0 && end.day > day.day) {
      const year = yearBehind(scan, end.next + 1);
      return {
        first: i,
        next: year.next,
        from: dayMoment(null, shared, day.day),
        to: dayMoment(year.year, shared, end.day),
      };
    }
    const slashed =
      norm(scan, i + 1) === '/' && norm(scan, i + 3) === '/' ? fullYear(scan, i + 4) : -1;
    const slashedMonth = integer(scan, i + 2);
    if (slashed > 0 && slashedMonth >= 1 && slashedMonth <= 12)
      return one(i, i + 5, dayMoment(slashed, slashedMonth, day.day));
  }
  const year = fullYear(scan, i);
  if (year < 0) return null;
  if (isDash(scan, i + 1) && isDash(scan, i + 3) && glued(scan, i + 1)) {
    const isoMonth = integer(scan, i + 2);
    const isoDay = integer(scan, i + 4);
    if (isoMonth >= 1 && isoMonth <= 12 && isoDay >= 1 && isoDay <= 31)
      return one(i, i + 5, dayMoment(year, isoMonth, isoDay));
  }
  const range = readYearRange(scan, i, false);
  if (range) return range;
  const to =
    norm(scan, i + 1) === 'to' && norm(scan, i - 1) === 'from' ? fullYear(scan, i + 2) : -1;
  if (to > year) return { first: i, next: i + 3, from: yearMoment(year), to: yearMoment(to) };
  if (glued(scan, i + 1) && norm(scan, i + 1) === 's' && year % 10 === 0) {
    return {
      first: i,
      next: i + 2,
      from: yearMoment(year),
      to: yearMoment(year + (year % 100 === 0 ? 99 : 9)),
    };
  }
  if (year < 1900 || year > 2100 || !YEAR_BEFORE.has(norm(scan, i - 1))) return null;
  const after = scan.tokens[i + 1];
  const counts =
    after?.kind === 'word' &&
    !after.capital &&
    after.norm.endsWith('s') &&
    after.norm !== 'as' &&
    after.norm !== 'was' &&
    after.norm !== 'is';
  return counts && !endsHere(scan, i + 1) ? null : one(i, i + 1, yearMoment(year));
}

function readEnglishClock(scan: Scan, i: number): Reading | null {
  let hour = integer(scan, i);
  if (hour < 0 || hour > 23) return null;
  let minute = 0;
  let j = i + 1;
  const colon = norm(scan, j) === ':' && glued(scan, j) && scan.tokens[j + 1]?.text.length === 2;
  if (colon) {
    minute = integer(scan, j + 1);
    if (minute < 0 || minute > 59) return null;
    j += 2;
  }
  let half = norm(scan, j);
  if ((half === 'a' || half === 'p') && norm(scan, j + 1) === '.' && norm(scan, j + 2) === 'm') {
    half += 'm';
    j += norm(scan, j + 3) === '.' && glued(scan, j + 3) ? 4 : 3;
  } else if (half === 'am' || half === 'pm') j += 1;
  else half = '';
  if (half === '' && !(colon && (scan.tokens[i]?.text.length === 2 || norm(scan, i - 1) === 'at')))
    return null;
  if (half === 'pm' && hour < 12) hour += 12;
  if (half === 'am' && hour === 12) hour = 0;
  return one(i, j, clockMoment(`${pad(hour)}:${pad(minute)}`));
}

const RELATIVE: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
  ['previous', -1],
]);

/** "last year", "this week", "next month", "last Monday", "last May". */
function readRelative(scan: Scan, i: number): Reading | null {
  const shift = RELATIVE.get(norm(scan, i));
  if (shift === undefined) return null;
  const today = scan.published;
  const unit = norm(scan, i + 1);
  if (unit === 'year') return one(i, i + 2, yearMoment(today === null ? null : today.year + shift));
  if (unit === 'month') {
    if (today === null) return one(i, i + 2, monthMoment(null, null));
    const index = today.year * 12 + today.month - 1 + shift;
    return one(i, i + 2, monthMoment(Math.floor(index / 12), (index % 12) + 1));
  }
  if (unit === 'week') {
    if (today === null) return one(i, i + 2, calendarMoment(null));
    const monday = dayNumber(today) - ((weekdayOf(today) + 6) % 7) + shift * 7;
    return {
      first: i,
      next: i + 2,
      from: calendarMoment(fromDayNumber(monday)),
      to: calendarMoment(fromDayNumber(monday + 6)),
    };
  }
  const weekday = WEEKDAYS.get(unit);
  if (weekday !== undefined) {
    return one(
      i,
      i + 2,
      nearestWeekday(scan, i, weekday, shift > 0 ? 'future' : shift < 0 ? 'past' : 'this'),
    );
  }
  if (unit === 'quarter' || unit === 'century' || unit === 'decade') return null;
  const month = readMonthFirst(scan, i + 1, i);
  if (month) return month;
  return shift === -1 ? readQuarter(scan, i) : null;
}

/** "first quarter of 2025", "first three months of 2025", "first half of the year", "last quarter of 2024". */
function readQuarter(scan: Scan, i: number): Reading | null {
  const ordinal = ORDINALS.get(norm(scan, i));
  if (ordinal === undefined) return null;
  let j = i + 1;
  let from = 0;
  let to = 0;
  const unit = norm(scan, j);
  if (unit === 'quarter') [from, to] = [ordinal * 3 - 2, ordinal * 3];
  else if (unit === 'half') [from, to] = ordinal === 1 ? [1, 6] : [7, 12];
  else {
    const count = COUNTS.get(unit) ?? integer(scan, j);
    if (count < 1 || count > 11 || norm(scan, j + 1) !== 'months') return null;
    [from, to] = ordinal === 1 ? [1, count] : [13 - count, 12];
    j += 1;
  }
  j += 1;
  if (norm(scan, j) === 'of' || norm(scan, j) === 'in') j += 1;
  const year = fullYear(scan, j);
  if (year > 0) return { first: i, next: j + 1, ...monthsOf(year, from, to) };
  const relative = relativeYear(scan, j);
  if (relative) return { first: i, next: relative.next, ...monthsOf(relative.year, from, to) };
  const today = scan.published?.year ?? null;
  if (norm(scan, j) === 'the' && norm(scan, j + 1) === 'year')
    return { first: i, next: j + 2, ...monthsOf(today, from, to) };
  return unit === 'quarter' ? { first: i, next: i + 2, ...monthsOf(null, from, to) } : null;
}

/** "Q1 2025", "Q1/2025". */
export function readShortQuarter(scan: Scan, i: number): Reading | null {
  const quarter = Number(norm(scan, i).slice(1));
  const j = norm(scan, i + 1) === '/' || isDash(scan, i + 1) ? i + 2 : i + 1;
  const year = fullYear(scan, j);
  // A district ("Q1") rather than a quarter.
  if (year < 0 && !scan.english) return null;
  return {
    first: i,
    next: year > 0 ? j + 1 : i + 1,
    ...monthsOf(year > 0 ? year : null, quarter * 3 - 2, quarter * 3),
  };
}

/** "Monday", "Tuesday, May 6, 2025". */
function readWeekday(scan: Scan, i: number): Reading | null {
  const weekday = WEEKDAYS.get(norm(scan, i));
  if (weekday === undefined || !scan.tokens[i]?.capital) return null;
  const j = norm(scan, i + 1) === ',' ? i + 2 : i + 1;
  const said =
    readMonthFirst(scan, j, i) ??
    (scan.tokens[j]?.kind === 'number' ? readEnglishNumber(scan, j) : null);
  if (said && said.to === null && said.from.grain === 'day') return { ...said, first: i };
  return one(i, i + 1, nearestWeekday(scan, i, weekday, null));
}

function readToday(shift: number): Reader {
  return (scan, i) => {
    const today = scan.published;
    return one(
      i,
      i + 1,
      calendarMoment(today === null ? null : fromDayNumber(dayNumber(today) + shift)),
    );
  };
}

/** "the same period last year", "the same period of 2024". */
function readSamePeriod(scan: Scan, i: number): Reading | null {
  if (norm(scan, i + 1) !== 'period') return null;
  let j = i + 2;
  if (norm(scan, j) === 'of' || norm(scan, j) === 'in') j += 1;
  const year = fullYear(scan, j);
  if (year > 0)
    return { first: i, next: j + 1, from: yearMoment(year), to: null, compared: { year } };
  const relative = relativeYear(scan, norm(scan, j) === 'the' ? j + 1 : j);
  if (relative)
    return {
      first: i,
      next: relative.next,
      from: yearMoment(relative.year),
      to: null,
      compared: { year: relative.year },
    };
  return null;
}

/** The words that may begin a date in English text. */
export const ENGLISH_TRIGGERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...[...MONTHS.keys()].map((name): [string, Reader] => [
    name,
    (scan, i) => readMonthFirst(scan, i),
  ]),
  ...[...WEEKDAYS.keys()].map((name): [string, Reader] => [name, readWeekday]),
  ...[...ORDINALS.keys()].map((name): [string, Reader] => [name, readQuarter]),
  ...['last', 'this', 'next', 'previous'].map((name): [string, Reader] => [name, readRelative]),
  ...['q1', 'q2', 'q3', 'q4'].map((name): [string, Reader] => [name, readShortQuarter]),
  ['same', readSamePeriod],
  ['today', readToday(0)],
  ['yesterday', readToday(-1)],
  ['tomorrow', readToday(1)],
]);
