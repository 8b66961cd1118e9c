import type { DayAtom, Signal } from './day-atom.ts';
import { endsHere, fullYear, glued, integer, isDash, nearBefore, norm, type Scan } from './scan.ts';
import {
  FEAST_DAYS,
  FEAST_WORDS,
  NAMED_AFTER_DAYS,
  NOT_NAMED_AFTER,
  NUMBER_LABELS,
  QUANTITY_UNITS,
  SHARE_WORDS,
  SHARED_NOUNS,
} from './words.ts';

/** Whether "30/4" names a street, a square or a school here. */
function isPlaceName(scan: Scan, i: number): boolean {
  const before = norm(scan, i - 1);
  return NAMED_AFTER_DAYS.has(before) && !NOT_NAMED_AFTER.has(norm(scan, i - 2));
}

/** Whether the number is that of a house, a document, a vehicle: "số 12/5", "Nghị định 15/2024". */
export function labelled(scan: Scan, i: number): boolean {
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
export function isPlausible(scan: Scan, i: number, day: DayAtom, signal: Signal): boolean {
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
