import type { Sentence, Token } from '../token.ts';
import type { CalendarDay } from './calendar.ts';
import {
  GONE,
  LIFE_FOLLOWERS,
  LOOKS_AHEAD,
  LOOKS_AHEAD_SECOND,
  LOOKS_BACK,
  MAY_LOOK_AHEAD,
} from './words.ts';

/**
 * What a sentence says of its place in time: it looks past the day of
 * publication ("sẽ"), speaks of this year ("năm nay"), of what is ordered or
 * announced ("yêu cầu", "khai mạc"), tells what happened ("đã"), tells of a life
 * or a time long over ("sinh", "từng"), or nothing of all that.
 */
export type Outlook = 'ahead' | 'this-year' | 'maybe' | 'back' | 'gone' | 'none';

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
  let gone = false;
  let thisYear = false;
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
    if (word === 'năm' && isThisYear(tokens[j + 1], published)) thisYear = true;
    else if (GONE.has(word)) gone ||= isGone(word, tokens[j + 1]);
    else if (LOOKS_BACK.has(word)) back = true;
    else if (MAY_LOOK_AHEAD.has(word)) maybe = true;
  }
  if (gone) return 'gone';
  if (thisYear && !back) return 'this-year';
  return back ? 'back' : maybe ? 'maybe' : 'none';
}

const isGone = (word: string, behind: Token | undefined): boolean =>
  (word !== 'sinh' && word !== 'mất') || LIFE_FOLLOWERS.has(behind?.norm ?? '');

/** Whether the word behind "năm" makes it the year of publication. */
const isThisYear = (behind: Token | undefined, published: CalendarDay | null): boolean =>
  behind !== undefined &&
  published !== null &&
  (behind.norm === 'nay' ||
    (behind.kind === 'number' &&
      behind.norm.length === 4 &&
      Number(behind.norm) === published.year));

/** Whether a number behind the token is a year: "5/1/2025", "World Cup 2026", "năm 2026". */
const isYearBehind = (before: Token | undefined): boolean =>
  before !== undefined &&
  (before.norm === '/' || before.norm === '-' || before.norm === 'năm' || before.capital);
