import type { Token } from '../token.ts';
import { shortNames } from './known-organizations.ts';
import type { Phrase } from './lexicon.ts';
import { namedAfterPeople, notOrganizations } from './organizations.ts';
import { isCapital, isCompound, organizationTail, placeAt } from './runs.ts';
import { isAcronym, isForeign, type Match, type State } from './state.ts';

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
  const loose = !token.capital || state.startsSentence(i);
  if (
    loose &&
    (LOOSE_HEADS.has(phrase.text) || SINGLE_HEADS.has(phrase.text)) &&
    placeAt(tokens, next) > 0
  )
    return null;
  if (!token.capital && !anyCase) return null;
  if (token.capital && UNITS.has(phrase.text) && isShortNumber(following)) {
    return { type: 'organization', first: i, core: i, next: next + 1 };
  }
  // "Hội An", "Ban Mê Thuột", "Đảng viên" are other things.
  if (
    !isCapital(following) &&
    placeAt(tokens, next) < 0 &&
    !(following.kind === 'word' && continuesLower(tokens, next, phrase))
  ) {
    return WHOLE_ALONE.has(phrase.text) && token.capital
      ? { type: 'organization', first: i, core: i, next }
      : null;
  }
  // "Viện Hàn lâm …" at the head of a sentence is one; "nhóm Thanh niên" is not.
  const vague =
    loose && LOOSE_HEADS.has(phrase.text) && !(token.capital && isCompound(tokens, next));
  if (isCapital(following) && vague && !isForeign(following.text)) return null;
  const end = organizationTail(tokens, next, namedAfterPeople.has(token.norm));
  if (end <= next) return null;
  // "Bệnh viện Nhi đồng 1"
  if (NUMBERED.has(token.norm) && isShortNumber(tokens[end])) {
    return { type: 'organization', first: i, core: i, next: end + 1 };
  }
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

const NUMBERED: ReadonlySet<string> = new Set(['bệnh', 'bv', 'quân', 'viện']);

const UNITS: ReadonlySet<string> = new Set([
  'quân khu',
  'quân đoàn',
  'sư đoàn',
  'trung đoàn',
  'lữ đoàn',
]);

function isShortNumber(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^\d{1,3}$/.test(token.text);
}

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

/** "U23 Việt Nam", "U-17 Nhật Bản": a country's or club's youth team. */
export function readTeam(tokens: readonly Token[], i: number): Match | null {
  const token = tokens[i];
  if (token === undefined || !/^U\d\d$/.test(token.text)) return null;
  const place = placeAt(tokens, i + 1);
  return place < 0 ? null : { type: 'organization', first: i, core: i, next: place };
}

const ROMAN = /^[IVXLC]+$/;

/** An acronym that the text has introduced in brackets behind an organisation. */
export function readAcronym(state: State, i: number): Match | null {
  const token = state.tokens[i];
  if (token === undefined || !isAcronym(token)) return null;
  if (!state.acronyms.has(token.norm) || notOrganizations.has(token.norm) || ROMAN.test(token.text))
    return null;
  return { type: 'organization', first: i, core: i, next: i + 1 };
}
