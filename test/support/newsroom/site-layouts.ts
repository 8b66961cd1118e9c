import { link, type Workshop } from './furniture.ts';
import { columns, digits, type Layout, type Parts, some, stamp } from './layout.ts';
import { sentence } from './sentences.ts';

/** Papers with a system of their own, in the markup that crawlers of 2025 and 2026 found there. */

interface Skin {
  /** Opening tags. */
  readonly title?: string;
  readonly lead?: string;
  readonly date?: string;
  readonly author?: string;
  readonly body: string;
  /** The author in the text's last line, in this tag. */
  readonly endAuthor?: string;
  /** The lead stands in the body, not over it. */
  readonly leadInside?: boolean;
}

const site = (
  host: string,
  path: Layout['path'],
  skin: Skin,
  more: Partial<Layout> = {},
): Layout => ({
  name: host,
  host,
  path,
  page: parts => columns(parts, main(parts, skin)),
  ...more,
});

function main(parts: Parts, skin: Skin): string {
  const { title, lead, date, byline, body, before, after } = parts;
  const leadMarkup = some(skin.lead ?? '<h2 class="sapo">', lead);
  const end = skin.endAuthor ? some(skin.endAuthor, byline && `<strong>${byline}</strong>`) : '';
  return `<div class="left-col">${some(skin.date ?? '<span class="time">', date)}${some(skin.title ?? '<h1>', title)}${before}${skin.leadInside ? '' : leadMarkup}${skin.endAuthor ? '' : some(skin.author ?? '<p class="author">', byline)}
${some(skin.body, (skin.leadInside ? leadMarkup : '') + body + end)}
${after}</div>`;
}

const slugDigits =
  (count: number, ending: string): Layout['path'] =>
  (slug, dice) =>
    `/${slug}-${digits(dice, count)}${ending}`;

const vnexpressJunk = [
  (shop: Workshop) =>
    `<div class="box-tinlienquanv2"><section class="item-news"><a href="/a.html"><img></a><h3 class="title-news">${link(shop)}</h3><p class="description">${sentence(shop.dice)}</p></section></div>`,
  (shop: Workshop) =>
    `<ul class="list-news" data-campaign="Box-Related"><li>${link(shop)}</li><li>${link(shop)}</li></ul>`,
  (shop: Workshop) =>
    `<figure data-size="true" itemprop="associatedMedia image" class="tplCaption action_thumb_added"><div class="fig-picture"><picture><img itemprop="contentUrl"></picture></div><figcaption itemprop="description"><p class="Image">${sentence(shop.dice)} Ảnh: <em>Ngọc Trâm</em></p></figcaption></figure>`,
];

