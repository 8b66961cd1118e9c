import type { PlacedFigure, Scene } from './scene.ts';
import type { Metric } from './schema.ts';
import { englishEntries, type SignalHit } from './signal-index.ts';

/** A metric that the words around a figure speak of. */
export interface MetricMatch {
  readonly metric: Metric;
  /** How many of its entries stand in the figure's own clause. */
  readonly inClause: number;
  /** Tokens between the figure and the nearest signal. */
  readonly distance: number;
}

/** Words that begin a part of the whole: what follows is no longer the whole's figure. */
const partWords = new Set(['riêng', 'gồm', 'including', 'chiếm']);

/** Whether a metric takes this kind of figure in this unit. */
export function takes(metric: Metric, placed: PlacedFigure): boolean {
  const { kind, unit } = placed.figure;
  if (metric.kind === 'list') return kind === 'quantity';
  if (metric.kind === 'date' || metric.kind === 'period')
    return kind === 'date' || kind === 'period';
  if (metric.kind !== kind) return false;
  return unit === null || metric.units.length === 0 || metric.units.includes(unit);
}

/** First token of a clause that begins a part ("trong đó", "riêng …") between two tokens, or -1. */
function partStart(scene: Scene, first: number, last: number): number {
  const { tokens } = scene;
  for (let at = last - 1; at >= first; at -= 1) {
    const norm = tokens[at]?.norm ?? '';
    const next = tokens[at + 1]?.norm;
    if (partWords.has(norm) || (norm === 'trong' && (next === 'đó' || next === 'số'))) return at;
  }
  return -1;
}

/**
 * The metrics whose signals the sentence holds, seen from one figure: an entry
 * counts from the figure's clause or from one before it, or from behind it in
 * the same clause; an exclude, where the figure and the signals are.
 */
export function metricsAround(scene: Scene, placed: PlacedFigure): MetricMatch[] {
  const { clauseOf, sentenceOf, links } = scene;
  const { signals } = links.linking.base;
  const sentence = sentenceOf[placed.first] ?? -1;
  const hits = scene.signalsOf(sentence);
  if (hits.length === 0) return [];
  const clause = clauseOf[placed.first] as number;
  const range = links.linking.analysis.sentences[sentence];
  const part = range === undefined ? -1 : partStart(scene, range.first, placed.first);

  const byMetric = new Map<number, SignalHit[]>();
  for (const hit of hits) {
    const list = byMetric.get(hit.metric);
    if (list === undefined) byMetric.set(hit.metric, [hit]);
    else list.push(hit);
  }

  const found: MetricMatch[] = [];
  for (const [number, all] of byMetric) {
    const metric = signals.metrics[number] as Metric;
    if (!takes(metric, placed)) continue;
    const needed = signals.needed[number] as { readonly vi: number; readonly en: number };
    /** The nearest hit of each entry. */
    const nearest = new Map<number, SignalHit>();
    for (const hit of all) {
      if (hit.entry < 0) continue;
      const known = nearest.get(hit.entry);
      if (known === undefined || gap(hit, placed) < gap(known, placed)) nearest.set(hit.entry, hit);
    }
    const entries = [...nearest.values()];
    const vi = entries.filter(hit => hit.entry < englishEntries);
    const en = entries.filter(hit => hit.entry >= englishEntries);
    const complete =
      needed.vi > 0 && vi.length === needed.vi
        ? vi
        : needed.en > 0 && en.length === needed.en
          ? en
          : null;
    if (complete === null) continue;
    // Signals before "trong đó" speak of the whole, not of the part behind it.
    if (part >= 0 && !complete.some(hit => hit.last > part)) continue;
    const earliest = Math.min(clause, ...complete.map(hit => clauseOf[hit.first] as number));
    const latest = Math.max(clause, ...complete.map(hit => clauseOf[hit.first] as number));
    const isExcluded = all.some(hit => {
      if (hit.entry >= 0) return false;
      const at = clauseOf[hit.first] as number;
      if (at < earliest || at > latest) return false;
      // "thăm Cuba từ 18 đến 20/9 và dự họp tại New York": what "và" adds behind the figure is another matter.
      if (hit.first >= placed.last && complete.every(signal => signal.last <= placed.last)) {
        for (let between = placed.last; between < hit.first; between += 1) {
          if (scene.tokens[between]?.norm === 'và') return false;
        }
      }
      // In another clause than the figure's it excludes only if nothing of the metric stands nearer.
      return at === clause || !complete.some(signal => clauseOf[signal.first] === clause);
    });
    if (isExcluded) continue;
    found.push({
      metric,
      inClause: complete.filter(hit => clauseOf[hit.first] === clause).length,
      distance: Math.min(...complete.map(hit => gap(hit, placed))),
    });
  }
  return found;
}

/** Tokens between a signal and a figure. */
export function gap(hit: SignalHit, placed: PlacedFigure): number {
  if (hit.last <= placed.first) return placed.first - hit.last;
  if (hit.first >= placed.last) return hit.first - placed.last;
  return 0;
}
