import type { Token } from '../token.ts';
import { shortNames } from './known-organizations.ts';
import type { Phrase } from './lexicon.ts';
import { acronymBracket, lowerStretch, organizationTail } from './organization-tail.ts';
import { namedAfterPeople, notOrganizations } from './organizations.ts';
import {
  isAbbreviation,
  isCapital,
  isCompound,
  isLowerCompound,
  personAt,
  placeAt,
} from './runs.ts';
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

/** "Thủ Đức House", "Phú Mỹ Group": syllables and an English word of business. */
export function readBrand(tokens: readonly Token[], i: number): Match | null {
  if (!isCapital(tokens[i + 1])) return null;
  for (let next = i + 1; next < i + 4; next += 1) {
    const token = tokens[next];
    if (token === undefined || !isCapital(token) || !token.spaced) return null;
    if (!BRANDS.has(token.norm)) continue;
    const before = tokens[next - 1]?.text ?? '';
    // Two foreign words are read with what stands before them.
    if (isForeign(before) || tokens[i - 1]?.capital === true) return null;
    return { type: 'organization', first: i, core: i, next: next + 1 };
  }
  return null;
}

const BRANDS: ReadonlySet<string> = new Set(
  'house|group|land|holdings|invest|bank|corp|capital|airlines|airways|logistics|media|pharma|tech|steel|homes|securities|energy|motors|express|mart|pay|food|foods|travel|telecom|software|entertainment|studio|pictures'.split(
    '|',
  ),
);

/** A company of two words that the text has named with its head. */
export function readCompany({ tokens, companies }: State, i: number): Match | null {
  if (!isCapital(tokens[i + 1]) || isCapital(tokens[i + 2])) return null;
  return companies.has(`${tokens[i]?.norm} ${tokens[i + 1]?.norm}`)
    ? { type: 'organization', first: i, core: i, next: i + 2 }
    : null;
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

const UNIT_WORDS: ReadonlySet<string> = new Set(['tỉnh', 'huyện', 'quận', 'xã', 'phường', 'tp']);

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
  'liên',
  'trụ',
]);

/** Words of number before a head: what follows is a kind, not one's name. */
const COUNTING: ReadonlySet<string> = new Set(
  'các|những|một|nhiều|mọi|mỗi|từng|vài|hai|ba|bốn|năm|số'.split('|'),
);

/** Bodies written small before a name that has its capitals: "phòng Văn hóa Thông tin". */
const LOWER_BODIES: ReadonlySet<string> = new Set([
  'phòng',
  'ban',
  'sở',
  'cục',
  'vụ',
  'bộ',
  'trung tâm',
  'chi cục',
  'ủy ban',
  'hội',
  'khoa',
]);

/** Bodies that are named by what they do, often in small letters. */
const WORKING_BODIES: ReadonlySet<string> = new Set(['trung tâm', 'viện', 'ban quản lý']);

/** Whether two words of two syllables in small letters stand at `i`: no verb has as many. */
function isSmallName(tokens: readonly Token[], i: number): boolean {
  if (!isLowerCompound(tokens, i)) return false;
  const joint = tokens[i + 2]?.norm;
  return isLowerCompound(tokens, joint === 'và' || joint === ',' ? i + 3 : i + 2);
}

/** Heads of one word that are written small before a whole name. */
const SMALL_HEADS: ReadonlySet<string> = new Set(['bộ', 'cục', 'viện', 'vụ']);

/** Bodies that everyone has: a head and its next word. */
const GENERIC: ReadonlySet<string> = new Set(
  'ban giám|ban lãnh|ban tổng|ban biên|ban quản trị|hội đồng quản|hội đồng xét|hội đồng thành|hội đồng thi|hội đồng chấm|ban soạn|ban đầu|phòng họp|trung tâm điểm'.split(
    '|',
  ),
);

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

/** What businesses deal in, as it stands in small letters between a head and a name. */
const TRADES: ReadonlySet<string> = new Set(
  'dược phẩm|dược|công nghệ|đầu tư|chứng khoán|hàng không|bảo hiểm|xây dựng|bất động|động sản|sản|năng lượng|dầu khí|điện tử|sản xuất|vận tải|viễn thông|luật|tư vấn|kiểm toán|thời trang|xe|xe hơi|hơi|ô tô|tô|phần mềm|bán lẻ|thương mại|truyền thông|nghiên cứu|quảng cáo|giải trí|thực phẩm|thép|mẹ|con|tài chính|quản lý|quỹ|tin|phim|điện thoại|thông tấn|truyền hình|du lịch|lữ hành|an ninh|mạng|bảo mật|cổ phần|tnhh|cp|bóng đá|đường sắt|vận chuyển|sữa|bia|đồ uống'.split(
    '|',
  ),
);

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
  'tỉnh ủy',
  'thành ủy',
  'huyện ủy',
  'quận ủy',
]);

/** Heads that a unit alone makes a body: "Công an tỉnh". */
const WITH_UNIT: ReadonlySet<string> = new Set([
  'công an',
  'ủy ban nhân dân',
  'hội đồng nhân dân',
  'tand',
  'vksnd',
  'tòa án nhân dân',
  'viện kiểm sát nhân dân',
  'mặt trận tổ quốc',
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
  'cảnh sát',
]);

/** "Công an tỉnh …", "Tòa án nhân dân TP …", "Ủy ban nhân dân huyện …". */
function continuesLower(tokens: readonly Token[], next: number, phrase: Phrase): boolean {
  if (phrase.kind !== 'organization-head') return false;
  return (
    organizationTail(tokens, next, { withPeople: false }) > next &&
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
  if (token?.text.charCodeAt(0) !== 0x55 || !/^U\d\d$/.test(token.text)) return null;
  const place = placeAt(tokens, i + 1);
  return place < 0 ? null : { type: 'organization', first: i, core: i, next: place };
}

const ROMAN = /^[IVXLC]+$/;

/** Whether the words before an unknown acronym let it be nothing but an organisation's. */
function isSaid({ tokens, expect }: State, i: number): boolean {
  if (expect === 'title') return true;
  const before = tokens[i - 1];
  // "Ảnh: VFF"
  if (before?.norm === ':') return SOURCES.has(tokens[i - 2]?.norm ?? '');
  if (HELD.has(before?.norm ?? '')) return true;
  return before?.norm === 'theo' && (tokens[i + 1]?.norm === ',' || tokens[i + 1]?.norm === '.');
}

/** "cổ phần AVG", "đại diện EVN" */
const HELD: ReadonlySet<string> = new Set(['phần', 'diện']);

/** Before a colon and whoever took the picture. */
export const SOURCES: ReadonlySet<string> = new Set(['ảnh', 'nguồn', 'video', 'clip']);

/** An acronym that the text has introduced in brackets behind an organisation. */
export function readAcronym(state: State, i: number): Match | null {
  const token = state.tokens[i];
  if (token === undefined || !isAbbreviation(token)) return null;
  if (notOrganizations.has(token.norm) || ROMAN.test(token.text)) return null;
  const known = state.acronyms.has(token.norm);
  if (!known && !(isAcronym(token) && isSaid(state, i))) return null;
  // "CDC Hà Nội", "UBTƯ MTTQ Việt Nam"
  const next = known
    ? i + 1
    : organizationTail(state.tokens, i + 1, { withPeople: false, ofState: true });
  return { type: 'organization', first: i, core: i, next };
}
