/** Plain arithmetic on the proleptic Gregorian calendar; no time zones, no `Date` objects kept. */

const DAY = 86_400_000;

/** A day of the calendar; `month` 1–12, `day` 1–31. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Number of days in a month. Year 2024 (leap) stands in where the year is not known. */
export function daysInMonth(year: number | null, month: number): number {
  if (month === 2) {
    const y = year ?? 2024;
    return y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28;
  }
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Days since 1970-01-01, in plain integers: `Date.UTC` takes years below 100
 * for the twentieth century, and costs as much as the rest of a date's reading.
 * The year begins in March here, so that the leap day is its last.
 */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const fromMarch = (month + 9) % 12;
  const y = month <= 2 ? year - 1 : year;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leapDays + Math.floor((fromMarch * 153 + 2) / 5) + day - 719_469;
}

/** The inverse of `dayNumber`. */
export function fromDayNumber(number: number): CalendarDay {
  const date = new Date(number * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: CalendarDay): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

/** Reads the date of "YYYY-MM-DD" or of a longer ISO 8601 string; null if it is not one. */
export function parseIsoDay(iso: string | null): CalendarDay | null {
  const match = iso === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  const valid =
    day.month >= 1 &&
    day.month <= 12 &&
    day.day >= 1 &&
    day.day <= daysInMonth(day.year, day.month);
  return valid ? day : null;
}

/** Two digits at least. */
export function pad(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** A year as ISO 8601 writes it; years before the common era are negative (258 BCE is -0257). */
export function isoYear(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
}
