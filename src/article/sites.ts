import { epi } from './families/epi.ts';
import type { Family, Rules } from './families/family.ts';
import { liferay } from './families/liferay.ts';
import { masterCms } from './families/mastercms.ts';
import { oneCms } from './families/onecms.ts';
import { vccorp } from './families/vccorp.ts';

/** A paper's row: what it needs beyond its family. Adding a site is one row and one fixture. */
export interface Site extends Rules {
  /** The site's main host. */
  readonly host: string;
  /** Other hosts of the same site. A word without a dot is a sub-domain of the main host. */
  readonly others?: string;
  readonly family?: Family;
  /** Tested against the path (decoded): an article's address. Overrides the family's. */
  readonly article?: RegExp;
  /** The only part of the host that is the site's: "/vietnamese/" of bbc.com. */
  readonly under?: string;
}

/** Rows as in the research table, its order kept by family. */
export const sites: readonly Site[] = [
  { host: 'nhandan.vn', others: 'www cn', family: epi },
  { host: 'en.nhandan.vn', family: epi },
  {
    host: 'cand.vn',
    others: 'www cand.com.vn amp.cand.com.vn cn.cand.com.vn',

    family: epi,
    article: /-(?:post\d+\.html|i\d+\/?)$/,
    title: 'h1.article__title || h1.box-title-detail',
    lead: '.article__sapo || .box-des-detail',
    body: '.article__body || .detail-content-body || .box-content-detail',
    date: '.article__meta time || .box-date',
    author: '.article__author || .box-author strong',
    junk: '.contref, .videoEmbed, [data-id="comments"], .uk-comment-list, .box-author',
  },
  { host: 'vietnamplus.vn', others: 'www zh', family: epi },
  { host: 'en.vietnamplus.vn', family: epi },
  { host: 'tienphong.vn', others: 'www', family: epi },
  { host: 'plo.vn', others: 'www', family: epi },
  { host: 'sggp.org.vn', others: 'www dttc cn', family: epi },
  { host: 'tinnhanhchungkhoan.vn', others: 'www', family: epi },
  {
    host: 'vtv.vn',
    others: 'www vtv.gov.vn',

    family: vccorp,
    article: /-\d{12,20}\.htm$|^\/news\/[^/]+/,
    title: 'h1.title[data-role="title"] || h1.title_detail || h1.title-detail',
    lead: 'p.sapo[data-role="sapo"] || h2.sapo',
    body: '.detail-content.afcbc-body || [data-field="body"] || .ta-justify || #entry-body',
    date: '[itemprop="datePublished"][datetime] || span.time',
    author: '[data-role="author"] || p.author',
  },
  { host: 'tuoitre.vn', others: 'www', family: vccorp },
  {
    host: 'thanhnien.vn',
    others: 'www',
    family: vccorp,
    article: /-(?:\d{9,20}\.htm|post\d+\.html)$/,
  },
  { host: 'baochinhphu.vn', others: 'www en cn', family: vccorp },
  { host: 'nld.com.vn', others: 'www', family: vccorp, body: '.content-news-detail' },
  { host: 'cafef.vn', others: 'www', family: vccorp, body: '#mainContent.detail-cmain' },
  {
    host: 'vietnambiz.vn',
    others: 'www',

    family: vccorp,
    article: /-\d{6,20}\.htm$/,
    title: 'h1.vnbcb-title',
    lead: '.vnbcbc-sapo',
    body: '.vnbcbc-body',
    date: '.vnbcbat-data',
    junk: '.VnBizPreviewMode[type^="Related"], .vnbcbc-sapo',
  },
  {
    host: 'kenh14.vn',
    others: 'www',

    family: vccorp,
    lead: '.knc-sapo || .kbwc-sapo',
    body: '.detail-content.afcbc-body || .knc-content || .klw-content',
    junk: '.ads-sponsor, .khw-adk14-wrapper',
  },
  { host: 'soha.vn', others: 'www', family: vccorp },
  { host: 'suckhoedoisong.vn', others: 'giadinh', family: vccorp },
  { host: 'congthuong.vn', others: 'www', family: masterCms },
  { host: 'baoquocte.vn', others: 'www en', family: masterCms },
  { host: 'thoibaotaichinhvietnam.vn', others: 'www', family: masterCms, body: '.article-content' },
  { host: 'hanoimoi.vn', others: 'www', family: oneCms },
  {
    host: 'daibieunhandan.vn',
    others: 'www',

    family: oneCms,
    title: 'h1.block-sc-title',
    lead: 'p.block-sc-sapo',
  },
  { host: 'nguoiquansat.vn', family: oneCms },
  {
    host: 'tapchicongsan.org.vn',
    others: 'www xaydungdang',

    family: liferay,
    body: '.detailContent',
    lead: '.sumary',
  },
  { host: 'biengioilanhtho.gov.vn' },
  {
    host: 'vnexpress.net',
    others: 'www sohoa kinhdoanh',

    article: /-\d{6,8}\.html$/,
    title: 'h1.title-detail || h1.title_post',
    lead: 'p.description || .lead_post_detail',
    body: '.fck_detail',
    date: '.header-content .date || span.date',
    author: '.fck_detail p.author_mail || .fck_detail p[style*="right"]',
    junk: '.box-tinlienquanv2, .box-tin-lien-quan, .compound-box, .list-news, .box_comment, .box-emotion, .box-category-footer, .box-share-top, .width_common.the_new, .ads-tag, table.tplCaption, .fig_caption, [id^="ads_"], .banner-bottom, p.author_mail, p[style*="text-align:right"], p[style*="text-align: right"]',
  },
  {
    host: 'e.vnexpress.net',
    article: /-\d{6,8}\.html$/,
    title: 'h1.title_post',
    lead: '.lead_post_detail',
    body: '.fck_detail',
    date: '.author',
  },
  {
    host: 'dantri.com.vn',
    others: 'www dansinh',

    article: /-\d{14,20}\.htm$/,
    title: 'h1.title-page || h1.e-magazine__title',
    lead: '.singular-sapo || .e-magazine__sapo',
    body: '.singular-content || .e-magazine__body || .dt-news__content',
    date: 'time.author-time[datetime]',
    author: '.author-name',
    junk: '.article-related, .dt-thumbnail-ads, .box-category, .ads-masthead, #tpmInpageContainer, ul.tags-wrap',
  },
  {
    host: 'vietnamnet.vn',
    others: 'www',

    article: /-\d{5,8}\.html$/,
    title: 'h1.content-detail-title',
    lead: '.content-detail-sapo',
    body: '#maincontent || .maincontent',
    date: '.bread-crumb-detail__time',
    author:
      '.newsFeature__author-info .name || .newsFeature__author-info || .article-detail-author__info .name',
    junk: '.ck-cms-insert-neww-group, .ck-cms-wiki-news-full, .insert-wiki-content, .article-relate, .inner-article, .related-news, .box-tag, .comment, .vmcadszone',
  },
  {
    host: 'qdnd.vn',
    others: 'www en cn',

    article: /-\d{5,8}\/?$/,
    title: 'h1.post-title',
    lead: '.post-summary',
    body: '.post-content [itemprop="articleBody"] || .post-content',
    date: '.post-subinfo > span',
    author: '.author-top || .author',
    junk: '.box-banner, .author',
  },
  {
    host: 'vov.vn',
    others: 'amp english baoxuan',

    article: /-(?:post)?\d{5,8}\.vov$/,
    title: 'h1.article-title',
    lead: '.article-summary',
    body: '.article-content .text-long || .text-long',
    date: '.article-date .col-md-4 || .col-md-4.mb-2',
    author: '.article-author',
  },
  {
    host: 'znews.vn',
    others: 'zingnews.vn news.zing.vn',

    article: /-post\d+\.html$/,
    title: 'h1.the-article-title',
    lead: 'p.the-article-summary',
    body: '.the-article-body',
    date: '.the-article-publish',
    author: '.the-article-author',
    junk: '#innerarticle, .article-relate, .box-category, .box-comment, .banner-slider-wrapper, .znews-banner',
  },
  {
    host: 'laodong.vn',
    others: 'www',

    article: /-\d{5,8}\.ldo$/,
    title: 'h1.title',
    lead: '.chappeau',
    body: '.art-body || #gallery-ctt',
    date: '.time',
    author: '.art-author',
    junk: '.tin-lien-quan, .related-news, .relate-news, .news-relate, .box-tag, .art-author',
  },
  {
    host: 'vneconomy.vn',
    others: 'www',

    // No number in the address: a slug of article length is the only hint.
    article: /^\/[a-z0-9-]{30,}\.htm$/,
    title: 'h1.article-header__title || .name-detail',
    lead: '.article-content__lead || [data-field="sapo"] || .news-sapo',
    body: 'main#article-editor || [data-field="body"] || .ct-edtior-web.news-type1 || .detail__content',
    date: 'time.article-meta__time || p.date',
    author: 'p.name',
    junk: '.container-adv, main#article-editor section, .article-tags, .list-detail-revert_item, .box-keyword',
  },
  {
    host: '24h.com.vn',
    others: 'www',

    article: /-c\d+a\d+\.html$/,
    title: 'h1',
    lead: '#article_sapo || h2.cate-24h-foot-arti-deta-sum',
    body: '#article_body || .cate-24h-foot-arti-deta-content-main',
    date: '.cate-24h-foot-arti-deta-cre-post',
    author: '.nguontin',
    junk: '.adv-24h-mid, [id^="ADS_"], .module3, .fixad300x600',
  },
  {
    host: 'baotintuc.vn',
    others: 'www',

    article: /-\d{14,20}\.htm$/,
    title: 'h1.detail-title',
    lead: 'h2.sapo',
    body: '.boxdetail .contents',
    date: '.date .txt',
    author: '.boxdetail .author || .author',
    junk: '.share, .author',
  },
  {
    host: 'thuonghieucongluan.com.vn',

    lead: '.sapo_detail',
    body: '#cotent_detail',
    date: '.time_detail_news',
    junk: '.highlight',
  },
  {
    host: 'vnanet.vn',

    article: /-\d{6,9}\.html$/,
    title: 'h1.title-detail',
    body: '#main_detail || #content_detail || .article-content',
    date: '.publishDate',
  },
  {
    host: 'dangcongsan.vn',
    others: 'www cn',

    // No number in the address.
    article: /^(?:\/[a-z0-9-]+)+\/[a-z0-9-]{20,}\.html$/,
    title: 'h1#contenttitle',
    lead: '#description || .sapo',
    body: '.noidungtt || #noidung',
    date: '#ngaytao',
    author: '#tacgia || .author',
  },
  {
    host: 'mofa.gov.vn',
    others: 'www',

    article: /^\/tin-chi-tiet\/chi-tiet\/[a-z0-9-]+-\d+\.html$/,
    lead: '.article-summary',
  },
  {
    host: 'vietnamnews.vn',

    article: /\/\d{5,8}\/[^/]+\.html$/,
    title: '.vnnews-ct-post h3',
    body: '.vnnews-text-post',
    date: '.vnnews-time-post span',
  },
  {
    host: 'bbc.com',
    others: 'www',

    under: '/vietnamese',
    article: /\/(?:articles\/[a-z0-9]{8,}|(?!institutional)[a-z]+-\d{6,})(?:\.amp|\.lite)?$/,
    body: 'main',
    date: 'main time[datetime]',
    author: '[aria-labelledby="article-byline"]',
    junk: '[data-e2e="recommendations-heading"], [aria-labelledby="article-byline"], [data-e2e="related-content-heading"], [role="region"], header, aside, time',
  },
  {
    host: 'voatiengviet.com',
    others: 'www',
    article: /^\/a\/(?:[^/]+\/)?\d{5,9}\.html$/,
    body: '#article-content .wsw || .wsw',
  },
  {
    host: 'rfi.fr',
    others: 'www',

    under: '/vi',
    article: /\/\d{8}-[^/]+$/,
    body: '#main-content article .t-content__body || #main-content article',
    lead: '.t-content__chapo',
    author: '.m-from-author__name',
    junk: '.t-content__dates, .t-content__authors, .t-content__shares, .m-interstitial, .a-read-more, .m-em-flash, .o-self-promo',
  },
  {
    host: 'bnews.vn',

    article: /^\/[a-z0-9-]+\/\d{4,8}\.html$/,
    title: 'h1.font-42',
    lead: '.lr-summary-post',
    body: '.lr-ct',
    author: '.lr-author',
    junk: '.insertImage, .editor_inpage, #divAdmicro_inpage, .lr-author',
  },
  {
    host: 'baodautu.vn',

    article: /-d\d+\.html$/,
    title: 'h1.title-detail || .title-detail',
    lead: '.sapo_detail',
    body: '#content_detail_news',
    date: '.post-time',
    author: 'a.author',
  },
  {
    host: 'bocongan.gov.vn',

    article: /^\/bai-viet\/[a-z0-9-]+-\d+\/?$/,
    lead: 'p.text-bca-gray-700',
    body: '.tinymce-content',
  },
  {
    host: 'moit.gov.vn',

    article: /^\/tin-tuc\/(?:[a-z0-9-]+\/)*[a-z0-9-]+\.html$/,
    lead: '.article-brief',
  },
  {
    host: 'vtcnews.vn',

    article: /-ar\d+\.html$/,
    lead: 'h2.font18.bold.inline-nb',
    body: '.edittor-content',
  },
];

/** All hosts of a row, its main host first. */
export const hostsOf = (site: Site): readonly string[] => [
  site.host,
  ...(site.others?.split(' ') ?? []).map(name =>
    name.includes('.') ? name : `${name}.${site.host}`,
  ),
];

/** Every host of the table, for the manifest's `host_permissions`. */
export const siteHosts: readonly string[] = sites.flatMap(hostsOf);

let byHost: Map<string, Site> | undefined;

/**
 * The row of a host: its own, else that of the nearest host above it
 * ("the-thao.tuoitre.vn" is tuoitre.vn). Null for hosts of no row.
 * A row that covers only a part of its host says so in `under`.
 */
export function siteOf(host: string): Site | null {
  byHost ??= new Map(sites.flatMap(site => hostsOf(site).map(name => [name, site] as const)));
  for (
    let name = host.toLowerCase();
    name.includes('.');
    name = name.slice(name.indexOf('.') + 1)
  ) {
    const site = byHost.get(name);
    if (site) return site;
  }
  return null;
}
