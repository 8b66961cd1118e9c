import type { ReadingContext } from '../analysis.ts';
import type { Figure, FigureKind, Qualifier } from '../figure.ts';
import type { Sentence, Token } from '../token.ts';
import type { Unit } from '../units.ts';
import { changeBefore } from './change.ts';
import { currencyBefore } from './currency-before.ts';
import { type NumberStyle, numberStyle, readDigits } from './digits.ts';
import { englishWords } from './english-numbers.ts';
import { headOfCode, isBareFigure, isLabelled, skipCode, tailOfCode } from './not-figures.ts';
import { type Numeral, type NumeralContext, readNumeral, settle } from './numeral.ts';
import { ordinalHeads, readEnglishOrdinal, readOrdinal } from './ordinals.ts';
import { qualifierAfter, qualifierBefore } from './qualifiers.ts';
import { type Ratio, ratioHeads, readEnglishRatio, readFraction, readMultiple } from './ratios.ts';
import { matchPer, matchUnit, type UnitMatch } from './unit-lookup.ts';
import { vietnameseWords } from './vietnamese-numbers.ts';
import { isAcceptedWord } from './word-numbers.ts';

/** What a word can begin: looked up once per word, so that all other words cost one look-up. */
type Trigger = 'number' | 'ordinal' | 'ratio';

function triggers(lang: 'vi' | 'en'): ReadonlyMap<string, Trigger> {
  const found = new Map<string, Trigger>();
  if (lang === 'vi') {
    for (const [word, { role }] of vietnameseWords) {
      if (
        role !== 'zero' &&
        role !== 'tail' &&
        role !== 'link' &&
        role !== 'tens' &&
        word !== 'rưỡi'
      ) {
        found.set(word, 'number');
      }
    }
  } else {
    for (const [word, { role }] of englishWords)
      if (role !== 'hundred' && role !== 'scale') found.set(word, 'number');
  }
  for (const word of ratioHeads[lang]) found.set(word, 'ratio');
  for (const word of ordinalHeads[lang]) found.set(word, 'ordinal');
  return found;
}

const triggersOf = { vi: triggers('vi'), en: triggers('en') };

const rangeMarks = new Set(['-', '–', '—', '~', '‑', '−']);
const rangeWords = { vi: new Set(['đến', 'tới', 'và']), en: new Set(['to', 'and']) };
const levelWords = new Set(['lên', 'xuống', 'còn']);

/** How many words may stand between a unit and the "/" of its rate: "21 chuyến bay thẳng/tuần". */
const maxBeforeSlash = 3;

/** Words before a decimal that a space has torn apart: the first number counts nothing by itself. */
const beforeTorn = new Set(
  'đạt là hơn trên khoảng gần tích tăng giảm còn với có được ước rộng dài chiếm lên xuống tới đến gồm từ'.split(
    ' ',
  ),
);

interface Measured {
  /** Tokens `[first, end)`, qualifiers not included. */
  first: number;
  end: number;
  value: number | readonly [number, number];
  unit: Unit | null;
  unitId: string | null;
  precision: number | null;
  qualifier: Qualifier | null;
  amount: boolean;
}

class QuantityFinder {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #lang: 'vi' | 'en';
  readonly #context: NumeralContext;
  readonly #figures: Figure[] = [];
  /** First token of the sentence being read. */
  #from = 0;
  /** First token behind it. */
  #last = 0;

