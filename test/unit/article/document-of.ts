import { JSDOM, VirtualConsole } from 'jsdom';

/** A parsed page, without scripts and without jsdom's words about its style sheets. */
export const documentOf = (html: string, url = 'https://example.vn/'): Document =>
  new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
