import { type Moment, type Reading, yearMoment } from './moment.ts';
import { readYearList, readYearRange } from './read-year.ts';
import { fullYear, integer, isDash, norm, type Scan } from './scan.ts';

const CENTURY_WORDS: ReadonlyMap<string, number> = new Map([
  ['trước', 20],
  ['qua', 20],
  ['này', 21],
]);

/** "thế kỷ XX", "thế kỷ 21", "thế kỷ thứ XVIII", "thế kỷ XIX-XX". */
export function readCentury(scan: Scan, i: number): Reading | null {
  if (norm(scan, i) !== 'thế' || (norm(scan, i + 1) !== 'kỷ' && norm(scan, i + 1) !== 'kỉ'))
    return null;
  let j = i + 2;
  if (norm(scan, j) === 'thứ') j += 1;
  const first =
    centuryNumber(scan, j) ?? (j === i + 2 ? CENTURY_WORDS.get(norm(scan, j)) : undefined);
  if (first === undefined) return null;
  let last = first;
  let next = j + 1;
  if (isDash(scan, next) || norm(scan, next) === 'và' || norm(scan, next) === 'đến') {
    const named = norm(scan, next + 1) === 'thế' && norm(scan, next) !== 'và' ? 3 : 1;
    const second = centuryNumber(scan, next + named);
    if (second !== undefined && second > first) {
      last = second;
      next += named + 1;
    }
  }
  let from = yearMoment((first - 1) * 100 + 1);
  let to = yearMoment(last * 100);
  if (norm(scan, next) === 'trước' && norm(scan, next + 1) === 'công') {
    from = yearMoment(1 - first * 100);
    to = yearMoment(-((last - 1) * 100));
    next += 3;
  }
  return { first: i, next, from, to };
}

function centuryNumber(scan: Scan, i: number): number | undefined {
  const value = integer(scan, i, 2);
  if (value >= 1 && value <= 22) return value;
  const token = scan.tokens[i];
  if (token?.kind !== 'word' || !token.capital) return undefined;
  return roman(token.norm);
}

const ROMAN_DIGITS: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
]);

function roman(text: string): number | undefined {
  let total = 0;
  for (let at = 0; at < text.length; at += 1) {
    const value = ROMAN_DIGITS.get(text[at] ?? '');
    if (value === undefined) return undefined;
    const following = ROMAN_DIGITS.get(text[at + 1] ?? '') ?? 0;
    total += value < following ? -value : value;
  }
  return total >= 1 && total <= 22 ? total : undefined;
}

/** "thập niên 90", "thập kỷ 1990", "những năm 1960", "những năm 80 của thế kỷ trước", "những năm 1990-1995". */
export function readDecade(scan: Scan, i: number): Reading | null {
  const word = norm(scan, i);
  const second = norm(scan, i + 1);
  const decadeWord = word === 'thập' && (second === 'niên' || second === 'kỷ' || second === 'kỉ');
  const yearsWord = (word === 'những' || word === 'các' || word === 'thập') && second === 'năm';
  if (!decadeWord && !yearsWord) return null;
  let j = i + 2;
  if (norm(scan, j) === 'đầu' || norm(scan, j) === 'cuối') j += 1;
  if (j > i + 2) {
    const century = readCentury(scan, j);
    if (century) return { ...century, first: i };
    // "những năm đầu thập niên 90"
    const decade = readDecade(scan, j);
    if (decade) return { ...decade, first: i };
  }
  const period = readYearRange(scan, j, false);
  if (period) return { ...period, first: i };
  const year = fullYear(scan, j);
  if (year > 0) {
    const listed = readYearList(scan, i, j);
    if (listed) return listed;
    if (decadeWord || (year % 10 === 0 && word === 'những')) {
      const start = year - (year % 10);
      return withCentury(scan, {
        first: i,
        next: j + 1,
        from: yearMoment(start),
        to: yearMoment(start + 9),
      });
    }
    return { first: i, next: j + 1, from: yearMoment(year), to: null };
  }
  const two = integer(scan, j, 2);
  if (two < 10 || two % 10 !== 0) return null;
  const limit = scan.published?.year ?? 2029;
  const start = 2000 + two <= limit ? 2000 + two : 1900 + two;
  return withCentury(scan, {
    first: i,
    next: j + 1,
    from: yearMoment(start),
    to: yearMoment(start + 9),
  });
}

function withCentury(scan: Scan, decade: Reading): Reading {
  const j = norm(scan, decade.next) === 'của' ? decade.next + 1 : decade.next;
  const century = readCentury(scan, j);
  if (!century || century.from.year === null || decade.from.year === null) return decade;
  const start = century.from.year - 1 + (decade.from.year % 100);
  const move = (moment: Moment, year: number): Moment => ({ ...moment, year });
  return {
    ...decade,
    next: century.next,
    from: move(decade.from, start),
    to: decade.to && move(decade.to, start + 9),
  };
}
