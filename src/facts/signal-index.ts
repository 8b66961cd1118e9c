import {
  createMatches,
  createPhraseIndex,
  indexTexts,
  type SharedPhrases,
} from './phrase-index.ts';
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
  /**
   * All hits between two tokens, in order.
   * @param wanted by index of metric, 1 for those asked for.
   */
  find(hashes: Int32Array, first: number, last: number, wanted: Uint8Array): SignalHit[];
}

/** Number of the first English entry: no metric has as many Vietnamese ones. */
export const englishEntries = 1000;

/** A signal's or exclude's text with whose it is. */
interface SignalText extends Pick<SignalHit, 'metric' | 'entry'> {
  readonly text: string;
}

/** All signals and excludes of the metrics, both languages, in one order. */
function signalTexts(metrics: readonly Metric[]): SignalText[] {
  const found: SignalText[] = [];
  metrics.forEach(({ signals, excludes }, metric) => {
    for (const lang of ['vi', 'en'] as const) {
      signals[lang].forEach((alternatives, nth) => {
        const entry = lang === 'vi' ? nth : nth + englishEntries;
        for (const text of alternatives.split('|')) found.push({ text, metric, entry });
      });
      for (const words of excludes[lang]) {
        for (const text of words.split('|')) found.push({ text, metric, entry: -1 });
      }
    }
  });
  return found;
}

/** What `createSignalIndex` searches with: a trie, and per phrase whose signal it is. */
export interface SignalPhrases extends SharedPhrases {
  /** For each of the texts two numbers: metric and entry. */
  readonly uses: Int32Array;
}

/** One automaton for the signals of all metrics and both languages. */
export function indexSignals(metrics: readonly Metric[]): SignalPhrases {
  const texts = signalTexts(metrics);
  return {
    ...indexTexts(texts.map(({ text }) => text)),
    uses: Int32Array.from(texts.flatMap(({ metric, entry }) => [metric, entry])),
  };
}

/** Searches it: a sentence is walked once, whatever the number of metrics. */
export function createSignalIndex(
  metrics: readonly Metric[],
  { table, starts, owners, uses }: SignalPhrases,
): SignalIndex {
  const index = createPhraseIndex(table);
  const matches = createMatches();
  return {
    metrics,
    needed: metrics.map(({ signals }) => ({ vi: signals.vi.length, en: signals.en.length })),
    find(hashes, first, last, wanted) {
      const hits: SignalHit[] = [];
      for (let at = first; at < last; at += 1) {
        if (hashes[at] === 0) continue;
        index.matchAt(hashes, at, last, matches);
        for (let nth = 0; nth < matches.count; nth += 1) {
          const end = matches.ends[nth] as number;
          const phrase = matches.phrases[nth] as number;
          for (let own = starts[phrase] as number; own < (starts[phrase + 1] as number); own += 1) {
            const use = (owners[own] as number) * 2;
            const metric = uses[use] as number;
            if (wanted[metric] !== 1) continue;
            hits.push({
              metric,
              entry: uses[use + 1] as number,
              first: at,
              last: end,
            });
          }
        }
      }
      return hits;
    },
  };
}
