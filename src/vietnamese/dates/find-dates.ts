import type { ReadingContext } from '../analysis.ts';
import type { Figure, FigureValue, Qualifier } from '../figure.ts';
import type { Sentence, Token } from '../token.ts';
import { type CalendarDay, dayNumber, fromDayNumber, parseIsoDay } from './calendar.ts';
import { isPrevious, resolveCompared, resolvePrevious } from './compared.ts';
import { ENGLISH_TRIGGERS, extendEnglish, readEnglishNumber } from './english/read-english.ts';
import { extend, type Reader } from './extend.ts';
import type { Found } from './found.ts';
import { looksAhead } from './looks-ahead.ts';
import { isoOf, type Moment, type Reading, resolveMoment, resolveRange } from './moment.ts';
import { outlookOf } from './outlook.ts';
import { readEdge, readSeason, readSome } from './read-edge.ts';
import { readLunar } from './read-lunar.ts';
import { readThang } from './read-month.ts';
import { readNumber } from './read-number.ts';
import {
  readCountedMonths,
  readHalf,
  readQuy,
  readShortQuarter,
  readTens,
} from './read-part-of-year.ts';
import {
  readCung,
  readDayPart,
  readFromNow,
  readHom,
  readMidnight,
  readNgay,
} from './read-relative.ts';
import { readWeek, readWeekday } from './read-weekday.ts';
import { readCentury, readCycle, readDecade, readNam, readSpanOfYears } from './read-year.ts';
import { norm, type Scan } from './scan.ts';
import { STEMS } from './words.ts';

const first =
  (...readers: Reader[]): Reader =>
  (scan, i) => {
    for (const reader of readers) {
      const reading = reader(scan, i);
      if (reading) return reading;
    }
    return null;
  };

/** The words that may begin a date, each with its reader: one look-up per token. */
const TRIGGERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['ngày', readNgay],
  ['tháng', readThang],
  ['năm', first(readNam, readCountedMonths)],
  ['quý', first(readQuy, readCycle)],
  ...[...STEMS.keys()].flatMap((stem): [string, Reader][] =>
    stem === 'quý' ? [] : [[stem, readCycle]],
  ),
  ...['q1', 'q2', 'q3', 'q4'].map((word): [string, Reader] => [word, readShortQuarter]),
  ['hôm', readHom],
  ['nay', readFromNow],
  ['giờ', readFromNow],
  ['thứ', readWeekday],
  ['chủ', readWeekday],
  ['mùng', readLunar],
  ['mồng', readLunar],
  ['rằm', readLunar],
  ['cùng', readCung],
  ['tuần', readWeek],
  ['nửa', first(readHalf, readMidnight)],
  ...['thượng', 'trung', 'hạ'].map((word): [string, Reader] => [word, readTens]),
  ['thế', readCentury],
  ['thập', readDecade],
  ['những', first(readDecade, readSome)],
  ['các', first(readDecade, readSome)],
  ['giai', readSpanOfYears],
  ['nhiệm', readSpanOfYears],
  ['thời', readSpanOfYears],
  ['niên', readSpanOfYears],
  ['khóa', readSpanOfYears],
  ['mùa', first(readSpanOfYears, readSeason)],
  ['hè', readSeason],
  ['xuân', readSeason],
  ['thu', readSeason],
  ['đông', readSeason],
  ['vụ', first(readSpanOfYears, readSeason)],
  ...['đầu', 'cuối', 'giữa', 'hết'].map((word): [string, Reader] => [word, readEdge]),
  ...['sáng', 'trưa', 'chiều', 'tối', 'đêm', 'rạng', 'khuya'].map((word): [string, Reader] => [
    word,
    readDayPart,
  ]),
  ...['một', 'hai', 'ba', 'bốn', 'sáu', 'bảy', 'bẩy', 'tám', 'chín', 'mười'].map(
    (word): [string, Reader] => [word, readCountedMonths],
  ),
]);

/** Words that bound the date behind them and then belong to its span. */
const QUALIFIERS: ReadonlyMap<string, Qualifier> = new Map([
  ['khoảng', 'about'],
  ['trước', 'less-than'],
  ['đến', 'up-to'],
  ['tới', 'up-to'],
]);

