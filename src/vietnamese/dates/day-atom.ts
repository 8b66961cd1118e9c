import { daysInMonth } from './calendar.ts';
import type { YearAt } from './moment.ts';
import { readNamYear } from './read-year.ts';
import {
  dottedParts,
  endsHere,
  fullYear,
  glued,
  integer,
  isDash,
  norm,
  type Scan,
} from './scan.ts';
import { MONTH_WORDS, STRONG_DAY_SIGNALS, WEAK_DAY_SIGNALS } from './words.ts';

/** How much the words before a number promise a day. */
export type Signal = 'strong' | 'weak' | 'none';

/** One complete day as it is written, "6/5" or "6 tháng 5 năm 2025", and the index behind it. */
export interface DayAtom {
  readonly next: number;
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  readonly mark: '/' | '-' | '.' | 'tháng';
}

/** The signal that the token before `i` gives. */
export function signalBefore(scan: Scan, i: number): Signal {
  const word = norm(scan, i - 1);
  if (STRONG_DAY_SIGNALS.has(word)) return 'strong';
  return WEAK_DAY_SIGNALS.has(word) ? 'weak' : 'none';
}

function atom(
  next: number,
  day: number,
  month: number,
  year: number | null,
  mark: DayAtom['mark'],
): DayAtom | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return { next, day, month, year, mark };
}

/** One complete day: "6/5", "6/5/2025", "6-5-2025", "6.5.2025", "6 tháng 5 năm 2025"; "6-5" and "6.5" if allowed. */
export function readAtom(
  scan: Scan,
  i: number,
  allowDash: boolean,
  allowDot: boolean,
): DayAtom | null {
  const dotted = dottedParts(scan, i);
  if (dotted !== null) {
    const [day = 0, month = 0, year] = dotted;
    if (dotted.length === 3) {
      if (year === undefined || year < 1000 || year > 2199) return null;
      return atom(i + 1, day, month, year, '.');
    }
    return allowDot && !tooLong(scan, i)
      ? withNamYear(scan, atom(i + 1, day, month, null, '.'))
      : null;
  }
  const iso = fullYear(scan, i);
  if (iso > 0) {
    const mark = norm(scan, i + 1);
    if ((mark !== '-' && mark !== '/') || norm(scan, i + 3) !== mark || !glued(scan, i + 1))
      return null;
    return atom(i + 5, integer(scan, i + 4), integer(scan, i + 2), iso, mark);
  }
  const day = integer(scan, i);
  if (day < 1 || day > 31) return null;
  const mark = norm(scan, i + 1);
  if (mark === '/') {
    const month = integer(scan, i + 2);
    if (month < 1 || month > 12) return dayOverMonthYear(scan, i, day);
    if (norm(scan, i + 3) === '/') {
      const year = yearAfterMark(scan, i + 4);
      return year === null ? null : atom(i + 5, day, month, year, '/');
    }
    if (
      norm(scan, i + 3) === '-' &&
      glued(scan, i + 3) &&
      glued(scan, i + 4) &&
      fullYear(scan, i + 4) > 0
    ) {
      return atom(i + 5, day, month, fullYear(scan, i + 4), '/');
    }
    return withNamYear(scan, atom(i + 3, day, month, null, '/'));
  }
  if (isDash(scan, i + 1)) {
    const month = integer(scan, i + 2);
    if (month < 1) {
      // "6-5.2025" and "24 -7.2025" do occur.
      const parts = allowDash ? dottedParts(scan, i + 2) : null;
      const year = parts?.length === 2 ? (parts[1] ?? 0) : 0;
      return year >= 1000 ? atom(i + 3, day, parts?.[0] ?? 0, year, '-') : null;
    }
    if (isDash(scan, i + 3) || norm(scan, i + 3) === '/') {
      const year = fullYear(scan, i + 4);
      // "5-6/2025" without more is months, "5-7/5" days: both belong to others.
      if (year > 0 && isDash(scan, i + 3)) return atom(i + 5, day, month, year, '-');
      if (norm(scan, i + 3) === '/')
        return year > 0 && allowDash && day > 12 ? atom(i + 5, day, month, year, '-') : null;
    }
    return allowDash ? withNamYear(scan, atom(i + 3, day, month, null, '-')) : null;
  }
  if (mark === 'tháng') {
    const month =
      integer(scan, i + 2) > 0 ? integer(scan, i + 2) : (MONTH_WORDS.get(norm(scan, i + 2)) ?? -1);
    if (month < 1) {
      const parts = dottedParts(scan, i + 2);
      const year = parts?.length === 2 ? (parts[1] ?? 0) : 0;
      return year >= 1000 ? atom(i + 3, day, parts?.[0] ?? 0, year, 'tháng') : null;
    }
    // "11 tháng năm 2024" are eleven months of a year.
    if (norm(scan, i + 2) === 'năm' && fullYear(scan, i + 3) > 0) return null;
    let next = i + 3;
    if (
      integer(scan, i + 2) < 0 &&
      norm(scan, i + 2) === 'mười' &&
      (norm(scan, next) === 'một' || norm(scan, next) === 'hai')
    ) {
      return withNamYear(
        scan,
        atom(next + 1, day, norm(scan, next) === 'một' ? 11 : 12, null, 'tháng'),
      );
    }
    const slash = norm(scan, next) === '/' || isDash(scan, next) ? fullYear(scan, next + 1) : -1;
    if (slash > 0) return atom(next + 2, day, month, slash, 'tháng');
    if (fullYear(scan, next) > 1900)
      return atom(next + 1, day, month, fullYear(scan, next), 'tháng');
    if (norm(scan, next) === ',' && norm(scan, next + 1) === 'năm') next += 1;
    // "17 tháng 11, 2020"
    const late = norm(scan, next) === ',' ? fullYear(scan, next + 1) : -1;
    if (late >= 1900 && late <= 2100 && endsHere(scan, next + 2))
      return atom(next + 2, day, month, late, 'tháng');
    return withNamYear(scan, atom(next, day, month, null, 'tháng'), i + 3);
  }
  return null;
}

/** "23/09.2025" and other one-token tails of month and year. */
function dayOverMonthYear(scan: Scan, i: number, day: number): DayAtom | null {
  const parts = dottedParts(scan, i + 2);
  const year = parts?.length === 2 ? (parts[1] ?? 0) : 0;
  return year >= 1000 ? atom(i + 3, day, parts?.[0] ?? 0, year, '/') : null;
}

function tooLong(scan: Scan, i: number): boolean {
  return (scan.tokens[i]?.text.length ?? 9) > 5;
}

function yearAfterMark(scan: Scan, i: number): number | null {
  const year = fullYear(scan, i);
  if (year > 0) return year;
  const two = integer(scan, i);
  if (two < 0 || scan.tokens[i]?.text.length !== 2) return null;
  return two < 70 ? 2000 + two : 1900 + two;
}

/** Adds "năm 2025", "năm ngoái" behind a day; `fallback` is where it ends if none follows. */
function withNamYear(scan: Scan, day: DayAtom | null, fallback?: number): DayAtom | null {
  if (day === null) return null;
  const comma = norm(scan, day.next) === ',' && norm(scan, day.next + 1) === 'năm' ? 1 : 0;
  const year: YearAt | null = readNamYear(scan, day.next + comma);
  if (year === null || (comma === 1 && (year.year ?? 0) < 1000)) {
    return fallback === undefined ? day : { ...day, next: fallback };
  }
  return { ...day, next: year.next, year: year.year };
}
