import type { Token } from '../vietnamese/token.ts';
import { daysApart, daysOfPeriod, lengthInDays } from './days.ts';
import { type Judgement, meetsAny } from './judgement.ts';
import { datesAround, type MetricMatch } from './match-metric.ts';
import type { PlacedFigure, Scene } from './scene.ts';
import type { Claim, ClaimValue } from './schema.ts';

/**
 * Whether the context is plain enough to say that a figure differs. A figure
 * that agrees is what it seems; one that doesn't speaks of something else more
 * often than not, so every doubt counts against telling it.
 */
export function isPlainDifference(
  scene: Scene,
  placed: PlacedFigure,
  judgement: Judgement,
): boolean {
  const { candidate } = judgement;
  const { claim, entities, period, status } = candidate;
  if (entities === 'text' || status !== 'plain') return false;
  if (period === 'unsaid' && !(claim.period === null && isTimeless(claim))) return false;
  if (period === 'unsaid' && isPlan(placed)) return false;
  if (isAdded(scene, placed) || isOtherAim(scene, claim)) return false;
  const { kind } = placed.figure;
  if (kind === 'date' || kind === 'period') return isPlainDate(scene, placed, judgement);
  if (kind === 'ordinal' && isOfName(scene, placed)) return false;
  if (claim.period === null && kind !== 'ordinal' && hasOwnTime(scene, placed)) return false;
  if (candidate.opposite || !isFarApart(judgement)) return true;
  const near = entities === 'clause' || entities === 'sentence';
  const dated = claim.period === null || period === 'clause' || period === 'sentence';
  return near && dated && candidate.match.inClause > 0;
}

/** Statuses of what is meant to be: told years apart, each aim is one of its own. */
const aims: ReadonlySet<Claim['status']> = new Set(['target', 'forecast', 'pledge']);

/** Days from its sources within which another number is another account of the same aim. */
const aimMargin = 370;

function isOtherAim({ links }: Scene, claim: Claim): boolean {
  const { published, base } = links.linking;
  const today = published === null ? null : daysOfPeriod(published);
  if (today === null || !aims.has(claim.status)) return false;
  return claim.statements.every(({ document }) => {
    const told = base.documents.get(document)?.published ?? null;
    const days = told === null ? null : daysOfPeriod(told);
    return days !== null && daysApart(days, today) > aimMargin;
  });
}

/**
 * Whether a figure is a stretch of years that plans and terms are for: told
 * long after or before the sources, "giai đoạn 2023-2027" is the next plan's.
 */
const isPlan = ({ days, figure }: PlacedFigure): boolean =>
  figure.kind === 'period' && days !== null && lengthInDays(days) > longestEvent;

/** Days that an event takes at most: what takes longer is a plan or a term. */
const longestEvent = 300;

/** A date that something happened on stays the same whenever it is written about. */
const isTimeless = (claim: Claim): boolean => claim.statements.every(({ value }) => isDates(value));

/** Whether a clause gives its figure a year or month of its own, against a claim that has none. */
function hasOwnTime(
  { datesBySentence, sentenceOf, clauseOf }: Scene,
  { first }: PlacedFigure,
): boolean {
  const here = datesBySentence.get(sentenceOf[first] as number) ?? [];
  return here.some(date => clauseOf[date.first] === clauseOf[first]);
}

/** Words behind or before a figure that say it comes on top of another. */
const addedWords = new Set([
  'thêm',
  'another',
  'additional',
  'further',
  'more',
  'extra',
  'cũng',
  'also',
]);

/** Whether a figure comes on top of one told before: "thêm 150.000 liều", "another 1.5 million doses". */
function isAdded({ tokens, clauseOf }: Scene, { first, last }: PlacedFigure): boolean {
  const clause = clauseOf[first];
  for (let at = first - 1; at >= Math.max(0, first - 12) && clauseOf[at] === clause; at -= 1) {
    if (addedWords.has(tokens[at]?.norm ?? '')) return true;
  }
  return tokens[last]?.norm === 'more' || tokens[last]?.norm === 'nữa';
}

