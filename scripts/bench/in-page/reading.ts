/** Runs in a page: reads a text our way, whole, and lets stock compromise tokenise it and look up the same names. */
import nlp from 'compromise/one';
import { createFactBase, type FactBase } from '../../../src/facts/fact-base.ts';
import { makeGloss } from '../../../src/facts/make-gloss.ts';
import type { Pack } from '../../../src/facts/schema.ts';

let base: FactBase | undefined;
let trie: object | undefined;

/** Prepares both sides with the same names. */
export function prepare(packs: readonly Pack[]): { names: number; building: number } {
  const start = performance.now();
  base = createFactBase(packs);
  const building = performance.now() - start;
  const names = packs.flatMap(pack => [
    ...pack.entities.flatMap(entity => entity.forms.map(form => form.text)),
    ...pack.offices.flatMap(office => office.forms.map(form => form.text)),
  ]);
  trie = nlp.buildTrie(names);
  return { names: names.length, building };
}

/** Tokens, names, figures, dates and verdicts; ms. */
export function ours(text: string): {
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

/** Stock compromise/one: tokenise, look up; ms. */
export function stock(text: string): { time: number; found: number } {
  if (!trie) throw new Error('call prepare first');
  const start = performance.now();
  const found = nlp
    .tokenize(text)
    .lookup(trie as Parameters<ReturnType<typeof nlp>['lookup']>[0]).length;
  return { time: performance.now() - start, found };
}
