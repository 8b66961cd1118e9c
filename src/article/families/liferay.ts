import type { Family } from './family.ts';

/** Liferay: tapchicongsan, and ministries' portals. `sumary` is the skins' own spelling. */
export const liferay: Family = {
  name: 'liferay',
  marker: '.portlet-boundary, [id^="portlet_"], #p_p_id, .journal-content-article',
  article: /\/-\/(?:\d{4}\/\d+\/[^/]+\.aspx|asset_publisher\/[^/]+\/content\/[^/]+)$/,
  title:
    '.detailTitle || .title-detail || .journal-content-article h1 || .asset-full-content h1 || h2 > a',
  lead: '.sumary || .summary || .asset-summary',
  body: '.detailContent || .journal-content-article || .asset-full-content .asset-content || .asset-content',
  date: '.publishdate || .metadata-publish-date || .date-publish',
  author: '.author || .metadata-author',
  junk: '.asset-links, .lfr-asset-metadata, .taglib-ratings, .tagcloud, .asset-more',
};
