import { link, type Workshop } from './furniture.ts';
import { columns, digits, type Layout, type Parts, some, stamp } from './layout.ts';
import { headline, sentence } from './sentences.ts';

/** Papers that share a content management system, in its classes (see the research and `CONTRIBUTING.md`). */

const epiPage = (parts: Parts, headerClass = 'article__title'): string => {
  const { title, lead, date, byline, body, before, after } = parts;
  return columns(
    parts,
    `<div class="main-col content-col"><div class="article"><h1 class="${headerClass} cms-title ">${title}</h1><div class="article__meta">${some('<time class="time" datetime="">', date)}${before}</div>
${some('<div class="article__sapo cms-desc">', lead)}<div class="article__body zce-content-body cms-body" itemprop="articleBody">${body}${some('<div class="article__author">', byline && `<span class="name">${byline}</span>`)}</div>
<div class="article-footer">${after}</div></div></div>`,
  );
};
const epiJunk = [
  (shop: Workshop) =>
    `<div class="related-news"><article class="story"><h2 class="story__heading">${link(shop)}</h2></article></div>`,
  (shop: Workshop) =>
    `<div class="article-relate"><article class="story"><a href="/r.vnp" title="${headline(shop.dice)}"><img data-src="r.jpg"></a><h3>${link(shop)}</h3><div class="story__summary">${sentence(shop.dice)}</div></article></div>`,
  () => '<div class="sda_middle"><div id="sdaWeb_SdaArticleMiddle">Quảng cáo</div></div>',
];
const epi = (
  host: string,
  ending: string,
  more: Partial<Layout> & { header?: string } = {},
): Layout => ({
  name: `ePi (${host})`,
  host,
  path: (slug, dice) => `/${slug}-post${digits(dice, 6)}${ending}`,
  ownJunk: epiJunk,
  box: inner => `<div class="notebox align-center cms-note">${inner}</div>`,
  page: parts => epiPage(parts, more.header),
  ...more,
});

const vccorpJunk = [
  (shop: Workshop) =>
    `<div class="VCSortableInPreviewMode alignRight" type="RelatedNewsBox"><ul><li><a href="/khac-1.htm"><img src="r.jpg"></a><h4>${link(shop)}</h4><a><span>ĐỌC NGAY</span></a></li></ul></div>`,
  (shop: Workshop) =>
    `<div type="RelatedOneNews" class="VCSortableInPreviewMode"><a href="/khac-2.htm"><img src="r.jpg"></a>${link(shop).replace('<a', '<a class="OneNewsTitle"')}<p class="VCObjectBoxRelatedNewsItemSapo">${sentence(shop.dice)} ${sentence(shop.dice)}</p></div>`,
  (shop: Workshop) =>
    `<figure class="VCSortableInPreviewMode" type="Photo"><div><img src="a.jpg" type="photo"></div><figcaption class="PhotoCMS_Caption"><p>${sentence(shop.dice)} - Ảnh: M.CHÂU</p></figcaption></figure>`,
  (shop: Workshop) =>
    `<div type="VideoStream" class="VCSortableInPreviewMode"><video src="v.mp4"></video><div class="VideoCMS_Caption"><p>${sentence(shop.dice)}</p></div></div>`,
  () =>
    '<div class="readmore-body-box d-none"><a href="/x.htm">Đọc tiếp</a><a href="/nhom-chu-de.htm">Về trang Chủ đề</a></div>',
  (shop: Workshop) =>
    `<div class="VCSortableInPreviewMode link-content-footer" type="link-content-footer">${link(shop)}</div>`,
];
const vccorpBox = (inner: string): string =>
  `<div class="VCSortableInPreviewMode alignCenter" data-back="#FFFBF2" id="ObjectBoxContent_1" type="content"><div placeholder="Nhập nội dung..." class="">${inner}</div></div>`;

