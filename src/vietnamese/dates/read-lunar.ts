import { type CalendarDay, dayNumber, fromDayNumber } from './calendar.ts';
import { lunarToCalendar } from './lunar.ts';
import { calendarMoment, type Moment, type Reading } from './moment.ts';
import { one } from './read-weekday.ts';
import { readAnyYear } from './read-year.ts';
import { integer, norm, type Scan } from './scan.ts';
import { MONTH_WORDS, SMALL_NUMBERS } from './words.ts';

export function lunarize(scan: Scan, day: Reading, next: number): Reading {
  const { from } = day;
  if (day.to !== null || from.month === null || from.day === null) return { ...day, next };
  return { ...day, next, from: lunarMoment(scan, day.first, from.month, from.day, from.year) };
}

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
  if (norm(scan, next) === 'âm' && norm(scan, next + 1) === 'lịch') next += 2;
  const year = readAnyYear(scan, next);
  return one(first, year?.next ?? next, lunarMoment(scan, i, month, day, year?.year ?? null));
}
