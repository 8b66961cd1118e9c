import { countryNames } from './countries.ts';
import { daysOfPeriod } from './days.ts';
import { matchesFrom, wordBefore, wordBehind } from './link-surroundings.ts';
import { countryLeads, notTheHolder } from './link-words.ts';
import type { Linking, Mention } from './linking.ts';
import type { NameMatch } from './name-index.ts';
import { attestedMargin, holderOn } from './office-holder.ts';
import type { Entity, Office } from './schema.ts';

/** Offices one after the other: "Phó Thủ tướng, Bộ trưởng Bộ Ngoại giao". */
interface Chain {
  readonly parts: readonly NameMatch[];
  /** Token behind the last office, or behind the country that follows it. */
  readonly last: number;
  /** Country behind the last office: an entity's id, "other", or null if none is named. */
  readonly country: string | null;
}

const officesOf = (match: NameMatch): Office[] => [
  ...new Set(
    match.forms.flatMap(form => (form.target.kind === 'office' ? [form.target.office] : [])),
  ),
];

const listedCountries = new Set(countryNames);

/** The country that begins at a token, with leads like "nước Cộng hòa" passed over. */
function countryAt(
  linking: Linking,
  at: number,
): { readonly id: string; readonly last: number } | null {
  const { tokens, base } = linking;
  let first = at;
  while (first < at + 5 && countryLeads.has(tokens[first]?.norm ?? '')) first += 1;
  for (const start of first === at ? [at] : [at, first]) {
    for (const match of matchesFrom(linking, start)) {
      for (const { target } of match.forms) {
        if (target.kind !== 'entity') continue;
        const { entity } = target;
        if (base.isCountry(entity.id)) return { id: entity.id, last: match.last };
        // "Tổng Bí thư Đảng Cộng sản Việt Nam": the body says whose office it is.
        if (entity.type === 'organization' && entity.countries?.length === 1) {
          return { id: entity.countries[0] as string, last: match.last };
        }
      }
    }
  }
  const word = tokens[first];
  if (word?.kind !== 'word' || !word.capital) return null;
  let name = '';
  let found: number | null = null;
  for (let end = first; end < first + 4 && tokens[end]?.kind === 'word'; end += 1) {
    name += `${name === '' ? '' : ' '}${tokens[end]?.norm}`;
    if (listedCountries.has(name)) found = end + 1;
  }
  return found === null ? null : { id: 'other', last: found };
}

function chainAt(linking: Linking, starts: ReadonlyMap<number, NameMatch>, first: number): Chain {
  const { tokens } = linking;
  const parts: NameMatch[] = [];
  let at = first;
  let country: string | null = null;
  for (;;) {
    const part = starts.get(at);
    if (part === undefined) break;
    parts.push(part);
    at = part.last;
    const named = countryAt(linking, at);
    if (named !== null) {
      country = named.id;
      at = named.last;
    }
    const joint = tokens[at]?.norm;
    if ((joint === ',' || joint === 'kiêm') && starts.has(at + 1)) at += 1;
    else break;
  }
  return { parts, last: at, country };
}

/** Whoever is named directly behind a chain: an entity, "unknown", or nobody. */
function personBehind(linking: Linking, chain: Chain): Entity | 'unknown' | null {
  const { tokens, mentions, names } = linking;
  const at = chain.last;
  const behind = wordBehind(tokens, at);
  if (behind === null) return null;
  if (!behind.capital) return null;
  const known = mentions.find(mention => mention.first === at && mention.entity.type === 'person');
  if (known !== undefined) return known.entity;
  const named = names.some(
    name =>
      name.type === 'person' && name.first <= at && name.last > at && name.nameFirst <= at + 1,
  );
  return named || linking.covered[at] === 0 ? 'unknown' : null;
}

/** Whether the sentence speaks of a time at which another may have held the office. */
function otherTime(linking: Linking, chain: Chain, published: string): boolean {
  const { daysBySentence, sentenceOf } = linking;
  const day = daysOfPeriod(published);
  const first = (chain.parts[0] as NameMatch).first;
  const spans = daysBySentence.get(sentenceOf[first] ?? -1) ?? [];
  return day !== null && spans.some(days => days.last < day.first - 365 - attestedMargin);
}

/** People who bear an office in this very text, by office: "Tổng Bí thư Tô Lâm". */
type Bearers = ReadonlyMap<string, ReadonlySet<Entity | 'unknown'>>;

function bearersOf(linking: Linking, chains: readonly Chain[]): Bearers {
  const bearers = new Map<string, Set<Entity | 'unknown'>>();
  for (const chain of chains) {
    const person = personBehind(linking, chain);
    if (person === null) continue;
    for (const part of chain.parts) {
      for (const office of officesOf(part)) {
        if (chain.country !== null && office.country !== chain.country) continue;
        const known = bearers.get(office.id);
        if (known === undefined) bearers.set(office.id, new Set([person]));
        else known.add(person);
      }
    }
  }
  return bearers;
}

