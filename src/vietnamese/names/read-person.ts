import type { Token } from '../token.ts';
import { englishOrganizationWords, englishOtherWords, englishPlaceWords } from './organizations.ts';
import {
  familyNames,
  givenFirst,
  givenLast,
  middleNames,
  sentenceWords,
  weakFamilyNames,
} from './people.ts';
import { capitalRun, isAbbreviation, isCapital, isCompound, placeAt } from './runs.ts';
import { BARE, isAcronym, isForeign, isSyllable, type Match, type State } from './state.ts';

/** Whether a full Vietnamese name begins here, so that no phrase takes its first word away. */
export function isFullName(state: State, i: number): boolean {
  const { tokens } = state;
  const token = tokens[i];
  if (token === undefined || !familyNames.has(token.norm) || weakFamilyNames.has(token.norm))
    return false;
  if (!isCapital(tokens[i + 1]) || placeAt(tokens, i) > 0) return false;
  return !isCompound(tokens, i) && (isCapital(tokens[i + 2]) || !isCompound(tokens, i + 1));
}

/** A person from a family name on, or any run of capitals where a title or honorific announces one. */
export function readPerson(state: State, i: number, announced: boolean): Match | null {
  const { tokens } = state;
  const token = tokens[i];
  if (token === undefined) return null;
  const initials = readInitials(tokens, i, announced);
  if (initials > 0) return { type: 'person', first: i, core: i, next: initials };
  const vietnamese = familyNames.has(token.norm);
  if (!vietnamese && !announced) {
    const known =
      state.surnames.has(token.norm) &&
      BARE.test(token.text) &&
      (isForeign(token.text) || !state.startsSentence(i));
    return known && !isCapital(tokens[i + 1])
      ? { type: 'person', first: i, core: i, next: i + 1 }
      : null;
  }
  if (isCompound(tokens, i) && !tokens[i + 1]?.capital) return null;
  if (isAcronym(token) && token.text.length > 1 && !vietnamese && !isShoutedName(tokens, i))
    return null;
  const next = capitalRun(
    tokens,
    i,
    (isForeign(token.text) && !vietnamese) || (announced && token.text.length === 1) ? 5 : 4,
  );
  const length = countWords(tokens, i, next);
  if (next === i + 2 && length === 2 && isCompound(tokens, i + 1)) return null;
  // "Ảnh: Forbes"
  if (announced && tokens[i - 1]?.norm === ':' && next === i + 1 && isForeign(token.text))
    return token.norm === 'internet' ? null : { type: 'organization', first: i, core: i, next };
  // "chuyên gia Deutsche Bank"
  const last = tokens[next - 1];
  if (
    announced &&
    length > 1 &&
    isForeign(token.text) &&
    englishOrganizationWords.has(last?.norm ?? '')
  )
    return { type: 'organization', first: i, core: i, next };
  // "Giám đốc Anex Việt Nam"
  if (announced && isBranch(tokens, i, next))
    return { type: 'organization', first: i, core: i, next };
  if (announced) return length > 0 ? { type: 'person', first: i, core: i, next } : null;
  if (length < 2) return null;
  const start = state.startsSentence(i);
  if (weakFamilyNames.has(token.norm)) {
    const second = tokens[i + 1]?.norm ?? '';
    if (length < 3 && !middleNames.has(second)) return null;
    if (start && length < 3) return null;
    // "Đoàn Việt Nam", "Quan Đông Á": the word and a place.
    if (placeAt(tokens, i + 1) === next) return null;
  }
  return { type: 'person', first: i, core: i, next };
}

/** "Samsung Việt Nam": a foreign company's branch. */
function isBranch(tokens: readonly Token[], first: number, next: number): boolean {
  const isHome = tokens[next - 1]?.norm === 'nam' && tokens[next - 2]?.norm === 'việt';
  return isHome && next - first > 2 && isForeign(tokens[first]?.text ?? '');
}

function isShoutedName(tokens: readonly Token[], i: number): boolean {
  const following = tokens[i + 1];
  if (following === undefined || !isCapital(following)) return false;
  // "JD Vance"; "TRẦN HẢI" under a picture, but "UBTƯ MTTQ" is no name's syllables
  if ((tokens[i]?.text.length ?? 0) <= 2) return !isAcronym(following);
  return isAcronym(following) && isSyllable(tokens[i]?.norm ?? '') && isSyllable(following.norm);
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
  if (letters < 2 || (letters === 2 && !announced)) return -1;
  // "ông T.V.D. đều âm tính": the last dot belongs to it, unless it ends the sentence.
  const dotted =
    tokens[next]?.norm === '.' && !tokens[next]?.spaced && tokens[next - 2]?.norm === '.';
  const behind = tokens[next + 1];
  const goesOn = behind !== undefined && behind.kind !== 'break' && !behind.capital;
  return dotted && goesOn ? next + 1 : next;
}

