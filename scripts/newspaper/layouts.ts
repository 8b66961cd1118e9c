/** Prints an article in the markup of a CMS family, junk included. */
import type { DemoArticle, Layout } from './article.ts';
import { escapeHtml, page } from './page.ts';

type Print = (article: DemoArticle) => string;

const day = (iso: string) => iso.slice(8, 10);
const month = (iso: string) => iso.slice(5, 7);
const year = (iso: string) => iso.slice(0, 4);
const clock = (iso: string) => iso.slice(11, 16);

/** The body's blocks as HTML, the picture after the second. */
function blocks(
  article: DemoArticle,
  paragraph: (text: string) => string,
  heading: (text: string) => string,
  figure: string,
): string {
  return article.body
    .map((text, index) => {
      const block = text.startsWith('## ')
        ? heading(escapeHtml(text.slice(3)))
        : paragraph(escapeHtml(text));
      return index === 1 ? `${block}\n${figure}` : block;
    })
    .join('\n');
}

const picture = '<img src="/picture.svg" width="640" height="360" alt="">';

function jsonLd(article: DemoArticle): string {
  return `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.lead,
    datePublished: article.published,
    author: { '@type': 'Person', name: article.author },
    publisher: { '@type': 'Organization', name: 'Tờ Mẫu' },
  }).replaceAll('<', '\\u003c')}</script>`;
}

const relatedList = (article: DemoArticle) =>
  article.related.map(title => `<li><a href="/">${escapeHtml(title)}</a></li>`).join('');

const epi: Print = article =>
  page({
    article,
    head: jsonLd(article),
    main: `<div class="article">
<h1 class="article__title cms-title">${escapeHtml(article.title)}</h1>
<div class="article__meta"><time class="time" datetime="${article.published.replace(/:(\d\d)$/, '$1')}">${article.published}</time></div>
<div class="article__sapo cms-desc">${escapeHtml(article.lead)}</div>
<div class="article__body zce-content-body cms-body">
${blocks(
  article,
  text => `<p>${text}</p>`,
  text => `<p><strong>${text}</strong></p>`,
  `<table class="picture"><tbody><tr><td class="pic">${picture}</td></tr><tr><td class="caption"><p>${escapeHtml(article.caption)}</p></td></tr></tbody></table>`,
)}
<div class="related-news"><h3>Tin liên quan</h3><ul>${relatedList(article)}</ul></div>
<div class="article__author"><span class="name cms-author">${escapeHtml(article.author)}</span></div>
</div>
<div class="article__tag">Từ khóa: <a href="/">thương mại</a> <a href="/">kinh tế</a></div>
</div>`,
  });

const vccorp: Print = article =>
  page({
    article,
    main: `<div class="detail__main">
<h1 class="detail-title article-title" data-role="title">${escapeHtml(article.title)}</h1>
<div class="detail-time"><div data-role="publishdate">${day(article.published)}/${month(article.published)}/${year(article.published)} ${clock(article.published)} GMT+7</div></div>
<div class="detail-author"><a class="author-info" href="/">${escapeHtml(article.author)}</a></div>
<h2 class="detail-sapo" data-role="sapo">${escapeHtml(article.lead)}</h2>
<div class="detail-content afcbc-body" data-role="content">
${blocks(
  article,
  text => `<p>${text}</p>`,
  text => `<h3>${text}</h3>`,
  `<figure class="VCSortableInPreviewMode" type="Photo"><div>${picture}</div><figcaption class="PhotoCMS_Caption"><p>${escapeHtml(article.caption)}</p></figcaption></figure>`,
)}
<div class="VCSortableInPreviewMode" type="RelatedNewsBox"><h4>Đọc thêm</h4><ul>${relatedList(article)}</ul></div>
</div>
<div class="detail-tags"><a href="/">du lịch</a></div>
<div class="box-comm"><h3>Bình luận (2)</h3><p>Tôi đã bay tuyến này 3 lần, vé chừng 9 triệu đồng.</p></div>
</div>`,
  });

const mastercms: Print = article =>
  page({
    article,
    main: `<div class="article-detail">
<div class="article-detail-info"><span class="format_time">${clock(article.published)}</span> | <span class="format_date">${day(article.published)}/${month(article.published)}/${year(article.published)}</span></div>
<h1 class="article-detail-title">${escapeHtml(article.title)}</h1>
<div class="article-detail-desc">${escapeHtml(article.lead)}</div>
<div id="articleBody" class="__MASTERCMS_CONTENT" itemprop="articleBody">
${blocks(
  article,
  text => `<p style="text-align: justify;">${text}</p>`,
  text => `<h2>${text}</h2>`,
  `<table class="MASTERCMS_TPL_TABLE"><tbody><tr><td>${picture}</td></tr><tr><td>${escapeHtml(article.caption)}</td></tr></tbody></table>`,
)}
<table class="__MB_ARTICLE_A"><tbody><tr><td><a href="/">${escapeHtml(article.related[0] ?? '')}</a></td></tr></tbody></table>
<div class="article-detail-author">${escapeHtml(article.author)}</div>
</div>
<div class="article-detail-other"><h3>Tin cùng chuyên mục</h3><ul>${relatedList(article)}</ul></div>
</div>`,
  });

