import type { Token } from '../vietnamese/token.ts';
import { tokenize } from '../vietnamese/tokenize.ts';
import { createMatches, createPhraseIndex, type PhraseIndex, tokenHash } from './phrase-index.ts';
import type { Metric } from './schema.ts';

/** A word of a metric's signals or excludes, found in a text. */
export interface SignalHit {
  /** Index into the metrics given. */
  readonly metric: number;
  /** Which entry of `signals` it satisfies; -1: it is an exclude. */
  readonly entry: number;
  /** `tokens.slice(first, last)`. */
  readonly first: number;
  readonly last: number;
}

/** The words by which sentences show what they measure. */
export interface SignalIndex {
  readonly metrics: readonly Metric[];
  /** How many entries each metric needs, all of one language; those of English are numbered from `englishEntries`. */
  readonly needed: readonly { readonly vi: number; readonly en: number }[];
  /** All hits between two tokens, in order. */
  find(hashes: Int32Array, first: number, last: number): SignalHit[];
}

/** Number of the first English entry: no metric has as many Vietnamese ones. */
export const englishEntries = 1000;

interface Use {
  readonly metric: number;
  readonly entry: number;
}

/**
 * One automaton for the signals of all metrics and both languages, built when
 * first asked: a sentence is walked once, whatever the number of metrics.
 */
export function createSignalIndex(metrics: readonly Metric[]): SignalIndex {
  const matches = createMatches();
  let built: { readonly index: PhraseIndex; readonly uses: readonly (readonly Use[])[] } | null =
    null;

  const build = (): NonNullable<typeof built> => {
    const texts: string[] = [];
    const owners: Use[] = [];
    metrics.forEach((metric, number) => {
      for (const lang of ['vi', 'en'] as const) {
        metric.signals[lang].forEach((alternatives, entry) => {
          for (const text of alternatives.split('|')) {
            texts.push(text);
            owners.push({ metric: number, entry: lang === 'vi' ? entry : entry + englishEntries });
          }
        });
        for (const text of metric.excludes[lang].flatMap(words => words.split('|'))) {
          texts.push(text);
          owners.push({ metric: number, entry: -1 });
        }
      }
    });
    const tokens = tokenize(texts.map(text => text.replaceAll('\n', ' ')).join('\n'));
    const numbers = new Map<string, number>();
    const phrases: number[][] = [];
    const uses: Use[][] = [];
    let at = 0;
    for (const owner of owners) {
      const hashes: number[] = [];
      for (; at < tokens.length; at += 1) {
        const token = tokens[at] as Token;
        if (token.kind === 'break') break;
        const hash = tokenHash(token);
        if (hash !== 0) hashes.push(hash);
      }
      at += 1;
      if (hashes.length === 0) continue;
      const key = hashes.join(' ');
      let number = numbers.get(key);
      if (number === undefined) {
        number = phrases.length;
        numbers.set(key, number);
        phrases.push(hashes);
        uses.push([]);
      }
      (uses[number] as Use[]).push(owner);
    }
    return { index: createPhraseIndex(phrases), uses };
  };

  return {
    metrics,
    needed: metrics.map(({ signals }) => ({ vi: signals.vi.length, en: signals.en.length })),
    find(hashes, first, last) {
      built ??= build();
      const { index, uses } = built;
      const hits: SignalHit[] = [];
      for (let at = first; at < last; at += 1) {
        if (hashes[at] === 0) continue;
        index.matchAt(hashes, at, last, matches);
        for (let nth = 0; nth < matches.count; nth += 1) {
          const end = matches.ends[nth] as number;
          for (const use of uses[matches.phrases[nth] as number] as readonly Use[]) {
            hits.push({ metric: use.metric, entry: use.entry, first: at, last: end });
          }
        }
      }
      return hits;
    },
  };
}
