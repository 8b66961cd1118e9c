import type { Sentence } from '../token.ts';
import { daysInMonth } from './calendar.ts';
import type { Found } from './find-dates.ts';
import type { Moment } from './moment.ts';
import { yearMoment } from './moment.ts';
import type { Scan } from './scan.ts';

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
    if (isPeriod(other)) antecedent = other;
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
  const target = entry.reading.compared?.year ?? (base === null ? null : base - 1);
  if (base === null || target === null) return entry;
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
