import { dayMoment, type Moment, type Reading } from './moment.ts';
import { readClock } from './read-clock.ts';
import { readNumber, readTimed, withDate } from './read-number.ts';
import { isDash, norm, type Scan } from './scan.ts';

/** Reads a date from the token at `i`; null if none begins there. */
export type Reader = (scan: Scan, i: number) => Reading | null;

/** Joins what the readers leave apart: an hour behind a day, and the far end of a range. */
export function extend(
  scan: Scan,
  reading: Reading,
  triggers: ReadonlyMap<string, Reader>,
): Reading {
  let wide = reading;
  if (wide.to === null && wide.from.grain === 'day') wide = withClockBehind(scan, wide);
  if (wide.compared) return wide;
  const before = norm(scan, wide.first - 1);
  const fromWord = before === 'từ' || (before === 'kể' && norm(scan, wide.first - 2) === 'từ');
  // "từ quý I đến quý III", "từ những năm 1990 đến nay": a period named by a word may begin a longer one.
  const untilNow = norm(scan, wide.next + 1) === 'nay';
  const named = scan.tokens[wide.first]?.kind === 'word';
  if (wide.to !== null && !(named && (fromWord || untilNow))) return wide;
  let j = wide.next;
  let opened = fromWord;
  if (isDash(scan, j) && (wide.from.grain === 'clock' || wide.from.grain === 'month')) {
    opened = true;
    j += 1;
  } else {
    if (norm(scan, j) === 'cho') j += 1;
    if (norm(scan, j) === 'kéo' && norm(scan, j + 1) === 'dài') j += 2;
    if (norm(scan, j) !== 'đến' && norm(scan, j) !== 'tới') return wide;
    j += 1;
  }
  if (norm(scan, j) === 'nay' && scan.published !== null) {
    const today = dayMoment(scan.published.year, scan.published.month, scan.published.day);
    return { ...wide, next: j + 1, from: opening(scan, wide), to: today };
  }
  const behind = norm(scan, j + 1);
  if (
    norm(scan, j) === 'hết' &&
    (scan.tokens[j + 1]?.kind === 'number' || behind === 'thứ' || behind === 'chủ')
  ) {
    j += 1;
  }
  if (norm(scan, j) === 'lúc' || norm(scan, j) === 'khoảng') j += 1;
  const token = scan.tokens[j];
  if (token === undefined || token.kind === 'break') return wide;
  const end =
    token.kind === 'number' ? readNumber(scan, j) : (triggers.get(token.norm)?.(scan, j) ?? null);
  if (
    end === null ||
    (end.to !== null && !(opened && end.to.grain !== 'clock')) ||
    end.compared ||
    ((end.from.grain === 'clock') !== (wide.from.grain === 'clock') &&
      !(opened && isDated(end.from) && isDated(wide.from)))
  ) {
    return wide;
  }
  // "từ ngày 21 đến hết 17h ngày 28/4": an hour of a day ends what a day began.
  const mixed = (end.from.grain === 'clock') !== (wide.from.grain === 'clock');
  if (mixed) return { ...wide, next: end.next, from: wide.from, to: end.from };
  // Without "từ" only like joins like: "năm 2021 đến năm 2025".
  if (!opened && end.from.grain !== wide.from.grain && norm(scan, wide.first) !== 'đầu')
    return wide;
  if (end.to !== null) return { ...wide, next: end.next, from: opening(scan, wide), to: end.to };
  const far = wide.from.grain === 'clock' ? end : withClockBehind(scan, end);
  if (far.from.grain === 'clock' && wide.from.grain !== 'clock') return wide;
  return { ...wide, next: far.next, from: opening(scan, wide), to: far.from };
}

/** Whether the moment is a day, or an hour of one. */
const isDated = (moment: Moment): boolean =>
  moment.day !== null && (moment.grain === 'day' || moment.grain === 'clock');

/** "đầu năm" as the beginning of a range is its first day. */
function opening(scan: Scan, reading: Reading): Moment {
  const { from } = reading;
  return from.grain === 'year' && norm(scan, reading.first) === 'đầu'
    ? dayMoment(from.year, 1, 1)
    : from;
}

/** "ngày 6/5 lúc 16h54", "06/05/2025 16:54", "6/5/2025 | 16:54". */
function withClockBehind(scan: Scan, day: Reading): Reading {
  let j = day.next;
  const mark = norm(scan, j);
  if (mark === ',' || mark === '|') j += 1;
  if (norm(scan, j) === 'vào') j += 1;
  const said = norm(scan, j) === 'lúc' || norm(scan, j) === 'hồi';
  if (said) j += 1;
  if (scan.tokens[j]?.kind !== 'number') return day;
  const clock = readClock(scan, j);
  if (clock === null || !(said || (clock.sure && norm(scan, j + 1) === ':'))) return day;
  const timed = readTimed(scan, j, { ...clock, sure: true });
  if (timed === null || timed.to !== null || timed.from.month !== null) return day;
  return { ...day, next: timed.next, from: withDate(timed.from, day.from) };
}
