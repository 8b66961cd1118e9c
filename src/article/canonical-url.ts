import { parseUrl } from './parse-url.ts';
import { queryNames } from './query-names.ts';
import { siteOf } from './sites.ts';

/** Query parameters that say where a reader came from, not what is read. */
const tracking =
  /^(?:utm_\w+|fb\w*clid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|igshid|mibextid|zarsrc|zalo\w*|gidzl|_gl|_ga|mc_[ce]id|ref|ref_\w+|referrer|source|src|from|share\w*|cmpid|ocid|amp|print|outputtype|view|__twitter_impression|vtvref|fbref|trk|spm|clickid|aff\w*|reloaded|via)$/i;

function parse(address: string, base?: string): URL | null {
  const url = parseUrl(address, base);
  return url && /^https?:$/.test(url.protocol) ? url : null;
}

/**
 * An address without what does not matter to what is read: fragment, tracking
 * parameters, and the AMP, mobile and print forms. Other addresses come back as they are.
 */
export function cleanAddress(address: string): string {
  const url = parse(address);
  if (!url) return address;
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of queryNames(url.searchParams)) {
    if (tracking.test(name)) url.searchParams.delete(name);
  }
  if (url.searchParams.size === 0) url.search = '';
  const main = /^(?:m|amp|mobile)\.(.+\..+)$/.exec(url.hostname)?.[1];
  if (main) url.hostname = main;
  url.pathname = url.pathname
    .replace(/^\/(?:amp|print|in-bai|m)(?=\/.)/, '')
    .replace(/\/(?:amp|print)\/?$/, match => (match.endsWith('/') ? '/' : ''))
    .replace(/\.(?:amp|lite)(?=$|\.html?$)/, '')
    .replace(/[-.](?:amp|print)(?=\.(?:html?|vnp|chn|tpo|ldo|vov)$)/, '');
  if (siteOf(url.hostname)) url.protocol = 'https:';
  return url.href;
}

/** The last part of a path and the number that papers put there, for telling two articles apart. */
const identity = (url: URL): readonly [string, string] => {
  const last = url.pathname.replace(/\/$/, '').split('/').pop() ?? '';
  return [last.toLowerCase(), last.match(/\d{4,}/g)?.pop() ?? ''];
};

/** Hosts are of one paper if their names end alike, sub-domains aside. */
const isSameSite = (first: string, second: string): boolean => {
  const [one, two] = [siteOf(first), siteOf(second)];
  if (one || two) return one === two;
  const base = (host: string) =>
    host
      .split('.')
      .slice(/\.(?:com|gov|org|net|edu|co)\.[a-z]{2}$/.test(host) ? -3 : -2)
      .join('.');
  return base(first) === base(second);
};

/** Whether a claim is about another article of the same paper: both have numbers, and they differ. */
export function isOfAnother(url: string, claim: string): boolean {
  const here = parse(url);
  const there = parse(claim, url);
  if (!here || !there || !isSameSite(here.hostname, there.hostname)) return false;
  const [[, number], [, other]] = [identity(here), identity(there)];
  return number !== '' && other !== '' && number !== other;
}

/**
 * The one address of what a page shows. The page's own `canonical` (then its
 * `og:url`) is taken if it can be the same thing: same paper, and the same
 * slug or number. Pages of one application keep the first article's for all,
 * and home pages' stand on articles.
 */
export function canonicalUrl(url: string, claims: readonly string[]): string {
  const cleaned = cleanAddress(url);
  const here = parse(cleaned);
  if (!here) return url;
  const [slug, number] = identity(here);
  for (const claim of claims) {
    const there = claim ? parse(claim, url) : null;
    if (!there || !isSameSite(there.hostname, here.hostname)) continue;
    const candidate = parse(cleanAddress(there.href));
    if (!candidate) continue;
    const [otherSlug, otherNumber] = identity(candidate);
    const isSame = number ? number === otherNumber : slug === otherSlug;
    // A query-only address (`?id=123`) may have a readable form that shares nothing with it.
    const isQuery = !number && here.search !== '' && otherSlug.length > 20;
    if (isSame || isQuery) return candidate.href;
  }
  return cleaned;
}