/** Whether a number belongs to a name: "the 8th Party Congress", "lần thứ VIII". */
function isOfName({ tokens }: Scene, { last, figure }: PlacedFigure): boolean {
  return /[IVX]$/.test(figure.text) || tokens[last]?.capital === true;
}

/** Two amounts of which one is this many times the other are hardly two accounts of one thing. */
const farApart = 4;

const isFarApart = ({ comparisons }: Judgement): boolean =>
  comparisons.every(({ difference }) => {
    const relative = difference?.relative ?? null;
    return relative !== null && (relative > farApart - 1 || relative < 1 / farApart - 1);
  });

/** Whether the person named last before a date, in its clause, is none of the claim's. */
function isOfAnotherPerson(scene: Scene, { first }: PlacedFigure, claim: Claim): boolean {
  const { rivalsBySentence, sentenceOf, clauseOf } = scene;
  const here = rivalsBySentence.get(sentenceOf[first] as number) ?? [];
  const people = here.filter(
    ({ type, at }) => type === 'person' && at < first && clauseOf[at] === clauseOf[first],
  );
  const id = people.at(-1)?.id;
  if (id === undefined) return false;
  const { base } = scene.links.linking;
  const own = claim.entities.filter(entity => base.entities.get(entity.id)?.type === 'person');
  return own.length > 0 && !own.some(entity => entity.id === id);
}

/** Whether a place that is none of the claim's stands between the claim's own and a date: "tới New York sau khi thăm Cuba từ 18 đến 20/9". */
function isOfNearerPlace(scene: Scene, { first }: PlacedFigure, claim: Claim): boolean {
  const { rivalsBySentence, sentenceOf, links } = scene;
  const { base } = links.linking;
  const own = new Set(
    claim.entities.flatMap(({ id }) => [id, ...(base.entities.get(id)?.countries ?? [])]),
  );
  const places = (rivalsBySentence.get(sentenceOf[first] as number) ?? []).filter(
    ({ type, at, beside }) => (type === 'country' || type === 'place') && at < first && !beside,
  );
  const last = places.findLastIndex(({ id }) => id !== null && own.has(id) && id !== base.home);
  if (last < 0) return false;
  return places.slice(last + 1).some(({ id }) => id !== base.home && (id === null || !own.has(id)));
}

/**
 * Whether a date without a year ("từ 13 đến 16/11"), which is the article's
 * own, stands against one of another year, or any date against a claim told to
 * the day: "since 1992" is no account of a visit in May 2025.
 */
function isOfAnotherYear({ days, figure }: PlacedFigure, claim: Claim): boolean {
  if (days === null) return false;
  const dated = /\d{4}/.test(figure.text);
  return claim.statements.every(({ value }) => {
    const own = isDates(value) ? daysOfPeriod(value) : null;
    if (own === null || (dated && lengthInDays(own) > longestVisit)) return false;
    return daysApart(own, days) > nearYear;
  });
}

/** Days of the longest event that is told to the day. */
const longestVisit = 14;

/** Whether a claim is of a term or plan of years: the year of an election ("được bầu năm 2007") is no account of it. */
const isTerm = (claim: Claim): boolean =>
  claim.statements.every(({ value }) => {
    const own = isDates(value) ? daysOfPeriod(value) : null;
    return Array.isArray(value) && own !== null && lengthInDays(own) > longestEvent;
  });

/** Days within which a date without a year can be meant for the same event. */
const nearYear = 180;

/** Tokens by which the words of another matter must stand nearer to a date to have it. */
const nearerBy = 2;

