import type { Token } from '../token.ts';
import { notUnits, perWords } from '../unit-phrases.ts';
import { type Unit, unitOf, units } from '../units.ts';

/** A phrase that is a unit, or is none (null). */
interface Phrase {
  readonly words: readonly string[];
  readonly unit: Unit | null;
}

/** The phrases of one first word: as they stand in the tables until a text has the word, then by their second. */
interface Bucket {
  raw: (string | Unit | null)[] | null;
  /** The word alone. */
  alone: Phrase | null;
  /** The longest first. */
  bySecond: ReadonlyMap<string, readonly Phrase[]>;
}

const noPhrases: ReadonlyMap<string, readonly Phrase[]> = new Map();

/** A unit and the first token behind it. */
export interface UnitMatch {
  readonly unit: Unit;
  readonly end: number;
}

function add(table: Map<string, Bucket>, phrases: string, unit: Unit | null): void {
  if (phrases === '') return;
  for (const phrase of phrases.split('|')) {
    const space = phrase.indexOf(' ');
    const first = space < 0 ? phrase : phrase.slice(0, space);
    const bucket = table.get(first);
    if (bucket === undefined)
      table.set(first, { raw: [phrase, unit], alone: null, bySecond: noPhrases });
    else bucket.raw?.push(phrase, unit);
  }
}

function build(lang: 'vi' | 'en'): Map<string, Bucket> {
  const table = new Map<string, Bucket>();
  if (lang === 'vi') add(table, notUnits, null);
  for (const unit of units) add(table, unit[lang], unit);
  return table;
}

/** Built when a text of the language is first read. */
const tables: { vi: Map<string, Bucket> | null; en: Map<string, Bucket> | null } = {
  vi: null,
  en: null,
};

/** Sorts the phrases of a bucket; of two that are the same the first keeps it. */
function open(bucket: Bucket, raw: readonly (string | Unit | null)[]): void {
  const bySecond = new Map<string, Phrase[]>();
  for (let at = 0; at < raw.length; at += 2) {
    const words = (raw[at] as string).split(' ');
    const phrase: Phrase = { words, unit: raw[at + 1] as Unit | null };
    const second = words[1];
    if (second === undefined) bucket.alone ??= phrase;
    else {
      const list = bySecond.get(second);
      if (list === undefined) bySecond.set(second, [phrase]);
      else list.push(phrase);
    }
  }
  for (const list of bySecond.values()) list.sort((a, b) => b.words.length - a.words.length);
  bucket.bySecond = bySecond;
  bucket.raw = null;
}

/** The longest phrase of units that begins at token `at`, or null. */
function phraseAt(tokens: readonly Token[], at: number, lang: 'vi' | 'en'): Phrase | null {
  tables[lang] ??= build(lang);
  const bucket = tables[lang].get((tokens[at] as Token).norm);
  if (bucket === undefined) return null;
  if (bucket.raw !== null) open(bucket, bucket.raw);
  const second = tokens[at + 1];
  const list = second === undefined ? undefined : bucket.bySecond.get(second.norm);
  if (list !== undefined) {
    for (const phrase of list) if (stands(tokens, at, phrase.words)) return phrase;
  }
  return bucket.alone;
}

/** Whether the third and further words of a phrase stand at token `at`, where its first two do. */
function stands(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let index = 2; index < words.length; index += 1) {
    if (tokens[at + index]?.norm !== words[index]) return false;
  }
  return true;
}

/** "50m2" is three tokens: the digit directly behind the letters is an exponent. */
function exponent(tokens: readonly Token[], end: number, unit: Unit): UnitMatch | null {
  const token = tokens[end];
  if (token === undefined || token.kind !== 'number' || token.spaced) return null;
  let id: string | null = null;
  if (token.norm === '2') {
    if (unit.id === 'metre') id = 'square-metre';
    else if (unit.id === 'kilometre') id = 'square-kilometre';
  } else if (token.norm === '3' && unit.id === 'metre') id = 'cubic-metre';
  const power = id === null ? undefined : unitOf(id);
  return power === undefined ? null : { unit: power, end: end + 1 };
}

const box = unitOf('box') as Unit;

const child = unitOf('child') as Unit;
const parents = new Set(['vợ', 'chồng', 'mẹ', 'bố', 'cha', 'chị', 'sinh']);
/** What may stand behind "con" without naming an animal. */
const behindChild = new Set('và cùng đều đang là còn ở bị với nhưng / đã'.split(' '));

/** Whether "con" counts children: "vợ chồng anh có 2 con". */
function isOfParents(tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokens[end];
  if (next?.kind === 'word' && !behindChild.has(next.norm)) return false;
  for (let index = at - 1; index >= at - 6 && index >= 0; index -= 1) {
    if (parents.has((tokens[index] as Token).norm)) return true;
  }
  return false;
}

/** Whether "thùng" is a barrel: oil is spoken of, or a rate ("USD/thùng", "thùng/ngày"). */
function isOfOil(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[at - 1]?.norm === '/' || tokens[end]?.norm === '/') return true;
  if (tokens[end]?.norm === 'mỗi' || tokens[at - 1]?.norm === 'một') return true;
  for (let index = end + 2; index >= at - 10 && index >= 0; index -= 1) {
    const word = tokens[index]?.norm;
    if (word === 'dầu' || word === 'opec' || word === 'brent') return true;
  }
  return false;
}

/** Whether "chỉ" is a mace of gold: "mua 5 chỉ vàng", "bán 2 chỉ, còn 3 chỉ"; elsewhere it is "only", or begins a verb. */
const isOfGold = (next: Token | undefined): boolean =>
  next === undefined ||
  next.kind !== 'word' ||
  /^(?:vàng|nhẫn|bạc|rưỡi|và|hoặc|sjc|vòng|mỗi)$/.test(next.norm);

/** The unit whose longest phrase begins at token `at`, or null. */
export function matchUnit(
  tokens: readonly Token[],
  at: number,
  lang: 'vi' | 'en',
): UnitMatch | null {
  const head = tokens[at];
  if (head === undefined) return null;
  const phrase = phraseAt(tokens, at, lang);
  if (phrase === null || phrase.unit === null) return null;
  const { unit } = phrase;
  const end = at + phrase.words.length;
  if (unit.id === 'mace' && phrase.words.length === 1 && !isOfGold(tokens[end])) return null;
  // "Điều 168 Bộ luật": a capital makes it a name.
  if (head.capital && unit.id === 'item' && head.text.slice(1) === head.norm.slice(1)) return null;
  if (unit.id === 'animal' && phrase.words.length === 1 && isOfParents(tokens, at, end)) {
    return { unit: child, end };
  }
  if (unit.id === 'barrel' && lang === 'vi' && !isOfOil(tokens, at, end)) return { unit: box, end };
  return exponent(tokens, end, unit) ?? { unit, end };
}

/** What stands behind "/" or "mỗi" at token `at`: its id for a rate's second half, and the token behind it. */
export function matchPer(
  tokens: readonly Token[],
  at: number,
  lang: 'vi' | 'en',
): { readonly id: string; readonly end: number } | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const pair = perWords.get(`${token.norm} ${tokens[at + 1]?.norm ?? ''}`);
  if (pair !== undefined) return { id: pair, end: at + 2 };
  const single = perWords.get(token.norm);
  if (single !== undefined) return { id: single, end: at + 1 };
  const found = matchUnit(tokens, at, lang);
  return found === null ? null : { id: found.unit.id, end: found.end };
}
