import type { Qualifier } from '../figure.ts';
import type { Token } from '../token.ts';
import type { Unit } from '../units.ts';

/** How much a phrase is worth: a weak one yields to a stronger one nearer or farther ("ước đạt hơn"). */
interface Phrase {
  /** Last word first. */
  readonly words: readonly string[];
  readonly qualifier: Qualifier;
  /**
   * `plain` binds always; `weak` yields to others; `scaled` ("tới", "đến") only
   * before amounts, because before counts it is "to"; `place` ("trên", "dưới")
   * not before the nouns that one stands on; `age` ("ngoài") only before ages.
   */
  readonly binding: 'plain' | 'weak' | 'scaled' | 'place' | 'age';
}

type Table = readonly (readonly [Qualifier, Phrase['binding'], string])[];

const vietnamese: Table = [
  ['more-than', 'place', 'trên'],
  ['more-than', 'age', 'ngoài'],
  ['more-than', 'plain', 'trên mức|trên mốc|trên ngưỡng|nhỉnh hơn'],
  [
    'more-than',
    'plain',
    'hơn|vượt|vượt quá|vượt mức|vượt mốc|vượt ngưỡng|vượt trên|nhiều hơn|lớn hơn|quá mức|quá',
  ],
  ['less-than', 'place', 'dưới'],
  [
    'less-than',
    'plain',
    'chưa đầy|chưa tới|chưa đến|chưa được|kém|non|chưa bằng|không đầy|không tới|không đến|dưới mức|dưới mốc|dưới ngưỡng',
  ],
  [
    'at-least',
    'plain',
    'ít nhất|ít nhất là|tối thiểu|tối thiểu là|không dưới|không ít hơn|không thấp hơn|không kém|chí ít|tối thiểu từ|ít nhất cũng|ít nhất có|tối thiểu có',
  ],
  [
    'at-most',
    'plain',
    'tối đa|tối đa là|không quá|không vượt quá|không hơn|không trên|không nhiều hơn|không cao hơn|nhiều nhất|nhiều nhất là|tối đa không quá',
  ],
  [
    'about',
    'plain',
    'quanh|quanh mức|quanh mốc|quanh ngưỡng|xoay quanh|trạc|tròm trèm|khoảng|xấp xỉ|chừng|cỡ|tầm|vào khoảng|ở khoảng|trong khoảng|khoảng chừng|áng chừng|trên dưới|quãng|đâu khoảng|độ chừng|khoảng tầm|tương đương khoảng',
  ],
  [
    'about',
    'weak',
    'ước|ước tính|ước đạt|ước tính đạt|ước khoảng|ước chừng|ước tính có|ước có|ước vào khoảng|ước tính là|ước tăng',
  ],
  ['almost', 'plain', 'gần|suýt soát|ngót|ngót nghét|sát|gần như|tiệm cận|gần bằng|gần đạt'],
  [
    'up-to',
    'plain',
    'lên tới|lên đến|đạt tới|đạt đến|có tới|có đến|lên đến mức|lên tới mức|tới mức',
  ],
  ['up-to', 'scaled', 'tới|đến'],
  ['exact', 'weak', 'đạt mức'],
];

const english: Table = [
  [
    'more-than',
    'plain',
    'over|more than|above|exceeding|exceeded|upwards of|in excess of|greater than|higher than|surpassing|surpasses|surpassed|surpass|exceeds|exceed|topped|topping|tops|well over|just over|slightly over|a little over|more than some',
  ],
  ['less-than', 'plain', 'less than|fewer than|under|below|lower than|just under'],
  [
    'at-least',
    'plain',
    'at least|a minimum of|no less than|no fewer than|not less than|minimum of|as early as',
  ],
  [
    'at-most',
    'plain',
    'at most|no more than|not more than|a maximum of|maximum of|not exceeding|not exceed|capped at',
  ],
  [
    'about',
    'plain',
    'about|around|approximately|roughly|some|circa|approx|in the region of|close to about',
  ],
  ['about', 'weak', 'an estimated|estimated|an estimated total of|estimated at|estimated to be'],
  ['almost', 'plain', 'nearly|almost|close to|just short of|nearing|approaching'],
  ['up-to', 'plain', 'up to|as many as|as much as|as high as'],
];

