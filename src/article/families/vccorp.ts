import type { Family } from './family.ts';

/**
 * VCCorp IMS: tuoitre, thanhnien, baochinhphu, nld, soha, cafef and others.
 * `.VCSortableInPreviewMode` alone is no junk: it wraps photos and text boxes as well.
 */
export const vccorp: Family = {
  name: 'vccorp',
  marker: '.afcbc-body, .VCSortableInPreviewMode, .detail-content[data-role], [data-role="sapo"]',
  article: /-\d{9,20}\.(?:htm|chn)$/,
  title:
    'h1.detail-title || h1[data-role="title"] || h1.article-title || h1.news-title || h1.kbwc-title || h1.title',
  lead: '.detail-sapo || [data-role="sapo"] || .news-sapo || h2.sapo || p.sapo',
  body: '.detail-content.afcbc-body || .detail-content[data-role="content"] || .afcbc-body || .detail-content || .detail-cmain',
  date: '[data-role="publishdate"] || [itemprop="datePublished"][datetime] || .detail-time || .pdate || .kbwc-time',
  author: '[data-role="author"] || .detail-author || .author-info .name || .author-info || .author',
  junk: '[type="RelatedNewsBox"], [type="RelatedOneNews"], [type="RelatedNews"], [type="VideoStream"], [type="Photo"] p, [type="photo"] p, .kbwscwl-relatedbox, [id^="admzone"], [id^="adm-slot"], zone, .box-comm, .box-category-link-detail, .detail-cover, [data-marked-zoneid], [id^="dablewidget_"], .tindnd, .chisochungkhoan, #listNewsInContent',
};
