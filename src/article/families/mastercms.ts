import type { Family } from './family.ts';

/** MasterCMS: congthuong, thoibaotaichinhvietnam, baoquocte and others. Tables with a picture are captions. */
export const masterCms: Family = {
  name: 'mastercms',
  marker: '.__MASTERCMS_CONTENT, .article-detail-desc',
  article: /^\/[a-z0-9-]+-\d{4,7}\.html$/,
  body: '#articleBody | .__MASTERCMS_CONTENT | .article-detail-content | .article-detail-main | .detail-content',
  junk: '[class^="__MB_ARTICLE" i], .article-detail-other, .article-detail-source',
};
