import type { Analysis } from '../vietnamese/analysis.ts';
import type { Token } from '../vietnamese/token.ts';
import type { DaySpan } from './days.ts';
import type { FactBase } from './fact-base.ts';
import type { EntityMention, GlossInput } from './gloss.ts';
import type { NameMatch } from './name-index.ts';
import type { Entity } from './schema.ts';

/** An entity that the text names at `tokens.slice(first, last)`. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  readonly entity: Entity;
  /** The office by which alone it is named, or null. */
  readonly office: string | null;
}

/** A name by its form alone, at `tokens.slice(first, last)`. */
export interface TokenName {
  readonly first: number;
  readonly last: number;
  /** First token of the name itself, behind title and honorific. */
  readonly nameFirst: number;
  readonly type: 'person' | 'organization' | 'place';
}

/** What the steps of linking share. */
export interface Linking {
  readonly analysis: Analysis;
  readonly input: GlossInput;
  readonly base: FactBase;
  readonly tokens: readonly Token[];
  readonly hashes: Int32Array;
  readonly matches: readonly NameMatch[];
  /** Per token, index of the first match that begins there, or -1. */
  readonly matchAt: Int32Array;
  /** Figures that are dates, by sentence: the days they cover. */
  readonly daysBySentence: ReadonlyMap<number, readonly DaySpan[]>;
  readonly names: readonly TokenName[];
  /** Per token, 1 if an amount of money covers it: "Mỹ" in "800 triệu đô la Mỹ" names no country. */
  readonly inMoney: Uint8Array;
  /** Per token, 1 if some form of the base covers it. */
  readonly covered: Uint8Array;
  /** Per token, index of its sentence. */
  readonly sentenceOf: Int32Array;
  /** Per token, number of its paragraph (lines of the text). */
  readonly paragraphOf: Int32Array;
  /** Day of publication, "YYYY-MM-DD", or null. */
  readonly published: string | null;
  /** Linked so far, in no order. */
  readonly mentions: Mention[];
}

/** What linking found. */
export interface Links {
  /** To be shown: in order, not overlapping. */
  readonly entities: readonly EntityMention[];
  /** All that the text names, overlapping too: what verdicts go by. In order of `first`. */
  readonly mentions: readonly Mention[];
  readonly linking: Linking;
}
