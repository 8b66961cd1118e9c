import { dayNumber, fromDayNumber, weekdayOf } from '../calendar.ts';
import { calendarMoment, monthMoment, one, type Reading, yearMoment } from '../moment.ts';
import { monthsOf } from '../read-part-of-year.ts';
import { fromToday, nearestWeekday } from '../read-weekday.ts';
import { norm, type Scan } from '../scan.ts';
import { DAY_PARTS, RELATIVE, WEEKDAYS } from './words.ts';

/** "last year", "this year", "next year" behind a month or a period. */
export function relativeYear(scan: Scan, i: number): { next: number; year: number | null } | null {
  const shift = RELATIVE.get(norm(scan, i));
  if (shift === undefined || norm(scan, i + 1) !== 'year') return null;
  return { next: i + 2, year: scan.published === null ? null : scan.published.year + shift };
}

/** The week (Monday to Sunday) or weekend `shift` weeks from the publication's. */
export function weekOf(
  scan: Scan,
  first: number,
  next: number,
  shift: number,
  weekend: boolean,
): Reading {
  const today = scan.published;
  if (today === null) return one(first, next, calendarMoment(null));
  const monday = dayNumber(today) - ((weekdayOf(today) + 6) % 7) + shift * 7;
  const from = calendarMoment(fromDayNumber(weekend ? monday + 5 : monday));
  return { first, next, from, to: calendarMoment(fromDayNumber(monday + 6)) };
}

/** "last year", "this week", "next month", "last Monday", "this morning", "last night", "last quarter". */
export function readRelative(scan: Scan, i: number): Reading | null {
  const shift = RELATIVE.get(norm(scan, i));
  if (shift === undefined) return null;
  const today = scan.published;
  const unit = norm(scan, i + 1);
  const next = i + 2;
  if (unit === 'year') return one(i, next, yearMoment(today === null ? null : today.year + shift));
  if (unit === 'month') {
    if (today === null) return one(i, next, monthMoment(null, null));
    const index = today.year * 12 + today.month - 1 + shift;
    return one(i, next, monthMoment(Math.floor(index / 12), (index % 12) + 1));
  }
  if (unit === 'week' || unit === 'weekend')
    return weekOf(scan, i, next, shift, unit === 'weekend');
  if (unit === 'quarter') {
    if (today === null) return null;
    const index = today.year * 4 + Math.floor((today.month - 1) / 3) + shift;
    const month = (index % 4) * 3 + 1;
    return { first: i, next, ...monthsOf(Math.floor(index / 4), month, month + 2) };
  }
  // "last night" is yesterday's, "this morning" today's.
  if (DAY_PARTS.has(unit) && (shift === 0 || (norm(scan, i) === 'last' && unit === 'night')))
    return one(i, next, fromToday(scan, shift));
  const weekday = WEEKDAYS.get(unit);
  if (weekday === undefined) return null;
  const toward = shift > 0 ? 'future' : shift < 0 ? 'past' : 'this';
  const end = DAY_PARTS.has(norm(scan, next)) ? next + 1 : next;
  return one(i, end, nearestWeekday(scan, i, weekday, toward));
}

/** "earlier this week", "later this year". */
export function readEarlier(scan: Scan, i: number): Reading | null {
  const reading = norm(scan, i + 1) === 'this' ? readRelative(scan, i + 1) : null;
  return reading && { ...reading, first: i };
}

/** "over the weekend": the one gone by, or the coming one if the sentence looks ahead. */
export function readWeekend(scan: Scan, i: number): Reading | null {
  if (norm(scan, i - 1) !== 'the') return null;
  return weekOf(scan, i, i + 1, scan.outlook(i) === 'ahead' ? 0 : -1, true);
}
