import { daysInMonth } from './calendar.ts';
import { dayMoment, monthMoment, type Reading } from './moment.ts';
import { readNamYear, type YearAt } from './read-year.ts';
import {
  dottedParts,
  endsHere,
  fullYear,
  glued,
  integer,
  isDash,
  nearBefore,
  norm,
  type Scan,
} from './scan.ts';
import {
  FEAST_DAYS,
  FEAST_WORDS,
  MONTH_WORDS,
  NAMED_AFTER_DAYS,
  NOT_NAMED_AFTER,
  NUMBER_LABELS,
  QUANTITY_UNITS,
  SHARE_WORDS,
  SHARED_NOUNS,
  STRONG_DAY_SIGNALS,
  WEAK_DAY_SIGNALS,
} from './words.ts';

/** How much the words before a number promise a day. */
export type Signal = 'strong' | 'weak' | 'none';

interface DayAtom {
  readonly next: number;
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  readonly mark: '/' | '-' | '.' | 'tháng';
}

/** The signal that the token before `i` gives. */
export function signalBefore(scan: Scan, i: number): Signal {
  const word = norm(scan, i - 1);
  if (STRONG_DAY_SIGNALS.has(word)) return 'strong';
  return WEAK_DAY_SIGNALS.has(word) ? 'weak' : 'none';
}

function atom(
  next: number,
  day: number,
  month: number,
  year: number | null,
  mark: DayAtom['mark'],
): DayAtom | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return { next, day, month, year, mark };
}

/** One complete day: "6/5", "6/5/2025", "6-5-2025", "6.5.2025", "6 tháng 5 năm 2025"; "6-5" and "6.5" if allowed. */
function readAtom(scan: Scan, i: number, allowDash: boolean, allowDot: boolean): DayAtom | null {
  const dotted = dottedParts(scan, i);
  if (dotted !== null) {
    const [day = 0, month = 0, year] = dotted;
    if (dotted.length === 3) {
      if (year === undefined || year < 1000 || year > 2199) return null;
      return atom(i + 1, day, month, year, '.');
    }
    return allowDot && !tooLong(scan, i)
      ? withNamYear(scan, atom(i + 1, day, month, null, '.'))
      : null;
  }
  const iso = fullYear(scan, i);
  if (iso > 0) {
    const mark = norm(scan, i + 1);
    if ((mark !== '-' && mark !== '/') || norm(scan, i + 3) !== mark || !glued(scan, i + 1))
      return null;
    return atom(i + 5, integer(scan, i + 4), integer(scan, i + 2), iso, mark);
  }
  const day = integer(scan, i);
  if (day < 1 || day > 31) return null;
  const mark = norm(scan, i + 1);
  if (mark === '/') {
    const month = integer(scan, i + 2);
    if (month < 1 || month > 12) return dayOverMonthYear(scan, i, day);
    if (norm(scan, i + 3) === '/') {
      const year = yearAfterMark(scan, i + 4);
      return year === null ? null : atom(i + 5, day, month, year, '/');
    }
    if (
      norm(scan, i + 3) === '-' &&
      glued(scan, i + 3) &&
      glued(scan, i + 4) &&
      fullYear(scan, i + 4) > 0
    ) {
      return atom(i + 5, day, month, fullYear(scan, i + 4), '/');
    }
    return withNamYear(scan, atom(i + 3, day, month, null, '/'));
  }
  if (isDash(scan, i + 1)) {
    const month = integer(scan, i + 2);
    if (month < 1) {
      // "6-5.2025" and "24 -7.2025" do occur.
      const parts = allowDash ? dottedParts(scan, i + 2) : null;
      const year = parts?.length === 2 ? (parts[1] ?? 0) : 0;
      return year >= 1000 ? atom(i + 3, day, parts?.[0] ?? 0, year, '-') : null;
    }
    if (isDash(scan, i + 3) || norm(scan, i + 3) === '/') {
      const year = fullYear(scan, i + 4);
      // "5-6/2025" without more is months, "5-7/5" days: both belong to others.
      if (year > 0 && isDash(scan, i + 3)) return atom(i + 5, day, month, year, '-');
      if (norm(scan, i + 3) === '/')
        return year > 0 && allowDash && day > 12 ? atom(i + 5, day, month, year, '-') : null;
    }
    return allowDash ? withNamYear(scan, atom(i + 3, day, month, null, '-')) : null;
  }
  if (mark === 'tháng') {
    const month =
      integer(scan, i + 2) > 0 ? integer(scan, i + 2) : (MONTH_WORDS.get(norm(scan, i + 2)) ?? -1);
    if (month < 1) {
      const parts = dottedParts(scan, i + 2);
      const year = parts?.length === 2 ? (parts[1] ?? 0) : 0;
      return year >= 1000 ? atom(i + 3, day, parts?.[0] ?? 0, year, 'tháng') : null;
    }
    // "11 tháng năm 2024" are eleven months of a year.
    if (norm(scan, i + 2) === 'năm' && fullYear(scan, i + 3) > 0) return null;
    let next = i + 3;
    if (
      integer(scan, i + 2) < 0 &&
      norm(scan, i + 2) === 'mười' &&
      (norm(scan, next) === 'một' || norm(scan, next) === 'hai')
    ) {
      return withNamYear(
        scan,
        atom(next + 1, day, norm(scan, next) === 'một' ? 11 : 12, null, 'tháng'),
      );
    }
    const slash = norm(scan, next) === '/' || isDash(scan, next) ? fullYear(scan, next + 1) : -1;
    if (slash > 0) return atom(next + 2, day, month, slash, 'tháng');
    if (fullYear(scan, next) > 1900)
      return atom(next + 1, day, month, fullYear(scan, next), 'tháng');
    if (norm(scan, next) === ',' && norm(scan, next + 1) === 'năm') next += 1;
    // "17 tháng 11, 2020"
    const late = norm(scan, next) === ',' ? fullYear(scan, next + 1) : -1;
    if (late >= 1900 && late <= 2100 && endsHere(scan, next + 2))
      return atom(next + 2, day, month, late, 'tháng');
    return withNamYear(scan, atom(next, day, month, null, 'tháng'), i + 3);
  }
  return null;
}

