// First: the seam to the browser looks for the API as it is imported.
import './browser-double.ts';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatDate, formatMoment, formatNumber } from '../../../src/ui/format.ts';
import { say, sayCount } from '../../../src/ui/i18n.ts';
import { randomUUID } from '../../../src/ui/random-uuid.ts';
import { sayReading } from '../../../src/ui/reading.ts';
import type { Figure } from '../../../src/vietnamese/figure.ts';
import { speak } from './browser-double.ts';

describe('dates and numbers', () => {
  const dates = [
    ['2025-05-06', '6/5/2025', '6 May 2025'],
    ['2025-05-08T23:10:00+07:00', '8/5/2025', '8 May 2025'],
    ['2024-09', '9/2024', 'September 2024'],
    ['2024', '2024', '2024'],
    ['0043', '43', '43'],
    ['--05-06', '--05-06', '--05-06'],
    ['', '', ''],
  ] as const;
  for (const [iso, vi, en] of dates) {
    test(`"${iso}" is written in both languages`, () => {
      assert.equal(formatDate(iso, 'vi'), vi);
      assert.equal(formatDate(iso, 'en'), en);
    });
  }

  test('a moment that is none comes back as it is', () => {
    assert.equal(formatMoment('yesterday', 'vi'), 'yesterday');
    assert.match(formatMoment('2026-11-22T10:00:00Z', 'vi'), /^2[123]\/11\/2026 \d\d:\d\d$/);
  });

  test('numbers have the separators of the language', () => {
    assert.equal(formatNumber(146_300_000, 'vi'), '146.300.000');
    assert.equal(formatNumber(18.4, 'vi'), '18,4');
    assert.equal(formatNumber(18.4, 'en'), '18.4');
  });

  test('counts take the plural form of the language', () => {
    speak('en');
    assert.equal(sayCount('popupCount', 1), '1 note');
    assert.equal(sayCount('popupCount', 20_000), '20,000 notes');
    speak('vi');
    assert.equal(sayCount('popupCount', 20_000), '20.000 ghi chú');
  });

  test('substitutions are put in as they are', () => {
    assert.equal(say('sourceSpeaker', '<b>$1</b>'), 'Lời của <b>$1</b>');
  });

  test('ids are version 4 UUIDs', () => {
    const ids = Array.from({ length: 100 }, randomUUID);
    for (const id of ids) {
      assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
    assert.equal(new Set(ids).size, 100);
  });
});

describe('how a figure was read', () => {
  const figure = (parts: Partial<Figure>): Figure => ({
    start: 0,
    end: 1,
    text: '',
    kind: 'money',
    value: 0,
    unit: null,
    qualifier: 'exact',
    precision: null,
    change: null,
    ...parts,
  });
  const cases: readonly (readonly [Partial<Figure>, string, string])[] = [
    [
      { value: 800_000_000, unit: 'USD', qualifier: 'more-than' },
      'trên 800.000.000 USD',
      'more than 800,000,000 USD',
    ],
    [
      { kind: 'percent', value: 18.4, unit: 'percent', change: 'increase', qualifier: 'almost' },
      'tăng gần 18,4%',
      'up by almost 18.4%',
    ],
    [
      { kind: 'percent', value: 2, unit: 'percentage-point' },
      '2 điểm phần trăm',
      '2 percentage points',
    ],
    [{ kind: 'quantity', value: [5, 7], unit: 'flight/week' }, '5 đến 7', '5 to 7'],
    [{ kind: 'ordinal', value: 12 }, 'thứ 12', 'number 12'],
    [{ kind: 'date', value: '2025-05-06' }, '6/5/2025', '6 May 2025'],
    [{ kind: 'date', value: '--05-06' }, '6/5 (chưa rõ năm)', '6/5 (year unknown)'],
    [
      { kind: 'period', value: ['2025-05-05', '2025-05-07'] },
      '5/5/2025 đến 7/5/2025',
      '5 May 2025 to 7 May 2025',
    ],
    [{ kind: 'time', value: '16:54' }, '16:54', '16:54'],
    [{ kind: 'time', value: '2025-05-06T16:54' }, '16:54 6/5/2025', '16:54 6 May 2025'],
  ];
  for (const [parts, vi, en] of cases) {
    test(vi, () => {
      speak('vi');
      assert.equal(sayReading(figure(parts)), vi);
      speak('en');
      assert.equal(sayReading(figure(parts)), en);
      speak('vi');
    });
  }
});
