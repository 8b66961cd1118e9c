import type { Family, Rules } from './families/family.ts';
import { families } from './families/index.ts';

/** A paper's row: what it needs beyond its family. */
export interface Site extends Rules {
  /** The site's main host. */
  readonly host: string;
  readonly family: Family | null;
  /** Tested against the path (decoded): an article's address. Overrides the family's. */
  readonly article: RegExp | null;
  /** The only part of the host that is the site's: "/vietnamese" of bbc.com. */
  readonly under?: string;
}

/**
 * The sites, one row each (papers that need no more than their family share
 * one), as in the research table. Text, because a page needs one row of it and
 * the content script carries all:
 *
 *     hosts ; family ; pattern of an article's path ; part: CSS ; part: CSS …
 *
 * Hosts that stand in one row are sites of their own; "=" joins another host of
 * the same site that is no sub-domain. The parts are those of `Rules` (only what
 * neither the family nor the generic reader finds) and `under`.
 */
const table = String.raw`
nhandan.vn en.nhandan.vn vietnamplus.vn en.vietnamplus.vn tienphong.vn plo.vn sggp.org.vn tinnhanhchungkhoan.vn;epi
cand.vn=cand.com.vn;epi;-(post\d+\.html|i\d+/?)$;lead:.box-des-detail;body:.article__body | .detail-content-body | .box-content-detail;junk:.contref
tuoitre.vn baochinhphu.vn soha.vn suckhoedoisong.vn;vccorp
vtv.vn=vtv.gov.vn;vccorp;-\d{12,20}\.htm$|^/news/[^/]+;body:.afcbc-body | [data-field="body"] | .ta-justify | #entry-body
thanhnien.vn;vccorp;-(\d{9,20}\.htm|post\d+\.html)$
nld.com.vn;vccorp;;body:.content-news-detail
cafef.vn;vccorp;;body:#mainContent.detail-cmain
vietnambiz.vn;vccorp;-\d{6,20}\.htm$;body:.vnbcbc-body;junk:.VnBizPreviewMode[type^="Related"], .vnbcbc-sapo
kenh14.vn;vccorp;;body:.afcbc-body | .knc-content | .klw-content
congthuong.vn baoquocte.vn;mastercms
thoibaotaichinhvietnam.vn;mastercms;;body:.article-content
hanoimoi.vn daibieunhandan.vn nguoiquansat.vn;onecms
tapchicongsan.org.vn;liferay
biengioilanhtho.gov.vn
mofa.gov.vn;;/chi-tiet/[^/]+-\d+\.html$
vnexpress.net e.vnexpress.net;;-\d{6,8}\.html$;lead:.lead_post_detail;body:.fck_detail;junk:.box-tinlienquanv2
dantri.com.vn;;-\d{14,20}\.htm$;body:[data-slot="content"] | .singular-content | .e-magazine__body | .dt-news__content;junk:.article-business
vietnamnet.vn;;-\d{5,8}\.html$;body:#maincontent | .maincontent;junk:.ck-cms-insert-neww-group, .ck-cms-wiki-news-full, .insert-wiki-content
qdnd.vn;;-\d{5,8}/?$;body:.post-content
vov.vn;;-(post)?\d{5,8}\.vov$;body:.text-long
znews.vn=zingnews.vn=news.zing.vn;;-post\d+\.html$;body:.the-article-body;junk:#innerarticle
laodong.vn;;-\d{5,8}\.ldo$;body:.art-body | #gallery-ctt
vneconomy.vn;;^/[a-z0-9-]{30,}\.htm$;body:main#article-editor | [data-field="body"] | .ct-edtior-web | .detail__content;junk:main#article-editor section, .list-detail-revert_item
24h.com.vn;;-c\d+a\d+\.html$;body:#article_body | .cate-24h-foot-arti-deta-content-main
baotintuc.vn;;-\d{14,20}\.htm$;body:.boxdetail .contents
thuonghieucongluan.com.vn;;-a\d+\.html$;body:#cotent_detail;junk:.highlight
vnanet.vn;;-\d{6,9}\.html$;body:#main_detail | #content_detail | .article-content
dangcongsan.vn;;^(/[^/]+)+/[^/]{20,}\.html$;body:.noidungtt | #noidung
vietnamnews.vn;;/\d{5,8}/[^/]+\.html$;body:.vnnews-text-post
bbc.com;;/(articles/[a-z0-9]{8,}|(?!institutional)[a-z-]+-\d{6,}|\d{6}_\w+)(\.amp|\.lite)?$;under:/vietnamese;body:main;junk:[data-e2e$="-heading"], [role="region"], header, time
voatiengviet.com;;^/a/([^/]+/)?\d{5,9}\.html$;body:#article-content .wsw | .wsw
rfi.fr;;/\d{8}-[^/]+$;under:/vi;body:.t-content__body | #main-content article;junk:.t-content__shares, .m-interstitial, .m-em-flash
bnews.vn;;^/[a-z0-9-]+/\d{4,8}\.html$;body:.lr-ct;junk:.insertImage
baodautu.vn;;-d\d+\.html$;body:#content_detail_news
bocongan.gov.vn;;/bai-viet/[^/]+-\d+/?$;lead:p.text-bca-gray-700;body:.tinymce-content
moit.gov.vn;;/[a-z0-9-]{15,}\.*html$
vtcnews.vn=vtc.vn;;-ar\d+\.html$;body:.edittor-content;junk:.relate-listnews, .keylink
`;

