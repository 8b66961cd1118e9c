import { pad } from './calendar.ts';
import { clockMoment, type Moment, type Reading, yearMoment } from './moment.ts';
import { type ClockAt, clockText, readClock } from './read-clock.ts';
import { readCountedMonths } from './read-part-of-year.ts';
import { readBareNumber, readDay, readDayPart } from './read-relative.ts';
import { isCount, readYearRange, yearMayEnd } from './read-year.ts';
import { fullYear, glued, integer, isDash, norm, type Scan } from './scan.ts';
import { YEAR_SIGNALS } from './words.ts';

/** A number: an hour, a day, a range of years, "6 tháng đầu năm", a bare year. */
export function readNumber(scan: Scan, i: number): Reading | null {
  const hours = readHours(scan, i);
  if (hours) return hours;
  const clock = readClock(scan, i);
  if (clock) {
    const timed = readTimed(scan, i, clock);
    if (timed) return timed;
  }
  const day = readBareNumber(scan, i);
  if (day) return day;
  const counted = readCountedMonths(scan, i);
  if (counted) return counted;
  const year = fullYear(scan, i);
  if (year < 0) return null;
  const before = scan.tokens[i - 1];
  if (
    before !== undefined &&
    glued(scan, i) &&
    before.kind !== 'break' &&
    !OPENERS.has(before.norm)
  )
    return null;
  const range = readYearRange(scan, i, before?.norm === 'từ');
  if (range) return isFollowedByMark(scan, range.next) ? null : range;
  const lived = norm(scan, i - 2) === '?';
  if ((year < 1900 && !lived) || year > 2100) return null;
  // "1992 là năm hai nước …" opens a sentence as "Năm 1992 là năm" does.
  const defined =
    (before === undefined || before.kind === 'break' || before.norm === '.') &&
    norm(scan, i + 1) === 'là' &&
    norm(scan, i + 2) === 'năm' &&
    year >= 1900 &&
    year <= 2100;
  if (defined) return { first: i, next: i + 1, from: yearMoment(year), to: null };
  const listed = (before?.norm === 'và' || before?.norm === ',') && scan.lastNext === i - 1;
  if (!yearMayEnd(scan, i + 1) && !(listed && !isCount(scan, i + 1))) return null;
  const closed = norm(scan, i + 1) === ')';
  // "(1999)", "(1999, Hà Nội)", and "(? - 1792)" where a birth is not known.
  const bracketed =
    (before?.norm === '(' && (closed || norm(scan, i + 1) === ',')) ||
    (closed && isDash(scan, i - 1) && norm(scan, i - 2) === '?');
  if (!listed && !bracketed && !YEAR_SIGNALS.has(before?.norm ?? '')) return null;
  return { first: i, next: i + 1, from: yearMoment(year), to: null };
}

/** "5-7h sáng 5/12", "từ 8 đến 10 giờ sáng": hours that share their word. */
function readHours(scan: Scan, i: number): Reading | null {
  const hour = integer(scan, i);
  if (hour < 0 || hour > 24) return null;
  const worded = norm(scan, i + 1) === 'đến' && norm(scan, i - 1) === 'từ';
  if (!worded && !(isDash(scan, i + 1) && scan.tokens[i]?.spaced !== false)) return null;
  const far = readClock(scan, i + 2);
  if (far === null || far.hour <= hour) return null;
  const timed = readTimed(scan, i + 2, far);
  if (timed === null || timed.to !== null || timed.from.clock === null) return null;
  const moved = Number(timed.from.clock.slice(0, 2)) - far.hour;
  const opening = `${pad(hour + (hour < 12 ? moved : 0))}:00`;
  return { ...timed, first: i, from: { ...timed.from, clock: opening }, to: timed.from };
}

const OPENERS: ReadonlySet<string> = new Set(['(', '"', '“', '[', '‘', "'", ':', '…']);

function isFollowedByMark(scan: Scan, next: number): boolean {
  return glued(scan, next) && (norm(scan, next) === '/' || norm(scan, next) === '-');
}

/** An hour with the day it belongs to: "16h54 ngày 6/5", "9 giờ sáng nay", "8h, ngày 5/5". */
export function readTimed(scan: Scan, i: number, at: ClockAt): Reading | null {
  let next = at.next;
  let part = '';
  let day: Reading | null = null;
  let range: ClockAt | null = null;
  const through =
    isDash(scan, next) ||
    ((norm(scan, next) === 'đến' || norm(scan, next) === 'tới') && norm(scan, i - 1) === 'từ');
  if (through) {
    range = readClock(scan, next + 1);
    if (range) next = range.next;
  }
  const behind = norm(scan, next);
  const dayPart = scan.tokens[next]?.kind === 'word' ? DAY_PART_READERS.get(behind) : undefined;
  if (dayPart !== undefined && !NOT_PART.has(norm(scan, next + 1))) {
    part = behind;
    day = readDayPart(scan, next);
    if (day) next = day.next;
    else next += behind === 'rạng' ? 2 : 1;
  }
  if (day === null) {
    // "8h, ngày 5/5", "12h đêm, ngày 20/3", "16:54 | 6/5/2025"
    const mark = norm(scan, next);
    const head = scan.tokens[next + 1];
    const named = head?.norm === 'ngày' || head?.norm === 'thứ' || head?.norm === 'chủ';
    const comma = (mark === ',' || mark === '|') && (named || head?.kind === 'number') ? 1 : 0;
    if (comma === 1 || part === '') day = readDay(scan, next + comma, next + comma);
    if (day) next = day.next;
  }
  if (!at.sure && !range?.sure && part === '' && day === null) return null;
  const from = clockMoment(clockText(at, part));
  if (range) {
    const to = clockMoment(clockText(range, part));
    const date = day?.from ?? null;
    return { first: i, next, from: withDate(from, date), to: withDate(to, date) };
  }
  return { first: i, next, from: withDate(from, day?.from ?? null), to: null };
}

const DAY_PART_READERS: ReadonlyMap<string, true> = new Map(
  ['sáng', 'trưa', 'chiều', 'tối', 'đêm', 'rạng', 'khuya'].map(word => [word, true]),
);

const NOT_PART: ReadonlySet<string> = new Set(['tạo', 'kiến', 'đa', 'thiểu', 'suốt']);

/** An hour with the date of a day. */
export function withDate(clock: Moment, day: Moment | null): Moment {
  return day === null ? clock : { ...day, grain: 'clock', clock: clock.clock };
}
