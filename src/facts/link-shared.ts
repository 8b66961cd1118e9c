import type { Token } from '../vietnamese/token.ts';
import { daysApart, daysMeet, daysOfPeriod } from './days.ts';
import { allowsName } from './link-surroundings.ts';
import { familyNames, honorifics, titleEnds } from './link-words.ts';
import type { Linking } from './linking.ts';
import type { NameMatch } from './name-index.ts';
import { type CountryNaming, isSetBeside, scanCountries } from './rivals.ts';
import type { Entity } from './schema.ts';

/**
 * How many days from an event's own date an article may be for words like
 * "Tuyên bố chung" to mean that event's: papers write of a visit's documents
 * for about two months, then they name them in full.
 */
const eventMargin = 60;

/** How much each place in the text counts for a country named there. */
const weight = { sentence: 4, paragraph: 3, title: 3, text: 1 } as const;

/** Where each country is named, or something that belongs to it. */
interface CountryIndex {
  readonly named: ReadonlyMap<
    string,
    readonly { readonly first: number; readonly sentence: number; readonly paragraph: number }[]
  >;
  /** Countries named themselves, by sentence. */
  readonly countriesBySentence: ReadonlyMap<number, ReadonlySet<string>>;
}

function indexCountries(linking: Linking): CountryIndex {
  const { mentions, sentenceOf, paragraphOf, base } = linking;
  const named = new Map<string, { first: number; sentence: number; paragraph: number }[]>();
  const countriesBySentence = new Map<number, Set<string>>();
  for (const { entity, first } of mentions) {
    const sentence = sentenceOf[first] as number;
    const place = { first, sentence, paragraph: paragraphOf[first] as number };
    for (const id of new Set([entity.id, ...(entity.countries ?? [])])) {
      const list = named.get(id);
      if (list === undefined) named.set(id, [place]);
      else list.push(place);
    }
    if (!base.isCountry(entity.id)) continue;
    const known = countriesBySentence.get(sentence);
    if (known === undefined) countriesBySentence.set(sentence, new Set([entity.id]));
    else known.add(entity.id);
  }
  return { named, countriesBySentence };
}

/** Tokens behind a form in which the country that it is with stands: "chuyến thăm cấp Nhà nước tới Cộng hòa Azerbaijan". */
const behindForm = 6;

/**
 * Whether an event or agreement that is near in time is another country's all
 * the same: the "Tuyên bố chung" of an article about the next country of the
 * same journey. The country that stands right behind the form has it, or else
 * the one named last before it, or the one that is named far more often.
 */
function isWithAnother(
  linking: Linking,
  index: CountryIndex,
  { first, last }: NameMatch,
  own: readonly string[],
): boolean {
  const { base, input, sentenceOf, paragraphOf, tokens } = linking;
  const named = scanCountries(linking).filter(
    ({ id, others, beside }) => !others && !beside && (id === null || id !== base.home),
  );
  const isOwn = ({ id }: CountryNaming): boolean => id !== null && own.includes(id);
  const strangers = named.filter(country => !isOwn(country));
  if (strangers.length === 0) return false;
  const sentence = sentenceOf[first];
  const behind = named.find(
    ({ at }) => at >= last && at < last + behindForm && isUnbroken(tokens, last, at),
  );
  if (behind !== undefined) return !isOwn(behind);
  // What belongs to the country counts as it does: "Tổng thống Tokayev".
  const mine = own.flatMap(id => index.named.get(id) ?? []).map(place => place.first);
  const foreign = strangers.map(({ at }) => at);
  const inSentence = (at: number): boolean => at < first && sentenceOf[at] === sentence;
  if (foreign.some(inSentence)) return true;
  if (mine.some(at => inSentence(at) && !isSetBeside(tokens, at))) return false;
  const inParagraph = (at: number): boolean => at < first && paragraphOf[at] === paragraphOf[first];
  if (foreign.some(inParagraph)) return true;
  if (mine.some(inParagraph)) return false;
  const inTitle = (at: number): boolean => {
    const { start } = tokens[at] as Token;
    if (input.title === null) return paragraphOf[at] === 0;
    return start >= input.title.start && start < input.title.end;
  };
  if (foreign.some(inTitle)) return true;
  if (mine.some(inTitle)) return false;
  return mine.length < foreign.length * clearly;
}

/** Whether only words stand between two tokens. */
function isUnbroken(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.kind !== 'word') return false;
  return true;
}

/** A text is about a country if it names it this many times as often as others. */
const clearly = 2;

/** How strongly the context speaks for an entity; null: against it. */
function support(
  linking: Linking,
  index: CountryIndex,
  match: NameMatch,
  entity: Entity,
): number | null {
  const { mentions, sentenceOf, paragraphOf, base, input, tokens, published } = linking;
  const sentence = sentenceOf[match.first] ?? -1;
  const paragraph = paragraphOf[match.first] ?? -1;
  let score = 0;

  const own = (entity.countries ?? []).filter(id => id !== base.home && base.isCountry(id));
  let foreignHere = false;
  for (const country of own) {
    let best = 0;
    for (const { first, paragraph: where, sentence: at } of index.named.get(country) ?? []) {
      if (at === sentence) best = Math.max(best, weight.sentence);
      else if (where === paragraph) best = Math.max(best, weight.paragraph);
      else {
        const start = (tokens[first] as Token).start;
        const titled =
          input.title !== null && start >= input.title.start && start < input.title.end;
        best = Math.max(best, titled ? weight.title : weight.text);
      }
      if (best === weight.sentence) break;
    }
    if (best === 0) return null;
    score += best;
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
