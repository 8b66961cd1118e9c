import type { Token } from '../token.ts';
import { type Magnitude, magnitude, readDigits } from './digits.ts';
import { group, scaleAt, scaleRun, vietnameseWord } from './number-groups.ts';
import { emptyNumeral, type Numeral, type NumeralContext } from './numeral.ts';
import { neighbours, vague, vaguePairs } from './vague-number.ts';
import { vietnameseWords } from './vietnamese-numbers.ts';

/** Reads the Vietnamese number that begins at token `at`: see `readNumeral`. */
export function readVietnamese(context: NumeralContext, at: number): Numeral | null {
  const { tokens } = context;
  const head = tokens[at] as Token;
  if (head.kind === 'word') {
    const word = vietnameseWords.get(head.norm);
    if (word === undefined) return null;
    if (
      word.role === 'vague' ||
      (word.role === 'digit' && vaguePairs.has(`${head.norm} ${tokens[at + 1]?.norm}`))
    ) {
      const found = vague(tokens, at);
      // "hai ba mươi" is no pair.
      if (found !== null && !(word.role === 'digit' && leadsWholeGroup(tokens, at + 1)))
        return found;
      if (word.role === 'vague') return null;
    }
    if (word.role === 'half') {
      if (head.norm !== 'nửa') return null;
      const run = scaleRun(tokens, at + 1);
      return emptyNumeral(at, run?.end ?? at + 1, 0.5 * (run?.value ?? 1), null);
    }
    if (word.role === 'scale' || word.role === 'hundred' || word.role === 'dozen') {
      const run = scaleRun(tokens, at);
      return run === null ? null : emptyNumeral(at, run.end, run.value, null);
    }
  }

  const pair = neighbours(tokens, at);
  if (pair !== null) return pair;
  let pending = group(tokens, at);
  if (pending === null) return null;
  const first = pending;
  let end = pending.end;
  let total = 0;
  /** The last scale and the worth of what it multiplied: tenths of it follow in "1tr5". */
  let lastScale = 0;
  let parts = 0;
  let scale = 1;
  let precision: number | null = pending.digits === null ? null : 1;
  let attached = false;

  for (;;) {
    const factor = scaleAt(tokens, end, pending?.digits !== null && pending !== null);
    if (factor !== null && (pending !== null || parts > 0)) {
      const word = tokens[end] as Token;
      if (pending !== null) {
        let part: Magnitude | null = null;
        if (pending.digits !== null) {
          part = magnitude(pending.digits, factor, {
            lang: context.lang,
            style: context.style(),
            scaled: true,
            unit: null,
          });
          precision = part.precision;
        }
        if (total > 0 && factor > lastScale) {
          total = (total + pending.value) * factor;
        } else if (total > 0 && factor === lastScale) {
          break;
        } else {
          total += part?.value ?? pending.value * factor;
        }
        scale = factor;
        pending = null;
      } else {
        // "nghìn tỷ": a scale of a scale, of all that stands before it.
        total *= factor;
        scale *= factor;
        if (precision !== null) precision *= factor;
      }
      lastScale = factor;
      parts += 1;
      attached = !word.spaced;
      end += 1;
      continue;
    }
    if (pending !== null && parts > 0) {
      break;
    }
    if (parts === 0) break;

    // Behind a scale: "rưỡi", "linh năm", tenths, or a lower group.
    const next = tokens[end];
    if (next === undefined) break;
    const word = vietnameseWord(tokens, end);
    if (word?.role === 'half' && next.norm !== 'nửa') {
      total += scale / 2;
      end += 1;
      if (precision !== null) precision = scale / 10;
      parts += 1;
      break;
    }
    if (word?.role === 'link') {
      const low = vietnameseWord(tokens, end + 1);
      if (low?.role === 'digit') {
        total += low.value;
        end += 2;
        parts += 1;
      }
      break;
    }
    if (word?.role === 'tail' && word.value !== 5) {
      total += (scale * word.value) / 10;
      end += 1;
      parts += 1;
      break;
    }
    if (next.kind === 'number' && attached && !next.spaced) {
      const tail = readDigits(next.norm);
      if (tail === null || tail.separator !== null) break;
      const unit = scale / 10 ** next.norm.length;
      total += (tail.grouped ?? 0) * unit;
      precision = unit;
      end += 1;
      parts += 1;
      break;
    }
    const lower = next.spaced ? group(tokens, end) : null;
    if (lower === null) break;
    const lowerScale = scaleAt(tokens, lower.end, lower.digits !== null);
    if (
      lowerScale !== null &&
      (lowerScale < lastScale ||
        (lower.digits === null && first.digits === null && lowerScale > lastScale))
    ) {
      if (lower.digits === null && precision !== null) break;
      pending = lower;
      end = lower.end;
      continue;
    }
    if (lowerScale !== null) break;
    if (lower.digits === null && first.digits === null) {
      if (lower.single) {
        // "một triệu hai": tenths; not "hai tỷ một năm", not "hai nghìn năm".
        if (lower.value > 1 && lower.value !== 5 && !blocksTenths(tokens, lower.end)) {
          total += (scale * lower.value) / 10;
          end = lower.end;
          parts += 1;
        }
      } else if (lower.value < lastScale) {
        total += lower.value;
        end = lower.end;
        parts += 1;
      }
    } else if (
      lower.digits !== null &&
      scale === 1e3 &&
      /^\d{3}$/.test(next.norm) &&
      isMoney(tokens[lower.end])
    ) {
      // "15 nghìn 500 đồng".
      total += lower.value;
      precision = 1;
      end = lower.end;
      parts += 1;
    }
    break;
  }

  if (parts === 0) {
    return {
      first: at,
      end: first.end,
      digits: first.digits,
      scale: 1,
      value: first.value,
      precision,
      qualifier: null,
      words: first.digits === null ? first.end - at : 0,
    };
  }
  const simple = first.digits !== null && end === first.end + scaleWords(tokens, first.end, end);
  return {
    first: at,
    end,
    digits: simple ? first.digits : null,
    scale,
    value: total,
    precision,
    qualifier: null,
    words: end - at,
  };
}

/** How many of the tokens `[from, to)` are scale words in a row. */
function scaleWords(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && scaleAt(tokens, at, true) !== null) at += 1;
  return at - from;
}

const isMoney = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.norm === 'đồng' || token.norm === 'vnd' || token.norm === 'vnđ' || token.norm === 'đ');

/** A word group of several words begins at `at`, or a scale follows: the digit before is not half of a pair. */
function leadsWholeGroup(tokens: readonly Token[], at: number): boolean {
  const next = vietnameseWord(tokens, at + 1)?.role;
  return next === 'tail' || next === 'link';
}

/** "hai triệu ba mẹ", "hai tỷ hai bên": the digit counts what follows. */
function blocksTenths(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next !== undefined && (next.norm === 'bên' || next.norm === 'nước' || next.norm === 'mẹ');
}
