import type { Token } from '../token.ts';
import type { Numeral } from './numeral.ts';
import { type Scan, unitAt } from './scan.ts';
import type { UnitMatch } from './unit-lookup.ts';

/** How many adjectives may stand between a number and what it counts: "20 small Vietnamese companies". */
const maxAdjectives = 2;

/** Words that are no adjectives: what stands behind them isn't counted by the number. */
const functionWords = new Set(
  (
    'of in to and or for on at by from with as is are was were be been has have had the a an this that these those ' +
    'which who than more less per out into over under after before since until during about its their his her our ' +
    'not no but if so while when where will would can could may should times percent said died while each every'
  ).split(' '),
);

/** Whether a number token alone is a year: "2024 presidential candidates". */
const isYear = ({ digits, scale, value }: Numeral): boolean =>
  digits !== null &&
  digits.separator === null &&
  scale === 1 &&
  (value as number) >= 1900 &&
  (value as number) <= 2100;

const isAdjective = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.spaced && !functionWords.has(token.norm);

/**
 * What an English number counts behind adjectives ("five consecutive
 * matches") or "of" ("dozens of companies"), or null. The unit right behind
 * the number is `unitAt`'s.
 */
export function unitBeyond(scan: Scan, numeral: Numeral): UnitMatch | null {
  const { tokens } = scan;
  let at = numeral.end;
  if (numeral.qualifier !== null && tokens[at]?.norm === 'of') at += 1;
  const first = at;
  if (isYear(numeral)) return null;
  for (;;) {
    const found = at > numeral.end ? unitAt(scan, at) : null;
    if (found !== null) return found.unit.dimension === 'count' ? found : null;
    if (at >= first + maxAdjectives || at >= scan.last || !isAdjective(tokens[at])) return null;
    at += 1;
    // "509 Covid-19 cases"
    while (tokens[at]?.norm === '-' && tokens[at]?.spaced === false) at += 2;
  }
}