export const siteLayouts: readonly Layout[] = [
  site(
    'vnexpress.net',
    slugDigits(7, '.html'),
    {
      title: '<h1 class="title-detail">',
      lead: '<p class="description">',
      date: '<span class="date">',
      body: '<article class="fck_detail ">',
      endAuthor: '<p class="Normal" style="text-align:right;">',
    },
    { style: text => `<p class="Normal">\n${text}</p>`, ownJunk: vnexpressJunk },
  ),
  site(
    'e.vnexpress.net',
    (slug, dice) => `/news/news/${slug}-${digits(dice, 7)}.html`,
    {
      title: '<h1 class="title_post">',
      lead: '<span class="lead_post_detail row">',
      date: '<div class="author">',
      body: '<div class="fck_detail">',
      endAuthor: '<p style="text-align:right;">',
    },
    { language: 'en' },
  ),
  site(
    'dantri.com.vn',
    (slug, dice) => `/xa-hoi/${slug}-${stamp(dice)}.htm`,
    {
      title: '<h1 data-slot="title" class="text-3xl">',
      lead: '<h2 data-slot="sapo" class="mt-4">',
      date: '<time class="text-xs">',
      author: '<a rel="author" href="/tac-gia/a-1.htm">',
      body: '<div id="desktop-in-article" data-slot="content">',
    },
    {
      name: 'dantri.com.vn, 2026',
      ownJunk: [
        shop =>
          `<section class="article-business"><h3>Doanh nghiệp</h3><p>${sentence(shop.dice)} ${sentence(shop.dice)}</p></section>`,
        () => '<div data-slot="ads-in-content"><span>Quảng cáo</span></div>',
      ],
    },
  ),
  site(
    'dantri.com.vn',
    (slug, dice) => `/xa-hoi/${slug}-${stamp(dice)}.htm`,
    {
      title: '<h1 class="title-page detail">',
      lead: '<h2 class="singular-sapo">',
      date: '<time class="author-time">',
      author: '<div class="author-name">',
      body: '<div class="singular-content">',
    },
    {
      ownJunk: [
        shop =>
          `<article class="article-related"><h3 class="article-title">${link(shop)}</h3><div class="article-excerpt">${link(shop, sentence(shop.dice))}</div></article>`,
      ],
    },
  ),
  site(
    'vietnamnet.vn',
    slugDigits(7, '.html'),
    {
      title: '<h1 class="content-detail-title">',
      lead: '<h2 class="content-detail-sapo sm-sapo-mb-0">',
      date: '<div class="bread-crumb-detail__time">',
      author: '<p class="article-detail-author__info">',
      body: '<div class="maincontent main-content" id="maincontent">',
    },
    {
      ownJunk: [
        shop =>
          `<div class="ck-cms-insert-neww-group vnn-template-noneditable articles-edit"><article class="ck-cms-insert-news" data-id="1"><a href="/a.html"><picture><img></picture></a><div class="insert-wiki-title">${link(shop)}</div><div class="insert-wiki-description">${sentence(shop.dice)}</div></article></div>`,
      ],
    },
  ),
  site('www.qdnd.vn', (slug, dice) => `/chinh-tri/tin-tuc/${slug}-${digits(dice, 7)}`, {
    title: '<h1 class="post-title">',
    lead: '<div class="post-summary">',
    date: '<span class="post-subinfo">',
    body: '<div class="post-content">',
    endAuthor: '<p style="text-align: right;">',
  }),
  site('vov.vn', (slug, dice) => `/xa-hoi/${slug}-post${digits(dice, 7)}.vov`, {
    title: '<h1 class="article-title mb-0">',
    lead: '<div class="article-summary">',
    date: '<div class="col-md-4 mb-2">',
    author: '<div class="article-author">',
    body: '<div class="text-long">',
  }),
  site(
    'znews.vn',
    (slug, dice) => `/${slug}-post${digits(dice, 7)}.html`,
    {
      title: '<h1 class="the-article-title">',
      lead: '<p class="the-article-summary">',
      date: '<li class="the-article-publish">',
      author: '<p class="author">',
      body: '<div class="the-article-body">',
    },
    {
      ownJunk: [
        shop =>
          `<div class="inner-article" id="innerarticle"><a href="/i.html"><img><h2>${sentence(shop.dice)}</h2><p class="summary">${sentence(shop.dice)} ${sentence(shop.dice)}</p></a></div>`,
        shop =>
          `<table class="picture" align="center"><tbody><tr><td class="pic"><img></td></tr><tr><td class="pCaption caption"><p>${sentence(shop.dice)}</p></td></tr></tbody></table>`,
      ],
    },
  ),
  site('laodong.vn', (slug, dice) => `/xa-hoi/${slug}-${digits(dice, 7)}.ldo`, {
    title: '<h1 class="title">',
    lead: '<div class="chappeau">',
    date: '<span class="time">',
    author: '<span class="art-author">',
    body: '<div class="art-body" id="gallery-ctt">',
  }),
  site(
    'vneconomy.vn',
    slug => `/${slug}.htm`,
    {
      title: '<h1 class="article-header__title">',
      lead: '<h4 class="article-content__lead">',
      date: '<time class="article-meta__time">',
      author: '<p class="name">',
      body: '<main id="article-editor" class="article-editor">',
      leadInside: true,
    },
    { style: text => `<p class="text-justify">${text.replace(' ', '\n')}</p>` },
  ),
  site(
    'vneconomy.vn',
    slug => `/${slug}.htm`,
    {
      title: '<h1 class="name-detail">',
      lead: '<div class="news-sapo" data-field="sapo">',
      date: '<p class="date">',
      body: '<div class="ct-edtior-web news-type1" data-field="body">',
      leadInside: true,
    },
    {
      name: 'vneconomy.vn, older',
      ownJunk: [
        shop =>
          `<div class="list-detail-revert_item"><h3>Đọc thêm</h3><p>${sentence(shop.dice)} ${sentence(shop.dice)}</p></div>`,
        () => '<div class="box-keyword"><h3>Từ khóa:</h3><p>thuế bảo vệ môi trường</p></div>',
      ],
    },
  ),
  site(
    'www.24h.com.vn',
    (slug, dice) => `/tin-tuc/${slug}-c${dice.int(40, 900)}a${digits(dice, 7)}.html`,
    {
      title: '<h1 class="cate-24h-arti-deta-tit" id="article_title">',
      lead: '<h2 class="cate-24h-foot-arti-deta-sum" id="article_sapo">',
      date: '<time class="cate-24h-foot-arti-deta-cre-post">',
      author: '<div class="nguontin">',
      body: '<article class="cate-24h-foot-arti-deta-info" id="article_body">',
    },
    {
      ownJunk: [
        shop =>
          `<div class="bv-lq"><a href="/lq.html"><img></a><header><p class="bv-lq-title">${link(shop)}</p><p>${sentence(shop.dice)} ${sentence(shop.dice)}</p></header></div>`,
        () => '<p class="linkOrigin"><a href="#">Lưu bài viết</a></p>',
        () =>
          '<div class="data-embed-code-minigame"><p>Dự đoán kết quả trận đấu để có cơ hội nhận nhiều phần quà hấp dẫn từ ban tổ chức.</p></div>',
      ],
    },
  ),
  site('baotintuc.vn', (slug, dice) => `/kinh-te/${slug}-${stamp(dice)}.htm`, {
    title: '<h1 class="detail-title">',
    lead: '<h2 class="sapo">',
    date: '<span class="txt">',
    author: '<div class="author">',
    body: '<div class="boxdetail"><div class="contents">',
  }),
  ...['<p>', ''].map(
    (tag, index): Layout =>
      site(
        'bnews.vn',
        (slug, dice) => `/${slug}/${digits(dice, 6)}.html`,
        {
          title: '<h1 class="font-42">',
          lead: '<div class="lr-summary-post">',
          date: '<span class="post-date">',
          author: '<div class="lr-author">',
          body: '<div class="lr-ct"><!--lr-ct-->',
          leadInside: true,
        },
        {
          name: `bnews.vn, ${index ? 'bare text' : 'paragraphs'}`,
          style: text => (tag ? `<p>${text}</p>` : `${text}<p></p>`),
          ownJunk: [
            shop =>
              `<div class="insertImage"><img><span>${sentence(shop.dice)} Ảnh minh họa: TTXVN</span></div>`,
            () => '<div class="editor_inpage" id="divAdmicro_inpage"></div>',
          ],
        },
      ),
  ),
  site('baodautu.vn', (slug, dice) => `/${slug}-d${digits(dice, 6)}.html`, {
    title: '<div class="title-detail">',
    lead: '<div class="sapo_detail">',
    date: '<span class="post-time">',
    author: '<a class="author" href="#">',
    body: '<div id="content_detail_news">',
  }),
  site(
    'vtcnews.vn',
    (slug, dice) => `/${slug}-ar${digits(dice, 6)}.html`,
    {
      title: '<h1 class="font28 bold lh-1-3">',
      lead: '<h2 class="font18 bold inline-nb">',
      date: '<span class="time-update">',
      body: '<div class="edittor-content box-cont mt15 clearfix">',
      endAuthor: '<p class="author-make">',
    },
    {
      ownJunk: [
        shop =>
          `<div class="relate-listnews"><h3>Tin liên quan</h3><ul><li>${link(shop)}</li></ul></div>`,
      ],
    },
  ),
  site(
    'tapchicongsan.org.vn',
    (slug, dice) => `/web/guest/kinh-te/-/2018/${digits(dice, 7)}/${slug}.aspx`,
    {
      title: '<h2 class="tit">',
      lead: '<div class="sumary">',
      date: '<div class="publishdate">',
      author: '<div class="author">',
      body: '<div class="detailContent">',
    },
  ),
  site(
    'vietnamnews.vn',
    (slug, dice) => `/economy/${digits(dice, 7)}/${slug}.html`,
    {
      title: '<h3 class="tt">',
      date: '<span class="vnnews-time">',
      body: '<div class="vnnews-text-post">',
      endAuthor: '<p>',
    },
    { language: 'en', style: text => `<p>${text}</p>` },
  ),
  site('vietnambiz.vn', (slug, dice) => `/${slug}-${stamp(dice)}.htm`, {
    title: '<h1 class="vnbcb-title">',
    lead: '<div class="vnbcbc-sapo">',
    date: '<span class="vnbcba-time time-detail">',
    author: '<p class="author">',
    body: '<div class="vnbcbc-body vceditor-content wi-active">',
  }),
  site('thuonghieucongluan.com.vn', (slug, dice) => `/${slug}-a${digits(dice, 6)}.html`, {
    lead: '<div class="sapo_detail">',
    date: '<div class="time_detail_news">',
    body: '<div id="cotent_detail">',
    endAuthor: '<p style="text-align:right">',
  }),
];