/** The same in English text. */
const ENGLISH_QUALIFIERS: ReadonlyMap<string, Qualifier> = new Map([
  ['around', 'about'],
  ['about', 'about'],
  ['before', 'less-than'],
  ['by', 'up-to'],
  ['until', 'up-to'],
  ['till', 'up-to'],
]);

/**
 * Finds dates, periods and hours. Values are ISO 8601 (see `isoOf` for what
 * stays open without a day of publication); the span covers the whole
 * expression, with "ngày", "tháng", "năm", "sáng" and a bounding "khoảng",
 * "trước", "đến", but without "từ", "vào", "trong", "lúc". Spans come in order
 * and never overlap. Periods of years or months keep that precision, counted
 * ones ("quý I/2025", "6 tháng đầu năm") are given to the day.
 */
export function findDates(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  context: ReadingContext,
): Figure[] {
  const english = context.lang === 'en';
  const scan: Scan = {
    tokens,
    published: parseIsoDay(context.published),
    english,
    dashDays: false,
    dotDays: false,
    aheadDay: null,
    lastDay: null,
    yearOfDay: new Map(),
    outlook: outlookOf(tokens, sentences, parseIsoDay(context.published)),
    lastNext: 0,
  };
  const triggers = english ? ENGLISH_TRIGGERS : TRIGGERS;
  const figures: Figure[] = [];
  const found: Found[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    let reading: Reading | null = null;
    if (token.kind === 'number')
      reading = english ? readEnglishNumber(scan, i) : readNumber(scan, i);
    else if (token.kind === 'word') reading = triggers.get(token.norm)?.(scan, i) ?? null;
    if (reading === null) continue;
    reading = english ? extendEnglish(scan, reading) : extend(scan, reading, triggers);
    if (reading.to === null && (token.norm === 'nay' || token.norm === 'giờ')) continue;
    const entry = settle(scan, reading);
    found.push(entry);
    remember(scan, entry);
    i = reading.next - 1;
  }
  for (let at = 0; at < found.length; at += 1) {
    const entry = found[at];
    if (entry === undefined) continue;
    const said = found[at + 1];
    if (said !== undefined && isSaidAgain(scan, entry, said))
      found[at] = { ...entry, from: said.from };
    else if (isPrevious(scan, entry)) found[at] = resolvePrevious(scan, sentences, found, at);
    else if (entry.reading.compared) found[at] = resolveCompared(scan, sentences, found, at);
  }
  for (const entry of found) {
    const figure = toFigure(scan, text, entry);
    if (figure) figures.push(figure);
  }
  return figures;
}

/** Whether the day in words is the one in figures that stands in brackets behind it: "Thứ Hai (12/5)", "hôm qua (7/5)". */
function isSaidAgain(scan: Scan, { reading, from, to }: Found, said: Found): boolean {
  return (
    to === null &&
    from.grain === 'day' &&
    said.to === null &&
    said.from.grain === 'day' &&
    said.reading.first === reading.next + 1 &&
    norm(scan, reading.next) === '(' &&
    scan.tokens[reading.next - 1]?.kind === 'word' &&
    norm(scan, reading.next - 1) !== 'ngày'
  );
}

/** Gives a reading its years. */
function settle(scan: Scan, reading: Reading): Found {
  const ahead = needsYear(reading) && looksAhead(scan, reading);
  if (reading.to === null) {
    return {
      reading,
      from: resolveMoment(withKnownYear(scan, reading.from), scan.published, ahead),
      to: null,
    };
  }
  const [from, to] = resolveRange(reading.from, reading.to, scan.published, ahead);
  const [start, end] = [calendarDay(from), calendarDay(to)];
  if (
    start !== null &&
    end !== null &&
    dayNumber(end) < dayNumber(start) &&
    reading.to.clock === null
  ) {
    // "thứ Hai đến thứ Sáu": each took its own nearest day.
    const next = fromDayNumber(dayNumber(end) + 7);
    return { reading, from, to: { ...to, ...next } };
  }
  return { reading, from, to };
}

