import type { Found } from './find-article.ts';
import { type Page, type PageHead, textOfBlock } from './page.ts';
import { queryNames } from './query-names.ts';

/** What the signals about the text judge. */
export interface TextEvidence {
  readonly page: Page;
  readonly found: Found | null;
  readonly isDated: boolean;
}

/** One vote: for an article if positive, against if negative. */
export interface Vote {
  readonly weight: number;
  readonly why: string;
}

/** Votes that must be reached: one strong sign (address, structured data, text) and nothing against. */
export const articleThreshold = 3;

type HeadSignal = (head: PageHead) => Vote | null;
type TextSignal = (evidence: TextEvidence) => Vote | null;

const vote = (weight: number, why: string): Vote => ({ weight, why });

/** The site's own form of article addresses is the surest sign, where the table knows it. */
const siteAddress: HeadSignal = ({ site, path }) => {
  const pattern = site?.article ?? site?.family?.article;
  if (!pattern) return null;
  // Skins and addresses change: not matching counts against, but can be outvoted.
  return pattern.test(path) ? vote(3, 'article-address') : vote(-2, 'not-article-address');
};

/** How many words stand in the slug that a path ends with. */
const wordsIn = (path: string): number =>
  lastOf(path)
    .replace(/\.\w+$/, '')
    .split(/[-_]/)
    .filter(Boolean).length;
const lastOf = (path: string): string => path.replace(/\/$/, '').split('/').pop() ?? '';

/** Without a table: papers put a number or a long slug at the end. */
const shapeOfAddress: HeadSignal = ({ site, path }) => {
  if (site) return null;
  if (wordsIn(path) >= 5) return vote(1, 'long-slug');
  return /\d{4,}/.test(lastOf(path)) ? vote(1, 'numbered-address') : null;
};

/** The front page of a host or of a language. */
const frontPage: HeadSignal = ({ path, query }) =>
  /^\/(?:index\.\w+|home|trang-chu(?:\.\w+)?|vi|en|vietnamese)?\/?$/i.test(path) &&
  !queryNames(query).some(key => /id|news|article|bai/i.test(key))
    ? vote(-10, 'front-page')
    : null;

const listPath =
  /\/(?:tags?|tu-khoa|topics?|chu-de|tac-gia|authors?|search|tim-kiem|rss|feed|lien-he|gioi-thieu|contact|about(?:-us)?|(?:thong-tin-)?quang-cao|dieu-khoan\S*|chinh-sach-bao-mat|privacy\S*|terms\S*|epaper|(?:doc-)?bao-in|du-lieu|sitemap|login|dang-nhap)(?:[/.]|$)|\/(?:trang-|p\/|page\/)\d+|-(?:tag\d+\.vnp|ptag\d*\.html|event\d+\.html|t\d+\.htm|c\d+\.html)$|-\d+ct\d+(?:\.htm)?(?:\/|$)|\/tags-[^/]+\.vov$|\/View\.aspx$/i;
/** Parts that papers keep for lists too, and have articles under all the same. */
const shelfPath =
  /\/(?:chuyen-de|su-kien|chuyen-muc|danh-muc|categor(?:y|ies)|archive)(?:\/(?<rest>.*)|\.\w+)?$/i;
/** Parts of addresses that papers keep for lists and for standing pages. */
const listAddress: HeadSignal = ({ path }) => {
  const shelf = shelfPath.exec(path);
  if (!shelf && !listPath.test(path)) return null;
  return vote(wordsIn(shelf?.groups?.rest ?? '') >= 6 ? -2 : -6, 'list-address');
};

const mediaPath =
  /^(?:videos?|podcasts?|media|photo|radio|tv)\.|\/(?:short-?)?(?:videos?|podcasts?|audio|multimedia|media|photos?|anh|tin-anh|infographics?|clip|truyen-hinh|tv|live|truc-tiep|gallery|megastory-video)(?:-[^/]*(?=\/)|(?=[/.]|$))/i;
/** Films, sound and picture series: an article only if it has an article's text. */
const mediaAddress: TextSignal = ({ page, found }) => {
  if (!mediaPath.test(page.host + page.path)) return null;
  return (found?.body.running ?? 0) > 1_500 ? vote(-1, 'media-address') : vote(-5, 'media-address');
};

