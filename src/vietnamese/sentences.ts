import type { Sentence, Token } from './token.ts';

/** Words behind which a full stop is no end: titles, "TP.", "St." … Lower case, as in `Token.norm`. */
const abbreviations = new Set(
  (
    'tp tx tt p q h x đ ts pgs gs ths bs ks ls ncs cn nsnd nsưt tgđ gđ st ' +
    'mr mrs ms dr prof rev hon gen col lt capt sen gov no vs jr sr inc ltd co corp dept ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec approx est ' +
    'đt tel sđt vd tr stt cty'
  ).split(' '),
);

/** Abbreviations that are words too ("co", "no", "x", "đ" for đồng): they count only when written with a capital. */
const onlyCapitalised = new Set(
  'co no h x đ p q tr mar jun sen hon gen est dec lt col tt cn'.split(' '),
);

const closers = new Set(['”', '’', '"', "'", ')', ']', '»', '›', '}']);
const stops = new Set(['.', '!', '?', '…', '。', '！', '？']);

/** Whether the word may stand for more when a full stop is put directly behind it. */
function isAbbreviation(tokens: readonly Token[], index: number, first: number): boolean {
  const word = tokens[index];
  if (word === undefined || word.kind !== 'word') return false;
  if (abbreviations.has(word.norm)) return word.capital || !onlyCapitalised.has(word.norm);
  if (word.text.length !== 1) return false;
  // "v.v.", "a.m.", "U.S.": one letter, and a stop and a letter directly before it.
  const before = tokens[index - 1];
  if (before !== undefined && index - 1 >= first && before.text === '.' && !word.spaced)
    return true;
  if (!word.capital) return false;
  // An initial: stands first, or beside a name ("Donald J. Trump"); "vitamin C." is none.
  return (
    index === first ||
    before === undefined ||
    (before.kind === 'word' && before.capital) ||
    before.text === '.'
  );
}

/**
 * Whether the stop at `index` (the last of a run of stops) ends the sentence
 * that began at token `first`; `next` is the first token behind it and its
 * closing quotes.
 */
function endsSentence(
  tokens: readonly Token[],
  runStart: number,
  index: number,
  next: number,
  first: number,
): boolean {
  const following = tokens[next];
  if (following === undefined || following.kind === 'break') return true;
  const stop = tokens[index] as Token;
  const before = tokens[runStart - 1];
  const single = runStart === index && stop.text === '.';

  if (!following.spaced) {
    // "nhandan.vn", "U.S.A": no space, no end; but "phát triển.Ông nói" lacks only the space.
    return (
      single &&
      next === index + 1 &&
      following.kind === 'word' &&
      following.capital &&
      before !== undefined &&
      before.kind === 'word' &&
      !before.capital &&
      before.text.length > 1 &&
      !stop.spaced &&
      following.text.length > 1 &&
      tokens[next + 1]?.text !== '.'
    );
  }
  // A small letter goes on with the sentence: “Thế à?” ông hỏi.
  if (following.kind === 'word' && !following.capital) return false;
  if (!single || before === undefined || stop.spaced) return true;
  // A list marker, "1. Tên", stays with what it counts.
  if (runStart - 1 === first && before.kind === 'number' && before.text.length <= 3) return false;
  if (before.norm === 'v' && tokens[runStart - 2]?.text === '.') return true;
  return !isAbbreviation(tokens, runStart - 1, first);
}

/**
 * Groups tokens into sentences, in order, not overlapping. Breaks belong to
 * none; every other token belongs to exactly one. Offsets are those of the
 * first and last token, into `text`.
 */
export function splitSentences(_text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  const count = tokens.length;
  let first = 0;
  const close = (last: number): void => {
    if (last > first) {
      const start = (tokens[first] as Token).start;
      const end = (tokens[last - 1] as Token).end;
      sentences.push({ first, last, start, end });
    }
  };

  let index = 0;
  while (index < count) {
    const token = tokens[index] as Token;
    if (token.kind === 'break') {
      close(index);
      index += 1;
      first = index;
      continue;
    }
    if (token.kind !== 'punctuation' || !stops.has(token.text)) {
      index += 1;
      continue;
    }
    const runStart = index;
    while (
      index + 1 < count &&
      stops.has((tokens[index + 1] as Token).text) &&
      !(tokens[index + 1] as Token).spaced
    ) {
      index += 1;
    }
    let next = index + 1;
    while (
      next < count &&
      closers.has((tokens[next] as Token).text) &&
      !(tokens[next] as Token).spaced
    ) {
      next += 1;
    }
    if (endsSentence(tokens, runStart, index, next, first)) {
      close(next);
      first = next;
    }
    index = next;
  }
  close(count);
  return sentences;
}
