import { one, type Reading, type YearAt, yearMoment } from './moment.ts';
import { fullYear, isDash, norm, type Scan } from './scan.ts';
import { BRANCHES, STEMS } from './words.ts';

/** "năm Ất Tỵ": the year of the sixty-year cycle nearest to the publication. */
export function readStemBranch(scan: Scan, i: number): Reading | null {
  const stem = STEMS.get(norm(scan, i + 1));
  const branch = BRANCHES.get(norm(scan, i + 2));
  if (stem === undefined || branch === undefined) return null;
  const said = readCycleYear(scan, i + 3, stem, branch);
  if (said) return single(i, said.next, said.year);
  if (!scan.tokens[i + 2]?.capital) return null;
  if (scan.published === null) return single(i, i + 3, null);
  const middle = scan.published.year;
  for (let distance = 0; distance <= 30; distance += 1) {
    for (const year of [middle - distance, middle + distance]) {
      // 4 CE was a Giáp Tý year.
      if ((year - 4) % 10 === stem && (year - 4) % 12 === branch) return single(i, i + 3, year);
    }
  }
  return null;
}

/** The year as a number behind its name in the cycle: "Ất Tỵ 2025", "Ất Tỵ (2025)", "Ất Tỵ - 2025". */
function readCycleYear(scan: Scan, i: number, stem: number, branch: number): YearAt | null {
  const bracketed = norm(scan, i) === '(' && norm(scan, i + 2) === ')';
  const at = bracketed || isDash(scan, i) || norm(scan, i) === ',' ? i + 1 : i;
  const year = fullYear(scan, at);
  if (year < 0 || (year - 4) % 10 !== stem || (year - 4) % 12 !== branch) return null;
  return { next: bracketed ? at + 2 : at + 1, year };
}

/** Words before a year of the cycle that is named without "năm": "Tết Ất Tỵ", "Xuân Giáp Thìn". */
const CYCLE_HEADS: ReadonlySet<string> = new Set(['tết', 'xuân', 'đán']);

/** "Ất Tỵ 2025", and "Tết Ất Tỵ" from the stem on. */
export function readCycle(scan: Scan, i: number): Reading | null {
  if (!scan.tokens[i]?.capital) return null;
  const named = readStemBranch(scan, i - 1);
  if (named === null) return null;
  const numbered = named.next > i + 2;
  if (!numbered && !CYCLE_HEADS.has(norm(scan, i - 1))) return null;
  return { ...named, first: i };
}

function single(first: number, next: number, year: number | null): Reading {
  return one(first, next, yearMoment(year));
}
