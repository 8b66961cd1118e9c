import type { ReadingContext } from '../analysis.ts';
import type { Figure, FigureValue } from '../figure.ts';
import type { Sentence, Token } from '../token.ts';
import { parseIsoDay } from './calendar.ts';
import { isPrevious, resolveCompared, resolvePrevious } from './compared.ts';
import { ENGLISH_TRIGGERS, extendEnglish, readEnglishNumber } from './english/read-english.ts';
import { extend } from './extend.ts';
import type { Found } from './found.ts';
import { isoOf, type Reading } from './moment.ts';
import { outlookOf } from './outlook.ts';
import { boundOf } from './qualifier.ts';
import { readNumber } from './read-number.ts';
import { norm, type Scan } from './scan.ts';
import { remember, settle } from './settle.ts';
import { TRIGGERS } from './triggers.ts';

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
  let taken = 0;
  for (const entry of found) {
    const figure = toFigure(scan, text, entry, taken);
    if (figure) figures.push(figure);
    taken = entry.reading.next;
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

/** @param taken token behind the date before: in "quý trước 20/5" the word between is that one's. */
function toFigure(scan: Scan, text: string, entry: Found, taken: number): Figure | null {
  const { reading, from, to } = entry;
  const bound = boundOf(scan, entry);
  const { qualifier, first } =
    bound.first < taken ? { qualifier: 'exact' as const, first: reading.first } : bound;
  const open = scan.tokens[first];
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
    qualifier,
    precision: null,
    change: null,
  };
}