/** "H’Hen Niê", "K'Brôi": names of the highlands begin with the particle and an apostrophe. */
export function readHighlander(tokens: readonly Token[], i: number): Match | null {
  const token = tokens[i];
  if (token === undefined || token.text.length !== 1 || !'HKY'.includes(token.text)) return null;
  const mark = tokens[i + 1];
  const name = tokens[i + 2];
  if ((mark?.norm !== "'" && mark?.norm !== '’') || mark.spaced || !isCapital(name) || name?.spaced)
    return null;
  return { type: 'person', first: i, core: i, next: capitalRun(tokens, i, 4) };
}

/**
 * "Quang Hải" for one of that given name: named in full before, or of two
 * syllables that given names are made of and no place is called by.
 */
export function readGivenName(state: State, i: number): Match | null {
  const { tokens } = state;
  const token = tokens[i];
  const second = tokens[i + 1];
  if (token === undefined || isAcronym(token)) return null;
  if (tokens[i - 1]?.capital && tokens[i - 1]?.kind === 'word') return null;
  const pair = isCapital(second) ? `${token.norm} ${second?.norm}` : '';
  if (pair === '') {
    const known = state.given.has(token.norm) && placeAt(tokens, i) < 0;
    // "Thảo khai nhận …", of one named before; "Nam" and "Hai" begin sentences of other kinds.
    const plain =
      known &&
      (!state.startsSentence(i) ||
        (second?.kind === 'word' && !sentenceWords.has(token.norm) && !isCompound(tokens, i)));
    return plain ? { type: 'person', first: i, core: i, next: i + 1 } : null;
  }
  if (isCapital(tokens[i + 2]) || isCompound(tokens, i)) return null;
  const place = placeAt(tokens, i);
  if (place > i + 1 || (place > 0 && !state.given.has(pair))) return null;
  const likely = givenFirst.has(token.norm) && givenLast.has(second?.norm ?? '');
  if (!state.given.has(pair) && !likely) return null;
  return { type: 'person', first: i, core: i, next: i + 2 };
}

/** Whether a token goes on a list of people: behind one of them and a comma or "và". */
export function isListed({ tokens, taken, lastType }: State, i: number): boolean {
  if (lastType !== 'person' || i !== taken + 1) return false;
  const mark = tokens[taken]?.norm;
  return mark === ',' || mark === 'và';
}

/** Two capitals or more in a list of people, a single foreign word at the list's next comma. */
export function readListed(state: State, i: number): Match | null {
  const { tokens } = state;
  if (!isListed(state, i)) return null;
  const token = tokens[i];
  const next = capitalRun(tokens, i, 4);
  const behind = tokens[next];
  if (
    token === undefined ||
    isAcronym(token) ||
    isCompound(tokens, i) ||
    placeAt(tokens, i) > i + 1
  )
    return null;
  // "ông An, Diễn Châu, Nghệ An": where he comes from.
  const goesOn = behind?.norm === ',' || behind?.norm === '(';
  if (goesOn && placeAt(tokens, next + 1) > 0) return null;
  if (next === i + 1) {
    const listed = behind?.norm === ',' || behind?.norm === 'và' || behind?.norm === '.';
    return listed && isForeign(token.text) ? { type: 'person', first: i, core: i, next } : null;
  }
  for (let j = i; j < next; j += 1)
    if (englishOrganizationWords.has(tokens[j]?.norm ?? '')) return null;
  return isCompound(tokens, i + 1) ? null : { type: 'person', first: i, core: i, next };
}

/** Someone known by one word ("Messi"), with the capitals around it ("Lionel Messi" is read before). */
export function readKnownPerson(state: State, i: number, next: number): Match | null {
  const { tokens } = state;
  if (!isCapital(tokens[i])) return null;
  const before = tokens[i - 1];
  if (before?.kind === 'word' && before.capital && BARE.test(before.text) && !isAcronym(before)) {
    return null;
  }
  // "Trump Tower", "Nobel Prize": the name of something.
  const behind = tokens[next];
  if (behind !== undefined && isCapital(behind) && BARE.test(behind.text)) return null;
  return { type: 'person', first: i, core: i, next };
}

