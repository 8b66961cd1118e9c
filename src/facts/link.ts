import type { Analysis } from '../vietnamese/analysis.ts';
import type { Sentence, Token } from '../vietnamese/token.ts';
import { type DaySpan, daysOfPeriod } from './days.ts';
import type { FactBase } from './fact-base.ts';
import type { EntityMention, GlossInput } from './gloss.ts';
import { linkLastNames } from './link-last-names.ts';
import { linkMisspelt } from './link-misspelt.ts';
import { linkOffices } from './link-offices.ts';
import { linkShared } from './link-shared.ts';
import { allowsName } from './link-surroundings.ts';
import type { Linking, Links, TokenName } from './linking.ts';
import type { NameMatch } from './name-index.ts';
import { hashTokens } from './phrase-index.ts';
import type { Entity } from './schema.ts';

const countWords = (name: string): number =>
  name.split(/[\s\p{Pd}]+/u).filter(word => /[\p{L}\p{N}]/u.test(word)).length;

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
    const whole = name.name.length === name.end - name.start;
    const words = whole ? Number.POSITIVE_INFINITY : countWords(name.name);
    let nameFirst = last;
    for (let left = words; left > 0 && nameFirst > first; ) {
      nameFirst -= 1;
      if ((tokens[nameFirst] as Token).kind !== 'punctuation') left -= 1;
    }
    found.push({ first, last, nameFirst, type: name.type });
  }
  return found;
}

function moneyTokens({ tokens, figures }: Analysis): Uint8Array {
  const inMoney = new Uint8Array(tokens.length);
  let at = 0;
  for (const { kind, start, end } of figures) {
    if (kind !== 'money') continue;
    while (at < tokens.length && (tokens[at] as Token).end <= start) at += 1;
    for (; at < tokens.length && (tokens[at] as Token).start < end; at += 1) inMoney[at] = 1;
  }
  return inMoney;
}

/** What days each sentence speaks of. */
function daysBySentence(analysis: Analysis): Map<number, DaySpan[]> {
  const found = new Map<number, DaySpan[]>();
  const { sentences } = analysis;
  let at = 0;
  for (const figure of analysis.figures) {
    if (figure.kind !== 'date' && figure.kind !== 'period') continue;
    while (at < sentences.length && (sentences[at] as Sentence).end <= figure.start) at += 1;
    const { value } = figure;
    if (typeof value === 'number' || typeof value[0] === 'number') continue;
    const days = daysOfPeriod(value as string | readonly [string, string]);
    if (days === null) continue;
    const list = found.get(at);
    if (list === undefined) found.set(at, [days]);
    else list.push(days);
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
  /** One literal, all fields in one order: spreading spans into it cost more than all of the linking. */
  const add = (
    first: number,
    last: number,
    type: EntityMention['type'],
    entity: Entity | null,
    office: string | null,
  ): void => {
    const { start } = tokens[first] as Token;
    const { end } = tokens[last - 1] as Token;
    const text = analysis.text.slice(start, end);
    const id = entity === null ? null : entity.id;
    const name = entity === null ? text : entity.name[input.lang];
    shown.push({ start, end, text, type, id, name, office });
  };
  const people = new Uint8Array(tokens.length);
  for (const { first, entity } of mentions) if (entity.type === 'person') people[first] = 1;
  const byLength = [...mentions].sort((a, b) => b.last - b.first - (a.last - a.first));
  for (const { first, last, entity, office } of byLength) {
    // "chuyến thăm Kazakhstan của Tổng Bí thư Tô Lâm": a description; the names in it are worth more.
    const describes = entity.type === 'event' && people.subarray(first, last).includes(1);
    if (describes) continue;
    if (!take(first, last)) continue;
    add(first, last, office === null ? entity.type : 'role', entity, office);
  }
  for (const name of names) {
    if (!take(name.nameFirst, name.last)) continue;
    add(name.nameFirst, name.last, name.type, null, null);
  }
  return shown.sort((a, b) => a.start - b.start);
}

/** Finds which entities of the fact base a text names. */
export function link(analysis: Analysis, base: FactBase, input: GlossInput): Links {
  const { tokens, sentences } = analysis;
  const hashes = hashTokens(tokens);
  const inMoney = moneyTokens(analysis);
  const matches = base.names
    .find(tokens, hashes)
    .filter(match => inMoney[match.first] === 0 || inMoney[match.last - 1] === 0);
  const covered = new Uint8Array(tokens.length);
  const matchAt = new Int32Array(tokens.length + 1).fill(-1);
  for (let index = matches.length - 1; index >= 0; index -= 1) {
    const match = matches[index] as NameMatch;
    covered.fill(1, match.first, match.last);
    matchAt[match.first] = index;
  }
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  sentences.forEach((sentence, number) => {
    sentenceOf.fill(number, sentence.first, sentence.last);
  });
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
    matchAt,
    daysBySentence: daysBySentence(analysis),
    inMoney,
    names: tokenNames(analysis).filter(
      name => inMoney[name.nameFirst] === 0 || inMoney[name.last - 1] === 0,
    ),
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
