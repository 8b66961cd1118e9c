import { parseUrl } from './parse-url.ts';
import { hostsOfSite } from './sites.ts';

/**
 * The addresses under which the page of an address may have been known before:
 * without and with encryption, "www." and a slash at the end, on every host that
 * its paper has had. The address itself comes first. What else differs (AMP,
 * mobile, print, tracking) `cleanAddress` has taken out already.
 * @param page as `canonicalUrl` gives it
 */
export function sameAddresses(page: string): readonly string[] {
  const url = parseUrl(page);
  if (!url || !/^https?:$/.test(url.protocol)) return [page];
  const { hostname, port, pathname, search } = url;
  const bare = hostname.replace(/^www\./, '');
  const known = hostsOfSite(bare);
  const own = known.find(host => bare === host || bare.endsWith(`.${host}`));
  const below = own === undefined ? '' : bare.slice(0, bare.length - own.length);
  const hosts = own === undefined ? [bare] : known.map(host => below + host);
  const path = pathname.replace(/\/$/, '');
  const found = new Set([page]);
  for (const protocol of ['https:', 'http:']) {
    for (const host of hosts) {
      for (const name of [host, `www.${host}`]) {
        const origin = `${protocol}//${name}${port === '' ? '' : `:${port}`}`;
        for (const end of path === '' ? ['/'] : ['', '/']) found.add(origin + path + end + search);
      }
    }
  }
  return [...found];
}
