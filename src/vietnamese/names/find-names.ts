import type { ReadingContext } from '../analysis.ts';
import type { RecognizedName } from '../name.ts';
import type { Sentence, Token } from '../token.ts';
import { matchPhrase, type Phrase, phrasesAt } from './lexicon.ts';
import {
  englishOrganizationWords,
  englishOtherWords,
  namedAfterPeople,
  notOrganizations,
} from './organizations.ts';
import { familyNames, middleNames, sentenceWords, titleLinks, weakFamilyNames } from './people.ts';
import {
  administrativeHeads,
  ambiguousAtStart,
  lowerHeadsOnly,
  numberedHeads,
  wordPairs,
} from './places.ts';
import {
  ABBREVIATED,
  capitalRun,
  isCapital,
  isCompound,
  isHyphen,
  organizationTail,
  personAt,
  placeAt,
} from './runs.ts';

type NameType = RecognizedName['type'];

/** A name as tokens `first` to `next`, its bare form beginning at `core`. */
interface Match {
  readonly type: NameType;
  readonly first: number;
  readonly core: number;
  readonly next: number;
}

/**
 * What the tokens before promise: after an honorific any capital is a person,
 * after a title any run that is no place or organisation.
 */
type Expectation = 'none' | 'title' | 'honorific';

interface State {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Whether a token begins its sentence. */
  readonly startsSentence: (i: number) => boolean;
  readonly english: boolean;
  /** Last words of foreign people named in full, and acronyms given in brackets. */
  readonly surnames: Set<string>;
  readonly acronyms: Set<string>;
  expect: Expectation;
}

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
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  context: ReadingContext,
): RecognizedName[] {
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
      return before === undefined || before.kind === 'break' || OPENING.has(before.norm);
    },
    english: context.lang === 'en',
    surnames: new Set(),
    acronyms: new Set(),
    expect: 'none',
  };
  const names: RecognizedName[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind !== 'word') {
      if (token.kind === 'break' || !KEEPS_EXPECTATION.has(token.norm)) state.expect = 'none';
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

const OPENING: ReadonlySet<string> = new Set(['"', '“', '«', '‘', ':', '-', '–', '•', '*']);
/** Marks within which a title still speaks of the name behind: "GS. TS.", "Thượng tướng, TS". */
const KEEPS_EXPECTATION: ReadonlySet<string> = new Set(['.', '-', '–', '/']);

/** The end of a heading in capitals that begins at `i` (five words or more), else `i`. */
function shoutEnd(tokens: readonly Token[], i: number): number {
  let j = i;
  let words = 0;
  while (j < tokens.length) {
    const token = tokens[j];
    if (token === undefined || token.kind === 'break') break;
    if (token.kind === 'word') {
      if (!token.capital || token.text !== token.text.toUpperCase()) break;
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
  if (state.expect === 'honorific' && token.capital) {
    const person = readPerson(state, i, true);
    if (person) return accept(state, names, person);
  }
  const phrases = phrasesAt(token.norm);
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
    const match =
      readPerson(state, i, state.expect !== 'none') ??
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

function accept(state: State, names: RecognizedName[], match: Match): number {
  const { tokens, text } = state;
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
  if (match.type === 'person') {
    if (match.next - match.first > 1 && close !== undefined && isForeign(close.text))
      state.surnames.add(close.norm);
    state.expect = 'none';
  } else if (state.expect === 'honorific') state.expect = 'none';
  if (match.type === 'organization') learnAcronym(state, match.next);
  return match.next;
}

/** "Liên minh Kinh tế Á-Âu (EAEU)": the acronym is the organisation's from here on. */
function learnAcronym(state: State, next: number): void {
  const { tokens } = state;
  const token = tokens[next + 1];
  if (
    tokens[next]?.norm === '(' &&
    tokens[next + 2]?.norm === ')' &&
    token !== undefined &&
    isAcronym(token)
  ) {
    state.acronyms.add(token.norm);
  }
}

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
      return next;
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
      if (LIGHT_OTHERS.has(phrase.text))
        return phrase.text === 'tiếng' || isForeign(complement.text)
          ? capitalRun(tokens, next, 4)
          : null;
      state.expect = 'none';
      return skipOther(state, next);
    }
    case 'place':
      return readPlace(state, phrase, i);
    case 'state-head': {
      for (let j = next; j < next + 8; j += 1) {
        const end = placeAt(tokens, j);
        if (end > 0) return { type: 'place', first: i, core: i, next: end };
        if (tokens[j]?.kind !== 'word' || !(tokens[j]?.capital || isCompound(tokens, j - 1)))
          return null;
      }
      return null;
    }
    case 'place-head':
      return readPlaceHead(state, phrase, i, next);
    case 'organization': {
      const last = tokens[next - 1];
      if (!token.capital || (phrase.words.length === 1 && last !== undefined && !isNameCase(token)))
        return null;
      if (FOLLOWED_BY_PLACE.has(phrase.text)) {
        const end = personAt(tokens, next) ? next : organizationTail(tokens, next, false);
        return { type: 'organization', first: i, core: i, next: end };
      }
      return { type: 'organization', first: i, core: i, next };
    }
    case 'organization-head':
    case 'organization-head-any-case':
      return readOrganization(state, phrase, i, next);
  }
}

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
]);
const FOLLOWED_BY_PLACE: ReadonlySet<string> = new Set([
  'ubnd',
  'hđnd',
  'mttq',
  'tand',
  'vksnd',
  'chính phủ',
  'quốc hội',
  'hội đồng bảo an',
]);

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

