import type { PageText } from '../text/page-text.ts';

/** What there is to place notes in. */
export interface Texts {
  /** The article's text; null if the page is none. */
  readonly article: PageText | null;
  /** All of the page's text, read when it is first asked for; null if the visit ended meanwhile. */
  whole(): Promise<PageText | null>;
}
