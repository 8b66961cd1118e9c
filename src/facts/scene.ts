import type { Figure } from '../vietnamese/figure.ts';
import type { Token } from '../vietnamese/token.ts';
import { clauses } from './clauses.ts';
import { type DaySpan, daysOfPeriod } from './days.ts';
import type { Linking, Links } from './linking.ts';
import { createNamedClaims, type NamedClaims } from './named-claims.ts';
import { findRivals, type Rival } from './rivals.ts';
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
  /** The metrics with claims that each sentence speaks of, as far as they were asked for. */
  readonly spoken: Map<number, readonly Spoken[]>;
  /** What the matchers have worked out for a claim and need not again. */
  readonly memo: Map<string, unknown>;
  /** Number of the clause that a token is in; clauses end at sentence ends. */
  readonly clauseOf: Int32Array;
  readonly sentenceOf: Int32Array;
  readonly paragraphOf: Int32Array;
  /** Tokens of the title and lead, as [first, last). */
  readonly heads: readonly (readonly [number, number])[];
  /** The claims that the text can speak about. */
  readonly named: NamedClaims;
  /** Signals of a sentence, of the metrics that are 1 in `wanted`. */
  signalsOf(sentence: number, wanted: Uint8Array): readonly SignalHit[];
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

/** What is worked out when it is first asked for: most texts have no figure that a claim speaks about. */
function once<Value>(make: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => {
    known ??= { value: make() };
    return known.value;
  };
}

/** Tokens of the title and lead, as [first, last). */
function findHeads({ tokens, input, analysis }: Linking): [number, number][] {
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
  return heads;
}

/** Prepares a linked text for judging. */
export function createScene(links: Links): Scene {
  const { linking } = links;
  const { tokens, sentenceOf, paragraphOf, base, hashes, analysis } = linking;
  const figures = placeFigures(links);
  const bySentence = ({ first }: PlacedFigure): number => sentenceOf[first] as number;
  const clauseOf = once(() => clauses(tokens, hashes, sentenceOf));
  const heads = once(() => findHeads(linking));
  const rivals = once(() => findRivals(links, clauseOf()));
  const rivalsBySentence = once(() => bucket(rivals(), ({ at }) => sentenceOf[at] as number));
  const datesBySentence = once(() =>
    bucket(
      figures.filter(({ days, compared }) => days !== null && !compared),
      bySentence,
    ),
  );
  return {
    links,
    tokens,
    figures,
    get rivals() {
      return rivals();
    },
    get rivalsBySentence() {
      return rivalsBySentence();
    },
    get datesBySentence() {
      return datesBySentence();
    },
    figuresBySentence: bucket(figures, bySentence),
    named: createNamedClaims(links),
    spoken: new Map(),
    memo: new Map(),
    get clauseOf() {
      return clauseOf();
    },
    sentenceOf,
    paragraphOf,
    get heads() {
      return heads();
    },
    signalsOf(sentence, wanted) {
      const range = analysis.sentences[sentence];
      return range === undefined ? [] : base.signals.find(hashes, range.first, range.last, wanted);
    },
  };
}
