import type { Span } from '../text/span.ts';
import type { Figure, FigureValue, Qualifier } from '../vietnamese/figure.ts';
import type { EntityType } from './schema.ts';

/** How a figure stands to what the fact base holds. */
export type VerdictKind = 'agrees' | 'differs' | 'disputed';

/** A source's version of a figure, ready to show. */
export interface Source {
  readonly document: string;
  readonly publisher: string;
  /** ISO date, or null if unknown. */
  readonly date: string | null;
  readonly title: string;
  readonly url: string | null;
  /** Line of the document, from 1. */
  readonly paragraph: number;
  /** As printed there. */
  readonly printed: string;
  readonly value: FigureValue | null;
  readonly qualifier: Qualifier;
  /** Whose statement it is (an entity's name in both languages), or null for the paper's own. */
  readonly speaker: { readonly vi: string; readonly en: string } | null;
  readonly note: { readonly vi: string; readonly en: string } | null;
}

/**
 * A sentence for the reader as a message key of `_locales` with its
 * substitutions, so that the command line and the screens say it in the
 * reader's language from the same source.
 */
export interface Message {
  readonly key: string;
  readonly substitutions: readonly string[];
}

/** The result of comparing a figure with a claim. */
export interface Verdict {
  readonly kind: VerdictKind;
  /** Claim id. */
  readonly claim: string;
  /** What is compared, from the claim. */
  readonly about: { readonly vi: string; readonly en: string };
  /** Why, in plain words that compare and never accuse. One message, or several read one after the other. */
  readonly why: readonly Message[];
  readonly sources: readonly Source[];
}

/** An entity as it is named in the text. */
export interface EntityMention extends Span {
  readonly text: string;
  /** "role": an office alone, linked to its holder. */
  readonly type: EntityType | 'role';
  /** Entity of the fact base; null: recognised by form, not in it. */
  readonly id: string | null;
  readonly name: string;
  /** For a role: the office. */
  readonly office: string | null;
}

/** A figure of the text with its verdict; null: nothing to compare it with. */
export interface GlossedFigure extends Figure {
  readonly verdict: Verdict | null;
}

/** Everything found in one text: what `annotate` prints and what the page paints. */
export interface Gloss {
  /** In order of `start`, never overlapping one another. */
  readonly entities: readonly EntityMention[];
  /** In order of `start`, never overlapping one another; an entity may overlap a figure. */
  readonly figures: readonly GlossedFigure[];
}

/** What is known about a text beside its words. */
export interface GlossInput {
  readonly text: string;
  /** Spans of `text`: the title and lead give context to every figure. Null for plain text. */
  readonly title: Span | null;
  readonly lead: Span | null;
  readonly lang: 'vi' | 'en';
  /** ISO date or date-time of publication, or null. */
  readonly published: string | null;
}
