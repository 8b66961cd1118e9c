import { type CalendarDay, dayNumber, daysInMonth, isoYear, pad } from './calendar.ts';

/** How precisely a moment is written. */
export type Grain = 'year' | 'month' | 'day' | 'clock';

/** A point of time as far as the text writes it; what it leaves out is null. */
export interface Moment {
  readonly grain: Grain;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** "HH:MM" or "HH:MM:SS". */
  readonly clock: string | null;
  /** What the words around it say about its side of the publication day ("tới", "vừa qua"). */
  readonly toward: 'past' | 'future' | 'this' | null;
}

/** A stretch of tokens that reads as a date. */
export interface Reading {
  /** Index of the first token of the span. */
  readonly first: number;
  /** Index behind the last token of the span. */
  readonly next: number;
  readonly from: Moment;
  /** Null for a single moment. */
  readonly to: Moment | null;
  /** "cùng kỳ": the value is the antecedent's period moved to this year; null year: one year back. */
  readonly compared?: { readonly year: number | null };
}

const EMPTY: Moment = {
  grain: 'day',
  year: null,
  month: null,
  day: null,
  clock: null,
  toward: null,
};

export function dayMoment(year: number | null, month: number | null, day: number | null): Moment {
  return { ...EMPTY, year, month, day };
}

export function monthMoment(year: number | null, month: number | null): Moment {
  return { ...EMPTY, grain: 'month', year, month };
}

export function yearMoment(year: number | null): Moment {
  return { ...EMPTY, grain: 'year', year };
}

export function clockMoment(clock: string): Moment {
  return { ...EMPTY, grain: 'clock', clock };
}

export function calendarMoment(day: CalendarDay | null): Moment {
  return day === null ? EMPTY : dayMoment(day.year, day.month, day.day);
}

/** A year and the index behind it. */
export interface YearAt {
  readonly next: number;
  readonly year: number | null;
}

/** A reading of a single moment. */
export function one(first: number, next: number, from: Moment): Reading {
  return { first, next, from, to: null };
}

/** Days after the day of publication that a sentence's "sẽ" may still tell of a date gone by. */
const RECENT_DAYS = 31;

/**
 * Gives a moment its year (and a lone day its month): the nearest on or before
 * the day of publication, the nearest after it if the words or the sentence
 * look ahead. Without a publication day the moment stays as it is.
 */
export function resolveMoment(
  moment: Moment,
  published: CalendarDay | null,
  looksAhead: boolean,
): Moment {
  if (moment.year !== null || published === null) return moment;
  const { month, day, toward, grain } = moment;
  if (grain === 'month' && month !== null) {
    return { ...moment, year: yearOfMonth(month, published, toward, looksAhead) };
  }
  if (grain !== 'day' && grain !== 'clock') return moment;
  if (month === null)
    return day === null ? moment : resolveLoneDay(moment, day, published, looksAhead);
  if (day === null) return moment;
  const today = dayNumber(published);
  const at = (year: number) =>
    dayNumber({ year, month, day: Math.min(day, daysInMonth(year, month)) });
  let year = published.year;
  const distance = at(year) - today;
  if (toward === 'this') return { ...moment, year };
  if (toward === 'future' || (toward === null && looksAhead)) {
    const grace = toward === 'future' ? 0 : RECENT_DAYS;
    if (distance < 0) {
      if (-distance > grace) year += 1;
    } else if (toward === null && today - at(year - 1) <= RECENT_DAYS) year -= 1;
  } else if (distance > 0) year -= 1;
  // 29 February belongs to a leap year.
  while (month === 2 && day === 29 && daysInMonth(year, 2) < 29) year -= 1;
  return { ...moment, year };
}

