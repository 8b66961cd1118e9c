import type { Family } from './family.ts';

/** Liferay: tapchicongsan, and ministries' portals. */
export const liferay: Family = {
  name: 'liferay',
  marker: '.portlet-boundary, #p_p_id, .journal-content-article',
  article: /\/-\/(?:\d{4}\/\d+\/[^/]+\.aspx|asset_publisher\/[^/]+\/content\/[^/]+)$/,
  body: '.detailContent | .journal-content-article | .asset-content',
  junk: '.asset-links, .lfr-asset-metadata, .taglib-ratings, .tagcloud, .asset-more',
};
