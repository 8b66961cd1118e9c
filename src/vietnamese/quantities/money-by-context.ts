import type { Figure } from '../figure.ts';
import { type Unit, unitOf } from '../units.ts';
import { countsNext } from './not-figures.ts';
import type { Numeral } from './numeral.ts';
import type { Scan } from './scan.ts';
import { matchPer } from './unit-lookup.ts';

/** How far before an amount the word may stand that makes it money. */
const reach = 8;

/** Words of which one makes a bare "89 tỷ" or "300 triệu" behind it money. */
const moneyWords = new Set(
  'giá tiền lương lãi lỗ vay trả thu chi vốn doanh lợi nhuận phạt nộp nợ thưởng bán mua tài trị ngân quỹ phí kinh đoạt thuế thù ngạch khoản'.split(
    ' ',
  ),
);

/** And these, between the word and the amount, say that something else is counted. */
const countWords = new Set('dân người khách lượt cổ phiếu bản view'.split(' '));

const dong = unitOf('VND') as Unit;

/**
 * The currency of an amount that names none: that of the sentence's last sum
 * ("80 triệu euro cộng 10 triệu"), đồng behind a word of money ("lãi 89 tỷ") or
 * before "/tháng" and the like ("7 triệu/tháng"). Null if it may count things.
 */
export function moneyByContext(
  scan: Scan,
  numeral: Numeral,
  last: Figure | undefined,
): Unit | null {
  const { tokens } = scan;
  const value = typeof numeral.value === 'number' ? numeral.value : numeral.value[1];
  if (scan.lang !== 'vi' || value < 1000 || numeral.qualifier !== null) return null;
  if (numeral.digits !== null && numeral.scale < 1000) return null;
  const next = tokens[numeral.end];
  const per =
    next?.norm === '/' || next?.norm === 'mỗi' || next?.norm === 'một'
      ? matchPer(tokens, numeral.end + 1, 'vi')
      : null;
  if (per !== null && next?.norm === '/') return dong;
  // "1tr2": nobody writes it of anything but đồng.
  if (tokens[numeral.first + 1]?.norm === 'tr') return dong;
  const large = value >= 1e6 || tokens[numeral.first + 1]?.text === 'k';
  if (!large || (per === null && countsNext(next) && !verbs.has(next?.norm ?? ''))) return null;
  const start = tokens[scan.from]?.start ?? 0;
  if (last !== undefined && last.kind === 'money' && last.start >= start) {
    return unitOf(last.unit ?? '') ?? null;
  }
  for (let at = numeral.first - 1; at >= scan.from && at >= numeral.first - reach; at -= 1) {
    const { norm } = tokens[at] as (typeof tokens)[number];
    if (countWords.has(norm)) return null;
    if (moneyWords.has(norm)) return dong;
  }
  return null;
}

/** Verbs and nouns that follow a sum without being counted by it: "vay 50 triệu nuôi bò". */
const verbs = new Set(
  'phiên nuôi mua trả xây đầu làm tiền phí phụ hỗ tặng ủng sửa nhờ chia'.split(' '),
);