  constructor(text: string, tokens: readonly Token[], lang: 'vi' | 'en') {
    this.#text = text;
    this.#tokens = tokens;
    this.#lang = lang;
    let style: NumberStyle | null = null;
    this.#context = {
      tokens,
      lang,
      style: () => {
        style ??= numberStyle(tokens);
        return style;
      },
    };
  }

  find(sentences: readonly Sentence[]): Figure[] {
    const tokens = this.#tokens;
    const starts = triggersOf[this.#lang];
    for (const { first, last } of sentences) {
      this.#from = first;
      this.#last = last;
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
    const tokens = this.#tokens;
    if (tailOfCode(tokens, at)) return Math.max(skipCode(tokens, at + 1), at + 1);
    const telephone = this.#telephone(at);
    if (telephone !== null) return telephone;
    const next = tokens[at + 1];
    if (next !== undefined && !next.spaced && next.norm === '/') {
      const fraction = readFraction(this.#context, at, this.#from);
      if (fraction !== null) return this.#ratio(fraction, null);
    }
    if (this.#lang === 'en') {
      const ordinal = readEnglishOrdinal(tokens, at);
      if (ordinal !== null) return this.#ordinal(ordinal.first, ordinal.end, ordinal.value);
    }
    return this.#quantity(at);
  }

  /** "0912 345 678", "(024) 3822 1234", "1900 1234": the token behind it, or null. */
  #telephone(at: number): number | null {
    const tokens = this.#tokens;
    const { norm } = tokens[at] as Token;
    const begins =
      (norm.startsWith('0') && norm.length >= 3 && !/[.,]/.test(norm)) ||
      norm === '1900' ||
      norm === '1800';
    if (!begins) return null;
    let end = at + 1;
    while (end < this.#last) {
      const token = tokens[end] as Token;
      if (token.kind !== 'number' && !(token.norm === ')' && end === at + 1) && token.norm !== '-')
        break;
      end += 1;
    }
    return end > at + 1 || norm.length >= 9 ? end : null;
  }

  #word(at: number, trigger: Trigger): number {
    const context = this.#context;
    const tokens = this.#tokens;
    if (tailOfCode(tokens, at)) return at + 1;
    if (this.#lang === 'en') {
      const ratio = readEnglishRatio(tokens, at);
      if (ratio !== null) return this.#ratio(ratio, ratio.change);
      if (trigger === 'ordinal') {
        const ordinal = readEnglishOrdinal(tokens, at);
        return ordinal === null ? at + 1 : this.#ordinal(ordinal.first, ordinal.end, ordinal.value);
      }
      return englishWords.has((tokens[at] as Token).norm) ? this.#quantity(at) : at + 1;
    }
    if (trigger === 'ordinal') {
      const ordinal = readOrdinal(context, at, this.#from);
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
    const tokens = this.#tokens;
    const context = this.#context;
    const numeral = this.#torn(at) ?? readNumeral(context, at);
    if (numeral === null) {
      return tokens[at]?.kind === 'number' ? Math.max(skipCode(tokens, at + 1), at + 1) : at + 1;
    }
    if (numeral.digits === null && numeral.words > 0 && this.#lang === 'vi') {
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

    const money = currencyBefore(tokens, at, this.#from);
    const matched = this.#unit(numeral.end);
    const range = this.#range(numeral, matched, money?.unit ?? null);
    if (range !== null) {
      if (range === 'level') return this.#levels(numeral, at);
      return this.#measure(range, range.end);
    }

    const perSum =
      numeral.scale > 1 &&
      tokens[numeral.end]?.norm === '/' &&
      matchPer(tokens, numeral.end + 1, this.#lang) !== null;
    if (matched === null && money === null && !perSum && headOfCode(tokens, numeral.end)) {
      return Math.max(skipCode(tokens, numeral.end), numeral.end);
    }
    if (matched !== null && !(tokens[numeral.end] as Token).spaced && this.#attachedCode(matched)) {
      return Math.max(skipCode(tokens, numeral.end), numeral.end);
    }
    const unit = money?.unit ?? matched?.unit ?? null;
    if (isLabelled(tokens, at, this.#from, numeral, unit, this.#lang)) return numeral.end;
    if (matched !== null && this.#isDate(numeral, matched)) return matched.end;
    // "Trung ương 11 khóa XIII": the unit is the head of an ordinal.
    if (matched?.unit.id === 'session' && readOrdinal(context, numeral.end, this.#from) !== null) {
      return numeral.end;
    }

    const measured = this.#measured(
      numeral,
      money?.first ?? at,
      money === null ? matched : null,
      money?.unit ?? null,
    );
    if (!this.#accepts(numeral, measured)) return Math.max(numeral.end, at + 1);
    return this.#measure(measured, measured.end);
  }

  /** "428, 13 ha": a decimal torn apart by a space. Only where the unit leaves no other reading. */
  #torn(at: number): Numeral | null {
    const tokens = this.#tokens;
    const head = tokens[at] as Token;
    const comma = tokens[at + 1];
    const tail = tokens[at + 2];
    if (this.#lang !== 'vi' || comma === undefined || comma.norm !== ',' || comma.spaced)
      return null;
    if (tail === undefined || tail.kind !== 'number' || !tail.spaced) return null;
    if (!/^[1-9]\d{0,2}$/.test(head.norm) || !/^\d{1,2}$/.test(tail.norm)) return null;
    const before = at > this.#from ? (tokens[at - 1] as Token).norm : '';
    if (!beforeTorn.has(before)) return null;
    const digits = readDigits(`${head.norm},${tail.norm}`);
    const unit = this.#unit(at + 3)?.unit;
    if (digits === null || unit === undefined) return null;
    if (!/^(?:area|mass|length|volume|percent)$/.test(unit.dimension)) return null;
    const { value, precision } = settle(
      {
        first: at,
        end: at + 3,
        digits,
        scale: 1,
        value: 0,
        precision: null,
        qualifier: null,
        words: 0,
      },
      unit,
      this.#context,
    );
    return {
      first: at,
      end: at + 3,
      digits,
      scale: 1,
      value,
      precision,
      qualifier: null,
      words: 0,
    };
  }

  /** "nửa", "một nửa", "hai phần ba": where to go on, or undefined if it is an ordinary number after all. */
  #half(numeral: Numeral): number | undefined {
    const tokens = this.#tokens;
    const fraction = readFraction(this.#context, numeral.first, this.#from);
    if (fraction === null) return undefined;
    if ((tokens[numeral.first] as Token).norm === 'nửa') {
      if (numeral.end > numeral.first + 1 || matchUnit(tokens, numeral.end, 'vi') !== null) {
        const next = tokens[numeral.end]?.norm;
        return next === 'đêm' ? numeral.end : undefined;
      }
      // "hơn nửa số phiếu" is a share; "nửa đầu", "nửa cuối" are none.
      const qualified = qualifierBefore(tokens, numeral.first, this.#from, 'vi', {
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

  /** The unit at token `at`, unless it begins something else there. */
  #unit(at: number): UnitMatch | null {
    if (at >= this.#last) return null;
    return matchUnit(this.#tokens, at, this.#lang);
  }

  /** "15A", "4K", "5G": a unit's letter behind the digits that is none. */
  #attachedCode({ unit, end }: UnitMatch): boolean {
    const next = this.#tokens[end];
    const word = this.#tokens[end - 1] as Token;
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

  /** "30 tháng 4", "5 giờ 30", "2 tháng 9": a day and its month. */
  #isDate(numeral: Numeral, matched: UnitMatch): boolean {
    if (matched.unit.dimension !== 'duration' || numeral.scale > 1) return false;
    const next = this.#tokens[matched.end];
    if (next === undefined || next.kind !== 'number') return false;
    return (
      matched.unit.id === 'month' ||
      (matched.unit.id === 'hour' && this.#unit(matched.end + 1) === null)
    );
  }

  #measured(
    numeral: Numeral,
    first: number,
    matched: UnitMatch | null,
    currency: Unit | null,
  ): Measured {
    const tokens = this.#tokens;
    const unit = currency ?? matched?.unit ?? null;
    let { value, precision } = settle(numeral, unit, this.#context);
    let end = matched?.end ?? numeral.end;
    if (currency !== null) {
      // "US$ 5 tỷ USD": the sign twice.
      const again = this.#unit(end);
      if (again !== null && again.unit === currency) end = again.end;
    }
    if (matched !== null && tokens[end]?.norm === 'rưỡi' && typeof value === 'number') {
      value += numeral.scale / 2;
      precision = precision === null ? null : precision / 10;
      end += 1;
    }
    const tail = tokens[end];
    if (
      matched?.unit.id === 'metre' &&
      numeral.scale === 1 &&
      tail?.kind === 'number' &&
      !tail.spaced &&
      /^\d{1,2}$/.test(tail.norm) &&
      typeof value === 'number'
    ) {
      // "1m75".
      precision = 10 ** -tail.norm.length;
      value = Number(`${value}.${tail.norm}`);
      end += 1;
    }
    const minus = this.#minus(first, unit);
    if (minus !== null && typeof value === 'number') value = -value;
    const measured: Measured = {
      first: minus ?? first,
      end,
      value,
      unit,
      unitId: unit?.id ?? null,
      precision,
      qualifier: numeral.qualifier,
      amount:
        numeral.scale > 1 ||
        unit?.dimension === 'money' ||
        unit?.dimension === 'percent' ||
        unit?.dimension === 'percentage-point' ||
        unit?.id === 'times',
    };
    this.#compound(measured);
    this.#rate(measured);
    return measured;
  }

  /** "âm 5 độ C", "-5 độ C": the token the minus stands on. */
  #minus(first: number, unit: Unit | null): number | null {
    if (unit === null || first <= this.#from) return null;
    const signed =
      unit.dimension === 'temperature' || unit.dimension === 'percent' || unit.id === 'degree';
    if (!signed) return null;
    const before = this.#tokens[first - 1] as Token;
    if (before.norm === 'âm') return first - 1;
    if (
      (before.norm === '-' || before.norm === '−') &&
      before.spaced &&
      !(this.#tokens[first] as Token).spaced
    ) {
      return first - 1;
    }
    return null;
  }

  /** "2 năm 6 tháng" is one length of time, in the smaller unit. */
  #compound(measured: Measured): void {
    while (measured.unit?.dimension === 'duration' && typeof measured.value === 'number') {
      const next = this.#tokens[measured.end];
      if (next === undefined || next.kind !== 'number' || !/^\d{1,2}$/.test(next.norm)) return;
      const unit = this.#unit(measured.end + 1);
      if (unit === null || unit.unit.dimension !== 'duration') return;
      const large: number = measured.unit.factor ?? 0;
      const small: number = unit.unit.factor ?? 0;
      if (small >= large || small === 0) return;
      if (measured.unit.id === 'month' && unit.unit.id === 'year') return;
      measured.value =
        Math.round((measured.value * large) / small) + Number.parseInt(next.norm, 10);
      measured.unit = unit.unit;
      measured.unitId = unit.unit.id;
      measured.precision = 1;
      measured.end = unit.end;
    }
  }

  /** Takes in the second half of a rate: "USD/thùng", "lượt khách/năm", "triệu đồng mỗi tháng". */
  #rate(measured: Measured): void {
    const tokens = this.#tokens;
    const lang = this.#lang;
    if (measured.unitId === null) return;
    for (let skipped = 0; skipped <= maxBeforeSlash; skipped += 1) {
      const index = measured.end + skipped;
      const token = tokens[index];
      if (token === undefined || index >= this.#last) return;
      if (token.norm === '/') {
        if (token.spaced && skipped > 0) return;
        const per = matchPer(tokens, index + 1, lang);
        if (per === null) return;
        const after = tokens[per.end];
        if (after?.kind === 'number' && /^(?:19|20)\d\d$/.test(after.norm)) return;
        measured.unitId = `${measured.unitId}/${per.id}`;
        measured.end = per.end;
        // "triệu đồng/người/tháng": one more.
        const again = after?.norm === '/' ? matchPer(tokens, per.end + 1, lang) : null;
        if (again !== null) {
          measured.unitId = `${measured.unitId}/${again.id}`;
          measured.end = again.end;
        }
        return;
      }
      if (skipped === 0 && this.#spokenRate(measured, token, index)) return;
      if (token.kind !== 'word' || token.capital || !token.spaced) return;
    }
  }

  /** "mỗi năm", "một thùng", "per barrel", "a year". */
  #spokenRate(measured: Measured, token: Token, index: number): boolean {
    const tokens = this.#tokens;
    const { norm } = token;
    const each = this.#lang === 'vi' ? norm === 'mỗi' : norm === 'per';
    const one = this.#lang === 'vi' ? norm === 'một' : norm === 'a' || norm === 'an';
    if (!each && !(one && measured.amount)) return false;
    const per = matchPer(tokens, index + 1, this.#lang);
    if (per === null) return false;
    const unit = matchUnit(tokens, index + 1, this.#lang)?.unit;
    const after = tokens[per.end]?.norm;
    if (one) {
      const rated =
        unit !== undefined &&
        unit.dimension !== 'count' &&
        unit.dimension !== 'money' &&
        unit.dimension !== 'percent';
      if (!rated && per.id !== 'barrel' && per.id !== 'share') return false;
      if (
        after === 'trước' ||
        after === 'sau' ||
        after === 'qua' ||
        after === 'nữa' ||
        after === 'earlier' ||
        after === 'ago' ||
        after === 'later'
      )
        return false;
    } else if (
      unit?.dimension !== 'duration' &&
      per.id !== 'person' &&
      unit?.dimension === 'count' &&
      this.#lang === 'vi'
    ) {
      return false;
    }
    measured.unitId = `${measured.unitId}/${per.id}`;
    measured.end = per.end;
    return true;
  }

  /**
   * The range that begins with `low`: "20–30 triệu đồng", "từ 15% đến 20%".
   * 'level': it is "từ X lên Y", two figures. Null: no range.
   */
  #range(
    low: Numeral,
    lowUnit: UnitMatch | null,
    currency: Unit | null,
  ): Measured | 'level' | null {
    const tokens = this.#tokens;
    if (typeof low.value !== 'number') return null;
    const markAt = lowUnit?.end ?? low.end;
    const mark = tokens[markAt];
    if (mark === undefined || markAt >= this.#last) return null;
    const signed = mark.kind === 'punctuation' && rangeMarks.has(mark.norm);
    const worded = rangeWords[this.#lang].has(mark.norm);
    const from = low.first > this.#from ? (tokens[low.first - 1] as Token).norm : '';
    if (!signed && !worded) {
      const level = this.#lang === 'vi' && from === 'từ' && levelWords.has(mark.norm);
      return level && lowUnit === null && low.digits !== null ? 'level' : null;
    }
    const started = from === 'từ' || from === 'from' || from === 'between' || from === 'giữa';
    if (mark.norm === 'and' && from !== 'between') return null;
    if (mark.norm === 'và' && from !== 'giữa') return null;
    let highAt = markAt + 1;
    // "5 - 7": spaces on both sides or on none.
    if (signed && (tokens[highAt]?.spaced ?? true) !== mark.spaced) return null;
    if (worded) {
      const qualified = tokens[highAt];
      if (
        qualified !== undefined &&
        /^(?:hơn|gần|khoảng|trên|over|about|nearly)$/.test(qualified.norm)
      )
        highAt += 1;
    }
    const sign = tokens[highAt];
    const highCurrency = sign?.norm === '$' || sign?.norm === '€' ? highAt : null;
    if (highCurrency !== null) highAt += 1;
    const head = tokens[highAt];
    if (head === undefined || (head.kind !== 'number' && head.kind !== 'word')) return null;
    if (head.kind === 'word' && low.digits !== null && !started) return null;
    const high = readNumeral(this.#context, highAt);
    if (high === null || typeof high.value !== 'number' || high.end > this.#last) return null;
    const highUnit = this.#unit(high.end);
    const unit = highUnit?.unit ?? currency ?? null;
    if (lowUnit !== null && lowUnit.unit !== unit) {
      return null;
    }
    if (unit === null && !(high.scale > 1) && !(started && low.scale > 1)) return null;
    if (unit === null && headOfCode(tokens, high.end)) return null;
    if (highUnit !== null && this.#isDate(high, highUnit)) return null;
    if (isLabelled(tokens, low.first, this.#from, low, unit, this.#lang)) return null;
    const lowSettled = settle(low, unit, this.#context);
    const highSettled = settle(high, unit, this.#context);
    let lowValue = lowSettled.value as number;
    const highValue = highSettled.value as number;
    const plainHigh = highValue / high.scale;
    // The scale is shared: "từ 20 đến 30 triệu"; not in "từ 500.000 đến 1 triệu".
    if (low.scale === 1 && high.scale > 1 && lowValue < plainHigh) {
      const { digits } = low;
      lowValue =
        digits === null
          ? lowValue * high.scale
          : (settle({ ...low, scale: high.scale }, unit, this.#context).value as number);
      if (digits !== null && digits.decimal === null) lowValue = (digits.grouped ?? 0) * high.scale;
    }
    if (!(lowValue < highValue)) return null;
    if (
      low.scale === 1 &&
      high.scale === 1 &&
      unit?.dimension === 'duration' &&
      unit.id !== 'year' &&
      signed &&
      this.#isDayRange(low, highUnit)
    ) {
      return null;
    }
    // "tăng 5% đến 20%" without "từ" is still one range; "mời 5 nước đến 10 nước" is too rare to tell.
    const first = started ? low.first - 1 : currency === null ? low.first : low.first - 1;
    const measured: Measured = {
      first,
      end: highUnit?.end ?? high.end,
      value: [lowValue, highValue],
      unit,
      unitId: unit?.id ?? null,
      precision: highSettled.precision,
      qualifier: null,
      amount: high.scale > 1 || (unit !== null && unit.dimension !== 'count'),
    };
    this.#rate(measured);
    return measured;
  }

  /** "5-7 tháng 5": days of a month. */
  #isDayRange(low: Numeral, unit: UnitMatch | null): boolean {
    const after = unit === null ? undefined : this.#tokens[unit.end];
    return unit?.unit.id === 'month' && after?.kind === 'number' && typeof low.value === 'number';
  }

  /** "từ X lên Y": X takes the unit and the scale of Y. */
  #levels(low: Numeral, at: number): number {
    const tokens = this.#tokens;
    let highAt = low.end + 1;
    for (let skipped = 0; skipped < 3; skipped += 1) {
      const token = tokens[highAt];
      if (token === undefined || token.kind === 'number') break;
      if (token.kind !== 'word') return low.end;
      highAt += 1;
    }
    if (tokens[highAt]?.kind !== 'number') return low.end;
    const high = readNumeral(this.#context, highAt);
    if (high === null) return low.end;
    const unit = this.#unit(high.end)?.unit ?? null;
    const shared = low.scale === 1 && high.scale > 1 ? { ...low, scale: high.scale } : low;
    const { value, precision } = settle(shared, unit, this.#context);
    const factor =
      shared === low || (low.digits?.grouped !== null && low.digits?.decimal === null)
        ? high.scale
        : 1;
    const scaled =
      shared !== low && low.digits?.decimal === null && typeof value === 'number'
        ? (low.digits?.grouped ?? 0) * factor
        : value;
    if (
      typeof scaled === 'number' &&
      low.digits?.separator === null &&
      unit === null &&
      scaled >= 1900 &&
      scaled <= 2100
    )
      return low.end;
    const end = this.#measure(
      {
        first: at,
        end: low.end,
        value: scaled,
        unit,
        unitId: unit?.id ?? null,
        precision: shared === low ? precision : high.scale,
        qualifier: null,
        amount: true,
      },
      low.end,
    );
    return end;
  }

  #accepts(numeral: Numeral, measured: Measured): boolean {
    const tokens = this.#tokens;
    const qualified = this.#qualifier(measured);
    if (numeral.digits === null && numeral.precision === null) {
      return isAcceptedWord(
        tokens,
        numeral,
        measured.unit,
        this.#from,
        qualified !== null,
        this.#lang,
      );
    }
    if (measured.unit === null) {
      const strong = qualified !== null && qualified.qualifier !== 'up-to';
      return isBareFigure(tokens, numeral, this.#from, strong);
    }
    // "4.0 điểm" counts; a decimal dot with a counted noun behind it does, too.
    return true;
  }

  #qualifier(measured: Measured) {
    return qualifierBefore(this.#tokens, measured.first, this.#from, this.#lang, {
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
    const after = qualifierAfter(this.#tokens, end, this.#lang);
    if (after !== null && after.end <= this.#last) {
      qualifier = after.qualifier;
      end = after.end;
      if (first > this.#from && (this.#tokens[first - 1] as Token).norm === 'từ') first -= 1;
    }
    const change = changeBefore(this.#tokens, first, this.#from, this.#lang);
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

  /** "cao hơn 3 lần", "nhiều gấp". */
  #isMultiple(first: number): boolean {
    const before = first > this.#from ? this.#tokens[first - 1]?.norm : undefined;
    return (
      before === 'hơn' ||
      before === 'gấp' ||
      before === 'bằng' ||
      before === 'kém' ||
      before === 'lên'
    );
  }

  #ratio(ratio: Ratio, change: Figure['change']): number {
    const before = qualifierBefore(this.#tokens, ratio.first, this.#from, this.#lang, {
      unit: null,
      amount: true,
      value: 1,
    });
    let first = before?.first ?? ratio.first;
    // "cao gấp đôi": a comparison, not a change.
    if (first > this.#from && before === null && this.#tokens[first - 1]?.norm === 'cả')
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
      change ?? changeBefore(this.#tokens, first, this.#from, this.#lang),
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
    const { start } = this.#tokens[first] as Token;
    const stop = (this.#tokens[end - 1] as Token).end;
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
