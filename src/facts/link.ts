import type { Analysis } from '../vietnamese/analysis.ts';
import type { Token } from '../vietnamese/token.ts';
import type { FactBase } from './fact-base.ts';
import type { EntityMention, GlossInput } from './gloss.ts';
import { linkLastNames } from './link-last-names.ts';
import { linkMisspelt } from './link-misspelt.ts';
import { linkOffices } from './link-offices.ts';
import { linkShared } from './link-shared.ts';
import { allowsName } from './link-surroundings.ts';
import type { NameMatch } from './name-index.ts';
import { hashTokens } from './phrase-index.ts';
import type { Entity } from './schema.ts';

/** An entity that the text names at `tokens.slice(first, last)`. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  readonly entity: Entity;
  /** The office by which alone it is named, or null. */
  readonly office: string | null;
}

/** A name by its form alone, at `tokens.slice(first, last)`. */
export interface TokenName {
  readonly first: number;
  readonly last: number;
  /** First token of the name itself, behind title and honorific. */
  readonly nameFirst: number;
  readonly type: 'person' | 'organization' | 'place';
}

/** What the steps of linking share. */
export interface Linking {
  readonly analysis: Analysis;
  readonly input: GlossInput;
  readonly base: FactBase;
  readonly tokens: readonly Token[];
  readonly hashes: Int32Array;
  readonly matches: readonly NameMatch[];
  readonly names: readonly TokenName[];
  /** Per token, 1 if some form of the base covers it. */
  readonly covered: Uint8Array;
  /** Per token, index of its sentence. */
  readonly sentenceOf: Int32Array;
  /** Per token, number of its paragraph (lines of the text). */
  readonly paragraphOf: Int32Array;
  /** Day of publication, "YYYY-MM-DD", or null. */
  readonly published: string | null;
  /** Linked so far, in no order. */
  readonly mentions: Mention[];
}

/** What linking found. */
export interface Links {
  /** To be shown: in order, not overlapping. */
  readonly entities: readonly EntityMention[];
  /** All that the text names, overlapping too: what verdicts go by. In order of `first`. */
  readonly mentions: readonly Mention[];
  readonly linking: Linking;
}

function tokenNames(analysis: Analysis): TokenName[] {
  const { tokens, names } = analysis;
  const found: TokenName[] = [];
  let at = 0;
  for (const name of names) {
    while (at < tokens.length && (tokens[at] as Token).end <= name.start) at += 1;
    const first = at;
    let last = at;
    while (last < tokens.length && (tokens[last] as Token).start < name.end) last += 1;
    if (last === first) continue;
    // The name is the tail of the span; without its title it has as many words as `name` has.
    const words = name.name.split(/[\s\p{Pd}]+/u).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
    let nameFirst = last;
    for (let left = words; left > 0 && nameFirst > first; ) {
      nameFirst -= 1;
      if ((tokens[nameFirst] as Token).kind !== 'punctuation') left -= 1;
    }
    found.push({ first, last, nameFirst, type: name.type });
  }
  return found;
}

/** Unmarked forms, and full names of people: meant unless what stands around says otherwise. */
function linkPlain(linking: Linking): void {
  const { matches, mentions } = linking;
  let free = 0;
  for (const match of matches) {
    // What lies wholly inside a longer name counts for what the text speaks of; it is not shown.
    if (match.first < free && match.last > free) continue;
    let chosen: Entity | null = null;
    for (const form of match.forms) {
      if (form.target.kind !== 'entity') continue;
      const { entity } = form.target;
      const own = !form.shared || (entity.type === 'person' && form.form.kind === 'full');
      if (own && allowsName(linking, match, entity)) {
        chosen = entity;
        break;
      }
    }
    if (chosen === null) continue;
    mentions.push({ first: match.first, last: match.last, entity: chosen, office: null });
    free = Math.max(free, match.last);
  }
}

const textOf = (analysis: Analysis, first: number, last: number): string =>
  analysis.text.slice(
    (analysis.tokens[first] as Token).start,
    (analysis.tokens[last - 1] as Token).end,
  );

/** Longer mentions first; then what is to be shown is what is still free. */
function present(linking: Linking): EntityMention[] {
  const { analysis, tokens, mentions, names, input } = linking;
  const taken = new Uint8Array(tokens.length);
  const shown: EntityMention[] = [];
  const take = (first: number, last: number): boolean => {
    for (let at = first; at < last; at += 1) if (taken[at] === 1) return false;
    taken.fill(1, first, last);
    return true;
  };
  const span = (first: number, last: number) => ({
    start: (tokens[first] as Token).start,
    end: (tokens[last - 1] as Token).end,
    text: textOf(analysis, first, last),
  });
  const byLength = [...mentions].sort((a, b) => b.last - b.first - (a.last - a.first));
  for (const { first, last, entity, office } of byLength) {
    // "chuyến thăm Kazakhstan của Tổng Bí thư Tô Lâm": a description; the names in it are worth more.
    const describes =
      entity.type === 'event' &&
      mentions.some(
        inner => inner.entity.type === 'person' && inner.first >= first && inner.last <= last,
      );
    if (describes) continue;
    if (!take(first, last)) continue;
    shown.push({
      ...span(first, last),
      type: office === null ? entity.type : 'role',
      id: entity.id,
      name: entity.name[input.lang],
      office,
    });
  }
  for (const name of names) {
    if (!take(name.nameFirst, name.last)) continue;
    const place = span(name.nameFirst, name.last);
    shown.push({ ...place, type: name.type, id: null, name: place.text, office: null });
  }
  return shown.sort((a, b) => a.start - b.start);
}

/** Finds which entities of the fact base a text names. */
export function link(analysis: Analysis, base: FactBase, input: GlossInput): Links {
  const { tokens, sentences } = analysis;
  const hashes = hashTokens(tokens);
  const matches = base.names.find(tokens, hashes);
  const covered = new Uint8Array(tokens.length);
  for (const match of matches) covered.fill(1, match.first, match.last);
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  sentences.forEach((sentence, number) => sentenceOf.fill(number, sentence.first, sentence.last));
  const paragraphOf = new Int32Array(tokens.length);
  let paragraph = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    paragraphOf[at] = paragraph;
    if ((tokens[at] as Token).kind === 'break') paragraph += 1;
  }
  const linking: Linking = {
    analysis,
    input,
    base,
    tokens,
    hashes,
    matches,
    names: tokenNames(analysis),
    covered,
    sentenceOf,
    paragraphOf,
    published: input.published === null ? null : input.published.slice(0, 10),
    mentions: [],
  };
  linkPlain(linking);
  linkMisspelt(linking);
  linkOffices(linking);
  linkLastNames(linking);
  linkShared(linking);
  linking.mentions.sort((a, b) => a.first - b.first);
  return { entities: present(linking), mentions: linking.mentions, linking };
}
