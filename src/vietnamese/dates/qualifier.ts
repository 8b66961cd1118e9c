import type { Qualifier } from '../figure.ts';
import type { Found } from './found.ts';
import { norm, type Scan } from './scan.ts';

/** Words that bound the date behind them and then belong to its span. */
const QUALIFIERS: ReadonlyMap<string, Qualifier> = new Map([
  ['khoảng', 'about'],
  ['trước', 'less-than'],
  ['đến', 'up-to'],
  ['tới', 'up-to'],
]);

/** The same in English text. */
const ENGLISH_QUALIFIERS: ReadonlyMap<string, Qualifier> = new Map([
  ['around', 'about'],
  ['about', 'about'],
  ['before', 'less-than'],
  ['by', 'up-to'],
  ['until', 'up-to'],
  ['till', 'up-to'],
]);

const UNBOUNDED: ReadonlySet<string> = new Set([
  'thứ',
  'chủ',
  'hôm',
  'sáng',
  'trưa',
  'chiều',
  'tối',
  'đêm',
  'cùng',
]);

/** Before "đến sáng mai": something counted, lasting or said to end. */
const ENDING: ReadonlySet<string> = new Set(['tính', 'cho', 'dài', ',', 'và', 'nhưng', 'muộn']);

function qualifierOf(scan: Scan, entry: Found): Qualifier | null {
  const qualifier = QUALIFIERS.get(norm(scan, entry.reading.first - 1));
  if (qualifier === undefined) return null;
  const before = norm(scan, entry.reading.first - 2);
  // "năm trước, …" and "5 ngày trước" end in the word without bounding anything.
  if (
    qualifier === 'less-than' &&
    (before === 'năm' || before === 'ngày' || before === 'tháng' || before === 'tuần')
  )
    return null;
  // "Ông đến thứ Hai", "tới hôm qua" rather come than end, unless the words before say that it ends there.
  if (qualifier === 'up-to' && UNBOUNDED.has(norm(scan, entry.reading.first))) {
    const head = scan.tokens[entry.reading.first - 1];
    return head?.capital || ENDING.has(before) ? qualifier : null;
  }
  return qualifier;
}

/** The word that bounds a date and the token that its span begins with: that word, or the date's first. */
export function boundOf(scan: Scan, entry: Found): { qualifier: Qualifier; first: number } {
  const { first } = entry.reading;
  if (!scan.english) {
    const qualifier = qualifierOf(scan, entry);
    return qualifier === null ? { qualifier: 'exact', first } : { qualifier, first: first - 1 };
  }
  // "by 2030", "by the end of 2025"
  const word = norm(scan, first - 1) === 'the' ? first - 2 : first - 1;
  const qualifier = ENGLISH_QUALIFIERS.get(norm(scan, word));
  return qualifier === undefined ? { qualifier: 'exact', first } : { qualifier, first: word };
}
