/** Which CMS family's markup an article is printed in. */
export type Layout = 'epi' | 'vccorp' | 'mastercms' | 'onecms' | 'liferay' | 'vnexpress' | 'plain';

/** One article of the demo newspaper. All its words are our own. */
export interface DemoArticle {
  readonly layout: Layout;
  /** Path on the server, in the family's own form of address. */
  readonly path: string;
  readonly lang: 'vi' | 'en';
  readonly section: string;
  readonly title: string;
  readonly lead: string;
  readonly author: string;
  /** ISO 8601 with offset. */
  readonly published: string;
  /** Paragraphs; one that begins with "## " is a sub-heading. */
  readonly body: readonly string[];
  /** Caption of a picture that stands in the middle of the body. */
  readonly caption: string;
  /** Titles of related articles that the page carries: never body text. */
  readonly related: readonly string[];
}
