import type { Figure } from '../vietnamese/figure.ts';
import type { Token } from '../vietnamese/token.ts';
import { ambiguousCountries, countryNames } from './countries.ts';
import { type DaySpan, daysOfPeriod } from './days.ts';
import type { FactBase } from './fact-base.ts';
import type { Links } from './linking.ts';
import type { Metric } from './schema.ts';
import type { SignalHit } from './signal-index.ts';

/** A figure with its place among the tokens. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly first: number;
  readonly last: number;
  /** The days it means, if it is a date or period. */
  readonly days: DaySpan | null;
  /** Whether it is what something is compared with: "so với năm 2023", "cùng kỳ". */
  readonly compared: boolean;
}

/** A place or person that a figure could be about instead. */
export interface Rival {
  readonly at: number;
  /** Entity of the base, or null if it isn't in it. */
  readonly id: string | null;
  readonly type: 'country' | 'place' | 'person' | 'organization';
}

/** A metric all of whose entries, in one language, a sentence holds. */
export interface Spoken {
  readonly metric: Metric;
  /** Hits of each entry; one list per entry. */
  readonly entries: readonly (readonly SignalHit[])[];
  readonly excludes: readonly SignalHit[];
}

/** A text as the judge sees it. */
export interface Scene {
  readonly links: Links;
  readonly tokens: readonly Token[];
  readonly figures: readonly PlacedFigure[];
  readonly rivals: readonly Rival[];
  readonly rivalsBySentence: ReadonlyMap<number, readonly Rival[]>;
  /** Dates that something could have happened on, not those that it is compared with, by sentence. */
  readonly datesBySentence: ReadonlyMap<number, readonly PlacedFigure[]>;
  readonly figuresBySentence: ReadonlyMap<number, readonly PlacedFigure[]>;
  /** The metrics that each sentence speaks of, as far as they were asked for. */
  readonly spoken: Map<number, readonly Spoken[]>;
  /** What the matchers have worked out for a claim and need not again. */
  readonly memo: Map<string, unknown>;
  /** Number of the clause that a token is in; clauses end at sentence ends. */
  readonly clauseOf: Int32Array;
  readonly sentenceOf: Int32Array;
  readonly paragraphOf: Int32Array;
  /** Tokens of the title and lead, as [first, last). */
  readonly heads: readonly (readonly [number, number])[];
  /** Signals of a sentence, looked for once. */
  signalsOf(sentence: number): readonly SignalHit[];
}

const clauseMarks = new Set([',', ';', ':', '(', ')', '–', '—', '|']);
const clauseWords = new Set(['còn', 'nhưng', 'song', 'rồi', 'while', 'but', 'whereas', 'then']);

function clauses(tokens: readonly Token[], sentenceOf: Int32Array): Int32Array {
  const clauseOf = new Int32Array(tokens.length);
  let clause = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (at > 0 && sentenceOf[at] !== sentenceOf[at - 1]) clause += 1;
    else if (token.kind === 'punctuation') {
      const dash = token.norm === '–' || token.norm === '—';
      // A dash with white space on one side only, or none, joins: "Việt Nam–Kazakhstan".
      if (clauseMarks.has(token.norm) && !dash) clause += 1;
    } else if (clauseWords.has(token.norm)) clause += 1;
    else if (token.norm === 'trong') {
      const next = tokens[at + 1]?.norm;
      if (next === 'khi' || next === 'đó' || next === 'số') clause += 1;
    }
    clauseOf[at] = clause;
  }
  return clauseOf;
}

const changeWords = new Set(
  'up|down|increase|increased|increasing|rise|rose|rising|grew|growth|jump|jumped|fell|fall|drop|dropped|percent|%|doubled|times'.split(
    '|',
  ),
);

/** Whether a word of change stands shortly before a token. */
function isChange(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 5); before -= 1) {
    if (changeWords.has(tokens[before]?.norm ?? '')) return true;
  }
  return false;
}

/** Whether a date is one that something is set against. */
function isCompared(tokens: readonly Token[], first: number): boolean {
  const start = tokens[first]?.norm;
  if (start === 'cùng' || start === 'same') return true;
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1) {
    const { norm, kind } = tokens[at] as Token;
    if (kind === 'number' || norm === ',' || norm === ';') return false;
    if (norm === 'đôi' || norm === 'lần' || norm === 'so' || norm === 'compared') {
      return true;
    }
    // "up 18 percent from 2023", but "visitors from Kazakhstan in 2024".
    if (norm === 'from') return at === first - 1 && isChange(tokens, at);
    if ((norm === 'kỳ' || norm === 'kì') && tokens[at - 1]?.norm === 'cùng') return true;
  }
  return false;
}

function placeFigures(links: Links): PlacedFigure[] {
  const { tokens, figures } = links.linking.analysis;
  let at = 0;
  return figures.flatMap(figure => {
    while (at < tokens.length && (tokens[at] as Token).end <= figure.start) at += 1;
    const first = at;
    let last = at;
    while (last < tokens.length && (tokens[last] as Token).start < figure.end) last += 1;
    if (last === first) return [];
    const dated = figure.kind === 'date' || figure.kind === 'period';
    const { value } = figure;
    const readable = typeof value === 'string' || typeof value === 'object';
    const days =
      dated && readable && (typeof value === 'string' || typeof value[0] === 'string')
        ? daysOfPeriod(value as string | readonly [string, string])
        : null;
    return [{ figure, first, last, days, compared: dated && isCompared(tokens, first) }];
  });
}

