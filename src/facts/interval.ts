/**
 * The verdict's arithmetic: a written figure is an interval of what it can
 * mean, and two figures agree if their intervals meet.
 *
 * What each qualifier means:
 *
 * | written               | interval            | because |
 * |-----------------------|---------------------|---------|
 * | 146,3 triệu           | [146,25; 146,35)    | half of the last written digit either way: the rest was rounded off |
 * | năm (in words)        | [5; 5]              | words are not rounded |
 * | trên 800              | [800; 900)          | whoever knew the next round figure would have written that one |
 * | gần 1 tỷ              | [0,9 tỷ; 1 tỷ)      | the same downwards |
 * | khoảng 150            | [135; 165]          | ±10 %, the customary looseness |
 * | ít nhất 16            | [16; ∞)             | a bound that says nothing about the other side |
 * | không quá 3, dưới 5   | [0; 3], [0; 5)      | the same; counts and amounts are not negative |
 * | lên tới 860           | [850; 860,5)        | "as much as": the figure itself, or slightly below |
 *
 * The next round figure is one more in the last place that is not zero: 800 →
 * 900, 23.000 → 24.000, 146,3 → 146,4. A final five behind another digit is
 * round by itself, so that its neighbours are the tens: 25 → 30, 150 → 200 (and downwards, where
 * "gần" is said of the next step, 150 → 140). Below a power of ten the step is
 * a tenth of it: 1 tỷ → 900 triệu.
 */
import type { Qualifier } from '../vietnamese/figure.ts';
import { daysMeet, daysOf, daysOfPeriod, lengthInDays } from './days.ts';

/** Numbers from `low` to `high`; an open end does not hold its number. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly openLow: boolean;
  readonly openHigh: boolean;
}

const closed = (low: number, high: number): Interval => ({
  low,
  high,
  openLow: false,
  openHigh: false,
});
const halfOpen = (low: number, high: number): Interval => ({
  low,
  high,
  openLow: false,
  openHigh: true,
});

/** "khoảng", "xấp xỉ", "ước": a tenth either way. */
export const aboutTolerance = 0.1;

/** Rid of what binary fractions leave behind: 146.3 + 0.1 is 146.4. Fourteen digits are more than any paper prints. */
const tidy = (value: number): number =>
  Number.isSafeInteger(value) ? value : Number(value.toPrecision(14));

/** The place of the last digit that is not zero (800 → 100; 146.3 → 0.1) and that digit. */
function lastPlace(value: number): { readonly place: number; readonly digit: number } {
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential(13).split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '') || '0';
  const place = 10 ** (Number(exponent) - digits.length + 1);
  return { place, digit: Number(digits.at(-1)) };
}

/** The next round figure above. */
export function nextRound(value: number): number {
  if (value === 0) return 1;
  const { place, digit } = lastPlace(value);
  const isRoundFive = digit === 5 && Math.abs(value) > 10 * place;
  return tidy(value + (isRoundFive ? 5 : 1) * place);
}

/** The next round figure below. */
export function previousRound(value: number): number {
  if (value === 0) return 0;
  const { place } = lastPlace(value);
  const step = Math.abs(tidy(value / place)) === 1 ? place / 10 : place;
  return tidy(value - step);
}

/**
 * What a written number can mean.
 * @param precision worth of one unit of the last written digit, or null if it was not written in digits.
 */
export function intervalOf(
  value: number | readonly [number, number],
  qualifier: Qualifier,
  precision: number | null,
): Interval {
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  const half = (precision ?? 0) / 2;
  switch (qualifier) {
    case 'more-than':
      return halfOpen(low, nextRound(high));
    case 'almost':
      return halfOpen(previousRound(low), high);
    case 'about':
      return closed(
        tidy(low - Math.abs(low) * aboutTolerance),
        tidy(high + Math.abs(high) * aboutTolerance),
      );
    case 'at-least':
      return closed(low, Number.POSITIVE_INFINITY);
    case 'at-most':
      return closed(Math.min(0, low), tidy(high + 0));
    case 'less-than':
      return halfOpen(Math.min(0, low), high);
    case 'up-to':
      return half > 0
        ? halfOpen(previousRound(low), tidy(high + half))
        : closed(previousRound(low), high);
    case 'exact':
      return half > 0 ? halfOpen(tidy(low - half), tidy(high + half)) : closed(low, high);
  }
}

