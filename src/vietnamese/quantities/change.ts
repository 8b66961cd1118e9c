import type { Token } from '../token.ts';

type Change = 'increase' | 'decrease' | null;

const verbs = {
  vi: new Map<string, 'increase' | 'decrease'>([
    ...'tăng|cộng'.split('|').map((word): [string, 'increase'] => [word, 'increase']),
    ...'giảm|sụt|tụt|hạ|lùi|trừ'.split('|').map((word): [string, 'decrease'] => [word, 'decrease']),
  ]),
  en: new Map<string, 'increase' | 'decrease'>([
    ...'up|rose|rise|rises|rising|increased|increase|increases|increasing|grew|growth|grow|growing|climbed|jumped|surged|gained|gain|expanded|soared|added|raised|boosted'
      .split('|')
      .map((word): [string, 'increase'] => [word, 'increase']),
    ...'down|fell|fall|falling|decreased|decrease|decreasing|dropped|drop|declined|decline|declining|slid|slumped|lost|shrank|cut|reduced|plunged|contracted'
      .split('|')
      .map((word): [string, 'decrease'] => [word, 'decrease']),
  ]),
};

/** Words that may stand between the verb and the figure; any other breaks the tie. */
const between = {
  vi: new Set(
    'sản lượng lãi suất lương giá công suất diện tích bán thuế điểm thêm trưởng mạnh nhẹ bình quân trung hàng hằng năm khoảng đạt ước tính hơn gần trên dưới tới mức ở vượt gdp kinh tế là nhanh thấp nhất ít tối thiểu đa chung tổng nhiều từ sâu liên tục đều cao xấp xỉ tương đương đến được chừng không quá lần lượt sút bớt đi ổn định tốc độ số gấp'.split(
      ' ',
    ),
  ),
  en: new Set(
    'rates rate prices price output sales revenue profit exports imports costs by of about around nearly almost over more than some at least up to approximately sharply slightly another roughly an estimated a further was reached'.split(
      ' ',
    ),
  ),
};

/** What one lowers: "hạ lãi suất 25 điểm cơ bản". */
const lowered = new Set(['lãi', 'giá', 'thuế', 'mức', 'điểm']);
/** Words with which "hạ" and "cộng" are other words: "bắn hạ", "tổng cộng". */
const notChanges = new Set(['bắn', 'đánh', 'triệt', 'tổng', 'sát']);

/** How many words a verb may stand before its figure. */
const reach = 5;

/**
 * Whether the words before token `at` say that the figure is a change:
 * "tăng 18,4%". "Tăng lên 5 triệu" and "giảm còn 3%" name the level reached,
 * "tăng từ" the level left: null.
 */
export function changeBefore(
  tokens: readonly Token[],
  at: number,
  from: number,
  lang: 'vi' | 'en',
): Change {
  for (let index = at - 1; index >= from && index >= at - reach; index -= 1) {
    const token = tokens[index] as Token;
    if (token.kind !== 'word') return null;
    const verb = verbs[lang].get(token.norm);
    if (verb !== undefined) {
      if (lang === 'en' && tokens[index + 1]?.norm === 'to') return null;
      if (lang === 'vi') {
        if (token.norm === 'trừ' || token.norm === 'cộng' || token.norm === 'hạ') {
          const before = tokens[index - 1]?.norm ?? '';
          const lowers = token.norm === 'hạ' && lowered.has(tokens[index + 1]?.norm ?? '');
          return (index === at - 1 || lowers) && !notChanges.has(before) ? verb : null;
        }
        // "tăng gia", "gia tăng" are verbs too; "Từ tăng" isn't.
        if (index + 1 < at && tokens[index + 1]?.norm === 'từ') return null;
      }
      return verb;
    }
    if (!between[lang].has(token.norm)) return null;
  }
  return null;
}
