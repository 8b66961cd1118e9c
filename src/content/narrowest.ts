import type { Mark } from './marks.ts';

/** The mark of a kind that covers least: the most particular of those that overlap. */
export function narrowest(marks: readonly Mark[], kind: Mark['meaning']['kind']): Mark | null {
  let best: Mark | null = null;
  for (const mark of marks) {
    if (mark.meaning.kind !== kind) continue;
    if (!best || mark.end - mark.start < best.end - best.start) best = mark;
  }
  return best;
}