/** The same numbers in a unit of which one of theirs holds `factor`. */
export const scaled = (interval: Interval, factor: number): Interval =>
  factor === 1
    ? interval
    : { ...interval, low: tidy(interval.low * factor), high: tidy(interval.high * factor) };

const isEmptyBetween = (high: number, openHigh: boolean, low: number, openLow: boolean): boolean =>
  high < low || (high === low && (openHigh || openLow));

/** Whether two intervals share a number. */
export const intervalsMeet = (one: Interval, other: Interval): boolean =>
  !isEmptyBetween(one.high, one.openHigh, other.low, other.openLow) &&
  !isEmptyBetween(other.high, other.openHigh, one.low, one.openLow);

/** How far apart two figures are. */
export interface Difference {
  /** In base units or days; positive if the first is more or later. */
  readonly absolute: number;
  /** Of the second; null for dates and where the second is zero. */
  readonly relative: number | null;
}

const middle = (value: number | readonly [number, number]): number =>
  typeof value === 'number' ? value : (value[0] + value[1]) / 2;

/** The difference of what is written, not of the intervals: that is what a reader would work out. */
export function differenceOf(
  one: number | readonly [number, number],
  other: number | readonly [number, number],
): Difference {
  const absolute = tidy(middle(one) - middle(other));
  return { absolute, relative: middle(other) === 0 ? null : absolute / middle(other) };
}

/** Days from which on a stretch is a plan's or a term's, of which there are several one after the other. */
const longPlan = 300;

/** Characters of "2024" and of "2024-09". */
const isoYearLength = 4;
const isoMonthLength = 7;

/** A date, or a stretch of two. */
export type Dates = string | readonly [string, string];

/**
 * Whether two dates or stretches can be the same. A date of reduced precision
 * is its whole span: "tháng 5/2025" agrees with a day in it and with a stretch
 * in it. Two stretches agree if their beginnings meet and their ends meet, so
 * that 5–6/5 and 5–7/5 differ. Null where they can't be compared: one single
 * day against a stretch of days says nothing about the stretch, and an
 * unreadable date nothing at all.
 */
export function datesAgree(one: Dates, other: Dates): boolean | null {
  if (typeof one === 'string' && typeof other === 'string') {
    const [first, second] = [daysOf(one), daysOf(other)];
    return first === null || second === null ? null : daysMeet(first, second);
  }
  if (typeof one !== 'string' && typeof other !== 'string') {
    // "(1992-2025)" for a visit's days: stretches of another grain.
    if (Math.abs(one[0].length - other[0].length) > isoMonthLength - isoYearLength) return null;
    // Plans for several years that have no day in common: "2023–2025" and "2026–2030" are two plans.
    const [first, second] = [daysOfPeriod(one), daysOfPeriod(other)];
    if (first !== null && second !== null && !daysMeet(first, second)) {
      const shorter = Math.min(lengthInDays(first), lengthInDays(second));
      if (shorter > longPlan) return null;
    }
    const [from, to] = [daysOf(one[0]), daysOf(one[1])];
    const [otherFrom, otherTo] = [daysOf(other[0]), daysOf(other[1])];
    if (from === null || to === null || otherFrom === null || otherTo === null) return null;
    return daysMeet(from, otherFrom) && daysMeet(to, otherTo);
  }
  const [date, stretch] = typeof one === 'string' ? [one, other] : [other as string, one];
  const whole = daysOf(date);
  const days = daysOfPeriod(stretch);
  if (whole === null || days === null) return null;
  if (lengthInDays(whole) === 1) return lengthInDays(days) === 1 ? daysMeet(whole, days) : null;
  if (lengthInDays(whole) < lengthInDays(days)) {
    // "2024" for "2023–2025": a part; "2026" for it: another time.
    return daysMeet(whole, days) ? null : false;
  }
  return daysMeet(whole, days);
}

/** Days from the second to the first; whole years where both are years. Null if unreadable. */
export function dateDifference(one: Dates, other: Dates): Difference | null {
  const [first, second] = [daysOfPeriod(one), daysOfPeriod(other)];
  if (first === null || second === null) return null;
  const starts = first.first - second.first;
  return { absolute: starts !== 0 ? starts : first.last - second.last, relative: null };
}