interface VccorpSkin {
  readonly title?: string;
  readonly lead?: string;
  readonly date?: string;
  readonly author?: string;
  /** Stands in the body before its first paragraph. */
  readonly opening?: (shop: Workshop) => string;
  /** The author in the text's last line. */
  readonly atEnd?: boolean;
}
const vccorp = (host: string, ending: string, prefix: string, skin: VccorpSkin = {}): Layout => ({
  name: `VCCorp (${host})`,
  host,
  path: (slug, dice) => `/${slug}-${stamp(dice, prefix)}${ending}`,
  ownJunk: vccorpJunk,
  box: vccorpBox,
  page: parts => {
    const { shop, title, lead, date, byline, body, before, after } = parts;
    const end = skin.atEnd && byline ? `<p style="text-align: right;"><b>${byline}</b></p>` : '';
    return columns(
      parts,
      `<div class="detail__main"><div class="detail-top"><div class="detail-cate"><a href="/kinh-te.htm">Kinh tế</a></div>${some(skin.date ?? '<div class="detail-time" data-role="publishdate">', date)}</div>
<h1 class="${skin.title ?? 'detail-title article-title'}" data-role="title">${title}</h1>${skin.atEnd ? '' : some(skin.author ?? '<div class="detail-author" data-role="author">', byline)}${before}
${some(skin.lead ?? '<h2 class="detail-sapo" data-role="sapo">', lead)}<div class="detail-cmain"><div class="detail-content afcbc-body" data-role="content" itemprop="articleBody">${skin.opening?.(shop) ?? ''}${body}${end}</div></div>${after}</div>`,
    );
  },
});

/** Tuổi Trẻ as of October 2026: names stand three times, and a robot's at the bottom. */
const tuoiTreAuthor = (byline: string): string =>
  byline &&
  `<div class="groupavtauthor"><a class="avata" title="${byline}"><img class="avt" alt="tác giả"></a></div><div class="author-info"><a class="name" title="${byline}">${byline.toUpperCase()}</a></div>`;

const masterCmsJunk = [
  (shop: Workshop) =>
    `<table class="__MB_ARTICLE_A"><tbody><tr><td><img src="r.jpg"></td><td>${link(shop)}</td></tr></tbody></table>`,
  (shop: Workshop) =>
    `<table class="__mb_article_in_image"><tbody><tr><td><a href="/r.html"><img src="r.jpg"></a></td><td>${link(shop)} <span>${sentence(shop.dice)}</span></td></tr></tbody></table>`,
  (shop: Workshop) =>
    `<table border="0" class="MASTERCMS_TPL_TABLE" style="width: 100%;"><tbody><tr><td><img class="__img_mastercms" src="p.jpg"></td></tr><tr><td>${sentence(shop.dice)} (Ảnh: Thu Hà)</td></tr></tbody></table>`,
];
const masterCms = (host: string, more: Partial<Layout> = {}): Layout => ({
  name: `MasterCMS (${host})`,
  host,
  path: (slug, dice) => `/${slug}-${digits(dice, 6)}.html`,
  ownJunk: masterCmsJunk,
  page: parts => {
    const { title, lead, date, byline, body, before, after } = parts;
    const [clock = '', day = ''] = date.includes(' | ') ? date.split(' | ') : [];
    const printed = day
      ? `<span class="format_time">${clock}</span> | <span class="format_date">${day}</span>`
      : date;
    return columns(
      parts,
      `<div class="article-detail fw lt mb clearfix"><h1 class="article-detail-title f0">${title}</h1><div class="article-meta">${some('<span class="article-date">', printed)}${before}</div>
${some('<div class="article-detail-desc">', lead)}<div class="__MASTERCMS_CONTENT fw clearfix"><div class="__MB_MASTERCMS_EL item-content" id="__MB_MASTERCMS_EL_3">${body}</div></div>${some('<p align="right">', byline && `<strong>${byline}</strong>`)}
<div class="article-detail-other">${after}</div></div>`,
    );
  },
  ...more,
});

