import type { Token } from '../token.ts';
import { matchPhrase, type Phrase, phrasesAt } from './lexicon.ts';
import { familyNames, middleNames } from './people.ts';
import { ambiguousAtStart, shortCountries, wordPairs } from './places.ts';
import { isListed } from './read-person.ts';
import { capitalRun, isCapital, isCompound, isHyphen, placeAt } from './runs.ts';
import { isAcronym, isForeign, type Match, type State } from './state.ts';

export function readPlace(state: State, phrase: Phrase, i: number): Match | number | null {
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
  if (before?.norm === 'bầu' && state.expect === 'title') return null;
  // "Kỳ Anh", "Hòa Mỹ": a country's syllable at the end of a name at home.
  if (
    before?.kind === 'word' &&
    before.capital &&
    phrase.words.length === 1 &&
    token.text.length <= 4 &&
    state.expect === 'none' &&
    !state.startsSentence(i - 1) &&
    !isAcronym(before) &&
    /[^A-Za-z]/.test(before.text) &&
    i - 1 >= state.taken &&
    !isCompound(tokens, i - 2) &&
    !isCapital(tokens[i - 2])
  ) {
    return { type: 'place', first: i - 1, core: i - 1, next };
  }
  if (phrase.words.length === 1) {
    const following = tokens[next];
    if (following?.kind === 'word' && wordPairs.has(`${token.norm} ${following.norm}`)) return null;
    // "Mỹ - Nhật": behind another country it is one, whatever the dash opens.
    const paired = isHyphen(before) && state.taken === i - 1 && state.lastType === 'place';
    if (!paired && ambiguousAtStart.has(token.norm) && state.startsSentence(i)) return null;
    // "Thanh Lam, Mỹ Tâm": the next of the list.
    const listed = isListed(state, i) && isCapital(following) && !isForeign(following?.text ?? '');
    if (listed || (isCapital(following) && state.given.has(`${token.norm} ${following?.norm}`)))
      return null;
    // "ca sĩ Mỹ Tâm", but "Tổng thống Mỹ Donald Trump"
    const given = following !== undefined && isCapital(following) && !isForeign(following.text);
    if (
      state.expect === 'title' &&
      given &&
      token.text.length <= 4 &&
      !familyNames.has(following.norm)
    )
      return null;
    // "US$ 5" is money, "us" and "uk" in small letters are words.
    const short = token.norm === 'uk' || token.norm === 'us';
    if (short && (token.text !== token.text.toUpperCase() || following?.norm === '$')) return null;
  }
  // "Nga Sơn", "Pháp Vân": with a second syllable it is a place at home.
  if (next === i + 1 && token.text.length <= 4 && isLocalTail(state, next, isLocated(state, i))) {
    return { type: 'place', first: i, core: i, next: next + 1 };
  }
  // "Việt Nam News", "Hanoi Metro": a name in English goes on.
  const after = tokens[next];
  if (after?.text === 'City') return { type: 'place', first: i, core: i, next: next + 1 };
  if (after !== undefined && isCapital(after) && ENGLISH_NAME_TAILS.has(after.norm)) {
    const organization = ENGLISH_ORGANIZATION_TAILS.has(after.norm);
    return organization ? { type: 'organization', first: i, core: i, next: next + 1 } : next + 1;
  }
  return { type: 'place', first: i, core: i, next };
}

/**
 * A place of which only the word before tells: "tại Tương Dương", "ở Kon
 * Plông". Two or three capitals that begin nothing known.
 */
export function readLocated(state: State, i: number): Match | null {
  const { tokens } = state;
  const token = tokens[i];
  if (token === undefined || !isLocated(state, i)) return null;
  const compound = isCompound(tokens, i) && !isCapital(tokens[i + 1]);
  if (isAcronym(token) || compound || beginsHead(tokens, i) || token.norm === 'lô') return null;
  const next = capitalRun(tokens, i, 3, true);
  // "ở Láng - Hòa Lạc"
  if (next === i + 1 && isHyphen(tokens[next]) && placeAt(tokens, next + 1) > 0)
    return { type: 'place', first: i, core: i, next };
  const listed = state.placeList && next === i + 1 && isForeign(token.text);
  if ((next < i + 2 && !listed) || isCompound(tokens, next - 1)) return null;
  return { type: 'place', first: i, core: i, next };
}

