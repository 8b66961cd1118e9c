import type { Token } from '../vietnamese/token.ts';
import type { PlacedFigure, Scene } from './scene.ts';

/**
 * Whether the clause speaks of a part: a province, a city or a company that is
 * not the claim's own ("Khánh Hòa đón 150.000 lượt khách Kazakhstan").
 */
export function isOfPart(scene: Scene, placed: PlacedFigure, own: ReadonlySet<string>): boolean {
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
