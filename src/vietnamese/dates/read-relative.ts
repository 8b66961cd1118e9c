import { dayNumber, fromDayNumber } from './calendar.ts';
import { signalBefore } from './day-atom.ts';
import { calendarMoment, dayMoment, one, type Reading, yearMoment } from './moment.ts';
import { readStemBranch } from './read-cycle.ts';
import { hasLunarMonth, lunarize, readLunar } from './read-lunar.ts';
import { RELATIVE_SHIFTS, readThang, readToward } from './read-month.ts';
import { readNumericDay } from './read-numeric-day.ts';
import { fromToday, readWeekday } from './read-weekday.ts';
import { readAnyYear } from './read-year.ts';
import { endsHere, integer, isDash, norm, type Scan } from './scan.ts';
import { DAY_PART_TAILS, DAY_PARTS, SMALL_NUMBERS } from './words.ts';

const HOM: ReadonlyMap<string, number> = new Map([
  ['nay', 0],
  ['qua', -1],
  ['kia', -2],
]);

const SOME: ReadonlySet<string> = new Set(['mấy', 'vài', 'nhiều', 'các', 'những']);

/** "hôm nay", "hôm qua", "hôm sau", "hôm 6/5", "hôm thứ Hai". */
export function readHom(scan: Scan, i: number, first = i): Reading | null {
  const shift = HOM.get(norm(scan, i + 1));
  if (shift !== undefined) {
    // "mấy hôm nay" is a stretch of days.
    if (SOME.has(norm(scan, i - 1))) return null;
    const at = fromToday(scan, shift);
    // "hôm nay 6/5" says one day twice.
    const said = readNumericDay(scan, norm(scan, i + 2) === 'ngày' ? i + 3 : i + 2, 'strong');
    return said && said.to === null && said.from.grain === 'day'
      ? { ...said, first }
      : one(first, i + 2, at);
  }
  if ((norm(scan, i + 1) === 'sau' || norm(scan, i + 1) === 'trước') && scan.lastDay !== null) {
    const at = fromDayNumber(dayNumber(scan.lastDay) + (norm(scan, i + 1) === 'sau' ? 1 : -1));
    return one(first, i + 2, calendarMoment(at));
  }
  const day = readNumericDay(scan, i + 1, 'strong', first);
  if (day && day.from.grain === 'day') return withDayTail(scan, day);
  const weekday = readWeekday(scan, i + 1);
  return weekday && { ...weekday, first };
}

/** One day is not counted: in "lần một ngày 26/5" the number belongs to what stands before. */
const SINGLES: ReadonlySet<string> = new Set(['một', '1', '01']);

/** Readings that begin with "ngày". */
export function readNgay(scan: Scan, i: number, outer = i): Reading | null {
  const second = norm(scan, i + 1);
  if (second === 'hôm') return readHom(scan, i + 1, outer);
  const before = scan.tokens[i - 1];
  const counted =
    outer === i &&
    (before?.kind === 'number' ||
      (SMALL_NUMBERS.has(before?.norm ?? '') && before?.norm !== 'năm'));
  if (second === 'mai') {
    if (counted) return null;
    const said = readNumericDay(scan, i + 2, 'strong', outer);
    if (said && said.to === null && said.from.grain === 'day') return said;
    return one(outer, i + 2, fromToday(scan, 1));
  }
  if (second === 'kia' && !counted) return one(outer, i + 2, fromToday(scan, 2));
  if (second === 'mùng' || second === 'mồng' || second === 'rằm')
    return readLunar(scan, i + 1, outer);
  // "2 ngày 5 – 6/5": the days are counted first, and the count belongs to the date.
  const first =
    counted && !SINGLES.has(before?.norm ?? '') && scan.lastNext <= i - 1 ? i - 1 : outer;
  const day = readNumericDay(scan, i + 1, 'strong', first);
  if (day) return day.from.grain === 'day' ? withDayTail(scan, day) : null;
  if (counted) return null;
  const holiday = readLunar(scan, i + 1, outer);
  if (holiday) return holiday;
  const weekday = scan.tokens[i + 2]?.capital || second === 'chủ' ? readWeekday(scan, i + 1) : null;
  if (weekday) return { ...weekday, first: outer };
  return readLoneDay(scan, i, outer);
}

