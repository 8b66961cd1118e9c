import type { Token } from '../token.ts';
import { type Scan, unitAt } from './scan.ts';

/** Marks and words between the members of a list. */
const joints = new Set([',', ';', 'và', 'hoặc', 'and', 'or']);
/** Marks that may end a list of places with their numbers. */
const stops = new Set(['.', ',', ';', ':', '…', ')', 'và', 'and']);
/** How far a list of places is followed: "Yên Bái 21.288, Lào Cai 2.930". */
const maxWords = 6;

const isPlain = (token: Token | undefined): token is Token =>
  token?.kind === 'number' && /^\d{1,4}$/.test(token.norm);

/**
 * First token behind the members of a list whose head was a label and ends
 * before token `end`: "quân khu 1, 2, 3 và 4", "bệnh nhân 344, 346". They are
 * labels too, unless the last of them counts a unit of its own.
 */
export function endOfLabels(scan: Scan, end: number): number {
  const { tokens } = scan;
  let stop = end;
  let members = 1;
  while (stop + 1 < scan.last) {
    const joint = tokens[stop] as Token;
    const number = tokens[stop + 1];
    if (!joints.has(joint.norm) || !isPlain(number)) return stop;
    const after = tokens[stop + 2];
    const ends = after === undefined || after.kind === 'punctuation' || joints.has(after.norm);
    if (after !== undefined && !after.spaced && !ends) return stop;
    if (after?.norm === '/' || after?.norm === '%' || after?.norm === '-') return stop;
    if (!ends && members < 2 && unitAt(scan, stop + 2) !== null) return stop;
    members += 1;
    stop += 2;
  }
  return stop;
}

/** Whether the number at token `at` and the next one have neither a unit nor a noun: "344, 346, 348" name things. */
export function namesInRow(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  if (!isPlain(tokens[at]) || tokens[at + 1]?.norm !== ',' || !isPlain(tokens[at + 2])) {
    return false;
  }
  const joint = tokens[at + 3];
  return (
    joint !== undefined && at + 3 < scan.last && joints.has(joint.norm) && isPlain(tokens[at + 4])
  );
}

/** A place and its number, in brackets or not: the token behind it, or -1. */
function endOfPlace(scan: Scan, name: number, bracketed: boolean): number {
  const { tokens } = scan;
  let at = name;
  while (at < scan.last && at < name + maxWords) {
    const token = tokens[at] as Token;
    if (token.kind === 'word' && (token.capital || /^(?:tỉnh|xã|huyện|phường)$/.test(token.norm))) {
      at += 1;
    } else if (token.norm === '-' || token.norm === '–') at += 1;
    else break;
  }
  if (at === name) return -1;
  if (bracketed) {
    if (tokens[at]?.norm !== '(' || tokens[at + 1]?.kind !== 'number') return -1;
    return tokens[at + 2]?.norm === ')' ? at + 3 : -1;
  }
  return tokens[at]?.kind === 'number' ? at + 1 : -1;
}

/** The first token of the capitalised words that end before token `end`, or -1. */
function startOfName(scan: Scan, end: number): number {
  let first = end;
  while (first > scan.from && first > end - maxWords) {
    const token = scan.tokens[first - 1] as Token;
    if (token.kind !== 'word' || !token.capital) break;
    first -= 1;
  }
  return first === end ? -1 : first;
}

/**
 * Whether the bare number at token `at` is one of a list of places with their
 * numbers: "Hà Nội (120), Hải Phòng (80)", "Yên Bái 21.288, Lào Cai 2.930".
 * One alone is a shirt's or a street's number.
 */
export function countsByPlace(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  const bracketed = at > scan.from && tokens[at - 1]?.norm === '(' && tokens[at + 1]?.norm === ')';
  const grouped = !isPlain(tokens[at]);
  if (/^(?:19|20)\d\d$/.test((tokens[at] as Token).norm)) return false;
  const name = startOfName(scan, bracketed ? at - 1 : at);
  if (name < 0 || (!bracketed && at - name < 2)) return false;
  const end = bracketed ? at + 2 : at + 1;
  const next = tokens[end];
  if (next !== undefined && end < scan.last && !stops.has(next.norm)) return false;
  if (next !== undefined && joints.has(next.norm) && end + 1 < scan.last) {
    const other = endOfPlace(scan, end + 1, bracketed);
    if (other > 0 && (bracketed || grouped || !isPlain(tokens[other - 1]))) return true;
  }
  // The last of the list: the one before it has the same form.
  const joint = name - 1;
  if (joint <= scan.from || !joints.has((tokens[joint] as Token).norm)) return false;
  const before = bracketed ? joint - 2 : joint - 1;
  if (before <= scan.from || tokens[before]?.kind !== 'number') return false;
  if (bracketed) return tokens[joint - 1]?.norm === ')' && tokens[before - 1]?.norm === '(';
  return (grouped || !isPlain(tokens[before])) && tokens[before - 1]?.capital === true;
}
