import type { Token } from '../vietnamese/token.ts';
import { convertible } from './convert-unit.ts';
import type { PlacedFigure, Scene, Spoken } from './scene.ts';
import type { Metric } from './schema.ts';
import type { SignalHit } from './signal-index.ts';
import { metricsAmong, metricsOf } from './spoken-metrics.ts';

/** A metric that the words around a figure speak of. */
export interface MetricMatch {
  readonly metric: Metric;
  /** How many of its entries stand in the figure's own clause. */
  readonly inClause: number;
  /** Tokens between the figure and the nearest signal. */
  readonly distance: number;
  /** Token at which a part of the whole begins, if the signals speak of the whole before it and the figure of the part. */
  readonly wholeBefore: number | null;
  /** All its signals in the sentence. */
  readonly hits: readonly SignalHit[];
}

/** Words that begin a part of the whole: what follows is no longer the whole's figure. */
const partWords = new Set(['riêng', 'gồm', 'including', 'comprising', 'chiếm']);

/** Whether a metric takes this kind of figure in this unit. */
export function takes(metric: Metric, placed: PlacedFigure): boolean {
  const { kind, unit } = placed.figure;
  if (metric.kind === 'list') return kind === 'quantity';
  if (metric.kind === 'date' || metric.kind === 'period')
    return kind === 'date' || kind === 'period';
  if (metric.kind !== kind) return false;
  return (
    unit === null ||
    metric.units.length === 0 ||
    metric.units.some(own => own === unit || convertible(unit, own))
  );
}

/** Whether a part of a whole begins at a token. */
export function isPartStart(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  const next = tokens[at + 1]?.norm;
  return (
    partWords.has(norm) ||
    (norm === 'trong' && (next === 'đó' || next === 'số')) ||
    (norm === 'of' && next === 'which')
  );
}

/** Whether a number that is no date stands before a token in its sentence: "mạng lưới gồm 34 nước" has none to be a part of. */
function hasCount({ sentenceOf, figuresBySentence }: Scene, at: number): boolean {
  const here = figuresBySentence.get(sentenceOf[at] as number) ?? [];
  return here.some(({ last, days }) => last <= at && days === null);
}

/** Whether a date begins at a token: "riêng quý I" is a time, not a part. */
function startsDate({ sentenceOf, figuresBySentence }: Scene, at: number): boolean {
  const here = figuresBySentence.get(sentenceOf[at] as number) ?? [];
  return here.some(({ first, days }) => days !== null && first <= at + 1 && first >= at);
}

/** First token of a clause that begins a part ("trong đó", "riêng …") between two tokens, or -1. */
function partStart(scene: Scene, first: number, last: number): number {
  const { tokens } = scene;
  for (let at = last - 1; at >= first; at -= 1) {
    if (!isPartStart(tokens, at)) continue;
    const norm = tokens[at]?.norm;
    if (norm === 'gồm' && !hasCount(scene, at)) continue;
    if (norm === 'riêng' && startsDate(scene, at + 1)) continue;
    return at;
  }
  return -1;
}

/** Whether a hit lies inside a longer one. */
const holds = (outer: SignalHit, inner: SignalHit): boolean =>
  outer.first <= inner.first &&
  outer.last >= inner.last &&
  outer.last - outer.first > inner.last - inner.first;

/**
 * The hit that counts: the nearest up to the figure's clause, or else the
 * nearest behind it. For a date that of its own clause: in "thăm Kazakhstan từ
 * 5 đến 7/5, thăm Azerbaijan …" the second visit stands nearer.
 */
function nearestTo(scene: Scene, placed: PlacedFigure, hits: readonly SignalHit[]): SignalHit {
  const clause = scene.clauseOf[placed.first] as number;
  const clauseAt = (hit: SignalHit): number => scene.clauseOf[hit.first] as number;
  const isLess = (hit: SignalHit): boolean =>
    placed.days === null ? clauseAt(hit) > clause : clauseAt(hit) !== clause;
  return hits.reduce((best, hit) => {
    const [one, other] = [isLess(hit), isLess(best)];
    if (one !== other) return one ? best : hit;
    return reach(scene, placed, hit) < reach(scene, placed, best) ? hit : best;
  });
}

