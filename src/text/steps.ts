/**
 * Work in small steps: a generator yields wherever it may pause, so that who
 * runs it in a page can let the page go on in between; what it returns is the
 * work's result. A step takes about a millisecond.
 */
export type Steps<Value> = Generator<undefined, Value, undefined>;

/** Takes all steps at once. */
export function finish<Value>(steps: Steps<Value>): Value {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** So many elements, blocks or lines make a step; a power of two. */
export const perStep = 256;

/** Calls back for each item, in steps. */
export function* eachInSteps<Item>(
  items: Iterable<Item>,
  take: (item: Item, index: number) => void,
): Steps<void> {
  let index = 0;
  for (const item of items) {
    take(item, index++);
    if (index % perStep === 0) yield;
  }
}
