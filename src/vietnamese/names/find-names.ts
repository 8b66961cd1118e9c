import type { ReadingContext } from '../analysis.ts';
import type { RecognizedName } from '../name.ts';
import type { Sentence, Token } from '../token.ts';
import { wordNames } from './known-organizations.ts';
import { matchPhrase, type Phrase, phrasesAt, phrasesOf } from './lexicon.ts';
import { englishOrganizationWords } from './organizations.ts';
import { bareFamilyNames, familyNames, titleLinks } from './people.ts';
import {
  bareUnit,
  isNameCase,
  readAcronym,
  readBrand,
  readCompany,
  readOrganization,
  readTeam,
  SOURCES,
} from './read-organization.ts';
import {
  isFullName,
  readForeign,
  readGivenName,
  readHighlander,
  readKnownPerson,
  readListed,
  readPerson,
} from './read-person.ts';
import {
  readHighlandPlace,
  readLocated,
  readPlace,
  readPlaceHead,
  readRoadCode,
  readShortCountry,
} from './read-place.ts';
import {
  capitalRun,
  isAbbreviation,
  isCapital,
  isCompound,
  isHyphen,
  isTitleAt,
  organizationTail,
  personAt,
  placeAt,
} from './runs.ts';
import { oneSpelling } from './spelling.ts';
import { BARE, isAcronym, isForeign, type Match, type State } from './state.ts';

/**
 * Finds people, organisations and places by their form alone. A person's span
 * is the name without title or honorific ("ông Nguyễn Văn An" → "Nguyễn Văn
 * An"); an organisation's takes in its head ("Bộ Y tế"); a place's takes in the
 * generic word that belongs to it ("tỉnh Lào Cai", "sông Hồng", "sân bay Nội
 * Bài"), while `name` leaves "tỉnh", "thành phố", "TP", "bang" away. In order
 * of `start`, never overlapping.
 */
export function findNames(
  text: string,
  given: readonly Token[],
  sentences: readonly Sentence[],
  context: ReadingContext,
): RecognizedName[] {
  const tokens = oneSpelling(given);
  let sentence = 0;
  const state: State = {
    text,
    tokens,
    startsSentence: i => {
      while (sentence < sentences.length - 1 && i >= (sentences[sentence]?.last ?? 0))
        sentence += 1;
      const first = sentences[sentence]?.first ?? 0;
      if (i === first) return true;
      const before = tokens[i - 1];
      // A quotation's first word is as ambiguous as a sentence's.
      if (before === undefined || before.kind === 'break') return true;
      // A dash within a sentence joins or sets apart; at the head of a line it opens speech or a list.
      if (DASHES.has(before.norm)) return i - 1 === first || tokens[i - 2]?.kind === 'break';
      return OPENING.has(before.norm);
    },
    english: context.lang === 'en',
    surnames: new Set(),
    acronyms: new Set(),
    companies: new Set(),
    placeList: false,
    expect: 'none',
    taken: 0,
    lastType: null,
    given: new Set(),
  };
  const names: RecognizedName[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind !== 'word') {
      if (saysSource(tokens, i)) state.expect = 'title';
      else if (!keepsExpectation(tokens, i)) state.expect = 'none';
      i += 1;
      continue;
    }
    const shout = shoutEnd(tokens, i);
    if (shout > i) {
      state.expect = 'none';
      i = shout;
      continue;
    }
    i = step(state, names, i);
  }
  return names;
}

const OPENING: ReadonlySet<string> = new Set(['"', '“', '«', '‘', ':', '•', '*']);

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);

/** Whether a title still speaks of the name behind the mark: "GS. TS.", "Thiếu tướng - TS". */
function keepsExpectation(tokens: readonly Token[], i: number): boolean {
  const mark = tokens[i]?.norm ?? '';
  const before = tokens[i - 1];
  if (mark === '.') return before !== undefined && before.text.length <= 3 && isAcronym(before);
  return mark === '-' || mark === '–' || mark === '/';
}

