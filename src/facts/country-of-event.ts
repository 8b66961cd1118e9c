import { firstIndex } from '../text/first-index.ts';
import type { Token } from '../vietnamese/token.ts';
import type { Linking } from './linking.ts';
import type { NameMatch } from './name-index.ts';
import { type CountryNaming, isSetBeside, scanCountries } from './rivals.ts';

/** Where a country is named, or something that belongs to it. */
interface Namings {
  /** Tokens, in order. */
  readonly tokens: number[];
  readonly sentences: Set<number>;
  readonly paragraphs: Set<number>;
  inTitle: boolean;
}

/** What the context of shared forms is asked for, worked out once for a text. */
export interface CountryIndex {
  readonly named: ReadonlyMap<string, Namings>;
  /** Countries of the base named themselves, by sentence. */
  readonly countriesBySentence: ReadonlyMap<number, ReadonlySet<string>>;
  /** All countries but the papers' own that are not only set beside something, in order. */
  foreign(): readonly CountryNaming[];
  isInTitle(at: number): boolean;
}

/** Gathers it from what is linked so far. */
export function indexCountries(linking: Linking): CountryIndex {
  const { mentions, sentenceOf, paragraphOf, base, input, tokens } = linking;
  const named = new Map<string, Namings>();
  const countriesBySentence = new Map<number, Set<string>>();
  const isInTitle = (at: number): boolean => {
    if (input.title === null) return paragraphOf[at] === 0;
    const { start } = tokens[at] as Token;
    return start >= input.title.start && start < input.title.end;
  };
  const add = (id: string, first: number, sentence: number): void => {
    let namings = named.get(id);
    if (namings === undefined) {
      namings = { tokens: [], sentences: new Set(), paragraphs: new Set(), inTitle: false };
      named.set(id, namings);
    }
    namings.tokens.push(first);
    namings.sentences.add(sentence);
    namings.paragraphs.add(paragraphOf[first] as number);
    namings.inTitle ||= isInTitle(first);
  };
  for (const { entity, first } of mentions) {
    const sentence = sentenceOf[first] as number;
    add(entity.id, first, sentence);
    for (const id of entity.countries ?? []) if (id !== entity.id) add(id, first, sentence);
    if (!base.isCountry(entity.id)) continue;
    const known = countriesBySentence.get(sentence);
    if (known === undefined) countriesBySentence.set(sentence, new Set([entity.id]));
    else known.add(entity.id);
  }
  for (const namings of named.values()) namings.tokens.sort((a, b) => a - b);
  let foreign: readonly CountryNaming[] | null = null;
  return {
    named,
    countriesBySentence,
    foreign() {
      foreign ??= scanCountries(linking).filter(
        ({ id, others, beside }) => !others && !beside && (id === null || id !== base.home),
      );
      return foreign;
    },
    isInTitle,
  };
}

/** Tokens behind a form in which the country that it is with stands: "chuyến thăm cấp Nhà nước tới Cộng hòa Azerbaijan". */
const behindForm = 6;

/**
 * Whether an event or agreement that is near in time is another country's all
 * the same: the "Tuyên bố chung" of an article about the next country of the
 * same journey. The country that stands right behind the form has it, or else
 * the one named last before it, or the one that is named far more often.
 */
export function isWithAnother(
  linking: Linking,
  index: CountryIndex,
  { first, last }: NameMatch,
  own: readonly string[],
): boolean {
  const { sentenceOf, paragraphOf, tokens } = linking;
  const foreign = index.foreign();
  const isOwn = ({ id }: CountryNaming): boolean => id !== null && own.includes(id);
  const next = firstIndex(foreign.length, nth => (foreign[nth] as CountryNaming).at >= last);
  const behind = foreign[next];
  if (
    behind !== undefined &&
    behind.at < last + behindForm &&
    isUnbroken(tokens, last, behind.at)
  ) {
    return !isOwn(behind);
  }
  const sentence = sentenceOf[first];
  const paragraph = paragraphOf[first];
  let strangerInParagraph = false;
  for (let nth = next - 1; nth >= 0; nth -= 1) {
    const country = foreign[nth] as CountryNaming;
    if (paragraphOf[country.at] !== paragraph) break;
    if (country.at >= first || isOwn(country)) continue;
    if (sentenceOf[country.at] === sentence) return true;
    strangerInParagraph = true;
  }
  // What belongs to the country counts as it does: "Tổng thống Tokayev".
  let ownInParagraph = false;
  for (const id of own) {
    const mine = index.named.get(id)?.tokens ?? [];
    let nth = firstIndex(mine.length, at => (mine[at] as number) >= first) - 1;
    for (; nth >= 0 && paragraphOf[mine[nth] as number] === paragraph; nth -= 1) {
      const at = mine[nth] as number;
      if (sentenceOf[at] === sentence && !isSetBeside(tokens, at)) return false;
      ownInParagraph = true;
    }
  }
  if (strangerInParagraph) return true;
  if (ownInParagraph) return false;
  if (foreign.some(country => index.isInTitle(country.at) && !isOwn(country))) return true;
  if (own.some(id => index.named.get(id)?.inTitle)) return false;
  const mine = own.reduce((sum, id) => sum + (index.named.get(id)?.tokens.length ?? 0), 0);
  return mine < foreign.filter(country => !isOwn(country)).length * clearly;
}

/** Whether only words stand between two tokens. */
function isUnbroken(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.kind !== 'word') return false;
  return true;
}

/** A text is about a country if it names it this many times as often as others. */
const clearly = 2;