/** Whether a one-word organisation is written as one: "WHO", "Vingroup", not "Who", "Shell" at large. */
function isNameCase(token: Token): boolean {
  const upper = token.text === token.text.toUpperCase();
  return upper || token.text.length > 4;
}

function readPlace(state: State, phrase: Phrase, i: number): Match | number | null {
  const { tokens } = state;
  const token = tokens[i];
  const next = placeAt(tokens, i);
  if (token === undefined || next !== i + phrase.words.length) return null;
  const before = tokens[i - 1];
  if (
    before !== undefined &&
    (LANGUAGE.has(before.norm) ||
      (before.capital && before.kind === 'word' && state.expect === 'none' && insideRun(state, i)))
  ) {
    return LANGUAGE.has(before.norm) ? next : null;
  }
  if (phrase.words.length === 1) {
    const following = tokens[next];
    if (following?.kind === 'word' && wordPairs.has(`${token.norm} ${following.norm}`)) return null;
    if (ambiguousAtStart.has(token.norm) && state.startsSentence(i)) return null;
    // "ca sĩ Mỹ Tâm", but "Tổng thống Mỹ Donald Trump"
    const given = following !== undefined && isCapital(following) && !isForeign(following.text);
    if (
      state.expect === 'title' &&
      given &&
      token.text.length <= 4 &&
      !familyNames.has(following.norm)
    )
      return null;
    if (token.text.length === 2 && token.norm === 'uk' && token.text !== 'UK') return null;
  }
  // "Việt Nam News", "Hanoi Metro": a name in English goes on.
  const after = tokens[next];
  if (after !== undefined && isCapital(after) && ENGLISH_NAME_TAILS.has(after.norm)) {
    const organization = ENGLISH_ORGANIZATION_TAILS.has(after.norm);
    return organization ? { type: 'organization', first: i, core: i, next: next + 1 } : next + 1;
  }
  return { type: 'place', first: i, core: i, next };
}

const LANGUAGE: ReadonlySet<string> = new Set(['tiếng', 'la', 'kim', 'bảng']);
const ENGLISH_NAME_TAILS: ReadonlySet<string> = new Set([
  'news',
  'airlines',
  'airways',
  'times',
  'post',
  'express',
  'open',
  'index',
  'fc',
  'united',
  'city',
  'bank',
  'group',
  'daily',
  'today',
  'university',
  'metro',
  'cup',
  'grand',
  'prix',
  'marathon',
  'idol',
]);
const ENGLISH_ORGANIZATION_TAILS: ReadonlySet<string> = new Set([
  'airlines',
  'airways',
  'fc',
  'united',
  'bank',
  'group',
  'university',
]);

/** Whether the token before belongs to an unread Vietnamese run: "Bà Hà Giang" is one person. */
function insideRun(state: State, i: number): boolean {
  const before = state.tokens[i - 1];
  const token = state.tokens[i];
  return (
    before !== undefined &&
    token !== undefined &&
    middleNames.has(before.norm) &&
    !state.startsSentence(i - 1) &&
    token.text.length <= 3
  );
}

