import type { ParagraphStyle } from './body.ts';
import { columns, digits, type Layout, type Parts, some } from './layout.ts';

/** Pages that no rule knows: common software and home-made ones, on hosts of no table. */

const open = (
  name: string,
  page: (parts: Parts) => string,
  more: Partial<Layout> = {},
): Layout => ({
  name,
  host: `trang-${name.replace(/[^a-z]+/gi, '').toLowerCase()}.example.vn`,
  path: (slug, dice) =>
    dice.pick([`/${slug}.html`, `/tin-tuc/${slug}-${digits(dice, 5)}.html`, `/${slug}/`]),
  page,
  ...more,
});

const broken: ParagraphStyle = text => `${text}<br><br>\n`;
const usual = ({ title, lead, date, byline, before }: Parts): string =>
  `<h1>${title}</h1>${some('<div class="post-date">', date)}${some('<span class="post-author">', byline)}${before}${some('<p class="post-lead">', lead)}`;

export const openLayouts: readonly Layout[] = [
  open('WordPress blocks', p =>
    columns(
      p,
      `<main class="wp-block-group"><h1 class="wp-block-post-title">${p.title}</h1>${some('<div class="wp-block-post-date"><time>', p.date)}${some('<div class="wp-block-post-author"><p class="wp-block-post-author__name">', p.byline)}<div class="entry-content wp-block-post-content is-layout-flow">${some('<p class="has-large-font-size"><strong>', p.lead)}${p.body}${p.before}</div><div class="wp-block-comments">${p.after}</div></main>`,
    ),
  ),
  open('WordPress Newspaper theme', p =>
    columns(
      p,
      `<article class="post type-post td-post-template"><div class="td-post-header"><header class="td-post-title"><h1 class="entry-title">${p.title}</h1><div class="td-module-meta-info">${some('<div class="td-post-author-name"><a href="/author/a">', p.byline)}${some('<span class="td-post-date"><time class="entry-date">', p.date)}</div></header></div>${p.before}<div class="td-post-content tagdiv-type">${some('<p><strong>', p.lead)}${p.body}</div><footer>${p.after}</footer></article>`,
    ),
  ),
  open('Elementor', p =>
    columns(
      p,
      `<div data-elementor-type="single-post" class="elementor"><section class="elementor-section"><div class="elementor-container"><div class="elementor-widget-theme-post-title"><h1 class="elementor-heading-title">${p.title}</h1></div>${some('<div class="elementor-post-info"><span class="elementor-post-info__item--type-date">', p.date)}<div class="elementor-widget-theme-post-content"><div class="elementor-widget-container">${some('<p><b>', p.lead)}${p.body}${some('<p style="text-align:right"><strong>', p.byline)}</div></div></div></section>${p.after}</div>`,
    ),
  ),
  open(
    'Ghost',
    p =>
      `<div class="gh-viewport"><main class="gh-main"><article class="gh-article post"><header class="gh-article-header gh-canvas"><h1 class="gh-article-title">${p.title}</h1>${some('<p class="gh-article-excerpt">', p.lead)}<div class="gh-article-meta">${some('<h4 class="gh-article-author-name"><a href="/author/a/">', p.byline)}${some('<time class="gh-article-meta-date">', p.date)}</div></header><section class="gh-content gh-canvas">${p.body}</section></article></main>${p.after}${p.beside}</div>`,
  ),
  open(
    'Blogger',
    p =>
      columns(
        p,
        `<div class="blog-posts hfeed"><div class="date-outer">${some('<h2 class="date-header"><span>', p.date)}<div class="post hentry"><h3 class="post-title entry-title">${p.title}</h3><div class="post-body entry-content" id="post-body-1">${some('<b>', p.lead)}<br /><br />${p.body}</div>${some('<div class="post-footer"><span class="fn">', p.byline)}</div></div>${p.after}</div>`,
      ),
    {
      path: slug => `/2025/05/${slug}.html`,
      style: text => `<div style="text-align: justify;">${text}</div><div><br /></div>`,
    },
  ),
  open('Drupal', p =>
    columns(
      p,
      `<div class="region region-content"><article class="node node--type-article"><h1 class="page-header"><span class="field field--name-title">${p.title}</span></h1><div class="node__submitted">${some('<span>', p.date)} ${some('<span class="field--name-uid">', p.byline)}</div><div class="node__content">${some('<div class="field field--name-field-summary">', p.lead)}<div class="field field--name-body field--type-text-with-summary">${p.body}</div></div>${p.after}</article></div>`,
    ),
  ),
  open('Joomla', p =>
    columns(
      p,
      `<div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">${p.title}</h2></div><dl class="article-info">${some('<dd class="published"><time itemprop="datePublished">', p.date)}${some('<dd class="createdby"><span itemprop="name">', p.byline)}</dl><div itemprop="articleBody">${some('<p><strong>', p.lead)}${p.body}</div>${p.after}</div>`,
    ),
  ),
  open(
    'ASP.NET with fonts',
    p =>
      `<form id="form1" action="./ChiTiet.aspx"><table width="1000"><tr><td valign="top">${p.beside}</td><td><span id="ctl00_lblTitle"><h1>${p.title}</h1></span><span id="ctl00_lblDate">${p.date}</span><br><span id="ctl00_lblSapo"><b>${p.lead}</b></span><br><span id="ctl00_lblBody">${p.body}</span><div align="right"><b>${p.byline}</b></div>${p.after}</td></tr></table></form>`,
    {
      path: (slug, dice) => `/ChiTiet/${slug}/tabid/69/Default.aspx?id=${digits(dice, 4)}`,
      style: text =>
        `<p style="text-align: justify"><font face="Times New Roman" size="3">${text}</font></p>`,
    },
  ),
  open(
    'nested layout tables',
    p =>
      `<table><tr><td colspan="2">${p.before}</td></tr><tr><td><table><tr><td class="tieude"><b>${p.title}</b></td></tr><tr><td class="ngay">${p.date}</td></tr><tr><td><b>${p.lead}</b></td></tr><tr><td>${p.body}</td></tr><tr><td align="right"><b>${p.byline}</b></td></tr></table>${p.after}</td><td>${p.beside}</td></tr></table>`,
  ),
  open(
    'text in a cell',
    p =>
      `<h1>${p.title}</h1><table><tr><td>${some('<strong>', p.lead)}<br><br>${p.body}</td><td>${p.beside}</td></tr></table>${p.after}`,
    { style: broken },
  ),
  open(
    'one div with line breaks',
    p =>
      columns(
        p,
        `<div class="ct">${usual(p)}<div class="noi-dung">${p.body}</div>${p.after}</div>`,
      ),
    { style: broken },
  ),
  open(
    'bare text between empty paragraphs',
    p => columns(p, `<div>${usual(p)}<div class="bv">${p.body}</div>${p.after}</div>`),
    { style: text => `${text}<p></p>\n` },
  ),
  open('text in the body element', p => `${usual(p)}${p.body}${p.after}${p.beside}`, {
    style: text => `${text}<br><br>`,
  }),
  open(
    'divs instead of paragraphs',
    p =>
      columns(p, `<div class="detail">${usual(p)}<div class="txt">${p.body}</div>${p.after}</div>`),
    { style: text => `<div class="para">${text}</div>` },
  ),
  open(
    'each paragraph in boxes of its own',
    p => columns(p, `<div class="blocks">${usual(p)}${p.body}${p.after}</div>`),
    { style: text => `<div class="block"><div class="block__inner"><p>${text}</p></div></div>` },
  ),
  open(
    'sections without end',
    p =>
      `<section><section>${usual(p)}</section><section><section>${p.body}</section></section><section>${p.after}</section></section><section>${p.beside}</section>`,
  ),
  open(
    'custom elements',
    p =>
      `<news-app><news-header>${usual(p)}</news-header><news-story>${p.body}</news-story><news-rail>${p.beside}</news-rail><news-end>${p.after}</news-end></news-app>`,
  ),
  open('article element alone', p =>
    columns(
      p,
      `<article>${usual(p)}${p.body}${some('<p align="right"><b>', p.byline)}</article>${p.after}`,
    ),
  ),
  open('article in an article', p =>
    columns(
      p,
      `<article class="outer"><header>${usual(p)}</header><article class="inner">${p.body}</article>${p.after}</article>`,
    ),
  ),
  open('lead as a heading', p =>
    columns(
      p,
      `<div class="content-news"><h1>${p.title}</h1><p class="meta">${p.date}</p>${some('<h2>', p.lead)}<div class="content-news-body">${p.body}${some('<p style="text-align: right;"><strong>', p.byline)}</div>${p.after}</div>`,
    ),
  ),
  open('headline in a div', p =>
    columns(
      p,
      `<div class="news-view"><div class="news-title">${p.title}</div><div class="news-date">${p.date}</div>${some('<div class="news-brief">', p.lead)}<div class="news-text">${p.body}</div>${some('<div class="news-author">', p.byline)}${p.after}</div>`,
    ),
  ),
  open(
    'provincial portal',
    p =>
      `<div class="portlet-body"><div id="print-news"><h3 class="title-news-detail">${p.title}</h3><span class="ngay-dang">${p.date}</span><div class="trich-yeu">${p.lead}</div><div class="noi-dung-tin">${p.body}</div><div class="nguon-tin">${p.byline}</div></div>${p.after}</div><div class="col-right">${p.beside}</div>`,
    { path: (slug, dice) => `/web/guest/chi-tiet-tin/-/view/${slug}-${digits(dice, 5)}` },
  ),
  open(
    'AMP',
    p =>
      `<main role="main"><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${p.title}</h1>${some('<div class="amp-wp-meta amp-wp-posted-on"><time>', p.date)}${some('<div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author">', p.byline)}</header><div class="amp-wp-article-content">${some('<p><strong>', p.lead)}${p.body.replaceAll('<img', '<amp-img')}</div><footer>${p.after}</footer></article></main>`,
  ),
  open('utility classes', p =>
    columns(
      p,
      `<div class="mx-auto max-w-3xl px-4 lg:px-0"><h1 class="text-3xl font-bold leading-tight">${p.title}</h1><div class="flex items-center gap-2 text-gray-500">${some('<span>', p.byline)}${some('<span>', p.date)}</div>${some('<p class="mt-4 font-semibold leading-7">', p.lead)}<div class="prose mt-6 leading-7">${p.body}</div>${p.after}</div>`,
    ),
  ),
  open('hashed names', p => {
    const hash = (): string => `${p.shop.dice.nonsense()}__${p.shop.dice.nonsense()}`;
    return columns(
      p,
      `<div class="${hash()}"><h1 class="${hash()}">${p.title}</h1><div class="${hash()}">${some(`<div class="${hash()}">`, p.date)}${some(`<div class="${hash()}">`, p.byline)}</div>${some(`<p class="${hash()}">`, p.lead)}<div class="${hash()}">${p.body}</div></div>${p.after}`,
    );
  }),
  open('misleading names', p =>
    columns(
      p,
      `<div class="has-sidebar share-page"><div class="comment-enabled">${usual(p)}<div class="tags-body related-content">${p.body}</div></div></div>${p.after}`,
    ),
  ),
  open(
    'content before the headline',
    p =>
      `<div class="flex-reverse"><div class="c2">${p.body}</div><div class="c1"><h1>${p.title}</h1>${some('<p class="d">', p.date)}${some('<p class="summary">', p.lead)}${some('<p class="by">', p.byline)}</div></div>${p.after}${p.beside}`,
  ),
  open(
    'definition list',
    p =>
      `<dl class="news"><dt><h1>${p.title}</h1></dt><dd>${some('<i>', p.date)}</dd><dd>${some('<b>', p.lead)}</dd><dd>${p.body}</dd><dd>${some('<b>', p.byline)}</dd></dl>${p.after}${p.beside}`,
  ),
  open(
    'long list article',
    p =>
      columns(
        p,
        `<div class="listicle">${usual(p)}<ol class="listicle-body">${p.body}</ol>${p.after}</div>`,
      ),
    { style: text => `<li class="listicle-item"><p>${text}</p></li>` },
  ),
  open(
    'paragraphs in spans with breaks',
    p =>
      columns(
        p,
        `<div class="chitiet">${usual(p)}<div class="chitiet-nd">${p.body}</div>${p.after}</div>`,
      ),
    { style: text => `<span style="font-size: 14pt;">${text}</span><br />&nbsp;<br />` },
  ),
  open(
    'English paper',
    p =>
      columns(
        p,
        `<div class="story-page"><h1>${p.title}</h1><div class="story-meta">${some('<span class="by">', p.byline && `By ${p.byline}`)} ${some('<span>', p.date)}</div>${some('<p class="standfirst">', p.lead)}<div class="story-text">${p.body}</div>${p.after}</div>`,
      ),
    { language: 'en' },
  ),
  open(
    'body after many scripts and columns',
    p =>
      `<div class="col-1">${p.beside}</div><div class="col-2">${p.after}</div><div class="col-3">${usual(p)}<div class="nd">${p.body}</div></div>`,
  ),
];
