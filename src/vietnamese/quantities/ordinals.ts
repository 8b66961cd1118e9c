import type { Token } from '../token.ts';
import type { NumeralContext } from './numeral.ts';
import { readNumeral } from './read-numeral.ts';
import { vietnameseWords } from './vietnamese-numbers.ts';

/** An ordinal or rank, as tokens `[first, end)`. */
export interface Ordinal {
  readonly first: number;
  readonly end: number;
  readonly value: number;
}

const romanDigits = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
  ['C', 100],
]);

/** Reads a Roman numeral in capitals up to CCC, in its regular form only; null for anything else. */
export function readRoman(text: string): number | null {
  if (!/^(?=[IVXLC])(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text)) return null;
  let value = 0;
  for (let index = 0; index < text.length; index += 1) {
    const digit = romanDigits.get(text[index] as string) as number;
    const next = romanDigits.get(text[index + 1] ?? '') ?? 0;
    value += digit < next ? -digit : digit;
  }
  return value;
}

const ranks = new Map([
  ['nhất', 1],
  ['nhì', 2],
  ['tư', 4],
]);

/** What "thứ", "hạng", "khóa" can be followed by: digits, a Roman numeral, or number words. */
function rankAt(
  context: NumeralContext,
  at: number,
): { readonly value: number; readonly end: number } | null {
  const token = context.tokens[at];
  if (token === undefined || !token.spaced) return null;
  if (token.kind === 'number') {
    return /^\d{1,3}(?:\.\d{3})*$/.test(token.norm)
      ? { value: Number.parseInt(token.norm.replaceAll('.', ''), 10), end: at + 1 }
      : null;
  }
  if (token.kind !== 'word') return null;
  const rank = ranks.get(token.norm);
  if (rank !== undefined) return { value: rank, end: at + 1 };
  const roman = readRoman(token.text);
  if (roman !== null) return { value: roman, end: at + 1 };
  const word = vietnameseWords.get(token.norm);
  if (word === undefined || (word.role !== 'digit' && word.role !== 'ten')) return null;
  const numeral = readNumeral(context, at);
  if (numeral === null || typeof numeral.value !== 'number' || numeral.value > 999) return null;
  return { value: numeral.value, end: numeral.end };
}

/** Last words of offices whose holder is "the first": "Bí thư thứ nhất", "Phó Chủ tịch thứ nhất". */
const officeEnds = new Set(['thư', 'ký', 'tịch', 'trưởng', 'tướng']);

/** Adjectives and nouns before "thứ" that belong to the rank: "lớn thứ 2", "lần thứ 12". */
const heads = new Set(
  'lớn cao đông dài nhiều rộng mạnh giàu thấp nhỏ sâu nhanh lần hạng'.split(' '),
);

/** Before "thứ hai" these make it Monday. */
const beforeWeekday = new Set(
  'sáng trưa chiều tối đêm ngày hôm vào từ đến tới mỗi các hằng hàng lúc trừ hết sang khuya'.split(
    ' ',
  ),
);
/** And these behind it. */
const afterWeekday = new Set(
  'tuần hằng hàng ngày tới này vừa rồi đầu sáng chiều tối và đến'.split(' '),
);

function isWeekday(
  tokens: readonly Token[],
  thu: number,
  from: number,
  rank: { readonly value: number; readonly end: number },
): boolean {
  if (rank.value < 2 || rank.value > 7 || rank.end !== thu + 2) return false;
  const number = tokens[thu + 1] as Token;
  if (number.capital && readRoman(number.text) === null) return true;
  const before = thu > from ? (tokens[thu - 1] as Token) : undefined;
  // "từ thứ tư lên thứ nhì": a table, not a week.
  const moved = tokens[rank.end]?.norm;
  if (before?.norm === 'từ' && (moved === 'lên' || moved === 'xuống')) return false;
  if (before !== undefined && heads.has(before.norm)) return false;
  if (before !== undefined && beforeWeekday.has(before.norm)) return true;
  const next = tokens[rank.end];
  if (next === undefined) return false;
  if (next.norm === 'và' || next.norm === 'đến' || next.norm === 'tới') {
    const after = tokens[rank.end + 1];
    return after?.norm === 'thứ' || after?.norm === 'chủ';
  }
  if (next.kind === 'word') return afterWeekday.has(next.norm);
  const after = tokens[rank.end + 1];
  // "thứ hai (5/5)", "thứ hai, 5/5", "thứ hai, ngày 5/5".
  return (
    (next.norm === '(' || next.norm === ',') &&
    after !== undefined &&
    (after.norm === 'ngày' || (after.kind === 'number' && tokens[rank.end + 2]?.norm === '/'))
  );
}

