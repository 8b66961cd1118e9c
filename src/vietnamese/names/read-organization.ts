import type { Token } from '../token.ts';
import { shortNames } from './known-organizations.ts';
import type { Phrase } from './lexicon.ts';
import { acronymBracket, lowerStretch } from './name-parts.ts';
import { organizationTail } from './organization-tail.ts';
import {
  COUNTING,
  GENERIC,
  LOOSE_HEADS,
  LOWER_BODIES,
  LOWER_TAIL,
  NUMBERED,
  SINGLE_HEADS,
  SMALL_HEADS,
  TRADES,
  UNIT_WORDS,
  UNITS,
  WHOLE_ALONE,
  WITH_UNIT,
  WORDS_BEFORE,
  WORKING_BODIES,
} from './organization-words.ts';
import { namedAfterPeople } from './organizations.ts';
import { isCapital, isCompound, isLowerCompound, personAt, placeAt } from './runs.ts';
import { BARE, isAcronym, isForeign, type Match, type State } from './state.ts';

/** Whether a one-word organisation is written as one: "WHO", "Vingroup", not "Who", "Shell" at large. */
export function isNameCase(token: Token): boolean {
  const upper = token.text === token.text.toUpperCase();
  return upper || token.text.length > 4 || shortNames.has(token.norm);
}

export function readOrganization(
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
  // "các tập đoàn Mỹ", "một trường Đại học": no one's name.
  if (!token.capital && before !== undefined && COUNTING.has(before.norm)) return null;
  if (GENERIC.has(`${phrase.text} ${following.norm}`)) return next + 1;
  // "cơ quan vũ trụ Mỹ (NASA)": in small letters only the brackets tell.
  if (!token.capital && !anyCase) {
    if (
      LOWER_BODIES.has(phrase.text) &&
      before?.norm !== 'trưởng' &&
      isCapital(following) &&
      isCompound(tokens, next)
    ) {
      const end = organizationTail(tokens, next, { withPeople: false, ofState: true });
      return { type: 'organization', first: i, core: i, next: bareUnit(tokens, end, phrase) };
    }
    if (phrase.words.length === 1 && !SMALL_HEADS.has(phrase.text)) return null;
    const bracket = acronymBracket(tokens, next);
    return bracket > 0 ? { type: 'organization', first: i, core: i, next: bracket } : null;
  }
  // "hãng dược phẩm Pfizer": what it deals in stands between.
  const named = anyCase ? behindTrade(tokens, next) : next;
  if (named > next) {
    const end = Math.max(
      organizationTail(tokens, named, { withPeople: false }),
      acronymBracket(tokens, next),
    );
    learnCompany(state, named, end);
    return { type: 'organization', first: i, core: i, next: end };
  }
  const loose = !token.capital || state.startsSentence(i);
  if (
    loose &&
    (LOOSE_HEADS.has(phrase.text) || SINGLE_HEADS.has(phrase.text)) &&
    placeAt(tokens, next) > 0 &&
    !opensOwnName(tokens, next)
  )
    return null;
  if (token.capital && following.norm === 'các') return null;
  // "Tập đoàn nghe nhìn toàn cầu (AVG)", "Trung tâm kiểm soát bệnh tật tỉnh …"
  if (token.capital && !isCapital(following)) {
    const bracket = acronymBracket(tokens, next);
    const first = anyCase ? -1 : lowerStretch(tokens, next);
    const tail =
      first > 0 ? organizationTail(tokens, first, { withPeople: false, ofState: true }) : -1;
    const end = Math.max(bracket, tail);
    if (end > 0) return { type: 'organization', first: i, core: i, next: end };
  }
  // "Trung tâm xúc tiến đầu tư, thương mại và du lịch"
  if (token.capital && WORKING_BODIES.has(phrase.text) && isSmallName(tokens, next)) {
    const end = organizationTail(tokens, next, { withPeople: false, ofState: true });
    return { type: 'organization', first: i, core: i, next: end };
  }
  if (token.capital && UNITS.has(phrase.text) && isShortNumber(following)) {
    return { type: 'organization', first: i, core: i, next: next + 1 };
  }
  // "Hội An", "Ban Mê Thuột", "Đảng viên" are other things.
  if (
    !isCapital(following) &&
    placeAt(tokens, next) < 0 &&
    !(following.kind === 'word' && continuesLower(tokens, next, phrase))
  ) {
    const bare = bareUnit(tokens, next, phrase);
    const whole = WHOLE_ALONE.has(phrase.text) || (bare > next && WITH_UNIT.has(phrase.text));
    return whole && token.capital ? { type: 'organization', first: i, core: i, next: bare } : null;
  }
  // "Viện Hàn lâm …" at the head of a sentence is one; "nhóm Thanh niên" is not.
  const vague =
    loose && LOOSE_HEADS.has(phrase.text) && !(token.capital && isCompound(tokens, next));
  if (isCapital(following) && vague && !isForeign(following.text)) return null;
  if (WHOLE_ALONE.has(phrase.text) && personAt(tokens, next))
    return { type: 'organization', first: i, core: i, next };
  const tail = organizationTail(tokens, next, {
    withPeople: namedAfterPeople.has(token.norm),
    ofState: !anyCase,
  });
  const end = Math.max(bareUnit(tokens, tail, phrase), acronymBracket(tokens, next));
  if (end <= next) return null;
  if (anyCase) learnCompany(state, next, end);
  // "Bệnh viện Nhi đồng 1"
  if (NUMBERED.has(token.norm) && isShortNumber(tokens[end])) {
    return { type: 'organization', first: i, core: i, next: end + 1 };
  }
  return { type: 'organization', first: i, core: i, next: end };
}

