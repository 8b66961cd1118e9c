import type { Token } from '../token.ts';
import { matchPhrase, phrasesAt } from './lexicon.ts';
import {
  isAbbreviation,
  isCapital,
  isCompound,
  isHyphen,
  isLowerCompound,
  isTitleAt,
  lowerPlaceHead,
  personAt,
  placeAt,
} from './runs.ts';
import { BARE, isAcronym, isForeign, isSyllable } from './state.ts';

/** Index behind an acronym in brackets within a name ("… bệnh tật (CDC) Nghệ An"), or -1. */
export function behindAcronym(tokens: readonly Token[], i: number): number {
  if (tokens[i]?.norm !== '(' || !isCapital(tokens[i + 1])) return -1;
  let close = i + 2;
  while (close < i + 5 && tokens[close]?.norm !== ')') close += 1;
  if (tokens[close]?.norm !== ')' || tokens[i + 1]?.text !== tokens[i + 1]?.text.toUpperCase())
    return -1;
  const next = close + 1;
  const goesOn =
    placeAt(tokens, next) > 0 ||
    (isCapital(tokens[next]) && isCompound(tokens, next)) ||
    (!isCapital(tokens[next]) && lowerPlaceHead(tokens, next) > 0);
  return goesOn ? next : -1;
}

/** Two foreign words with capitals: whoever heads the body that is named before. */
export const startsForeigner = (tokens: readonly Token[], i: number): boolean =>
  isForeign(tokens[i]?.text ?? '') ||
  (BARE.test(tokens[i]?.text ?? '') && isForeign(tokens[i + 1]?.text ?? ''))
    ? isCapital(tokens[i + 1]) && placeAt(tokens, i) < 0
    : false;

/**
 * "Sầu riêng" in "Hiệp hội Sầu riêng Đắk Lắk": a word of two syllables that no
 * list has. Its capital follows no other capital, and no verb follows it.
 */
export function isOpenCompound(tokens: readonly Token[], i: number, first: number): boolean {
  const token = tokens[i];
  const second = tokens[i + 1];
  if (token === undefined || second?.kind !== 'word' || second.capital) return false;
  if (i > first && isCapital(tokens[i - 1])) return false;
  // "Cảng hàng không": the word begins with the second syllable.
  if (isLowerCompound(tokens, i + 1)) return false;
  if (NO_PART.has(second.norm) || PREDICATES.has(second.norm) || JOINERS.has(second.norm))
    return false;
  return (
    token.text.length > 1 && !isAcronym(token) && isSyllable(token.norm) && isSyllable(second.norm)
  );
}

/** First words of what bodies and businesses do: no second syllable of their names. */
const PREDICATES: ReadonlySet<string> = new Set(
  'nhận|tiếp|giành|đạt|mở|bán|mua|lập|đưa|gửi|xử|xin|yêu|thông|khẳng|cảnh|kêu|công|tổ|phối|phát|quyết|tăng|giảm|lãi|lỗ|thu|chi|trả|bắt|khởi|tạm|triển|trình|ký|họp|dự|phê|ban|chỉ|kiểm|đề|hỗ|cấp|trao|tặng|thắng|thua|hòa|cứu|điều|lên|xuống|về|hiện|còn|đều|chưa|vẫn|luôn|phải|cần|muốn|nên|bày|cùng|làm|dùng|giữ|tham|thực|thành|đóng|ghi|dẫn|viết|đăng|chuyển|tuyên|nêu|vì|hay|hoặc|nhưng|gặp|sắp|ở|thì|rất|tuyển|cũ|mới|này|kia|ấy|đứng|nằm|thuộc|đòi|ủng|phản|chấp|từng'.split(
    '|',
  ),
);

/**
 * Small words of a name on the way to the place that closes it ("bảo vệ thực
 * vật Việt Nam", "kiểm soát bệnh tật tỉnh …"): index of the place, or -1.
 */
export function lowerStretch(tokens: readonly Token[], i: number): number {
  let next = i;
  for (let pairs = 0; pairs < 4; pairs += 1) {
    const first = tokens[next];
    const second = tokens[next + 1];
    if (first?.kind !== 'word' || first.capital || second?.kind !== 'word' || second.capital)
      return -1;
    if (!isCompound(tokens, next) && !isLowerCompound(tokens, next)) return -1;
    next += 2;
    if (tokens[next]?.norm === 'và') next += 1;
    if (tokens[next]?.norm === 'covid' && tokens[next + 2]?.kind === 'number') next += 3;
    if (placeAt(tokens, next) > 0 || lowerPlaceHead(tokens, next) > 0) return next;
    if (isCapital(tokens[next]) && isCompound(tokens, next) && !isTitleAt(tokens, next))
      return next;
  }
  return -1;
}

/**
 * Index of the bracket with an acronym that closes a name of any words at
 * `i`, or -1: "Cục Quản lý thực phẩm và dược phẩm Mỹ (FDA)".
 */
