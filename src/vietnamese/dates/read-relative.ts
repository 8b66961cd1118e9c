import { type CalendarDay, dayNumber, fromDayNumber, weekdayOf } from './calendar.ts';
import { lunarToCalendar } from './lunar.ts';
import {
  calendarMoment,
  dayMoment,
  type Moment,
  monthMoment,
  type Reading,
  yearMoment,
} from './moment.ts';
import { RELATIVE_SHIFTS, readHalf, readQuy, readThang, readToward } from './read-month.ts';
import { readNumericDay, signalBefore } from './read-numeric-day.ts';
import { readAnyYear, readCentury, readDecade, readNam, yearMayEnd } from './read-year.ts';
import { endsHere, fullYear, integer, isDash, norm, type Scan } from './scan.ts';
import { DAY_PART_TAILS, DAY_PARTS, MONTH_WORDS, SMALL_NUMBERS, WEEKDAYS } from './words.ts';

/** The day `shift` days from the publication. */
function fromToday(scan: Scan, shift: number): Moment {
  const today = scan.published;
  return calendarMoment(today === null ? null : fromDayNumber(dayNumber(today) + shift));
}

function one(first: number, next: number, from: Moment): Reading {
  return { first, next, from, to: null };
}

const HOM: ReadonlyMap<string, number> = new Map([
  ['nay', 0],
  ['qua', -1],
  ['kia', -2],
]);

