import type { Family } from './family.ts';

/** MasterCMS: congthuong, thoibaotaichinhvietnam, baoquocte and others. Tables with a picture are captions. */
export const masterCms: Family = {
  name: 'mastercms',
  marker: '.__MASTERCMS_CONTENT, [class^="__MB_"], [id^="__MB_MASTERCMS"], .article-detail-desc',
  article: /^\/[a-z0-9-]+-\d{4,7}\.html$/,
  title: 'h1.article-detail-title || h1.post-title || h1.detail-title',
  lead: '.article-detail-desc || .detail-desc',
  body: '#articleBody || .__MASTERCMS_CONTENT || .article-detail-content || .article-detail-main || .detail-content',
  date: '.article-date || .format_date || .article-detail-date',
  author: '.article-detail-author || .article-member || .cms-author',
  junk: '[class^="__MB_ARTICLE"], .article-detail-other, .article-detail-source',
};
