import type { Token } from '../vietnamese/token.ts';
import { ambiguousCountries, countryNames } from './countries.ts';
import type { FactBase } from './fact-base.ts';
import type { Linking, Links } from './linking.ts';
import { hashOf, keyOf } from './token-key.ts';

/** A place or person that a figure could be about instead. */
export interface Rival {
  readonly at: number;
  /** Entity of the base, or null if it isn't in it. */
  readonly id: string | null;
  readonly type: 'country' | 'place' | 'person' | 'organization';
  /** Whether the words before only set it beside something: "sau Nga", "so với Lào", "theo lời mời của ông X". */
  readonly beside: boolean;
}

/** Unions that trade and treat as countries do. */
const blocs = ['EU', 'European Union', 'Liên minh châu Âu'];

let countryKeys: ReadonlyMap<string, readonly string[][]> | null = null;

/** The words of each country's names, by the first of them. */
function countriesByWord(): ReadonlyMap<string, readonly string[][]> {
  if (countryKeys !== null) return countryKeys;
  const keys = new Map<string, string[][]>();
  for (const name of [...countryNames, ...blocs]) {
    const words = name.toLowerCase().split(/[\s-]+/);
    const first = words[0] as string;
    mark(first, countryBit);
    const list = keys.get(first);
    if (list === undefined) keys.set(first, [words]);
    else list.push(words);
  }
  countryKeys = keys;
  return keys;
}

/** Words before a country that only sets it beside: "sau Nga", "so với Lào". */
const besideWords = new Set(['sau', 'như', 'hơn', 'qua', 'after', 'behind', 'than']);

/** Whether the word before a country only sets it beside something. */
export function isSetBeside(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm ?? '';
  return before === 'với' ? tokens[at - 2]?.norm === 'so' : besideWords.has(before);
}

const idsByBase = new WeakMap<FactBase, ReadonlyMap<string, string>>();

/** The base's countries by each of their forms in lower case: one may be named where the linker leaves it, "tập đoàn Mỹ". */
function countryIds(base: FactBase): ReadonlyMap<string, string> {
  const known = idsByBase.get(base);
  if (known !== undefined) return known;
  const ids = new Map<string, string>();
  for (const { id, forms } of base.entities.values()) {
    if (!base.isCountry(id)) continue;
    for (const { text } of forms) ids.set(text.toLowerCase().replaceAll('-', ' '), id);
  }
  idsByBase.set(base, ids);
  return ids;
}

/** Subjects that are none of those named before: "…, các nước, các đối tác đã cam kết 1,5 triệu liều". */
const otherParties: readonly (readonly string[])[] = [
  ['các', 'nước'],
  ['các', 'quốc', 'gia'],
  ['các', 'đối', 'tác'],
  ['nhiều', 'nước'],
  ['nhiều', 'quốc', 'gia'],
  ['nhiều', 'đối', 'tác'],
  ['foreign', 'countries'],
  ['other', 'countries'],
  ['many', 'countries'],
  ['many', 'partners'],
  ['other', 'partners'],
];

/** By the last two bytes of a token's hash, whether a country's name or other parties may begin there: nearly all tokens are passed over by it. */
const mayBegin = new Uint8Array(0x10000);
const beginning = (hash: number): number => hash & 0xffff;
const countryBit = 1;
const othersBit = 2;

function mark(word: string, bit: number): void {
  const at = beginning(hashOf(keyOf(word)));
  mayBegin[at] = (mayBegin[at] as number) | bit;
}

for (const [head = ''] of otherParties) mark(head, othersBit);

/** Whether a token is the first of its clause. */
const beginsClause = (tokens: readonly Token[], clauseOf: Int32Array, at: number): boolean =>
  at === 0 || clauseOf[at - 1] !== clauseOf[at] || tokens[at - 1]?.kind === 'punctuation';

/** A country named in a text, at `tokens.slice(at, last)`. */
export interface CountryNaming {
  readonly at: number;
  readonly last: number;
  /** Entity of the base, or null if it isn't in it. */
  readonly id: string | null;
  /** Whether the words are "các nước", "other countries" and no name. */
  readonly others: boolean;
  /** Whether it is only set beside something: "sau Nga", "after Kazakhstan". */
  readonly beside: boolean;
}

