import type { Token } from '../token.ts';
import type { Unit } from '../units.ts';
import { currencyCodes } from './currency-before.ts';
import type { Numeral } from './numeral.ts';

/** Marks that tie a number to what stands directly before or behind them into one code: "204/QĐ-TTg", "COVID-19", "MH-370". */
const joiners = new Set(['-', '–', '/', '_', '@', '#', '&', '=', '+', ':', '~', '?', '\\', '‑']);

/** Whether a token goes on directly behind the one before it. */
const attached = (token: Token | undefined): token is Token =>
  token !== undefined && !token.spaced && token.kind !== 'break';

/** Whether the number that begins at `first` is the tail of a code: "COVID-19", "QĐ/204", "#5", "30A". */
export function tailOfCode(tokens: readonly Token[], first: number): boolean {
  const number = tokens[first] as Token;
  if (number.spaced) return false;
  const before = tokens[first - 1];
  if (before === undefined || before.kind === 'break') return false;
  if (before.kind === 'word' && currencyCodes.has(before.text)) return false;
  if (before.kind === 'word' || before.kind === 'number') return number.kind !== 'word';
  if (before.norm === '#' || before.norm === '@' || before.norm === '№') return true;
  const joins = joiners.has(before.norm) || (before.norm === '.' && number.kind === 'number');
  if (!joins || before.spaced) return false;
  const earlier = tokens[first - 2];
  if (earlier === undefined || earlier.kind === 'break') return false;
  if (before.norm === ':') return earlier.kind === 'number';
  // "(2-1)": a bracket joins nothing.
  return earlier.kind === 'word' || earlier.kind === 'number' || joiners.has(earlier.norm);
}

/** Whether the number that ends before token `end` goes on as a code: "18-NQ/TW", "2-1", "16:54", "45'", "30A". */
export function headOfCode(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (!attached(next)) return false;
  if (next.kind === 'word' || next.kind === 'number') return true;
  if (next.norm === "'" || next.norm === '′' || next.norm === '″' || next.norm === '×') return true;
  if (!joiners.has(next.norm)) return false;
  const after = tokens[end + 1];
  return attached(after) && (after.kind === 'word' || after.kind === 'number');
}

/** First token behind the code that goes on at `at`: all that is tied together without a space. */
export function skipCode(tokens: readonly Token[], at: number): number {
  let end = at;
  for (;;) {
    const token = tokens[end];
    if (!attached(token)) return end;
    if (token.kind === 'punctuation' && !joiners.has(token.norm)) {
      const after = tokens[end + 1];
      if (token.norm !== '.' || !attached(after) || after.kind === 'punctuation') return end;
    }
    end += 1;
  }
}

/** Nouns that a number behind them names instead of counting anything: "ngày 5", "phường 3", "Nghị quyết 18". */
const labels = new Set(
  (
    'ngày tháng quý mùng mồng hôm quận phường đường lộ ql tl điều khoản chương mục tầng thứ cấp bậc khối ' +
    'tổ thôn ấp xóm khu kênh trang phiếu kỳ hạng lớp phút giây top ngõ ngách hẻm kiệt km cột zone block tốp mã hotline đài ' +
    'định quyết tư luật lệnh sđt điện tel fax đt id no art đoàn đội kilomet số bộ model ' +
    'phiên version ios android windows covid nhân bệnh đoạn'
  ).split(' '),
);

