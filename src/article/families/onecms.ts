import type { Family } from './family.ts';

/** OneCMS: hanoimoi, daibieunhandan, nguoiquansat, baodanang and others. The body repeats title and byline in a header. */
export const oneCms: Family = {
  name: 'onecms',
  marker: '.b-maincontent, [class*="sc-longform-header"], .c-detail-head__title, .block-sc-title',
  article: /-(?!event|ptag)(?:post)?\d{4,9}\.html$/,
  title: 'h1.sc-longform-header-title || h1.c-detail-head__title || h1.block-sc-title',
  lead: '.sc-longform-header-sapo || .block-sc-sapo || .c-detail-head__sapo',
  body: '.b-maincontent article.entry || .b-maincontent .entry || article.entry || .b-maincontent',
  date: '.sc-longform-header-date || .c-detail-head__time || .block-sc-publish-time',
  author: '.sc-longform-header-author || .block-sc-author || .c-detail-head__author',
  junk: '.sc-longform-header, .block-sc-title, .block-sc-sapo, .c-box, .c-sticky-mobile, .c-powered, .sc-empty-layer, .sc-hightlight-box',
};
