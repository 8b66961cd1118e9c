import { one, type Reading, yearMoment } from '../moment.ts';
import { monthsOf } from '../read-part-of-year.ts';
import { readYearRange } from '../read-year.ts';
import { endsHere, fullYear, glued, integer, isDash, norm, type Scan } from '../scan.ts';
import { monthAt, readMonthFirst } from './read-day.ts';
import { readRelative, relativeYear } from './read-relative.ts';
import {
  COUNTS,
  EDGES,
  ORDINALS,
  SUFFIXES,
  YEAR_BEFORE,
  YEAR_SORTS,
  YEAR_SPANS,
  YEAR_VERBS,
} from './words.ts';

/** The year behind a quarter or a half: "2025", "of 2025", "of this year", "last year", "of the year". */
function yearOf(scan: Scan, i: number): { next: number; year: number | null } | null {
  const mark = norm(scan, i);
  const j = mark === 'of' || mark === 'in' || mark === '/' || isDash(scan, i) ? i + 1 : i;
  const year = fullYear(scan, j);
  if (year > 0) return { next: j + 1, year };
  if (j > i && norm(scan, j) === 'the' && norm(scan, j + 1) === 'year')
    return { next: j + 2, year: scan.published?.year ?? null };
  return relativeYear(scan, j);
}

/** "first quarter of 2025", "first three months of 2025", "first half of the year", "last quarter of 2024". */
export function readQuarter(scan: Scan, i: number): Reading | null {
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
  const year = yearOf(scan, j);
  if (year) return { first: i, next: year.next, ...monthsOf(year.year, from, to) };
  if (norm(scan, i) === 'last' || norm(scan, i) === 'final') return null;
  // "In the first four months, exports rose": this year's, as in "the first quarter".
  const alone = unit === 'quarter' || (unit !== 'half' && ordinal === 1 && endsHere(scan, j));
  return alone ? { first: i, next: j, ...monthsOf(null, from, to) } : null;
}

/** "Q1 2025", "Q1/2025", "Q4 last year", "H1 of 2025". */
export function readShort(scan: Scan, i: number): Reading | null {
  const word = norm(scan, i);
  const number = Number(word.slice(1));
  const months = word.startsWith('q') ? 3 : 6;
  const year = yearOf(scan, i + 1);
  return {
    first: i,
    next: year?.next ?? i + 1,
    ...monthsOf(year?.year ?? null, number * months - months + 1, number * months),
  };
}

/** "same period last year", "same period of 2024", "same time last year". */
export function readSamePeriod(scan: Scan, i: number): Reading | null {
  if (norm(scan, i + 1) !== 'period' && norm(scan, i + 1) !== 'time') return null;
  let j = i + 2;
  if (norm(scan, j) === 'of' || norm(scan, j) === 'in') j += 1;
  if (norm(scan, j) === 'the') j += 1;
  const year = yearOf(scan, j);
  if (year === null) return null;
  return {
    first: i,
    next: year.next,
    from: yearMoment(year.year),
    to: null,
    compared: { year: year.year },
  };
}

/** "fiscal year 2025", "academic year 2024-2025", "FY 2024". */
export function readSortOfYear(scan: Scan, i: number): Reading | null {
  const short = norm(scan, i) === 'fy';
  if (!short && norm(scan, i + 1) !== 'year') return null;
  const j = short ? i + 1 : i + 2;
  const range = readYearRange(scan, j, true);
  if (range) return { ...range, first: i };
  const year = fullYear(scan, j);
  return year > 0 ? one(i, j + 1, yearMoment(year)) : null;
}

/** "FY2025" in one word. */
export function readFiscal(scan: Scan, i: number): Reading | null {
  const text = norm(scan, i);
  return one(i, i + 1, yearMoment(Number(text.slice(2))));
}

/** "1990s", "2010s" from the number at `i`. */
function readDecade(scan: Scan, i: number, first = i): Reading | null {
  const year = fullYear(scan, i);
  if (year < 0 || year % 10 !== 0 || !glued(scan, i + 1) || norm(scan, i + 1) !== 's') return null;
  const last = year + (year % 100 === 0 && year < 2000 ? 99 : 9);
  return { first, next: i + 2, from: yearMoment(year), to: yearMoment(last) };
}

