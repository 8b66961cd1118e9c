import { firstIndex } from '../text/first-index.ts';
import type { Token } from '../vietnamese/token.ts';
import {
  brandWords,
  cityHeads,
  demonyms,
  eponymHeads,
  familyNames,
  ownNameHeads,
} from './link-words.ts';
import type { Linking, TokenName } from './linking.ts';
import type { NameMatch } from './name-index.ts';
import type { Entity } from './schema.ts';
import { isSyllable } from './syllable.ts';

/** The token before, if nothing but white space (or, with `hyphen`, a hyphen) stands between; else null. */
export function wordBefore(tokens: readonly Token[], at: number): Token | null {
  const before = tokens[at - 1];
  return before !== undefined && before.kind === 'word' ? before : null;
}

/** The token behind, if it is a word. */
export function wordBehind(tokens: readonly Token[], at: number): Token | null {
  const behind = tokens[at];
  return behind !== undefined && behind.kind === 'word' ? behind : null;
}

/** All matches that begin at a token, longest first. */
export function matchesFrom(linking: Linking, at: number): NameMatch[] {
  const { matches, matchAt } = linking;
  const found: NameMatch[] = [];
  let index = matchAt[at] ?? -1;
  if (index < 0) return found;
  for (let match = matches[index]; match?.first === at; match = matches[index]) {
    found.push(match);
    index += 1;
  }
  return found;
}

/** The recognised name that holds all of `first` to `last` and more, or null. */
export function longerName(linking: Linking, first: number, last: number): TokenName | null {
  const { names } = linking;
  const name = names[firstIndex(names.length, index => (names[index] as TokenName).last > first)];
  if (name === undefined || name.nameFirst > first || name.last < last) return null;
  return name.nameFirst < first || name.last > last ? name : null;
}

/** Whether the longer name has a capitalised word that belongs to no name of the base. */
function hasStrangeWord(linking: Linking, name: TokenName, first: number, last: number): boolean {
  for (let at = name.nameFirst; at < name.last; at += 1) {
    if (at >= first && at < last) continue;
    const token = linking.tokens[at] as Token;
    if (demonyms.has(token.norm)) continue;
    if (token.kind === 'word' && token.capital && linking.covered[at] === 0) return true;
  }
  return false;
}

const firstWords = (tokens: readonly Token[], name: TokenName): string =>
  `${tokens[name.nameFirst]?.norm ?? ''} ${tokens[name.nameFirst + 1]?.norm ?? ''}`;

/** A headline in capitals: then its neighbours' capitals say nothing. */
function isAllCapitals(tokens: readonly Token[], match: NameMatch): boolean {
  const words = tokens.slice(match.first, match.last).filter(token => token.kind === 'word');
  const letters = words.map(word => word.text).join('');
  return letters.length > 3 && letters === letters.toUpperCase();
}

function allowsPerson(linking: Linking, match: NameMatch): boolean {
  const { tokens, input } = linking;
  if (isAllCapitals(tokens, match)) {
    return !cityHeads.has(tokens[match.first - 1]?.norm ?? '');
  }
  // "TP. Hồ Chí Minh"
  if (tokens[match.first - 1]?.norm === '.' && tokens[match.first - 2]?.norm === 'tp') return false;
  const before = wordBefore(tokens, match.first);
  if (before !== null) {
    if (eponymHeads.has(before.norm)) {
      // "đường Tôn Đức Thắng"; but "gia đình", "thành viên" end no street: a capital or a small head decides alike.
      const two = `${tokens[match.first - 2]?.norm ?? ''} ${before.norm}`;
      if (!harmlessPairs.has(two)) return false;
    }
    if (before.capital && familyNames.has(before.norm) && before.spaced) {
      const start = linking.analysis.sentences[linking.sentenceOf[match.first] ?? -1]?.first;
      if (start !== match.first - 1 && linking.covered[match.first - 1] === 0) return false;
    }
  }
  const behind = wordBehind(tokens, match.last);
  if (
    input.lang === 'vi' &&
    behind?.capital === true &&
    behind.spaced &&
    linking.covered[match.last] === 0 &&
    isSyllable(behind.norm) &&
    match.last - match.first < 4
  ) {
    return false;
  }
  const longer = longerName(linking, match.first, match.last);
  return longer === null || !hasStrangeWord(linking, longer, match.first, match.last);
}

/** Endings in a head word that are none: "thành viên Tô Lâm", "đại học". */
const harmlessPairs: ReadonlySet<string> = new Set([
  'thành viên',
  'ủy viên',
  'uỷ viên',
  'đảng viên',
  'phái đoàn',
  'trưởng đoàn',
  'khoa học',
  'quan học',
]);

