import { type DayAtom, readAtom, type Signal } from './day-atom.ts';
import { dayMoment, monthMoment, type Reading } from './moment.ts';
import { isPlausible, labelled } from './plausible-day.ts';
import {
  dottedParts,
  endsHere,
  fullYear,
  glued,
  integer,
  isDash,
  norm,
  type Scan,
} from './scan.ts';
import { QUANTITY_UNITS, SHARED_NOUNS } from './words.ts';

/** Days behind `i`, alone or as a range; null if the number there is none. */
export function readNumericDay(scan: Scan, i: number, signal: Signal, first = i): Reading | null {
  if (scan.tokens[i]?.kind !== 'number') return null;
  const partial = readPartialRange(scan, i, signal, first);
  if (partial) {
    if (signal === 'strong' && dottedParts(scan, partial.next - 1) !== null) scan.dotDays = true;
    return partial;
  }
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
    // Where a paper has dated so before, what counts nothing is a day without "ngày", too.
    const known = scan.dotDays && !QUANTITY_UNITS.has(norm(scan, j + 1)) && signal !== 'none';
    const dotted = bySign && (known || (signal !== 'none' && endsHere(scan, j + 1)));
    const worded = mark === 'đến' || mark === 'tới';
    const loose =
      !bySign && (signal === 'strong' || (worded && norm(scan, i - 1) === 'từ' && falls(scan, j)));
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

/** Whether the first number of "21-9" is the greater one, and nothing is counted by the second: no range falls. */
const falls = (scan: Scan, i: number): boolean =>
  integer(scan, i) > integer(scan, i + 2) &&
  integer(scan, i + 2) > 0 &&
  !QUANTITY_UNITS.has(norm(scan, i + 3));

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
