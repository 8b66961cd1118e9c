/** Dates as days since 1970-01-01, counted without a clock or a time zone. */

const msPerDay = 86_400_000;

/** First and last day, both inclusive. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

const toDay = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / msPerDay;

const digitAt = (text: string, at: number): number => {
  const digit = text.charCodeAt(at) - 0x30;
  return digit >= 0 && digit <= 9 ? digit : Number.NaN;
};

const pairAt = (text: string, at: number): number => digitAt(text, at) * 10 + digitAt(text, at + 1);

/**
 * The days that an ISO 8601 date of full or reduced precision covers: "2024"
 * is all of 2024. A date-time counts as its day. Null if it isn't one
 * ("--05-06", "16:54").
 */
export function daysOf(date: string): DaySpan | null {
  const time = date.indexOf('T');
  const length = time < 0 ? date.length : time;
  if (length !== 4 && length !== 7 && length !== 10) return null;
  const year = pairAt(date, 0) * 100 + pairAt(date, 2);
  if (Number.isNaN(year)) return null;
  if (length === 4) return { first: toDay(year, 1, 1), last: toDay(year, 12, 31) };
  const month = pairAt(date, 5);
  if (Number.isNaN(month) || date[4] !== '-') return null;
  if (length === 7) return { first: toDay(year, month, 1), last: toDay(year, month + 1, 1) - 1 };
  const dayOfMonth = pairAt(date, 8);
  if (Number.isNaN(dayOfMonth) || date[7] !== '-') return null;
  const day = toDay(year, month, dayOfMonth);
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
