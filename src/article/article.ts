import type { PageText } from '../text/page-text.ts';
import type { Span } from '../text/span.ts';

/** What a block of an article is to its reader. */
export type BlockKind = 'title' | 'lead' | 'paragraph' | 'heading' | 'list-item' | 'quote' | 'cell';

/** One block of the article, as a span of `Article.content.text`. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** An article as it was read from a page. */
export interface Article {
  /** The site's main host as in the site table ("nhandan.vn"), else the page's host. */
  readonly site: string;
  readonly url: string;
  /** Address without tracking parameters, AMP, mobile or print form. */
  readonly canonicalUrl: string;
  readonly lang: 'vi' | 'en';
  readonly title: string;
  /** Empty if the article has none. */
  readonly lead: string;
  /** People, not the paper's name. */
  readonly authors: readonly string[];
  /** ISO 8601 with offset ("2025-05-08T09:10:00+07:00"), or null. */
  readonly published: string | null;
  /** Which reader found the body: a CMS family, or "generic". */
  readonly reader: string;
  /** Title, lead and body blocks joined by "\n". */
  readonly content: PageText;
  /** The blocks of `content.text`, in order. */
  readonly blocks: readonly Block[];
}

/** What became of reading a page. */
export type Reading =
  | {
      readonly kind: 'article';
      readonly article: Article;
      /** The page is so long that only its beginning was read. */
      readonly isCut: boolean;
    }
  /** Home, section, video, search page …; `why` names the deciding signals, for the popup and for debugging. */
  | { readonly kind: 'not-article'; readonly why: string };
