/** A short soak; `npm run soak` is the long one. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { breakExtension } from '../support/soak/broken-build.ts';
import { runSoak } from '../support/soak/soak.ts';

const seed = Date.now() % 100_000;

test(`five kills under four tabs and the popup lose nothing, seed ${seed}`, async () => {
  const { faults, kills, counts } = await runSoak({ kills: 5, seed, longestRound: 1_500 });
  assert.deepEqual(faults, []);
  assert.equal(kills, 5);
  assert.ok(counts.acknowledged > 0, 'nothing was done at all');
});

test(`a store that acknowledges before it has committed is caught, seed ${seed}`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chu-giai-broken-'));
  try {
    await breakExtension('acknowledges before the commit', folder);
    const options = { kills: 15, seed, extension: folder, stopsAtFault: true, longestRound: 1_500 };
    const { faults } = await runSoak(options);
    assert.notDeepEqual(faults, []);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
