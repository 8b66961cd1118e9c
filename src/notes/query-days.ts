/** Days as a reader types them into a query. */

/** The days that a text means, as moments in the reader's own time zone: ISO 8601, UTC, the end exclusive. */
export interface DayRange {
  readonly from: string;
  readonly before: string;
}

const isoForm = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
/** Day first, as in both languages of the interface. */
const dayForm = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?$/;
const monthForm = /^(\d{1,2})[/.-](\d{4})$/;

/**
 * A day, month or year: "2025-05-06", "6/5/2025", "6/5" (the last one that was),
 * "5/2025", "2025", "hom nay", "hom qua", "today", "yesterday". Null if it is no such thing.
 * @param text folded
 */
export function readDays(text: string, now: Date): DayRange | null {
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()] as const;
  const named = /^(?:(hom[ -]?nay|today)|(hom[ -]?qua|yesterday))$/.exec(text);
  if (named) {
    const [year, month, day] = today;
    const first = named[1] ? day : day - 1;
    return between(new Date(year, month - 1, first), new Date(year, month - 1, first + 1));
  }
  const iso = isoForm.exec(text);
  if (iso) return rangeOf(Number(iso[1]), numberOf(iso[2]), numberOf(iso[3]));
  const inMonth = monthForm.exec(text);
  if (inMonth) return rangeOf(Number(inMonth[2]), Number(inMonth[1]), null);
  const inYear = dayForm.exec(text);
  if (!inYear) return null;
  const [day, month] = [Number(inYear[1]), Number(inYear[2])];
  if (inYear[3] !== undefined) return rangeOf(Number(inYear[3]), month, day);
  const [year, thisMonth, thisDay] = today;
  const isAhead = month > thisMonth || (month === thisMonth && day > thisDay);
  return rangeOf(isAhead ? year - 1 : year, month, day);
}

const numberOf = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits);

function rangeOf(year: number, month: number | null, day: number | null): DayRange | null {
  // `Date` takes years below 100 for those of the last century.
  if (year < 1000 || (month !== null && (month < 1 || month > 12))) return null;
  if (month === null) return between(new Date(year, 0, 1), new Date(year + 1, 0, 1));
  if (day === null) return between(new Date(year, month - 1, 1), new Date(year, month, 1));
  const first = new Date(year, month - 1, day);
  // 31 February is no day.
  if (day < 1 || first.getDate() !== day) return null;
  return between(first, new Date(year, month - 1, day + 1));
}

const between = (from: Date, before: Date): DayRange => ({
  from: from.toISOString(),
  before: before.toISOString(),
});