function readPlaceHead(
  state: State,
  phrase: Phrase,
  i: number,
  end: number,
): Match | number | null {
  const { tokens } = state;
  const token = tokens[i];
  if (token === undefined) return null;
  let next = end;
  if (tokens[next]?.norm === '.' && !tokens[next]?.spaced && ABBREVIATED.has(phrase.text))
    next += 1;
  else if ((phrase.text === 'q' || phrase.text === 'p') && tokens[next]?.kind !== 'number')
    return null;
  if (
    token.capital &&
    lowerHeadsOnly.has(phrase.text) &&
    !(state.startsSentence(i) && (placeAt(tokens, next) > 0 || isCapital(tokens[next + 1])))
  )
    return null;
  const following = tokens[next];
  if (following === undefined) return null;
  const core = administrativeHeads.has(phrase.text) ? next : i;
  if (following.kind === 'number' && numberedHeads.has(phrase.text)) {
    return /^\d{1,3}$/.test(following.text)
      ? { type: 'place', first: i, core, next: glueLetter(tokens, next + 1) }
      : null;
  }
  if (
    phrase.text === 'đường' &&
    following.kind === 'number' &&
    tokens[next + 1]?.norm === '/' &&
    tokens[next + 2]?.kind === 'number'
  ) {
    return { type: 'place', first: i, core, next: next + 3 };
  }
  if (!isCapital(following)) return null;
  if (phrase.text === 'tp' && following.norm === 'hcm')
    return { type: 'place', first: i, core, next: next + 1 };
  // "tỉnh Sở Y tế" and other heads begin something of their own.
  if (isCompound(tokens, next) && !tokens[next + 1]?.capital) return null;
  const known = placeAt(tokens, next);
  const run = capitalRun(tokens, next, administrativeHeads.has(phrase.text) ? 3 : 4, true);
  let stop = known > 0 && (administrativeHeads.has(phrase.text) || known >= run) ? known : run;
  if (stop <= next) return null;
  // "đường Hoàng Hoa Thám, quận …": a second line of the same road joins by a hyphen.
  if (isHyphen(tokens[stop]) && isCapital(tokens[stop + 1]) && ROADS.has(phrase.text))
    stop = capitalRun(tokens, stop + 1, 4);
  return { type: 'place', first: i, core, next: stop };
}

const ROADS: ReadonlySet<string> = new Set(['cao tốc', 'đường cao tốc', 'đường', 'quốc lộ', 'cầu']);

/** "1A", "14C": the letter glued to a road's number. */
function glueLetter(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  return token?.kind === 'word' && !token.spaced && token.text.length === 1 && token.capital
    ? i + 1
    : i;
}

function readOrganization(
  state: State,
  phrase: Phrase,
  i: number,
  next: number,
): Match | number | null {
  const { tokens } = state;
  const token = tokens[i];
  const following = tokens[next];
  if (token === undefined || following === undefined) return null;
  const anyCase = phrase.kind === 'organization-head-any-case';
  // "thị trường Nga", "môi trường Việt Nam": the second syllable of another word.
  const before = tokens[i - 1];
  if (!token.capital && before?.kind === 'word' && WORDS_BEFORE.has(before.norm)) return null;
  const loose = !token.capital || state.startsSentence(i);
  if (
    loose &&
    (LOOSE_HEADS.has(phrase.text) || SINGLE_HEADS.has(phrase.text)) &&
    placeAt(tokens, next) > 0
  )
    return null;
  if (!token.capital && !anyCase) return null;
  // "Hội An", "Ban Mê Thuột", "Đảng viên" are other things.
  if (
    !isCapital(following) &&
    !(following.kind === 'word' && continuesLower(tokens, next, phrase))
  ) {
    return WHOLE_ALONE.has(phrase.text) && token.capital
      ? { type: 'organization', first: i, core: i, next }
      : null;
  }
  if (isCapital(following) && loose && LOOSE_HEADS.has(phrase.text) && !isForeign(following.text))
    return null;
  const end = organizationTail(tokens, next, namedAfterPeople.has(token.norm));
  if (end <= next) return null;
  return { type: 'organization', first: i, core: i, next: end };
}

