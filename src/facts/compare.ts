import type { Figure, Qualifier } from '../vietnamese/figure.ts';
import { conversion } from './convert-unit.ts';
import { daysOfPeriod } from './days.ts';
import {
  type Difference,
  dateDifference,
  datesAgree,
  differenceOf,
  intervalOf,
  intervalsMeet,
  scaled,
} from './interval.ts';
import type { Claim, ClaimValue, Statement } from './schema.ts';

/** What became of comparing a figure with one statement. */
export interface Comparison {
  readonly statement: Statement;
  /** Null: the two can't be compared. */
  readonly agrees: boolean | null;
  /** Whether it agrees only with how a misprint is to be read. */
  readonly asRead: boolean;
  readonly difference: Difference | null;
}

const isNumeric = (value: unknown): value is number | readonly [number, number] =>
  typeof value === 'number' || (Array.isArray(value) && typeof value[0] === 'number');

const isDated = (value: unknown): value is string | readonly [string, string] =>
  typeof value === 'string' || (Array.isArray(value) && typeof value[0] === 'string');

const openBounds: ReadonlySet<Qualifier> = new Set(['at-least', 'at-most', 'less-than']);

/** A bound says something only of numbers of its own size: "ít nhất 2 liều" is no account of a million. */
const maxBoundRatio = 4;

function isLooseBound(
  figure: Figure,
  statement: Statement,
  value: number | readonly [number, number],
  factor: number,
): boolean {
  if (!openBounds.has(figure.qualifier) && !openBounds.has(statement.qualifier)) return false;
  if (typeof value !== 'number' || typeof figure.value !== 'number') return false;
  if (figure.precision === null && statement.precision === null) return false;
  const ratio = (figure.value * factor) / value;
  return ratio > maxBoundRatio || ratio < 1 / maxBoundRatio;
}

/** How far a figure may be from a rounder one that is still told as the same: 900.000 is no account of "1 triệu". */
const maxRounding = 0.08;

/**
 * Whether a figure in finer digits lies within what the source's rounding
 * allows, but farther off than papers round: it may be the same or a part.
 */
function isFinerAndOff(
  figure: Figure,
  statement: Statement,
  factor: number,
  difference: Difference | null,
): boolean {
  if (figure.qualifier !== 'exact' || statement.qualifier !== 'exact') return false;
  if (figure.precision === null || statement.precision === null) return false;
  if (figure.precision * factor >= statement.precision) return false;
  const relative = Math.abs(difference?.relative ?? 0);
  const { value } = statement;
  if (typeof value !== 'number' || relative <= maxRounding) return false;
  return relative * value <= statement.precision / 2;
}

function compareValue(
  figure: Figure,
  value: ClaimValue,
  statement: Statement,
  factor: number,
): { readonly agrees: boolean | null; readonly difference: Difference | null } {
  if (typeof value === 'object' && 'items' in value) {
    if (typeof figure.value !== 'number') return { agrees: null, difference: null };
    return {
      agrees: figure.value === value.items.length,
      difference: differenceOf(figure.value, value.items.length),
    };
  }
  if (isNumeric(value) && isNumeric(figure.value)) {
    // "hàng tỷ USD" says nothing of one deal of "1,5 tỷ USD".
    const isVague = statement.qualifier === 'at-least' && statement.precision === null;
    if (isVague && figure.precision !== null) return { agrees: null, difference: null };
    if (isLooseBound(figure, statement, value, factor)) return { agrees: null, difference: null };
    const mine = scaled(intervalOf(figure.value, figure.qualifier, figure.precision), factor);
    // "gấp đôi" of a source is no exact two: "gần gấp đôi" and "gấp 2,1 lần" tell the same.
    const isWord = figure.kind === 'ratio' && statement.precision === null;
    const bound = isWord && statement.qualifier === 'exact' ? 'about' : statement.qualifier;
    const theirs = intervalOf(value, bound, statement.precision);
    const told: number | readonly [number, number] =
      typeof figure.value === 'number'
        ? figure.value * factor
        : [figure.value[0] * factor, figure.value[1] * factor];
    const difference = differenceOf(told, value);
    if (isFinerAndOff(figure, statement, factor, difference)) return { agrees: null, difference };
    return { agrees: intervalsMeet(mine, theirs), difference };
  }
  if (isDated(value) && isDated(figure.value)) {
    return {
      agrees: datesAgree(figure.value, value),
      difference: dateDifference(figure.value, value),
    };
  }
  return { agrees: null, difference: null };
}

/** Compares a figure with what one source states, and with how its misprint is to be read. */
export function compareStatement(figure: Figure, statement: Statement, claim: Claim): Comparison {
  const factor = conversion(figure.unit, claim.unit) ?? 1;
  const printed = compareValue(figure, statement.value, statement, factor);
  if (statement.misprint === undefined) return { statement, asRead: false, ...printed };
  const read = compareValue(figure, statement.misprint.reading, statement, factor);
  return { statement, asRead: read.agrees === true && printed.agrees !== true, ...read };
}

/** Whether two statements of one claim can both be right: their intervals meet, or their lists and words are the same. */
export function statementsAgree(one: Statement, other: Statement): boolean {
  const [mine, theirs] = [
    one.misprint?.reading ?? one.value,
    other.misprint?.reading ?? other.value,
  ];
  if (isNumeric(mine) && isNumeric(theirs)) {
    return intervalsMeet(
      intervalOf(mine, one.qualifier, one.precision),
      intervalOf(theirs, other.qualifier, other.precision),
    );
  }
  if (isDated(mine) && isDated(theirs)) {
    const agree = datesAgree(mine, theirs);
    if (agree !== null) return agree;
    const [first, second] = [daysOfPeriod(mine), daysOfPeriod(theirs)];
    return first !== null && second !== null && JSON.stringify(first) === JSON.stringify(second);
  }
  return JSON.stringify(mine) === JSON.stringify(theirs);
}

/** Whether the sources of a claim disagree among themselves. */
export function sourcesDisagree(claim: Claim): boolean {
  return claim.statements.some((one, index) =>
    claim.statements.slice(index + 1).some(other => !statementsAgree(one, other)),
  );
}