let countryKeys: ReadonlyMap<string, readonly string[][]> | null = null;

/** The words of each country's names, by the first of them. */
function countriesByWord(): ReadonlyMap<string, readonly string[][]> {
  if (countryKeys !== null) return countryKeys;
  const keys = new Map<string, string[][]>();
  for (const name of countryNames) {
    const words = name.toLowerCase().split(/[\s-]+/);
    const first = words[0] as string;
    const list = keys.get(first);
    if (list === undefined) keys.set(first, [words]);
    else list.push(words);
  }
  countryKeys = keys;
  return keys;
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

const otherPartyHeads = new Set(otherParties.map(words => words[0] as string));

/** Whether a clause begins with others as its subject. */
function beginsWithOthers(tokens: readonly Token[], clauseOf: Int32Array, at: number): boolean {
  if (at > 0 && clauseOf[at - 1] === clauseOf[at] && tokens[at - 1]?.kind !== 'punctuation') {
    return false;
  }
  return otherParties.some(words => words.every((word, nth) => tokens[at + nth]?.norm === word));
}

/** Countries, other places, people and bodies that the text names: what a figure could be about. */
function findRivals(links: Links, clauseOf: Int32Array): Rival[] {
  const { linking, mentions } = links;
  const { tokens, base, names, sentenceOf, analysis, inMoney } = linking;
  const rivals: Rival[] = [];
  const countries = countriesByWord();
  const taken = inMoney.slice();
  for (const { first, last, entity } of mentions) {
    taken.fill(1, first, last);
    if (entity.type === 'place') {
      const type = base.isCountry(entity.id) ? 'country' : 'place';
      rivals.push({ at: first, id: entity.id, type });
    } else if (entity.type === 'person') rivals.push({ at: first, id: entity.id, type: 'person' });
  }
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (otherPartyHeads.has(token.norm) && beginsWithOthers(tokens, clauseOf, at)) {
      rivals.push({ at, id: null, type: 'country' });
    }
    if (!token.capital || taken[at] === 1) continue;
    const lists = countries.get(token.norm);
    if (lists === undefined) continue;
    const words = lists
      .filter(list => list.every((word, nth) => tokens[at + nth]?.norm === word))
      .sort((a, b) => b.length - a.length)[0];
    if (words === undefined || taken[at + words.length - 1] === 1) continue;
    if (ambiguousCountries.has(token.text)) {
      if (analysis.sentences[sentenceOf[at] ?? -1]?.first === at) continue;
      const before = tokens[at - 1];
      const behind = tokens[at + 1];
      // "bà Nga", "Nguyễn Thị Nga", "Đức Thắng": a person's name.
      if (before?.kind === 'word' && before.capital) continue;
      if (before !== undefined && ['bà', 'ông', 'anh', 'chị', 'cô'].includes(before.norm)) continue;
      if (behind?.kind === 'word' && behind.capital) continue;
    }
    taken.fill(1, at, at + words.length);
    rivals.push({ at, id: countryIds(base).get(words.join(' ')) ?? null, type: 'country' });
  }
  for (const name of names) {
    let known = false;
    for (let at = name.nameFirst; at < name.last; at += 1) known ||= taken[at] === 1;
    if (!known) rivals.push({ at: name.nameFirst, id: null, type: name.type });
  }
  return rivals.sort((a, b) => a.at - b.at);
}

function bucket<Item>(items: readonly Item[], keyOf: (item: Item) => number): Map<number, Item[]> {
  const buckets = new Map<number, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = buckets.get(key);
    if (list === undefined) buckets.set(key, [item]);
    else list.push(item);
  }
  return buckets;
}

/** Prepares a linked text for judging. */
export function createScene(links: Links): Scene {
  const { linking } = links;
  const { tokens, sentenceOf, paragraphOf, base, hashes, input, analysis } = linking;
  const heads: [number, number][] = [];
  const addHead = (start: number, end: number): void => {
    const first = tokens.findIndex(token => token.start >= start);
    if (first < 0) return;
    let last = first;
    while (last < tokens.length && (tokens[last] as Token).end <= end) last += 1;
    if (last > first) heads.push([first, last]);
  };
  if (input.title !== null) addHead(input.title.start, input.title.end);
  if (input.lead !== null) addHead(input.lead.start, input.lead.end);
  if (heads.length === 0) {
    // Plain text has no marked title: its first line serves.
    const end = analysis.text.indexOf('\n');
    if (end > 0) addHead(0, end);
  }
  const cache = new Map<number, readonly SignalHit[]>();
  const figures = placeFigures(links);
  const clauseOf = clauses(tokens, sentenceOf);
  const rivals = findRivals(links, clauseOf);
  return {
    links,
    tokens,
    figures,
    rivals,
    rivalsBySentence: bucket(rivals, rival => sentenceOf[rival.at] as number),
    datesBySentence: bucket(
      figures.filter(figure => figure.days !== null && !figure.compared),
      figure => sentenceOf[figure.first] as number,
    ),
    figuresBySentence: bucket(figures, figure => sentenceOf[figure.first] as number),
    spoken: new Map(),
    memo: new Map(),
    clauseOf,
    sentenceOf,
    paragraphOf,
    heads,
    signalsOf(sentence) {
      const known = cache.get(sentence);
      if (known !== undefined) return known;
      const range = analysis.sentences[sentence];
      const hits = range === undefined ? [] : base.signals.find(hashes, range.first, range.last);
      cache.set(sentence, hits);
      return hits;
    },
  };
}
