import { pad } from './calendar.ts';
import { endsHere, glued, integer, isDash, norm, type Scan } from './scan.ts';
import { DAY_PARTS } from './words.ts';

/** An hour of the day and the index behind it. */
export interface ClockAt {
  readonly next: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  /** Whether it can be nothing but an hour of the day; "8 giờ" alone may be a duration. */
  readonly sure: boolean;
}

const DURATION_BEFORE: ReadonlySet<string> = new Set([
  'trong',
  'suốt',
  'sau',
  'hơn',
  'gần',
  'mất',
  'dài',
  'mỗi',
  'thêm',
  'nhiều',
  'vài',
  'hàng',
  'cứ',
  'tới',
  'qua',
  'dưới',
  'trên',
  'đủ',
  'nhất',
  'đa',
  'quá',
  'hết',
  'làm',
  'bay',
]);
const CLOCK_BEFORE: ReadonlySet<string> = new Set([
  'lúc',
  'hồi',
  'từ',
  'vào',
  'trước',
  'đến',
  'khoảng',
  'khung',
]);
const DURATION_AFTER: ReadonlySet<string> = new Set([
  'đồng',
  'làm',
  'qua',
  'liền',
  'liên',
  'bay',
  'mỗi',
  'một',
  'học',
  'giờ',
  'tới',
  'trước',
  'chạy',
  'di',
  'lái',
  'đi',
  'dạy',
  'để',
  'sau',
  'ngủ',
  'chiếu',
  'sáng_tạo',
  'tiết',
  'hoạt',
  'mới',
]);

/** Behind hours and minutes that are a stretch of time. */
const STRETCH_AFTER: ReadonlySet<string> = new Set(['sau', 'trước', 'kể', 'nữa', 'qua', 'liền']);

/** Before an hour of the day as before a stretch of time: "hơn 23h đêm 12/9". */
const NEARLY: ReadonlySet<string> = new Set(['hơn', 'gần', 'quá']);

/** Before "8 giờ" where it is an hour whatever follows. */
const TELLS_HOUR: ReadonlySet<string> = new Set(['lúc', 'từ', 'vào', 'hồi']);

/** Before "đến 22 giờ": the hour that something lasts to. */
const UNTIL_BEFORE: ReadonlySet<string> = new Set(['tính', 'cho', ',', 'và', 'nhưng', 'từ']);