/** "ngày 15", "ngày 15 tới", "từ ngày 5 đến ngày 7": a day whose month is said elsewhere or is this one. */
function readLoneDay(scan: Scan, i: number, first: number): Reading | null {
  const day = integer(scan, i + 1);
  if (day < 1 || day > 31) return null;
  const next = i + 2;
  const month = norm(scan, next) === 'tháng' ? norm(scan, next + 1) : '';
  if (RELATIVE_SHIFTS.has(month)) {
    const shifted = readThang(scan, next);
    if (shifted)
      return one(first, shifted.next, dayMoment(shifted.from.year, shifted.from.month, day));
  }
  const tail = readToward(scan, next);
  if (tail.next > next)
    return one(first, tail.next, { ...dayMoment(null, null, day), toward: tail.toward });
  const word = norm(scan, next);
  const token = scan.tokens[next];
  const glue =
    token?.spaced === false && (word === '/' || word === '-' || word === '%' || word === ',');
  if (glue && scan.tokens[next + 1]?.kind === 'number') return null;
  if (endsHere(scan, next) || token?.capital || LONE_DAY_FOLLOWERS.has(word)) {
    return one(first, next, dayMoment(null, null, day));
  }
  return null;
}

const LONE_DAY_FOLLOWERS: ReadonlySet<string> = new Set([
  'và',
  'đến',
  'tới',
  'tại',
  'ở',
  'của',
  'hàng',
  'hằng',
  'mỗi',
  'khi',
  'do',
  'đã',
  'sẽ',
  'cho',
  'là',
  'trong',
  'vào',
]);

/** "tới", "vừa qua", "âm lịch", "hằng năm" … behind a day. */
export function withDayTail(scan: Scan, day: Reading): Reading {
  if (norm(scan, day.next) === 'âm' && norm(scan, day.next + 1) === 'lịch')
    return lunarize(scan, day, day.next + 2);
  if (hasLunarMonth(scan, day)) return lunarize(scan, day, day.next);
  // "ngày 20 tháng 6 năm Nhâm Dần": a year of the cycle has the moon's months.
  const cycle = norm(scan, day.next) === 'năm' ? readStemBranch(scan, day.next) : null;
  if (cycle) {
    const { year } = cycle.from;
    const last = day.to && { ...day.to, year };
    return lunarize(scan, { ...day, from: { ...day.from, year }, to: last }, cycle.next);
  }
  if (day.from.year !== null || day.to?.year) return day;
  const tail = readToward(scan, day.next);
  if (tail.next === day.next) return day;
  return { ...day, next: tail.next, from: { ...day.from, toward: tail.toward } };
}

/** Readings that begin with a part of the day: "sáng nay", "chiều 6/5", "tối thứ Hai", "rạng sáng cùng ngày". */
export function readDayPart(scan: Scan, i: number): Reading | null {
  let j = i + 1;
  if (DAY_PART_TAILS.has(norm(scan, j))) j += 1;
  else if (norm(scan, i) === 'rạng') return null;
  // "sáng và chiều 6/5"
  if (norm(scan, j) === 'và' && DAY_PARTS.has(norm(scan, j + 1))) j += 2;
  const day = readDay(scan, j, i) ?? readNight(scan, j, i);
  if (day) return day;
  const word = norm(scan, j);
  const shift = word === 'nay' ? 0 : word === 'qua' ? -1 : word === 'mai' ? 1 : undefined;
  if (shift === undefined) return null;
  const said = readNumericDay(scan, norm(scan, j + 1) === 'ngày' ? j + 2 : j + 1, 'strong', i);
  if (said && said.to === null && said.from.grain === 'day') return said;
  return one(i, j + 1, fromToday(scan, shift));
}

