import type { Token } from '../vietnamese/token.ts';
import { isPartStart } from './match-metric.ts';
import type { Rival } from './rivals.ts';
import type { PlacedFigure, Scene } from './scene.ts';
import type { Claim, Entity, EntityType } from './schema.ts';

/** Where the entity of a claim that is named farthest away stands; null: not named, or another stands nearer. */
export type EntityFit = 'clause' | 'sentence' | 'paragraph' | 'head' | 'text' | null;

const order = ['clause', 'sentence', 'paragraph', 'head', 'text'] as const;

/** A text is about one country if it names it this many times as often as any other. */
const dominance = 3;

interface Needed {
  readonly id: string;
  readonly type: 'country' | 'person' | 'other';
}

/** What stands for its country. An agreement, visit or policy has names that it shares with those of other countries. */
const belongers: ReadonlySet<EntityType> = new Set(['person', 'organization', 'place']);

/** Where each entity is named: itself, or by what belongs to that one foreign country alone ("Tổng thống Tokayev"). */
function namings(scene: Scene): ReadonlyMap<string, readonly number[]> {
  const known = scene.memo.get('namings') as Map<string, number[]> | undefined;
  if (known !== undefined) return known;
  const { base } = scene.links.linking;
  const found = new Map<string, number[]>();
  const add = (id: string, at: number): void => {
    const list = found.get(id);
    if (list === undefined) found.set(id, [at]);
    else list.push(at);
  };
  const owners = new Map<Entity, string | null>();
  for (const { entity, first } of scene.links.mentions) {
    add(entity.id, first);
    let owner = owners.get(entity);
    if (owner === undefined) {
      const foreign = (entity.countries ?? []).filter(id => id !== base.home && id !== entity.id);
      const isNamed = base.isCountry(entity.id) || !belongers.has(entity.type);
      owner = isNamed || foreign.length !== 1 ? null : (foreign[0] ?? null);
      owners.set(entity, owner);
    }
    if (owner !== null) add(owner, first);
  }
  scene.memo.set('namings', found);
  return found;
}