/** Two or more foreign words with capitals in the running text: a person, or an organisation by its words. */
export function readForeign(state: State, i: number): Match | null {
  const { tokens } = state;
  const token = tokens[i];
  if (token === undefined || !BARE.test(token.text) || isAcronym(token)) return null;
  const dotted = readDottedCountry(tokens, i);
  if (dotted !== null) return dotted;
  const start = state.startsSentence(i);
  if (sentenceWords.has(token.norm)) return null;
  const listed = readListedPlace(state, i);
  if (listed !== null) return listed;
  const located = LOCATIVES.has(tokens[i - 1]?.norm ?? '');
  const next = capitalRun(tokens, i, 5);
  if (tokens[next]?.norm === '&' && isCapital(tokens[next + 1]) && !start)
    return { type: 'organization', first: i, core: i, next: capitalRun(tokens, next + 1, 2) };
  let foreign = 0;
  let words = 0;
  let organization = false;
  let other = false;
  let place = false;
  for (let j = i; j < next; j += 1) {
    const word = tokens[j];
    if (word?.kind !== 'word') continue;
    // The parts behind a hyphen are one word with what stands before it: "Two-way".
    if (j === i || word.spaced || word.capital) words += 1;
    if (j > i && CLUBS.has(word.norm)) {
      organization = true;
      continue;
    }
    if (!BARE.test(word.text) || (isAcronym(word) && word.text.length < 5)) return null;
    if (isForeign(word.text)) foreign += 1;
    if (englishOrganizationWords.has(word.norm)) organization = true;
    if (englishOtherWords.has(word.norm)) other = true;
    if (j > i && englishPlaceWords.has(word.norm)) place = true;
  }
  if (state.companies.size > 0 && state.companies.has(runKey(tokens, i, next)))
    return { type: 'organization', first: i, core: i, next };
  // "Liang Ting Yu": three capitals without a mark are no Vietnamese word's.
  if (foreign === 0 && words === 3 && !start && !state.english && !organization && !other && !place)
    return { type: 'person', first: i, core: i, next };
  if (foreign === 0 || (tokens[next]?.kind === 'number' && !tokens[next]?.spaced)) return null;
  if (organization && words > 1 && !other) return { type: 'organization', first: i, core: i, next };
  if (other || (tokens[next]?.kind === 'number' && /^\d{1,3}$/.test(tokens[next]?.text ?? '')))
    return null;
  if (tokens[i - 1]?.norm === '/' || tokens[next]?.norm === '/')
    return tokens[next]?.spaced ? null : { type: 'organization', first: i, core: i, next };
  if (words === 1) {
    const toward = MOTIONS.has(tokens[i - 1]?.norm ?? '') && tokens[i - 2]?.norm !== 'đăng';
    return (located || toward) && !start ? { type: 'place', first: i, core: i, next } : null;
  }
  if (located || place) return { type: 'place', first: i, core: i, next };
  // "ChatGPT Agent", "PlayStation Portal": capitals inside a word make a product.
  if (isAbbreviation(token)) return null;
  return words <= 4 ? { type: 'person', first: i, core: i, next } : null;
}

/** "từ Moscow, Ekaterinburg, Khabarovsk và Barnaul": a foreign word in a list that a place begins. */
function readListedPlace({ tokens, taken, lastType }: State, i: number): Match | null {
  const mark = tokens[taken]?.norm;
  if (lastType !== 'place' || i !== taken + 1 || (mark !== ',' && mark !== 'và')) return null;
  const behind = tokens[i + 1];
  const goesOn =
    behind?.norm === ',' || behind?.norm === 'và' || (behind?.norm === '.' && mark === 'và');
  return goesOn && isForeign(tokens[i]?.text ?? '')
    ? { type: 'place', first: i, core: i, next: i + 1 }
    : null;
}

/** "U.S. President Joe Biden", "the U.K.": the country by its letters, not the first word of a name. */
function readDottedCountry(tokens: readonly Token[], i: number): Match | null {
  if (tokens[i]?.text !== 'U' || tokens[i + 1]?.norm !== '.' || tokens[i + 3]?.norm !== '.')
    return null;
  const second = tokens[i + 2];
  if ((second?.text !== 'S' && second?.text !== 'K') || second.spaced) return null;
  return { type: 'place', first: i, core: i, next: i + 4 };
}

function runKey(tokens: readonly Token[], first: number, next: number): string {
  let key = tokens[first]?.norm ?? '';
  for (let j = first + 1; j < next; j += 1) key += ` ${tokens[j]?.norm}`;
  return key;
}

/** Abbreviations of clubs behind their names. */
const CLUBS: ReadonlySet<string> = new Set(['fc', 'sc', 'bc']);

const LOCATIVES: ReadonlySet<string> = new Set(['tại', 'ở']);

/** Before one foreign word of which nothing else tells: where one goes. */
const MOTIONS: ReadonlySet<string> = new Set(['đến', 'tới', 'sang', 'rời', 'khỏi', 'vào', 'gần']);
