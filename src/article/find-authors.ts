import { authorSelectors } from './author-selectors.ts';
import type { Found } from './find-article.ts';
import { authorsOf } from './json-ld-authors.ts';
import { type Page, select, textOfElement } from './page.ts';
import { peopleIn } from './people.ts';

const named =
  '[itemprop="author"], [rel="author"], [class*="author" i], [class*="byline" i], [class*="tac-gia" i], [class*="tacgia" i]';

const stated = ['dable:author', 'article:author', 'author', 'dc.creator']
  .flatMap(name => [`meta[name="${name}" i]`, `meta[property="${name}" i]`])
  .join();

/** The people who wrote an article: structured data, then the rules, then metadata, names by class, what stood at the text's end. */
export function findAuthors(page: Page, found: Found): string[] {
  const first = (selector: string): string[] => {
    for (const element of select(page, selector, 8)) {
      const people = peopleIn([textOfElement(element)]);
      if (people.length > 0) return people;
    }
    return [];
  };
  const sources: (() => string[])[] = [
    () => peopleIn((page.jsonLd.article?.authors ?? []).flatMap(authorsOf), true),
    ...authorSelectors(page).map(
      selector => () => peopleIn(select(page, selector, 4).map(textOfElement)),
    ),
    () =>
      peopleIn(
        [...page.document.querySelectorAll(stated)].map(meta => meta.getAttribute('content') ?? ''),
      ),
    () => first(named),
    () => peopleIn(found.body.bylines),
  ];
  for (const source of sources) {
    const people = source();
    if (people.length > 0) return people;
  }
  return [];
}
