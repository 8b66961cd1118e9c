import type { Figure, FigureKind, Qualifier } from '../figure.ts';
import type { Token } from '../token.ts';
import { changeBefore } from './change.ts';
import type { Measured } from './measured.ts';
import type { Ordinal } from './ordinals.ts';
import { type Qualification, qualifierAfter, qualifierBefore } from './qualifiers.ts';
import type { Ratio } from './ratios.ts';
import type { Scan } from './scan.ts';

/** Marks and words between the members of a list. */
const listMarks = new Set([',', 'và', 'hoặc']);

/** Writes figures down, in order: with the qualifier words and the change that the words around them say. */
export class FigureWriter {
  readonly figures: Figure[] = [];
  readonly #text: string;
  readonly #scan: Scan;

  constructor(text: string, scan: Scan) {
    this.#text = text;
    this.#scan = scan;
  }

  /** The last figure written, of any sentence. */
  get last(): Figure | undefined {
    return this.figures[this.figures.length - 1];
  }

  /** The qualifier words before a measured number. */
  qualifier(measured: Measured): Qualification | null {
    return qualifierBefore(this.#scan.tokens, measured.first, this.#scan.from, this.#scan.lang, {
      unit: measured.unit,
      amount: measured.amount,
      value: typeof measured.value === 'number' ? measured.value : measured.value[0],
    });
  }

  /** Writes down a number with its unit; returns where to go on, `resume` at the earliest. */
  measure(measured: Measured, resume: number): number {
    const before = this.qualifier(measured);
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
    const last = this.last;
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

  /** Writes down a multiple or a share; returns where to go on. */
  ratio(ratio: Ratio, change: Figure['change']): number {
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

  /** Writes down a rank, tokens `[first, end)`; returns where to go on. */
  ordinal({ first, end, value }: Ordinal): number {
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
    const previous = this.last;
    if (previous !== undefined && previous.end > start) return;
    this.figures.push({
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
