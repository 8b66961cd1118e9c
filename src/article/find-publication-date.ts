import { alternatives } from './families/family.ts';
import type { Found } from './find-article.ts';
import { lineOfElement, type Page, textOfBlock } from './page.ts';
import { isDateLine, parsePublicationDate } from './publication-date.ts';

/** The day of publication: structured data first, then the rules, then lines about the headline. */
export function findPublicationDate(page: Page, found: Found | null): string | null {
  const { document, jsonLd, metadata } = page;
  const claims = [jsonLd.article?.datePublished ?? '', metadata.published];
  for (const claim of claims) {
    const date = claim && parsePublicationDate(claim);
    if (date) return date;
  }
  const named =
    '[itemprop="datePublished"], time[datetime][pubdate], main time[datetime], article time[datetime]';
  for (const selector of [...alternatives(found?.rules?.date), named]) {
    for (const element of [...document.querySelectorAll(selector)].slice(0, 3)) {
      const text =
        element.getAttribute('datetime') ?? element.getAttribute('content') ?? withClock(element);
      const date = parsePublicationDate(text);
      if (date) return date;
    }
  }
  if (!found) return null;
  const { blocks } = page.read;
  const { title } = found;
  const from = Math.max(Math.min(title?.from ?? found.body.from, found.body.from) - 6, 0);
  const to = Math.min(Math.max(title?.to ?? 0, found.body.from) + 4, from + 40);
  for (const block of [
    ...blocks.slice(from, to),
    ...blocks.slice(Math.max(found.body.to - 3, to), found.body.to + 3),
  ]) {
    const line = textOfBlock(page, block);
    if (isDateLine(line)) return parsePublicationDate(line);
  }
  // "Hà Nội | 18:55, 06/05/2025 | Lượt xem: 12": a date with a clock in a short line.
  for (const block of blocks.slice(from, to)) {
    const line = textOfBlock(page, block);
    if (line.length < 120 && /\d{1,2}[:h]\d{2}/.test(line)) {
      const date = parsePublicationDate(line);
      if (date) return date;
    }
  }
  const time = document.querySelector('time[datetime]');
  return parsePublicationDate(time?.getAttribute('datetime') ?? '');
}

/** A date's text; where the clock stands in an element beside it, that of both. */
function withClock(element: Element): string {
  const text = lineOfElement(element);
  const parent = element.parentElement;
  if (!parent || /\d\s*[:h]\s*\d{2}/.test(text)) return text;
  const both = lineOfElement(parent);
  return both.length <= 120 ? both : text;
}
