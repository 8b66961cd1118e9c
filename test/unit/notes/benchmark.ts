import { createAnchorer } from '../../../src/notes/anchor.ts';
import { describe } from '../../../src/notes/selectors.ts';
import { pageTextOf } from '../../support/page-text.ts';
import { type GeneratedArticle, generateArticle } from './articles.ts';
import { judge, mutations, type Outcome, textOf, toPage } from './mutations.ts';
import { createRandom, type Random } from './random.ts';

export const quoteKinds = ['name', 'figure', 'phrase', 'sentence', 'passage'] as const;
export type QuoteKind = (typeof quoteKinds)[number];
export type Tally = Record<Outcome, number>;

export interface Case {
  readonly mutation: string;
  readonly kind: QuoteKind;
  readonly outcome: Outcome;
  readonly quote: string;
  readonly state: string;
  readonly seed: number;
  readonly now: string;
}

/** Every mutation of some generated articles, each with quotes of every kind. */
export function runBenchmark(articles: number, firstSeed = 1): Case[] {
  const cases: Case[] = [];
  for (let seed = firstSeed; seed < firstSeed + articles; seed++) {
    const article = generateArticle(createRandom(seed));
    const original = textOf(toPage(article));
    const page = pageTextOf(original.text);
    const random = createRandom(seed * 7919);
    const quotes = quoteKinds.flatMap(kind =>
      [0, 1, 2].flatMap(() => {
        const quote = pickQuote(kind, article, original.text, random);
        return quote ? [{ kind, quote, selectors: describe(page, quote.start, quote.end) }] : [];
      }),
    );
    for (const [mutation, mutate] of Object.entries(mutations)) {
      for (const { kind, quote, selectors } of quotes) {
        const scene = { page: toPage(article), source: article.source, random, quote };
        const changed = textOf(mutate(scene));
        // A page is read as a reader sees it: no soft hyphens, every space plain.
        const seen = readAsSeen(changed);
        const placement = createAnchorer(pageTextOf(seen.text)).place(selectors);
        const span = placement.state === 'unplaced' ? null : placement;
        cases.push({
          mutation,
          kind,
          outcome: judge(span, quote, seen.origins),
          quote: original.text.slice(quote.start, quote.end),
          state: placement.state === 'unplaced' ? placement.reason : placement.state,
          seed,
          now: span ? seen.text.slice(span.start, span.end) : '',
        });
      }
    }
  }
  return cases;
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

function readAsSeen({ text, origins }: { text: string; origins: (number | null)[] }) {
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
): { start: number; end: number } | null {
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
  const sentences = paragraphs.flat();
  const sentence = random.pick(sentences);
  const start = text.indexOf(sentence);
  if (kind === 'sentence') return { start, end: start + sentence.length };
  const end = Math.min(text.length, start + sentence.length + 30 + random.below(400));
  return { start, end };
}
