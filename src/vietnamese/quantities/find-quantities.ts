import type { ReadingContext } from '../analysis.ts';
import type { Figure } from '../figure.ts';
import type { Sentence, Token } from '../token.ts';
import { currencyBefore } from './currency-before.ts';
import { type NumberStyle, numberStyle } from './digits.ts';
import { hyphenedUnit } from './english-hyphen.ts';
import { englishWords } from './english-numbers.ts';
import { unitBeyond } from './english-unit.ts';
import { FigureWriter } from './figure-writer.ts';
import { levelBefore } from './levels.ts';
import { countsByPlace, endOfLabels, namesInRow } from './lists.ts';
import { type Measured, measured as measure, perPeople } from './measured.ts';
import { moneyByContext } from './money-by-context.ts';
import { headOfCode, isBareFigure, isLabelled, skipCode, tailOfCode } from './not-figures.ts';
import type { Numeral, NumeralContext } from './numeral.ts';
import { readEnglishOrdinal, readOrdinal } from './ordinals.ts';
import { qualifierBefore } from './qualifiers.ts';
import { isDate, rangeFrom } from './ranges.ts';
import { readEnglishRatio, readFold, readFraction, readMultiple } from './ratios.ts';
import { readNumeral } from './read-numeral.ts';
import { readTorn } from './read-torn.ts';
import { type Scan, unitAt } from './scan.ts';
import { telephoneEnd } from './telephone.ts';
import { type Trigger, triggersOf } from './triggers.ts';
import { matchPer, matchUnit, type UnitMatch } from './unit-lookup.ts';
import { countOfWhole, unitOfWhole } from './wholes.ts';
import { isAcceptedWord } from './word-numbers.ts';

class QuantityFinder {
  readonly #scan: Scan;
  readonly #writer: FigureWriter;

  constructor(text: string, tokens: readonly Token[], lang: 'vi' | 'en') {
    let style: NumberStyle | null = null;
    const numerals: NumeralContext = {
      tokens,
      lang,
      style: () => {
        style ??= numberStyle(tokens);
        return style;
      },
    };
    this.#scan = { tokens, lang, numerals, from: 0, last: 0 };
    this.#writer = new FigureWriter(text, this.#scan);
  }

  find(sentences: readonly Sentence[]): Figure[] {
    const tokens = this.#scan.tokens;
    const { lang } = this.#scan;
    const starts = triggersOf(lang);
    for (const { first, last } of sentences) {
      this.#scan.from = first;
      this.#scan.last = last;
      let at = first;
      while (at < last) {
        const token = tokens[at] as Token;
        if (token.kind === 'number') {
          at = this.#number(at);
        } else if (token.kind === 'word') {
          const trigger = starts.get(token.norm);
          at = trigger === undefined ? at + 1 : this.#word(at, trigger);
        } else {
          at += 1;
        }
      }
    }
    return this.#writer.figures;
  }