function yearOfMonth(
  month: number,
  published: CalendarDay,
  toward: Moment['toward'],
  looksAhead: boolean,
): number {
  const { year } = published;
  if (toward === 'this') return year;
  if (toward === 'future') return month < published.month ? year + 1 : year;
  if (toward === null && looksAhead) {
    // A month or two back is still this year's past; farther back is next year's.
    if (month < published.month - 2) return year + 1;
    return month - published.month >= 10 ? year - 1 : year;
  }
  return month > published.month ? year - 1 : year;
}

function resolveLoneDay(
  moment: Moment,
  day: number,
  published: CalendarDay,
  looksAhead: boolean,
): Moment {
  let { year, month } = published;
  const ahead = moment.toward === 'future' || (moment.toward === null && looksAhead);
  const step = ahead ? 1 : -1;
  const wrongSide = ahead ? day < published.day : day > published.day;
  if (wrongSide && moment.toward !== 'this') {
    month += step;
    if (month === 0 || month === 13) {
      month = month === 0 ? 12 : 1;
      year += step;
    }
  }
  if (day > daysInMonth(year, month)) return moment;
  return { ...moment, year, month };
}

/** The two ends of a range complete each other: "5–7/5/2025", "29/12–2/1/2026". */
export function resolveRange(
  from: Moment,
  to: Moment,
  published: CalendarDay | null,
  looksAhead: boolean,
): [Moment, Moment] {
  let first = from;
  let last = to;
  if (first.grain === 'clock' && last.grain === 'clock') {
    if (first.month === null && last.month !== null) {
      // "từ 7h ngày 24 đến 13h ngày 25/5": only the month is shared.
      if (first.day === null)
        first = { ...first, year: last.year, month: last.month, day: last.day };
    } else if (last.month === null && first.month !== null) {
      last = { ...last, year: first.year, month: first.month, day: first.day };
    }
  }
  if (first.day !== null && first.month === null && last.month !== null) {
    const before = last.day !== null && first.day > last.day;
    const month = before ? (last.month === 1 ? 12 : last.month - 1) : last.month;
    first = { ...first, month };
  }
  if (first.month !== null && last.month === null && last.day !== null) {
    last = { ...last, month: first.month };
  }
  if (first.year === null && last.year === null) {
    const toward = first.toward ?? last.toward;
    first = resolveMoment({ ...first, toward }, published, looksAhead);
  }
  const order = rank(first) - rank(last);
  if (first.year === null && last.year !== null && first.month !== null) {
    first = { ...first, year: order > 0 ? last.year - 1 : last.year };
  } else if (last.year === null && first.year !== null && last.month !== null) {
    last = { ...last, year: order > 0 ? first.year + 1 : first.year };
  }
  return [first, last];
}

function rank(moment: Moment): number {
  return (moment.month ?? 0) * 32 + (moment.day ?? 0);
}

/**
 * The moment as ISO 8601, reduced to what is known: "2025-05-06", "2024-09",
 * "2024", "16:54", "2025-05-06T16:54". What stays unknown without a day of
 * publication: "--05-06" (year), "--05", and "XXXX-XX-XX", "XXXX-XX", "XXXX"
 * (ISO 8601-2) for words such as "hôm qua".
 */
export function isoOf(moment: Moment): string {
  const { grain, year, month, day, clock } = moment;
  if (grain === 'year') return year === null ? 'XXXX' : isoYear(year);
  if (grain === 'month') {
    if (month === null) return year === null ? 'XXXX-XX' : `${isoYear(year)}-XX`;
    return year === null ? `--${pad(month)}` : `${isoYear(year)}-${pad(month)}`;
  }
  if (grain === 'clock' && month === null && day === null && year === null) return clock ?? '';
  const date =
    month === null || day === null
      ? day === null
        ? 'XXXX-XX-XX'
        : `---${pad(day)}`
      : year === null
        ? `--${pad(month)}-${pad(day)}`
        : `${isoYear(year)}-${pad(month)}-${pad(day)}`;
  return clock === null ? date : `${date}T${clock}`;
}
