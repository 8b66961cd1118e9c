/** What a unit measures: two figures can be compared only within one dimension. */
export type Dimension =
  | 'money'
  | 'percent'
  | 'percentage-point'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'duration'
  | 'power'
  | 'energy'
  | 'temperature'
  | 'speed'
  | 'data'
  | 'angle'
  | 'age'
  | 'count';

/** One unit, with every word that newspapers write it by. */
export interface Unit {
  /** As it stands in `Figure.unit`. */
  readonly id: string;
  readonly dimension: Dimension;
  /** How many of the dimension's base unit (m, m², m³, kg, s, W, Wh …) it is; null where that depends (money, counts). */
  readonly factor: number | null;
  /**
   * Vietnamese phrases, lower case, words apart by one space, phrases by "|".
   * Not split here: a text needs few of them.
   */
  readonly vi: string;
  readonly en: string;
}

/** A unit by its words in both languages. */
export const unit = (
  id: string,
  dimension: Dimension,
  factor: number | null,
  vi: string,
  en: string,
): Unit => ({ id, dimension, factor, vi, en });
