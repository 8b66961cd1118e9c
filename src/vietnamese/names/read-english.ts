import type { Token } from '../token.ts';
import {
  companyCues,
  fields,
  isBodyWord,
  isCommonWord,
  isPlaceWord,
  notNames,
  ofBodies,
  placeCues,
  weakBodies,
} from './english-words.ts';
import { matchPhrase, phrasesAt } from './lexicon.ts';
import { bareFamilyNames, englishTitles, familyNames, sentenceWords } from './people.ts';
import { provinces, towns } from './places.ts';
import { isCapital, isHyphen, placeAt } from './runs.ts';
import { isAcronym, isSyllable, type Match, type State } from './state.ts';

const MARKS = /\p{M}/gu;

/** Places of Vietnam as English text prints them, "quang ninh"; built when the first such text comes. */
let barePlaces: ReadonlySet<string> | null = null;

function buildBarePlaces(): ReadonlySet<string> {
  const bare = `${provinces}|${towns}|hoàng sa|trường sa`
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll('đ', 'd');
  // One syllable is a word or a person's name as often: "Vinh", "Hue" is known apart.
  return new Set(bare.split('|').filter(name => name.includes(' ') || name === 'hue'));
}

/** Most words of a Vietnamese place. */
const longestPlace = 4;

/** Index behind the Vietnamese place without its marks at `i`, or -1. */
function barePlaceAt(tokens: readonly Token[], i: number): number {
  barePlaces ??= buildBarePlaces();
  let name = '';
  let found = -1;
  for (let j = i; j < i + longestPlace && isCapital(tokens[j]); j += 1) {
    name += `${j === i ? '' : ' '}${tokens[j]?.norm}`;
    if (barePlaces.has(name)) found = j + 1;
  }
  return found;
}

const titleWords: ReadonlySet<string> = new Set(
  englishTitles.split('|').flatMap(title => title.split(' ').at(-1) ?? []),
);

/** Index behind a possessive "'s" at `i`, or -1. */
const possessive = (tokens: readonly Token[], i: number): number =>
  (tokens[i]?.norm === "'" || tokens[i]?.norm === '’') && tokens[i + 1]?.norm === 's' ? i + 2 : -1;

const isFamily = (norm: string): boolean => bareFamilyNames.has(norm) || familyNames.has(norm);

/** How far capitals go from `i`: up to a title, past hyphens and "People's". */
function englishRun(tokens: readonly Token[], i: number): number {
  let j = i;
  while (isCapital(tokens[j]) && j < i + maxWords) {
    const { norm = '' } = tokens[j] as Token;
    if (j > i && titleWords.has(norm) && norm !== 'general') break;
    // "the Presidential Office Le Khanh Hai": its head's name.
    if (j > i && isBodyWord(tokens[j - 1]?.norm ?? '') && isFamily(norm)) break;
    j += 1;
    while (isHyphen(tokens[j]) && !tokens[j]?.spaced && tokens[j + 1]?.kind === 'word') {
      if (tokens[j]?.norm === "'" || tokens[j]?.norm === '’') break;
      j += 2;
    }
    const owned = ofBodies.has(norm) ? possessive(tokens, j) : -1;
    if (owned > 0 && isCapital(tokens[owned])) j = owned;
    else if (ofBodies.has(norm) && tokens[j]?.norm === '’' && isCapital(tokens[j + 1])) j += 1;
  }
  return j;
}

/** Words of the longest name of a body, "of" and "and" counted. */
const maxWords = 12;

/** Index behind what a body is of: "of Industry and Trade", "of Vietnam", "for Hydro-Meteorological Forecasting"; `i` if nothing. */
function endOfComplement(tokens: readonly Token[], i: number): number {
  const joint = tokens[i]?.norm;
  if (joint !== 'of' && joint !== 'for' && joint !== 'on') return i;
  const first = tokens[i + 1]?.norm === 'the' ? i + 2 : i + 1;
  if (!isCapital(tokens[first]) || titleWords.has(tokens[first]?.norm ?? '')) return i;
  let end = englishRun(tokens, first);
  for (;;) {
    const mark = tokens[end]?.norm;
    const next = tokens[end + 1];
    if (mark === ',' && isField(next) && listGoesOn(tokens, end + 1))
      end = englishRun(tokens, end + 1);
    else if ((mark === 'and' || mark === '&') && isCapital(next) && isFieldRun(tokens, end + 1)) {
      end = englishRun(tokens, end + 1);
    } else break;
  }
  // "People's Committee of Ho Chi Minh City", "Department of Health of Hanoi"
  const again = tokens[end]?.norm === 'of' && placeAt(tokens, end + 1) > 0;
  return again ? placeAt(tokens, end + 1) : end;
}

const isField = (token: Token | undefined): boolean =>
  isCapital(token) && (fields.has(token?.norm ?? '') || isCommonWord(token?.norm ?? ''));

/** Whether a word of the capitals at `i` is a field: "and Rural Development". */
function isFieldRun(tokens: readonly Token[], i: number): boolean {
  for (let j = i; j < i + 4 && isCapital(tokens[j]); j += 1) if (isField(tokens[j])) return true;
  return false;
}

/** Whether "and" and a field end the list at `i`: "Culture, Sports and Tourism". */
function listGoesOn(tokens: readonly Token[], i: number): boolean {
  const end = englishRun(tokens, i);
  const mark = tokens[end]?.norm;
  const behind = mark === ',' && tokens[end + 1]?.norm === 'and' ? end + 2 : end + 1;
  return (mark === 'and' || mark === ',' || mark === '&') && isCapital(tokens[behind]);
}

