import type { Reader } from './extend.ts';
import { readCycle } from './read-cycle.ts';
import { readCentury, readDecade } from './read-decade.ts';
import { readEdge, readSeason, readSome } from './read-edge.ts';
import { readLunar } from './read-lunar.ts';
import { readThang } from './read-month.ts';
import {
  readCountedMonths,
  readHalf,
  readQuy,
  readShortQuarter,
  readTens,
} from './read-part-of-year.ts';
import {
  readCung,
  readDayPart,
  readFromNow,
  readHom,
  readMidnight,
  readNgay,
} from './read-relative.ts';
import { readWeek, readWeekday } from './read-weekday.ts';
import { readNam, readSpanOfYears } from './read-year.ts';
import { STEMS } from './words.ts';

const first =
  (...readers: Reader[]): Reader =>
  (scan, i) => {
    for (const reader of readers) {
      const reading = reader(scan, i);
      if (reading) return reading;
    }
    return null;
  };

/** The words that may begin a date, each with its reader: one look-up per token. */
export const TRIGGERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['ngày', readNgay],
  ['tháng', readThang],
  ['năm', first(readNam, readCountedMonths)],
  ['quý', first(readQuy, readCycle)],
  ...[...STEMS.keys()].flatMap((stem): [string, Reader][] =>
    stem === 'quý' ? [] : [[stem, readCycle]],
  ),
  ...['q1', 'q2', 'q3', 'q4'].map((word): [string, Reader] => [word, readShortQuarter]),
  ['hôm', readHom],
  ['nay', readFromNow],
  ['giờ', readFromNow],
  ['thứ', readWeekday],
  ['chủ', readWeekday],
  ['mùng', readLunar],
  ['mồng', readLunar],
  ['rằm', readLunar],
  ['cùng', readCung],
  ['tuần', readWeek],
  ['nửa', first(readHalf, readMidnight)],
  ...['thượng', 'trung', 'hạ'].map((word): [string, Reader] => [word, readTens]),
  ['thế', readCentury],
  ['thập', readDecade],
  ['những', first(readDecade, readSome)],
  ['các', first(readDecade, readSome)],
  ['giai', readSpanOfYears],
  ['nhiệm', readSpanOfYears],
  ['thời', readSpanOfYears],
  ['niên', readSpanOfYears],
  ['khóa', readSpanOfYears],
  ['mùa', first(readSpanOfYears, readSeason)],
  ['hè', readSeason],
  ['xuân', readSeason],
  ['thu', readSeason],
  ['đông', readSeason],
  ['vụ', first(readSpanOfYears, readSeason)],
  ...['đầu', 'cuối', 'giữa', 'hết'].map((word): [string, Reader] => [word, readEdge]),
  ...['sáng', 'trưa', 'chiều', 'tối', 'đêm', 'rạng', 'khuya'].map((word): [string, Reader] => [
    word,
    readDayPart,
  ]),
  ...['một', 'hai', 'ba', 'bốn', 'sáu', 'bảy', 'bẩy', 'tám', 'chín', 'mười'].map(
    (word): [string, Reader] => [word, readCountedMonths],
  ),
]);