/** "23/09.2025" and other one-token tails of month and year. */
function dayOverMonthYear(scan: Scan, i: number, day: number): DayAtom | null {
  const parts = dottedParts(scan, i + 2);
  const year = parts?.length === 2 ? (parts[1] ?? 0) : 0;
  return year >= 1000 ? atom(i + 3, day, parts?.[0] ?? 0, year, '/') : null;
}

function tooLong(scan: Scan, i: number): boolean {
  return (scan.tokens[i]?.text.length ?? 9) > 5;
}

function yearAfterMark(scan: Scan, i: number): number | null {
  const year = fullYear(scan, i);
  if (year > 0) return year;
  const two = integer(scan, i);
  if (two < 0 || scan.tokens[i]?.text.length !== 2) return null;
  return two < 70 ? 2000 + two : 1900 + two;
}

/** Adds "năm 2025", "năm ngoái" behind a day; `fallback` is where it ends if none follows. */
function withNamYear(scan: Scan, day: DayAtom | null, fallback?: number): DayAtom | null {
  if (day === null) return null;
  const comma = norm(scan, day.next) === ',' && norm(scan, day.next + 1) === 'năm' ? 1 : 0;
  const year: YearAt | null = readNamYear(scan, day.next + comma);
  if (year === null || (comma === 1 && (year.year ?? 0) < 1000)) {
    return fallback === undefined ? day : { ...day, next: fallback };
  }
  return { ...day, next: year.next, year: year.year };
}

/** Days behind `i`, alone or as a range; null if the number there is none. */
export function readNumericDay(scan: Scan, i: number, signal: Signal, first = i): Reading | null {
  if (scan.tokens[i]?.kind !== 'number') return null;
  const partial = readPartialRange(scan, i, signal, first);
  if (partial) return partial;
  const dots = signal === 'strong' || signal === 'weak' || scan.dotDays;
  const day = readAtom(scan, i, true, dots);
  if (day === null || !isPlausible(scan, i, day, signal)) {
    return readMonthYear(scan, i, first);
  }
  if (signal === 'strong' && day.year === null) {
    if (day.mark === '-') scan.dashDays = true;
    else if (day.mark === '.') scan.dotDays = true;
  }
  return extendDay(scan, first, day, signal);
}

/** "29/7-1/8", "30/4 đến 3/5" behind a complete day. */
function extendDay(scan: Scan, first: number, day: DayAtom, signal: Signal): Reading {
  const from = dayMoment(day.year, day.month, day.day);
  const joined = joint(
    scan,
    day.next,
    norm(scan, first - 1) === 'từ' || norm(scan, first - 2) === 'từ',
  );
  if (joined > 0 && scan.tokens[joined]?.kind === 'number') {
    const to = readAtom(scan, joined, day.mark === '-' || signal !== 'none', day.mark === '.');
    if (to) return { first, next: to.next, from, to: dayMoment(to.year, to.month, to.day) };
  }
  return { first, next: day.next, from, to: null };
}