function allowsPlace(linking: Linking, match: NameMatch): boolean {
  const { tokens, input } = linking;
  const before = wordBefore(tokens, match.first);
  const behind = wordBehind(tokens, match.last);
  const shouted = isAllCapitals(tokens, match);
  const strange = (word: Token | null, at: number): boolean => {
    if (shouted && word !== null && word.text === word.text.toUpperCase()) {
      return brandWords.has(word.norm);
    }
    if (word === null || !word.capital) return false;
    if (brandWords.has(word.norm)) return true;
    if (linking.covered[at] === 1) return false;
    return input.lang === 'vi' && !isSyllable(word.norm) && !startsPerson(linking, at);
  };
  if (strange(before, match.first - 1)) return false;
  if (strange(behind, match.last)) return false;
  // "VN-Index", "Astana-Arena": a brand behind a hyphen.
  const hyphen = tokens[match.last];
  if (hyphen !== undefined && /^[-‐‑–]$/.test(hyphen.norm) && !hyphen.spaced) {
    const next = tokens[match.last + 1];
    if (next !== undefined && !next.spaced && brandWords.has(next.norm)) return false;
  }
  const longer = longerName(linking, match.first, match.last);
  if (longer === null || shouted) return true;
  if (longer.type === 'person') return !hasStrangeWord(linking, longer, match.first, match.last);
  if (longer.type === 'place') return true;
  // An organisation that a country ends: whose it is ("Chính phủ Kazakhstan") or what it is called ("Đài Truyền hình Việt Nam").
  const head = firstWords(tokens, longer);
  return !ownNameHeads.has(head) && !ownNameHeads.has(head.split(' ')[0] ?? '');
}

/** Whether a recognised person's name begins at a token. */
function startsPerson(linking: Linking, at: number): boolean {
  return linking.names.some(name => name.type === 'person' && name.first <= at && at < name.last);
}

function allowsOrganization(linking: Linking, match: NameMatch, entity: Entity): boolean {
  const { tokens, base } = linking;
  const last = tokens[match.last - 1] as Token;
  const behind = wordBehind(tokens, match.last);
  if (behind?.capital === true && behind.spaced) {
    // "Bộ Ngoại giao Lào": another country's.
    const next = matchesFrom(linking, match.last).find(other =>
      other.forms.some(
        form => form.target.kind === 'entity' && form.target.entity.type === 'place',
      ),
    );
    if (next !== undefined) {
      const owners = next.forms.flatMap(form =>
        form.target.kind === 'entity' ? [form.target.entity.id] : [],
      );
      const foreign = owners.every(id => base.isCountry(id) && !entity.countries?.includes(id));
      if (foreign && entity.countries !== undefined) return false;
    } else if (linking.covered[match.last] === 0) {
      const longer = longerName(linking, match.first, match.last);
      if (longer !== null && longer.type !== 'person') return false;
    }
  }
  const before = wordBefore(tokens, match.first);
  if (
    before?.capital === true &&
    linking.covered[match.first - 1] === 0 &&
    (brandWords.has(before.norm) || (/^\p{Lu}+$/u.test(last.text) && !isSyllable(before.norm)))
  ) {
    return false;
  }
  return true;
}

/** Events, agreements, awards and policies: a capital that begins a sentence says nothing. */
function allowsOther(linking: Linking, match: NameMatch): boolean {
  const { tokens, analysis, sentenceOf } = linking;
  // "the 7th Congress of …": the form of another one.
  const ending = tokens[match.first - 1]?.norm ?? '';
  if (/^\d*(?:st|nd|rd|th)$/.test(ending)) return false;
  const words = tokens.slice(match.first, match.last).filter(token => token.kind === 'word');
  const capitals = words.filter(word => word.capital).length;
  const form = match.forms[0];
  if (words.length > 2 || capitals !== 1 || form === undefined) return true;
  // "Covid", "Dostyk" are names wherever they stand.
  if (words.some(word => word.capital && !isSyllable(word.norm))) return true;
  if (!form.cases.includes('capital')) return true;
  return analysis.sentences[sentenceOf[match.first] ?? -1]?.first !== match.first;
}

/**
 * Whether what stands around a form lets it mean the entity: not inside a
 * longer unknown name, not a street or a paper called after it, not another
 * country's body of the same name.
 */
export function allowsName(linking: Linking, match: NameMatch, entity: Entity): boolean {
  switch (entity.type) {
    case 'person':
      return allowsPerson(linking, match);
    case 'place':
      return allowsPlace(linking, match);
    case 'organization':
      return allowsOrganization(linking, match, entity);
    default:
      return allowsOther(linking, match);
  }
}