/** "Ảnh:", whose whoever took it follows. */
const saysSource = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.norm === ':' && SOURCES.has(tokens[i - 1]?.norm ?? '');

/** The end of a heading in capitals that begins at `i` (five words or more), else `i`. */
function shoutEnd(tokens: readonly Token[], i: number): number {
  let j = i;
  let words = 0;
  while (j < tokens.length) {
    const token = tokens[j];
    if (token === undefined || token.kind === 'break') break;
    if (token.kind === 'word') {
      if (!token.capital) break;
      const second = token.text.charCodeAt(1);
      if ((second >= 0x61 && second <= 0x7a) || token.text !== token.text.toUpperCase()) break;
      words += 1;
    }
    j += 1;
  }
  return words >= 5 ? j : i;
}

/** Reads at one word; returns the index to go on from. */
function step(state: State, names: RecognizedName[], i: number): number {
  const { tokens } = state;
  const token = tokens[i];
  if (token === undefined) return i + 1;
  if (!token.spaced && isDocumentNumber(tokens, i)) return i + 1;
  if (state.expect === 'honorific' && token.capital && !isTitleAt(tokens, i)) {
    const person = readPerson(state, i, true);
    if (person) return accept(state, names, person);
  }
  if (token.capital) {
    const company =
      (state.companies.size > 0 ? readCompany(state, i) : null) ??
      readBrand(tokens, i) ??
      readRoadCode(token, i);
    if (company !== null) return accept(state, names, company);
  }
  const phrases = phrasesOf(token);
  const longPerson = token.capital && isFullName(state, i);
  if (phrases !== undefined && !longPerson) {
    for (const phrase of phrases) {
      const next = matchPhrase(tokens, i, phrase);
      if (next < 0) continue;
      const outcome = readPhrase(state, phrase, i, next);
      if (outcome === null) continue;
      if (typeof outcome === 'number') return outcome;
      return accept(state, names, outcome);
    }
  }
  if (token.capital) {
    const highland = readHighlander(tokens, i);
    if (highland !== null) return accept(state, names, highland);
    const team = readTeam(tokens, i);
    if (team !== null) return accept(state, names, team);
    const match =
      (state.expect === 'none' ? readLocated(state, i) : null) ??
      readPerson(state, i, state.expect !== 'none') ??
      readGivenName(state, i) ??
      readListed(state, i) ??
      readAcronym(state, i) ??
      readForeign(state, i);
    if (match) return accept(state, names, match);
    state.expect = 'none';
    // The rest of a capitalised run says no more than its beginning.
    return i + 1;
  }
  if (state.expect === 'honorific' || !titleLinks.has(token.norm)) state.expect = 'none';
  return i + 1;
}

/** Whether a word is part of a law's or letter's number: "3824/UBND-KT", "178/2024/NĐ-CP". */
function isDocumentNumber(tokens: readonly Token[], i: number): boolean {
  let at = i;
  while (at > 0 && tokens[at]?.spaced === false) {
    const mark = tokens[at - 1]?.norm;
    if (mark !== '/' && mark !== '-') return false;
    at -= 2;
    if (mark === '/' && tokens[at]?.kind === 'number') return true;
  }
  return false;
}

function accept(state: State, names: RecognizedName[], match: Match): number {
  const { tokens, text } = state;
  if (match.type === 'person') recoverListed(state, names, match.first);
  const open = tokens[match.first];
  const core = tokens[match.core];
  const close = tokens[match.next - 1];
  if (open !== undefined && core !== undefined && close !== undefined) {
    names.push({
      start: open.start,
      end: close.end,
      text: text.slice(open.start, close.end),
      type: match.type,
      name: text.slice(core.start, close.end).normalize('NFC'),
    });
  }
  state.taken = match.next;
  state.lastType = match.type;
  if (match.type === 'person') {
    learnGiven(state, match);
    learnSurname(state, match);
    state.expect = 'none';
  } else if (state.expect === 'honorific') state.expect = 'none';
  if (match.type === 'organization') learnAcronym(state, match.next);
  return match.next;
}

