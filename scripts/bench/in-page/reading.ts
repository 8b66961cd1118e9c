/** Runs in a page: reads a text our way, whole. */
import { createFactBase, type FactBase } from '../../../src/facts/fact-base.ts';
import { makeGloss } from '../../../src/facts/make-gloss.ts';
import { createNameIndex, type NameIndex } from '../../../src/facts/name-index.ts';
import { hashTokens, indexTexts } from '../../../src/facts/phrase-index.ts';
import type { Entity, Pack } from '../../../src/facts/schema.ts';
import { tokenize } from '../../../src/vietnamese/tokenize.ts';

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

let index: NameIndex | undefined;

/** Indexes names alone; ms. */
export function prepareNames(names: readonly string[]): number {
  const start = performance.now();
  const entries = names.map((text, number) => {
    const form = { text, lang: 'vi', kind: 'full' } as const;
    const entity: Entity = {
      id: `name-${number}`,
      type: 'person',
      name: { vi: text, en: text },
      description: { vi: text, en: text },
      forms: [form],
      mentions: [],
    };
    return { target: { kind: 'entity', entity } as const, form };
  });
  index = createNameIndex(entries, indexTexts(names));
  return performance.now() - start;
}

/** Looks the names up in a text that has been tokenised; ms. */
export function lookUp(text: string): { time: number; found: number } {
  if (!index) throw new Error('call prepareNames first');
  const tokens = tokenize(text);
  const start = performance.now();
  const found = index.find(tokens, hashTokens(tokens)).length;
  return { time: performance.now() - start, found };
}

/** Cuts a text into tokens; ms. */
export function cut(text: string): { time: number; tokens: number } {
  const start = performance.now();
  const tokens = tokenize(text).length;
  return { time: performance.now() - start, tokens };
}

const segmenter = new Intl.Segmenter('vi', { granularity: 'word' });

/** Walks the browser's own segments of a text; ms. */
export function segment(text: string): { time: number; tokens: number } {
  const start = performance.now();
  let tokens = 0;
  for (const _ of segmenter.segment(text)) tokens += 1;
  return { time: performance.now() - start, tokens };
}
