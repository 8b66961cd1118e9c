import type { Reader } from '../extend.ts';
import type { Reading } from '../moment.ts';
import { withDate } from '../read-number.ts';
import { isDash, norm, type Scan } from '../scan.ts';
import { readClock } from './read-clock.ts';
import {
  readDay,
  readDayFirst,
  readMonthFirst,
  readNearDay,
  readPartOfDay,
  readWeekday,
} from './read-day.ts';
import {
  readEarly,
  readEnd,
  readFiscal,
  readQuarter,
  readSamePeriod,
  readShort,
  readSortOfYear,
  readYears,
} from './read-period.ts';
import { readEarlier, readRelative, readWeekend } from './read-relative.ts';
import {
  DAY_PARTS,
  EDGE_NOUNS,
  EDGES,
  JOINTS,
  MONTHS,
  ORDINALS,
  WEEKDAYS,
  YEAR_SORTS,
} from './words.ts';

/** A number in English text: an hour, a day, years. */
export function readEnglishNumber(scan: Scan, i: number): Reading | null {
  const clock = readClock(scan, i);
  if (clock) return withDayBehind(scan, clock);
  return readDayFirst(scan, i) ?? readYears(scan, i);
}

/** "7 p.m. on May 9", "9:30 am, Tuesday", "10 am today". */
function withDayBehind(scan: Scan, clock: Reading): Reading {
  const j = norm(scan, clock.next) === ',' ? clock.next + 1 : clock.next;
  const day = readDay(scan, j, clock.first);
  if (day === null || day.to !== null) return clock;
  return { ...clock, next: day.next, from: withDate(clock.from, day.from) };
}

/** Joins what the readers leave apart: an hour behind a day, and the far end of a range. */
export function extendEnglish(scan: Scan, reading: Reading): Reading {
  let wide = reading;
  if (wide.to !== null || wide.compared) return wide;
  if (wide.from.grain === 'day') wide = withClockBehind(scan, wide);
  const from = norm(scan, wide.first - 1) === 'from';
  const between = norm(scan, wide.first - 1) === 'between';
  const mark = norm(scan, wide.next);
  const joined =
    (JOINTS.has(mark) && (from || mark === 'to')) ||
    isDash(scan, wide.next) ||
    (between && mark === 'and');
  if (!joined) return wide;
  const j = wide.next + 1;
  const token = scan.tokens[j];
  if (token === undefined || token.kind === 'break') return wide;
  const end =
    token.kind === 'number'
      ? readEnglishNumber(scan, j)
      : (ENGLISH_TRIGGERS.get(token.norm)?.(scan, j) ?? null);
  if (end === null || end.to !== null || end.compared) return wide;
  if (end.from.grain !== wide.from.grain) return wide;
  return { ...wide, next: end.next, to: end.from };
}

/** "May 9 at 7 p.m.", "Tuesday, 9:30 am". */
function withClockBehind(scan: Scan, day: Reading): Reading {
  let j = day.next;
  if (norm(scan, j) === ',') j += 1;
  if (norm(scan, j) === 'at') j += 1;
  if (j === day.next || scan.tokens[j]?.kind !== 'number') return day;
  const clock = readClock(scan, j);
  return clock === null ? day : { ...day, next: clock.next, from: withDate(clock.from, day.from) };
}

const both =
  (one: Reader, other: Reader): Reader =>
  (scan, i) =>
    one(scan, i) ?? other(scan, i);

/** Fiscal years that are written in one word, "FY2025". */
const FISCAL_YEARS = Array.from({ length: 50 }, (_, index) => `fy${2000 + index}`);

const entries = (words: Iterable<string>, reader: Reader): [string, Reader][] =>
  [...words].map(word => [word, reader]);

/** The words that may begin a date in English text. */
export const ENGLISH_TRIGGERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...entries(MONTHS.keys(), (scan, i) => readMonthFirst(scan, i)),
  ...entries(WEEKDAYS.keys(), (scan, i) => readWeekday(scan, i)),
  ...entries(ORDINALS.keys(), readQuarter),
  ...entries(['this', 'next', 'previous'], readRelative),
  ['last', both(readQuarter, readRelative)],
  ...entries(['q1', 'q2', 'q3', 'q4', 'h1', 'h2'], readShort),
  ...entries(DAY_PARTS, readPartOfDay),
  ...entries(EDGES, readEarly),
  ...entries(EDGE_NOUNS, readEnd),
  ...entries(YEAR_SORTS, readSortOfYear),
  ...entries(FISCAL_YEARS, readFiscal),
  ['fy', readSortOfYear],
  ['same', readSamePeriod],
  ['weekend', readWeekend],
  ...entries(['earlier', 'later'], readEarlier),
  ...entries(['today', 'yesterday', 'tomorrow', 'tonight'], (scan, i) => readNearDay(scan, i)),
]);
