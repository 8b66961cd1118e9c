import type { Token } from '../token.ts';
import { leads, scaleRun, vietnameseWord } from './number-groups.ts';
import { emptyNumeral, type Numeral } from './numeral.ts';
import { matchUnit } from './unit-lookup.ts';

const times = (
  [low, high]: readonly [number, number],
  factor: number,
): readonly [number, number] => [low * factor, high * factor];

/** What "vài", "mấy", "dăm ba" stand for (after Hoàng Phê's dictionary), as [lowest, highest]. */
export const vaguePairs = new Map<string, readonly [number, number]>([
  ['vài', [2, 3]],
  ['mấy', [2, 9]],
  ['dăm', [5, 5]],
  ['vài ba', [2, 3]],
  ['dăm ba', [3, 5]],
  ['dăm bảy', [5, 7]],
  ['đôi ba', [2, 3]],
  ['hai ba', [2, 3]],
  ['ba bốn', [3, 4]],
  ['bốn năm', [4, 5]],
  ['năm sáu', [5, 6]],
  ['năm bảy', [5, 7]],
  ['sáu bảy', [6, 7]],
  ['bảy tám', [7, 8]],
  ['tám chín', [8, 9]],
  ['vài bốn', [3, 4]],
]);

export function vague(tokens: readonly Token[], at: number): Numeral | null {
  const { norm } = tokens[at] as Token;
  if (norm === 'hàng') {
    const run = scaleRun(tokens, at + 1);
    return run === null ? null : emptyNumeral(at, run.end, run.value, 'at-least');
  }
  const two = vaguePairs.get(`${norm} ${tokens[at + 1]?.norm ?? ''}`);
  const pair = two ?? vaguePairs.get(norm);
  if (pair === undefined) return null;
  // "bốn năm học" are four years, "bốn năm người" four or five people.
  if (two !== undefined && norm === 'bốn' && matchUnit(tokens, at + 2, 'vi') === null) return null;
  const end = at + (two === undefined ? 1 : 2);
  const unitWord = vietnameseWord(tokens, end);
  const run = unitWord?.role === 'tens' ? { value: 10, end: end + 1 } : scaleRun(tokens, end);
  const [low, high] = run === null ? pair : times(pair, run.value);
  return emptyNumeral(at, run?.end ?? end, low === high ? low : [low, high], 'about');
}

/** "hai, ba năm": two digit words one apart are about, not a list. */
export function neighbours(tokens: readonly Token[], at: number): Numeral | null {
  const low = vietnameseWord(tokens, at);
  const comma = tokens[at + 1];
  if (low?.role !== 'digit' || comma?.norm !== ',' || comma.spaced) return null;
  const high = vietnameseWord(tokens, at + 2);
  if (high?.role !== 'digit' || high.value !== low.value + 1 || leads(tokens, at + 3)) return null;
  const after = vietnameseWord(tokens, at + 3);
  if (after !== undefined && after.value !== 5) return null;
  return emptyNumeral(at, at + 3, [low.value, high.value], 'about');
}
