/** Runs in a page of its own, as stock-reading.ts: where stock compromise sees numbers. */
import nlp from 'compromise/three';

/** Places of numbers, as [start, end) offsets into each text. */
export function findNumbers(texts: readonly string[]): [number, number][][] {
  return texts.map(text => {
    const found: unknown = nlp(text).numbers().json({ offset: true });
    return (found as { offset: { start: number; length: number } }[]).map(({ offset }) => [
      offset.start,
      offset.start + offset.length,
    ]);
  });
}