/** "18h30", "18h", "18 giờ 30 phút", "16:54", "8 giờ rưỡi"; null if the number is not an hour. */
export function readClock(scan: Scan, i: number): ClockAt | null {
  const hour = integer(scan, i);
  if (hour < 0 || hour > 24) return null;
  const mark = scan.tokens[i + 1];
  if (mark === undefined) return null;
  if (mark.norm === ':' && glued(scan, i + 1) && glued(scan, i + 2))
    return readColon(scan, i, hour);
  const before = norm(scan, i - 1);
  if ((before === '/' || before === '.' || before === ',') && glued(scan, i)) return null;
  if (mark.kind !== 'word') return null;
  const first = mark.norm.charCodeAt(0);
  if (mark.norm === 'giờ') return readHourWord(scan, i, hour);
  // "24H" is a name.
  if (mark.capital && hour === 24) return null;
  // "h" and, in the South, "g": with the minutes in the same token, or bare.
  if (first !== 104 && first !== 103) return null;
  if (mark.norm.length === 1) {
    const minute = glued(scan, i + 2) || !scan.tokens[i + 1]?.spaced ? integer(scan, i + 2) : -1;
    const worded = MINUTE_WORDS.has(norm(scan, i + 3));
    // In "20h 26/3" the number begins a date; "23h6 phút" says its minutes.
    const dated = !glued(scan, i + 2) && beginsDay(scan, i + 2);
    const hasMinute =
      minute >= 0 &&
      minute < 60 &&
      !dated &&
      (worded || scan.tokens[i + 2]?.text.length === 2) &&
      (first === 104 || glued(scan, i + 2));
    if (hasMinute) return clock(minutesTail(scan, i + 3), hour, minute, true);
    // A lone "g" is a gram, unless a part of the day or a day follows: "7g sáng ngày 1-10".
    const after = norm(scan, i + 2);
    if (first === 103 && !DAY_PARTS.has(after) && after !== 'ngày') return null;
    const dayBehind = after === 'ngày' || (NEARLY.has(before) && DAY_PARTS.has(after));
    const duration =
      (DURATION_BEFORE.has(before) && !dayBehind) || DURATION_AFTER.has(norm(scan, i + 2));
    if (duration || (norm(scan, i + 2) === '/' && glued(scan, i + 2))) return null;
    return hour === 24 ? clock(i + 2, hour, 0, false) : clock(i + 2, hour, 0, true);
  }
  if (mark.spaced) return null;
  const minute = Number(mark.norm.slice(1, 3));
  if (!/^[hg]\d{1,2}(?:p|ph|')?$/.test(mark.norm) || minute > 59) return null;
  return clock(minutesTail(scan, i + 2), hour, minute, true);
}

function readColon(scan: Scan, i: number, hour: number): ClockAt | null {
  const minute = integer(scan, i + 2);
  if (minute < 0 || minute > 59 || scan.tokens[i + 2]?.text.length !== 2) return null;
  const before = norm(scan, i - 1);
  // "+07:00" is a time zone.
  if (before === '+' && glued(scan, i)) return null;
  if (before === 'lệ' || (before === ':' && glued(scan, i)) || (before === '/' && glued(scan, i)))
    return null;
  const second = norm(scan, i + 3) === ':' && glued(scan, i + 3) ? integer(scan, i + 4) : -1;
  if (second >= 0 && second < 60) return { next: i + 5, hour, minute, second, sure: true };
  // "1:10" may be a scale; a clock has two digits before the colon or a word that says so.
  const sure = scan.tokens[i]?.text.length === 2 || CLOCK_BEFORE.has(before);
  return { next: minutesTail(scan, i + 3), hour, minute, second: null, sure };
}

function readHourWord(scan: Scan, i: number, hour: number): ClockAt | null {
  const before = norm(scan, i - 1);
  const minute = integer(scan, i + 2);
  const after = norm(scan, i + 3);
  if (minute >= 0 && minute < 60) {
    const duration = DURATION_BEFORE.has(before) && !CLOCK_BEFORE.has(before);
    // "1 giờ 30 phút sau khi …"
    if (after === 'phút')
      return duration || STRETCH_AFTER.has(norm(scan, i + 4))
        ? null
        : clock(i + 4, hour, minute, CLOCK_BEFORE.has(before) || hour > 12 || !duration);
    // "19 giờ 30" is an hour; in "8 giờ 5/5" the 5 begins a date.
    if (after !== '/' && after !== '-' && scan.tokens[i + 2]?.text.length === 2) {
      return duration ? null : clock(i + 3, hour, minute, true);
    }
  }
  if (norm(scan, i + 2) === 'rưỡi') {
    return DURATION_BEFORE.has(before) ? null : clock(i + 3, hour, 30, CLOCK_BEFORE.has(before));
  }
  if (norm(scan, i + 2) === 'kém') {
    const less = integer(scan, i + 3);
    if (less > 0 && less < 60) {
      const next = norm(scan, i + 4) === 'phút' ? i + 5 : i + 4;
      return clock(next, hour - 1, 60 - less, true);
    }
  }
  if (norm(scan, i + 2) === 'đúng') return clock(i + 3, hour, 0, true);
  if (norm(scan, i + 2) === '/' || DURATION_AFTER.has(norm(scan, i + 2))) return null;
  const part = norm(scan, i + 2);
  const dayBehind = part === 'ngày' || (NEARLY.has(before) && DAY_PARTS.has(part));
  if (DURATION_BEFORE.has(before) && !dayBehind) return null;
  const dated = DAY_PARTS.has(norm(scan, i + 2)) || norm(scan, i + 2) === 'ngày';
  const until =
    before === 'đến' &&
    (scan.tokens[i - 1]?.capital === true || UNTIL_BEFORE.has(norm(scan, i - 2)));
  if (until) return clock(i + 2, hour, 0, true);
  const opened = CLOCK_BEFORE.has(before) && before !== 'khoảng' && before !== 'đến';
  return clock(
    i + 2,
    hour,
    0,
    dated || before === 'đúng' || (opened && (endsHere(scan, i + 2) || TELLS_HOUR.has(before))),
  );
}

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’', '′']);

/** Whether the number is the day of "26/3", "26-3" rather than minutes. */
function beginsDay(scan: Scan, i: number): boolean {
  return (norm(scan, i + 1) === '/' || isDash(scan, i + 1)) && integer(scan, i + 2) > 0;
}

const MINUTE_WORDS: ReadonlySet<string> = new Set(['phút', 'ph', 'p']);

function minutesTail(scan: Scan, i: number): number {
  const word = norm(scan, i);
  return MINUTE_WORDS.has(word) || (APOSTROPHES.has(word) && glued(scan, i)) ? i + 1 : i;
}

function clock(next: number, hour: number, minute: number, sure: boolean): ClockAt {
  return { next, hour, minute, second: null, sure };
}

/** "HH:MM" of a clock time, "9 giờ tối" moved to the evening by the part of day behind it. */
export function clockText(at: ClockAt, part: string): string {
  let { hour } = at;
  if (hour < 12) {
    if (
      part === 'chiều' ||
      part === 'tối' ||
      (part === 'trưa' && hour < 5) ||
      (part === 'đêm' && hour >= 6)
    )
      hour += 12;
  } else if (hour === 12 && part === 'đêm') hour = 24;
  const text = `${pad(hour)}:${pad(at.minute)}`;
  return at.second === null ? text : `${text}:${pad(at.second)}`;
}