const oneCmsHeader = ({ title, lead, date, byline }: Parts): string =>
  `<div class="sc-longform-header block-sc"><div class="sc-longform-header-text"><span class="sc-longform-header-cate"><a href="/kinh-te">Kinh tế</a></span><h1 class="sc-longform-header-title block-sc-title">${title}</h1>${some('<p class="sc-longform-header-sapo block-sc-sapo">', lead)}<div class="sc-longform-header-meta">${some('<span class="sc-longform-header-author block-sc-author">', byline)}${some('<span class="sc-longform-header-date block-sc-publish-time">', date)}</div></div></div>`;
const oneCms = (host: string): Layout => ({
  name: `OneCMS (${host})`,
  host,
  path: (slug, dice) => `/${slug}-${digits(dice, 6)}.html`,
  ownJunk: [
    shop =>
      `<div class="c-box"><div class="c-box__title"><span class="c-box__title__name">Bài liên quan</span></div><div class="c-box__content"><ul><li><h3>${link(shop)}</h3></li><li><h3>${link(shop)}</h3></li></ul></div></div>`,
    () =>
      '<div class="c-box"><div class="ads_after_sapo_1"></div></div><div class="sc-empty-layer"></div>',
  ],
  page: parts =>
    columns(
      parts,
      `<div class="c-news-detail"><div class="b-maincontent normal-article-content"><article class="entry entry-no-padding">${oneCmsHeader(parts)}${parts.body}</article></div>${parts.before}<div class="c-widget-tags onecms__tags"><ul><li><h4><a href="/t">muối</a></h4></li></ul></div>${parts.after}</div>`,
    ),
});

export const familyLayouts: readonly Layout[] = [
  epi('nhandan.vn', '.html'),
  epi('www.vietnamplus.vn', '.vnp'),
  epi('tienphong.vn', '.tpo'),
  epi('plo.vn', '.html'),
  epi('www.tinnhanhchungkhoan.vn', '.html', { header: 'article__header' }),
  epi('en.vietnamplus.vn', '.vnp', { language: 'en' }),
  vccorp('tuoitre.vn', '.htm', '1002', {
    date: '<div class="detail-time"><time data-role="publishdate">',
    lead: '<p class="detail-sapo" data-role="sapo">',
    author: '<div class="detail-author oneauthor" data-role="author">',
  }),
  vccorp('thanhnien.vn', '.htm', '185'),
  vccorp('baochinhphu.vn', '.htm', '102', { atEnd: true }),
  vccorp('cafef.vn', '.chn', '188', {
    title: 'title',
    lead: '<p class="sapo" data-role="sapo">',
    date: '<span class="pdate" data-role="publishdate">',
    author: '<span class="author">',
    opening: shop =>
      `<div class="chisochungkhoan">HLM: Giá hiện tại Thay đổi Xem hồ sơ doanh nghiệp</div><div class="tindnd clearfix" data-marked-zoneid="cafef_detail_relatednewsbox"><div id="listNewsInContent"><b>TIN MỚI</b><ul><li>${link(shop)}</li><li>${link(shop)}</li></ul></div></div>`,
  }),
  vccorp('suckhoedoisong.vn', '.htm', '169', { atEnd: true }),
  vccorp('soha.vn', '.htm', '198', { title: 'news-title', lead: '<h2 class="news-sapo">' }),
  masterCms('congthuong.vn'),
  masterCms('baoquocte.vn'),
  masterCms('thoibaotaichinhvietnam.vn'),
  oneCms('hanoimoi.vn'),
  oneCms('daibieunhandan.vn'),
  oneCms('nguoiquansat.vn'),
].map(layout =>
  layout.host === 'tuoitre.vn'
    ? { ...layout, page: parts => layout.page({ ...parts, byline: tuoiTreAuthor(parts.byline) }) }
    : layout,
);
