import { dayNumber, daysInMonth, fromDayNumber, weekdayOf } from './calendar.ts';
import { calendarMoment, dayMoment, type Moment, one, type Reading } from './moment.ts';
import { RELATIVE_SHIFTS, readThang, readToward } from './read-month.ts';
import { readNumericDay } from './read-numeric-day.ts';
import { integer, norm, type Scan } from './scan.ts';
import { SMALL_NUMBERS, WEEKDAYS } from './words.ts';

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
  const j = after === '(' || after === ',' ? i + 3 : i + 2;
  const mark = norm(scan, j + 1);
  return integer(scan, j) > 0 && (mark === '/' || mark === '-') && integer(scan, j + 2) > 0;
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
  const ahead = toward === 'future' || (toward === null && scan.outlook(i) === 'ahead');
  return calendarMoment(
    fromDayNumber(ahead ? today + ((7 - back) % 7 || (toward === 'future' ? 7 : 0)) : today - back),
  );
}

/** Words for the place of a week in its month. */
const WEEK_WORDS: ReadonlyMap<string, number> = new Map([
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['nhất', 1],
]);

/**
 * "tuần đầu (tiên) của tháng 5", "tuần thứ hai tháng 5", "tuần cuối (cùng) tháng 4":
 * seven days each, counted from the first or back from the last of the month.
 */
function readWeekOfMonth(scan: Scan, i: number): Reading | null {
  const word = norm(scan, i + 1);
  let place = 0;
  let j = i + 2;
  if (word === 'đầu') {
    place = 1;
    if (norm(scan, j) === 'tiên') j += 1;
  } else if (word === 'cuối') {
    if (norm(scan, j) === 'cùng') j += 1;
  } else if (word === 'thứ') {
    place = WEEK_WORDS.get(norm(scan, j)) ?? integer(scan, j);
    if (place < 1 || place > 5) return null;
    j += 1;
  } else return null;
  if (norm(scan, j) === 'của' || norm(scan, j) === 'trong') j += 1;
  if (norm(scan, j) !== 'tháng') return null;
  const month = readThang(scan, j);
  if (month === null || month.to !== null || month.from.month === null) return null;
  const { year, month: number, toward } = month.from;
  const length = daysInMonth(year, number);
  const first = place === 0 ? length - 6 : place * 7 - 6;
  const from = { ...dayMoment(year, number, first), toward };
  return {
    first: i,
    next: month.next,
    from,
    to: dayMoment(year, number, Math.min(first + 6, length)),
  };
}

/** "tuần này", "tuần trước", "tuần vừa qua": Monday to Sunday. */
export function readWeek(scan: Scan, i: number, first = i): Reading | null {
  const before = scan.tokens[i - 1];
  const counted =
    before?.kind === 'number' ||
    SMALL_NUMBERS.has(before?.norm ?? '') ||
    before?.norm === 'những' ||
    before?.norm === 'vài' ||
    before?.norm === 'nhiều' ||
    before?.norm === 'các';
  if (first === i && counted) return null;
  const ofMonth = readWeekOfMonth(scan, i);
  if (ofMonth) return ofMonth;
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

/** The day `shift` days from the publication. */
export function fromToday(scan: Scan, shift: number): Moment {
  const today = scan.published;
  return calendarMoment(today === null ? null : fromDayNumber(dayNumber(today) + shift));
}
