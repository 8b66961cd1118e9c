import type { Steps } from '../text/steps.ts';

/** Longest stretch of work between two chances for the page, in ms: what is left of a frame after its own work. */
const slice = 10;

/** What came of work in slices. */
export interface Sliced<Value> {
  readonly value: Value;
  /** Time spent at it, without the pauses, in ms. */
  readonly cost: number;
}

/** Takes steps, and lets the page go on whenever a slice is over. Null if nobody wants the result any more. */
export async function inSlices<Value>(
  steps: Steps<Value>,
  isOver: () => boolean,
): Promise<Sliced<Value> | null> {
  for (let cost = 0; ; ) {
    const began = performance.now();
    let spent = 0;
    let step = steps.next();
    while (!step.done && spent < slice) {
      step = steps.next();
      spent = performance.now() - began;
    }
    cost += performance.now() - began;
    if (step.done) return { value: step.value, cost };
    await scheduler.yield();
    if (isOver()) return null;
  }
}
