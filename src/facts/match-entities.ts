import type { Mention } from './link.ts';
import type { Claim } from './schema.ts';
import type { PlacedFigure, Rival, Scene } from './scene.ts';

/** Where the entity of a claim that is named farthest away stands; null: not named, or another stands nearer. */
export type EntityFit = 'clause' | 'sentence' | 'paragraph' | 'head' | 'text' | null;

const order = ['clause', 'sentence', 'paragraph', 'head', 'text'] as const;

/** Words before a country that only sets it beside: "sau Nga", "so với Lào". */
const besideWords = new Set(['sau', 'với', 'như', 'hơn', 'qua', 'after', 'behind', 'than']);

/** A text is about one country if it names it this many times as often as any other. */
const dominance = 3;

interface Needed {
  readonly id: string;
  readonly type: 'country' | 'person' | 'other';
}

/** Whether a mention names what is needed: itself, or what belongs to that country alone. */
function names(scene: Scene, mention: Mention, needed: Needed): boolean {
  if (mention.entity.id === needed.id) return true;
  if (needed.type !== 'country') return false;
  const { base } = scene.links.linking;
  if (mention.entity.type === 'place' && base.isCountry(mention.entity.id)) return false;
  const foreign = (mention.entity.countries ?? []).filter(id => id !== base.home);
  return foreign.length === 1 && foreign[0] === needed.id;
}

/** Whether a rival could be what the figure is about instead of what is needed. */
function contends(scene: Scene, rival: Rival, needed: Needed, own: ReadonlySet<string>): boolean {
  if (rival.id !== null && own.has(rival.id)) return false;
  if (needed.type === 'country') {
    if (rival.type !== 'country') return false;
    if (rival.id !== null && rival.id === scene.links.linking.base.home) return false;
    const before = scene.tokens[rival.at - 1]?.norm ?? '';
    const twoBefore = scene.tokens[rival.at - 2]?.norm ?? '';
    if (besideWords.has(before)) return before === 'với' ? twoBefore !== 'so' : false;
    return true;
  }
  return needed.type === 'person' && rival.type === 'person';
}

function fitOne(
  scene: Scene,
  placed: PlacedFigure,
  needed: Needed,
  own: ReadonlySet<string>,
): EntityFit {
  const { clauseOf, sentenceOf, paragraphOf, links, rivals } = scene;
  const clause = clauseOf[placed.first] as number;
  const sentence = sentenceOf[placed.first] as number;
  const paragraph = paragraphOf[placed.first] as number;
  const mine = links.mentions.filter(mention => names(scene, mention, needed));
  if (mine.length === 0) return null;
  const others = rivals.filter(rival => contends(scene, rival, needed, own));

  const here = (where: (at: number) => boolean): { mine: number; other: number } => ({
    mine: mine.filter(mention => where(mention.first)).length,
    other: others.filter(rival => where(rival.at)).length,
  });

  const inClause = here(at => clauseOf[at] === clause);
  if (inClause.mine > 0) {
    return inClause.other === 0 || needed.type === 'person' ? 'clause' : null;
  }
  if (inClause.other > 0) return null;

  const inSentence = here(at => sentenceOf[at] === sentence);
  if (inSentence.mine > 0) {
    if (inSentence.other === 0 || needed.type === 'person') return 'sentence';
    // Both: the one named last before the figure has it.
    const last = (ats: readonly number[]): number =>
      Math.max(-1, ...ats.filter(at => sentenceOf[at] === sentence && at < placed.first));
    const lastMine = last(mine.map(mention => mention.first));
    const lastOther = last(others.map(rival => rival.at));
    const apart = lastMine >= 0 && lastOther >= 0 && clauseOf[lastMine] === clauseOf[lastOther];
    return lastMine > lastOther && !apart ? 'sentence' : null;
  }
  if (inSentence.other > 0) return null;

  for (let back = 1; back <= 12; back += 1) {
    const at = sentence - back;
    const range = links.linking.analysis.sentences[at];
    if (range === undefined || paragraphOf[range.first] !== paragraph) break;
    const found = here(token => sentenceOf[token] === at);
    if (found.mine > 0) return found.other === 0 ? 'paragraph' : null;
    if (found.other > 0) return null;
  }
  if (needed.type === 'other') {
    const before = here(at => paragraphOf[at] === paragraph);
    if (before.mine > 0) return 'paragraph';
  }
  // The paragraph before may have turned to another country.
  const previous = previousParagraph(scene, paragraph);
  if (previous !== null && needed.type === 'country') {
    const found = here(at => paragraphOf[at] === previous);
    if (found.mine > 0 && found.other === 0) return 'paragraph';
    if (found.mine === 0 && found.other > 0) return null;
  }
  const inHead = here(at => scene.heads.some(([first, last]) => at >= first && at < last));
  if (inHead.mine > 0) return inHead.other === 0 || needed.type === 'person' ? 'head' : null;
  if (inHead.other > 0) return null;
  if (needed.type === 'person') return null;
  return mine.length >= Math.max(2, others.length * dominance) ? 'text' : null;
}

/** The last paragraph before one that holds any words. */
function previousParagraph(scene: Scene, paragraph: number): number | null {
  const { paragraphOf, links } = scene;
  let found: number | null = null;
  for (const sentence of links.linking.analysis.sentences) {
    const at = paragraphOf[sentence.first] as number;
    if (at >= paragraph) break;
    found = at;
  }
  return found;
}

/**
 * Whether the clause speaks of a part: a province, a city or a company that is
 * not the claim's own ("Khánh Hòa đón 150.000 lượt khách Kazakhstan").
 */
function isPart(scene: Scene, placed: PlacedFigure, own: ReadonlySet<string>): boolean {
  const { clauseOf, sentenceOf, tokens, links } = scene;
  const { base } = links.linking;
  return scene.rivals.some(rival => {
    if (sentenceOf[rival.at] !== sentenceOf[placed.first]) return false;
    if (rival.id !== null && own.has(rival.id)) return false;
    const sameClause = clauseOf[rival.at] === clauseOf[placed.first];
    const before = tokens[rival.at - 1]?.norm ?? '';
    if (rival.type === 'place') {
      // A city or region of a country that the claim is about: "tại Astana".
      const countries = rival.id === null ? [] : (base.entities.get(rival.id)?.countries ?? []);
      if (rival.id !== null && (countries.length !== 1 || countries.some(id => own.has(id)))) {
        return false;
      }
      return sameClause || (rival.at < placed.first && before !== 'từ');
    }
    if (rival.type === 'organization' && rival.id === null && sameClause) {
      const head = tokens[rival.at]?.norm ?? '';
      return rival.at < placed.first && before !== 'theo' && companyHeads.has(head);
    }
    return false;
  });
}

const companyHeads = new Set(['công', 'tập', 'hãng', 'ngân', 'doanh', 'vietjet', 'vietnam']);

/**
 * How the entities of a claim are named around a figure: the farthest of
 * those that a text must name. Null if one is missing, or if a nearer word
 * shows the figure to be about another country, person or part.
 */
export function fitEntities(scene: Scene, placed: PlacedFigure, claim: Claim): EntityFit {
  const { base } = scene.links.linking;
  const own = new Set(claim.entities.map(entity => entity.id));
  for (const { id } of claim.entities) {
    // A city's or body's country is no rival of it.
    for (const country of base.entities.get(id)?.countries ?? []) own.add(country);
  }
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