/** Every main host with the others of its site and the rest of its row. */
const rowsByHost = (): Map<string, readonly [hosts: string, cells: string]> => {
  const rows = new Map<string, readonly [string, string]>();
  for (const [, hosts = '', cells = ''] of table.matchAll(/^([^;\n]+)(.*)$/gm)) {
    for (const site of hosts.split(' '))
      for (const host of site.split('=')) rows.set(host, [site, cells]);
  }
  return rows;
};

let rows: ReturnType<typeof rowsByHost> | undefined;
const parsed = new Map<string, Site>();

/** The site of a host that is in the table; the same object for all hosts of a site. */
function siteAt(name: string): Site | null {
  rows ??= rowsByHost();
  const [hosts, cells] = rows.get(name) ?? [];
  if (!hosts) return null;
  const [host = ''] = hosts.split('=');
  let site = parsed.get(host);
  if (!site) {
    const [, family, article, ...parts] = (cells ?? '').split(';');
    site = {
      host,
      family: families.find(item => item.name === family) ?? null,
      article: article ? new RegExp(article) : null,
      ...Object.fromEntries(
        parts.map(part => {
          const [key = ''] = part.split(':', 1);
          return [key, part.slice(key.length + 1)];
        }),
      ),
    };
    parsed.set(host, site);
  }
  return site;
}

/**
 * The row of a host: its own, else that of the nearest host above it
 * ("the-thao.tuoitre.vn" is tuoitre.vn). Null for hosts of no row.
 * A row that covers only a part of its host says so in `under`.
 */
export function siteOf(host: string): Site | null {
  for (let name = host.toLowerCase(); name.includes('.'); name = name.replace(/^[^.]*\./, '')) {
    const site = siteAt(name);
    if (site) return site;
  }
  return null;
}

/** All hosts of a host's site: those that it has moved between. Empty for hosts of no row. */
export function hostsOfSite(host: string): readonly string[] {
  for (let name = host.toLowerCase(); name.includes('.'); name = name.replace(/^[^.]*\./, '')) {
    if (siteAt(name)) return rows?.get(name)?.[0].split('=') ?? [];
  }
  return [];
}

/** Known sub-domains by main host, for the manifest alone: the content script does not carry them. */
const knownSubdomains: Readonly<Record<string, string>> = {
  'nhandan.vn': 'cn',
  'cand.vn': 'cn.cand.com.vn',
  'vietnamplus.vn': 'zh',
  'sggp.org.vn': 'dttc cn',
  'baochinhphu.vn': 'en cn',
  'suckhoedoisong.vn': 'giadinh',
  'baoquocte.vn': 'en',
  'tapchicongsan.org.vn': 'xaydungdang',
  'vnexpress.net': 'sohoa kinhdoanh',
  'dantri.com.vn': 'dansinh',
  'qdnd.vn': 'en cn',
  'vov.vn': 'amp english baoxuan',
  'dangcongsan.vn': 'cn',
};

/** The main host of every site. */
export const mainHosts = (): readonly string[] => [
  ...new Set([...rowsByHost().keys()].flatMap(name => siteAt(name)?.host ?? [])),
];

/** Every host of the table, for the manifest's `host_permissions`: main, "www.", "m." and "amp." of each, other known ones. */
export const siteHosts: readonly string[] = /* @__PURE__ */ (() => {
  const hosts = new Set<string>();
  for (const name of rowsByHost().keys()) {
    hosts.add(name);
    // An edition's host ("en.nhandan.vn") has no forms of its own.
    if (!siteOf(name.replace(/^[^.]*\./, ''))) {
      for (const form of ['www', 'm', 'amp']) hosts.add(`${form}.${name}`);
    }
    for (const part of knownSubdomains[name]?.split(' ') ?? []) {
      hosts.add(part.includes('.') ? part : `${part}.${name}`);
    }
  }
  return [...hosts];
})();
