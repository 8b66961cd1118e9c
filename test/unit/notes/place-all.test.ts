import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAnchorer } from '../../../src/notes/anchor.ts';
import { longestSlice, placeAll } from '../../../src/notes/place-all.ts';
import { describe } from '../../../src/notes/selectors.ts';
import { pageTextOf } from '../../support/page-text.ts';
import { markArticle } from './benchmark.ts';

const { text, quotes } = markArticle(12);
const page = pageTextOf(text);
const changed = pageTextOf(`Bổ sung lúc 9 giờ.\n${text.replace('cho biết', 'nói')}`);
const notes = quotes.map(({ quote }, id) => ({
  id,
  selectors: describe(page, quote.start, quote.end),
}));

/** Places the notes while a clock moves on with every look at it; counts the pauses. */
async function run(target: typeof page, tick: number) {
  let time = 0;
  let pauses = 0;
  const placements = [];
  for await (const [note, placement] of placeAll(target, notes, {
    now: () => {
      time += tick;
      return time;
    },
    pause: async () => {
      pauses++;
    },
  })) {
    placements.push([note.id, placement]);
  }
  return { placements, pauses };
}

test('notes are placed in slices as they are placed one by one', async () => {
  const anchorer = createAnchorer(changed);
  const expected = notes.map(({ id, selectors }) => [id, anchorer.place(selectors)]);
  assert.deepEqual((await run(changed, 0)).placements, expected);
  assert.deepEqual((await run(changed, longestSlice)).placements, expected);
});

test('others run after each slice, and while the page is read', async () => {
  assert.equal((await run(changed, longestSlice)).pauses, notes.length + 2);
  assert.equal((await run(changed, 0)).pauses, 2);
});

test('a page that has not changed is not read', async () => {
  const { placements, pauses } = await run(page, 0);
  assert.equal(pauses, 0);
  assert.ok(placements.every(([, placement]) => typeof placement === 'object'));
});

test('other tasks get their turn by default', async () => {
  let turns = 0;
  const other = setInterval(() => turns++, 0);
  for await (const _ of placeAll(changed, [...notes, ...notes, ...notes], { slice: 0 }));
  clearInterval(other);
  assert.ok(turns > 0);
});