/** A day that the text has given a year before keeps it. */
function withKnownYear(scan: Scan, moment: Moment): Moment {
  const { year, month, day, toward } = moment;
  if (year !== null || month === null || day === null || toward !== null) return moment;
  const known = scan.yearOfDay.get(month * 32 + day);
  return known === undefined ? moment : { ...moment, year: known };
}

function calendarDay(moment: Moment): CalendarDay | null {
  const { year, month, day } = moment;
  return year === null || month === null || day === null ? null : { year, month, day };
}

function needsYear(reading: Reading): boolean {
  return reading.from.year === null && (reading.to === null || reading.to.year === null);
}

function remember(scan: Scan, entry: Found): void {
  scan.lastNext = entry.reading.next;
  const day = entry.to ?? entry.from;
  for (const { year, month, day: number } of [entry.from, day]) {
    const near = year !== null && Math.abs(year - (scan.published?.year ?? year)) <= 1;
    if (near && month !== null && number !== null) scan.yearOfDay.set(month * 32 + number, year);
  }
  if (day.year !== null && day.month !== null && day.day !== null && !isCounted(entry)) {
    scan.lastDay = { year: day.year, month: day.month, day: day.day };
    if (scan.published !== null) {
      const number = dayNumber(scan.lastDay);
      if (number > dayNumber(scan.published)) scan.aheadDay = number;
    }
  }
}

/** Whether the period is one of months: "quý I" says nothing of a day to come back to. */
function isCounted(entry: Found): boolean {
  return entry.to !== null && entry.from.day === 1 && (entry.to.day ?? 0) >= 28;
}

const UNBOUNDED: ReadonlySet<string> = new Set([
  'thứ',
  'chủ',
  'hôm',
  'sáng',
  'trưa',
  'chiều',
  'tối',
  'đêm',
  'cùng',
]);

/** Before "đến sáng mai": something counted, lasting or said to end. */
const ENDING: ReadonlySet<string> = new Set(['tính', 'cho', 'dài', ',', 'và', 'nhưng', 'muộn']);

function qualifierOf(scan: Scan, entry: Found): Qualifier | null {
  const qualifier = QUALIFIERS.get(norm(scan, entry.reading.first - 1));
  if (qualifier === undefined) return null;
  const before = norm(scan, entry.reading.first - 2);
  // "năm trước, …" and "5 ngày trước" end in the word without bounding anything.
  if (
    qualifier === 'less-than' &&
    (before === 'năm' || before === 'ngày' || before === 'tháng' || before === 'tuần')
  )
    return null;
  // "Ông đến thứ Hai", "tới hôm qua" rather come than end, unless the words before say that it ends there.
  if (qualifier === 'up-to' && UNBOUNDED.has(norm(scan, entry.reading.first))) {
    const head = scan.tokens[entry.reading.first - 1];
    return head?.capital || ENDING.has(before) ? qualifier : null;
  }
  return qualifier;
}

function toFigure(scan: Scan, text: string, entry: Found): Figure | null {
  const { reading, from, to } = entry;
  // "by the end of 2025"
  const article = scan.english && norm(scan, reading.first - 1) === 'the' ? 1 : 0;
  const bound = reading.first - 1 - article;
  const qualifier = scan.english
    ? (ENGLISH_QUALIFIERS.get(norm(scan, bound)) ?? null)
    : qualifierOf(scan, entry);
  const open = scan.tokens[qualifier === null ? reading.first : bound];
  const close = scan.tokens[reading.next - 1];
  if (open === undefined || close === undefined) return null;
  let value: FigureValue = isoOf(from);
  if (to !== null) value = [value, isoOf(to)];
  const clock = from.grain === 'clock';
  return {
    start: open.start,
    end: close.end,
    text: text.slice(open.start, close.end),
    kind: clock ? 'time' : to !== null || reading.compared ? 'period' : 'date',
    value,
    unit: null,
    qualifier: qualifier ?? 'exact',
    precision: null,
    change: null,
  };
}
