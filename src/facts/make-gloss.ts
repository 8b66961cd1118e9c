import type { Analysis } from '../vietnamese/analysis.ts';
import { read } from '../vietnamese/read.ts';
import type { FactBase } from './fact-base.ts';
import type { Gloss, GlossInput } from './gloss.ts';
import { judge } from './judge.ts';
import { link } from './link.ts';

/** Links and judges a text that has been read already. */
export function glossAnalysis(base: FactBase, analysis: Analysis, input: GlossInput): Gloss {
  const links = link(analysis, base, input);
  return { entities: links.entities, figures: judge(links, base) };
}

/** Reads a text: what `glossAnalysis` needs, and needs no fact base. */
export function readInput({ text, published, lang }: GlossInput): Analysis {
  return read(text, { published: published === null ? null : published.slice(0, 10), lang });
}

/** Reads a text once; finds its names and figures, links them and compares them with the fact base. */
export const makeGloss = (base: FactBase, input: GlossInput): Gloss =>
  glossAnalysis(base, readInput(input), input);
