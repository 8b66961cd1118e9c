import type { Figure } from '../vietnamese/figure.ts';
import { type Comparison, compareStatement, sourcesDisagree } from './compare.ts';
import { convertible } from './convert-unit.ts';
import { explain } from './explain.ts';
import type { FactBase } from './fact-base.ts';
import type { GlossedFigure, Source, Verdict, VerdictKind } from './gloss.ts';
import type { Links } from './linking.ts';
import { type EntityFit, fitEntities, isNewIn, namesAll } from './match-entities.ts';
import { gap, type MetricMatch, metricsAround } from './match-metric.ts';
import { fitPeriod, type PeriodFit } from './match-period.ts';
import { fitStatus } from './match-status.ts';
import { createScene, type PlacedFigure, type Scene } from './scene.ts';
import type { Claim, Statement } from './schema.ts';

/** A claim that speaks about a figure. */
export interface Candidate {
  readonly claim: Claim;
  readonly match: MetricMatch;
  readonly entities: NonNullable<EntityFit>;
  readonly period: NonNullable<PeriodFit>;
  readonly status: 'plain' | 'loose';
  readonly score: number;
}

/** How much each place counts: what is said nearer weighs more. */
const nearness = { clause: 5, sentence: 4, paragraph: 2, head: 2, text: 1, article: 1, unsaid: 0 };

/**
 * Tokens that a date or rank may stand from the words it belongs to: "Năm
 * 1992, Việt Nam và Kazakhstan chính thức thiết lập quan hệ ngoại giao" has
 * nine, a plan's full title up to sixteen; beyond that it mostly belongs to something else.
 */
const maxDateDistance = 18;

/** A figure that says how much something changed is not how much it is, and the other way round. */
function fitsChange(placed: PlacedFigure, claim: Claim): boolean {
  const { change, kind } = placed.figure;
  // "gấp đôi năm 2023" is an increase without the word.
  if (claim.change !== undefined) {
    return (
      change === claim.change ||
      (kind === 'ratio' && change === null && claim.change === 'increase')
    );
  }
  return change === null || kind === 'date' || kind === 'period' || kind === 'ordinal';
}

function fitsUnit(placed: PlacedFigure, claim: Claim, match: MetricMatch): boolean {
  const { unit, kind } = placed.figure;
  if (kind === 'money' || kind === 'percent') return unit === claim.unit;
  if (match.metric.kind === 'list') return match.distance <= 2;
  if (claim.unit === null || unit === claim.unit) return true;
  if (unit === null) return kind === 'quantity' && match.distance <= 1;
  return match.metric.units.includes(unit) || convertible(unit, claim.unit);
}

/** The figure a span away from "từ … lên …": the starting point, not the result. */
function isStartingPoint(scene: Scene, placed: PlacedFigure): boolean {
  const { tokens } = scene;
  const before = tokens[placed.first - 1]?.norm ?? '';
  const behind = tokens[placed.last]?.norm ?? '';
  return (
    (before === 'từ' || before === 'mức' || before === 'from') &&
    (behind === 'lên' || behind === 'xuống' || behind === 'to')
  );
}

/** The whole that another figure is a share of: "194 trong 195 nước", "3 of the 5 countries". */
function isWhole({ tokens }: Scene, { first }: PlacedFigure): boolean {
  let at = first - 1;
  while (at > 0 && wholeFillers.has(tokens[at]?.norm ?? '')) at -= 1;
  const joint = tokens[at]?.norm;
  return (
    (joint === 'trong' || joint === 'trên' || joint === 'of') && tokens[at - 1]?.kind === 'number'
  );
}

const wholeFillers = new Set(['số', 'tổng', 'the', 'all']);

/** Dates and ranks belong to the words beside them: of several, only the nearest of its clause may be compared. */
function isNearestDate(scene: Scene, placed: PlacedFigure, match: MetricMatch): boolean {
  const { kind } = placed.figure;
  if (kind !== 'date' && kind !== 'period' && kind !== 'ordinal') return true;
  if (match.distance > maxDateDistance) return false;
  const sentence = scene.sentenceOf[placed.first] as number;
  const distance = (other: PlacedFigure): number =>
    match.hits.reduce((least, hit) => Math.min(least, gap(hit, other)), Number.POSITIVE_INFINITY);
  const sameKind = (other: PlacedFigure): boolean =>
    kind === 'ordinal'
      ? other.figure.kind === 'ordinal'
      : other.figure.kind === 'date' || other.figure.kind === 'period';
  return !(scene.figuresBySentence.get(sentence) ?? []).some(
    other => other !== placed && sameKind(other) && distance(other) < distance(placed),
  );
}

