/**
 * Where a content management system, or a single site, keeps the parts of an
 * article. Each field is CSS; alternatives in order of preference are parted
 * by " | ". A rule is only ever a suggestion: what it finds is checked. What
 * the generic reader finds by itself needs no rule: a title, which is an h1 or
 * says what the metadata says, a lead that is called so (`find-lead.ts`), a
 * date line, junk that is called so (`junk-elements.ts`).
 */
export interface Rules {
  readonly lead?: string;
  readonly body?: string;
  /** One selector list: what is not the article's text inside the body. */
  readonly junk?: string;
}

/** A content management system that several papers share. */
export interface Family extends Rules {
  readonly name: string;
  /** Found on this system's pages and on no others. Classes and ids only: it is looked for on every page. */
  readonly marker: string;
  /** How the path of an article ends. */
  readonly article: RegExp;
}

/** The alternatives of a rule's field, best first. */
export const alternatives = (selectors: string | undefined): readonly string[] =>
  selectors ? selectors.split(' | ') : [];
