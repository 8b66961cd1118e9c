import type { Qualifier } from '../figure.ts';
import type { Token } from '../token.ts';
import { englishWords } from './english-numbers.ts';
import { countsNext, mayCountAfter } from './not-figures.ts';
import { type NumeralContext, settle } from './numeral.ts';
import { qualifierBefore } from './qualifiers.ts';
import { readNumeral } from './read-numeral.ts';

/** A multiple or fraction, as tokens `[first, end)`, qualifier words before it not included. */
export interface Ratio {
  readonly first: number;
  readonly end: number;
  readonly value: number | readonly [number, number];
  /** "times" for multiples, null for parts of a whole. */
  readonly unit: 'times' | null;
  readonly precision: number | null;
  /** A qualifier inside: "gấp hơn 3 lần". */
  readonly qualifier: Qualifier | null;
}

const ratio = (first: number, end: number, value: number, unit: Ratio['unit']): Ratio => ({
  first,
  end,
  value,
  unit,
  precision: null,
  qualifier: null,
});

/** How many words may stand between "gấp" and its number: "gấp tới gần 3 lần". */
const reach = 4;

/** Reads "gấp đôi", "gấp rưỡi", "gấp 3 lần", "gấp hơn ba lần", "nhân đôi" at token `at`. */
export function readMultiple(context: NumeralContext, at: number): Ratio | null {
  const { tokens } = context;
  const next = tokens[at + 1];
  if (next === undefined) return null;
  if (next.norm === 'đôi') {
    // A score is doubled, not an amount.
    return tokens[at + 2]?.norm === 'cách' ? null : ratio(at, at + 2, 2, 'times');
  }
  if ((tokens[at] as Token).norm !== 'gấp') return null;
  if (next.norm === 'rưỡi') return ratio(at, at + 2, 1.5, 'times');
  for (let index = at + 1; index <= at + reach; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'break' || token.kind === 'punctuation') return null;
    if (token.norm === 'đôi') return ratio(at, index + 1, 2, 'times');
    const numeral = readNumeral(context, index);
    if (numeral === null) continue;
    let end = numeral.end;
    let { value, precision } = settle(numeral, null, context);
    if (
      tokens[end]?.norm === '-' ||
      tokens[end]?.norm === '–' ||
      tokens[end]?.norm === 'đến' ||
      tokens[end]?.norm === 'tới'
    ) {
      const other = readNumeral(context, end + 1);
      if (other !== null && tokens[other.end]?.norm === 'lần' && typeof value === 'number') {
        const high = settle(other, null, context);
        if (typeof high.value === 'number') {
          value = [value, high.value];
          precision = high.precision;
          end = other.end;
        }
      }
    }
    const named = tokens[end]?.norm === 'lần' && tokens[end + 1]?.norm !== 'lượt';
    if (
      !named &&
      numeral.digits === null &&
      numeral.scale === 1 &&
      typeof value === 'number' &&
      value > 10
    )
      return null;
    if (
      !named &&
      numeral.digits !== null &&
      (tokens[end]?.kind === 'word' || tokens[end]?.norm === '%')
    )
      return null;
    const qualified =
      index > at + 1
        ? qualifierBefore(tokens, index, at + 1, context.lang, {
            unit: null,
            amount: true,
            value: 1,
          })
        : null;
    let stop = named ? end + 1 : end;
    if (named && tokens[stop]?.norm === 'rưỡi' && typeof value === 'number') {
      value += 0.5;
      stop += 1;
    }
    return {
      first: at,
      end: stop,
      value,
      unit: 'times',
      precision,
      qualifier: qualified?.qualifier ?? numeral.qualifier,
    };
  }
  return null;
}

/** Nouns that a share is a share of: "1/3 dân số". */
const wholes = new Set(
  'số dân tổng diện lượng thời quãng chặng thành đại diện thế nhân lao doanh sản thị người hộ vốn kim trong nước giá thu chi khối đội lực phần công gia hành quân đời chiều độ tuổi cổ phiếu điểm dự kế đường nợ'.split(
    ' ',
  ),
);
/** Verbs before a share. */
const sharing = new Set(
  'chiếm hơn gần khoảng giảm tăng bằng được trên dưới lệ tới đến nhất có mất còn thiểu đa ít chừng với'.split(
    ' ',
  ),
);
/** And words that make "2/9" a day. */
const dating = new Set(
  'ngày sáng trưa chiều tối đêm hôm từ tháng và đến lễ dịp trước sau vào lúc'.split(' '),
);

/**
 * Reads a part of a whole at token `at`: "2/3 số phiếu", "hai phần ba",
 * "một nửa". "2/9" alone is left to the dates.
 */
