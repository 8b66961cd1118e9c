import type { CalendarDay } from './calendar.ts';
import { type Reading, type YearAt, yearMoment } from './moment.ts';
import { readStemBranch } from './read-cycle.ts';
import { endsHere, fullYear, glued, integer, isDash, norm, type Scan } from './scan.ts';
import { QUANTITY_UNITS, YEAR_FOLLOWERS } from './words.ts';

/** Years from the day of publication that "ngoái", "nay", "tới" … behind "năm" mean. */
const RELATIVE_YEARS: ReadonlyMap<string, number> = new Map([
  ['ngoái', -1],
  ['trước', -1],
  ['nay', 0],
  ['tới', 1],
  ['sau', 1],
  ['kia', -2],
]);

function relative(published: CalendarDay | null, shift: number): number | null {
  return published === null ? null : published.year + shift;
}

/**
 * "năm 2024", "năm ngoái", "sang năm", ", năm 2025" or "/2024" style years are
 * what may follow a month or a period: this reads the ones that begin with "năm".
 */
export function readNamYear(scan: Scan, i: number): YearAt | null {
  const word = norm(scan, i);
  if (word === 'sang' && norm(scan, i + 1) === 'năm') {
    return { next: i + 2, year: relative(scan.published, 1) };
  }
  if (word !== 'năm') return null;
  const year = fullYear(scan, i + 1);
  if (year > 0) return { next: i + 2, year };
  const small = integer(scan, i + 1, 3);
  if (small >= 100) return { next: i + 2, year: small };
  const shift = RELATIVE_YEARS.get(norm(scan, i + 1));
  return shift === undefined ? null : { next: i + 2, year: relative(scan.published, shift) };
}

/** A bare year or one behind "năm". */
export function readAnyYear(scan: Scan, i: number): YearAt | null {
  const year = fullYear(scan, i);
  return year > 0 ? { next: i + 1, year } : readNamYear(scan, i);
}

/** "2023-2025", "2024-25", "2021 đến 2030", "từ 2021 đến năm 2030"; `joined` allows the words between. */
export function readYearRange(scan: Scan, i: number, joined: boolean): Reading | null {
  const from = fullYear(scan, i);
  if (from < 0) return null;
  let j = i + 1;
  if (isDash(scan, j)) j += 1;
  else if (norm(scan, j) === '/' && glued(scan, j)) {
    // "mùa giải 2024/25", "năm học 2024/2025"
    const to = shortYear(scan, j + 1, from);
    return to === from + 1 && joined ? range(i, j + 2, from, to) : null;
  } else if (joined && (norm(scan, j) === 'đến' || norm(scan, j) === 'tới')) {
    j += norm(scan, j + 1) === 'hết' ? 2 : 1;
    if (norm(scan, j) === 'năm') j += 1;
  } else return null;
  const to = shortYear(scan, j, from);
  if (to <= from || to - from > 500) return null;
  // "2000-2500 người" counts people.
  if (!joined && QUANTITY_UNITS.has(norm(scan, j + 1))) return null;
  return range(i, j + 1, from, to);
}

function shortYear(scan: Scan, i: number, from: number): number {
  const to = fullYear(scan, i);
  if (to > 0) return to;
  const two = integer(scan, i, 2);
  return two === (from + 1) % 100 && scan.tokens[i]?.text.length === 2 ? from + 1 : -1;
}

function range(first: number, next: number, from: number, to: number): Reading {
  return { first, next, from: yearMoment(from), to: yearMoment(to) };
}

/** Readings that begin with "năm": "năm 2024", "năm 2021-2025", "năm học 2024-2025", "năm ngoái", "năm Ất Tỵ". */
export function readNam(scan: Scan, i: number): Reading | null {
  const second = norm(scan, i + 1);
  if (second === 'học' || second === 'tài' || second === 'ngân') {
    const j = second === 'học' ? i + 2 : i + 3;
    const period = readYearRange(scan, j, true);
    if (period) return { ...period, first: i };
    const year = fullYear(scan, j);
    return year > 0 ? single(i, j + 1, year) : null;
  }
  const counted = scan.tokens[i - 1]?.kind === 'number' || COUNTS.has(norm(scan, i - 1));
  // "kế hoạch 5 năm 2026-2030": the years are counted first, and the count belongs to the period.
  const first = counted && scan.lastNext < i && COUNT_OF_YEARS.has(norm(scan, i - 1)) ? i - 1 : i;
  const period = readYearRange(scan, i + 1, false);
  if (period) return { ...period, first };
  const listed = first < i ? readYearList(scan, first, i + 1) : null;
  if (listed) return listed;
  const year = readNamYear(scan, i);
  if (year) {
    const relativeWord = scan.tokens[i + 1]?.kind === 'word';
    // "10 năm trước", "hai năm nay" are durations; "năm sau cao hơn năm trước" is a saying.
    if (relativeWord && (counted || SEVERAL.has(norm(scan, i - 1)) || isSaying(scan, i)))
      return null;
    if (year.year !== null && norm(scan, year.next) === 'trước') {
      const era = norm(scan, year.next + 1) === 'công' && norm(scan, year.next + 2) === 'nguyên';
      if (era) return single(i, year.next + 3, 1 - year.year);
    }
    if (year.year !== null && norm(scan, year.next) === 'tcn') {
      return single(i, year.next + 1, 1 - year.year);
    }
    if (year.year !== null && year.year < 1000 && QUANTITY_UNITS.has(norm(scan, i + 2)))
      return null;
    return { first: i, next: year.next, from: yearMoment(year.year), to: null };
  }
  return counted ? null : readStemBranch(scan, i);
}

