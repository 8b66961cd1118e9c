import type { Token } from '../token.ts';
import { type Digits, magnitude, readDigits } from './digits.ts';
import { type EnglishWord, englishWords } from './english-numbers.ts';
import {
  attachedScales,
  emptyNumeral,
  type Numeral,
  type NumeralContext,
  noStyle,
} from './numeral.ts';
import { matchUnit } from './unit-lookup.ts';

/** Reads the English number that begins at token `at`: see `readNumeral`. */
export function readEnglish(context: NumeralContext, at: number): Numeral | null {
  const { tokens } = context;
  let end = at;
  let total = 0;
  let current: number | null = null;
  let digits: Digits | null = null;
  let precision: number | null = null;
  let scale = 1;
  let words = 0;
  let simple = true;
  const word = (index: number): EnglishWord | undefined => {
    const token = tokens[index];
    return token?.kind === 'word' ? englishWords.get(token.norm) : undefined;
  };

  for (;;) {
    const token = tokens[end];
    if (token === undefined) break;
    if (token.kind === 'number') {
      if (current !== null || total > 0) break;
      digits = readDigits(token.norm);
      if (digits === null) return null;
      const read = magnitude(digits, 1, { lang: 'en', style: noStyle, scaled: false, unit: null });
      current = read.value;
      precision = read.precision;
      end += 1;
      continue;
    }
    // "$5-billion deal"
    if (
      token.text === '-' &&
      !token.spaced &&
      digits !== null &&
      scale === 1 &&
      tokens[end + 1]?.spaced === false &&
      word(end + 1)?.role === 'scale'
    ) {
      scale = word(end + 1)?.value ?? 1;
      const read = magnitude(digits, scale, {
        lang: 'en',
        style: noStyle,
        scaled: true,
        unit: null,
      });
      current = read.value;
      precision = read.precision;
      end += 2;
      words += 1;
      continue;
    }
    if (token.text === '-' && !token.spaced && current !== null && digits === null) {
      const next = word(end + 1);
      if (
        next?.role === 'digit' &&
        current % 10 === 0 &&
        current >= 20 &&
        tokens[end + 1]?.spaced === false
      ) {
        current += next.value;
        end += 2;
        words += 1;
        simple = false;
        continue;
      }
      break;
    }
    if (
      token.norm === 'and' &&
      current !== null &&
      current >= 100 &&
      word(end + 1)?.role === 'digit'
    ) {
      end += 1;
      continue;
    }
    if (digits !== null && token.kind === 'word' && !token.spaced) {
      // "$5bn", "$5m": a letter for the scale.
      const attached =
        token.norm === 'm' ? 1e6 : token.norm === 'b' ? 1e9 : attachedScales.get(token.norm);
      if (attached === undefined || !isCurrencySign(tokens[at - 1])) {
        if (token.norm !== 'bn' && token.norm !== 'mn') break;
      }
      const factor = attached ?? 1;
      current = (current ?? 0) * factor;
      precision = (precision ?? 1) * factor;
      scale *= factor;
      end += 1;
      continue;
    }
    const part = word(end);
    if (part === undefined) break;
    if (part.role === 'digit') {
      if (digits !== null) break;
      if (
        current !== null &&
        !(current >= 100 || (current >= 20 && current % 10 === 0 && part.value < 10))
      )
        break;
      current = (current ?? 0) + part.value;
    } else if (part.role === 'article') {
      if (current !== null || total > 0) break;
      const next = word(end + 1);
      if (next === undefined || (next.role !== 'scale' && next.role !== 'hundred')) return null;
      current = part.value;
    } else if (part.role === 'half') {
      if (current !== null || total > 0) break;
      let next = end + 1;
      if (tokens[next]?.norm === 'a') next += 1;
      const factor = word(next);
      if (factor?.role !== 'scale') {
        // "half a year", "half an hour".
        const article = tokens[end + 1]?.norm;
        const measures = article === 'a' || article === 'an';
        if (!measures || matchUnit(tokens, end + 2, 'en') === null) return null;
        return emptyNumeral(at, end + 2, 0.5, null);
      }
      return { ...emptyNumeral(at, next + 1, 0.5 * factor.value, null) };
    } else if (part.role === 'plural') {
      // "hundreds of thousands", "dozens of", "millions".
      if (current !== null || total > 0) break;
      let value = part.value;
      let stop = end + 1;
      const again = tokens[stop]?.norm === 'of' ? word(stop + 1) : undefined;
      if (again?.role === 'plural') {
        value *= again.value;
        stop += 2;
      }
      return emptyNumeral(at, stop, value, 'at-least');
    } else if (part.role === 'hundred') {
      if (current === null) break;
      current *= part.value;
      if (precision !== null) precision *= part.value;
      scale *= digits === null ? 1 : part.value;
    } else {
      if (current === null && total === 0) break;
      if (digits !== null) {
        // One number and its scale: exact.
        scale *= part.value;
        const read = magnitude(digits, scale, {
          lang: 'en',
          style: noStyle,
          scaled: true,
          unit: null,
        });
        current = read.value;
        precision = read.precision;
      } else {
        total += (current ?? 0) * part.value;
        current = null;
      }
    }
    end += 1;
    words += 1;
  }
  if (end === at) return null;
  const value = total + (current ?? 0);
  return {
    first: at,
    end,
    digits: simple ? digits : null,
    scale,
    value,
    precision,
    qualifier: null,
    words: digits === null ? end - at : words,
  };
}

const isCurrencySign = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.norm === '$' || token.norm === '€' || token.norm === '£' || token.norm === '¥');
