import { alternatives } from './families/family.ts';
import { families } from './families/index.ts';
import type { PageHead } from './page.ts';

/**
 * Where families and single sites name their authors, as CSS; alternatives are
 * parted by " | ", best first. Apart from the other rules, because the content
 * script does not look for authors and need not carry them.
 */
const byFamily: Readonly<Record<string, string>> = {
  epi: '.article__author .name | .article__author | .cms-author',
  liferay: '.author | .metadata-author',
  mastercms: '.article-detail-author | .article-member | .cms-author',
  onecms: '.sc-longform-header-author | .block-sc-author | .c-detail-head__author',
  vccorp: '[data-role="author"] | .detail-author | .author-info',
};
const bySite: Readonly<Record<string, string>> = {
  'vnexpress.net': '.fck_detail p[style*="right"]',
  'e.vnexpress.net': '.fck_detail p[style*="right"]',
  'vneconomy.vn': 'p.name',
  '24h.com.vn': '.nguontin',
  'dangcongsan.vn': '#tacgia',
  'bbc.com': '[aria-labelledby="article-byline"]',
};

/** Selectors for a page's authors: its site's, then those of its family, told by host or by markers. */
export function authorSelectors({ site, document }: PageHead): readonly string[] {
  const marked = families.filter(
    family => family === site?.family || document.querySelector(family.marker) !== null,
  );
  return [bySite[site?.host ?? ''], ...marked.map(({ name }) => byFamily[name])].flatMap(
    alternatives,
  );
}