/** "Hongjin Tan" is "Tan" from here on, "Moon Jae-in" is "Moon". */
function learnSurname({ tokens, surnames }: State, { first, next }: Match): void {
  const open = tokens[first];
  const close = tokens[next - 1];
  if (next - first < 2 || open === undefined || close === undefined) return;
  let foreign = false;
  for (let j = first; j < next; j += 1) foreign ||= isForeign(tokens[j]?.text ?? '');
  if (foreign) surnames.add(close.norm);
  // Korean: the family name stands first, the given name has a hyphen.
  if (
    next === first + 4 &&
    isHyphen(tokens[first + 2]) &&
    BARE.test(open.text) &&
    !familyNames.has(open.norm)
  )
    surnames.add(open.norm);
}

/** "như Thanh Lam, Bằng Kiều, Hà Anh Tuấn": whom the list's first full name shows to be people, too. */
function recoverListed(state: State, names: RecognizedName[], first: number): void {
  const { tokens, text, taken } = state;
  const found: RecognizedName[] = [];
  for (let end = first - 1; end - 2 >= taken; end -= 3) {
    const mark = tokens[end]?.norm;
    const open = tokens[end - 2];
    const close = tokens[end - 1];
    if ((mark !== ',' && mark !== 'và') || open === undefined || close === undefined) break;
    if (!isCapital(open) || !isCapital(close) || isCapital(tokens[end - 3])) break;
    if (!close.spaced || isAcronym(open) || isAcronym(close)) break;
    if (isCompound(tokens, end - 2) || placeAt(tokens, end - 2) > 0) break;
    const name = text.slice(open.start, close.end);
    found.push({
      start: open.start,
      end: close.end,
      text: name,
      type: 'person',
      name: name.normalize('NFC'),
    });
  }
  names.push(...found.reverse());
}

/** "Nguyễn Quang Hải" is "Quang Hải" and "Hải" from here on. */
function learnGiven({ tokens, given, expect }: State, { core, next }: Match): void {
  const words = next - core;
  if (words < 2) return;
  const last = tokens[next - 1]?.norm ?? '';
  const family = familyNames.has(tokens[core]?.norm ?? '');
  if (family) given.add(last);
  // "ca sĩ Thanh Lam": a stage name is as good as a full one.
  if ((family && words > 2) || (words === 2 && expect !== 'none'))
    given.add(`${tokens[next - 2]?.norm} ${last}`);
}

/** "Liên minh Kinh tế Á-Âu (EAEU)": the acronym is the organisation's from here on. */
function learnAcronym(state: State, next: number): void {
  const { tokens } = state;
  const token = tokens[next + 1];
  if (tokens[next]?.norm !== '(' || token === undefined) return;
  const close = tokens[next + 2]?.norm;
  if ((close === ')' || close === ',') && isAbbreviation(token)) state.acronyms.add(token.norm);
}

const BODIES: ReadonlySet<string> = new Set(['ban', 'phòng', 'đoàn', 'an']);

