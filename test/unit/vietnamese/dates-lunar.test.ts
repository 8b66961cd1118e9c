import assert from 'node:assert/strict';
import test from 'node:test';
import { lunarToCalendar } from '../../../src/vietnamese/dates/lunar.ts';
import { calendarMoment, isoOf } from '../../../src/vietnamese/dates/moment.ts';

/** Year, lunar month and day, Gregorian day: dates of public holidays and festivals. */
const days: readonly (readonly [number, number, number, string])[] = [
  [2000, 1, 1, '2000-02-05'],
  [2007, 1, 1, '2007-02-17'],
  [2015, 1, 1, '2015-02-19'],
  [2020, 1, 1, '2020-01-25'],
  [2021, 1, 1, '2021-02-12'],
  [2022, 1, 1, '2022-02-01'],
  [2023, 1, 1, '2023-01-22'],
  [2024, 1, 1, '2024-02-10'],
  [2025, 1, 1, '2025-01-29'],
  [2026, 1, 1, '2026-02-17'],
  [2030, 1, 1, '2030-02-02'],
  [2023, 3, 10, '2023-04-29'],
  [2024, 3, 10, '2024-04-18'],
  [2025, 3, 10, '2025-04-07'],
  [2023, 8, 15, '2023-09-29'],
  [2025, 7, 15, '2025-09-06'],
  [2025, 8, 15, '2025-10-06'],
  [2024, 12, 23, '2025-01-22'],
];

test('lunar days fall on their Gregorian days, leap months and the Vietnamese new year of 2007 included', () => {
  for (const [year, month, day, iso] of days) {
    assert.equal(isoOf(calendarMoment(lunarToCalendar(year, month, day))), iso);
  }
});
