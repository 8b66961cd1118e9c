import type { Token } from '../token.ts';
import type { Unit } from '../units.ts';
import { countsNext } from './not-figures.ts';
import type { Numeral } from './numeral.ts';

/** "hai nước", "hai bên": the two that the text is about, not a count. */
const pairNouns = new Set(
  'bên nước nhà phía đảng chiều miền quốc dân nền chính tay mặt vợ nhân'.split(' '),
);

/** Before "năm" these make it "year": "nhiều năm người dân chờ". */
const beforeYear = new Set(
  'mỗi nhiều hàng hằng từng cả các những cuối đầu giữa trong theo qua suốt lâu sang vào hết cùng một nửa quanh bao mấy vài mười của dịp cái trung'.split(
    ' ',
  ),
);

/** Behind "năm" these make it "year". */
const afterYear = new Set([
  'nay',
  'ngoái',
  'sau',
  'trước',
  'qua',
  'tới',
  'học',
  'đó',
  'này',
  'tài',
  'mới',
  'cũ',
  'tháng',
  'kia',
]);

/** Nouns and adjectives behind a digit word that make another word of the two: "chín muồi", "hai lòng". */
const notCounted = new Set(
  'muồi chắn rộ đỏ vàng mọng kỹ nẫu bên nước nhà phía đầu tay mặt chiều lòng bàn hàng mươi quê bờ má vai mắt chân tai hướng phương bề mùa hoa lô gai rọi phải mẹ tôi ba con đời giới họ cụ'.split(
    ' ',
  ),
);
/** Words before "ba" that leave it a number. */
const beforeThree = new Set(
  'có còn gồm với trong thêm mất được bán mua xây làm nhận cả chỉ đủ'.split(' '),
);

/** Whether a digit word counts a noun that no table holds: "sáu đứa", "chín miệng ăn". */
function isPlainCount(
  role: string,
  value: number,
  before: Token | undefined,
  next: Token | undefined,
): boolean {
  if (value < 2 || role === 'năm' || !countsNext(next) || notCounted.has(next?.norm ?? '')) {
    return false;
  }
  if (before?.norm === 'cả' || before?.norm === 'người' || before?.capital === true) return false;
  return role !== 'ba' || (before !== undefined && beforeThree.has(before.norm));
}

/** Before "một năm" these make it a length of time: "sau một năm hoạt động". */
const beforeSpan = new Set(
  'sau trong trước suốt tức mất hết thêm chậm sớm muộn dài vòng đúng tròn chỉ đây kém hạn quá đầy nghỉ đó'.split(
    ' ',
  ),
);
/** Before "một bậc", "một điểm" these make it an amount. */
const changing = new Set(['tăng', 'giảm', 'tụt', 'lùi', 'rơi', 'bớt', 'nâng', 'hạ']);
/** And behind it these make it some day: "trong một ngày mưa". */
const afterSomeDay = new Set(
  'nào nọ kia đẹp mưa nắng không mới khác trời bận đầy buồn hè học cuối đầu xa dài vui như nhiều đông lạnh đặc rất đó'.split(
    ' ',
  ),
);

/** What befell the one who is counted: "một người chết, hai người bị thương". */
const fates = new Set(['tử vong', 'thiệt mạng', 'mất tích', 'bị thương', 'trọng thương']);

const isVictim = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === 'chết' || fates.has(`${tokens[at]?.norm} ${tokens[at + 1]?.norm}`);

/** Words with which a scale word alone is a number: "hơn chục", "cả nghìn". */
const collective = new Set(['cả', 'mỗi']);

/**
 * Whether a number written in words is a figure. Most of the words mean other
 * things, too ("năm" is a year, "ba" a father, "một" an article), so a single
 * one needs a unit or a counted noun behind it and nothing that speaks against it.
 */