const scanned = new WeakMap<Linking, readonly CountryNaming[]>();

/** All countries that the words of a text name, whether the base has them or not, inside longer names too. */
export function scanCountries(linking: Linking): readonly CountryNaming[] {
  const known = scanned.get(linking);
  if (known !== undefined) return known;
  const { tokens, hashes, base, sentenceOf, analysis, inMoney } = linking;
  const found: CountryNaming[] = [];
  const countries = countriesByWord();
  let free = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const bits = mayBegin[beginning(hashes[at] as number)] as number;
    if (bits === 0) continue;
    const token = tokens[at] as Token;
    if ((bits & othersBit) !== 0) {
      const words = otherParties.find(list =>
        list.every((word, nth) => tokens[at + nth]?.norm === word),
      );
      if (words !== undefined) {
        found.push({ at, last: at + words.length, id: null, others: true, beside: false });
      }
    }
    if (!token.capital || at < free || inMoney[at] === 1) continue;
    const lists = countries.get(token.norm);
    if (lists === undefined) continue;
    const words = lists
      .filter(list => list.every((word, nth) => tokens[at + nth]?.norm === word))
      .sort((a, b) => b.length - a.length)[0];
    if (words === undefined) continue;
    if (ambiguousCountries.has(token.text)) {
      if (analysis.sentences[sentenceOf[at] ?? -1]?.first === at) continue;
      const before = tokens[at - 1];
      const behind = tokens[at + 1];
      // "bà Nga", "Nguyễn Thị Nga", "Đức Thắng": a person's name.
      if (before?.kind === 'word' && before.capital) continue;
      if (before !== undefined && ['bà', 'ông', 'anh', 'chị', 'cô'].includes(before.norm)) continue;
      if (behind?.kind === 'word' && behind.capital) continue;
    }
    free = at + words.length;
    const id = countryIds(base).get(words.join(' ')) ?? null;
    found.push({ at, last: free, id, others: false, beside: isSetBeside(tokens, at) });
  }
  scanned.set(linking, found);
  return found;
}

/** Tokens between "invitation" and the host's name: "at the invitation of Kazakh President Kassym-Jomart Tokayev". */
const hostDistance = 10;

/** Whether a person is only the host: whoever invites isn't who comes. */
function isHost(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - hostDistance); before -= 1) {
    const { kind, norm } = tokens[before] as Token;
    if (kind === 'break' || norm === ',' || norm === '.') return false;
    if (norm === 'invitation' || (norm === 'mời' && tokens[before - 1]?.norm === 'lời'))
      return true;
  }
  return false;
}

/** Countries, other places, people and bodies that the text names: what a figure could be about. */
export function findRivals(links: Links, clauseOf: Int32Array): Rival[] {
  const { linking, mentions } = links;
  const { tokens, base, names, inMoney } = linking;
  const rivals: Rival[] = [];
  const taken = inMoney.slice();
  for (const { first, last, entity } of mentions) {
    taken.fill(1, first, last);
    if (entity.type === 'place') {
      const type = base.isCountry(entity.id) ? 'country' : 'place';
      rivals.push({ at: first, id: entity.id, type, beside: isSetBeside(tokens, first) });
    } else if (entity.type === 'person') {
      rivals.push({ at: first, id: entity.id, type: 'person', beside: isHost(tokens, first) });
    }
  }
  for (const { at, last, id, others } of scanCountries(linking)) {
    if (others) {
      if (beginsClause(tokens, clauseOf, at))
        rivals.push({ at, id, type: 'country', beside: false });
      continue;
    }
    if (taken[at] === 1 || taken[last - 1] === 1) continue;
    taken.fill(1, at, last);
    rivals.push({ at, id, type: 'country', beside: isSetBeside(tokens, at) });
  }
  for (const name of names) {
    let known = false;
    for (let at = name.nameFirst; at < name.last; at += 1) known ||= taken[at] === 1;
    if (known) continue;
    const beside = name.type === 'person' && isHost(tokens, name.nameFirst);
    rivals.push({ at: name.nameFirst, id: null, type: name.type, beside });
  }
  return rivals.sort((a, b) => a.at - b.at);
}