export function acronymBracket(tokens: readonly Token[], i: number): number {
  let bracket = i;
  while (tokens[bracket]?.norm !== '(') {
    const token = tokens[bracket];
    if (token === undefined || bracket > i + 14) return -1;
    if (token.kind !== 'word' && token.norm !== ',' && !isHyphen(token)) return -1;
    bracket += 1;
  }
  if (bracket < i + 2 || !isAbbreviation(tokens[bracket + 1])) return -1;
  if (tokens[bracket + 2]?.norm !== ')') return -1;
  for (let j = i; j < bracket; j += 1) {
    const token = tokens[j];
    if (token?.kind !== 'word') continue;
    if (NO_PART.has(token.norm) && token.norm !== 'và') return -1;
    if (!token.capital) continue;
    if (j > i && (isHeadAt(tokens, j) || isTitleAt(tokens, j))) return -1;
    if (personAt(tokens, j)) return -1;
  }
  return bracket;
}

/** Words that stand between names, never inside an organisation's. */
const NO_PART: ReadonlySet<string> = new Set(
  'của|đã|sẽ|là|được|bị|tại|với|do|trong|khi|cho|ở|từ|đến|tới|ra|vào|lên|này|đó|các|những|một|có|không|cũng|như|nói|biết|bởi|theo|nên|mà|để|sau|trước|ngày|đang|vừa|mới|gồm|và'.split(
    '|',
  ),
);

/** Index behind a known organisation of several words: "… Bảo an Liên hợp quốc". */
export function organizationAt(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  if (token === undefined || !token.capital) return -1;
  for (const phrase of phrasesAt(token.norm) ?? []) {
    if (phrase.kind !== 'organization' || phrase.words.length < 2) continue;
    const next = matchPhrase(tokens, i, phrase);
    if (next > 0) return next;
  }
  return -1;
}

const isPart = (tokens: readonly Token[], i: number): boolean =>
  isLowerCompound(tokens, i) || isCompound(tokens, i);

const JOINERS: ReadonlySet<string> = new Set(['và', '&', '-', '–', ',', 'về', 'vì', 'các']);

/** "Phòng, chống" is one word with a comma in it. */
export const isPrevention = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.norm === 'phòng' && tokens[i + 1]?.norm === ',' && tokens[i + 2]?.norm === 'chống';

/** "và Đào tạo", ", Thể thao và Du lịch", "- Xã hội": index where the joined part begins, or -1. */
export function joinedPart(tokens: readonly Token[], i: number, first: number): number {
  const token = tokens[i];
  if (token === undefined || i === first || !JOINERS.has(token.norm)) return -1;
  // "về phòng, chống thiên tai"
  if (token.norm === 'về' && (isPrevention(tokens, i + 1) || isPart(tokens, i + 1))) return i + 1;
  // "Kế hoạch - đầu tư"
  if (isHyphen(token) && token.spaced && !isCapital(tokens[i + 1]))
    return isCompound(tokens, i + 1) && isCompound(tokens, i - 2) ? i + 1 : -1;
  if (!isCapital(tokens[i + 1])) return joinsSmall(tokens, i) ? i + 1 : -1;
  if (isPrevention(tokens, i + 1)) return i + 1;
  // "Liên minh Kinh tế Á - Âu"
  if (isHyphen(token) && tokens[i + 1]?.norm === 'âu' && tokens[i - 1]?.norm === 'á') return i + 1;
  if (token.norm === ',') {
    // Only within lists that end in "và": "Văn hóa, Thể thao và Du lịch".
    return isCompound(tokens, i + 1) &&
      (tokens[i + 3]?.norm === 'và' || tokens[i + 3]?.norm === ',') &&
      isCompound(tokens, i + 4)
      ? i + 1
      : -1;
  }
  // "Hữu nghị Việt - Xô"
  if (isHyphen(token) && tokens[i - 1]?.norm === 'việt') return i + 1;
  if (placeAt(tokens, i + 1) > 0 || personAt(tokens, i + 1)) return -1;
  if (token.norm === 'và' || token.norm === '&' || isHyphen(token))
    return isCompound(tokens, i + 1) && !isHeadAt(tokens, i + 1) ? i + 1 : -1;
  return isCompound(tokens, i + 1) ? i + 1 : -1;
}

/** "xúc tiến đầu tư, thương mại và du lịch": small words on both sides, of a list that ends in "và". */
function joinsSmall(tokens: readonly Token[], i: number): boolean {
  const mark = tokens[i]?.norm;
  if (!isLowerCompound(tokens, i - 2) || !isLowerCompound(tokens, i + 1)) return false;
  if (mark === 'và') return true;
  const ends = tokens[i + 3]?.norm;
  return mark === ',' && (ends === 'và' || ends === ',') && isLowerCompound(tokens, i + 4);
}

function isHeadAt(tokens: readonly Token[], i: number): boolean {
  const phrases = phrasesAt(tokens[i]?.norm ?? '') ?? [];
  return phrases.some(
    phrase => phrase.kind.startsWith('organization-head') && matchPhrase(tokens, i, phrase) > 0,
  );
}