/** "nửa đêm 2/11", "nửa đêm qua". */
export function readMidnight(scan: Scan, i: number): Reading | null {
  if (norm(scan, i + 1) !== 'đêm') return null;
  const night = readDayPart(scan, i + 1);
  return night && { ...night, first: i };
}

/** "đêm 6, rạng sáng 7/5", "tối 5 và sáng 6/5" from the number at `i`. */
function readNight(scan: Scan, i: number, first: number): Reading | null {
  const at = norm(scan, i) === 'ngày' ? i + 1 : i;
  const day = integer(scan, at);
  const mark = norm(scan, at + 1);
  if (
    day < 1 ||
    day > 31 ||
    (mark !== ',' && mark !== 'và' && mark !== 'đến' && !isDash(scan, at + 1))
  )
    return null;
  if (!DAY_PARTS.has(norm(scan, at + 2))) return null;
  const end = readDayPart(scan, at + 2);
  if (end === null || end.to !== null || end.from.day === null) return null;
  return { first, next: end.next, from: dayMoment(null, null, day), to: end.from };
}

/** A day in any writing, as it may follow an hour or a part of the day; `first` is where the span begins. */
export function readDay(scan: Scan, i: number, first: number): Reading | null {
  const token = scan.tokens[i];
  if (token === undefined) return null;
  if (token.kind === 'number') {
    const holiday = readLunar(scan, i, first);
    if (holiday) return holiday;
    const day = readNumericDay(scan, i, 'strong', first);
    return day && day.from.grain === 'day' ? withDayTail(scan, day) : null;
  }
  switch (token.norm) {
    case 'ngày':
      return readNgay(scan, i, first);
    case 'hôm':
      return readHom(scan, i, first);
    case 'cùng':
      return readSame(scan, i, first);
    case 'mùng':
    case 'mồng':
    case 'rằm':
      return readLunar(scan, i, first);
    case 'thứ':
    case 'chủ': {
      const weekday = readWeekday(scan, i, true);
      return weekday && { ...weekday, first };
    }
    default:
      return null;
  }
}

/** "cùng ngày": the day that the text spoke of last. */
function readSame(scan: Scan, i: number, first = i): Reading | null {
  if (norm(scan, i + 1) !== 'ngày') return null;
  return one(first, i + 2, calendarMoment(scan.lastDay ?? scan.published));
}

/** "cùng ngày", and "cùng kỳ" with the year that it is compared with. */
export function readCung(scan: Scan, i: number): Reading | null {
  if (norm(scan, i + 1) !== 'kỳ' && norm(scan, i + 1) !== 'kì') return readSame(scan, i);
  let j = i + 2;
  if (norm(scan, j) === 'của') j += 1;
  const month = norm(scan, j) === 'tháng' ? readThang(scan, j) : null;
  if (month) return { ...month, first: i };
  const year = readAnyYear(scan, j);
  if (year) {
    // "năm trước" is the one before the compared period's, whenever the text was published.
    const before = norm(scan, year.next - 1) === 'trước';
    const compared = { year: before ? null : year.year };
    return { first: i, next: year.next, from: yearMoment(year.year), to: null, compared };
  }
  const before = scan.published === null ? null : scan.published.year - 1;
  return { first: i, next: i + 2, from: yearMoment(before), to: null, compared: { year: null } };
}

/** "từ nay đến cuối năm", "từ giờ tới năm 2030": from the day of publication on. */
export function readFromNow(scan: Scan, i: number): Reading | null {
  if (norm(scan, i - 1) !== 'từ' || (norm(scan, i + 1) !== 'đến' && norm(scan, i + 1) !== 'tới'))
    return null;
  return one(i, i + 1, fromToday(scan, 0));
}

/** Days as numbers without a word before them: "6/5", "29/7-1/8", "9/2024". */
export function readBareNumber(scan: Scan, i: number): Reading | null {
  const holiday = readLunar(scan, i);
  if (holiday) return holiday;
  const day = readNumericDay(scan, i, signalBefore(scan, i));
  return day && day.from.grain === 'day' ? withDayTail(scan, day) : day;
}
