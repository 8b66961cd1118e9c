import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {
  type Dates,
  datesAgree,
  differenceOf,
  intervalOf,
  intervalsMeet,
  nextRound,
  previousRound,
} from '../../../src/facts/interval.ts';
import type { Qualifier } from '../../../src/vietnamese/figure.ts';

test('the next round figure above', () => {
  const table: [number, number][] = [
    [800, 900],
    [23_000, 24_000],
    [150_000, 200_000],
    [25, 30],
    [30, 40],
    [70, 80],
    [1_000, 2_000],
    [146.3, 146.4],
    [1_500, 2_000],
    [12.5, 13],
    [0.5, 0.6],
    [500, 600],
    [3, 4],
    [999, 1_000],
    [860_000_000, 870_000_000],
    [0, 1],
  ];
  for (const [value, next] of table) assert.equal(nextRound(value), next, `${value}`);
});

test('the next round figure below', () => {
  const table: [number, number][] = [
    [1e9, 0.9e9],
    [50, 40],
    [100, 90],
    [800, 700],
    [2, 1],
    [10, 9],
    [1_500, 1_400],
    [146.3, 146.2],
    [0, 0],
  ];
  for (const [value, below] of table) assert.equal(previousRound(value), below, `${value}`);
});

type Written = readonly [
  value: number | readonly [number, number],
  qualifier: Qualifier,
  precision: number | null,
];

test('intervals', () => {
  const table: [Written, number, number][] = [
    [[800e6, 'more-than', 1e6], 800e6, 900e6],
    [[1e9, 'almost', 1e9], 0.9e9, 1e9],
    [[150_000, 'about', 1_000], 135_000, 165_000],
    [[146.3e6, 'exact', 0.1e6], 146.25e6, 146.35e6],
    [[5, 'exact', null], 5, 5],
    [[16, 'at-least', 1], 16, Number.POSITIVE_INFINITY],
    [[3, 'at-most', 1], 0, 3],
    [[5, 'less-than', 1], 0, 5],
    [[[20, 30], 'exact', 1], 19.5, 30.5],
    [[[20, 30], 'about', 1], 18, 33],
  ];
  for (const [[value, qualifier, precision], low, high] of table) {
    const interval = intervalOf(value, qualifier, precision);
    assert.deepEqual([interval.low, interval.high], [low, high], `${qualifier} ${value}`);
  }
});

test('which figures agree', () => {
  const table: [Written, Written, boolean][] = [
    [[800e6, 'more-than', 1e6], [860e6, 'exact', 1e6], true],
    [[800e6, 'more-than', 1e6], [900e6, 'exact', 1e6], true],
    [[800e6, 'more-than', 1e6], [901e6, 'exact', 1e6], false],
    [[800e6, 'more-than', 1e6], [799e6, 'exact', 1e6], false],
    [[800e6, 'more-than', 1e6], [0.8e9, 'exact', 0.1e9], true],
    [[800e6, 'more-than', 1e6], [900e6, 'almost', 1e6], true],
    [[800e6, 'more-than', 1e6], [800e6, 'almost', 1e6], false],
    [[146.3e6, 'exact', 0.1e6], [146e6, 'exact', 1e6], true],
    [[146.3e6, 'exact', 0.1e6], [146e6, 'more-than', 1e6], true],
    [[146.3e6, 'exact', 0.1e6], [147e6, 'almost', 1e6], true],
    [[146.3e6, 'exact', 0.1e6], [150e6, 'about', 1e6], true],
    [[146.3e6, 'exact', 0.1e6], [164.3e6, 'exact', 0.1e6], false],
    [[11, 'exact', 1], [12, 'exact', 1], false],
    [[11, 'exact', 1], [11, 'exact', null], true],
    [[150_000, 'about', 1], [160_000, 'exact', 1], true],
    [[150_000, 'about', 1], [170_000, 'exact', 1], false],
    [[2, 'exact', null], [2, 'almost', null], false],
    [[5e9, 'exact', 1e9], [5e9, 'at-least', 1e9], true],
    [[30, 'more-than', 1], [35, 'exact', 1], true],
    [[20, 'about', 1], [[15, 19], 'exact', 1], true],
  ];
  for (const [one, other, agree] of table) {
    assert.equal(
      intervalsMeet(intervalOf(...one), intervalOf(...other)),
      agree,
      `${one} · ${other}`,
    );
    assert.equal(
      intervalsMeet(intervalOf(...other), intervalOf(...one)),
      agree,
      `${other} · ${one}`,
    );
  }
});

test('a figure agrees with itself, however it is bounded from its own side', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e12 }),
      fc.constantFrom(1, 10, 1_000),
      (value, precision) => {
        for (const qualifier of [
          'exact',
          'about',
          'at-least',
          'at-most',
          'more-than',
          'up-to',
        ] as const) {
          const interval = intervalOf(value, qualifier, precision);
          assert.ok(intervalsMeet(interval, interval));
          assert.ok(intervalsMeet(interval, intervalOf(value, 'exact', precision)));
        }
      },
    ),
  );
});

test('dates and periods', () => {
  const table: [Dates, Dates, boolean | null][] = [
    ['2025-05-06', '2025-05-06', true],
    ['2025-05-06', '2025-05-07', false],
    ['2025-05', '2025-05-06', true],
    ['2024', '2024-09', true],
    ['1992', '1993', false],
    [['2025-05-05', '2025-05-06'], ['2025-05-05', '2025-05-07'], false],
    [['2025-05-05', '2025-05-07'], ['2025-05-05', '2025-05-07'], true],
    [['2023', '2025'], ['2023', '2025'], true],
    [['2023', '2025'], ['2021', '2025'], false],
    ['2025-05', ['2025-05-05', '2025-05-07'], true],
    ['2025-06', ['2025-05-05', '2025-05-07'], false],
    ['2025-05-06', ['2025-05-05', '2025-05-07'], null],
    ['2024', ['2023', '2025'], null],
    ['2030', ['2023', '2025'], false],
    ['--05-06', '2025-05-06', null],
    ['16:54', '2025-05-06', null],
  ];
  for (const [one, other, agree] of table) {
    assert.equal(datesAgree(one, other), agree, `${one} · ${other}`);
    assert.equal(datesAgree(other, one), agree, `${other} · ${one}`);
  }
});

test('how far apart', () => {
  assert.deepEqual(differenceOf(900e6, 800e6), { absolute: 100e6, relative: 0.125 });
  assert.deepEqual(differenceOf(3, 0), { absolute: 3, relative: null });
});