/** Tokens between a signal and a figure, and many more if "and" leads to it from the figure: that is another matter. */
const reach = (scene: Scene, placed: PlacedFigure, hit: SignalHit): number =>
  gap(hit, placed) + (hit.first >= placed.last && isJoined(scene, placed, hit) ? joinedGap : 0);

const joinedGap = 100;

/** Whether a signal behind a figure belongs to something else: a figure of the same sort in a later clause. */
function isTaken(scene: Scene, placed: PlacedFigure, hit: SignalHit): boolean {
  const { clauseOf, sentenceOf, figuresBySentence } = scene;
  const clause = clauseOf[hit.first] as number;
  if (clause <= (clauseOf[placed.first] as number) || placed.days !== null) return false;
  const here = figuresBySentence.get(sentenceOf[placed.first] as number) ?? [];
  return here.some(
    ({ first, figure }) => clauseOf[first] === clause && figure.kind === placed.figure.kind,
  );
}

/** What a rank may be of by its own words: "hạng nhất", "first class". */
const rankNouns = new Set(['hạng', 'class', 'degree']);

/** Whether a rank says what it is of, and the metric measures no such thing: "first class" is no first visit. */
function isOtherKindOfRank(
  { tokens }: Scene,
  { figure, first, last }: PlacedFigure,
  entries: readonly (readonly SignalHit[])[],
): boolean {
  if (figure.kind !== 'ordinal') return false;
  for (let at = first; at < last; at += 1) {
    if (!rankNouns.has(tokens[at]?.norm ?? '')) continue;
    return !entries.some(hits => hits.some(hit => hit.first <= at && at < hit.last));
  }
  return false;
}

/** Whether a signal is itself another rank: in "nguyên thủ đầu tiên … Đại hội XIII" the first says nothing of the congress. */
function isOtherRank(scene: Scene, placed: PlacedFigure, hit: SignalHit): boolean {
  if (placed.figure.kind !== 'ordinal' || isWithin(hit, placed)) return false;
  const here = scene.figuresBySentence.get(scene.sentenceOf[placed.first] as number) ?? [];
  return here.some(other => other.figure.kind === 'ordinal' && isWithin(hit, other));
}

/**
 * The metrics whose signals the sentence holds, seen from one figure: an entry
 * counts from the figure's clause or from one before it, or from behind it in
 * the same clause; an exclude, where the figure and the signals are.
 */
export const metricsAround = (scene: Scene, placed: PlacedFigure): MetricMatch[] =>
  matchesAmong(scene, placed, metricsOf(scene, scene.sentenceOf[placed.first] ?? -1));

/** The same for all metrics that are told in dates, those too for whose parties the text has no name. */
export function datesAround(scene: Scene, placed: PlacedFigure): MetricMatch[] {
  const { metrics } = scene.links.linking.base.signals;
  const wanted = Uint8Array.from(metrics, ({ kind }) =>
    kind === 'date' || kind === 'period' ? 1 : 0,
  );
  const sentence = scene.sentenceOf[placed.first] ?? -1;
  return matchesAmong(scene, placed, metricsAmong(scene, sentence, wanted));
}