/** "hôm nay", "hôm qua", "hôm sau", "hôm 6/5", "hôm thứ Hai". */
export function readHom(scan: Scan, i: number, first = i): Reading | null {
  const shift = HOM.get(norm(scan, i + 1));
  if (shift !== undefined) {
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
  if (day && day.from.grain === 'day') return day;
  const weekday = readWeekday(scan, i + 1);
  return weekday && { ...weekday, first };
}

/** Readings that begin with "ngày". */
export function readNgay(scan: Scan, i: number, outer = i): Reading | null {
  const second = norm(scan, i + 1);
  if (second === 'hôm') return readHom(scan, i + 1, outer);
  const before = scan.tokens[i - 1];
  const counted =
    outer === i &&
    (before?.kind === 'number' ||
      (SMALL_NUMBERS.has(before?.norm ?? '') && before?.norm !== 'năm'));
  if (second === 'mai') return counted ? null : one(outer, i + 2, fromToday(scan, 1));
  if (second === 'kia' && !counted) return one(outer, i + 2, fromToday(scan, 2));
  if (second === 'mùng' || second === 'mồng' || second === 'rằm')
    return readLunar(scan, i + 1, outer);
  // "2 ngày 5 – 6/5": the days are counted first, the date is what follows.
  const first = counted ? i + 1 : outer;
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
  if (day.from.year !== null || day.to?.year) return day;
  const tail = readToward(scan, day.next);
  if (tail.next === day.next) return day;
  return { ...day, next: tail.next, from: { ...day.from, toward: tail.toward } };
}

function hasLunarMonth(scan: Scan, day: Reading): boolean {
  const word = norm(scan, day.next - 1);
  return (word === 'giêng' || word === 'chạp') && day.from.month !== null;
}

function lunarize(scan: Scan, day: Reading, next: number): Reading {
  const { from } = day;
  if (day.to !== null || from.month === null || from.day === null) return { ...day, next };
  return { ...day, next, from: lunarMoment(scan, day.first, from.month, from.day, from.year) };
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
  const ahead = scan.looksAhead(i);
  let best: CalendarDay | null = null;
  for (
    let lunarYear = scan.published.year - 2;
    lunarYear <= scan.published.year + 1;
    lunarYear += 1
  ) {
    const at = lunarToCalendar(lunarYear, month, day);
    const distance = dayNumber(at) - today;
    if (ahead ? best === null && distance >= 0 : distance <= 0) best = at;
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
  if (year)
    return {
      first: i,
      next: year.next,
      from: yearMoment(year.year),
      to: null,
      compared: { year: year.year },
    };
  const before = scan.published === null ? null : scan.published.year - 1;
  return { first: i, next: i + 2, from: yearMoment(before), to: null, compared: { year: null } };
}

/**
 * "thứ Hai", "Chủ nhật", "thứ Bảy tuần trước", "thứ Ba, ngày 6/5". A lower-case
 * "thứ hai" is a rank unless the words around it (or `sure`) speak of days.
 */
export function readWeekday(scan: Scan, i: number, sure = false): Reading | null {
  const head = scan.tokens[i];
  const name = scan.tokens[i + 1];
  if (head === undefined || name === undefined) return null;
  let weekday: number | undefined;
  if (head.norm === 'chủ') weekday = name.norm === 'nhật' ? 0 : undefined;
  else if (head.norm === 'thứ') weekday = WEEKDAYS.get(name.norm);
  if (weekday === undefined) return null;
  const next = i + 2;
  if (head.norm === 'thứ' && !sure && !isDayName(scan, i)) return null;
  const comma = norm(scan, next) === ',' ? 1 : 0;
  const behind = next + comma;
  const said =
    norm(scan, behind) === 'ngày'
      ? readNumericDay(scan, behind + 1, 'strong', i)
      : readNumericDay(scan, behind, comma ? 'none' : 'strong', i);
  if (said && said.to === null && said.from.grain === 'day') return said;
  if (norm(scan, next) === 'tuần') {
    const shift = RELATIVE_SHIFTS.get(norm(scan, next + 1));
    if (shift !== undefined) return one(i, next + 2, weekdayInWeek(scan, weekday, shift));
  }
  const tail = readToward(scan, next);
  return one(i, tail.next, nearestWeekday(scan, i, weekday, tail.toward));
}

const DAY_CONTEXT: ReadonlySet<string> = new Set([
  'sáng',
  'trưa',
  'chiều',
  'tối',
  'đêm',
  'hôm',
  'vào',
]);

function isDayName(scan: Scan, i: number): boolean {
  const head = scan.tokens[i];
  const name = scan.tokens[i + 1];
  if (head === undefined || name === undefined) return false;
  const before = scan.tokens[i - 1];
  const shouted =
    name.text.length > 1 && name.text === name.text.toUpperCase() && name.kind === 'word';
  if (name.capital && !shouted) return !(head.capital && before?.kind === 'word' && before.capital);
  if (DAY_CONTEXT.has(before?.norm ?? '')) return true;
  const after = norm(scan, i + 2);
  if (after === 'tuần' || ((after === 'hằng' || after === 'hàng') && norm(scan, i + 3) === 'tuần'))
    return true;
  if ((after === ',' || after === 'và') && norm(scan, i + 3) === 'chủ') return true;
  if (after === ',' && norm(scan, i + 3) === 'ngày') return true;
  return after === '(' && integer(scan, i + 3) > 0 && norm(scan, i + 4) === '/';
}

function weekdayInWeek(scan: Scan, weekday: number, shift: number): Moment {
  if (scan.published === null) return calendarMoment(null);
  const today = dayNumber(scan.published);
  const monday = today - ((weekdayOf(scan.published) + 6) % 7) + shift * 7;
  return calendarMoment(fromDayNumber(monday + ((weekday + 6) % 7)));
}

/** The nearest such day on or before the publication, after it if the words look ahead. */
export function nearestWeekday(
  scan: Scan,
  i: number,
  weekday: number,
  toward: Moment['toward'],
): Moment {
  if (scan.published === null) return calendarMoment(null);
  if (toward === 'this') return weekdayInWeek(scan, weekday, 0);
  const today = dayNumber(scan.published);
  const back = (weekdayOf(scan.published) - weekday + 7) % 7;
  const ahead = toward === 'future' || (toward === null && scan.looksAhead(i));
  return calendarMoment(
    fromDayNumber(ahead ? today + ((7 - back) % 7 || (toward === 'future' ? 7 : 0)) : today - back),
  );
}

/** "tuần này", "tuần trước", "tuần vừa qua": Monday to Sunday. */
export function readWeek(scan: Scan, i: number, first = i): Reading | null {
  const before = scan.tokens[i - 1];
  if (first === i && (before?.kind === 'number' || SMALL_NUMBERS.has(before?.norm ?? '')))
    return null;
  let shift = RELATIVE_SHIFTS.get(norm(scan, i + 1));
  let next = i + 2;
  if (norm(scan, i + 1) === 'vừa' && (norm(scan, i + 2) === 'qua' || norm(scan, i + 2) === 'rồi')) {
    shift = -1;
    next = i + 3;
  }
  if (shift === undefined || norm(scan, i + 1) === 'nay') return null;
  if (scan.published === null) return one(first, next, calendarMoment(null));
  const monday = dayNumber(scan.published) - ((weekdayOf(scan.published) + 6) % 7) + shift * 7;
  const weekend = first < i && norm(scan, first) === 'cuối';
  const from = calendarMoment(fromDayNumber(weekend ? monday + 5 : monday));
  return { first, next, from, to: calendarMoment(fromDayNumber(monday + 6)) };
}

/** "đầu năm 2025", "giữa tháng 10/2021", "cuối quý II", "hết năm nay", "cuối tuần này", "đầu 2025". */
export function readEdge(scan: Scan, i: number): Reading | null {
  let j = i + 1;
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
  let reading: Reading | null = null;
  if (unit === 'quý') reading = readQuy(scan, j);
  else if (unit === 'thế') reading = readCentury(scan, j);
  else if (unit === 'thập') reading = readDecade(scan, j);
  else if (unit === 'tuần') reading = readWeek(scan, j, i);
  else if (unit === 'nửa') reading = readHalf(scan, j);
  else if (fullYear(scan, j) >= 1900 && yearMayEnd(scan, (j += 1))) {
    return one(i, j, yearMoment(fullYear(scan, j - 1)));
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

/** Days as numbers without a word before them: "6/5", "29/7-1/8", "9/2024". */
export function readBareNumber(scan: Scan, i: number): Reading | null {
  const holiday = readLunar(scan, i);
  if (holiday) return holiday;
  const day = readNumericDay(scan, i, signalBefore(scan, i));
  return day && day.from.grain === 'day' ? withDayTail(scan, day) : day;
}
