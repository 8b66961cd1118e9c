import type { Family } from './family.ts';

/** ePi: nhandan, vietnamplus, cand, tienphong, plo, sggp and others. */
export const epi: Family = {
  name: 'epi',
  marker: '.article__body, .zce-content-body, .article__sapo',
  article: /(?:-post|[-/](?=\d{5}))\d+\.(?:html|vnp|tpo)$/,
  body: '.article__body | .zce-content-body',
  junk: '.story, table.picture, [id^="sdaWeb_"], .fyi, .notebox.ncenter',
};
