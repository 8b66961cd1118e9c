import type { VerdictKind } from '../facts/gloss.ts';

/** Paths of a sign in a 16 × 16 box that tells verdicts apart without colour: =, ≠ and a fork. Drawn, for fonts differ. */
export const verdictSigns = {
  agrees: 'M3 6h10M3 10h10',
  differs: 'M3 6h10M3 10h10M11 2.5l-6 11',
  disputed: 'M8 14V8M8 8L3.5 3M8 8l4.5-5',
} as const satisfies Record<VerdictKind, string>;