/** "thứ 91/185": the number of those that are ranked belongs to the rank. */
function endOfWhole(tokens: readonly Token[], end: number): number {
  const slash = tokens[end];
  const whole = tokens[end + 1];
  const ranked = slash?.norm === '/' && !slash.spaced && whole?.kind === 'number' && !whole.spaced;
  return ranked && tokens[end + 2]?.norm !== '/' ? end + 2 : end;
}

/** Before "đầu tiên" these make it a part of a period: "tuần đầu tiên của tháng". */
const periods = new Set('ngày tuần tháng quý năm giờ phút giây hiệp'.split(' '));

/** "lần đầu tiên", "lần đầu", "đối tác đầu tiên"; not "Đầu tiên, …", which opens a list. */
function readFirst(tokens: readonly Token[], at: number, from: number): Ordinal | null {
  const times = (tokens[at] as Token).norm === 'lần';
  const first = times ? at + 1 : at;
  const isLast = tokens[first + 1]?.norm === 'tiên';
  if (tokens[first]?.norm !== 'đầu' || !(isLast || times)) return null;
  if (!times) {
    const before = at > from ? tokens[at - 1] : undefined;
    if (before?.kind !== 'word' && before?.kind !== 'number' && !isClosing(before)) return null;
    if (periods.has(before?.norm ?? '')) return null;
  }
  // "lần đầu năm": the beginning of a year.
  if (times && !isLast && periods.has(tokens[first + 1]?.norm ?? '')) return null;
  return { first: at, end: isLast ? first + 2 : first + 1, value: 1 };
}

const isClosing = (token: Token | undefined): boolean =>
  token?.norm === '”' || token?.norm === '"' || token?.norm === ')';

/**
 * Reads the ordinal whose head word ("thứ", "hạng", "khóa" …) is token `at`.
 * Null for weekdays ("thứ Hai", "sáng thứ hai") and for enumeration openers
 * ("Thứ nhất, …", "thứ nhất là …").
 */
export function readOrdinal(context: NumeralContext, at: number, from: number): Ordinal | null {
  const { tokens } = context;
  const head = tokens[at] as Token;
  const { norm } = head;

  if (norm === 'thứ') {
    const rank = rankAt(context, at + 1);
    if (rank === null || isWeekday(tokens, at, from, rank)) return null;
    const before = at > from ? (tokens[at - 1] as Token) : undefined;
    const next = tokens[rank.end];
    if (before === undefined || head.capital) return null;
    // "Bí thư thứ nhất", "Thứ trưởng thứ nhất" are offices.
    if (rank.value === 1 && officeEnds.has(before.norm)) return null;
    if (before.kind === 'punctuation') {
      const opens =
        next === undefined || next.norm === ',' || next.norm === 'là' || next.norm === ':';
      if (opens || before.norm !== '"') return null;
    }
    const end = endOfWhole(tokens, rank.end);
    return { first: heads.has(before.norm) ? at - 1 : at, end, value: rank.value };
  }

  if (norm === 'lần' || norm === 'đầu') return readFirst(tokens, at, from);

  if (norm === 'hạng' || norm === 'giải') {
    const rank = rankAt(context, at + 1);
    if (rank === null) return null;
    const number = tokens[at + 1] as Token;
    if (norm === 'giải' && (number.kind === 'number' || rank.value > 3)) return null;
    return { first: at, end: endOfWhole(tokens, rank.end), value: rank.value };
  }

  if (norm === 'vị') {
    if (tokens[at + 1]?.norm !== 'trí') return null;
    const rank = rankAt(context, at + 2);
    if (rank === null || tokens[at + 2]?.kind !== 'number') return null;
    return { first: at, end: rank.end, value: rank.value };
  }

  // "khóa 76", "khóa XVI", "khóa họp 76", "kỳ họp 9", "Đại hội XIII", "Đại hội Đảng XIII".
  const second = tokens[at + 1]?.norm;
  const isMeeting = second === (norm === 'đại' ? 'hội' : 'họp');
  const isHeld = isMeeting && /^(?:đảng|đoàn)$/.test(tokens[at + 2]?.norm ?? '');
  const stop = at + (isHeld ? 3 : isMeeting ? 2 : 1);
  if ((norm === 'kỳ' || norm === 'phiên' || norm === 'đại') && stop === at + 1) return null;
  const number = tokens[stop];
  if (number === undefined) return null;
  if (number.kind !== 'number' && readRoman(number.text) === null) return null;
  const rank = rankAt(context, stop);
  if (rank === null) return null;
  const next = tokens[rank.end];
  if (next !== undefined && !next.spaced && (next.norm === '/' || next.norm === '-')) return null;
  return { first: at, end: rank.end, value: rank.value };
}

