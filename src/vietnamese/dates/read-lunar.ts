import { type CalendarDay, dayNumber, fromDayNumber } from './calendar.ts';
import { lunarToCalendar } from './lunar.ts';
import { calendarMoment, dayMoment, type Moment, one, type Reading } from './moment.ts';
import { readAnyYear } from './read-year.ts';
import { fullYear, integer, norm, type Scan } from './scan.ts';
import { FEAST_DAYS, MONTH_WORDS, SMALL_NUMBERS } from './words.ts';

/** A reading of days of the common calendar as days of the moon's; `next` is behind "âm lịch". */
export function lunarize(scan: Scan, day: Reading, next: number): Reading {
  const { from, to } = day;
  if (from.day === null) return { ...day, next };
  if (to === null) {
    if (from.month === null) return { ...day, next };
    return { ...day, next, from: lunarMoment(scan, day.first, from.month, from.day, from.year) };
  }
  if (to.month === null || to.day === null) return { ...day, next };
  const year = to.year ?? from.year;
  const end = lunarMoment(scan, day.first, to.month, to.day, year);
  const month = from.month ?? to.month;
  // The beginning is the last such day before the end, in the lunar year before if its month is a later one.
  let start = lunarMoment(scan, day.first, month, from.day, year);
  if (end.year !== null && isAfter(start, end)) {
    const before = end.year - (month > to.month ? 1 : 0);
    start = lunarMoment(scan, day.first, month, from.day, before);
  }
  return { ...day, next, from: start, to: end };
}

function isAfter(one: Moment, other: Moment): boolean {
  const at = ({ year, month, day }: Moment): number =>
    ((year ?? 0) * 13 + (month ?? 0)) * 32 + (day ?? 0);
  return at(one) > at(other);
}

/** Whether the reading ends in "Giêng" or "Chạp": only the moon's months are called so. */
export function hasLunarMonth(scan: Scan, day: Reading): boolean {
  const word = norm(scan, day.next - 1);
  return (word === 'giêng' || word === 'chạp') && day.from.month !== null;
}

/** The Gregorian day of a lunar one: the nearest gone by, or the next one if the sentence looks ahead. */
function lunarMoment(
  scan: Scan,
  i: number,
  month: number,
  day: number,
  year: number | null,
): Moment {
  if (year !== null) return calendarMoment(lunarToCalendar(year, month, day));
  if (scan.published === null) return calendarMoment(null);
  const today = dayNumber(scan.published);
  const outlook = scan.outlook(i);
  const ahead = outlook === 'ahead';
  const soon = outlook !== 'back';
  let best: CalendarDay | null = null;
  for (
    let lunarYear = scan.published.year - 2;
    lunarYear <= scan.published.year + 1;
    lunarYear += 1
  ) {
    const at = lunarToCalendar(lunarYear, month, day);
    const distance = dayNumber(at) - today;
    if (ahead ? best === null && distance >= 0 : distance <= 0) best = at;
    // A feast that is weeks away is the one that is written of, unless the sentence looks back.
    else if (!ahead && soon && distance > 0 && distance <= 40) best = at;
  }
  return calendarMoment(best);
}

function dayBefore(moment: Moment): Moment {
  const { year, month, day } = moment;
  if (year === null || month === null || day === null) return moment;
  return calendarMoment(fromDayNumber(dayNumber({ year, month, day }) - 1));
}

/** "mùng 3 Tết", "mùng 10/3 âm lịch", "rằm tháng Giêng", "30 Tết". */
export function readLunar(scan: Scan, i: number, first = i): Reading | null {
  const word = norm(scan, i);
  let day = -1;
  let j = i + 1;
  if (word === 'mùng' || word === 'mồng') {
    day = integer(scan, j) > 0 ? integer(scan, j) : (SMALL_NUMBERS.get(norm(scan, j)) ?? -1);
    j += 1;
    if (day < 1 || day > 10) return null;
  } else if (word === 'rằm') day = 15;
  else {
    day = integer(scan, i);
    if ((day < 23 || day > 30) && day > 10) return null;
    if (day < 1 || norm(scan, j) !== 'tết' || !scan.tokens[j]?.capital) return null;
  }
  if (norm(scan, j) === 'tết') {
    let next = j + 1;
    if (norm(scan, next) === 'nguyên' && norm(scan, next + 1) === 'đán') next += 2;
    const year = readAnyYear(scan, next);
    const eve = day >= 23;
    const shift = year?.year ?? null;
    // "30 Tết" is the eve of the new year, also where the last month has 29 days.
    const at =
      day === 30
        ? dayBefore(lunarMoment(scan, i, 1, 1, shift))
        : lunarMoment(scan, i, eve ? 12 : 1, day, shift !== null && eve ? shift - 1 : shift);
    return one(first, year?.next ?? next, at);
  }
  let month = -1;
  let next = j;
  if (norm(scan, j) === 'tháng') {
    month =
      integer(scan, j + 1) > 0 ? integer(scan, j + 1) : (MONTH_WORDS.get(norm(scan, j + 1)) ?? -1);
    next = j + 2;
  } else if (norm(scan, j) === '/') {
    month = integer(scan, j + 1);
    next = j + 2;
  }
  if (month < 1 || month > 12) return null;
  const moon = norm(scan, next) === 'âm' && norm(scan, next + 1) === 'lịch';
  if (moon) next += 2;
  const slashed = norm(scan, next) === '/' ? fullYear(scan, next + 1) : -1;
  const year = slashed > 0 ? { next: next + 2, year: slashed } : readAnyYear(scan, next);
  const named = norm(scan, next - 1) === 'giêng' || norm(scan, next - 1) === 'chạp';
  // "mồng 2/9/1945", "mùng 8/3" are days of the common calendar: one with a number for
  // its year, and the feasts of that calendar.
  const common =
    word !== 'rằm' &&
    !moon &&
    !named &&
    (slashed > 0 || (year === null && FEAST_DAYS.has(month * 32 + day)));
  if (common) return one(first, year?.next ?? next, dayMoment(year?.year ?? null, month, day));
  return one(first, year?.next ?? next, lunarMoment(scan, i, month, day, year?.year ?? null));
}