function holderOf(
  linking: Linking,
  chain: Chain,
  part: NameMatch,
  bearers: Bearers,
): { readonly person: Entity; readonly office: Office } | null {
  const { base, published, mentions, tokens } = linking;
  const shared = part.forms.every(form => form.shared);
  let found: { readonly person: Entity; readonly office: Office } | null = null;
  for (const office of officesOf(part)) {
    if (chain.country !== null && office.country !== chain.country) continue;
    const foreign = office.country !== base.home;
    if (chain.country === null && foreign && shared) {
      // "Tổng thống" alone: only of the one country whose president the text names.
      const named = mentions.some(
        ({ entity }) =>
          entity.id === office.country ||
          office.holders.some(holder => holder.person === entity.id),
      );
      if (!named) continue;
    }
    const known = bearers.get(office.id);
    let person: Entity | null = null;
    if (known !== undefined) {
      const [only, ...others] = known;
      if (only === undefined || only === 'unknown' || others.length > 0) return null;
      person = only;
    } else if (published !== null && !otherTime(linking, chain, published)) {
      // What several bear at a time ("Phó Thủ tướng") needs its bearer in the text.
      const words = tokens.slice(part.first, part.last).map(token => token.norm);
      // With a second office beside it ("Phó Thủ tướng, Bộ trưởng Ngoại giao") it is one person's.
      const one = words.includes(',') || words.includes('and');
      const many =
        shared && !one && (severalBear.has(words[0] ?? '') || words.join(' ') === 'bộ trưởng');
      if (!many) person = holderOn(office, published, base.entities);
    }
    if (person === null) continue;
    if (found !== null && found.person !== person) return null;
    found ??= { person, office };
  }
  return found;
}

/** First words of offices that several people hold at a time. */
const severalBear: ReadonlySet<string> = new Set([
  'phó',
  'thứ',
  'đại',
  'deputy',
  'vice',
  'ambassador',
]);

/** Whether the words before say that it isn't today's one holder who is meant. */
function isMeant(linking: Linking, chain: Chain): boolean {
  const { tokens } = linking;
  const first = (chain.parts[0] as NameMatch).first;
  const before = wordBefore(tokens, first);
  if (before !== null && notTheHolder.has(before.norm)) {
    // "các đồng chí", "nhân dân", but "Phát biểu nhân …": only the word itself counts.
    return false;
  }
  const behind = wordBehind(tokens, chain.last);
  // "Tổng Bí thư đầu tiên", "Bộ trưởng các nước": not one person.
  if (behind === null) {
    return chain.country !== null || !sharesForeignOffice(linking, chain.last);
  }
  if (behind.norm === 'đầu' || behind.norm === 'các') return false;
  // "General Secretary of NATO": another body's.
  const ofWhom = behind.norm === 'of' || behind.norm === 'của' ? tokens[chain.last + 1] : undefined;
  return !(chain.country === null && ofWhom?.kind === 'word' && ofWhom.capital);
}

/** First words of titles behind a comma. */
const titleHeads: ReadonlySet<string> = new Set([
  'chủ',
  'tổng',
  'thủ',
  'bí',
  'president',
  'prime',
  'general',
]);

/** Tokens in which the country of a second title stands: "Tổng Bí thư, Chủ tịch Trung Quốc". */
const titleSpan = 8;

/** Whether a second office of the same person is told to be another country's. */
function sharesForeignOffice(linking: Linking, last: number): boolean {
  const { tokens, base } = linking;
  const joint = tokens[last]?.norm;
  if (joint !== ',' && joint !== 'kiêm' && joint !== 'and') return false;
  if (!titleHeads.has(tokens[last + 1]?.norm ?? '')) return false;
  for (let at = last + 2; at < last + titleSpan && tokens[at]?.kind === 'word'; at += 1) {
    const country = countryAt(linking, at);
    if (country !== null) return country.id !== base.home;
  }
  return false;
}

/**
 * Offices that stand alone, linked to their holder: to whom the text itself
 * gives the office, else to whom the article's date leaves no doubt about.
 */
export function linkOffices(linking: Linking): void {
  const { matches, tokens, mentions } = linking;
  const starts = new Map<number, NameMatch>();
  for (const match of matches) {
    if (starts.has(match.first)) continue;
    const offices = match.forms.filter(form => form.target.kind === 'office');
    if (offices.length > 0) starts.set(match.first, { ...match, forms: offices });
  }
  const chains: Chain[] = [];
  let free = 0;
  for (const first of starts.keys()) {
    if (first < free) continue;
    const chain = chainAt(linking, starts, first);
    chains.push(chain);
    free = chain.last;
  }
  const bearers = bearersOf(linking, chains);
  const roles: Mention[] = [];
  for (const chain of chains) {
    if (!isMeant(linking, chain) || personBehind(linking, chain) !== null) continue;
    const behind = wordBehind(tokens, chain.last);
    if (behind?.capital === true && behind.spaced) continue;
    const holders = chain.parts.map(part => holderOf(linking, chain, part, bearers));
    const people = new Set(holders.flatMap(holder => holder?.person ?? []));
    const [person] = people;
    if (people.size === 1 && person !== undefined) {
      const holder = holders.find(found => found !== null);
      const first = (chain.parts[0] as NameMatch).first;
      // "Tổng Bí thư, Chủ tịch nước, Thủ tướng": a list of several people whose others aren't known.
      if (holders.length > 2 && holders.some(found => found === null)) continue;
      roles.push({ first, last: chain.last, entity: person, office: holder?.office.id ?? null });
      continue;
    }
    chain.parts.forEach((part, nth) => {
      const holder = holders[nth];
      if (holder === null || holder === undefined) return;
      const last = nth === chain.parts.length - 1 ? chain.last : part.last;
      roles.push({ first: part.first, last, entity: holder.person, office: holder.office.id });
    });
  }
  mentions.push(...roles);
}

/** Longest title with its country: "Bí thư thứ nhất Ban Chấp hành Trung ương Đảng Cộng sản Cuba" has twelve words. */
const longestTitle = 16;

/** The offices whose title ends directly before a token. */
export function officesBefore(linking: Linking, at: number): Office[] {
  const found: Office[] = [];
  for (let first = Math.max(0, at - longestTitle); first < at; first += 1) {
    for (const match of matchesFrom(linking, first)) {
      if (match.last > at) continue;
      const last =
        match.last < at ? (countryAt(linking, match.last)?.last ?? match.last) : match.last;
      if (last === at) found.push(...officesOf(match));
    }
  }
  return found;
}