const WORDS_BEFORE: ReadonlySet<string> = new Set([
  'thị',
  'môi',
  'quảng',
  'hiện',
  'công',
  'lập',
  'nông',
  'chiến',
  'thương',
  'phim',
  'thông',
  'dự',
  'cảnh',
  'nội',
  'nghị',
  'thành',
  'ngân',
  'thư',
  'tài',
  'tăng',
  'ban',
  'bài',
]);

/** Heads that are organisations by themselves when capitalised. */
const WHOLE_ALONE: ReadonlySet<string> = new Set([
  'ngân hàng nhà nước',
  'văn phòng chính phủ',
  'trung ương đảng',
  'kiểm toán nhà nước',
  'quốc hội',
  'chính phủ',
  'mặt trận tổ quốc',
  'liên hợp quốc',
  'ttxvn',
  'ubnd',
  'hđnd',
]);
/** Lower-case heads that say little: only a foreign name behind them is one of an organisation. */
const LOOSE_HEADS: ReadonlySet<string> = new Set([
  'viện',
  'nhóm',
  'tổ chức',
  'lực lượng',
  'phong trào',
  'doanh nghiệp',
  'chuỗi',
  'đội tuyển',
]);
/** Heads before a place that only says where: "báo Nga", "trường Hà Nội". */
const SINGLE_HEADS: ReadonlySet<string> = new Set([
  'quỹ',
  'đảng',
  'báo',
  'tờ',
  'đài',
  'trường',
  'hãng',
  'doanh nghiệp',
  'công ty',
  'ngân hàng',
]);

/** "Công an tỉnh …", "Tòa án nhân dân TP …", "Ủy ban nhân dân huyện …". */
function continuesLower(tokens: readonly Token[], next: number, phrase: Phrase): boolean {
  if (phrase.kind !== 'organization-head') return false;
  return (
    organizationTail(tokens, next, false) > next &&
    tokens[next]?.norm !== 'và' &&
    LOWER_TAIL.has(tokens[next]?.norm ?? '')
  );
}

const LOWER_TAIL: ReadonlySet<string> = new Set([
  'tỉnh',
  'thành',
  'tp',
  'huyện',
  'quận',
  'thị',
  'phường',
  'xã',
  'nhân',
  'quốc',
  'cấp',
  'tối',
  'trung',
  'giao',
  'hình',
  'kinh',
  'đặc',
  'sông',
]);

/** Whether a full Vietnamese name begins here, so that no phrase takes its first word away. */
function isFullName(state: State, i: number): boolean {
  const { tokens } = state;
  const token = tokens[i];
  if (token === undefined || !familyNames.has(token.norm) || weakFamilyNames.has(token.norm))
    return false;
  if (!isCapital(tokens[i + 1]) || placeAt(tokens, i) > 0) return false;
  return !isCompound(tokens, i) && (isCapital(tokens[i + 2]) || !isCompound(tokens, i + 1));
}

/** A person from a family name on, or any run of capitals where a title or honorific announces one. */
function readPerson(state: State, i: number, announced: boolean): Match | null {
  const { tokens } = state;
  const token = tokens[i];
  if (token === undefined) return null;
  const initials = readInitials(tokens, i, announced);
  if (initials > 0) return { type: 'person', first: i, core: i, next: initials };
  const vietnamese = familyNames.has(token.norm);
  if (!vietnamese && !announced) {
    return state.surnames.has(token.norm) && isForeign(token.text) && !isCapital(tokens[i + 1])
      ? { type: 'person', first: i, core: i, next: i + 1 }
      : null;
  }
  if (isCompound(tokens, i) && !tokens[i + 1]?.capital) return null;
  if (isAcronym(token) && token.text.length > 1 && !vietnamese && !isShoutedName(tokens, i))
    return null;
  const next = capitalRun(tokens, i, isForeign(token.text) && !vietnamese ? 5 : 4);
  const length = countWords(tokens, i, next);
  if (next === i + 2 && length === 2 && isCompound(tokens, i + 1)) return null;
  if (announced) return length > 0 ? { type: 'person', first: i, core: i, next } : null;
  if (length < 2) return null;
  const start = state.startsSentence(i);
  if (weakFamilyNames.has(token.norm)) {
    const second = tokens[i + 1]?.norm ?? '';
    if (length < 3 && !middleNames.has(second)) return null;
    if (start && length < 3) return null;
  }
  return { type: 'person', first: i, core: i, next };
}

