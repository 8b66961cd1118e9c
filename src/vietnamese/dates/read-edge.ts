import { monthMoment, type Reading, yearMoment } from './moment.ts';
import { readThang } from './read-month.ts';
import { readNumericDay } from './read-numeric-day.ts';
import { readHalf, readQuy } from './read-part-of-year.ts';
import { readNgay } from './read-relative.ts';
import { one, readWeek } from './read-weekday.ts';
import { readAnyYear, readCentury, readDecade, readNam, yearMayEnd } from './read-year.ts';
import { fullYear, norm, type Scan } from './scan.ts';

/** "đầu năm 2025", "giữa tháng 10/2021", "cuối quý II", "hết năm nay", "cuối tuần này", "đầu 2025". */
export function readEdge(scan: Scan, i: number): Reading | null {
  const j = i + 1;
  if (norm(scan, j) === 'những' && norm(scan, j + 1) === 'năm') {
    const decade = readDecade(scan, j);
    return decade && { ...decade, first: i };
  }
  const unit = norm(scan, j);
  if (unit === 'năm') {
    const year = readNam(scan, j);
    if (year) return { ...year, first: i };
    if (norm(scan, i) === 'hết' || NOT_BARE_AFTER.has(norm(scan, j + 1))) return null;
    return one(i, j + 1, yearMoment(scan.published?.year ?? null));
  }
  if (unit === 'tháng') {
    const month = readThang(scan, j);
    if (month) return { ...month, first: i };
    if (norm(scan, i) === 'hết' || NOT_BARE_AFTER.has(norm(scan, j + 1))) return null;
    const today = scan.published;
    return one(i, j + 1, monthMoment(today?.year ?? null, today?.month ?? null));
  }
  if (unit === 'ngày' && norm(scan, i) === 'hết') {
    const day = readNgay(scan, j);
    return day && { ...day, first: i };
  }
  if (norm(scan, i) === 'hết' && scan.tokens[j]?.kind === 'number') {
    // "đến hết 31/12/2026"
    const day = readNumericDay(scan, j, 'strong', i);
    if (day) return day;
  }
  let reading: Reading | null = null;
  if (unit === 'quý') reading = readQuy(scan, j);
  else if (unit === 'thế') reading = readCentury(scan, j);
  else if (unit === 'thập') reading = readDecade(scan, j);
  else if (unit === 'tuần') reading = readWeek(scan, j, i);
  else if (unit === 'nửa') reading = readHalf(scan, j);
  else if (fullYear(scan, j) >= 1900 && yearMayEnd(scan, j + 1)) {
    return one(i, j + 1, yearMoment(fullYear(scan, j)));
  }
  return reading && { ...reading, first: i };
}

const NOT_BARE_AFTER: ReadonlySet<string> = new Set([
  'học',
  'mới',
  'tháng',
  'cuối',
  'đầu',
  'giường',
  'tuổi',
  'lương',
]);

const SEASONS: ReadonlySet<string> = new Set(['xuân', 'hè', 'hạ', 'thu', 'đông']);

/** "mùa hè 2025", "mùa xuân năm 1975", "hè 2025", "mùa hè năm nay". */
export function readSeason(scan: Scan, i: number): Reading | null {
  const withHead = norm(scan, i) === 'mùa';
  const j = withHead ? i + 1 : i;
  if (!SEASONS.has(norm(scan, j))) return null;
  if (!withHead && norm(scan, j) !== 'hè' && !scan.tokens[j]?.capital) return null;
  const year = readAnyYear(scan, j + 1);
  if (year === null || (!withHead && fullYear(scan, j + 1) < 0)) return null;
  return one(i, year.next, yearMoment(year.year));
}