/** "19th century", "21st-century" from the number at `i`. */
function readCentury(scan: Scan, i: number, first = i): Reading | null {
  const century = integer(scan, i);
  if (century < 1 || century > 22 || !SUFFIXES.has(norm(scan, i + 1))) return null;
  const j = isDash(scan, i + 2) ? i + 3 : i + 2;
  if (norm(scan, j) !== 'century' && norm(scan, j) !== 'centuries') return null;
  const from = yearMoment(century * 100 - 99);
  return { first, next: j + 1, from, to: yearMoment(century * 100) };
}

/** What "early", "late", "the end of" may stand before, read from `j`; the span begins at `first`. */
function readEdged(scan: Scan, j: number, first: number): Reading | null {
  const the = norm(scan, j) === 'the' ? j + 1 : j;
  if (monthAt(scan, the) > 0) {
    const month = readMonthFirst(scan, the);
    if (month) return month.from.grain === 'month' ? { ...month, first } : null;
    return null;
  }
  const relative = readRelative(scan, the);
  if (relative) return relative.from.grain === 'clock' ? null : { ...relative, first };
  const period = readQuarter(scan, the) ?? readDecade(scan, the) ?? readCentury(scan, the);
  if (period) return { ...period, first };
  if (the > j && norm(scan, the) === 'year')
    return one(first, the + 1, yearMoment(scan.published?.year ?? null));
  const year = fullYear(scan, the);
  return year >= 1800 && year <= 2100 ? one(first, the + 1, yearMoment(year)) : null;
}

/** "early May", "late 2023", "mid-2024", "early 1990s". */
export function readEarly(scan: Scan, i: number): Reading | null {
  const j = isDash(scan, i + 1) ? i + 2 : i + 1;
  if (EDGES.has(norm(scan, j)) || norm(scan, j) === 'the') return null;
  return readEdged(scan, j, i);
}

/** "end of 2025", "beginning of May", "start of this year". */
export function readEnd(scan: Scan, i: number): Reading | null {
  return norm(scan, i + 1) === 'of' ? readEdged(scan, i + 2, i) : null;
}

/** "2021-2025", "2021-2025 term", "2020/21 season", "1990s", "19th century", "2024" from the number at `i`. */
export function readYears(scan: Scan, i: number): Reading | null {
  const period = readDecade(scan, i) ?? readCentury(scan, i);
  if (period) return period;
  const year = fullYear(scan, i);
  if (year < 0) return null;
  const range = readYearRange(scan, i, false) ?? readSlashed(scan, i);
  if (range) return { ...range, next: spanNoun(scan, range.next) };
  const before = norm(scan, i - 1);
  const joint = before === 'between' ? 'and' : before === 'from' ? 'to' : '';
  const to = joint !== '' && norm(scan, i + 1) === joint ? fullYear(scan, i + 2) : -1;
  if (to > year) return { first: i, next: i + 3, from: yearMoment(year), to: yearMoment(to) };
  if (year < 1900 || year > 2100) return null;
  const owns = APOSTROPHES.has(norm(scan, i + 1)) && norm(scan, i + 2) === 's';
  if (owns) return one(i, i + 1, yearMoment(year));
  if (!YEAR_BEFORE.has(before)) {
    const head = scan.tokens[i - 1];
    const starts = head === undefined || head.kind === 'break' || head.norm === '.';
    return starts && YEAR_VERBS.has(norm(scan, i + 1)) ? one(i, i + 1, yearMoment(year)) : null;
  }
  return isCounted(scan, i + 1) ? null : one(i, i + 1, yearMoment(year));
}

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’']);

/** Whether a plural stands there: the number before it counts. */
function isCounted(scan: Scan, i: number): boolean {
  const after = scan.tokens[i];
  if (after?.kind !== 'word' || after.capital || NO_PLURALS.has(after.norm)) return false;
  return after.norm.endsWith('s') || after.norm === 'people';
}

const NO_PLURALS: ReadonlySet<string> = new Set(['as', 'was', 'is', 'has', 'across', 'towards']);

/** "2020/21", "2024/2025": only where a noun behind says what sort of year it is. */
function readSlashed(scan: Scan, i: number): Reading | null {
  const range = readYearRange(scan, i, true);
  return range !== null && spanNoun(scan, range.next) > range.next ? range : null;
}

function spanNoun(scan: Scan, i: number): number {
  if (YEAR_SPANS.has(norm(scan, i))) return i + 1;
  return YEAR_SORTS.has(norm(scan, i)) && norm(scan, i + 1) === 'year' ? i + 2 : i;
}