function isShoutedName(tokens: readonly Token[], i: number): boolean {
  return isCapital(tokens[i + 1]) && (tokens[i]?.text.length ?? 0) > 2;
}

function countWords(tokens: readonly Token[], first: number, next: number): number {
  let words = 0;
  for (let j = first; j < next; j += 1) if (tokens[j]?.kind === 'word') words += 1;
  return words;
}

/** "N.V.A", "H. T. P": index behind initials of a person kept anonymous, or -1. */
function readInitials(tokens: readonly Token[], i: number, announced: boolean): number {
  let next = i;
  let letters = 0;
  while (isCapital(tokens[next]) && (tokens[next]?.text.length ?? 9) === 1) {
    letters += 1;
    next += 1;
    if (
      tokens[next]?.norm !== '.' ||
      !isCapital(tokens[next + 1]) ||
      (tokens[next + 1]?.text.length ?? 9) > 1
    )
      break;
    next += 1;
  }
  if (letters >= 3) return next;
  return letters === 2 && announced ? next : -1;
}

/** Whether a word is written in capitals throughout, two letters at least. */
function isAcronym(token: Token): boolean {
  return (
    token.kind === 'word' &&
    token.text.length >= 2 &&
    token.text === token.text.toUpperCase() &&
    token.text !== token.norm
  );
}

const ROMAN = /^[IVXLC]+$/;

/** An acronym that the text has introduced in brackets behind an organisation. */
function readAcronym(state: State, i: number): Match | null {
  const token = state.tokens[i];
  if (token === undefined || !isAcronym(token)) return null;
  if (!state.acronyms.has(token.norm) || notOrganizations.has(token.norm) || ROMAN.test(token.text))
    return null;
  return { type: 'organization', first: i, core: i, next: i + 1 };
}

/** Syllables of Vietnamese in bare letters; anything else in A–Z is foreign. */
const SYLLABLE =
  /^(?:b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|q|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/;
const BARE = /^[A-Za-z]+$/;

/** Whether a word can't be a Vietnamese syllable: "Donald", "Foxconn". */
function isForeign(word: string): boolean {
  return BARE.test(word) && !SYLLABLE.test(word.toLowerCase());
}

/** Two or more foreign words with capitals in the running text: a person, or an organisation by its words. */
function readForeign(state: State, i: number): Match | null {
  const { tokens } = state;
  const token = tokens[i];
  if (token === undefined || !BARE.test(token.text) || isAcronym(token)) return null;
  const start = state.startsSentence(i);
  if (sentenceWords.has(token.norm)) return null;
  const located = LOCATIVES.has(tokens[i - 1]?.norm ?? '');
  const next = capitalRun(tokens, i, 5);
  let foreign = 0;
  let words = 0;
  let organization = false;
  let other = false;
  for (let j = i; j < next; j += 1) {
    const word = tokens[j];
    if (word?.kind !== 'word') continue;
    words += 1;
    if (!BARE.test(word.text) || (isAcronym(word) && word.text.length < 5)) return null;
    if (isForeign(word.text)) foreign += 1;
    if (englishOrganizationWords.has(word.norm)) organization = true;
    if (englishOtherWords.has(word.norm)) other = true;
  }
  if (foreign === 0 || (tokens[next]?.kind === 'number' && !tokens[next]?.spaced)) return null;
  if (organization && words > 1 && !other) return { type: 'organization', first: i, core: i, next };
  if (other || (tokens[next]?.kind === 'number' && /^\d{1,3}$/.test(tokens[next]?.text ?? '')))
    return null;
  if (words === 1) return located && !start ? { type: 'place', first: i, core: i, next } : null;
  if (located) return { type: 'place', first: i, core: i, next };
  return words <= 4 ? { type: 'person', first: i, core: i, next } : null;
}

const LOCATIVES: ReadonlySet<string> = new Set(['tại', 'ở']);