const COUNTS: ReadonlySet<string> = new Set([
  'một',
  'hai',
  'ba',
  'bốn',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'trăm',
  'nghìn',
  'vài',
  'nhiều',
  'mấy',
  'lăm',
  'mươi',
  'chục',
  'mốt',
  'tư',
  'triệu',
]);

/** Counts that may stand before the years themselves: "2 năm 2023 - 2024", "ba năm 2021, 2022, 2023". */
const COUNT_OF_YEARS: ReadonlySet<string> = new Set(
  '2 3 4 5 10 02 03 04 05 hai ba bốn mười'.split(' '),
);

/** "những năm tới", "các năm trước": years that are not told. */
const SEVERAL: ReadonlySet<string> = new Set([
  'những',
  'các',
  'mấy',
  'nhiều',
  'vài',
  'hằng',
  'hàng',
]);

function isSaying(scan: Scan, i: number): boolean {
  const word = norm(scan, i + 1);
  if (word === 'sau' || word === 'trước') {
    for (let j = i - 6; j <= i + 6; j += 1) {
      if (j !== i && norm(scan, j) === 'năm' && scan.tokens[j + 1]?.kind === 'word') {
        const other = norm(scan, j + 1);
        if ((other === 'sau' || other === 'trước') && other !== word) return true;
      }
    }
  }
  return word === 'sau' && norm(scan, i + 2) === 'đó';
}

function single(first: number, next: number, year: number | null): Reading {
  return { first, next, from: yearMoment(year), to: null };
}

/** Whether a unit stands there: the number before it counts. */
export function isCount(scan: Scan, next: number): boolean {
  return QUANTITY_UNITS.has(norm(scan, next)) || norm(scan, next) === '%';
}

/** Whether a bare year is not the count of what follows it. */
export function yearMayEnd(scan: Scan, next: number): boolean {
  if (endsHere(scan, next)) {
    const mark = norm(scan, next);
    return !(glued(scan, next) && (mark === '/' || mark === '%' || mark === '-' || mark === '°'));
  }
  const token = scan.tokens[next];
  return token?.capital === true || YEAR_FOLLOWERS.has(token?.norm ?? '');
}

const SPAN_HEADS: ReadonlyMap<string, readonly string[]> = new Map([
  ['giai', ['đoạn']],
  ['nhiệm', ['kỳ', 'kì']],
  ['thời', ['kỳ', 'kì']],
  ['niên', ['khóa', 'khoá', 'độ', 'vụ']],
  ['khóa', []],
  ['mùa', ['giải', 'vụ', 'bóng']],
]);

/** "giai đoạn 2023-2025", "nhiệm kỳ 2026-2031", "thời kỳ từ 2021 đến 2030", "mùa giải 2024/25". */
export function readSpanOfYears(scan: Scan, i: number): Reading | null {
  const seconds = SPAN_HEADS.get(norm(scan, i));
  if (seconds === undefined) return null;
  let j = i + 1;
  if (seconds.length > 0) {
    if (!seconds.includes(norm(scan, j))) return null;
    j += 1;
  }
  if (norm(scan, j) === 'từ') j += 1;
  if (norm(scan, j) === 'năm') j += 1;
  const period = readYearRange(scan, j, true);
  if (period) return { ...period, first: i };
  const year = seconds.length > 0 ? fullYear(scan, j) : -1;
  return year > 0 && yearMayEnd(scan, j + 1) ? single(i, j + 1, year) : null;
}

/** "các năm 2021, 2022 và 2023" from the first number at `j`. */
export function readYearList(scan: Scan, first: number, j: number): Reading | null {
  const from = fullYear(scan, j);
  let to = from;
  let next = j + 1;
  while (norm(scan, next) === ',' || norm(scan, next) === 'và') {
    const step = norm(scan, next + 1) === 'năm' ? 2 : 1;
    const year = fullYear(scan, next + step);
    if (year < 0 || isCount(scan, next + step + 1)) break;
    to = Math.max(to, year);
    next += step + 1;
  }
  return to > from ? { first, next, from: yearMoment(from), to: yearMoment(to) } : null;
}