/**
 * Past what stands behind a body's name: "tỉnh" without a name ("UBND
 * tỉnh"), "tại Hà Nội" behind a high court.
 */
export function bareUnit(tokens: readonly Token[], end: number, phrase: Phrase): number {
  const token = tokens[end];
  if (token?.kind !== 'word') return end;
  const second = tokens[end + 1];
  if (phrase.kind !== 'organization-head-any-case' && !token.capital) {
    if (UNIT_WORDS.has(token.norm) && !isCapital(second)) return end + 1;
    if (token.norm === 'thành' && second?.norm === 'phố' && !isCapital(tokens[end + 2]))
      return end + 2;
    if (token.norm === 'tại' && tokens[end - 1]?.norm === 'cao') {
      const place = placeAt(tokens, end + 1);
      return place > 0 ? place : end;
    }
  }
  return end;
}

/** "Tập đoàn De Heus": its name alone means it from here on. */
function learnCompany({ tokens, companies }: State, first: number, end: number): void {
  if (
    end - first === 2 &&
    isCapital(tokens[first]) &&
    isCapital(tokens[end - 1]) &&
    placeAt(tokens, first) < end
  )
    companies.add(`${tokens[first]?.norm} ${tokens[end - 1]?.norm}`);
  // "Công ty Cổ phần Tập đoàn Đầu tư An Lạc" is "An Lạc" from here on.
  else if (
    end - first > 3 &&
    isCapital(tokens[end - 1]) &&
    isCapital(tokens[end - 2]) &&
    !isCapital(tokens[end - 3]) &&
    !isCompound(tokens, end - 2) &&
    placeAt(tokens, end - 2) < 0
  )
    companies.add(`${tokens[end - 2]?.norm} ${tokens[end - 1]?.norm}`);
  let key = '';
  for (let j = end - 1; j >= first && j > end - 4; j -= 1) {
    const { text, norm } = tokens[j] as Token;
    if (!BARE.test(text)) break;
    key = key === '' ? norm : `${norm} ${key}`;
    if (isForeign(text)) companies.add(key);
  }
}

/** "Nhật Minh", "Mỹ Hảo": a country's syllable with a second one is a name of its own. */
const opensOwnName = (tokens: readonly Token[], i: number): boolean => {
  const second = tokens[i + 1];
  if (second === undefined || !isCapital(second) || placeAt(tokens, i) !== i + 1) return false;
  return (
    (tokens[i]?.text.length ?? 9) <= 4 && !isForeign(second.text) && !isCompound(tokens, i + 1)
  );
};

/** Whether two words of two syllables in small letters stand at `i`: no verb has as many. */
function isSmallName(tokens: readonly Token[], i: number): boolean {
  if (!isLowerCompound(tokens, i)) return false;
  const joint = tokens[i + 2]?.norm;
  return isLowerCompound(tokens, joint === 'và' || joint === ',' ? i + 3 : i + 2);
}

/** Index of the name behind what a business deals in ("hãng dược phẩm Pfizer"), else `i`. */
function behindTrade(tokens: readonly Token[], i: number): number {
  let next = i;
  while (next < i + 6) {
    const token = tokens[next];
    if (token?.kind !== 'word') return i;
    if (token.capital) break;
    if (TRADES.has(`${token.norm} ${tokens[next + 1]?.norm}`)) next += 2;
    else if (token.norm === 'và' && next > i) next += 1;
    else if (TRADES.has(token.norm)) next += 1;
    else return i;
  }
  const name = tokens[next];
  if (next === i || !isCapital(name) || name === undefined || placeAt(tokens, next) > 0) return i;
  const own =
    isAcronym(name) ||
    isForeign(name.text) ||
    /[^A-Za-z]/.test(name.text) ||
    isCapital(tokens[next + 1]);
  return own ? next : i;
}

function isShortNumber(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^\d{1,3}$/.test(token.text);
}

/** "Công an tỉnh …", "Tòa án nhân dân TP …", "Ủy ban nhân dân huyện …". */
function continuesLower(tokens: readonly Token[], next: number, phrase: Phrase): boolean {
  if (phrase.kind !== 'organization-head') return false;
  return (
    organizationTail(tokens, next, { withPeople: false }) > next &&
    tokens[next]?.norm !== 'và' &&
    LOWER_TAIL.has(tokens[next]?.norm ?? '')
  );
}
