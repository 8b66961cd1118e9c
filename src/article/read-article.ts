import { isHiddenByStyle } from '../text/is-hidden.ts';
import { readBlocksInSteps } from '../text/read-blocks.ts';
import { finish, type Steps } from '../text/steps.ts';
import type { Article, Block, BlockKind, Reading } from './article.ts';
import { guessScope, headlineOfAddress } from './article-scope.ts';
import { canonicalUrl, isOfAnother } from './canonical-url.ts';
import { composeText, type Piece } from './compose-text.ts';
import { type Found, findArticle, type KnownRules, leastText, rulesFor } from './find-article.ts';
import { findPublicationDate } from './find-publication-date.ts';
import { readJsonLd } from './json-ld.ts';
import { languageOf } from './language.ts';
import { isParagraph, type Page, type PageHead, textOfBlock } from './page.ts';
import { readPageMetadata } from './page-metadata.ts';
import { parseUrl } from './parse-url.ts';
import { articleThreshold, headVotes, mostTextVotes, textVotes, type Vote } from './signals.ts';
import { siteOf } from './sites.ts';
import { claimedTitles } from './title.ts';

/** How an article's authors are found. */
export type FindAuthors = (page: Page, found: Found) => readonly string[];

/**
 * Decides whether a page is an article and reads it. Never changes the page
 * and never throws: a page that cannot be read is "not an article", with why.
 * Takes time by the length of the article, hardly by that of the page.
 * @param url the page's address as the reader sees it.
 * @param findAuthors `find-authors.ts`; without it an article's authors are not
 *   looked for, which the content script has no use for and need not carry.
 */
export const readArticle = (document: Document, url: string, findAuthors?: FindAuthors): Reading =>
  finish(readArticleInSteps(document, url, findAuthors));

/** `readArticle` in steps, so that no page is held up by its own length. */
export function* readArticleInSteps(
  document: Document,
  url: string,
  findAuthors?: FindAuthors,
): Steps<Reading> {
  try {
    return yield* read(document, url, findAuthors);
  } catch (error) {
    return { kind: 'not-article', why: `unreadable: ${String(error)}` };
  }
}

/** Units. Longer pages are lists without end; what is read of them is judged. Less than `maxArticleLength`. */
const longestPage = 1_000_000;

const sumOf = (votes: readonly Vote[]): number =>
  votes.reduce((sum, { weight }) => sum + weight, 0);

const notArticle = (why: string, votes: readonly Vote[] = []): Reading => ({
  kind: 'not-article',
  why: [why, ...votes.map(({ weight, why }) => `${why}${weight > 0 ? '+' : ''}${weight}`)].join(
    ' ',
  ),
});

function* read(document: Document, url: string, findAuthors?: FindAuthors): Steps<Reading> {
  // A form field named "body" replaces `document.body`.
  const body = document.querySelector('body');
  if (!body) return notArticle('no-body');
  const head = headOf(document, url);
  const votes = headVotes(head);
  // Home pages and lists are told by address; no text could outvote that.
  if (sumOf(votes) + mostTextVotes < articleThreshold) return notArticle('voted', votes);
  yield;
  const known = rulesFor(head);
  // Some pages hide their text until a script of theirs has run.
  const hiddenToo = isHiddenByStyle(body);
  function* judge(root: Element): Steps<Reading> {
    const read = yield* readBlocksInSteps([root], { hiddenToo, most: longestPage });
    return yield* judgeText({ ...head, root, read }, votes, known, findAuthors);
  }
  yield;
  const scope = yield* guessScope(head, known?.rules ?? null, body);
  const reading = scope && (yield* judge(scope));
  return reading?.kind === 'article' ? reading : yield* judge(body);
}

function headOf(document: Document, url: string): PageHead {
  const address = parseUrl(url);
  const host = address?.hostname ?? '';
  let path = address?.pathname ?? '';
  try {
    path = decodeURIComponent(path);
  } catch {
    // A stray "%" in a path: taken as it stands.
  }
  const site = siteOf(host);
  const metadata = readPageMetadata(document);
  const jsonLd = readJsonLd(document, path);
  const isStale = [metadata.canonical, metadata.ogUrl, jsonLd.article?.url ?? ''].some(claim =>
    isOfAnother(url, claim),
  );
  return {
    document,
    url,
    host,
    path,
    query: address?.searchParams ?? new URLSearchParams(),
    site: site?.under && !path.startsWith(site.under) ? null : site,
    // Endless pages and those that route by themselves keep the first article's.
    metadata: isStale
      ? {
          ...metadata,
          title: headlineOfAddress(document, path) || metadata.title,
          ogTitle: '',
          description: '',
          published: '',
        }
      : metadata,
    jsonLd: isStale ? { ...jsonLd, article: null } : jsonLd,
  };
}

function* judgeText(
  page: Page,
  votesBefore: readonly Vote[],
  known: KnownRules | null,
  findAuthors: FindAuthors | undefined,
): Steps<Reading> {
  const found = yield* findArticle(page, known);
  yield;
  const published = findPublicationDate(page, found);
  const votes = [...votesBefore, ...textVotes({ page, found, isDated: published !== null })];
  if (!found || found.body.running < leastText) return notArticle('little-text', votes);
  let sample = '';
  for (const { block } of found.body.blocks) {
    if (sample.length > 4_000) break;
    if (isParagraph(block)) sample += `${textOfBlock(page, block)} `;
  }
  const lang = languageOf(sample);
  if (lang === 'other') return notArticle('language', votes);
  if (sumOf(votes) < articleThreshold) return notArticle('voted', votes);
  const authors = findAuthors?.(page, found) ?? [];
  return {
    kind: 'article',
    article: { ...(yield* compose(page, found)), lang, authors, published },
    isCut: page.read.text.length >= longestPage,
  };
}

function* compose(
  page: Page,
  found: Found,
): Steps<Omit<Article, 'lang' | 'authors' | 'published'>> {
  const lines: { kind: BlockKind; pieces: readonly Piece[] }[] = [];
  const { title, lead, body, reader } = found;
  if (title) {
    lines.push({ kind: 'title', pieces: page.read.blocks.slice(title.from, title.to) });
  }
  if (lead.length > 0) lines.push({ kind: 'lead', pieces: lead });
  for (const { kind, block } of body.blocks) lines.push({ kind, pieces: [block] });
  const content = yield* composeText(
    page.read,
    lines.map(({ pieces }) => pieces),
  );
  const blocks: Block[] = content.blocks.map((span, index) => ({
    ...span,
    kind: lines[index]?.kind ?? 'paragraph',
  }));
  const textOf = (kind: BlockKind): string => {
    const block = blocks.find(item => item.kind === kind);
    return block ? content.text.slice(block.start, block.end) : '';
  };
  const { jsonLd, metadata, url, host, site } = page;
  return {
    site: site?.host ?? host.replace(/^www\./, ''),
    url,
    canonicalUrl: canonicalUrl(url, [
      metadata.canonical,
      metadata.ogUrl,
      jsonLd.article?.url ?? '',
    ]),
    title: textOf('title') || (claimedTitles(page)[0] ?? ''),
    lead: textOf('lead'),
    reader,
    content,
    blocks,
  };
}