/** Index behind the body of the lexicon that begins at `i`, or -1. */
function knownBodyEnd(tokens: readonly Token[], i: number): number {
  let end = -1;
  for (const phrase of phrasesAt(tokens[i]?.norm ?? '') ?? []) {
    if (phrase.kind === 'organization') end = Math.max(end, matchPhrase(tokens, i, phrase));
  }
  return end;
}

/** The body whose name begins at `i`, or null: for what stands behind "Chairman of". */
export function readEnglishBody(tokens: readonly Token[], i: number): Match | null {
  const end = englishRun(tokens, i);
  return end > i ? readBody(tokens, i, end) : null;
}

/** What the small words around a run of capitals tell it to be. */
function readCued({ tokens }: State, i: number, end: number): Match | null {
  const before = tokens[i - 1]?.norm ?? '';
  const behind = tokens[end];
  const isPlace =
    (behind !== undefined && !behind.capital && placeCues.has(behind.norm)) ||
    (before === 'of' && placeCues.has(tokens[i - 2]?.norm ?? ''));
  if (isPlace && !isCommonPlace(tokens, i, end + 1)) {
    return { type: 'place', first: i, core: i, next: end };
  }
  if (companyCues.has(before) && tokens[i - 1]?.capital === false) {
    return { type: 'organization', first: i, core: i, next: end };
  }
  return null;
}

/** A body by its last word, alone or with what it is of. */
function readBody(tokens: readonly Token[], i: number, end: number): Match | null {
  let head = end - 1;
  while (head >= i && !isBodyWord(tokens[head]?.norm ?? '')) head -= 1;
  // "Bank Indonesia" and the like are told by other rules.
  if (head < i || (head !== end - 1 && tokens[end - 2]?.norm !== "'")) return null;
  const next = endOfComplement(tokens, end);
  const weak = weakBodies.has(tokens[head]?.norm ?? '');
  // "the National Assembly", "the Foreign Ministry" are bodies, "the First Party" is none.
  const alone = head === i || (head === i + 1 && weak && notNames.has(tokens[i]?.norm ?? ''));
  if (next === end && (alone || (weak && end - i < 2))) return null;
  return { type: 'organization', first: i, core: i, next };
}

/** A person of Vietnam without the marks: "Pham Minh Chinh". */
function readBarePerson(tokens: readonly Token[], i: number): Match | null {
  if (!bareFamilyNames.has(tokens[i]?.norm ?? '') || isAcronym(tokens[i] as Token)) return null;
  let next = i + 1;
  while (next < i + 5 && isCapital(tokens[next]) && isSyllable(tokens[next]?.norm ?? '')) next += 1;
  if (next < i + 2 || (isCapital(tokens[next]) && tokens[next]?.spaced)) return null;
  return { type: 'person', first: i, core: i, next };
}

/**
 * Reads the capitals of English text at `i`: a body, a place, a Vietnamese
 * person without marks; an index to go on from where they name nobody; null
 * where the rules for all text decide.
 */
export function readEnglish(state: State, i: number): Match | number | null {
  const { tokens } = state;
  const token = tokens[i] as Token;
  if (sentenceWords.has(token.norm) && !isCapital(tokens[i + 1])) return null;
  const skipped = token.norm === 'the' ? i + 1 : i;
  if (skipped > i)
    return isCapital(tokens[skipped]) ? (readEnglish(state, skipped) ?? skipped) : null;
  const end = englishRun(tokens, i);
  if (end === i) return null;
  if (knownBodyEnd(tokens, i) >= end) return null;
  const body = state.expect === 'none' || end > i + 1 ? readBody(tokens, i, end) : null;
  if (body !== null) return body;
  const last = tokens[end - 1]?.norm ?? '';
  if (end > i + 1 && isPlaceWord(last) && !isCommonPlace(tokens, i, end)) {
    return { type: 'place', first: i, core: i, next: end };
  }
  const cued =
    state.expect === 'none' && placeAt(tokens, i) !== end ? readCued(state, i, end) : null;
  if (cued !== null) return cued;
  const place = state.expect === 'none' ? barePlaceAt(tokens, i) : -1;
  if (place === end) return { type: 'place', first: i, core: i, next: place };
  const person = readBarePerson(tokens, i);
  if (person !== null) return person;
  if (place > 0) return { type: 'place', first: i, core: i, next: place };
  if (state.expect !== 'none' || placeAt(tokens, i) > 0) return null;
  // "Azerbaijani President Ilham Aliyev": whose the office is.
  if (end === i + 1 && titleWords.has(tokens[end]?.norm ?? '')) return end;
  // "First Prize", "Kazakh State": words of English that name nobody.
  for (let j = i; j < end; j += 1) {
    const { kind, norm } = tokens[j] as Token;
    if (kind !== 'word' || !isCommonWord(norm)) continue;
    return j === i ? i + 1 : isTitleBehind(tokens, j) ? null : end;
  }
  return null;
}

const isTitleBehind = (tokens: readonly Token[], j: number): boolean =>
  titleWords.has(tokens[j]?.norm ?? '');

/** Whether nothing names a place: "Central Region", "New City". */
function isCommonPlace(tokens: readonly Token[], i: number, end: number): boolean {
  for (let j = i; j < end - 1; j += 1) {
    if (!isCommonWord(tokens[j]?.norm ?? '')) return false;
  }
  return true;
}
