import { isPartStart } from './match-metric.ts';
import { namings } from './namings.ts';
import { isOfPart } from './part-of-country.ts';
import type { Rival } from './rivals.ts';
import type { PlacedFigure, Scene } from './scene.ts';
import type { Claim } from './schema.ts';
import { shareOf, wholeClause } from './share-of-clause.ts';

/** Where the entity of a claim that is named farthest away stands; null: not named, or another stands nearer. */
export type EntityFit = 'clause' | 'sentence' | 'paragraph' | 'head' | 'text' | null;

const order = ['clause', 'sentence', 'paragraph', 'head', 'text'] as const;

/** A text is about one country if it names it this many times as often as any other. */
const dominance = 3;

interface Needed {
  readonly id: string;
  readonly type: 'country' | 'person' | 'other';
}

/** Whether a rival could be what the figure is about instead of what is needed. */
function contends(scene: Scene, rival: Rival, needed: Needed, own: ReadonlySet<string>): boolean {
  if (rival.id !== null && own.has(rival.id)) return false;
  if (needed.type === 'country') {
    if (rival.type !== 'country') return false;
    if (rival.id !== null && rival.id === scene.links.linking.base.home) return false;
    return !rival.beside;
  }
  if (needed.type !== 'person' || rival.type !== 'person' || rival.beside) return false;
  // "President Phuc" of an English paper, which no form of the base is.
  const { name } = scene.links.linking.base.entities.get(needed.id) ?? {};
  const word = scene.tokens[rival.at]?.norm ?? '';
  return rival.id !== null || !(name?.en.toLowerCase().endsWith(` ${word}`) ?? false);
}

/** Where something is named, sorted for the questions asked of it. */
interface Places {
  readonly bySentence: ReadonlyMap<number, readonly number[]>;
  readonly byParagraph: ReadonlyMap<number, number>;
  readonly inHeads: number;
  readonly total: number;
}

function sortPlaces(scene: Scene, tokens: readonly number[]): Places {
  const bySentence = new Map<number, number[]>();
  const byParagraph = new Map<number, number>();
  let inHeads = 0;
  for (const at of tokens) {
    const sentence = scene.sentenceOf[at] as number;
    const list = bySentence.get(sentence);
    if (list === undefined) bySentence.set(sentence, [at]);
    else list.push(at);
    const paragraph = scene.paragraphOf[at] as number;
    byParagraph.set(paragraph, (byParagraph.get(paragraph) ?? 0) + 1);
    if (scene.heads.some(([first, last]) => at >= first && at < last)) inHeads += 1;
  }
  return { bySentence, byParagraph, inHeads, total: tokens.length };
}

const none: readonly number[] = [];

/** Whom a text must name for a claim, and where it names them: worked out once for a text. */
interface Party {
  readonly needed: Needed;
  readonly own: ReadonlySet<string>;
  readonly mine: Places;
}

function partiesOf(scene: Scene, claim: Claim, own: ReadonlySet<string>): readonly Party[] {
  const key = `parties ${partiesKey(claim)}`;
  const known = scene.memo.get(key) as readonly Party[] | undefined;
  if (known !== undefined) return known;
  const { base } = scene.links.linking;
  const parties = claim.entities.flatMap(({ id, implied }) => {
    const entity = base.entities.get(id);
    if (implied || entity === undefined) return [];
    const type = base.isCountry(id) ? 'country' : entity.type === 'person' ? 'person' : 'other';
    const mineKey = `named ${id}`;
    let mine = scene.memo.get(mineKey) as Places | undefined;
    if (mine === undefined) {
      mine = sortPlaces(scene, namings(scene.links).get(id) ?? none);
      scene.memo.set(mineKey, mine);
    }
    return { needed: { id, type } as const, own, mine };
  });
  scene.memo.set(key, parties);
  return parties;
}

/** Where a sentence names others that a figure could be about instead. */
function othersIn(scene: Scene, sentence: number, { needed, own }: Party): readonly number[] {
  const here = scene.rivalsBySentence.get(sentence);
  if (here === undefined) return none;
  return here.filter(rival => contends(scene, rival, needed, own)).map(({ at }) => at);
}

