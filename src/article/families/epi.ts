import type { Family } from './family.ts';

/** ePi: nhandan, vietnamplus, cand, tienphong, plo, sggp and others. */
export const epi: Family = {
  name: 'epi',
  marker: '.article__body, .zce-content-body, .article__sapo',
  article: /-post\d+\.(?:html|vnp|tpo)$/,
  title: '.article__title | .article__header',
  body: '.article__body | .zce-content-body',
  junk: '.story, table.picture, .sda_middle, [id^="sdaWeb_"], [id^="adsWeb_"], .fyi, .article__avatar, .notebox.ncenter',
};
