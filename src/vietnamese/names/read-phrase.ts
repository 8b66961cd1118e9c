import type { Token } from '../token.ts';
import { wordNames } from './known-organizations.ts';
import { type Phrase, phrasesAt } from './lexicon.ts';
import { organizationTail } from './organization-tail.ts';
import { englishOrganizationWords } from './organizations.ts';
import { bareFamilyNames, familyNames } from './people.ts';
import { readEnglishBody } from './read-english.ts';
import { bareUnit, isNameCase, readOrganization } from './read-organization.ts';
import { readKnownPerson } from './read-person.ts';
import { readHighlandPlace, readPlace, readShortCountry } from './read-place.ts';
import { readPlaceHead } from './read-place-head.ts';
import { capitalRun, isCapital, isCompound, personAt, placeAt } from './runs.ts';
import { isAcronym, isForeign, type Match, type State } from './state.ts';

const BODIES: ReadonlySet<string> = new Set(['ban', 'phòng', 'đoàn', 'an']);

/** What a phrase of the lexicon comes to: a name, an index to go on from, or null for nothing. */
export function readPhrase(
  state: State,
  phrase: Phrase,
  i: number,
  next: number,
): Match | number | null {
  const { tokens } = state;
  const token = tokens[i];
  if (token === undefined) return null;
  switch (phrase.kind) {
    case 'title': {
      // One syllable ("vua", "tướng") is a title only right before a name.
      if (phrase.words.length === 1 && !isCapital(tokens[next]) && tokens[next]?.norm !== '.')
        return null;
      state.expect = 'title';
      const office = endOfPortfolio(tokens, next);
      if (office > next) return office;
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
      if (!isCapital(tokens[first])) return next;
      // "Governor of the State Bank of Vietnam": a body has a name of its own.
      if (readEnglishBody(tokens, first) !== null) {
        state.expect = 'none';
        return first;
      }
      if (placeAt(tokens, first) > 0) return next;
      let end = first;
      for (;;) {
        const word = tokens[end];
        if (word === undefined || bareFamilyNames.has(word.norm)) break;
        if (familyNames.has(word.norm) && isCapital(tokens[end + 1])) break;
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

/** Index behind what a minister has, where its capitals would pass for a name's: "Công Thương", "KH&CN"; else `i`. */
function endOfPortfolio(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  if (token?.norm === 'công' && token.capital && isCapital(tokens[i + 1])) {
    return tokens[i + 1]?.norm === 'thương' && isCapital(tokens[i + 2]) ? i + 2 : i;
  }
  const isJoint = tokens[i + 1]?.norm === '&' && tokens[i + 1]?.spaced === false;
  return isJoint && token !== undefined && isAcronym(token) && isCapital(tokens[i + 3]) ? i + 3 : i;
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
  'cdc',
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
