import type { ReadingContext } from '../analysis.ts';
import type { RecognizedName } from '../name.ts';
import type { Sentence, Token } from '../token.ts';
import { learnAcronym, learnGiven, learnSurname, recoverListed } from './learn.ts';
import { matchPhrase, phrasesOf } from './lexicon.ts';
import { titleLinks } from './people.ts';
import { readAcronym, readBrand, readCompany, readTeam, SOURCES } from './read-brand.ts';
import { readEnglish } from './read-english.ts';
import {
  isFullName,
  readForeign,
  readGivenName,
  readHighlander,
  readListed,
  readPerson,
} from './read-person.ts';
import { readPhrase } from './read-phrase.ts';
import { readLocated, readRoadCode } from './read-place.ts';
import { isTitleAt } from './runs.ts';
import { oneSpelling } from './spelling.ts';
import { isAcronym, type Match, type State } from './state.ts';

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
  if (state.english && token.capital) {
    const read = readEnglish(state, i);
    if (typeof read === 'number') {
      state.expect = 'none';
      return read;
    }
    if (read !== null) return accept(state, names, read);
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
