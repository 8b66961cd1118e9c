import { type CalendarDay, dayNumber, fromDayNumber } from './calendar.ts';
import type { Found } from './found.ts';
import { looksAhead } from './looks-ahead.ts';
import { type Moment, type Reading, resolveMoment, resolveRange } from './moment.ts';
import type { Scan } from './scan.ts';

/** Gives a reading its years. */
export function settle(scan: Scan, reading: Reading): Found {
  const ahead = needsYear(reading) && looksAhead(scan, reading);
  if (reading.to === null) {
    return {
      reading,
      from: resolveMoment(withKnownYear(scan, reading.from), scan.published, ahead),
      to: null,
    };
  }
  const [from, to] = resolveRange(reading.from, reading.to, scan.published, ahead);
  const [start, end] = [calendarDay(from), calendarDay(to)];
  if (
    start !== null &&
    end !== null &&
    dayNumber(end) < dayNumber(start) &&
    reading.to.clock === null
  ) {
    // "thứ Hai đến thứ Sáu": each took its own nearest day.
    const next = fromDayNumber(dayNumber(end) + 7);
    return { reading, from, to: { ...to, ...next } };
  }
  return { reading, from, to };
}

/** A day that the text has given a year before keeps it. */
function withKnownYear(scan: Scan, moment: Moment): Moment {
  const { year, month, day, toward } = moment;
  if (year !== null || month === null || day === null || toward !== null) return moment;
  const known = scan.yearOfDay.get(month * 32 + day);
  return known === undefined ? moment : { ...moment, year: known };
}

function calendarDay(moment: Moment): CalendarDay | null {
  const { year, month, day } = moment;
  return year === null || month === null || day === null ? null : { year, month, day };
}

function needsYear(reading: Reading): boolean {
  return reading.from.year === null && (reading.to === null || reading.to.year === null);
}

/** Keeps what later dates of the text are read by: its last day, the years of its days, where its timetables lie. */
export function remember(scan: Scan, entry: Found): void {
  scan.lastNext = entry.reading.next;
  const day = entry.to ?? entry.from;
  for (const { year, month, day: number } of [entry.from, day]) {
    const near = year !== null && Math.abs(year - (scan.published?.year ?? year)) <= 1;
    if (near && month !== null && number !== null) scan.yearOfDay.set(month * 32 + number, year);
  }
  if (day.year !== null && day.month !== null && day.day !== null && !isCounted(entry)) {
    scan.lastDay = { year: day.year, month: day.month, day: day.day };
    if (scan.published !== null) {
      const number = dayNumber(scan.lastDay);
      if (number > dayNumber(scan.published)) scan.aheadDay = number;
    }
  }
}

/** Whether the period is one of months: "quý I" says nothing of a day to come back to. */
function isCounted(entry: Found): boolean {
  return entry.to !== null && entry.from.day === 1 && (entry.to.day ?? 0) >= 28;
}
