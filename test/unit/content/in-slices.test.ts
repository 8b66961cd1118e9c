import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { inSlices } from '../../../src/content/in-slices.ts';
import type { Steps } from '../../../src/text/steps.ts';

let pauses = 0;
beforeEach(() => {
  pauses = 0;
  const pause = (): Promise<void> => {
    pauses += 1;
    return Promise.resolve();
  };
  Object.assign(globalThis, { scheduler: { yield: pause } });
});

/** Steps of so many milliseconds each. */
function* work(steps: number, milliseconds: number): Steps<string> {
  for (let step = 0; step < steps; step++) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    yield;
  }
  return 'done';
}

test('short work is done at once, without a pause', async () => {
  assert.equal((await inSlices(work(20, 0), () => false))?.value, 'done');
  assert.equal(pauses, 0);
});

test('long work pauses again and again, and counts only what it worked', async () => {
  const done = await inSlices(work(20, 4), () => false);
  assert.equal(done?.value, 'done');
  assert.ok(pauses >= 4, `${pauses} pauses`);
  assert.ok((done?.cost ?? 0) >= 80, `${done?.cost} ms`);
});

test('what nobody wants any more is not finished', async () => {
  assert.equal(await inSlices(work(20, 4), () => true), null);
  assert.equal(pauses, 1);
});
