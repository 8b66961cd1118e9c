import type { ReadingContext } from '../analysis.ts';
import type { Figure, FigureKind, Qualifier } from '../figure.ts';
import type { Sentence, Token } from '../token.ts';
import { changeBefore } from './change.ts';
import { currencyBefore } from './currency-before.ts';
import { type NumberStyle, numberStyle } from './digits.ts';
import { englishWords } from './english-numbers.ts';
import { levelBefore } from './levels.ts';
import { countsByPlace, endOfLabels, namesInRow } from './lists.ts';
import { type Measured, measured as measure, perPeople } from './measured.ts';
import { moneyByContext } from './money-by-context.ts';
import { headOfCode, isBareFigure, isLabelled, skipCode, tailOfCode } from './not-figures.ts';
import type { Numeral, NumeralContext } from './numeral.ts';
import { readEnglishOrdinal, readOrdinal } from './ordinals.ts';
import { qualifierAfter, qualifierBefore } from './qualifiers.ts';
import { isDate, rangeFrom } from './ranges.ts';
import { type Ratio, readEnglishRatio, readFraction, readMultiple } from './ratios.ts';
import { readNumeral } from './read-numeral.ts';
import { readTorn } from './read-torn.ts';
import { type Scan, unitAt } from './scan.ts';
import { telephoneEnd } from './telephone.ts';
import { type Trigger, triggersOf } from './triggers.ts';
import { matchPer, matchUnit, type UnitMatch } from './unit-lookup.ts';
import { countOfWhole, unitOfWhole } from './wholes.ts';
import { isAcceptedWord } from './word-numbers.ts';

/** Marks and words between the members of a list. */
const listMarks = new Set([',', 'và', 'hoặc']);

class QuantityFinder {
  readonly #text: string;
  readonly #scan: Scan;
  readonly #figures: Figure[] = [];

