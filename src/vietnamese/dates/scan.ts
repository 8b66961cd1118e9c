import type { Token } from '../token.ts';
import type { CalendarDay } from './calendar.ts';
import type { Outlook } from './outlook.ts';

/** What the readers share while they walk one text. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly published: CalendarDay | null;
  readonly english: boolean;
  /** Whether the text has written a day as "6-5" beyond doubt: then a bare "(6-5)" is one too. */
  dashDays: boolean;
  /** The day last read, for "cùng ngày" and "hôm sau". */
  lastDay: CalendarDay | null;
  /** Where the sentence of the token looks: past the day of publication ("sẽ", "dự kiến") or back. */
  readonly outlook: (i: number) => Outlook;
  /** Years of the days that the text has dated, by month * 32 + day: the same day again is the same year's. */
  readonly yearOfDay: Map<number, number>;
  /** Number of the last day that the text has placed behind the publication: others near it lie there too. */
  aheadDay: number | null;
  /** Whether the text has written a day as "6.5" beyond doubt. */
  dotDays: boolean;
  /** Index behind the last token of the last reading. */
  lastNext: number;
}

/** The token's lower-cased text, "" past either end. */
export function norm(scan: Scan, i: number): string {
  return scan.tokens[i]?.norm ?? '';
}

/** Whether the token stands right after the one before it, no white space between. */
export function glued(scan: Scan, i: number): boolean {
  return scan.tokens[i]?.spaced === false;
}

/** Value of a token of plain digits with 1 to `digits` of them, else -1. Full-width digits count. */
export function integer(scan: Scan, i: number, digits = 2): number {
  const token = scan.tokens[i];
  if (token === undefined || token.kind !== 'number' || token.text.length > digits) return -1;
  let value = 0;
  for (let at = 0; at < token.text.length; at += 1) {
    const code = token.text.charCodeAt(at);
    const digit = code >= 0xff10 ? code - 0xff10 : code - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** A year of four digits from 1000 to 2199, else -1. */
export function fullYear(scan: Scan, i: number): number {
  const value = integer(scan, i, 4);
  return value >= 1000 && value < 2200 ? value : -1;
}

/** Whether the token is a hyphen or dash. */
export function isDash(scan: Scan, i: number): boolean {
  const mark = norm(scan, i);
  return (
    mark === '-' || mark === '–' || mark === '—' || mark === '−' || mark === '‑' || mark === '‐'
  );
}

/** Whether one of the words stands in the few tokens before, in the same line. */
export function nearBefore(
  scan: Scan,
  i: number,
  words: ReadonlySet<string>,
  reach: number,
): boolean {
  for (let j = i - 1; j >= i - reach; j -= 1) {
    const token = scan.tokens[j];
    if (token === undefined || token.kind === 'break' || token.norm === '.') return false;
    if (words.has(token.norm)) return true;
  }
  return false;
}

/** Whether nothing of the sentence's grammar hangs on what stands before: end, break or a mark. */
export function endsHere(scan: Scan, i: number): boolean {
  const token = scan.tokens[i];
  return token === undefined || token.kind === 'break' || token.kind === 'punctuation';
}

/** Parts of a number token such as "6.5.2025", null where a part is not plain digits. */
export function dottedParts(scan: Scan, i: number): number[] | null {
  const token = scan.tokens[i];
  if (token === undefined || token.kind !== 'number' || !token.text.includes('.')) return null;
  const parts = token.text.split('.');
  if (parts.length > 3) return null;
  const values: number[] = [];
  for (const part of parts) {
    if (!/^\d{1,4}$/.test(part)) return null;
    values.push(Number(part));
  }
  return values;
}