export function isAcceptedWord(
  tokens: readonly Token[],
  numeral: Numeral,
  unit: Unit | null,
  from: number,
  qualified: boolean,
  lang: 'vi' | 'en',
): boolean {
  const head = tokens[numeral.first] as Token;
  const next = tokens[numeral.end];
  const before = numeral.first > from ? (tokens[numeral.first - 1] as Token) : undefined;
  const opens = before === undefined || before.kind === 'punctuation';
  // "Ba Đình", "Năm Căn", "Hai Bà Trưng", "Nguyễn Thị Ba".
  if (head.capital && (!opens || next?.capital === true)) return false;
  if (
    before?.capital === true &&
    before.kind === 'word' &&
    numeral.first - 1 > from &&
    numeral.words === 1 &&
    head.capital
  ) {
    return false;
  }

  if (lang === 'en') {
    if (unit !== null) return numeral.value !== 1 || qualified;
    return (
      qualified ||
      numeral.scale > 1 ||
      (typeof numeral.value === 'number' && numeral.value >= 100) ||
      (numeral.words >= 1 && numeral.value !== 1 && countsNext(next))
    );
  }

  // "ba trong số các hành tinh", "bảy trong chín người"
  if (next?.norm === 'trong' && numeral.words === 1 && typeof numeral.value === 'number') {
    const whole = tokens[numeral.end + 1];
    const partly = whole?.norm === 'số' || whole?.norm === 'tổng' || unit !== null;
    if (partly && numeral.value >= 2 && head.norm !== 'năm') return true;
  }

  // "hàng nghìn", "vài trăm", "hai triệu": said to be a number by more than one word.
  const vague = numeral.qualifier !== null;
  if (head.norm === 'hàng') {
    if (before?.norm === 'mặt' || before?.norm === 'ngân' || before?.norm === 'nhà') return false;
    return true;
  }
  if (vague)
    return unit !== null
      ? !(head.norm === 'mấy' && numeral.words === 1) && !(head.norm === 'đôi')
      : numeral.words > 1 &&
          head.norm !== 'mấy' &&
          typeof numeral.value !== 'number' &&
          numeral.value[0] >= 20;

  const role = head.norm;
  if (/^(?:chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)$/.test(role)) {
    if (before !== undefined && (qualified || collective.has(before.norm))) return true;
    return numeral.words >= 2 && unit !== null;
  }
  if (role === 'nửa') {
    return unit !== null || numeral.words > 1;
  }
  const value = numeral.value as number;
  if (numeral.words === 1) {
    if (before?.norm === 'thứ' || before?.norm === 'lần') return false;
    if (unit === null)
      return (
        (qualified && value >= 10 && countsNext(next)) || isPlainCount(role, value, before, next)
      );
    // With a currency before it ("$ một triệu") nothing need follow.
    const noun = next;
    if (noun === undefined) return qualified;
    if (noun.capital && unit.dimension === 'count') return false;
    if (value === 1) {
      if (
        unit.dimension === 'duration' &&
        unit.id !== 'night' &&
        beforeSpan.has(before?.norm ?? '')
      ) {
        return !afterSomeDay.has(noun.norm);
      }
      if (changing.has(before?.norm ?? '')) return true;
      if (unit.id === 'person' && isVictim(tokens, numeral.end + 1)) return true;
      if (before?.norm === 'trong' || before?.norm === 'là') return unit.id === 'hectare';
      return (
        qualified ||
        (unit.dimension !== 'count' &&
          unit.dimension !== 'duration' &&
          unit.id !== 'degree' &&
          unit.id !== 'square-metre' &&
          unit.id !== 'mace' &&
          unit.id !== 'metre' &&
          unit.id !== 'centimetre' &&
          unit.id !== 'kilogram')
      );
    }
    if (value === 2) {
      if (before?.norm === 'cả') return false;
      if (unit.dimension === 'count' && pairNouns.has(noun.norm) && !qualified) return false;
      if (noun.norm === 'quốc' || noun.norm === 'dân') return false;
    }
    if (role === 'năm') {
      if (afterYear.has(noun.norm)) return false;
      if (before !== undefined && (beforeYear.has(before.norm) || before.kind === 'number'))
        return false;
      if (unit.id === 'age' || unit.id === 'locality') return false;
    }
    if (role === 'ba' && (noun.norm === 'mẹ' || noun.norm === 'lô' || unit.id === 'mace'))
      return false;
    return true;
  }
  if (unit !== null) return true;
  return value >= 11 && (qualified || numeral.scale > 1 || countsNext(next));
}