/** Whether a date is when something began that goes on: "the first visit since 1992", unless that is what is measured. */
function isSince(
  tokens: readonly Token[],
  { first }: PlacedFigure,
  { hits }: MetricMatch,
): boolean {
  const before = tokens[first - 1]?.norm;
  const twoBefore = tokens[first - 2]?.norm;
  if (before !== 'since' && !(twoBefore === 'kể' && before === 'từ')) return false;
  return !hits.some(hit => hit.last >= first - 2 && hit.last <= first);
}

const anniversaryWords = new Set(['niệm', 'anniversary', 'anniversaries', 'nhân', 'mừng']);

/**
 * A date differs only if it is told in digits ("cuối tuần trước" is of another
 * grain), is not of a whole trip and no anniversary's.
 */
function isPlainDate(scene: Scene, placed: PlacedFigure, { candidate }: Judgement): boolean {
  const { tokens, sentenceOf } = scene;
  const { match } = candidate;
  const nearer = datesAround(scene, placed).some(
    other => other.distance < match.distance - nearerBy,
  );
  if (isOfAnotherYear(placed, candidate.claim)) return false;
  if (isTerm(candidate.claim) && placed.figure.kind !== 'period') return false;
  if (isOfAnotherPerson(scene, placed, candidate.claim)) return false;
  if (isOfNearerPlace(scene, placed, candidate.claim)) return false;
  if (nearer || isSince(tokens, placed, match)) return false;
  if (!/\d/.test(placed.figure.text) || isWholeTrip(scene, placed, candidate.claim)) return false;
  const sentence = sentenceOf[placed.first];
  for (let at = placed.first - 1; at >= 0 && sentenceOf[at] === sentence; at -= 1) {
    if (anniversaryWords.has(tokens[at]?.norm ?? '')) return false;
  }
  for (let at = placed.last; at < tokens.length && sentenceOf[at] === sentence; at += 1) {
    if (tokens[at]?.norm === 'niệm' || tokens[at]?.norm === 'anniversary') return false;
  }
  return true;
}

/**
 * Whether a stretch holds all of the claim's and more in a sentence that names
 * another place too: "thăm Cuba và dự họp tại New York từ 18 đến 24/9" is the whole trip.
 */
function isWholeTrip(scene: Scene, placed: PlacedFigure, claim: Claim): boolean {
  const { days, figure } = placed;
  if (days === null || figure.kind !== 'period') return false;
  const isWider = claim.statements.every(({ value }) => {
    if (!isDates(value)) return false;
    const own = daysOfPeriod(value);
    return own !== null && days.first <= own.first && days.last >= own.last;
  });
  if (!isWider) return false;
  const { base } = scene.links.linking;
  const own = new Set(
    claim.entities.flatMap(({ id }) => [id, ...(base.entities.get(id)?.countries ?? [])]),
  );
  const here = scene.rivalsBySentence.get(scene.sentenceOf[placed.first] as number) ?? [];
  return here.some(
    ({ id, type }) =>
      (type === 'country' || type === 'place') && id !== base.home && (id === null || !own.has(id)),
  );
}

const isDates = (value: ClaimValue): value is string | [string, string] =>
  typeof value === 'string' || (Array.isArray(value) && typeof value[0] === 'string');

/**
 * Drops what another figure of the text speaks for: a text that gives one
 * figure as the sources do and a second one for the same claim in no better a
 * context means something else by the second.
 */
export function dropSecondFigures(judged: Map<PlacedFigure, Judgement>): void {
  const best = new Map<string, number>();
  for (const judgement of judged.values()) {
    if (!meetsAny(judgement)) continue;
    const { claim, score } = judgement.candidate;
    best.set(claim.id, Math.max(best.get(claim.id) ?? Number.NEGATIVE_INFINITY, score));
  }
  for (const [placed, judgement] of judged) {
    if (meetsAny(judgement)) continue;
    const { claim, score } = judgement.candidate;
    if ((best.get(claim.id) ?? Number.NEGATIVE_INFINITY) >= score) judged.delete(placed);
  }
}