const labelsEnglish = new Set(
  'no number article section chapter page room route highway flight line phase group class grade top day resolution decree version level stage part volume issue covid january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** Nouns of `labels` that count only with the word before them ("nghị quyết 18", "sư đoàn 5", but "2 đoàn 5 người"). */
const pairs = new Map<string, ReadonlySet<string>>([
  ['quyết', new Set(['nghị'])],
  ['định', new Set(['nghị', 'quyết', 'hiệp'])],
  ['tư', new Set(['thông'])],
  ['lệnh', new Set(['pháp'])],
  ['đoàn', new Set(['sư', 'trung', 'lữ', 'quân', 'binh', 'tiểu'])],
  ['đài', new Set(['tổng'])],
  ['đội', new Set(['đại', 'trung', 'tiểu'])],
  ['khu', new Set(['quân', 'chiến'])],
  ['phiếu', new Set(['tờ'])],
  ['điện', new Set(['công'])],
  ['bộ', new Set(['tỉnh', 'quốc'])],
  ['nhân', new Set(['bệnh'])],
  ['bệnh', new Set(['ca'])],
  ['đoạn', new Set(['giai'])],
]);

/** "mỗi ngày 5 người", "trong tháng 3 triệu": the time noun is no label there. */
const quantifiers = new Set(
  'mỗi một hàng hằng cả nửa từng hết suốt bình hai ba bốn vài'.split(' '),
);

/** With "kỳ" behind them the length of one: "nhiệm kỳ 2 năm", not "học kỳ 2 năm nay". */
const terms = new Set(['cùng', 'nhiệm', 'chu', 'định', 'thời']);

/** Labels that are verbs or counts as well: "cấp 15 giấy phép", "điều 12 máy bay". */
const verbsToo = new Set([
  'cấp',
  'điều',
  'bộ',
  'khối',
  'bậc',
  'phiên',
  'khoản',
  'mục',
  'đài',
  'đại',
]);

const timeNouns = new Set(['ngày', 'tháng', 'quý', 'hôm', 'phút', 'giây', 'kỳ']);

const isYearLike = (value: number): boolean =>
  value >= 1900 && value <= 2100 && Number.isInteger(value);

/** Whether the noun before token `first` makes the number its name. */
export function isLabelled(
  tokens: readonly Token[],
  first: number,
  from: number,
  numeral: Numeral,
  unit: Unit | null,
  lang: 'vi' | 'en',
): boolean {
  const before = first > from ? tokens[first - 1] : undefined;
  if (before === undefined || before.kind !== 'word') return false;
  if (numeral.digits === null) return false;
  const plain = numeral.scale === 1 && numeral.digits.separator === null;
  if (lang === 'en') {
    return plain && before.capital && labelsEnglish.has(before.norm) && first - 1 >= from;
  }
  const { norm } = before;
  const earlier = first - 1 > from ? tokens[first - 2] : undefined;
  if (!plain) {
    // Only document numbers are labels with a separator; amounts are not.
    return false;
  }
  const value = numeral.value as number;
  if (norm === 'năm') {
    if (earlier !== undefined && (quantifiers.has(earlier.norm) || earlier.kind === 'number'))
      return false;
    return isYearLike(value) || (unit === null && value < 100) || unit?.dimension === 'duration';
  }
  if (!labels.has(norm)) return false;
  const partners = pairs.get(norm);
  if (partners !== undefined && !(earlier !== undefined && partners.has(earlier.norm)))
    return false;
  if (unit?.dimension === 'money' || unit?.dimension === 'percent')
    return norm === 'số' && value < 1;
  if (timeNouns.has(norm)) {
    // "cao nhất cùng kỳ 5 năm qua", "nhiệm kỳ 2 năm"
    if (norm === 'kỳ' && terms.has(earlier?.norm ?? '')) return unit === null;
    if (earlier !== undefined && (quantifiers.has(earlier.norm) || earlier.kind === 'number'))
      return unit === null;
    return true;
  }
  if (norm === 'số') {
    const counted = earlier?.norm;
    if (counted === 'con' || counted === 'tổng') return false;
    return !(unit !== null && counted === 'trong');
  }
  if (verbsToo.has(norm)) {
    return (
      unit === null ||
      unit.dimension === 'duration' ||
      (tokens[numeral.end]?.capital === true && unit.dimension === 'count')
    );
  }
  // "bệnh nhân 91 phi công người Anh" against "bệnh nhân 60 tuổi"
  if (norm === 'nhân' || norm === 'bệnh' || norm === 'đoạn') {
    return unit === null || unit.dimension === 'count';
  }
  if (norm === 'km') return unit === null || unit.dimension === 'count';
  if (norm === 'thứ' || norm === 'hạng') return true;
  if (norm === 'lớp' || norm === 'tổ' || norm === 'khối' || norm === 'bậc' || norm === 'kênh') {
    return unit === null || value > 12 || norm !== 'tổ';
  }
  return true;
}

/** Words behind a number that are no noun it could count. */
const functionWords = new Set(
  (
    'và của là đã thì tại ở trong với sau trước khi được cho từ đến tới do vì nhưng cũng vào lên xuống hay hoặc nên ' +
    'theo về ra bị bằng để có không rất còn sẽ này đó kia ấy nữa mà đang so vừa mới cùng như nếu tuy dù bởi qua giữa ' +
    'trên dưới ngoài hơn gần lại đi rồi chỉ phải hiện gồm thuộc nhằm gây đạt tăng giảm chiếm nằm làm nhất trở mỗi các những ' +
    'một hai ba bốn sáu bảy tám chín mười trăm nghìn triệu tỷ giờ ngày tháng năm theo do ai gì nào tức đều nói cho biết xảy diễn khiến ' +
    'tặng đều đang bèn mươi dài rộng cao sâu nặng nhanh chậm bắt kết khai mở đóng ra tiếp vẫn vẫn từng sang dự dành thuộc chính ảnh nguồn sắp mong đánh hôm sáng trưa chiều tối đêm'
  ).split(' '),
);

/** Nouns before a bare number that it may name: "mẫu 2 cho", "nhóm 3 gồm". */
const bareLabels = new Set(
  (
    'hiệp nhóm bảng vòng đội đợt bài tập phòng tuyến cầu lô loại mẫu phần tàu xe áo cửa ga nhà trại hầm trạm bến cảng ô giếng ' +
    'máy đoàn dòng hệ thế thời giờ lúc mốc điểm chặng thẻ gói hộ tờ dự án dãy mỏ mạch pha trục quyển cuốn mục hình ảnh biểu câu đề lần năm ' +
    'khóa khoá hồi đời con cấp công nghiệp mạng sóng chuẩn tỷ lệ thứ chiếc viện trường vụ kênh tên tuổi lớp block tòa toà nhánh'
  ).split(' '),
);

/**
 * Whether a careful editor would call a number without a known unit a figure.
 * `qualified`: qualifier words stand before it.
 */
export function isBareFigure(
  tokens: readonly Token[],
  numeral: Numeral,
  from: number,
  qualified: boolean,
): boolean {
  const next = tokens[numeral.end];
  const before = numeral.first > from ? tokens[numeral.first - 1] : undefined;
  const { digits } = numeral;
  if (digits === null) {
    if (numeral.scale > 1 && numeral.precision !== null) return true;
    if (Array.isArray(numeral.value)) return false;
    const value = numeral.value as number;
    if (value < 11 || numeral.words < 2) return qualified && value >= 10 && numeral.words >= 1;
    return qualified || value >= 1000 || countsNext(next);
  }
  if (numeral.scale > 1)
    return numeral.scale > 1000 || tokens[numeral.first + 1]?.text !== 'k' || qualified;
  if (digits.separator !== null) {
    if (digits.grouped !== null)
      return before === undefined || !before.capital || qualified || digits.round;
    // "4.0", "17.5": versions; the decimal comma is no version's.
    return digits.separator === ',' || qualified;
  }
  const value = numeral.value as number;
  // "đạt chuẩn mức 1" is a grade, "ở mức 165" an amount.
  const grade = before?.norm === 'mức' && value <= 12;
  const said = before?.kind === 'word' && beforeBare.has(before.norm) && !grade;
  if (isYearLike(value)) return said && countsNext(next);
  if (qualified) return next === undefined || next.kind !== 'number';
  const { norm } = tokens[numeral.first] as Token;
  if (norm.startsWith('0') && norm.length > 2) return false;
  // "tại 72 đường Lê Thánh Tôn": a house.
  if (roads.has(next?.norm ?? '') && tokens[numeral.end + 1]?.capital === true) return false;
  if (said && !isMarkOfCode(next)) return true;
  if (before?.norm === 'số' && totals.has(tokens[numeral.first - 2]?.norm ?? '')) return true;
  // "thắng 7 trong 10 trận"
  const whole = tokens[numeral.end + 1];
  if (
    next?.norm === 'trong' &&
    (whole?.kind === 'number' || whole?.norm === 'số' || whole?.norm === 'tổng')
  )
    return before?.norm !== 'số';
  // “5 “kết nối””: what is counted may stand in quotation marks.
  const quoted = next?.spaced === true && (next.norm === '“' || next.norm === '"');
  const counts = countsNext(next) || countsAcronym(next, before);
  if (!(quoted ? tokens[numeral.end + 1]?.kind === 'word' : counts)) return false;
  return mayCountAfter(before, numeral.first - 1 === from);
}

/** Whether the token before a bare number leaves it a count rather than a name's number. */
export function mayCountAfter(before: Token | undefined, first: boolean): boolean {
  if (before === undefined) return true;
  if (before.kind === 'punctuation') return before.norm !== '.' && before.norm !== ':';
  return (
    before.kind === 'word' &&
    !labels.has(before.norm) &&
    !bareLabels.has(before.norm) &&
    (!before.capital || first)
  );
}

/** Behind these a bare number is an amount whatever follows: "còn 12", "có 11 Mẹ Việt Nam anh hùng". */
const beforeBare = new Set(
  'mức mốc ngưỡng là còn có lên xuống đạt gồm tăng giảm thêm bớt tròn đủ đúng chỉ được giành nhận đón vẫn thành bằng mất'.split(
    ' ',
  ),
);
const roads = new Set(['đường', 'phố', 'ngõ', 'ngách', 'hẻm', 'đại']);
const totals = new Set(['tổng', 'con']);

const isMarkOfCode = (next: Token | undefined): boolean =>
  next !== undefined &&
  (next.kind === 'number' || next.norm === '/' || next.norm === ':' || next.norm === '-');

/** Acronyms of names, which the number before them doesn't count: "lớp 12 THPT", "sư đoàn 5 QĐND". */
const acronymsOfNames = new Set(
  'THPT THCS TP TPHCM HCM HĐND UBND VN TW TƯ QĐND CAND MTTQ BCH BCT TAND VKSND TTXVN LHQ EU USA'.split(
    ' ',
  ),
);

/** "3 CPU", "25 UAV": an acronym that is counted behind a verb or a comma. */
function countsAcronym(next: Token | undefined, before: Token | undefined): boolean {
  return (
    next !== undefined &&
    next.kind === 'word' &&
    next.spaced &&
    /^\p{Lu}{2,5}$/u.test(next.text) &&
    !acronymsOfNames.has(next.text) &&
    (before?.norm === ',' || (before?.kind === 'word' && !before.capital))
  );
}

/** Whether the token can be a noun that the number before it counts. */
export function countsNext(next: Token | undefined): boolean {
  return (
    next !== undefined &&
    next.kind === 'word' &&
    next.spaced &&
    !next.capital &&
    next.norm.length > 1 &&
    !functionWords.has(next.norm)
  );
}