/** What a phrase of the lexicon comes to: a name, an index to go on from, or null for nothing. */
function readPhrase(state: State, phrase: Phrase, i: number, next: number): Match | number | null {
  const { tokens } = state;
  const token = tokens[i];
  if (token === undefined) return null;
  switch (phrase.kind) {
    case 'title': {
      // One syllable ("vua", "tướng") is a title only right before a name.
      if (phrase.words.length === 1 && !isCapital(tokens[next]) && tokens[next]?.norm !== '.')
        return null;
      state.expect = 'title';
      // "Trưởng Ban Tổ chức Trung ương": the body is written with a capital of its own.
      if (next > i + 1 && BODIES.has(tokens[next - 1]?.norm ?? '') && isCapital(tokens[next - 1]))
        return next - 1;
      if (tokens[next - 2]?.norm === 'văn' && isCapital(tokens[next - 2])) return next - 2;
      if (
        BODIES.has(tokens[next - 1]?.norm ?? '') &&
        isCompound(tokens, next) &&
        isCapital(tokens[next])
      ) {
        const end = organizationTail(tokens, next, { withPeople: false, ofState: true });
        return { type: 'organization', first: next - 1, core: next - 1, next: end };
      }
      return next;
    }
    case 'english-title': {
      if (!state.english || !token.capital) return null;
      state.expect = 'title';
      // "Minister of National Defence": what is headed is no person.
      if (tokens[next]?.norm !== 'of' && tokens[next]?.norm !== 'for') return next;
      const first = tokens[next + 1]?.norm === 'the' ? next + 2 : next + 1;
      if (placeAt(tokens, first) > 0 || !isCapital(tokens[first])) return next;
      let end = first;
      for (;;) {
        const word = tokens[end];
        if (word === undefined || bareFamilyNames.has(word.norm)) break;
        if (!isCapital(word) && !ENGLISH_JOINTS.has(word.norm)) break;
        end += 1;
      }
      return end;
    }
    case 'honorific': {
      const named = tokens[next];
      if (named === undefined || !isCapital(named)) return null;
      if (token.capital && phrase.text === 'anh' && !state.startsSentence(i)) return null;
      if (placeAt(tokens, next) > 0 && named.text.length > 4) return null;
      state.expect = 'honorific';
      return next;
    }
    case 'other-head': {
      const complement = tokens[next];
      if (complement === undefined || !isCapital(complement) || placeAt(tokens, next) > 0)
        return null;
      if (familyNames.has(complement.norm) && !FIXED_OTHERS.has(phrase.text)) return null;
      // "Hội nghị BRICS": the organisation's.
      if (isAcronym(complement) && isKnownOrganization(complement)) return null;
      if (LIGHT_OTHERS.has(phrase.text))
        return phrase.text === 'tiếng' || isForeign(complement.text)
          ? capitalRun(tokens, next, 4)
          : null;
      state.expect = 'none';
      return skipOther(state, next);
    }
    case 'person':
      return readKnownPerson(state, i, next);
    case 'place':
      return readPlace(state, phrase, i);
    case 'state-head': {
      if (
        token.text.length < 7 &&
        phrase.words.length === 1 &&
        phrase.text.startsWith('ch') &&
        !isAcronym(token)
      )
        return null;
      for (let j = next; j < next + 8; j += 1) {
        const end = placeAt(tokens, j);
        if (end > 0) return { type: 'place', first: i, core: i, next: end };
        if (tokens[j]?.kind !== 'word' || !(tokens[j]?.capital || isCompound(tokens, j - 1)))
          return null;
      }
      return null;
    }
    case 'short-country':
      return readShortCountry(state, i);
    case 'highland-word':
      return state.expect === 'none' ? readHighlandPlace(tokens, i) : null;
    case 'place-head':
      return readPlaceHead(state, phrase, i, next);
    case 'organization': {
      const last = tokens[next - 1];
      if (!token.capital || (phrase.words.length === 1 && last !== undefined && !isNameCase(token)))
        return null;
      if (wordNames.has(phrase.text) && !isCapital(last)) return null;
      // "AFF Cup", "Boeing 737", "FIFA World Cup": something that belongs to it.
      const behind = tokens[next];
      if (
        behind?.kind === 'number' &&
        /^\d{2,4}$/.test(behind.text) &&
        phrase.words.length === 1 &&
        !isAcronym(token)
      )
        return next + 1;
      const event = eventEnd(tokens, next);
      if (event > next) return event;
      // "LG Electronics", "Goldman Sachs Group"
      if (behind !== undefined && isCapital(behind) && englishOrganizationWords.has(behind.norm))
        return { type: 'organization', first: i, core: i, next: next + 1 };
      if (FOLLOWED_BY_PLACE.has(phrase.text)) {
        // "UBND các huyện" is nobody's.
        if (behind?.norm === 'các') return next;
        const tail = personAt(tokens, next)
          ? next
          : organizationTail(tokens, next, { withPeople: false });
        const end = bareUnit(tokens, tail, phrase);
        return { type: 'organization', first: i, core: i, next: end };
      }
      return { type: 'organization', first: i, core: i, next };
    }
    case 'organization-head':
    case 'organization-head-any-case': {
      const read = readOrganization(state, phrase, i, next);
      // "tờ New York Times": the word only says what kind of thing it is.
      const cue =
        !token.capital && CUES.has(phrase.text) && read !== null && typeof read !== 'number';
      return cue && !isAlsoPlace(tokens, next) ? { ...read, first: next, core: next } : read;
    }
  }
}

