import type { Sentence } from '../token.ts';
import { daysInMonth } from './calendar.ts';
import type { Found } from './found.ts';
import type { Moment } from './moment.ts';
import { monthMoment, yearMoment } from './moment.ts';
import { monthsOf } from './read-part-of-year.ts';
import { norm, type Scan } from './scan.ts';

/** Readings to look at on either side: bounds the work in a text without sentences. */
const REACH = 12;

/**
 * Gives "cùng kỳ" its period: the one the sentence speaks of (before it, else
 * behind it), else the last one of the paragraph, moved to the year it is
 * compared with, or one year back.
 */
export function resolveCompared(
  scan: Scan,
  sentences: readonly Sentence[],
  found: readonly Found[],
  at: number,
): Found {
  const entry = found[at];
  if (entry === undefined) throw new RangeError(`No reading at ${at}`);
  const sentence = sentenceOf(sentences, entry.reading.first);
  const inSentence = (other: Found | undefined) =>
    other !== undefined &&
    sentence !== null &&
    other.reading.first >= sentence.first &&
    other.reading.first < sentence.last;
  let antecedent: Found | null = null;
  for (let j = at - 1; j >= Math.max(0, at - REACH) && antecedent === null; j -= 1) {
    const other = found[j];
    if (other === undefined || !inSentence(other)) break;
    if (isPeriod(other) && !isPrevious(scan, other)) antecedent = other;
  }
  for (let j = at + 1; j < Math.min(found.length, at + REACH) && antecedent === null; j += 1) {
    const other = found[j];
    if (other === undefined || !inSentence(other)) break;
    if (isPeriod(other) && other.from.grain !== 'year') antecedent = other;
  }
  if (antecedent === null) {
    const before = found[at - 1];
    if (before !== undefined && isPeriod(before) && !crossesBreak(scan, before, entry))
      antecedent = before;
  }
  if (antecedent === null) return entry;
  const base = antecedent.from.year;
  if (base === null) return entry;
  // Told twice in a sentence, "cùng kỳ năm trước" is the same period again.
  const before = antecedent.reading.compared ? base : base - 1;
  const target = entry.reading.compared?.year ?? before;
  if (antecedent.from.grain === 'year' && antecedent.to === null) {
    return { ...entry, from: yearMoment(target) };
  }
  const shift = target - base;
  return {
    ...entry,
    from: moved(antecedent.from, shift),
    to: antecedent.to && moved(antecedent.to, shift),
  };
}

/**
 * Whether the reading is "tháng trước", "quý trước" that something is compared
 * with, or "năm trước", "năm sau": they stand beside what the sentence names.
 */
export function isPrevious(scan: Scan, { reading }: Found): boolean {
  if (reading.next !== reading.first + 2) return false;
  const side = norm(scan, reading.first + 1);
  if (norm(scan, reading.first) === 'previous') return side === 'year';
  if (norm(scan, reading.first) === 'năm') return side === 'trước' || side === 'sau';
  return side === 'trước' && norm(scan, reading.first - 1) === 'với';
}

/**
 * "CPI tháng 3 tăng so với tháng trước": the one before the month, quarter or
 * year that the sentence names, not before the publication's.
 */
export function resolvePrevious(
  scan: Scan,
  sentences: readonly Sentence[],
  found: readonly Found[],
  at: number,
): Found {
  const entry = found[at] as Found;
  const sentence = sentenceOf(sentences, entry.reading.first);
  const word = norm(scan, entry.reading.first);
  const unit = word === 'previous' ? 'năm' : word;
  for (let j = at - 1; j >= Math.max(0, at - REACH); j -= 1) {
    const other = found[j] as Found;
    if (sentence === null || other.reading.first < sentence.first) break;
    if (other.reading.compared || isPrevious(scan, other)) continue;
    const { year, month, grain } = other.from;
    if (year === null) continue;
    if (unit === 'năm') {
      if (grain !== 'year' || other.to !== null || !isNamed(scan, other)) continue;
      const shift = norm(scan, entry.reading.first + 1) === 'sau' ? 1 : -1;
      return { ...entry, from: yearMoment(year + shift) };
    }
    if (unit === 'tháng' && grain === 'month' && month !== null && other.to === null) {
      const index = year * 12 + month - 2;
      return { ...entry, from: monthMoment(Math.floor(index / 12), (index % 12) + 1) };
    }
    if (unit === 'quý' && month !== null && other.to?.month === month + 2) {
      const index = year * 4 + (month - 1) / 3 - 1;
      const first = (index % 4) * 3 + 1;
      return { ...entry, ...monthsOf(Math.floor(index / 4), first, first + 2) };
    }
  }
  return entry;
}

/** Whether the year is written as a number: "năm 2023", "2023". */
const isNamed = (scan: Scan, { reading }: Found): boolean =>
  scan.tokens[reading.next - 1]?.kind === 'number';

function isPeriod(other: Found): boolean {
  return other.from.grain !== 'clock' && (!other.reading.compared || other.to !== null);
}

function moved(moment: Moment, shift: number): Moment {
  const year = moment.year === null ? null : moment.year + shift;
  if (moment.day === null || moment.month === null) return { ...moment, year };
  const last = daysInMonth(year, moment.month);
  const ended = moment.day === daysInMonth(moment.year, moment.month) && moment.month === 2;
  return { ...moment, year, day: ended ? last : Math.min(moment.day, last) };
}

function crossesBreak(scan: Scan, before: Found, entry: Found): boolean {
  for (let i = before.reading.next; i < entry.reading.first; i += 1) {
    if (scan.tokens[i]?.kind === 'break') return true;
  }
  return false;
}

function sentenceOf(sentences: readonly Sentence[], token: number): Sentence | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (sentence === undefined) return null;
    if (token < sentence.first) high = middle - 1;
    else if (token >= sentence.last) low = middle + 1;
    else return sentence;
  }
  return null;
}