const englishOrdinals = new Map<string, number>(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, index) => [word, index + 1]),
);
/** Behind "first", "second" … these make a period or another word of it: "second quarter", "third party", "first aid". */
const notRanked = new Set(
  (
    'half quarter quarters months month weeks week days day years hours minutes party parties hand hands aid lady name ' +
    'names class floor person later ago earlier degree language cousin cousins secretary deputy two three four five six ' +
    'seven eight nine ten eleven'
  ).split(' '),
);
/** Before "first" these let it rank what follows: "the first visit"; "at first" doesn't. */
const beforeFirst = new Set('the its his her their our s ’s for a this very'.split(' '));
/** Before an ordinal these make a rank of it, whatever follows. */
const rankVerbs = new Set(
  'ranked ranks rank ranking finished finishing came placed stood standing'.split(' '),
);
/** What an ordinal can't count. */
const functionWords = new Set(
  'of and or to in on at by from with as is are was were be has have had the a an that which who than but if when it they he she we'.split(
    ' ',
  ),
);

/** What "first class" is a rank of, and tokens around it in which it stands: "Order of Dostyk of the First Class". */
const honours = new Set('order orders medal award awarded diploma'.split(' '));
const honourDistance = 8;

/** "First Class", "first-class", "first degree": a rank only of an order or medal. */
function isClassOfHonour(tokens: readonly Token[], at: number, next: number): boolean {
  const noun = tokens[next]?.norm;
  if (noun !== 'class' && noun !== 'degree') return false;
  for (let near = Math.max(0, at - honourDistance); near <= next + honourDistance; near += 1) {
    if (honours.has(tokens[near]?.norm ?? '')) return true;
  }
  return false;
}

/** Behind "the first" these begin what it is the first of: "the first by a party chief", "the first since 1992". */
const afterFirst = new Set('by to since in'.split(' '));

/** "second-largest", "the third time", "76th session", "12th". */
export function readEnglishOrdinal(tokens: readonly Token[], at: number): Ordinal | null {
  const token = tokens[at] as Token;
  if (token.kind === 'number') {
    const suffix = tokens[at + 1];
    if (suffix === undefined || suffix.spaced || !/^(?:st|nd|rd|th)$/.test(suffix.norm))
      return null;
    if (!/^\d{1,3}$/.test(token.norm)) return null;
    // "the 83rd minute", "a 90th-minute goal": moments of a match.
    const counted = tokens[at + 2];
    const noun = counted?.norm === '-' && !counted.spaced ? tokens[at + 3] : counted;
    if (noun?.norm === 'century' || noun?.norm === 'minute') return null;
    return { first: at, end: at + 2, value: Number.parseInt(token.norm, 10) };
  }
  const value = englishOrdinals.get(token.norm);
  if (value === undefined) return null;
  let next = at + 1;
  const hyphen = tokens[next]?.norm === '-';
  if (hyphen) next += 1;
  const noun = tokens[next];
  if (isClassOfHonour(tokens, at, next)) return { first: at, end: next + 1, value };
  if (noun === undefined || noun.kind !== 'word' || notRanked.has(noun.norm)) return null;
  const superlative = noun.norm.endsWith('est');
  const before = tokens[at - 1]?.norm ?? '';
  if (value === 1) {
    const begins = before === 'the' && tokens[at - 2]?.norm !== 'at' && afterFirst.has(noun.norm);
    const counts = beforeFirst.has(before) && (begins || !functionWords.has(noun.norm));
    if (hyphen ? noun.norm !== 'ever' : !counts) return null;
  } else if (!superlative && !rankVerbs.has(before) && noun.norm !== 'in') {
    // "a second later", "split second", "third of May".
    if (hyphen || noun.capital || functionWords.has(noun.norm)) return null;
  }
  return { first: at, end: superlative ? next + 1 : at + 1, value };
}

/** Words that may begin an ordinal, by `Token.norm`. */
export const ordinalHeads = {
  vi: new Set('thứ hạng giải vị khóa khoá kỳ phiên lần đầu đại'.split(' ')),
  en: new Set(englishOrdinals.keys()),
};
