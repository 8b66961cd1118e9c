import { createAnchorer } from '../../../src/notes/anchor.ts';
import { describe } from '../../../src/notes/selectors.ts';
import type { Span } from '../../../src/text/span.ts';
import { pageTextOf } from '../../support/page-text.ts';
import { type GeneratedArticle, type Genre, generateArticle } from './articles.ts';
import { judge, mutations, type Outcome, textOf, toPage } from './mutations.ts';
import { createRandom, type Random } from './random.ts';

export const quoteKinds = ['name', 'figure', 'phrase', 'sentence', 'passage'] as const;
export type QuoteKind = (typeof quoteKinds)[number];
export type Tally = Record<Outcome, number>;

export interface Case {
  readonly mutation: string;
  readonly kind: QuoteKind;
  readonly genre: Genre;
  readonly outcome: Outcome;
  readonly quote: string;
  readonly state: string;
  readonly seed: number;
  readonly now: string;
}

/** An article with the quotes that are marked in it. */
export interface Marked {
  readonly seed: number;
  readonly genre: Genre;
  readonly text: string;
  readonly quotes: readonly { readonly kind: QuoteKind; readonly quote: Span }[];
  /** The page after a mutation, for one quote: some mutations are about its surroundings. */
  mutate(mutation: string, quote: Span): { text: string; origins: (number | null)[] };
}

/** An article of a seed with three quotes of every kind, the same each time. */
export function markArticle(seed: number, article?: GeneratedArticle): Marked {
  const marked = article ?? generateArticle(createRandom(seed));
  const { text } = textOf(toPage(marked));
  const random = createRandom(seed * 7919);
  return {
    seed,
    genre: marked.genre,
    text,
    quotes: quoteKinds.flatMap(kind =>
      [0, 1, 2].flatMap(() => {
        const quote = pickQuote(kind, marked, text, random);
        return quote ? [{ kind, quote }] : [];
      }),
    ),
    mutate: (mutation, quote) => {
      const change = mutations[mutation];
      if (!change) throw new Error(`no mutation ${mutation}`);
      return textOf(change({ page: toPage(marked), source: marked.source, random, quote }));
    },
  };
}

/** Every mutation of some articles, each with quotes of every kind. */
export function runBenchmark(articles: Iterable<Marked>): Case[] {
  const cases: Case[] = [];
  for (const { seed, genre, text, quotes, mutate } of articles) {
    const page = pageTextOf(text);
    const described = quotes.map(({ kind, quote: { start, end } }) => ({
      kind,
      quote: { start, end },
      selectors: describe(page, start, end),
    }));
    for (const mutation of Object.keys(mutations)) {
      for (const { kind, quote, selectors } of described) {
        // A page is read as a reader sees it: no soft hyphens, every space plain.
        const seen = readAsSeen(mutate(mutation, quote));
        const placement = createAnchorer(pageTextOf(seen.text)).place(selectors);
        const span = placement.state === 'unplaced' ? null : placement;
        cases.push({
          mutation,
          kind,
          genre,
          outcome: judge(span, quote, seen.origins),
          quote: text.slice(quote.start, quote.end),
          state: placement.state === 'unplaced' ? placement.reason : placement.state,
          seed,
          now: span ? seen.text.slice(span.start, span.end) : '',
        });
      }
    }
  }
  return cases;
}

/** The marked articles of consecutive seeds. */
export function* markedArticles(count: number, firstSeed: number): Generator<Marked> {
  for (let seed = firstSeed; seed < firstSeed + count; seed++) yield markArticle(seed);
}

/** Outcomes by whatever a case is grouped by. */
export function tally(cases: readonly Case[], by: (one: Case) => string): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const one of cases) {
    const key = by(one);
    const counts = tallies.get(key) ?? { right: 0, wrong: 0, unplaced: 0 };
    counts[one.outcome]++;
    tallies.set(key, counts);
  }
  return tallies;
}

/** A page as a reader sees it: no soft hyphens, single spaces. */
export function readAsSeen({ text, origins }: { text: string; origins: (number | null)[] }) {
  let seen = '';
  const kept: (number | null)[] = [];
  for (const [offset, unit] of text.split('').entries()) {
    if (unit === '\u00ad') continue;
    if (unit === ' ' && (seen.endsWith(' ') || seen.endsWith('\n') || seen === '')) continue;
    seen += unit;
    kept.push(origins[offset] ?? null);
  }
  return { text: seen, origins: kept };
}

function pickQuote(
  kind: QuoteKind,
  { paragraphs, source }: GeneratedArticle,
  text: string,
  random: Random,
): Span | null {
  if (kind === 'name') {
    const places = source.cast.flatMap(name =>
      [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
        start: index,
        end: index + name.length,
      })),
    );
    return places.length > 0 ? random.pick(places) : null;
  }
  if (kind === 'figure') {
    const places = [...text.matchAll(/\d[\d.,]*( %| \p{L}+){1,2}/gu)].map(
      ({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
      }),
    );
    return places.length > 0 ? random.pick(places) : null;
  }
  if (kind === 'phrase') {
    const words = [...text.matchAll(/[^\s]+/g)];
    const first = random.below(words.length - 6);
    const last = first + 1 + random.below(5);
    const start = words[first]?.index ?? 0;
    const end = (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0);
    return text.slice(start, end).includes('\n') ? null : { start, end };
  }
  const sentences: Span[] = [];
  let offset = 0;
  for (const paragraph of paragraphs) {
    for (const sentence of paragraph) {
      sentences.push({ start: offset, end: offset + sentence.length });
      offset += sentence.length + 1;
    }
  }
  const sentence = random.pick(sentences);
  if (kind === 'sentence') return sentence;
  return {
    start: sentence.start,
    end: Math.min(text.length, sentence.end + 30 + random.below(400)),
  };
}
