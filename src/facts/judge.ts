import type { Figure } from '../vietnamese/figure.ts';
import { compareStatement, sourcesDisagree } from './compare.ts';
import { otherItem } from './compare-items.ts';
import { convertible } from './convert-unit.ts';
import { explain } from './explain.ts';
import type { FactBase } from './fact-base.ts';
import type { GlossedFigure, Source, Verdict } from './gloss.ts';
import { isIncomparable } from './incomparable.ts';
import { type Candidate, type Judgement, meetsAny } from './judgement.ts';
import type { Links } from './linking.ts';
import { fitEntities, isNewIn } from './match-entities.ts';
import { type MetricMatch, metricsAround } from './match-metric.ts';
import { fitPeriod } from './match-period.ts';
import { fitStatus } from './match-status.ts';
import { nearnessOfDate } from './nearness-of-date.ts';
import { dropSecondFigures, isPlainDifference } from './plain-difference.ts';
import { createScene, type PlacedFigure, type Scene } from './scene.ts';
import type { Claim, Statement } from './schema.ts';

/** How much each place counts: what is said nearer weighs more. */
const nearness = { clause: 5, sentence: 4, paragraph: 2, head: 2, text: 1, article: 1, unsaid: 0 };

/**
 * A figure that says how much something changed is not how much it is, and the
 * other way round; a change the other way is another account of the same change.
 */
function changeFit(placed: PlacedFigure, claim: Claim): 'same' | 'opposite' | null {
  const { change, kind } = placed.figure;
  if (claim.change !== undefined) {
    // "gấp đôi năm 2023" is an increase without the word.
    if (change === null) return kind === 'ratio' && claim.change === 'increase' ? 'same' : null;
    return change === claim.change ? 'same' : 'opposite';
  }
  const isChange = change !== null && kind !== 'date' && kind !== 'period' && kind !== 'ordinal';
  return isChange ? null : 'same';
}

function fitsUnit(placed: PlacedFigure, claim: Claim, match: MetricMatch): boolean {
  const { unit, kind } = placed.figure;
  if (kind === 'money' || kind === 'percent') return unit === claim.unit;
  if (match.metric.kind === 'list') return match.distance <= 2;
  if (claim.unit === null || unit === claim.unit) return true;
  if (unit === null) return kind === 'quantity' && isUnitNear(placed, match);
  return match.metric.units.includes(unit) || convertible(unit, claim.unit);
}

/** Numbers from which one without a unit may take that of its clause's subject: "visitors … to top 300,000". */
const largeCount = 1000;

/** Whether the words of the metric are near enough to a number without a unit to give it theirs. */
function isUnitNear({ figure }: PlacedFigure, match: MetricMatch): boolean {
  if (match.distance <= 1) return true;
  return (
    typeof figure.value === 'number' &&
    figure.value >= largeCount &&
    match.inClause > 0 &&
    match.distance <= maxUnitDistance
  );
}

const maxUnitDistance = 6;

function candidatesFor(scene: Scene, placed: PlacedFigure): Candidate[] {
  const { named } = scene;
  const found: Candidate[] = [];
  for (const match of metricsAround(scene, placed)) {
    const nearest = nearnessOfDate(scene, placed, match);
    if (nearest === null) continue;
    for (const claim of named.of(match.metric)) {
      const { wholeBefore } = match;
      if (wholeBefore !== null && !isNewIn(scene, claim, wholeBefore, placed)) continue;
      const change = changeFit(placed, claim);
      if (change === null || !fitsUnit(placed, claim, match)) continue;
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
      found.push({
        claim,
        match,
        entities,
        period,
        // One of several dates told together may be the claim's; that it isn't means nothing.
        status: nearest === 'listed' ? 'loose' : status,
        opposite: change === 'opposite',
        score,
      });
    }
  }
  return found.sort((a, b) => b.score - a.score);
}

function judgeOne(scene: Scene, placed: PlacedFigure, candidate: Candidate): Judgement | null {
  const compared = candidate.claim.statements.map(statement =>
    compareStatement(placed.figure, statement, candidate.claim),
  );
  const isList = candidate.match.metric.kind === 'list';
  const { lang } = scene.links.linking.input;
  const agreeing = isList ? compared.find(({ agrees }) => agrees === true) : undefined;
  const other =
    agreeing === undefined ? null : otherItem(scene, placed, agreeing.statement.value, lang);
  // 18,4 less is not 18,4 more, and five with another among them are not the same five.
  const comparisons =
    candidate.opposite || other !== null
      ? compared.map(comparison => ({ ...comparison, agrees: false, asRead: false }))
      : compared;
  const comparable = comparisons.filter(comparison => comparison.agrees !== null);
  if (comparable.length === 0) return null;
  const agrees = comparable.some(comparison => comparison.agrees);
  const kind = candidate.claim.disputed !== undefined ? 'disputed' : agrees ? 'agrees' : 'differs';
  return { kind, candidate, comparisons, otherItem: other };
}

/** Two claims whose scores are this close don't decide between themselves. */
const tieMargin = 0.6;

function decide(
  scene: Scene,
  placed: PlacedFigure,
  candidates: readonly Candidate[],
): Judgement | null {
  const judgements = candidates.flatMap(candidate => judgeOne(scene, placed, candidate) ?? []);
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
  if (!meetsAny(best) && !isPlainDifference(scene, placed, best)) return null;
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

/** Of the ranks of one sentence that seem to speak of one claim the likeliest: "the first to visit … his first trip abroad". */
function bestRanks(
  judged: ReadonlyMap<PlacedFigure, Judgement>,
  keyOf: (placed: PlacedFigure, judgement: Judgement) => string,
): ReadonlyMap<string, PlacedFigure> {
  const best = new Map<string, { readonly placed: PlacedFigure; readonly score: number }>();
  for (const [placed, judgement] of judged) {
    if (placed.figure.kind !== 'ordinal') continue;
    const key = keyOf(placed, judgement);
    const { score } = judgement.candidate;
    if (score > (best.get(key)?.score ?? Number.NEGATIVE_INFINITY))
      best.set(key, { placed, score });
  }
  return new Map([...best].map(([key, { placed }]) => [key, placed]));
}

/** Compares every figure of a linked text with what the fact base holds. */
export function judge(links: Links, base: FactBase): GlossedFigure[] {
  const { figures } = links.linking.analysis;
  if (base.claims.length === 0) return figures.map(figure => glossed(figure, null));
  const scene = createScene(links);
  const judged = new Map<PlacedFigure, Judgement>();
  for (const placed of scene.figures) {
    if (placed.compared) continue;
    const candidates = candidatesFor(scene, placed);
    if (candidates.length === 0 || isIncomparable(scene, placed)) continue;
    const judgement = decide(scene, placed, candidates);
    if (judgement !== null) judged.set(placed, judgement);
  }
  dropSecondFigures(judged);
  /** How many figures of a sentence speak of one claim. */
  const sharing = new Map<string, number>();
  const sharingKey = (placed: PlacedFigure, { candidate }: Judgement): string =>
    `${scene.sentenceOf[placed.first]} ${candidate.claim.id}`;
  for (const [placed, judgement] of judged) {
    const key = sharingKey(placed, judgement);
    sharing.set(key, (sharing.get(key) ?? 0) + 1);
  }
  const verdicts = new Map<Figure, Verdict>();
  const ranked = bestRanks(judged, sharingKey);
  for (const [placed, judgement] of judged) {
    const best = ranked.get(sharingKey(placed, judgement));
    if (placed.figure.kind === 'ordinal' && best !== undefined && best !== placed) continue;
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
