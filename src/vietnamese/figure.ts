import type { Span } from '../text/span.ts';

/** What sort of thing a figure measures. */
export type FigureKind =
  | 'money'
  | 'percent'
  | 'quantity'
  | 'ordinal'
  | 'ratio'
  | 'date'
  | 'period'
  | 'time';

/** The word that bounds a figure: "trên" is more-than, "gần" almost, "khoảng" about, "tối đa" at-most, "đến/lên tới" up-to. */
export type Qualifier =
  | 'exact'
  | 'more-than'
  | 'less-than'
  | 'at-least'
  | 'at-most'
  | 'about'
  | 'almost'
  | 'up-to';

/**
 * A number in base units (trên 800 triệu USD → 800000000), a range of two
 * (5–7), an ISO 8601 date, or a period of two ISO dates, both ends inclusive.
 * Dates may be of reduced precision ("2024", "2024-09"); times are "16:54" or
 * "2025-05-06T16:54".
 */
export type FigureValue = number | string | readonly [number, number] | readonly [string, string];

/** A figure in a text. */
export interface Figure extends Span {
  /** `text.slice(start, end)` of the text as given, qualifier word included. */
  readonly text: string;
  readonly kind: FigureKind;
  readonly value: FigureValue;
  /**
   * A unit of `units.ts`: "USD", "VND", "percent", "percentage-point",
   * "person-trip", "tonne", "flight/week", "times", …; null for bare numbers,
   * dates, periods and times.
   */
  readonly unit: string | null;
  readonly qualifier: Qualifier;
  /**
   * The worth of one unit of the last written digit, in base units: 0.1 million
   * for "146,3 triệu", 1 million for "800 triệu". Null where there are no
   * written digits of a number (words, dates). The verdict's intervals need it.
   */
  readonly precision: number | null;
  /** The change that the words before it say the figure measures: "tăng 18,4%", "giảm 3 lần". */
  readonly change: 'increase' | 'decrease' | null;
}
