import { monthMoment, one, type Reading, yearMoment } from './moment.ts';
import { readClock } from './read-clock.ts';
import { readCentury, readDecade } from './read-decade.ts';
import { readThang } from './read-month.ts';
import { readTimed } from './read-number.ts';
import { readNumericDay } from './read-numeric-day.ts';
import { readHalf, readQuy } from './read-part-of-year.ts';
import { readNgay } from './read-relative.ts';
import { readWeek } from './read-weekday.ts';
import { readAnyYear, readNam, readSpanOfYears, readYearRange, yearMayEnd } from './read-year.ts';
import { fullYear, isDash, norm, type Scan } from './scan.ts';

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
    const clock = readClock(scan, j);
    const timed = clock === null ? null : readTimed(scan, j, clock);
    if (timed) return { ...timed, first: i };
    const day = readNumericDay(scan, j, 'strong', i);
    if (day) return day;
  }
  let reading: Reading | null = null;
  if (unit === 'quý') reading = readQuy(scan, j);
  else if (unit === 'thế') reading = readCentury(scan, j);
  else if (unit === 'thập') reading = readDecade(scan, j);
  else if (unit === 'tuần') reading = readWeek(scan, j, i);
  else if (unit === 'nửa') reading = readHalf(scan, j);
  else if (SEASONS.has(unit)) reading = readSeason(scan, j);
  else if (unit === 'nhiệm' || unit === 'giai') reading = readSpanOfYears(scan, j);
  else if (fullYear(scan, j) >= 1900 && yearMayEnd(scan, j + 1)) {
    return one(i, j + 1, yearMoment(fullYear(scan, j)));
  }
  return reading && { ...reading, first: i };
}

const SOME_OF: ReadonlySet<string> = new Set(['ngày', 'tuần', 'tháng', 'năm']);

/** "những tháng cuối năm 2025", "những ngày đầu tháng 5": no more is said than of "cuối năm 2025". */
export function readSome(scan: Scan, i: number): Reading | null {
  const edge = norm(scan, i + 2);
  if (!SOME_OF.has(norm(scan, i + 1)) || (edge !== 'đầu' && edge !== 'cuối' && edge !== 'giữa'))
    return null;
  const reading = readEdge(scan, i + 2);
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

const SEASONS: ReadonlySet<string> = new Set(['xuân', 'hè', 'hạ', 'thu', 'đông', 'mùa']);

/** What may stand between "vụ" and its season: "vụ lúa Đông Xuân". */
const CROPS: ReadonlySet<string> = new Set(['lúa', 'rau', 'màu', 'ngô', 'sản']);

const SEASON_HEADS: ReadonlySet<string> = new Set(['mùa', 'vụ']);

/** "mùa hè 2025", "mùa xuân năm 1975", "hè 2025", "mùa hè năm nay", "vụ Đông Xuân 2024-2025", "Hè Thu 2025". */
export function readSeason(scan: Scan, i: number): Reading | null {
  const withHead = SEASON_HEADS.has(norm(scan, i));
  let j = withHead ? i + 1 : i;
  if (withHead && CROPS.has(norm(scan, j))) j += 1;
  if (!SEASONS.has(norm(scan, j))) return null;
  const edge = norm(scan, i - 1) === 'đầu' || norm(scan, i - 1) === 'cuối';
  if (!withHead && !edge && norm(scan, j) !== 'hè' && !scan.tokens[j]?.capital) return null;
  j += 1;
  // Crops grow over two seasons: "Đông Xuân", "Đông - Xuân", "thu đông".
  const dash = isDash(scan, j) ? 1 : 0;
  if (SEASONS.has(norm(scan, j + dash))) j += dash + 1;
  const named = norm(scan, j) === 'năm' ? j + 1 : j;
  const period = readYearRange(scan, named, false);
  if (period) return { ...period, first: i };
  const year = readAnyYear(scan, j);
  if (year === null || (!withHead && fullYear(scan, j) < 0)) return null;
  return one(i, year.next, yearMoment(year.year));
}
