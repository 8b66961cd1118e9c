import { gap, type MetricMatch } from './match-metric.ts';
import type { PlacedFigure, Scene } from './scene.ts';

/**
 * Tokens that a date or rank may stand from the words it belongs to: "Năm
 * 1992, Việt Nam và Kazakhstan chính thức thiết lập quan hệ ngoại giao" has
 * nine, a plan's full title up to sixteen; beyond that it mostly belongs to something else.
 */
const maxDateDistance = 18;

/** The same for one that leads its sentence, where it stands for all of it. */
const maxLeadDistance = 36;

/** Tokens before a date that leads its sentence: "(PNTĐ) - Từ ngày". */
const leadTokens = 6;

/** Words between two dates told together: "các nhiệm kỳ 2008-2009 và 2020-2021", "in 2008-2009 and in 2020-2021". */
const listWords = new Set(['và', 'and', ',', 'nhiệm', 'kỳ', 'năm', 'in', 'hoặc']);

/** Whether only such words stand between two figures. */
function areListed({ tokens }: Scene, one: PlacedFigure, other: PlacedFigure): boolean {
  const [before, behind] = one.first < other.first ? [one, other] : [other, one];
  for (let at = before.last; at < behind.first; at += 1) {
    if (!listWords.has(tokens[at]?.norm ?? '')) return false;
  }
  return behind.first > before.last;
}

/**
 * Dates and ranks belong to the words beside them: of several, only the nearest of its clause may be
 * compared. "listed": another stands nearer in one list with it, so that it may agree and not differ.
 */
export function nearnessOfDate(
  scene: Scene,
  placed: PlacedFigure,
  match: MetricMatch,
): 'nearest' | 'listed' | null {
  const { kind } = placed.figure;
  if (kind !== 'date' && kind !== 'period' && kind !== 'ordinal') return 'nearest';
  const sentence = scene.sentenceOf[placed.first] as number;
  const start = scene.links.linking.analysis.sentences[sentence]?.first ?? 0;
  const leads = placed.days !== null && placed.first - start <= leadTokens;
  if (match.distance > (leads ? maxLeadDistance : maxDateDistance)) return null;
  const distance = (other: PlacedFigure): number =>
    match.hits.reduce((least, hit) => Math.min(least, gap(hit, other)), Number.POSITIVE_INFINITY);
  const sameKind = (other: PlacedFigure): boolean =>
    kind === 'ordinal'
      ? other.figure.kind === 'ordinal'
      : other.figure.kind === 'period' || (other.figure.kind === 'date' && kind === 'date');
  const nearer = (scene.figuresBySentence.get(sentence) ?? []).filter(
    other => other !== placed && sameKind(other) && distance(other) < distance(placed),
  );
  if (nearer.length === 0) return 'nearest';
  return nearer.every(other => areListed(scene, placed, other)) ? 'listed' : null;
}
