import type { Family } from './family.ts';

/** OneCMS: hanoimoi, daibieunhandan, nguoiquansat, baodanang and others. The body repeats title and byline in a header. */
export const oneCms: Family = {
  name: 'onecms',
  marker: '.b-maincontent, .sc-longform-header, .c-detail-head__title, .block-sc-title',
  article: /-(?!event|ptag)(?:post)?\d{4,9}\.html$/,
  body: '.b-maincontent .entry | article.entry | .b-maincontent',
  junk: '.sc-longform-header, .block-sc-title, .block-sc-sapo, .c-box, .sc-hightlight-box',
};