/** Index behind what joins two ends of a range, past a second "ngày": "-", "đến", "đến hết ngày"; -1 if nothing does. */
export function joint(scan: Scan, i: number, after: boolean): number {
  let j = i;
  if (isDash(scan, j)) j += 1;
  else if (after) {
    if (norm(scan, j) === 'cho' || norm(scan, j) === 'kéo') j += norm(scan, j) === 'kéo' ? 2 : 1;
    if (norm(scan, j) !== 'đến' && norm(scan, j) !== 'tới') return -1;
    j += 1;
    if (norm(scan, j) === 'hết') j += 1;
  } else return -1;
  if (norm(scan, j) === 'ngày') j += 1;
  return j;
}

/** "5-7/5/2025", "5 – 7 tháng 5", "5 và 6/5", "5, 6 và 7/5", "5 đến ngày 7/5": days that share a month. */
function readPartialRange(scan: Scan, i: number, signal: Signal, first: number): Reading | null {
  const day = integer(scan, i);
  if (day < 1 || day > 31) return null;
  let j = i + 1;
  const bySign = isDash(scan, j);
  if (!bySign && signal === 'none') return null;
  for (let count = 0; count < 8; count += 1) {
    const mark = norm(scan, j);
    const through = isDash(scan, j) || mark === 'đến' || mark === 'tới';
    // "3-6, 6/3" are sets of a match, not days.
    if (signal === 'none' && count > 0) return null;
    if (!through && mark !== 'và' && mark !== ',' && mark !== 'hoặc') return null;
    j += 1;
    if (mark === ',' && norm(scan, j) === 'và') j += 1;
    if (mark === 'đến' && norm(scan, j) === 'hết') j += 1;
    if (norm(scan, j) === 'ngày') j += 1;
    const dotted = bySign && signal !== 'none' && endsHere(scan, j + 1);
    const loose = signal === 'strong' && !bySign;
    const end = readAtom(scan, j, loose, loose || dotted);
    if (end && (end.mark !== '-' || !bySign)) {
      const rising = day < end.day || bySign;
      if (!rising || day === end.day) return null;
      if (bySign && signal === 'none' && day > end.day) return null;
      // "2-3/4" of something is a share, "3-4/5 sao" a rating.
      if (signal === 'none' && SHARED_NOUNS.has(norm(scan, end.next))) return null;
      if (glued(scan, end.next) && (norm(scan, end.next) === '/' || norm(scan, end.next) === '%'))
        return null;
      const to = dayMoment(end.year, end.month, end.day);
      return { first, next: end.next, from: dayMoment(null, null, day), to };
    }
    const following = integer(scan, j);
    if (following < 1 || following > 31) return null;
    j += 1;
  }
  return null;
}

/** Whether "30/4" names a street, a square or a school here. */
function isPlaceName(scan: Scan, i: number): boolean {
  const before = norm(scan, i - 1);
  return NAMED_AFTER_DAYS.has(before) && !NOT_NAMED_AFTER.has(norm(scan, i - 2));
}

/** "9/2024", "9-2024", "1/2024 - 6/2024". */
function readMonthYear(scan: Scan, i: number, first: number): Reading | null {
  const from = monthYearAt(scan, i);
  if (from === null) return null;
  if (labelled(scan, i)) return null;
  const next = i + 3;
  const after = norm(scan, next);
  if (
    glued(scan, next) &&
    (after === '/' || after === '-' || after === '%') &&
    monthYearAt(scan, next + 1) === null
  ) {
    return null;
  }
  const joined = joint(scan, next, norm(scan, first - 1) === 'từ');
  const behind = norm(scan, joined) === 'tháng' ? joined + 1 : joined;
  const to = joined > 0 ? monthYearAt(scan, behind) : null;
  if (to) {
    return {
      first,
      next: behind + 3,
      from: monthMoment(from.year, from.month),
      to: monthMoment(to.year, to.month),
    };
  }
  return { first, next, from: monthMoment(from.year, from.month), to: null };
}

function monthYearAt(scan: Scan, i: number): { month: number; year: number } | null {
  const month = integer(scan, i);
  if (month < 1 || month > 12) return null;
  const mark = norm(scan, i + 1);
  if (mark !== '/' && !(mark === '-' && glued(scan, i + 1))) return null;
  const year = fullYear(scan, i + 2);
  return year >= 1900 && year <= 2100 ? { month, year } : null;
}

