import type { Sentence, Token } from '../token.ts';
import { type CalendarDay, dayNumber, daysInMonth } from './calendar.ts';
import type { Moment } from './moment.ts';
import type { Scan } from './scan.ts';
import { LOOKS_AHEAD, LOOKS_AHEAD_SECOND, LOOKS_BACK, MAY_LOOK_AHEAD } from './words.ts';

/**
 * What a sentence says of its place in time: it looks past the day of
 * publication ("sẽ"), speaks of what is ordered or announced ("yêu cầu", "khai
 * mạc"), tells what happened ("đã"), or nothing of all that.
 */
export type Outlook = 'ahead' | 'maybe' | 'back' | 'none';

/** How many days ahead a day without a year may be in a sentence that only may look ahead. */
const SOON = 60;

/** Tells of each sentence once, and only of those that are asked for, where it looks. */
export function outlookOf(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  published: CalendarDay | null,
): (i: number) => Outlook {
  let at = 0;
  let known: Outlook | null = null;
  return i => {
    const before = at;
    while (at > 0 && i < (sentences[at]?.first ?? 0)) at -= 1;
    while (at < sentences.length - 1 && i >= (sentences[at]?.last ?? 0)) at += 1;
    if (at !== before) known = null;
    const sentence = sentences[at];
    known ??= sentence === undefined ? 'none' : read(tokens, sentence, published);
    return known;
  };
}

function read(
  tokens: readonly Token[],
  sentence: Sentence,
  published: CalendarDay | null,
): Outlook {
  let maybe = false;
  let back = false;
  for (let j = sentence.first; j < sentence.last; j += 1) {
    const token = tokens[j];
    if (token === undefined) break;
    const word = token.norm;
    if (LOOKS_AHEAD.has(word)) {
      const second = LOOKS_AHEAD_SECOND.get(word);
      if (second === undefined || second.has(tokens[j + 1]?.norm ?? '')) return 'ahead';
    }
    // Next year's number: "khai mạc ngày 8/12, kết thúc ngày 5/1/2025", "World Cup 2026".
    if (
      token.kind === 'number' &&
      token.norm.length === 4 &&
      published !== null &&
      Number(token.norm) === published.year + 1 &&
      isYearBehind(tokens[j - 1])
    ) {
      return 'ahead';
    }
    if (LOOKS_BACK.has(word)) back = true;
    else if (MAY_LOOK_AHEAD.has(word)) maybe = true;
  }
  return back ? 'back' : maybe ? 'maybe' : 'none';
}

/** Whether a number behind the token is a year: "5/1/2025", "World Cup 2026", "năm 2026". */
const isYearBehind = (before: Token | undefined): boolean =>
  before !== undefined &&
  (before.norm === '/' || before.norm === '-' || before.norm === 'năm' || before.capital);

/** Whether a day or month without a year comes round within the next weeks. */
export function isSoon(scan: Scan, moment: Moment, within = SOON): boolean {
  const { published } = scan;
  const { month, day, grain } = moment;
  if (published === null || month === null) return false;
  if (grain === 'month') {
    const months = (month - published.month + 12) % 12;
    return months >= 1 && months <= 2;
  }
  const at = (year: number): number =>
    dayNumber({ year, month, day: Math.min(day ?? 1, daysInMonth(year, month)) });
  const today = dayNumber(published);
  const distance = at(published.year) - today;
  const ahead = distance >= 0 ? distance : at(published.year + 1) - today;
  return ahead <= within;
}