  /** Reads at a number token; returns where to go on. */
  #number(at: number): number {
    const tokens = this.#scan.tokens;
    if (tailOfCode(tokens, at)) return Math.max(skipCode(tokens, at + 1), at + 1);
    const telephone = telephoneEnd(tokens, at, this.#scan.last);
    if (telephone !== null) return telephone;
    const next = tokens[at + 1];
    if (next?.norm === 'nửa' && (tokens[at] as Token).norm === '1') {
      const half = readFraction(this.#scan.numerals, at + 1, this.#scan.from);
      if (half !== null) return this.#writer.ratio({ ...half, first: at }, null);
    }
    if (next !== undefined && !next.spaced && next.norm === '/') {
      const counted = countOfWhole(this.#scan, at);
      if (counted !== null) {
        const { value, unit, end } = counted;
        return this.#writer.measure(
          {
            first: at,
            end,
            value,
            unit,
            unitId: unit.id,
            precision: 1,
            qualifier: null,
            amount: false,
          },
          end,
        );
      }
      const fraction = readFraction(this.#scan.numerals, at, this.#scan.from);
      if (fraction !== null) return this.#writer.ratio(fraction, null);
    }
    if (this.#scan.lang === 'en') {
      const multiple = readFold(tokens, at);
      if (multiple !== null) return this.#writer.ratio(multiple, null);
      const ordinal = readEnglishOrdinal(tokens, at);
      if (ordinal !== null) return this.#writer.ordinal(ordinal);
    }
    return this.#quantity(at);
  }

  #word(at: number, trigger: Trigger): number {
    const context = this.#scan.numerals;
    const tokens = this.#scan.tokens;
    if (tailOfCode(tokens, at)) return at + 1;
    if (this.#scan.lang === 'en') {
      const ratio = readEnglishRatio(tokens, at);
      if (ratio !== null) return this.#writer.ratio(ratio, ratio.change);
      if (trigger === 'ordinal') {
        const ordinal = readEnglishOrdinal(tokens, at);
        return ordinal === null ? at + 1 : this.#writer.ordinal(ordinal);
      }
      return englishWords.has((tokens[at] as Token).norm) ? this.#quantity(at) : at + 1;
    }
    if (trigger === 'ordinal') {
      const ordinal = readOrdinal(context, at, this.#scan.from);
      if (ordinal !== null) return this.#writer.ordinal(ordinal);
      // A weekday's or an opener's number is no figure either.
      const skipped = (tokens[at] as Token).norm === 'thứ' && tokens[at + 1] !== undefined;
      return skipped ? at + 2 : at + 1;
    }
    if (trigger === 'ratio') {
      const multiple = readMultiple(context, at);
      return multiple === null ? at + 1 : this.#writer.ratio(multiple, null);
    }
    return this.#quantity(at);
  }

  #quantity(at: number): number {
    const tokens = this.#scan.tokens;
    const context = this.#scan.numerals;
    const numeral = readTorn(this.#scan, at) ?? readNumeral(context, at);
    if (numeral === null) {
      return tokens[at]?.kind === 'number' ? Math.max(skipCode(tokens, at + 1), at + 1) : at + 1;
    }
    if (numeral.digits === null && numeral.words > 0 && this.#scan.lang === 'vi') {
      const { norm } = tokens[at] as Token;
      if (
        norm === 'nửa' ||
        tokens[at + 1]?.norm === 'nửa' ||
        tokens[numeral.end]?.norm === 'phần'
      ) {
        const half = this.#half(numeral);
        if (half !== undefined) return half;
      }
    }

    const money = currencyBefore(tokens, at, this.#scan.from);
    const matched = this.#unitOf(numeral);
    const range = rangeFrom(this.#scan, numeral, matched, money?.unit ?? null);
    if (range !== null) {
      if (range === 'level') {
        const level = levelBefore(this.#scan, numeral, at);
        return level === null ? numeral.end : this.#writer.measure(level, numeral.end);
      }
      return this.#writer.measure(range, range.end);
    }

    // "15°32'N" is a place on the map.
    const behind = matched?.unit.id === 'degree' ? tokens[matched.end] : undefined;
    if (behind?.kind === 'number' && !behind.spaced) return skipCode(tokens, numeral.end);
    const perSum =
      tokens[numeral.end]?.norm === '/' &&
      ((numeral.scale > 1 && matchPer(tokens, numeral.end + 1, this.#scan.lang) !== null) ||
        perPeople(this.#scan, numeral.end) !== null);
    if (matched === null && money === null && !perSum && headOfCode(tokens, numeral.end)) {
      return Math.max(skipCode(tokens, numeral.end), numeral.end);
    }
    if (matched !== null && !(tokens[numeral.end] as Token).spaced && this.#attachedCode(matched)) {
      return Math.max(skipCode(tokens, numeral.end), numeral.end);
    }
    const unit = money?.unit ?? matched?.unit ?? null;
    if (isLabelled(tokens, at, this.#scan.from, numeral, unit, this.#scan.lang)) {
      return endOfLabels(this.#scan, numeral.end);
    }
    if (matched !== null && isDate(this.#scan, numeral, matched)) return matched.end;
    // "Trung ương 11 khóa XIII": the unit is the head of an ordinal.
    if (
      matched?.unit.id === 'session' &&
      readOrdinal(context, numeral.end, this.#scan.from) !== null
    ) {
      return numeral.end;
    }

    const implied =
      matched === null && money === null
        ? moneyByContext(this.#scan, numeral, this.#writer.last)
        : null;
    const measured = measure(
      this.#scan,
      numeral,
      money?.first ?? at,
      money === null ? matched : null,
      money?.unit ?? implied,
    );
    if (matched === null && measured.unit === null) {
      const whole = unitOfWhole(this.#scan, numeral);
      if (whole !== null) {
        measured.unit = whole;
        measured.unitId = whole.id;
      }
    }
    if (!this.#accepts(numeral, measured)) {
      const isRow = numeral.words === 0 && namesInRow(this.#scan, at);
      return Math.max(isRow ? endOfLabels(this.#scan, numeral.end) : numeral.end, at + 1);
    }
    return this.#writer.measure(measured, measured.end);
  }

  #unitOf(numeral: Numeral): UnitMatch | null {
    const matched =
      unitAt(this.#scan, numeral.end) ??
      (this.#scan.lang === 'en'
        ? (hyphenedUnit(this.#scan.tokens, numeral.end) ?? unitBeyond(this.#scan, numeral))
        : null);
    // "vượt ngàn tỷ phiên thứ năm", "Vòng ba lần thứ 5": the noun is the ordinal's.
    const counted = matched?.unit.id;
    if (counted === 'session' || counted === 'times') {
      if (this.#scan.tokens[matched?.end ?? 0]?.norm === 'thứ') return null;
    }
    // "đạt 2 triệu năm nay" against "mười năm nay"
    if (counted === 'year' && this.#scan.tokens[numeral.end + 1]?.norm === 'nay') {
      if (
        numeral.scale > 1 ||
        !/^(?:\d{1,2}|\D.*)$/.test(this.#scan.tokens[numeral.first]?.norm ?? '')
      )
        return null;
    }
    // "ba ca, bốn kíp": nobody counts so few of the money.
    const few = typeof numeral.value === 'number' && numeral.value < 50;
    const id = matched?.unit.id;
    const doubtful = id === 'LAK' || (id === 'GBP' && matched?.end === numeral.end + 1);
    const word = this.#scan.tokens[numeral.end]?.kind === 'word';
    return few && doubtful && word && numeral.scale === 1 ? null : matched;
  }

  /** "nửa", "một nửa", "hai phần ba": where to go on, or undefined if it is an ordinary number after all. */
  #half(numeral: Numeral): number | undefined {
    const tokens = this.#scan.tokens;
    const fraction = readFraction(this.#scan.numerals, numeral.first, this.#scan.from);
    if (fraction === null) return undefined;
    if ((tokens[numeral.first] as Token).norm === 'nửa') {
      const before = numeral.first > this.#scan.from ? tokens[numeral.first - 1] : undefined;
      if (before?.norm === 'phân' && numeral.end === numeral.first + 1) {
        return this.#writer.ratio({ ...fraction, first: numeral.first - 1 }, null);
      }
      if (numeral.end > numeral.first + 1 || matchUnit(tokens, numeral.end, 'vi') !== null) {
        const next = tokens[numeral.end]?.norm;
        return next === 'đêm' ? numeral.end : undefined;
      }
      // "hơn nửa số phiếu" is a share; "nửa đầu", "nửa cuối" are none.
      const qualified = qualifierBefore(tokens, numeral.first, this.#scan.from, 'vi', {
        unit: null,
        amount: true,
        value: 0.5,
      });
      const next = tokens[numeral.end];
      if (
        qualified === null ||
        (next !== undefined && /^(?:đầu|cuối|sau|trước|đêm|vời|kín)$/.test(next.norm))
      ) {
        return numeral.end;
      }
    }
    return this.#writer.ratio(fraction, null);
  }

  /** "15A", "4K", "5G": a unit's letter behind the digits that is none. */
  #attachedCode({ unit, end }: UnitMatch): boolean {
    const next = this.#scan.tokens[end];
    const word = this.#scan.tokens[end - 1] as Token;
    if (word.kind !== 'word') return false;
    // "5g" is grams, "5G" a network; "10M", "6L" no newspaper writes.
    if (word.text.length === 1 && word.capital && unit.id !== 'W') return true;
    return (
      next !== undefined &&
      !next.spaced &&
      (next.kind === 'number' || next.norm === '-') &&
      unit.dimension !== 'length'
    );
  }

  #accepts(numeral: Numeral, measured: Measured): boolean {
    const tokens = this.#scan.tokens;
    // With digits and a unit it is one, whatever stands before: nothing need be looked up.
    const worded = numeral.digits === null && numeral.precision === null;
    const bare = measured.unit === null && measured.unitId === null;
    if (!worded && !bare) return true;
    const qualified = this.#writer.qualifier(measured);
    if (worded) {
      return isAcceptedWord(
        tokens,
        numeral,
        measured.unit,
        this.#scan.from,
        qualified !== null,
        this.#scan.lang,
      );
    }
    const strong = qualified !== null && qualified.qualifier !== 'up-to';
    if (!strong && namesInRow(this.#scan, numeral.first)) return false;
    return (
      isBareFigure(tokens, numeral, this.#scan.from, strong) ||
      countsByPlace(this.#scan, numeral.first)
    );
  }
}

/**
 * Finds amounts of money, percentages, measures, counts, ratios and ordinals,
 * in order, not overlapping; dates, periods and times are `findDates`'s. One
 * look-up per word, and bounded looks around each number: linear in the text.
 */
export function findQuantities(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  context: ReadingContext,
): Figure[] {
  return new QuantityFinder(text, tokens, context.lang).find(sentences);
}