function isLocated({ tokens, taken, lastType, placeList }: State, i: number): boolean {
  const before = tokens[i - 1];
  if (before === undefined) return false;
  if (LOCATIVES.has(before.norm)) return true;
  // "tại 38 Hàng Da"
  if (before.kind === 'number' && STREET_NUMBER.has(tokens[i - 2]?.norm ?? '')) return true;
  // "Lệ Thủy (Quảng Bình)", "(Hoài Đức, Hà Nội)": what lies around says it.
  const mark = tokens[i + 2]?.norm;
  const around = mark === '(' || (mark === ',' && before.norm === '(');
  if (around && isCapital(tokens[i + 1]) && !isCapital(before)) {
    const foreign = isForeign(tokens[i]?.text ?? '') || isForeign(tokens[i + 1]?.text ?? '');
    if (!foreign && placeAt(tokens, i + 3) > i + 4) return true;
  }
  if (taken !== i - 1 || lastType !== 'place') return false;
  // "đoạn Diễn Châu - Bãi Vọt"
  if (isHyphen(before)) return true;
  if (before.norm !== ',' && !(placeList && before.norm === 'và')) return false;
  const end = capitalRun(tokens, i, 3, true);
  // "ở Đức Thượng, Hoài Đức, Hà Nội": an address goes from small to great.
  if (before.norm === ',' && placeAt(tokens, end + 1) > 0) return true;
  // "đường Lê Lợi, Hoàng Diệu, …", "các xã Ba Lòng và Pa Nang"
  return placeList && LIST_ENDS.has(tokens[end]?.norm ?? '');
}

const LIST_ENDS: ReadonlySet<string> = new Set([',', '.', '…', 'và', ')', '(', ';', '...']);

const beginsHead = (tokens: readonly Token[], i: number): boolean =>
  phrasesAt(tokens[i]?.norm ?? '')?.some(
    phrase =>
      phrase.kind !== 'place' && phrase.kind !== 'place-head' && matchPhrase(tokens, i, phrase) > 0,
  ) ?? false;

const LOCATIVES: ReadonlySet<string> = new Set(['tại', 'ở', 'quê', 'ngụ', 'trú', 'đoạn']);

const STREET_NUMBER: ReadonlySet<string> = new Set(['tại', 'ở', 'số', 'chỉ', ':', '(']);

/** Whether a Vietnamese syllable with a capital stands there that begins nothing of its own. */
function isLocalTail(state: State, i: number, located: boolean): boolean {
  const { tokens } = state;
  const token = tokens[i];
  if (token === undefined || !isCapital(token) || !/[^A-Za-z]/.test(token.text)) return false;
  if (familyNames.has(token.norm) && isCapital(tokens[i + 1])) return false;
  if (isCompound(tokens, i) || state.expect !== 'none') return false;
  // "tại Đức Thượng": the place said, only a whole phrase begins something else.
  return located
    ? !beginsHead(tokens, i) && placeAt(tokens, i) < 0
    : phrasesAt(token.norm) === undefined;
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
  'independent',
  'tribune',
  'herald',
  'globe',
  'journal',
]);

const ENGLISH_ORGANIZATION_TAILS: ReadonlySet<string> = new Set([
  'airlines',
  'airways',
  'fc',
  'united',
  'bank',
  'group',
  'university',
  'independent',
  'tribune',
  'herald',
  'globe',
  'journal',
  'news',
  'times',
  'post',
  'daily',
  'express',
  'today',
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

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
};

/** "QL9", "ĐT741", "TL8": a road's code in one word. */
export function readRoadCode(token: Token, i: number): Match | null {
  const { text } = token;
  // A digit in the third place is rare: it spares most words the expression.
  if (text.length < 3 || text.length > 6 || !isDigit(text, 2)) return null;
  if (!/^(?:QL|TL|ĐT|CT)\d+[A-Z]?$/.test(text)) return null;
  return { type: 'place', first: i, core: i, next: i + 1 };
}

/** "Krông Pắc", "Ea H’leo", "Mường Lát": words of the highlands' own languages for water, hill, village. */
export function readHighlandPlace(tokens: readonly Token[], i: number): Match | null {
  const token = tokens[i];
  if (!isCapital(token) || !isCapital(tokens[i + 1])) return null;
  const before = tokens[i - 1];
  if (isCapital(before) && before?.kind === 'word') return null;
  return { type: 'place', first: i, core: i, next: capitalRun(tokens, i, 3, true) };
}

/** "Việt" in "Việt - Nga", "Hàn" in "Hàn-Nhật": short for a country beside another one. */
export function readShortCountry({ tokens, taken, lastType }: State, i: number): Match | null {
  if (!isCapital(tokens[i])) return null;
  const other = tokens[i + 2];
  const ahead =
    isHyphen(tokens[i + 1]) &&
    isCapital(other) &&
    (placeAt(tokens, i + 2) > 0 || shortCountries.split('|').includes(other?.norm ?? ''));
  const behind = isHyphen(tokens[i - 1]) && taken === i - 1 && lastType === 'place';
  if ((!ahead && !behind) || (!ahead && isCapital(tokens[i + 1]))) return null;
  return { type: 'place', first: i, core: i, next: i + 1 };
}
