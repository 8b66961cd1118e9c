import type { Found } from './find-article.ts';
import { type Page, select, textOfBlock, textOfElement } from './page.ts';
import { isDateLine, parsePublicationDate } from './publication-date.ts';

/** A line that holds more than a date and what goes with it is no date line. */
const longestLine = 120;

/**
 * The moment of publication: structured data first, then lines about the headline,
 * then what is called a date. What is stated as a day alone, or as UTC with the
 * clock that the page prints as Vietnam's, gives way to what is printed.
 */
export function findPublicationDate(page: Page, found: Found | null): string | null {
  const { jsonLd, metadata } = page;
  const near = (): string | null => found && dateNear(page, found);
  const inMarkup = select(
    page,
    '[itemprop="datePublished"], time[pubdate], main time, article time',
    3,
  ).map(stated);
  const claims = [jsonLd.article?.datePublished ?? '', metadata.published, ...inMarkup];
  const claim = claims.find(text => text && parsePublicationDate(text));
  const date = claim && parsePublicationDate(claim);
  if (date) {
    const isUniversal = /(?:Z|[+-]00:?00)$/.test(claim);
    if (!isUniversal && clock.test(claim) && !date.includes(midnight)) return date;
    const start = isUniversal ? claim.slice(0, 16) : date.slice(0, 10);
    const others = [...claims.map(parsePublicationDate), near()];
    return others.find(other => other?.startsWith(start) && !other.includes(midnight)) ?? date;
  }
  return (
    near() ??
    firstDate(
      select(page, '[class*="date" i], [class*="time" i], [class*="publish" i], time', 8).map(
        element => stated(element) || withClock(element),
      ),
    )
  );
}

/** No clock was stated. */
const midnight = 'T00:00:00';

const stated = (element: Element): string =>
  element.getAttribute('datetime') ?? element.getAttribute('content') ?? '';

function firstDate(claims: readonly string[]): string | null {
  for (const claim of claims) {
    const date = claim && parsePublicationDate(claim);
    if (date) return date;
  }
  return null;
}

/** The first date line about the headline, else behind the text; one with a clock before one without. */
function dateNear(page: Page, { title, body }: Found): string | null {
  const { blocks } = page.read;
  const from = Math.max(Math.min(title?.from ?? body.from, body.from) - 6, 0);
  const to = Math.min(Math.max(title?.to ?? 0, body.from) + 4, from + 40);
  const lines = [...blocks.slice(from, to), ...blocks.slice(Math.max(body.to - 3, to), body.to + 3)]
    .filter((_, index) => from + index !== title?.from)
    .map(block => textOfBlock(page, block));
  const dated = lines.filter(isDateLine);
  const [line] = dated;
  // The clock may stand in the line behind the date.
  const next = line && lines[lines.indexOf(line) + 1];
  return firstDate([
    line && next && !clock.test(line) && next.length < 20 && clock.test(next)
      ? `${line} ${next}`
      : '',
    dated.find(text => clock.test(text)) ?? '',
    line ?? '',
  ]);
}

const clock = /\d\s*[:h]\s*\d{2}/;

/** A date's text; where the clock stands in an element beside it, that of both. */
function withClock(element: Element): string {
  const text = textOfElement(element);
  const parent = element.parentElement;
  if (text.length > longestLine) return '';
  const both = parent && !clock.test(text) ? textOfElement(parent) : '';
  return both && both.length <= longestLine ? both : text;
}
