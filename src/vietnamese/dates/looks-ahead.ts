import { dayNumber, daysInMonth } from './calendar.ts';
import type { Moment, Reading } from './moment.ts';
import type { Outlook } from './outlook.ts';
import { norm, type Scan } from './scan.ts';

/** How many days ahead a day without a year may be in a sentence that only may look ahead. */
const SOON = 60;

/** Behind a word that bounds it, a day may be farther ahead. */
const SOON_AS_DEADLINE = 180;

/**
 * So few days ahead a day is always one to come: a paper that means the one a
 * year ago says so.
 */
const AT_HAND = 7;

/** And so few where the sentence tells of nothing that has happened. */
const AT_HAND_UNTOLD = 31;

/** A day of "năm nay" may be this many days ahead; farther ones are rather last year's. */
const THIS_YEAR = 200;

/** Days around one that the text has placed in the future: the rest of a timetable. */
const TIMETABLE = 45;

/** Words before a day that bound it from above: it is more likely one to come. */
const DEADLINES: ReadonlySet<string> = new Set(['trước', 'hết', 'hạn', 'nhất', 'by', 'before']);

/** And words before a day that is as likely to come as to be gone. */
const OPENINGS: ReadonlySet<string> = new Set(['từ', 'lễ', 'dịp', 'from']);

/** Before a feast: the nearest one is meant, whatever else the sentence tells. */
const FEASTS: ReadonlySet<string> = new Set(['lễ', 'dịp', 'khánh', 'nghỉ']);

/** Before a month of delivery. */
const FUTURES: ReadonlySet<string> = new Set(['hạn', 'giao']);

/** Whether the reading's day is taken from the future: the sentence says so, or it is near and ordered or announced. */
export function looksAhead(scan: Scan, reading: Reading): boolean {
  const outlook = scan.outlook(reading.first);
  if (outlook === 'ahead') return true;
  const before = norm(scan, reading.first - 1);
  // "kỳ hạn tháng 12", "giao tháng 3": futures.
  if (reading.from.grain === 'month') {
    return FUTURES.has(before) || isMonthAhead(scan, reading.from, outlook, before);
  }
  const days = daysAhead(scan, nearEnd(reading));
  if (days < 0) return false;
  if (outlook === 'gone') return false;
  if (days <= (outlook === 'back' ? AT_HAND : AT_HAND_UNTOLD)) return true;
  if (FEASTS.has(before) && days <= SOON / 2) return true;
  if (outlook === 'this-year' && days <= THIS_YEAR && isThisYear(scan, days)) return true;
  if (scan.aheadDay !== null && scan.published !== null) {
    const away = dayNumber(scan.published) + days - scan.aheadDay;
    if (Math.abs(away) <= TIMETABLE) return true;
  }
  const bounded = DEADLINES.has(before);
  if (outlook === 'back' || days > (bounded ? SOON_AS_DEADLINE : SOON)) return false;
  // An hour of a day is news of these weeks, never of a year ago.
  return outlook === 'maybe' || bounded || OPENINGS.has(before) || reading.from.grain === 'clock';
}

/** The end of a range by which its year is chosen: the first that has a month. */
const nearEnd = ({ from, to }: Reading): Moment => (from.month === null && to !== null ? to : from);

/** Days from the publication until such a day comes round; -1 if that can't be told. */
function daysAhead(scan: Scan, moment: Moment): number {
  const { published } = scan;
  const { month, day } = moment;
  if (published === null || month === null) return -1;
  const at = (year: number): number =>
    dayNumber({ year, month, day: Math.min(day ?? 1, daysInMonth(year, month)) });
  const today = dayNumber(published);
  const distance = at(published.year) - today;
  return distance >= 0 ? distance : at(published.year + 1) - today;
}

function isThisYear(scan: Scan, days: number): boolean {
  const { published } = scan;
  if (published === null) return false;
  return dayNumber(published) + days <= dayNumber({ year: published.year, month: 12, day: 31 });
}

/** Whether a month without a year is rather one of the next than one of the last year. */
function isMonthAhead(scan: Scan, { month }: Moment, outlook: Outlook, before: string): boolean {
  const { published } = scan;
  if (published === null || month === null || outlook === 'back' || outlook === 'gone')
    return false;
  const months = (month - published.month + 12) % 12;
  if (months === 0) return false;
  if (months === 1) return true;
  if (outlook === 'this-year') return month > published.month;
  if (DEADLINES.has(before)) return months <= 6;
  return months === 2 && (outlook === 'maybe' || OPENINGS.has(before));
}
