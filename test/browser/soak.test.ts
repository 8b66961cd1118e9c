/** A short soak; `npm run soak` is the long one, and tries builds that are broken on purpose, too. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runSoak } from '../support/soak/soak.ts';

test('four tabs and the popup at work, the browser killed again and again: nothing acknowledged is lost', {
  timeout: 300_000,
}, async t => {
  // Every run is another one: what is not found today may be found tomorrow.
  const seed = Date.now() % 100_000;
  const { kills, counts, faults, evidence } = await runSoak({
    kills: 8,
    seed,
    longestRound: 1_000,
  });
  t.diagnostic(`seed ${seed}: ${counts.acknowledged} changes acknowledged, ${kills} kills`);
  assert.deepEqual(faults, [], `seed ${seed}, see ${evidence}`);
  assert.ok(counts.acknowledged > 0, `seed ${seed}: nothing was changed`);
});
