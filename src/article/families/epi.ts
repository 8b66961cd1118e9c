import type { Family } from './family.ts';

/** ePi: nhandan, vietnamplus, cand, tienphong, plo, sggp and others. */
export const epi: Family = {
  name: 'epi',
  marker: '.article__body, .zce-content-body, .article__sapo',
  article: /-post\d+\.(?:html|vnp|tpo)$/,
  title: 'h1.article__title || h1.article__header || .article__title || .article__header',
  lead: '.article__sapo.cms-desc || .article__sapo',
  body: '.article__body.zce-content-body.cms-body || .article__body || .zce-content-body',
  date: '.article__meta time[datetime] || time.time[datetime] || .article__meta time || .article__meta .time || .article__meta',
  author: '.article__author .name || .article__author || .cms-author',
  junk: '.story, table.picture, .sda_middle, [id^="sdaWeb_"], [id^="adsWeb_"], .fyi, .article__avatar, .notebox.ncenter',
};