function candidatesFor(scene: Scene, placed: PlacedFigure, base: FactBase): Candidate[] {
  const found: Candidate[] = [];
  for (const match of metricsAround(scene, placed)) {
    const claims = base.claimsByMetric.get(match.metric.id) ?? [];
    if (claims.length === 0 || !isNearestDate(scene, placed, match)) continue;
    for (const claim of claims) {
      if (!namesAll(scene, claim)) continue;
      const { wholeBefore } = match;
      if (wholeBefore !== null && !isNewIn(scene, claim, wholeBefore, placed.first)) continue;
      if (!fitsChange(placed, claim) || !fitsUnit(placed, claim, match)) continue;
      const entities = fitEntities(scene, placed, claim);
      if (entities === null) continue;
      const period = fitPeriod(scene, placed, claim);
      if (period === null) continue;
      const status = fitStatus(scene, placed, claim, period, match.inClause > 0);
      if (status === null) continue;
      const explicit = claim.entities.filter(entity => !entity.implied).length;
      const score =
        match.inClause * 3 +
        nearness[entities] +
        (claim.period === null ? 0 : nearness[period]) +
        explicit +
        (match.metric.kind === placed.figure.kind ? 2 : 0) -
        Math.min(match.distance, 20) / 20;
      found.push({ claim, match, entities, period, status, score });
    }
  }
  return found.sort((a, b) => b.score - a.score);
}

/** A comparison of one figure with one claim. */
export interface Judgement {
  readonly kind: VerdictKind;
  readonly candidate: Candidate;
  readonly comparisons: readonly Comparison[];
}

function judgeOne(placed: PlacedFigure, candidate: Candidate): Judgement | null {
  const comparisons = candidate.claim.statements.map(statement =>
    compareStatement(placed.figure, statement, candidate.claim),
  );
  const comparable = comparisons.filter(comparison => comparison.agrees !== null);
  if (comparable.length === 0) return null;
  const agrees = comparable.some(comparison => comparison.agrees);
  const kind = candidate.claim.disputed !== undefined ? 'disputed' : agrees ? 'agrees' : 'differs';
  return { kind, candidate, comparisons };
}

/** Whether every version in the fact base speaks against the figure. */
const meetsAny = (judgement: Judgement): boolean =>
  judgement.comparisons.some(comparison => comparison.agrees === true);

/**
 * Whether the context is plain enough to say that a figure differs. Where the
 * time or the country is only taken for granted, a figure that doesn't fit
 * more likely speaks of something else.
 */
const isPlain = ({ entities, period, status, claim }: Candidate): boolean =>
  entities !== 'text' &&
  status === 'plain' &&
  (period !== 'unsaid' || (claim.period === null && isTimeless(claim)));

/** A date that something happened on stays the same whenever it is written about. */
const isTimeless = (claim: Claim): boolean =>
  claim.statements.every(
    ({ value }) =>
      typeof value === 'string' || (Array.isArray(value) && typeof value[0] === 'string'),
  );

/** Two claims whose scores are this close don't decide between themselves. */
const tieMargin = 0.6;

function decide(placed: PlacedFigure, candidates: readonly Candidate[]): Judgement | null {
  const judgements = candidates.flatMap(candidate => judgeOne(placed, candidate) ?? []);
  const [best] = judgements;
  if (best === undefined) return null;
  const rivals = judgements.filter(
    other => best.candidate.score - other.candidate.score < tieMargin,
  );
  const meeting = rivals.filter(meetsAny);
  // Several that fit equally well: what agrees is spoken of, if all of it is of one kind.
  if (rivals.length > 1 && meeting.length !== rivals.length) {
    const [only, ...more] = meeting;
    return only !== undefined && more.length === 0 && only.candidate.claim.disputed === undefined
      ? only
      : null;
  }
  if (!meetsAny(best) && !isPlain(best.candidate)) return null;
  return best;
}