/** Whether the number is that of a house, a document, a vehicle: "số 12/5", "Nghị định 15/2024". */
function labelled(scan: Scan, i: number): boolean {
  const before = scan.tokens[i - 1];
  if (before === undefined) return false;
  if (!scan.tokens[i]?.spaced && before.kind !== 'break') {
    const mark = before.norm;
    if (
      mark !== '(' &&
      mark !== '"' &&
      mark !== '“' &&
      mark !== '[' &&
      mark !== ':' &&
      mark !== '…'
    ) {
      return !(isDash(scan, i - 1) && before.spaced);
    }
  }
  const earlier = norm(scan, i - 2);
  // "thứ Tư 7/5", "chiến thắng 30/4"
  if (before.norm === 'tư' && earlier === 'thứ') return false;
  if (before.norm === 'thắng' && earlier === 'chiến') return false;
  return NUMBER_LABELS.has(before.norm);
}

/** Whether "6/5" or "6-5" here is a day rather than a share, a score, an address or a range. */
function isPlausible(scan: Scan, i: number, day: DayAtom, signal: Signal): boolean {
  const next = day.next;
  const token = scan.tokens[next];
  const after = token?.norm ?? '';
  if (glued(scan, next) && (after === '/' || after === '%' || after === '°')) return false;
  if (signal === 'strong') return true;
  if (labelled(scan, i)) return false;
  if (day.year === null && isPlaceName(scan, i)) return false;
  if (day.mark === 'tháng') {
    const name = scan.tokens[i + 2];
    const spelled =
      name?.kind === 'word' && !name.capital && name.norm !== 'giêng' && name.norm !== 'chạp';
    return day.year !== null || !(spelled || isDuration(scan, i, next));
  }
  if (day.year !== null) return true;
  if (after === '-' && glued(scan, next) && scan.tokens[next + 1]?.kind === 'word') return false;
  const before = norm(scan, i - 1);
  const lowerWord = token?.kind === 'word' && !token.capital;
  const feast = FEAST_DAYS.has(day.month * 32 + day.day);
  if (feast && day.mark !== '.' && nearBefore(scan, i, FEAST_WORDS, 8)) return true;
  const known = scan.yearOfDay.has(day.month * 32 + day.day);
  if (day.mark === '/') {
    // "7-6 (7/5)" is a tie-break.
    if (before === '(' && scan.tokens[i - 2]?.kind === 'number' && after === ')' && !known)
      return false;
    // So is the second set of "3-6, 6/4, 7-5".
    if (before === ',' && scan.tokens[i - 2]?.kind === 'number' && isDash(scan, i - 3))
      return false;
    // "3/9 (33%)" is a share.
    if (after === '(' && norm(scan, next + 2) === '%') return false;
    if (SHARED_NOUNS.has(after) && !token?.capital && !(signal === 'weak' && day.day > day.month))
      return false;
    if (after === 'đường' || after === 'phố') return false;
    if (signal === 'weak') return true;
    if (day.day === 24 && day.month === 7) return false;
    if (SHARE_WORDS.has(before) && day.day <= day.month) return false;
    if (day.day > day.month) return true;
    const shareLike = day.month <= 5 || day.month === 10;
    return !(shareLike && lowerWord);
  }
  if (day.mark === '.') {
    if (QUANTITY_UNITS.has(after) || SHARE_WORDS.has(before)) return false;
    // Where a paper writes days so, what it has dated before and what stands behind "từ" are days.
    if (scan.dotDays && (known || (signal === 'weak' && !lowerWord))) return true;
    return (
      signal === 'weak' &&
      (scan.tokens[i]?.text.length ?? 0) >= 3 &&
      endsHere(scan, next) &&
      day.day > 12
    );
  }
  // With a hyphen a score or a range of quantities is as likely.
  if (QUANTITY_UNITS.has(after) || SHARE_WORDS.has(before)) return false;
  // No range falls: "từ 31-3 bệnh nhân được cách ly".
  if (signal === 'weak' && day.day > 12) return true;
  if (lowerWord && SHARED_NOUNS.has(after)) return false;
  const spacedDash = scan.tokens[i + 1]?.spaced === true;
  if (day.day > 12) return signal === 'weak' || !spacedDash || !lowerWord;
  if (signal === 'weak') {
    const joinedDay = (after === 'đến' || after === 'tới') && integer(scan, next + 1) > 0;
    return (
      (scan.dashDays && !lowerWord) || joinedDay || (day.day > day.month && endsHere(scan, next))
    );
  }
  return scan.dashDays && before === '(' && after === ')';
}

/** "3 tháng 10 ngày" is a stretch of time, not the third of October. */
function isDuration(scan: Scan, i: number, next: number): boolean {
  const after = norm(scan, next);
  const before = norm(scan, i - 1);
  return (
    after === 'ngày' ||
    after === 'tuần' ||
    before === 'trong' ||
    SHARE_WORDS.has(before) ||
    fullYear(scan, next) > 0
  );
}