export function readFraction(context: NumeralContext, at: number, from: number): Ratio | null {
  const { tokens } = context;
  const token = tokens[at] as Token;
  if (token.kind === 'number') {
    const slash = tokens[at + 1];
    const other = tokens[at + 2];
    if (slash?.norm !== '/' || slash.spaced || other?.kind !== 'number' || other.spaced)
      return null;
    if (!/^\d{1,4}$/.test(token.norm) || !/^[1-9]\d{0,3}$/.test(other.norm)) return null;
    const after = tokens[at + 3];
    if (
      after !== undefined &&
      !after.spaced &&
      (after.norm === '/' || after.norm === '-' || after.kind === 'word' || after.norm === '–')
    )
      return null;
    const part = Number.parseInt(token.norm, 10);
    const whole = Number.parseInt(other.norm, 10);
    if (part > whole) return null;
    const before = at > from ? (tokens[at - 1] as Token) : undefined;
    if (before !== undefined && dating.has(before.norm)) return null;
    const of = after?.kind === 'word' && wholes.has(after.norm);
    const shared = before !== undefined && sharing.has(before.norm);
    const dateLike = part <= 31 && whole <= 12 && part > 0;
    const counted =
      !dateLike && countsNext(after) && mayCountAfter(before, at - 1 === from) && whole < 1000;
    if (!(of || counted || (shared && (!dateLike || whole <= 5)))) return null;
    if (part === whole && !of) return null;
    return ratio(at, at + 3, part / whole, null);
  }

  if (token.norm === 'nửa') return ratio(at, at + 1, 0.5, null);
  const next = tokens[at + 1];
  if (token.norm === 'một' && next?.norm === 'nửa') {
    return tokens[at + 2]?.norm === 'đêm' ? null : ratio(at, at + 2, 0.5, null);
  }
  const part = readNumeral(context, at);
  if (part === null || typeof part.value !== 'number' || part.digits !== null) return null;
  if (tokens[part.end]?.norm !== 'phần') return null;
  const whole = readNumeral(context, part.end + 1);
  const named = tokens[part.end + 1];
  if (named?.norm === 'tư') return ratio(at, part.end + 2, part.value / 4, null);
  if (whole === null || typeof whole.value !== 'number' || whole.value < 2) return null;
  if (named?.norm === 'trăm' || named?.norm === 'nghìn') return null;
  return part.value < whole.value ? ratio(at, whole.end, part.value / whole.value, null) : null;
}

const englishVerbs = new Map<
  string,
  { readonly value: number; readonly change: 'increase' | 'decrease' | null }
>([
  ['doubled', { value: 2, change: 'increase' }],
  ['doubling', { value: 2, change: 'increase' }],
  ['tripled', { value: 3, change: 'increase' }],
  ['tripling', { value: 3, change: 'increase' }],
  ['trebled', { value: 3, change: 'increase' }],
  ['quadrupled', { value: 4, change: 'increase' }],
  ['halved', { value: 0.5, change: 'decrease' }],
  ['twice', { value: 2, change: null }],
  ['twofold', { value: 2, change: null }],
  ...'threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold'
    .split(' ')
    .map((word, index): [string, { value: number; change: null }] => [
      word,
      { value: index + 3, change: null },
    ]),
]);
/** Behind these "double" multiplies: "double the figure", "almost double last year". */
const behindDouble = new Set(
  'the that its last this what their his her those in from year'.split(' '),
);
/** With these before it "half" is a period's or a game's. */
const beforeHalf = new Set('first second latter last other this each final opening'.split(' '));
const parts = new Map([
  ['half', 0.5],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 0.25],
  ['quarters', 0.25],
  ['fifth', 0.2],
  ['fifths', 0.2],
  ['tenth', 0.1],
]);
const partCounts = new Map([
  ['a', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
]);

/** Reads "doubled", "twice", "two-thirds", "a quarter of", "half of" at token `at`. */
export function readEnglishRatio(
  tokens: readonly Token[],
  at: number,
): (Ratio & { readonly change: 'increase' | 'decrease' | null }) | null {
  const { norm } = tokens[at] as Token;
  const verb = englishVerbs.get(norm);
  if (norm === 'double' || norm === 'triple') {
    const next = tokens[at + 1]?.norm;
    if (!behindDouble.has(next ?? '')) return null;
    return { ...ratio(at, at + 1, norm === 'double' ? 2 : 3, 'times'), change: null };
  }
  if (verb !== undefined) return { ...ratio(at, at + 1, verb.value, 'times'), change: verb.change };
  const number = partCounts.get(norm);
  if (number !== undefined) {
    let next = at + 1;
    if (tokens[next]?.norm === '-') next += 1;
    const part = parts.get(tokens[next]?.norm ?? '');
    if (part === undefined || part === 0.5) return null;
    if (number === 1 && tokens[next + 1]?.norm !== 'of') return null;
    return { ...ratio(at, next + 1, number === 1 ? part : number * part, null), change: null };
  }
  if (norm !== 'half') return readFold(tokens, at);
  if (beforeHalf.has(tokens[at - 1]?.norm ?? '')) return null;
  if (tokens[at + 1]?.norm === 'of' || tokens[at + 1]?.norm === 'the') {
    return { ...ratio(at, at + 1, 0.5, null), change: null };
  }
  return null;
}

/** Reads "2.5-fold" and "five-fold" at token `at`. */
export function readFold(
  tokens: readonly Token[],
  at: number,
): (Ratio & { readonly change: null }) | null {
  const head = tokens[at] as Token;
  const mark = tokens[at + 1];
  const fold = tokens[at + 2];
  if (mark?.norm !== '-' || mark.spaced || fold?.norm !== 'fold' || fold.spaced) return null;
  const value =
    head.kind === 'number' ? Number(head.norm) : (englishWords.get(head.norm)?.value ?? Number.NaN);
  if (Number.isNaN(value)) return null;
  return { ...ratio(at, at + 3, value, 'times'), change: null };
}

/** Words that may begin a ratio, by `Token.norm`. */
export const ratioHeads = {
  vi: new Set(['gấp', 'nhân']),
  en: new Set(['double', 'triple', ...englishVerbs.keys(), ...partCounts.keys(), 'half']),
};
