/**
 * The hosts that the reader has added to those of the manifest. The browser's
 * own list of permissions is the only record of them: what is withdrawn there,
 * in whatever way, is gone here too.
 */
import { browser, type Manifest } from './browser.ts';

/** Under these anybody can register a name: a host directly below is a site, they themselves are none. */
const sharedSuffix =
  /^(?:(?:com|net|org|edu|gov|int|ac|biz|info|name|pro|health|id|io|ai)\.)?[a-z]+$/;

/**
 * The match pattern that covers an address's site: its host without "www.", "m."
 * and the like, and all hosts below. Null for what is no web page.
 */
export function originOf(address: string): string | null {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const host = url.hostname;
  // Numbers have no hosts below them.
  if (/^[\d.]+$|^\[/.test(host)) return `*://${host}/*`;
  const plain = host.replace(/^(?:www|m|amp|mobile)\./, '');
  if (!sharedSuffix.test(plain)) return `*://*.${plain}/*`;
  return plain === host ? `*://${host}/*` : `*://*.${host}/*`;
}

/** The host of a match pattern as readers know it: "tinhailam.vn"; "*" for every one. */
export const hostOfOrigin = (origin: string): string =>
  origin === '<all_urls>' ? '*' : origin.replace(/^[^:]*:\/\/(?:\*\.)?|\/.*$/g, '') || '*';

/** Whether a match pattern of ours covers an address; the part behind the host is of no matter. */
export function covers(origin: string, address: string): boolean {
  const url = URL.parse(address);
  const [, scheme, below, host] =
    /^([^:]+):\/\/(\*\.)?([^/]*)\//.exec(origin === '<all_urls>' ? '*://*/' : origin) ?? [];
  if (!url || host === undefined) return false;
  if (scheme === '*' ? !/^https?:$/.test(url.protocol) : url.protocol !== `${scheme}:`)
    return false;
  return (
    host === '*' ||
    url.hostname === host ||
    (below !== undefined && url.hostname.endsWith(`.${host}`))
  );
}

/** The hosts of the manifest: read without being asked. */
export function builtInOrigins(): readonly string[] {
  const manifest = browser.runtime.getManifest() as Manifest.WebExtensionManifest & {
    readonly host_permissions?: readonly string[];
  };
  return manifest.host_permissions ?? [];
}

/** The match patterns that the reader has added, in alphabetical order. */
export async function addedOrigins(): Promise<string[]> {
  const builtIn = new Set(builtInOrigins());
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter(origin => !builtIn.has(origin)).sort();
}
