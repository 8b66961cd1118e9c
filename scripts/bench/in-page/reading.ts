/** Runs in a page: reads a text our way, whole. */
import { createFactBase, type FactBase } from '../../../src/facts/fact-base.ts';
import { makeGloss } from '../../../src/facts/make-gloss.ts';
import type { Pack } from '../../../src/facts/schema.ts';

let base: FactBase | undefined;

/** Indexes the packs; ms. */
export function prepare(packs: readonly Pack[]): number {
  const start = performance.now();
  base = createFactBase(packs);
  return performance.now() - start;
}

/** Tokens, names, figures, dates and verdicts; ms. */
export function read(text: string): {
  time: number;
  entities: number;
  figures: number;
  verdicts: number;
} {
  if (!base) throw new Error('call prepare first');
  const start = performance.now();
  const gloss = makeGloss(base, {
    text,
    title: null,
    lead: null,
    lang: 'vi',
    published: '2025-05-06',
  });
  const time = performance.now() - start;
  return {
    time,
    entities: gloss.entities.filter(entity => entity.id !== null).length,
    figures: gloss.figures.length,
    verdicts: gloss.figures.filter(figure => figure.verdict).length,
  };
}