function matchesAmong(
  scene: Scene,
  placed: PlacedFigure,
  spoken: readonly Spoken[],
): MetricMatch[] {
  const { sentenceOf, links } = scene;
  const sentence = sentenceOf[placed.first] ?? -1;
  const found: MetricMatch[] = [];
  let part: number | null = null;
  for (const { metric, entries, excludes } of spoken) {
    if (!takes(metric, placed) || isOtherKindOfRank(scene, placed, entries)) continue;
    const { clauseOf } = scene;
    const clause = clauseOf[placed.first] as number;
    const complete = entries.map(hits => nearestTo(scene, placed, hits));
    if (complete.some(hit => isTaken(scene, placed, hit) || isOtherRank(scene, placed, hit))) {
      continue;
    }
    part ??= partStart(
      scene,
      links.linking.analysis.sentences[sentence]?.first ?? placed.first,
      placed.first,
    );
    // Signals before "trong đó" speak of the whole, not of the part behind it; the figure's own unit says neither.
    const from = part;
    const ofWhole = from >= 0 && complete.every(hit => hit.last <= from || isWithin(hit, placed));
    let earliest = clause;
    let latest = clause;
    let inClause = 0;
    let distance = Number.POSITIVE_INFINITY;
    for (const hit of complete) {
      const at = clauseOf[hit.first] as number;
      earliest = Math.min(earliest, at);
      latest = Math.max(latest, at);
      if (at === clause) inClause += 1;
      distance = Math.min(distance, gap(hit, placed));
    }
    // The same words behind a bracket or comma: "Kế hoạch hành động … giai đoạn 2023 – 2025 (Kế hoạch hành động)".
    if (placed.days !== null) {
      for (const hit of entries.flat()) distance = Math.min(distance, gap(hit, placed));
    }
    // "Đại hội XIII" says it all itself: only what it is told to be of can exclude it.
    const saysAll =
      placed.figure.kind === 'ordinal' && complete.every(hit => isWithin(hit, placed));
    const isExcluded = excludes.some(hit => {
      if (saysAll && (hit.first < placed.first || hit.first > placed.last + ownerDistance)) {
        return false;
      }
      if (clauseOf[hit.first] !== clause && isSummedUp(scene, placed)) return false;
      // "nhập khẩu" of "xuất nhập khẩu".
      if (entries.some(hits => hits.some(signal => holds(signal, hit)))) return false;
      // "kim ngạch đạt 146 triệu USD, trong đó xuất khẩu 138 triệu, tăng 21%": it has taken over.
      const [subject] = complete;
      if (subject !== undefined && subject.last <= hit.first && hit.last <= placed.first) {
        return true;
      }
      const at = clauseOf[hit.first] as number;
      if (at < earliest || at > latest) return false;
      // "thăm Cuba từ 18 đến 20/9 và dự họp tại New York": what "và" adds behind the figure is another matter.
      if (complete.every(signal => signal.last <= placed.last) && isJoined(scene, placed, hit)) {
        return false;
      }
      if (isOfNextDate(scene, placed, complete, hit)) return false;
      // In another clause than the figure's it excludes only beside what is measured, or if nothing of the metric stands nearer.
      const isBeside = subject !== undefined && clauseOf[subject.first] === at;
      return at === clause || inClause === 0 || isBeside;
    });
    if (!isExcluded) {
      const wholeBefore = ofWhole ? part : null;
      found.push({ metric, inClause, distance, wholeBefore, hits: entries.flat() });
    }
  }
  return found;
}

/** "Từ 5 đến 7/5, ông thăm Kazakhstan và từ 7 đến 8/5 thăm Azerbaijan": what stands behind the signals with a date of its own. */
function isOfNextDate(
  { datesBySentence, sentenceOf }: Scene,
  placed: PlacedFigure,
  complete: readonly SignalHit[],
  hit: SignalHit,
): boolean {
  if (placed.days === null) return false;
  const end = complete.reduce((last, signal) => Math.max(last, signal.last), placed.last);
  const here = datesBySentence.get(sentenceOf[placed.first] as number) ?? [];
  return here.some(({ first, last }) => first >= end && last <= hit.first);
}

const sumVerbs = new Set(['nâng', 'đưa', 'bringing', 'brings', 'raising', 'taking', 'lifting']);

/** Whether a clause only adds up: "…, nâng tổng số lên 23.000 tấn", "bringing the total to …". */
function isSummedUp({ tokens, clauseOf }: Scene, { first }: PlacedFigure): boolean {
  let sums = false;
  for (let at = first - 1; at >= 0 && clauseOf[at] === clauseOf[first]; at -= 1) {
    const norm = tokens[at]?.norm ?? '';
    if (norm === 'tổng' || norm === 'total') sums = true;
    else if (sums && sumVerbs.has(norm)) return true;
  }
  return false;
}

/** Tokens behind a figure in which the one whose it is stands: "Đại hội XIII của Đảng Cộng sản Cuba". */
const ownerDistance = 6;

/** Whether "and" stands between a figure and what is behind it. */
function isJoined({ tokens }: Scene, { last }: PlacedFigure, hit: SignalHit): boolean {
  for (let between = last; between < hit.first; between += 1) {
    const norm = tokens[between]?.norm;
    if (norm === 'và' || norm === 'and') return true;
  }
  return false;
}

const isWithin = (hit: SignalHit, { first, last }: PlacedFigure): boolean =>
  hit.first >= first && hit.last <= last;

/** Tokens between a signal and a figure. */
export function gap(hit: SignalHit, placed: PlacedFigure): number {
  if (hit.last <= placed.first) return placed.first - hit.last;
  if (hit.first >= placed.last) return hit.first - placed.last;
  return 0;
}