/** A statement, ready to be shown. */
function sourceOf(base: FactBase, statement: Statement): Source {
  const document = base.documents.get(statement.document);
  const { value } = statement;
  const plain = typeof value === 'object' && !Array.isArray(value) ? null : value;
  const speaker = statement.speaker === null ? undefined : base.entities.get(statement.speaker);
  return {
    document: statement.document,
    publisher: document?.publisher ?? statement.document,
    date: document?.published ?? null,
    title: document?.title ?? '',
    url: document?.url ?? null,
    paragraph: statement.paragraph,
    printed: statement.printed,
    value: plain as Source['value'],
    qualifier: statement.qualifier,
    speaker: speaker?.name ?? null,
    note: statement.note ?? statement.misprint?.why ?? null,
  };
}

/**
 * The statements that tell a claim's story: its own, and where the dispute lies
 * between claims those of the claims that it is tied to, of the same measure if
 * there are any: a length of stay beside the days of a visit only confuses.
 */
function statementsOf(base: FactBase, claim: Claim): Statement[] {
  if (claim.disputed === undefined || sourcesDisagree(claim)) return [...claim.statements];
  const related = base.claims.filter(other => claim.related?.includes(other.id) === true);
  const alike = related.filter(other => isSameMeasure(base, claim, other));
  const told = alike.length > 0 ? alike : related;
  return [...claim.statements, ...told.flatMap(other => other.statements)];
}

function isSameMeasure(base: FactBase, one: Claim, other: Claim): boolean {
  const kindOf = (claim: Claim) => base.metrics.get(claim.metric)?.kind;
  return one.unit === other.unit && kindOf(one) === kindOf(other);
}

/** Compares every figure of a linked text with what the fact base holds. */
export function judge(links: Links, base: FactBase): GlossedFigure[] {
  const { figures } = links.linking.analysis;
  if (base.claims.length === 0) return figures.map(figure => glossed(figure, null));
  const scene = createScene(links);
  const judged = new Map<PlacedFigure, Judgement>();
  for (const placed of scene.figures) {
    if (placed.compared || isStartingPoint(scene, placed) || isWhole(scene, placed)) continue;
    const judgement = decide(placed, candidatesFor(scene, placed, base));
    if (judgement !== null) judged.set(placed, judgement);
  }
  /** How many figures of a sentence speak of one claim. */
  const sharing = new Map<string, number>();
  const sharingKey = (placed: PlacedFigure, { candidate }: Judgement): string =>
    `${scene.sentenceOf[placed.first]} ${candidate.claim.id}`;
  for (const [placed, judgement] of judged) {
    const key = sharingKey(placed, judgement);
    sharing.set(key, (sharing.get(key) ?? 0) + 1);
  }
  const verdicts = new Map<Figure, Verdict>();
  for (const [placed, judgement] of judged) {
    // Of two figures in one sentence for one claim, one speaks of something else: the one that doesn't meet it.
    const alone = sharing.get(sharingKey(placed, judgement)) === 1;
    if (!alone && !meetsAny(judgement)) continue;
    verdicts.set(placed.figure, verdictOf(links, base, placed, judgement));
  }
  return figures.map(figure => glossed(figure, verdicts.get(figure) ?? null));
}

/** One literal, all fields in one order: a spread per figure costs more than comparing it. */
const glossed = (figure: Figure, verdict: Verdict | null): GlossedFigure => ({
  start: figure.start,
  end: figure.end,
  text: figure.text,
  kind: figure.kind,
  value: figure.value,
  unit: figure.unit,
  qualifier: figure.qualifier,
  precision: figure.precision,
  change: figure.change,
  verdict,
});

function verdictOf(
  links: Links,
  base: FactBase,
  placed: PlacedFigure,
  judgement: Judgement,
): Verdict {
  const { claim } = judgement.candidate;
  const sources = statementsOf(base, claim).map(statement => sourceOf(base, statement));
  return {
    kind: judgement.kind,
    claim: claim.id,
    about: claim.about,
    why: explain(placed.figure, judgement, sources, links.linking),
    sources,
  };
}