/** Keyed by the last word; the longest phrase first. */
function build(table: Table): ReadonlyMap<string, readonly Phrase[]> {
  const byLast = new Map<string, Phrase[]>();
  for (const [qualifier, binding, phrases] of table) {
    for (const phrase of phrases.split('|')) {
      const words = phrase.split(' ').reverse();
      const last = words[0] as string;
      const list = byLast.get(last) ?? [];
      list.push({ words, qualifier, binding });
      byLast.set(last, list);
    }
  }
  for (const list of byLast.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byLast;
}

/** Built when a text of the language is first read. */
const tables: {
  vi: ReadonlyMap<string, readonly Phrase[]> | null;
  en: ReadonlyMap<string, readonly Phrase[]> | null;
} = { vi: null, en: null };

const signs = new Map<string, Qualifier>([
  ['>', 'more-than'],
  ['<', 'less-than'],
  ['≥', 'at-least'],
  ['≤', 'at-most'],
  ['~', 'about'],
  ['≈', 'about'],
]);

/** Behind these "hơn" compares: "cao hơn 20%" is no "more than 20 %". */
const compared = new Set(
  'cao thấp nhiều ít lớn nhỏ nhanh chậm mạnh yếu tốt kém rẻ đắt sớm muộn trẻ già bé đông thua'.split(
    ' ',
  ),
);
/** These take a measure too: "dài hơn 20 km" is more than 20 km long. */
const measured = new Set('dài rộng sâu nặng cao xa ngắn hẹp nhẹ lớn'.split(' '));

/** What something can be on or under, so that "trên 3 lĩnh vực" is no "more than". */
const places = new Set([
  'sector',
  'route',
  'locality',
  'task',
  'floor',
  'organization',
  'account',
  'province',
]);

/** Verbs with which "tới" and "đến" measure how far: "rơi tới 94,76 điểm". */
const reaching = new Set(
  'dài cao nặng sâu rộng xa giảm tăng rơi mất lỗ lãi hụt cộng sụt bay vọt'.split(' '),
);

/** The qualifier words that end directly before a figure. */
export interface Qualification {
  readonly qualifier: Qualifier;
  /** First token of the words. */
  readonly first: number;
}

/** What decides whether "tới" or "trên" qualifies. */
export interface Qualified {
  readonly unit: Unit | null;
  /** Has a scale word, or is money, a share or a multiple. */
  readonly amount: boolean;
  readonly value: number;
}

/**
 * Finds the qualifier words that end at token `end` (exclusive), not before
 * token `from`. Several may follow one another ("ước đạt khoảng", "lên tới
 * hơn"): all belong to the span, the strongest nearest the figure decides.
 */
export function qualifierBefore(
  tokens: readonly Token[],
  end: number,
  from: number,
  lang: 'vi' | 'en',
  figure: Qualified,
): Qualification | null {
  let at = end;
  let qualifier: Qualifier | null = null;
  let weak = true;
  tables[lang] ??= build(lang === 'vi' ? vietnamese : english);
  const table = tables[lang];
  for (let round = 0; round < 3 && at > from; round += 1) {
    const last = tokens[at - 1] as Token;
    const sign = last.kind === 'punctuation' ? signs.get(last.norm) : undefined;
    if (sign !== undefined) {
      if (qualifier === null || weak) qualifier = sign;
      weak = false;
      at -= 1;
      continue;
    }
    if (last.kind !== 'word') break;
    const phrase = table
      .get(last.norm)
      ?.find(({ words }) =>
        words.every(
          (word, index) => at - 1 - index >= from && tokens[at - 1 - index]?.norm === word,
        ),
      );
    if (phrase === undefined) break;
    // "vượt 15% kế hoạch": by 15 %.
    if (last.norm === 'vượt' && figure.unit?.dimension === 'percent') break;
    // "nhiều nhất 4 năm qua": a superlative.
    if (
      last.norm === 'nhất' &&
      phrase.words[1] === 'nhiều' &&
      figure.unit?.dimension === 'duration'
    )
      break;
    if (phrase.binding === 'age' && figure.unit?.id !== 'age') break;
    // "2 trên 3": of three.
    if (
      phrase.binding === 'place' &&
      tokens[at - 2]?.kind === 'number' &&
      at - 2 >= from &&
      !figure.amount
    ) {
      break;
    }
    // "lương tối thiểu 5 triệu đồng": the name of the thing, no bound.
    const named = tokens[at - 1 - phrase.words.length];
    if (last.norm === 'thiểu' || last.norm === 'đa') {
      if (named !== undefined && (named.norm === 'lương' || named.norm === 'vùng')) break;
    }
    if (
      phrase.binding === 'scaled' &&
      qualifier === null &&
      !figure.amount &&
      !(at - 2 >= from && reaching.has(tokens[at - 2]?.norm ?? ''))
    )
      break;
    if (phrase.binding === 'scaled' && tokens[at - 2]?.norm === 'so') break;
    if (
      phrase.binding === 'place' &&
      figure.unit !== null &&
      places.has(figure.unit.id) &&
      figure.value < 20 &&
      !figure.amount
    ) {
      break;
    }
    if (phrase.words.length === 1 && last.norm === 'hơn' && compares(tokens, at - 2, from, figure))
      break;
    if (
      phrase.words.length === 2 &&
      last.norm === 'hơn' &&
      (phrase.words[1] === 'nhiều' || phrase.words[1] === 'lớn')
    ) {
      // "nhiều hơn 5 triệu": compares with something named elsewhere.
      break;
    }
    if (qualifier === null || (weak && phrase.binding !== 'weak')) {
      qualifier = phrase.qualifier;
      weak = phrase.binding === 'weak';
    }
    at -= phrase.words.length;
  }
  return qualifier === null ? null : { qualifier, first: at };
}

function compares(
  tokens: readonly Token[],
  at: number,
  from: number,
  { unit }: Qualified,
): boolean {
  const before = at < from ? undefined : tokens[at];
  if (before === undefined) return false;
  const measure =
    unit?.dimension === 'length' || unit?.dimension === 'mass' || unit?.dimension === 'area';
  if (measure && measured.has(before.norm)) return false;
  if (unit?.dimension === 'duration' && before.norm === 'dài') return false;
  return compared.has(before.norm) && !(before.norm === 'đông' && unit?.dimension === 'count');
}

/** Qualifier words behind a figure: "trở lên", "trở xuống", "or more". Null if there are none at `at`. */
export function qualifierAfter(
  tokens: readonly Token[],
  at: number,
  lang: 'vi' | 'en',
): { readonly qualifier: Qualifier; readonly end: number } | null {
  const first = tokens[at]?.norm;
  const second = tokens[at + 1]?.norm;
  if (lang === 'vi') {
    if (first === 'trở') {
      if (second === 'lên') return { qualifier: 'at-least', end: at + 2 };
      if (second === 'xuống') return { qualifier: 'at-most', end: at + 2 };
    }
    if (first === 'đổ' && second === 'lên') return { qualifier: 'at-least', end: at + 2 };
    if (first === 'có' && second === 'lẻ') return { qualifier: 'more-than', end: at + 2 };
    return null;
  }
  if (first === 'or') {
    if (second === 'more' || second === 'above' || second === 'higher')
      return { qualifier: 'at-least', end: at + 2 };
    if (second === 'less' || second === 'fewer' || second === 'below')
      return { qualifier: 'at-most', end: at + 2 };
  }
  return null;
}
