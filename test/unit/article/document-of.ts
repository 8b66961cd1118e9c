import { JSDOM } from 'jsdom';

/** A parsed page, without scripts. */
export const documentOf = (html: string, url = 'https://example.vn/'): Document =>
  new JSDOM(html, { url }).window.document;
