import assert from 'node:assert/strict';
import test from 'node:test';
import {
  dayNumber,
  daysInMonth,
  fromDayNumber,
  weekdayOf,
} from '../../../src/vietnamese/dates/calendar.ts';

test('days are numbered from 1970 on and back, years below 100 included', () => {
  assert.equal(dayNumber({ year: 1970, month: 1, day: 1 }), 0);
  assert.equal(dayNumber({ year: 2000, month: 3, day: 1 }), 11017);
  assert.equal(dayNumber({ year: 40, month: 2, day: 29 }), -704_859);
  for (let number = -760_000; number < 120_000; number += 97) {
    assert.equal(dayNumber(fromDayNumber(number)), number);
  }
});

test('one day follows the other over every end of a month', () => {
  for (const year of [1900, 1996, 2000, 2023, 2024, 2100]) {
    for (let month = 1; month <= 12; month += 1) {
      const last = dayNumber({ year, month, day: daysInMonth(year, month) });
      const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
      assert.equal(dayNumber({ ...next, day: 1 }), last + 1, `${year}-${month}`);
    }
  }
});

test('weekdays', () => {
  assert.equal(weekdayOf({ year: 2025, month: 5, day: 8 }), 4);
  assert.equal(weekdayOf({ year: 1945, month: 9, day: 2 }), 0);
});
