import { isElliptical } from './elliptical.ts';
import { looksForward } from './match-status.ts';
import type { Scene, Spoken } from './scene.ts';
import type { Metric } from './schema.ts';
import { englishEntries, type SignalHit, type SignalIndex } from './signal-index.ts';

/** The metrics with claims that a sentence speaks of, whatever its figures are: worked out once. */
export function metricsOf(scene: Scene, sentence: number): readonly Spoken[] {
  const known = scene.spoken.get(sentence);
  if (known !== undefined) return known;
  const found = metricsAmong(scene, sentence, scene.named.wanted);
  scene.spoken.set(sentence, found);
  return found;
}

export function metricsAmong(
  scene: Scene,
  sentence: number,
  wanted: Uint8Array,
): readonly Spoken[] {
  const { signals } = scene.links.linking.base;
  const own = scene.signalsOf(sentence, wanted);
  const hits = isElliptical(scene, sentence)
    ? [...scene.signalsOf(sentence - 1, wanted).filter(hit => !isOldOutlook(scene, hit)), ...own]
    : own;
  const found: Spoken[] = [];
  for (const number of completeMetrics(hits, signals)) {
    const own = hits.filter(hit => hit.metric === number);
    const metric = signals.metrics[number] as Metric;
    const { vi, en } = signals.needed[number] as { readonly vi: number; readonly en: number };
    const entries = entriesOf(own, 0, vi) ?? entriesOf(own, englishEntries, en);
    if (entries === null) continue;
    found.push({ metric, entries, excludes: own.filter(hit => hit.entry < 0) });
  }
  return found;
}

/** Whether an exclude only says that what the sentence before told of was aimed at: with a time of its own this one isn't. */
const isOldOutlook = ({ tokens }: Scene, { entry, first }: SignalHit): boolean =>
  entry < 0 && looksForward(tokens, first);

/** Which entries of each metric were hit, as bits, one language after the other; all 0 between two sentences. */
let seen = new Int32Array(0);

/** The metrics all of whose entries of one language were hit, in order of their first hits: most are hit by one common word only. */
function completeMetrics(
  hits: readonly SignalHit[],
  { metrics, needed }: Pick<SignalIndex, 'metrics' | 'needed'>,
): number[] {
  if (seen.length < metrics.length * 2) seen = new Int32Array(metrics.length * 2);
  const touched: number[] = [];
  for (const { metric, entry } of hits) {
    if (seen[metric * 2] === 0 && seen[metric * 2 + 1] === 0) touched.push(metric);
    if (entry < 0) continue;
    const inEnglish = entry >= englishEntries;
    const at = metric * 2 + (inEnglish ? 1 : 0);
    seen[at] = (seen[at] as number) | (1 << (inEnglish ? entry - englishEntries : entry));
  }
  const isAll = (bits: number, count: number): boolean => count > 0 && bits === (1 << count) - 1;
  const complete: number[] = [];
  for (const metric of touched) {
    const { vi, en } = needed[metric] as { readonly vi: number; readonly en: number };
    const isComplete =
      isAll(seen[metric * 2] as number, vi) || isAll(seen[metric * 2 + 1] as number, en);
    if (isComplete && !complete.includes(metric)) complete.push(metric);
  }
  for (const metric of touched) seen.fill(0, metric * 2, metric * 2 + 2);
  return complete;
}

/** The hits of each entry of one language, or null if one has none. */
function entriesOf(hits: readonly SignalHit[], first: number, count: number): SignalHit[][] | null {
  if (count === 0) return null;
  const entries: SignalHit[][] = [];
  for (let entry = first; entry < first + count; entry += 1) {
    const own = hits.filter(hit => hit.entry === entry);
    if (own.length === 0) return null;
    entries.push(own);
  }
  return entries;
}
