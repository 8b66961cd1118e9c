import { authorSelectors } from './author-selectors.ts';
import type { Found } from './find-article.ts';
import { authorsOf } from './json-ld-authors.ts';
import { type Page, select, textOfBlock, textOfElement } from './page.ts';
import { isLineOfNames, peopleIn } from './people.ts';

const named =
  '[itemprop="author"], [rel="author"], [class*="author" i], [class*="byline" i], [class*="tac-gia" i], [class*="tacgia" i]';

const stated = ['dable:author', 'article:author', 'author', 'dc.creator']
  .flatMap(name => [`meta[name="${name}" i]`, `meta[property="${name}" i]`])
  .join();

/**
 * The people who wrote an article: structured data, then the rules, then metadata,
 * then what the article itself says: names by class, the text's last line, lines of
 * nothing but names beside headline and text. At last what is called an author anywhere.
 */
export function findAuthors(page: Page, found: Found): string[] {
  const { blocks } = page.read;
  const { title, body } = found;
  const around = blocks.slice(
    Math.max(Math.min(title?.from ?? body.from, body.from) - 4, 0),
    body.to + 3,
  );
  const isAround = (element: Element): boolean =>
    around.some(block => element.contains(block.element) || block.element.contains(element));
  const first = (elements: readonly Element[]): string[] => {
    for (const element of elements) {
      const people = peopleIn([textOfElement(element)]);
      if (people.length > 0) return people;
    }
    return [];
  };
  const lines = (from: number, to: number): string[] =>
    blocks
      .slice(Math.max(from, 0), Math.max(to, 0))
      .map(block => textOfBlock(page, block))
      .filter(isLineOfNames);
  const called = select(page, named, 8);
  const start = title?.from ?? body.from;
  const sources: (() => string[])[] = [
    () => peopleIn((page.jsonLd.article?.authors ?? []).flatMap(authorsOf), true),
    ...authorSelectors(page).map(
      selector => () => peopleIn(select(page, selector, 4).map(textOfElement)),
    ),
    () =>
      peopleIn(
        [...page.document.querySelectorAll(stated)].map(meta => meta.getAttribute('content') ?? ''),
      ),
    () => first(called.filter(isAround)),
    () => peopleIn(body.bylines),
    () => peopleIn(lines(start - 2, Math.min(Math.max(title?.to ?? 0, body.from) + 4, start + 12))),
    () => peopleIn(lines(body.to, body.to + 2)),
    () => first(called),
  ];
  for (const source of sources) {
    const people = source();
    if (people.length > 0) return people;
  }
  return [];
}