/** Words before a paper's or site's name that are no part of it. */
const CUES: ReadonlySet<string> = new Set([
  'tờ',
  'trang',
  'trang tin',
  'kênh',
  'nhật báo',
  'tuần báo',
]);

const isAlsoPlace = (tokens: readonly Token[], i: number): boolean => placeAt(tokens, i) > 0;

/** Index behind the event whose name goes on at `i` ("AFF Cup", "FIFA Club World Cup"), else `i`. */
function eventEnd(tokens: readonly Token[], i: number): number {
  for (let j = i; j < i + 3 && isCapital(tokens[j]); j += 1) {
    if (!EVENT_WORDS.has(tokens[j]?.norm ?? '')) continue;
    return isCapital(tokens[j + 1]) && EVENT_WORDS.has(tokens[j + 1]?.norm ?? '') ? j + 2 : j + 1;
  }
  return i;
}

const ENGLISH_JOINTS: ReadonlySet<string> = new Set(['of', 'and', 'for', 'the', '&']);

/** Words behind an organisation's name that make it an event's. */
const EVENT_WORDS: ReadonlySet<string> = new Set(['cup', 'open', 'world', 'champions', 'games']);

/** Heads that are followed by people as often: "người Nguyễn", "ngày Nguyễn" name nobody's work. */
const FIXED_OTHERS: ReadonlySet<string> = new Set([
  'huân chương',
  'huy chương',
  'giải thưởng',
  'giải',
  'cúp',
  'tư tưởng',
  'bài hát',
  'phim',
  'danh hiệu',
  'chiến dịch',
]);

const LIGHT_OTHERS: ReadonlySet<string> = new Set([
  'tiếng',
  'năm',
  'ngày',
  'tháng',
  'thứ',
  'quý',
  'người',
  'lễ',
  'tết',
  'vụ',
  'xe',
  'mẫu',
  'mùa',
  'bão',
  'dân tộc',
  'tập',
  'vở',
  'cuốn',
  'phim',
  'tàu',
  'máy bay',
  'điện thoại',
  'dự án',
]);

const FOLLOWED_BY_PLACE: ReadonlySet<string> = new Set([
  'ban bí thư',
  'bộ đội biên phòng',
  'cảnh sát điều tra',
  'cảnh sát hình sự',
  'cảnh sát biển',
  'cảnh sát giao thông',
  'ubnd',
  'hđnd',
  'mttq',
  'tand',
  'vksnd',
  'chính phủ',
  'quốc hội',
  'hội đồng bảo an',
]);

const isKnownOrganization = (token: Token): boolean =>
  phrasesAt(token.norm)?.some(({ kind, words }) => kind === 'organization' && words.length === 1) ??
  false;

/** Past the capitals of an agreement's, an award's or a law's name, up to a place in it. */
function skipOther(state: State, i: number): number {
  const { tokens } = state;
  let next = i;
  while (next < i + 10) {
    const token = tokens[next];
    if (token?.kind !== 'word') break;
    if (placeAt(tokens, next) > 0) break;
    if (token.capital) next += isCompound(tokens, next) ? 2 : 1;
    else break;
  }
  return Math.max(next, i);
}
