import { alternatives } from './families/family.ts';
import type { Found } from './find-article.ts';
import { type Page, textOfElement } from './page.ts';
import { peopleIn } from './people.ts';

/** The people who wrote an article: structured data, then the rules, then what stood at the text's end. */
export function findAuthors(page: Page, found: Found): string[] {
  const certain = peopleIn(page.jsonLd.article?.authors ?? [], true);
  if (certain.length > 0) return certain;
  const named: string[] = [];
  for (const selector of alternatives(found.rules?.author)) {
    for (const element of [...page.document.querySelectorAll(selector)].slice(0, 4)) {
      named.push(...peopleIn([textOfElement(element)]));
    }
    if (named.length > 0) return [...new Set(named)];
  }
  const claimed = peopleIn(page.metadata.authors);
  if (claimed.length > 0) return claimed;
  for (const element of [
    ...page.document.querySelectorAll(
      '[itemprop="author"], [rel="author"], [class*="author" i], [class*="byline" i], [class*="tac-gia" i], [class*="tacgia" i]',
    ),
  ].slice(0, 8)) {
    const people = peopleIn([textOfElement(element)]);
    if (people.length > 0) return people;
  }
  return peopleIn(found.body.bylines);
}