/** Where the whole text does: asked for only where the sentences around a figure name nobody. */
function othersOf(scene: Scene, { needed, own }: Party): Places {
  const key = `against ${needed.type} ${keyOfOwn.get(own)}`;
  const known = scene.memo.get(key) as Places | undefined;
  if (known !== undefined) return known;
  const rivals = scene.rivals.filter(rival => contends(scene, rival, needed, own));
  const others = sortPlaces(
    scene,
    rivals.map(({ at }) => at),
  );
  scene.memo.set(key, others);
  return others;
}

function fitOne(scene: Scene, placed: PlacedFigure, party: Party): EntityFit {
  const { needed, mine } = party;
  const { clauseOf, sentenceOf, paragraphOf, links } = scene;
  const clause = clauseOf[placed.first] as number;
  const sentence = sentenceOf[placed.first] as number;
  const paragraph = paragraphOf[placed.first] as number;
  if (mine.total === 0) return null;

  const mineHere = mine.bySentence.get(sentence) ?? none;
  const othersHere = othersIn(scene, sentence, party);
  const [from, to] = needed.type === 'country' ? shareOf(scene, placed) : wholeClause;
  const sameClause = (at: number): boolean => clauseOf[at] === clause && at >= from && at < to;
  if (mineHere.length > 0) {
    // "17,6 triệu lượt khách, trong đó Kazakhstan 150.000": named in a part, it isn't what the whole is of.
    const part = nextPart(scene, placed);
    if (part >= 0 && mineHere.every(at => at > part)) return null;
  }
  if (mineHere.some(sameClause)) {
    return needed.type === 'person' || !othersHere.some(sameClause) ? 'clause' : null;
  }
  if (othersHere.some(sameClause)) return null;

  if (mineHere.length > 0) {
    if (othersHere.length === 0 || needed.type === 'person') return 'sentence';
    // Both: the one named last before the figure has it.
    const last = (ats: readonly number[]): number =>
      Math.max(-1, ...ats.filter(at => at < placed.first));
    const lastMine = last(mineHere);
    const lastOther = last(othersHere);
    const together = lastMine >= 0 && lastOther >= 0 && clauseOf[lastMine] === clauseOf[lastOther];
    return lastMine > lastOther && !together ? 'sentence' : null;
  }
  if (othersHere.length > 0) return null;

  for (let at = sentence - 1; at >= 0; at -= 1) {
    const range = links.linking.analysis.sentences[at];
    if (range === undefined || paragraphOf[range.first] !== paragraph) break;
    const isHere = mine.bySentence.has(at);
    const isOther = othersIn(scene, at, party).length > 0;
    if (isHere) return isOther ? null : 'paragraph';
    if (isOther) return null;
  }
  if (needed.type === 'person' && isMeantByPronoun(scene, sentence, placed, party)) {
    return 'paragraph';
  }
  if (needed.type === 'other' && mine.byParagraph.has(paragraph)) return 'paragraph';
  const others = othersOf(scene, party);
  // The paragraph before may have turned to another country.
  const previous = needed.type === 'country' ? previousParagraph(scene, sentence) : null;
  if (previous !== null) {
    const isHere = mine.byParagraph.has(previous);
    const isOther = others.byParagraph.has(previous);
    if (isHere && !isOther) return 'paragraph';
    if (!isHere && isOther) return null;
  }
  if (mine.inHeads > 0) return others.inHeads === 0 || needed.type === 'person' ? 'head' : null;
  if (others.inHeads > 0 || needed.type === 'person') return null;
  return mine.total >= Math.max(2, others.total * dominance) ? 'text' : null;
}

const pronouns = new Set(['ông', 'bà', 'he', 'she', 'his', 'her']);

/** Whether a sentence speaks of "ông", "he", and the one named last before it is who is needed. */
function isMeantByPronoun(
  { rivals, tokens, links }: Scene,
  sentence: number,
  placed: PlacedFigure,
  { own }: Party,
): boolean {
  const { first = 0, last = 0 } = links.linking.analysis.sentences[sentence] ?? {};
  let at = first;
  while (at < last && !pronouns.has(tokens[at]?.norm ?? '')) at += 1;
  if (at === last) return false;
  const person = rivals.findLast(
    ({ type, at: named }) => type === 'person' && named < placed.first,
  );
  return person !== undefined && person.id !== null && own.has(person.id);
}