/** What was searched for stands in the query. */
const searchQuery: HeadSignal = ({ query }) =>
  queryNames(query).some(key => /^(?:q|s|query|keywords?|search|tukhoa|tu-khoa|key)$/i.test(key))
    ? vote(-5, 'search')
    : null;

/** JSON-LD for an article stands on articles only (research, finding 9). */
const structuredArticle: HeadSignal = ({ jsonLd }) => (jsonLd.article ? vote(3, 'json-ld') : null);

/** JSON-LD for other kinds of pages. */
const structuredOther: HeadSignal = ({ jsonLd }) => {
  const { types, article } = jsonLd;
  if (types.has('LiveBlogPosting')) return vote(-6, 'live-blog');
  const other = [
    'CollectionPage',
    'SearchResultsPage',
    'ProfilePage',
    'ItemList',
    'AboutPage',
    'ContactPage',
  ].find(type => types.has(type));
  if (other && !article) return vote(-2, `json-ld-${other}`);
  return types.has('VideoObject') && !article ? vote(-2, 'json-ld-video') : null;
};

/** Open Graph's type is wrong on half of the pages, except where it names a film or a person. */
const openGraphType: HeadSignal = ({ metadata }) =>
  /^(?:video|profile|music)/.test(metadata.ogType) ? vote(-2, 'og-type') : null;

/** Microdata for an article, or for its body; where JSON-LD says the same it is not looked for. */
const microdata: TextSignal = ({ page }) =>
  !page.jsonLd.article &&
  (page.root.closest('[itemtype$="Article"]') ??
    page.root.querySelector('[itemtype$="NewsArticle"], [itemprop="articleBody"]'))
    ? vote(1, 'microdata')
    : null;

/** A day of publication, in metadata or beside the headline. */
const dated: TextSignal = ({ isDated }) => (isDated ? vote(1, 'dated') : null);

/** A headline with running text under it is what an article is. */
const headlineWithText: TextSignal = ({ found }) => {
  if (!found?.title) return null;
  const { body } = found;
  if (body.paragraphs >= 3 && body.running >= 500) return vote(3, 'headline-and-text');
  if (body.paragraphs >= 2) return vote(2, 'headline-and-short-text');
  return body.running >= 200 ? vote(1, 'headline-and-paragraph') : null;
};

/** A list of teasers has a linked headline over each of its paragraphs. */
const teaserList: TextSignal = ({ found }) =>
  found && found.body.teasers >= 2 && found.body.teasers >= found.body.paragraphs * 0.5
    ? vote(-6, 'teaser-list')
    : null;

/** A flat list sets link and summary in turn, all in one element; an article has few reading tips. */
const headlineList: TextSignal = ({ found }) =>
  found && found.body.headlines >= 8 && found.body.headlines >= found.body.paragraphs * 0.8
    ? vote(-4, 'headline-list')
    : null;

/** Lists are made of links. */
const linkDensity: TextSignal = ({ found }) => {
  if (!found || found.body.linkShare < 0.5) return null;
  // A short article may stand in one element with long lists of links; then the text decides.
  return found.body.running > 1_500 ? vote(-1, 'many-links') : vote(-3, 'many-links');
};

/** A page that is written on as something happens: an entry begins with its time. */
const liveUpdates: TextSignal = ({ page, found }) => {
  const times = found?.body.blocks.filter(({ block }) => isTime.test(textOfBlock(page, block)));
  return times && times.length >= 5 && times.length >= (found?.body.paragraphs ?? 0) * 0.4
    ? vote(-6, 'live-updates')
    : null;
};
const isTime = /^\W*\d{1,2} ?[:hH] ?\d{2}.{0,12}$/;

const headSignals: readonly HeadSignal[] = [
  siteAddress,
  shapeOfAddress,
  frontPage,
  listAddress,
  searchQuery,
  structuredArticle,
  structuredOther,
  openGraphType,
];

const textSignals: readonly TextSignal[] = [
  mediaAddress,
  microdata,
  dated,
  headlineWithText,
  teaserList,
  headlineList,
  linkDensity,
  liveUpdates,
];

/** All that the signals about the text can give together. */
export const mostTextVotes = 5;

/** The votes on a page before its text is read: address, metadata, structured data. */
export const headVotes = (head: PageHead): readonly Vote[] =>
  headSignals.flatMap(signal => signal(head) ?? []);

/** The votes on what was read. */
export const textVotes = (evidence: TextEvidence): readonly Vote[] =>
  textSignals.flatMap(signal => signal(evidence) ?? []);
