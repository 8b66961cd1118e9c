/** The colours a reader marks with. Each has a name in the interface; colour alone never carries meaning. */
export const noteColors = ['yellow', 'green', 'blue', 'pink'] as const;
export type NoteColor = (typeof noteColors)[number];

/** W3C Web Annotation TextQuoteSelector: 64 UTF-16 units of context on each side, of the page's text as `PageText` gives it. */
export interface QuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** W3C TextPositionSelector: UTF-16 units into the `PageText` that was described. */
export interface PositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** Ours: the block that holds the quote's start, and which of the same words the quote was; tells apart repeated words. */
export interface BlockSelector {
  readonly type: 'ChuGiaiBlockSelector';
  /** The block's text; of a longer block a stretch of 1,000 units that holds the quote's start. */
  readonly text: string;
  /** Offset of the quote's start in `text`. */
  readonly offset: number;
  /** The quote was occurrence `nth` of `of` in the page, from 1. */
  readonly nth: number;
  readonly of: number;
  /** Last 64 units of the block before; absent in notes from elsewhere, empty for a page's first block. */
  readonly before?: string | undefined;
  /** First 64 units of the block after. */
  readonly after?: string | undefined;
  /** The places of the page that were most like this one, at most eight; absent in notes from elsewhere. */
  readonly others?: readonly OtherPlace[] | undefined;
}

/** What stood at and around a place that is like the quote's: up to 48 units on each side. */
export interface OtherPlace {
  readonly before: string;
  readonly after: string;
  /** What stood there, up to 160 units; absent if it was the quote's own words, and in notes of earlier versions. */
  readonly exact?: string | undefined;
}

export type Selector = QuoteSelector | PositionSelector | BlockSelector;

/** Where a note stood before it was attached to other words by hand. */
export interface EarlierPlace {
  readonly selectors: readonly Selector[];
  /** When it was taken from there: ISO 8601, UTC. */
  readonly until: string;
}

/** A highlight with or without words of the reader's own. */
export interface Note {
  /** UUID. */
  readonly id: string;
  /** Counts the changes; an update names the one it was made from. */
  readonly revision: number;
  /** Page as visited. */
  readonly url: string;
  /** Key under which a page's notes are found again: the canonical address. */
  readonly page: string;
  readonly pageTitle: string;
  readonly site: string;
  readonly selectors: readonly Selector[];
  /** Where it stood before it was attached again by hand, the latest last; absent if it never was. */
  readonly earlierPlaces?: readonly EarlierPlace[] | undefined;
  readonly color: NoteColor;
  /** Plain text, as typed; empty for a bare highlight. */
  readonly body: string;
  readonly tags: readonly string[];
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly modified: string;
  /** When it was put in the bin, or null. */
  readonly deleted: string | null;
}

/** What the page knows when a reader marks something. */
export interface NewNote {
  /** Chosen by the page before sending, so that a repeated message makes no second note. */
  readonly id: string;
  readonly url: string;
  readonly page: string;
  readonly pageTitle: string;
  readonly site: string;
  readonly selectors: readonly Selector[];
  readonly color: NoteColor;
  readonly body: string;
}

/** Where a note stands on the page it was made on. */
export type Placement =
  | { readonly state: 'placed'; readonly start: number; readonly end: number }
  /** The words were altered: `was` is the quote as it was marked, the span is what stands there now. */
  | {
      readonly state: 'changed';
      readonly start: number;
      readonly end: number;
      readonly was: string;
    }
  | { readonly state: 'unplaced'; readonly reason: UnplacedReason };

/** What is remembered of where a note stood when its page was last seen. */
export type NoteState = Placement['state'];

/** Why a note has no certain place. */
export type UnplacedReason =
  /** The words are not on the page, or only with other surroundings. */
  | 'missing'
  /** Several places fit equally well. */
  | 'ambiguous'
  /** The page has no text (yet). */
  | 'no-text';
