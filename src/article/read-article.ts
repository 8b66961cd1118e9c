import { isHiddenByStyle } from '../text/is-hidden.ts';
import { readBlocks } from '../text/read-blocks.ts';
import type { Article, Block, BlockKind, Reading } from './article.ts';
import { canonicalUrl } from './canonical-url.ts';
import { composeText, type Piece } from './compose-text.ts';
import { type Found, findArticle, leastText } from './find-article.ts';
import { findAuthors } from './find-authors.ts';
import { findPublicationDate } from './find-publication-date.ts';
import { readJsonLd } from './json-ld.ts';
import { languageOf } from './language.ts';
import { type Page, textOfBlock } from './page.ts';
import { readPageMetadata } from './page-metadata.ts';
import type { Body } from './select-body.ts';
import { articleThreshold, votesOn } from './signals.ts';
import { siteOf } from './sites.ts';
import { claimedTitles, hostOf } from './title.ts';

/**
 * Decides whether a page is an article and reads it. Never changes the page
 * and never throws: a page that cannot be read is "not an article", with why.
 * @param url the page's address as the reader sees it.
 */
export function readArticle(document: Document, url: string): Reading {
  try {
    const reading = read(document, url, false);
    // Some pages hide their text until a script of theirs has run.
    if (reading.kind === 'article' || !hidesItsText(document)) return reading;
    return read(document, url, true);
  } catch (error) {
    return { kind: 'not-article', why: `unreadable: ${String(error)}` };
  }
}

const hidesItsText = (document: Document): boolean =>
  document.body !== null && isHiddenByStyle(document.body);

function read(document: Document, url: string, hiddenToo: boolean): Reading {
  // A form field named "body" replaces `document.body`.
  const root = document.querySelector('body');
  if (!root) return { kind: 'not-article', why: 'no-body' };
  const address = addressOf(url);
  const site = siteOf(address.host);
  const page: Page = {
    document,
    root,
    url,
    site: site?.under && !address.path.startsWith(site.under) ? null : site,
    metadata: readPageMetadata(document),
    jsonLd: readJsonLd(document),
    read: readBlocks([root], { hiddenToo }),
  };
  const found = findArticle(page);
  const published = findPublicationDate(page, found);
  const votes = votesOn({
    page,
    path: address.path,
    query: address.query,
    body: found?.body ?? null,
    hasTitle: found?.title != null,
    hasDate: published !== null,
  });
  const score = votes.reduce((sum, vote) => sum + vote.weight, 0);
  const reasons = votes.map(({ weight, why }) => `${why}${weight > 0 ? '+' : ''}${weight}`);
  const notArticle = (why: string): Reading => ({
    kind: 'not-article',
    why: [why, ...reasons].join(' '),
  });
  if (!found || found.body.running < leastText) return notArticle('little-text');
  const lang = languageOf(runningText(page, found.body));
  if (lang === 'other') return notArticle('language');
  if (score < articleThreshold) return notArticle('voted');
  return { kind: 'article', article: compose(page, found, lang, published) };
}

function addressOf(url: string): { host: string; path: string; query: URLSearchParams } {
  try {
    const { hostname, pathname, searchParams } = new URL(url);
    let path = pathname;
    try {
      path = decodeURIComponent(pathname);
    } catch {
      // A stray "%" in a path: taken as it stands.
    }
    return { host: hostname, path, query: searchParams };
  } catch {
    return { host: '', path: '', query: new URLSearchParams() };
  }
}

const runningText = (page: Page, body: Body): string =>
  body.blocks.map(({ block }) => textOfBlock(page, block)).join(' ');

function compose(page: Page, found: Found, lang: 'vi' | 'en', published: string | null): Article {
  const lines: { kind: BlockKind; pieces: readonly Piece[] }[] = [];
  if (found.title) {
    const { from, to } = found.title;
    lines.push({ kind: 'title', pieces: page.read.blocks.slice(from, to) });
  }
  lines.push({ kind: 'lead', pieces: found.lead });
  for (const { kind, block } of found.body.blocks) lines.push({ kind, pieces: [block] });
  const filled = lines.filter(({ pieces }) => pieces.length > 0);
  const content = composeText(
    page.read,
    filled.map(({ pieces }) => pieces),
  );
  const blocks: Block[] = content.blocks.map((span, index) => ({
    ...span,
    kind: filled[index]?.kind ?? 'paragraph',
  }));
  const textOf = (kind: BlockKind): string => {
    const block = blocks.find(item => item.kind === kind);
    return block ? content.text.slice(block.start, block.end) : '';
  };
  const { jsonLd, metadata, url } = page;
  return {
    site: page.site?.host ?? hostOf(url).replace(/^www\./, ''),
    url,
    canonicalUrl: canonicalUrl(url, [
      metadata.canonical,
      metadata.ogUrl,
      jsonLd.article?.url ?? '',
    ]),
    lang,
    title: textOf('title') || (claimedTitles(page)[0] ?? ''),
    lead: textOf('lead'),
    authors: findAuthors(page, found),
    published,
    reader: found.reader,
    content,
    blocks,
  };
}
