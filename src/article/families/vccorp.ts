import type { Family } from './family.ts';

/**
 * VCCorp IMS: tuoitre, thanhnien, baochinhphu, nld, soha, cafef and others.
 * `.VCSortableInPreviewMode` alone is no junk: it wraps photos and text boxes as well.
 */
export const vccorp: Family = {
  name: 'vccorp',
  marker: '.afcbc-body, .VCSortableInPreviewMode, .detail-sapo',
  article: /-\d{6,20}\.(?:htm|chn)$/,
  body: '.afcbc-body | .detail-content | .detail-cmain',
  junk: '[type^="Related"], [type="VideoStream"], [type="Photo" i] p, .kbwscwl-relatedbox, [id^="adm"], .box-category-link-detail, .detail-cover, [data-marked-zoneid], [id^="dable"], .tindnd, .chisochungkhoan, .link-content-footer',
};
