import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chooseSide, placeFrame, type Side } from '../../../src/content/place-frame.ts';

const viewport = { width: 1000, height: 600 };
const card = { width: 300, height: 200 };
const word = (left: number, top: number) => ({ left, top, width: 60, height: 20 });

const sides: readonly [string, ReturnType<typeof word>, typeof card, 'above' | 'below', Side][] = [
  ['room on both sides', word(100, 300), card, 'below', 'below'],
  ['room on both sides, above preferred', word(100, 300), card, 'above', 'above'],
  ['at the bottom', word(100, 550), card, 'below', 'above'],
  ['at the top, above preferred', word(100, 10), card, 'above', 'below'],
  [
    'too tall for either: to the right',
    word(100, 300),
    { width: 300, height: 500 },
    'below',
    'right',
  ],
  ['too tall, no room on the right', word(800, 300), { width: 300, height: 500 }, 'below', 'left'],
  ['too large for all: the roomier', word(400, 200), { width: 900, height: 500 }, 'below', 'below'],
  ['too large for all, lower down', word(400, 450), { width: 900, height: 500 }, 'below', 'above'],
];

for (const [what, anchor, size, preferred, side] of sides) {
  test(`the side of a card: ${what}`, () => {
    assert.equal(chooseSide(anchor, size, viewport, preferred), side);
  });
}

const places: readonly [Side, ReturnType<typeof word>, { left: number; top: number }][] = [
  ['below', word(100, 300), { left: 100, top: 326 }],
  ['above', word(100, 300), { left: 100, top: 94 }],
  ['right', word(100, 300), { left: 166, top: 300 }],
  ['left', word(700, 300), { left: 394, top: 300 }],
  ['below', word(900, 300), { left: 692, top: 326 }],
  ['below', word(100, 500), { left: 100, top: 392 }],
];

for (const [side, anchor, place] of places) {
  test(`${side} of a word at ${anchor.left}, ${anchor.top}`, () => {
    assert.deepEqual(placeFrame(anchor, card, viewport, side), place);
  });
}

test('no card that fits reaches beyond the viewport, whatever its side', () => {
  const length = fc.integer({ min: 1, max: 500 });
  fc.assert(
    fc.property(
      fc.record({ left: fc.integer(), top: fc.integer(), width: length, height: length }),
      fc.record({ width: length, height: length }),
      fc.constantFrom<Side>('below', 'above', 'right', 'left'),
      (anchor, size, side) => {
        const { left, top } = placeFrame(anchor, size, viewport, side);
        assert.ok(left >= 0 && left + size.width <= viewport.width, `left ${left}`);
        assert.ok(top >= 0 && top + size.height <= viewport.height, `top ${top}`);
      },
    ),
  );
});