/** Whether a rival could be what the figure is about instead of what is needed. */
function contends(scene: Scene, rival: Rival, needed: Needed, own: ReadonlySet<string>): boolean {
  if (rival.id !== null && own.has(rival.id)) return false;
  if (needed.type === 'country') {
    if (rival.type !== 'country') return false;
    if (rival.id !== null && rival.id === scene.links.linking.base.home) return false;
    return !rival.beside;
  }
  return needed.type === 'person' && rival.type === 'person';
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

/** Where what is needed is named, and where its rivals are: worked out once for each set of parties. */
function placesOf(
  scene: Scene,
  needed: Needed,
  own: ReadonlySet<string>,
): { readonly mine: Places; readonly others: Places } {
  const { memo } = scene;
  const mineKey = `named ${needed.id}`;
  let mine = memo.get(mineKey) as Places | undefined;
  if (mine === undefined) {
    mine = sortPlaces(scene, namings(scene).get(needed.id) ?? none);
    memo.set(mineKey, mine);
  }
  const othersKey = `against ${needed.type} ${keyOfOwn.get(own)}`;
  let others = memo.get(othersKey) as Places | undefined;
  if (others === undefined) {
    const rivals = scene.rivals.filter(rival => contends(scene, rival, needed, own));
    others = sortPlaces(
      scene,
      rivals.map(rival => rival.at),
    );
    memo.set(othersKey, others);
  }
  return { mine, others };
}

const none: readonly number[] = [];

function fitOne(
  scene: Scene,
  placed: PlacedFigure,
  needed: Needed,
  own: ReadonlySet<string>,
): EntityFit {
  const { clauseOf, sentenceOf, paragraphOf, links } = scene;
  const clause = clauseOf[placed.first] as number;
  const sentence = sentenceOf[placed.first] as number;
  const paragraph = paragraphOf[placed.first] as number;
  const { mine, others } = placesOf(scene, needed, own);
  if (mine.total === 0) return null;

  const mineHere = mine.bySentence.get(sentence) ?? none;
  const othersHere = others.bySentence.get(sentence) ?? none;
  const sameClause = (at: number): boolean => clauseOf[at] === clause;
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
    const isOther = others.bySentence.has(at);
    if (isHere) return isOther ? null : 'paragraph';
    if (isOther) return null;
  }
  if (needed.type === 'other' && mine.byParagraph.has(paragraph)) return 'paragraph';
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

/** First token behind a figure, in its sentence, where a part of the whole begins, or -1. */
function nextPart(scene: Scene, placed: PlacedFigure): number {
  const { sentenceOf, tokens } = scene;
  const sentence = sentenceOf[placed.first];
  for (let at = placed.last; at < tokens.length && sentenceOf[at] === sentence; at += 1) {
    if (isPartStart(tokens, at)) return at;
  }
  return -1;
}

/** Whether a stretch of tokens names one of those whom a claim concerns, and nothing before it in the sentence does. */
export function isNewIn(scene: Scene, claim: Claim, first: number, last: number): boolean {
  const { sentenceOf } = scene;
  return claim.entities.some(({ id, implied }) => {
    if (implied) return false;
    const here = (namings(scene).get(id) ?? []).filter(
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

/**
 * Whether the clause speaks of a part: a province, a city or a company that is
 * not the claim's own ("Khánh Hòa đón 150.000 lượt khách Kazakhstan").
 */
function isPart(scene: Scene, placed: PlacedFigure, own: ReadonlySet<string>): boolean {
  const { clauseOf, sentenceOf, tokens, links } = scene;
  const { base } = links.linking;
  // A place has no part in when or for which time something happened.
  const counts = placed.days === null && placed.figure.kind !== 'ordinal';
  const isTrade = placed.figure.kind === 'money' || placed.figure.kind === 'percent';
  const here = scene.rivalsBySentence.get(sentenceOf[placed.first] as number) ?? [];
  return here.some(rival => {
    if (rival.id !== null && own.has(rival.id)) return false;
    const sameClause = clauseOf[rival.at] === clauseOf[placed.first];
    const before = tokens[rival.at - 1]?.norm ?? '';
    if (rival.type === 'place') {
      if (!counts) return false;
      // A city or region of a country that the claim is about: "tại Astana".
      const countries = rival.id === null ? [] : (base.entities.get(rival.id)?.countries ?? []);
      if (rival.id !== null && (countries.length !== 1 || countries.some(id => own.has(id)))) {
        return false;
      }
      const name = `${tokens[rival.at]?.norm} ${tokens[rival.at + 1]?.norm}`;
      // "Astana muốn cùng Hà Nội đưa kim ngạch lên 5 tỷ USD": it speaks for the country.
      if (capital.test(name) && (isTrade || travelWords.has(before))) return false;
      if (isByAirport(tokens, rival.at)) return false;
      if (sameClause) return true;
      return rival.at < placed.first && before !== 'từ' && !whereWords.has(before);
    }
    if (rival.type === 'organization' && rival.id === null && sameClause) {
      const head = tokens[rival.at]?.norm ?? '';
      return (
        rival.at < placed.first &&
        before !== 'theo' &&
        !several.has(before) &&
        companyHeads.has(head)
      );
    }
    return false;
  });
}

const companyHeads = new Set(['công', 'tập', 'hãng', 'ngân', 'doanh', 'vietjet', 'vietnam']);

/** Before a company's head: several are meant, and none of them is named. */
const several = new Set(['các', 'những', 'nhiều', 'mọi', 'số', 'hai', 'ba']);

/** Before a place in an earlier clause: where something was said or done, not what is counted. */
const whereWords = new Set(['tại', 'ở', 'in', 'at']);

/** Before the capital: it is where people and goods come and go, and stands for the country. */
const travelWords = new Set(['đến', 'tới', 'về', 'rời', 'từ', 'to', 'from', 'leaving', 'left']);
const capital = /^(?:hà nội|hanoi|ha noi)$/;

/** Tokens in which "airport" stands behind a name or before the city it is in. */
const airportDistance = 5;

/** Whether a place is an airport or the city that it is told to be in: where things arrive, and no part of a country. */
function isByAirport(tokens: readonly Token[], at: number): boolean {
  for (let near = at - airportDistance; near < at + airportDistance; near += 1) {
    const norm = tokens[near]?.norm;
    if (norm === 'airport' || (norm === 'sân' && tokens[near + 1]?.norm === 'bay')) return true;
  }
  return false;
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

/** Whether the text names, anywhere, all whom a claim concerns: most texts name few of the fact base. */
export function namesAll(scene: Scene, claim: Claim): boolean {
  const named = namings(scene);
  return claim.entities.every(({ id, implied }) => implied === true || named.has(id));
}

/**
 * How the entities of a claim are named around a figure: the farthest of
 * those that a text must name. Null if one is missing, or if a nearer word
 * shows the figure to be about another country, person or part.
 */
export function fitEntities(scene: Scene, placed: PlacedFigure, claim: Claim): EntityFit {
  const { base } = scene.links.linking;
  const own = ownIds(scene, claim);
  if (isPart(scene, placed, own)) return null;
  let farthest = 0;
  for (const { id, implied } of claim.entities) {
    const entity = base.entities.get(id);
    if (implied || entity === undefined) continue;
    const type = base.isCountry(id) ? 'country' : entity.type === 'person' ? 'person' : 'other';
    const fit = fitOne(scene, placed, { id, type }, own);
    if (fit === null) return null;
    farthest = Math.max(farthest, order.indexOf(fit));
  }
  return order[farthest] ?? null;
}
