import { epi } from './families/epi.ts';
import type { Family, Rules } from './families/family.ts';
import { liferay } from './families/liferay.ts';
import { masterCms } from './families/mastercms.ts';
import { oneCms } from './families/onecms.ts';
import { vccorp } from './families/vccorp.ts';

/** A paper's row: what it needs beyond its family. Adding a site is one row and one fixture.
 * Only what the generic reader would not find by itself is named: an h1, a ".sapo", a date line and
 * an ".author" need no rule, and junk that is called so (`junk-elements.ts`) none either. */
export interface Site extends Rules {
  /** The site's main host. */
  readonly host: string;
  /** Other hosts of the same site that are no sub-domains of its main host. */
  readonly others?: string;
  readonly family?: Family;
  /** Tested against the path (decoded): an article's address. Overrides the family's. */
  readonly article?: RegExp;
  /** The only part of the host that is the site's: "/vietnamese/" of bbc.com. */
  readonly under?: string;
}

/** Rows as in the research table, its order kept by family. */
export const sites: readonly Site[] = [
  { host: 'nhandan.vn', family: epi },
  { host: 'en.nhandan.vn', family: epi },
  {
    host: 'cand.vn',
    others: 'cand.com.vn',
    family: epi,
    article: /-(?:post\d+\.html|i\d+\/?)$/,
    lead: '.box-des-detail',
    body: '.article__body || .detail-content-body || .box-content-detail',
    junk: '.contref, .videoEmbed, [data-id="comments"]',
  },
  { host: 'vietnamplus.vn', family: epi },
  { host: 'en.vietnamplus.vn', family: epi },
  { host: 'tienphong.vn', family: epi },
  { host: 'plo.vn', family: epi },
  { host: 'sggp.org.vn', family: epi },
  { host: 'tinnhanhchungkhoan.vn', family: epi },
  {
    host: 'vtv.vn',
    others: 'vtv.gov.vn',
    family: vccorp,
    article: /-\d{12,20}\.htm$|^\/news\/[^/]+/,
    body: '.detail-content.afcbc-body || [data-field="body"] || .ta-justify || #entry-body',
  },
  { host: 'tuoitre.vn', family: vccorp },
  {
    host: 'thanhnien.vn',
    family: vccorp,
    article: /-(?:\d{9,20}\.htm|post\d+\.html)$/,
  },
  { host: 'baochinhphu.vn', family: vccorp },
  { host: 'nld.com.vn', family: vccorp, body: '.content-news-detail' },
  { host: 'cafef.vn', family: vccorp, body: '#mainContent.detail-cmain' },
  {
    host: 'vietnambiz.vn',
    family: vccorp,
    article: /-\d{6,20}\.htm$/,
    body: '.vnbcbc-body',
    junk: '.VnBizPreviewMode[type^="Related"], .vnbcbc-sapo',
  },
  {
    host: 'kenh14.vn',
    family: vccorp,
    body: '.detail-content.afcbc-body || .knc-content || .klw-content',
    junk: '.khw-adk14-wrapper',
  },
  { host: 'soha.vn', family: vccorp },
  { host: 'suckhoedoisong.vn', family: vccorp },
  { host: 'congthuong.vn', family: masterCms },
  { host: 'baoquocte.vn', family: masterCms },
  { host: 'thoibaotaichinhvietnam.vn', family: masterCms, body: '.article-content' },
  { host: 'hanoimoi.vn', family: oneCms },
  {
    host: 'daibieunhandan.vn',
    family: oneCms,
  },
  { host: 'nguoiquansat.vn', family: oneCms },
  {
    host: 'tapchicongsan.org.vn',
    family: liferay,
    body: '.detailContent',
    lead: '.sumary',
  },
  { host: 'biengioilanhtho.gov.vn' },
  {
    host: 'vnexpress.net',
    article: /-\d{6,8}\.html$/,
    lead: '.lead_post_detail',
    body: '.fck_detail',
    author: '.fck_detail p[style*="right"]',
    junk: '.box-tinlienquanv2, .compound-box, .list-news, .width_common.the_new, [id^="ads_"], p[style*="text-align:right"], p[style*="text-align: right"]',
  },
  {
    host: 'e.vnexpress.net',
    article: /-\d{6,8}\.html$/,
    lead: '.lead_post_detail',
    body: '.fck_detail',
  },
  {
    host: 'dantri.com.vn',
    article: /-\d{14,20}\.htm$/,
    body: '.singular-content || .e-magazine__body || .dt-news__content',
    junk: '.box-category, #tpmInpageContainer',
  },
  {
    host: 'vietnamnet.vn',
    article: /-\d{5,8}\.html$/,
    body: '#maincontent || .maincontent',
    junk: '.ck-cms-insert-neww-group, .ck-cms-wiki-news-full, .insert-wiki-content, .inner-article, .vmcadszone',
  },
  {
    host: 'qdnd.vn',
    article: /-\d{5,8}\/?$/,
    body: '.post-content [itemprop="articleBody"] || .post-content',
  },
  {
    host: 'vov.vn',
    article: /-(?:post)?\d{5,8}\.vov$/,
    body: '.article-content .text-long || .text-long',
  },
  {
    host: 'znews.vn',
    others: 'zingnews.vn news.zing.vn',
    article: /-post\d+\.html$/,
    body: '.the-article-body',
    junk: '#innerarticle, .box-category',
  },
  {
    host: 'laodong.vn',
    article: /-\d{5,8}\.ldo$/,
    lead: '.chappeau',
    body: '.art-body || #gallery-ctt',
  },
  {
    host: 'vneconomy.vn',
    // No number in the address: a slug of article length is the only hint.
    article: /^\/[a-z0-9-]{30,}\.htm$/,
    title: '.name-detail',
    lead: '.article-content__lead',
    body: 'main#article-editor || [data-field="body"] || .ct-edtior-web.news-type1 || .detail__content',
    author: 'p.name',
    junk: 'main#article-editor section, .list-detail-revert_item',
  },
  {
    host: '24h.com.vn',
    article: /-c\d+a\d+\.html$/,
    lead: 'h2.cate-24h-foot-arti-deta-sum',
    body: '#article_body || .cate-24h-foot-arti-deta-content-main',
    author: '.nguontin',
    junk: '[id^="ADS_"], .module3, .fixad300x600',
  },
  {
    host: 'baotintuc.vn',
    article: /-\d{14,20}\.htm$/,
    body: '.boxdetail .contents',
  },
  {
    host: 'thuonghieucongluan.com.vn',
    body: '#cotent_detail',
    junk: '.highlight',
  },
  {
    host: 'vnanet.vn',
    article: /-\d{6,9}\.html$/,
    body: '#main_detail || #content_detail || .article-content',
  },
  {
    host: 'dangcongsan.vn',
    // No number in the address.
    article: /^(?:\/[a-z0-9-]+)+\/[a-z0-9-]{20,}\.html$/,
    body: '.noidungtt || #noidung',
    author: '#tacgia',
  },
  {
    host: 'mofa.gov.vn',
    article: /^\/tin-chi-tiet\/chi-tiet\/[a-z0-9-]+-\d+\.html$/,
  },
  {
    host: 'vietnamnews.vn',
    article: /\/\d{5,8}\/[^/]+\.html$/,
    title: '.vnnews-ct-post h3',
    body: '.vnnews-text-post',
  },
  {
    host: 'bbc.com',
    under: '/vietnamese',
    article: /\/(?:articles\/[a-z0-9]{8,}|(?!institutional)[a-z]+-\d{6,})(?:\.amp|\.lite)?$/,
    body: 'main',
    author: '[aria-labelledby="article-byline"]',
    junk: '[data-e2e="recommendations-heading"], [aria-labelledby="article-byline"], [data-e2e="related-content-heading"], [role="region"], header, time',
  },
  {
    host: 'voatiengviet.com',
    article: /^\/a\/(?:[^/]+\/)?\d{5,9}\.html$/,
    body: '#article-content .wsw || .wsw',
  },
  {
    host: 'rfi.fr',
    under: '/vi',
    article: /\/\d{8}-[^/]+$/,
    body: '#main-content article .t-content__body || #main-content article',
    lead: '.t-content__chapo',
    junk: '.t-content__dates, .t-content__shares, .m-interstitial, .m-em-flash',
  },
  {
    host: 'bnews.vn',
    article: /^\/[a-z0-9-]+\/\d{4,8}\.html$/,
    body: '.lr-ct',
    junk: '.insertImage, .editor_inpage, #divAdmicro_inpage',
  },
  {
    host: 'baodautu.vn',
    article: /-d\d+\.html$/,
    title: '.title-detail',
    body: '#content_detail_news',
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

/** Sub-domains (and hosts under another main host) that are known to exist; apart, since only the manifest names them. */
const knownSubdomains: Readonly<Record<string, string>> = {
  'nhandan.vn': 'www cn',
  'cand.vn': 'www amp.cand.com.vn cn.cand.com.vn',
  'vietnamplus.vn': 'www zh',
  'tienphong.vn': 'www',
  'plo.vn': 'www',
  'sggp.org.vn': 'www dttc cn',
  'tinnhanhchungkhoan.vn': 'www',
  'vtv.vn': 'www',
  'tuoitre.vn': 'www',
  'thanhnien.vn': 'www',
  'baochinhphu.vn': 'www en cn',
  'nld.com.vn': 'www',
  'cafef.vn': 'www',
  'vietnambiz.vn': 'www',
  'kenh14.vn': 'www',
  'soha.vn': 'www',
  'suckhoedoisong.vn': 'giadinh',
  'congthuong.vn': 'www',
  'baoquocte.vn': 'www en',
  'thoibaotaichinhvietnam.vn': 'www',
  'hanoimoi.vn': 'www',
  'daibieunhandan.vn': 'www',
  'tapchicongsan.org.vn': 'www xaydungdang',
  'vnexpress.net': 'www sohoa kinhdoanh',
  'dantri.com.vn': 'www dansinh',
  'vietnamnet.vn': 'www',
  'qdnd.vn': 'www en cn',
  'vov.vn': 'amp english baoxuan',
  'laodong.vn': 'www',
  'vneconomy.vn': 'www',
  '24h.com.vn': 'www',
  'baotintuc.vn': 'www',
  'dangcongsan.vn': 'www cn',
  'mofa.gov.vn': 'www',
  'bbc.com': 'www',
  'voatiengviet.com': 'www',
  'rfi.fr': 'www',
};

/** The hosts of a row that are no sub-domains of each other, its main host first. */
const mainHostsOf = (site: Site): readonly string[] => [
  site.host,
  ...(site.others?.split(' ') ?? []),
];

/** Every host of the table, for the manifest's `host_permissions`. */
export const siteHosts: readonly string[] = /* @__PURE__ */ sites.flatMap(site => [
  ...mainHostsOf(site),
  ...(knownSubdomains[site.host]?.split(' ') ?? []).map(name =>
    name.includes('.') ? name : `${name}.${site.host}`,
  ),
]);

let byHost: Map<string, Site> | undefined;

/**
 * The row of a host: its own, else that of the nearest host above it
 * ("the-thao.tuoitre.vn" is tuoitre.vn). Null for hosts of no row.
 * A row that covers only a part of its host says so in `under`.
 */
export function siteOf(host: string): Site | null {
  byHost ??= new Map(sites.flatMap(site => mainHostsOf(site).map(name => [name, site] as const)));
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
