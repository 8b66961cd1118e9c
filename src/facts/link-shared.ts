import type { Token } from '../vietnamese/token.ts';
import { type CountryIndex, indexCountries, isWithAnother } from './country-of-event.ts';
import { daysApart, daysMeet, daysOfPeriod } from './days.ts';
import { allowsName } from './link-surroundings.ts';
import { familyNames, honorifics, titleEnds } from './link-words.ts';
import type { Linking } from './linking.ts';
import type { NameMatch } from './name-index.ts';
import { holderOn } from './office-holder.ts';
import type { Entity } from './schema.ts';

/**
 * How many days from an event's own date an article may be for words like
 * "Tuyên bố chung" to mean that event's: papers write of a visit's documents
 * for about two months, then they name them in full.
 */
const eventMargin = 60;

/** How much each place in the text counts for a country named there. */
const weight = { sentence: 4, paragraph: 3, title: 3, text: 1 } as const;

/** How strongly the context speaks for an entity; null: against it. */
function support(
  linking: Linking,
  index: CountryIndex,
  match: NameMatch,
  entity: Entity,
): number | null {
  const { mentions, sentenceOf, paragraphOf, base, input, published } = linking;
  const sentence = sentenceOf[match.first] ?? -1;
  const paragraph = paragraphOf[match.first] ?? -1;
  let score = 0;

  const own = (entity.countries ?? []).filter(id => id !== base.home && base.isCountry(id));
  let foreignHere = false;
  for (const country of own) {
    const named = index.named.get(country);
    if (named === undefined) return null;
    if (named.sentences.has(sentence)) score += weight.sentence;
    else if (named.paragraphs.has(paragraph)) score += weight.paragraph;
    else score += named.inTitle && input.title !== null ? weight.title : weight.text;
  }
  for (const id of index.countriesBySentence.get(sentence) ?? []) {
    if (id !== base.home && !(entity.countries ?? []).includes(id)) foreignHere = true;
  }
  if (foreignHere && score < weight.sentence) return null;

  if (entity.date !== undefined) {
    const when = daysOfPeriod(entity.date);
    const day = published === null ? null : daysOfPeriod(published);
    const near = when !== null && day !== null && daysApart(when, day) <= eventMargin;
    const dated =
      when !== null &&
      (linking.daysBySentence.get(sentence) ?? []).some(days => daysMeet(days, when));
    if (!near && !dated) return null;
    if (own.length > 0 && isWithAnother(linking, index, match, own)) return null;
    score += dated ? 2 : 1;
  } else if (own.length === 0) {
    // Nothing in the pack tells it from its namesakes: only where the text names it in full.
    const named = mentions.some(mention => mention.entity === entity);
    if (!named) return null;
    score += 1;
  }
  return score;
}

/** Forms of a person's name behind an honorific or title are found by the last name itself. */
function isTitledName(linking: Linking, match: NameMatch): boolean {
  const last = linking.tokens[match.last - 1] as Token;
  for (let at = match.first; at < match.last - 1; at += 1) {
    const word = linking.tokens[at] as Token;
    if (honorifics.has(word.norm) || titleEnds.has(word.norm)) return last.capital;
  }
  return false;
}

/** "President Phuc", "Chủ tịch nước Phúc" of the days when he held the office: title, name and date say the same. */
function isHolderByTitle(linking: Linking, match: NameMatch, entity: Entity): boolean {
  const { base, tokens, published, names } = linking;
  if (published === null || tokens[match.last - 1]?.capital !== true) return false;
  // "President Phuc Nguyen": another's name goes on.
  if (names.some(name => name.nameFirst < match.last && name.last > match.last)) return false;
  const title = tokens
    .slice(match.first, match.last - 1)
    .map(({ norm }) => norm)
    .join(' ');
  return (base.officesByHolder.get(entity.id) ?? []).some(
    office =>
      holderOn(office, published, base.entities) === entity &&
      office.forms.some(({ text }) => {
        const words = text.toLowerCase();
        // "President" of "State President"; "Bộ trưởng" alone is several people's.
        return words === title || /^(?:state|vietnamese) (.+)$/.exec(words)?.[1] === title;
      }),
  );
}

/**
 * Whether a body of the papers' own country is followed by who speaks or acts
 * for it ("Bộ trưởng Bộ Ngoại giao Bùi Thanh Sơn"): a Vietnamese full name
 * stands behind no other country's.
 */
function isHeadedAtHome(linking: Linking, match: NameMatch, entity: Entity): boolean {
  const { base, tokens, names, mentions } = linking;
  if (entity.type !== 'organization' || entity.countries?.length !== 1) return false;
  if (entity.countries[0] !== base.home || tokens[match.last]?.capital !== true) return false;
  const known = mentions.some(
    ({ first, entity: person }) =>
      first === match.last && person.type === 'person' && person.countries?.[0] === base.home,
  );
  if (known) return true;
  return (
    familyNames.has(tokens[match.last]?.norm ?? '') &&
    names.some(
      ({ nameFirst, last, type }) =>
        type === 'person' && nameFirst === match.last && last - nameFirst > 2,
    )
  );
}

/** Forms marked as shared, where the context decides for exactly one entity. */
export function linkShared(linking: Linking): void {
  const { matches, mentions } = linking;
  const taken = new Uint8Array(linking.tokens.length);
  for (const { first, last } of mentions) taken.fill(1, first, last);
  const index = indexCountries(linking);
  let free = 0;
  for (const match of matches) {
    if (match.first < free || !match.forms.some(form => form.shared)) continue;
    const candidates = match.forms.flatMap(form =>
      form.shared && form.target.kind === 'entity' ? [form.target.entity] : [],
    );
    if (candidates.length === 0) continue;
    let covered = 0;
    for (let at = match.first; at < match.last; at += 1) covered += taken[at] as number;
    if (covered === match.last - match.first) continue;
    let best: Entity | null = null;
    let bestScore = 0;
    let tie = false;
    for (const entity of candidates) {
      if (!allowsName(linking, match, entity)) continue;
      if (entity.type === 'person') {
        // Only after its bearer was named, and not as a title's second half.
        const named = mentions.some(
          mention => mention.entity === entity && mention.first < match.first,
        );
        if (taken[match.last - 1] === 0 && isHolderByTitle(linking, match, entity)) {
          best = entity;
          tie = false;
          break;
        }
        if (!named || isTitledName(linking, match)) continue;
      }
      if (isHeadedAtHome(linking, match, entity)) {
        best = entity;
        tie = false;
        break;
      }
      const score = support(linking, index, match, entity);
      if (score === null || score < bestScore) continue;
      tie = score === bestScore && best !== null;
      if (!tie) best = entity;
      bestScore = score;
    }
    if (best === null || tie) continue;
    mentions.push({ first: match.first, last: match.last, entity: best, office: null });
    free = match.last;
  }
}
