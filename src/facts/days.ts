/** Dates as days since 1970-01-01, counted without a clock or a time zone. */

const msPerDay = 86_400_000;

/** First and last day, both inclusive. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

const toDay = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / msPerDay;

const iso = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/;

/**
 * The days that an ISO 8601 date of full or reduced precision covers: "2024"
 * is all of 2024. A date-time counts as its day. Null if it isn't one
 * ("--05-06", "16:54").
 */
export function daysOf(date: string): DaySpan | null {
  const parts = iso.exec(date);
  if (parts === null) return null;
  const year = Number(parts[1]);
  if (parts[2] === undefined) return { first: toDay(year, 1, 1), last: toDay(year, 12, 31) };
  const month = Number(parts[2]);
  if (parts[3] === undefined) {
    return { first: toDay(year, month, 1), last: toDay(year, month + 1, 1) - 1 };
  }
  const day = toDay(year, month, Number(parts[3]));
  return { first: day, last: day };
}

/** The days of a date or of a stretch of two, both ends inclusive; null if either is unreadable. */
export function daysOfPeriod(period: string | readonly [string, string]): DaySpan | null {
  if (typeof period === 'string') return daysOf(period);
  const first = daysOf(period[0]);
  const last = daysOf(period[1]);
  return first === null || last === null ? null : { first: first.first, last: last.last };
}

export const sameDays = (one: DaySpan, other: DaySpan): boolean =>
  one.first === other.first && one.last === other.last;

export const daysMeet = (one: DaySpan, other: DaySpan): boolean =>
  one.first <= other.last && other.first <= one.last;

/** Days between two spans; 0 if they meet. */
export const daysApart = (one: DaySpan, other: DaySpan): number =>
  daysMeet(one, other) ? 0 : Math.max(one.first - other.last, other.first - one.last);

export const lengthInDays = (span: DaySpan): number => span.last - span.first + 1;