  constructor(text: string, tokens: readonly Token[], lang: 'vi' | 'en') {
    this.#text = text;
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
    return this.#figures;
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
      if (half !== null) return this.#ratio({ ...half, first: at }, null);
    }
    if (next !== undefined && !next.spaced && next.norm === '/') {
      const counted = countOfWhole(this.#scan, at);
      if (counted !== null) {
        const { value, unit, end } = counted;
        return this.#measure(
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
      if (fraction !== null) return this.#ratio(fraction, null);
    }
    if (this.#scan.lang === 'en') {
      const ordinal = readEnglishOrdinal(tokens, at);
      if (ordinal !== null) return this.#ordinal(ordinal.first, ordinal.end, ordinal.value);
    }
    return this.#quantity(at);
  }

  #word(at: number, trigger: Trigger): number {
    const context = this.#scan.numerals;
    const tokens = this.#scan.tokens;
    if (tailOfCode(tokens, at)) return at + 1;
    if (this.#scan.lang === 'en') {
      const ratio = readEnglishRatio(tokens, at);
      if (ratio !== null) return this.#ratio(ratio, ratio.change);
      if (trigger === 'ordinal') {
        const ordinal = readEnglishOrdinal(tokens, at);
        return ordinal === null ? at + 1 : this.#ordinal(ordinal.first, ordinal.end, ordinal.value);
      }
      return englishWords.has((tokens[at] as Token).norm) ? this.#quantity(at) : at + 1;
    }
    if (trigger === 'ordinal') {
      const ordinal = readOrdinal(context, at, this.#scan.from);
      if (ordinal !== null) return this.#ordinal(ordinal.first, ordinal.end, ordinal.value);
      // A weekday's or an opener's number is no figure either.
      const skipped = (tokens[at] as Token).norm === 'thứ' && tokens[at + 1] !== undefined;
      return skipped ? at + 2 : at + 1;
    }
    if (trigger === 'ratio') {
      const multiple = readMultiple(context, at);
      return multiple === null ? at + 1 : this.#ratio(multiple, null);
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
        return level === null ? numeral.end : this.#measure(level, numeral.end);
      }
      return this.#measure(range, range.end);
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
        ? moneyByContext(this.#scan, numeral, this.#figures[this.#figures.length - 1])
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
    return this.#measure(measured, measured.end);
  }

  #unitOf(numeral: Numeral): UnitMatch | null {
    const matched = unitAt(this.#scan, numeral.end);
    // "vượt ngàn tỷ phiên thứ năm": the session is the ordinal's.
    if (matched?.unit.id === 'session' && this.#scan.tokens[matched.end]?.norm === 'thứ')
      return null;
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
    return this.#ratio(fraction, null);
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
    const qualified = this.#qualifier(measured);
    if (numeral.digits === null && numeral.precision === null) {
      return isAcceptedWord(
        tokens,
        numeral,
        measured.unit,
        this.#scan.from,
        qualified !== null,
        this.#scan.lang,
      );
    }
    if (measured.unit === null && measured.unitId === null) {
      const strong = qualified !== null && qualified.qualifier !== 'up-to';
      if (!strong && namesInRow(this.#scan, numeral.first)) return false;
      return (
        isBareFigure(tokens, numeral, this.#scan.from, strong) ||
        countsByPlace(this.#scan, numeral.first)
      );
    }
    // "4.0 điểm" counts; a decimal dot with a counted noun behind it does, too.
    return true;
  }

  #qualifier(measured: Measured) {
    return qualifierBefore(this.#scan.tokens, measured.first, this.#scan.from, this.#scan.lang, {
      unit: measured.unit,
      amount: measured.amount,
      value: typeof measured.value === 'number' ? measured.value : measured.value[0],
    });
  }

  #measure(measured: Measured, resume: number): number {
    const before = this.#qualifier(measured);
    let first = before?.first ?? measured.first;
    let end = measured.end;
    let qualifier: Qualifier = before?.qualifier ?? measured.qualifier ?? 'exact';
    if (before !== null && before.qualifier === 'exact') qualifier = measured.qualifier ?? 'exact';
    const after = qualifierAfter(this.#scan.tokens, end, this.#scan.lang);
    if (after !== null && after.end <= this.#scan.last) {
      qualifier = after.qualifier;
      end = after.end;
      if (first > this.#scan.from && (this.#scan.tokens[first - 1] as Token).norm === 'từ')
        first -= 1;
    }
    const change =
      changeBefore(this.#scan.tokens, first, this.#scan.from, this.#scan.lang) ??
      this.#changeOfList(first, measured.unitId);
    let kind: FigureKind = 'quantity';
    if (measured.unit?.dimension === 'money') kind = 'money';
    else if (
      measured.unit?.dimension === 'percent' ||
      measured.unit?.dimension === 'percentage-point'
    )
      kind = 'percent';
    else if (measured.unitId === 'times' && (change !== null || this.#isMultiple(first)))
      kind = 'ratio';
    this.#push(
      first,
      end,
      kind,
      measured.value,
      measured.unitId,
      qualifier,
      measured.precision,
      change,
    );
    return Math.max(end, resume);
  }

  /** "tăng lần lượt 5%, 6% và 7%": the verb is said of all. */
  #changeOfList(first: number, unit: string | null): Figure['change'] {
    const last = this.#figures[this.#figures.length - 1];
    if (last === undefined || last.change === null || last.unit !== unit || unit === null) {
      return null;
    }
    const tokens = this.#scan.tokens;
    let at = first - 1;
    while (at >= this.#scan.from && at >= first - 2 && listMarks.has((tokens[at] as Token).norm)) {
      at -= 1;
    }
    const joined =
      at < first - 1 && at >= this.#scan.from && (tokens[at] as Token).end === last.end;
    return joined ? last.change : null;
  }

  /** "cao hơn 3 lần", "nhiều gấp". */
  #isMultiple(first: number): boolean {
    const before = first > this.#scan.from ? this.#scan.tokens[first - 1]?.norm : undefined;
    return (
      before === 'hơn' ||
      before === 'gấp' ||
      before === 'bằng' ||
      before === 'kém' ||
      before === 'lên'
    );
  }

  #ratio(ratio: Ratio, change: Figure['change']): number {
    const before = qualifierBefore(
      this.#scan.tokens,
      ratio.first,
      this.#scan.from,
      this.#scan.lang,
      {
        unit: null,
        amount: true,
        value: 1,
      },
    );
    let first = before?.first ?? ratio.first;
    // "cao gấp đôi": a comparison, not a change.
    if (first > this.#scan.from && before === null && this.#scan.tokens[first - 1]?.norm === 'cả')
      first = ratio.first;
    this.#push(
      first,
      ratio.end,
      'ratio',
      ratio.value,
      ratio.unit,
      before !== null && before.qualifier !== 'exact'
        ? before.qualifier
        : (ratio.qualifier ?? 'exact'),
      ratio.precision,
      change ?? changeBefore(this.#scan.tokens, first, this.#scan.from, this.#scan.lang),
    );
    return ratio.end;
  }

  #ordinal(first: number, end: number, value: number): number {
    this.#push(first, end, 'ordinal', value, null, 'exact', null, null);
    return end;
  }

  #push(
    first: number,
    end: number,
    kind: FigureKind,
    value: Measured['value'],
    unit: string | null,
    qualifier: Qualifier,
    precision: number | null,
    change: Figure['change'],
  ): void {
    const { start } = this.#scan.tokens[first] as Token;
    const stop = (this.#scan.tokens[end - 1] as Token).end;
    const previous = this.#figures[this.#figures.length - 1];
    if (previous !== undefined && previous.end > start) return;
    this.#figures.push({
      start,
      end: stop,
      text: this.#text.slice(start, stop),
      kind,
      value,
      unit,
      qualifier,
      precision,
      change,
    });
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