const onecms: Print = article =>
  page({
    article,
    main: `<div class="b-maincontent">
<div class="sc-longform-header">
<span class="sc-longform-header-cate">${escapeHtml(article.section)}</span>
<h1 class="sc-longform-header-title">${escapeHtml(article.title)}</h1>
<span class="sc-longform-header-author">${escapeHtml(article.author)}</span>
<span class="sc-longform-header-date">${day(article.published)}/${month(article.published)}/${year(article.published)} - ${clock(article.published)}</span>
</div>
<p class="sc-longform-header-sapo">${escapeHtml(article.lead)}</p>
<article class="entry">
${blocks(
  article,
  text => `<p>${text}</p>`,
  text => `<h3>${text}</h3>`,
  `<figure class="image">${picture}<figcaption>${escapeHtml(article.caption)}</figcaption></figure>`,
)}
<div class="c-box"><div class="c-box__title">Bài liên quan</div><ul>${relatedList(article)}</ul></div>
</article></div>`,
  });

const liferay: Print = article =>
  page({
    article,
    main: `<div class="portlet-boundary"><div class="detailBox">
<h2><a href="${article.path}">${escapeHtml(article.title)}</a></h2>
<div class="publishdate">${clock(article.published)}, ngày ${day(article.published)}-${month(article.published)}-${year(article.published)}</div>
<div class="author">${escapeHtml(article.author)}</div>
<div class="sumary">${escapeHtml(article.lead)}</div>
<div class="detailContent">
${blocks(
  article,
  text => `<p style="text-align:justify"><span style="font-size:14px">${text}</span></p>`,
  text => `<p><strong>${text}</strong></p>`,
  `<figure>${picture}<figcaption>${escapeHtml(article.caption)}</figcaption></figure>`,
)}
</div></div>
<div class="other-news"><h3>Các tin khác</h3><ul>${relatedList(article)}</ul></div></div>`,
  });

const vnexpress: Print = article =>
  page({
    article,
    head: `<meta name="tt_page_type" content="article"><meta name="pubdate" content="${article.published}">`,
    main: `<section class="page-detail"><div class="sidebar-1">
<span class="date">Thứ hai, ${Number(day(article.published))}/${Number(month(article.published))}/${year(article.published)}, ${clock(article.published)} (GMT+7)</span>
<h1 class="title-detail">${escapeHtml(article.title)}</h1>
<p class="description"><span class="location-stamp">Đắk Lắk</span>${escapeHtml(article.lead)}</p>
<article class="fck_detail ">
${blocks(
  article,
  text => `<p class="Normal">${text}</p>`,
  text => `<h2 class="Normal">${text}</h2>`,
  `<figure class="tplCaption">${picture}<figcaption><p class="Image">${escapeHtml(article.caption)}</p></figcaption></figure>`,
)}
<p class="Normal" style="text-align:right;"><strong>${escapeHtml(article.author)}</strong></p>
<div class="box-tinlienquanv2"><ul>${relatedList(article)}</ul></div>
</article></div></section>`,
  });

const plain: Print = article =>
  page({
    article,
    main: `<table width="100%"><tr><td class="noidung">
<div class="tieude"><h1>${escapeHtml(article.title)}</h1></div>
<div>${day(article.published)}/${month(article.published)}/${year(article.published)} ${clock(article.published)}</div>
<div><b>${escapeHtml(article.lead)}</b></div>
<div>
${blocks(
  article,
  text => `<div>${text}</div>`,
  text => `<div><b>${text}</b></div>`,
  `<div align="center">${picture}<br><i>${escapeHtml(article.caption)}</i></div>`,
)}
</div>
<div align="right"><b>${escapeHtml(article.author)}</b></div>
</td><td class="cot-phai"><h3>Tin đọc nhiều</h3><ul>${relatedList(article)}</ul></td></tr></table>`,
  });

const layouts: Readonly<Record<Layout, Print>> = {
  epi,
  vccorp,
  mastercms,
  onecms,
  liferay,
  vnexpress,
  plain,
};

/** The article's page as HTML. */
export function printArticle(article: DemoArticle): string {
  return layouts[article.layout](article);
}