/** First token behind a figure, in its sentence, where a part of the whole begins, or -1. */
function nextPart(scene: Scene, placed: PlacedFigure): number {
  const { sentenceOf, tokens } = scene;
  const sentence = sentenceOf[placed.first];
  for (let at = placed.last; at < tokens.length && sentenceOf[at] === sentence; at += 1) {
    if (isPartStart(tokens, at)) return at;
  }
  return -1;
}

/**
 * Whether the part of a whole that begins at a token and holds a figure names one of those whom a claim
 * concerns, and nothing before it in the sentence does: "17,6 triệu lượt, trong đó có 150.000 lượt khách Kazakhstan".
 */
export function isNewIn(scene: Scene, claim: Claim, first: number, placed: PlacedFigure): boolean {
  const { sentenceOf, clauseOf } = scene;
  let { last } = placed;
  while (last < clauseOf.length && clauseOf[last] === clauseOf[placed.first]) last += 1;
  return claim.entities.some(({ id, implied }) => {
    if (implied) return false;
    const here = (namings(scene.links).get(id) ?? []).filter(
      at => sentenceOf[at] === sentenceOf[first] && at < last,
    );
    return here.length > 0 && here.every(at => at >= first);
  });
}

/** The last paragraph before a sentence's own that holds any words. */
function previousParagraph(scene: Scene, sentence: number): number | null {
  const { paragraphOf, links } = scene;
  const { sentences } = links.linking.analysis;
  const own = paragraphOf[sentences[sentence]?.first ?? 0];
  for (let at = sentence - 1; at >= 0; at -= 1) {
    const paragraph = paragraphOf[sentences[at]?.first ?? 0] as number;
    if (paragraph !== own) return paragraph;
  }
  return null;
}

/** Ids of a claim's entities and of their countries: none is a rival of the others. */
const ownOf = new WeakMap<Claim, ReadonlySet<string>>();
/** The same as one string, for what is worked out once for all claims of the same parties. */
const keyOfOwn = new WeakMap<ReadonlySet<string>, string>();

function ownIds(scene: Scene, claim: Claim): ReadonlySet<string> {
  const known = ownOf.get(claim);
  if (known !== undefined) return known;
  const own = new Set<string>();
  for (const { id } of claim.entities) {
    own.add(id);
    // A city's or body's country is no rival of it.
    for (const country of scene.links.linking.base.entities.get(id)?.countries ?? []) {
      own.add(country);
    }
  }
  ownOf.set(claim, own);
  keyOfOwn.set(own, [...own].join(' '));
  return own;
}

/**
 * How the entities of a claim are named around a figure: the farthest of
 * those that a text must name. Null if one is missing, or if a nearer word
 * shows the figure to be about another country, person or part.
 */
export function fitEntities(scene: Scene, placed: PlacedFigure, claim: Claim): EntityFit {
  const key = partiesKey(claim);
  if (fitted.placed !== placed) {
    fitted.placed = placed;
    fitted.byParties.clear();
  }
  const known = fitted.byParties.get(key);
  if (known !== undefined) return known;
  const fit = fitParties(scene, placed, claim);
  fitted.byParties.set(key, fit);
  return fit;
}

/** What came out for the figure asked for last: many claims have the same parties. */
const fitted: { placed: PlacedFigure | null; readonly byParties: Map<string, EntityFit> } = {
  placed: null,
  byParties: new Map(),
};

const partiesKeys = new WeakMap<Claim, string>();

/** The same for all claims of the same parties. */
function partiesKey(claim: Claim): string {
  const known = partiesKeys.get(claim);
  if (known !== undefined) return known;
  const key = claim.entities.map(({ id, implied }) => `${id}${implied ? '?' : ''}`).join(' ');
  partiesKeys.set(claim, key);
  return key;
}

function fitParties(scene: Scene, placed: PlacedFigure, claim: Claim): EntityFit {
  const own = ownIds(scene, claim);
  let farthest = 0;
  for (const party of partiesOf(scene, claim, own)) {
    const fit = fitOne(scene, placed, party);
    if (fit === null) return null;
    farthest = Math.max(farthest, order.indexOf(fit));
  }
  return isOfPart(scene, placed, own) ? null : (order[farthest] ?? null);
}
