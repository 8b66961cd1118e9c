import { siteOf } from '../article/sites.ts';

const plainHost = (host: string): string => host.replace(/^(?:www|m|amp|mobile)\./, '');

function hostOf(address: string | undefined): string | null {
  try {
    return address === undefined ? null : new URL(address).hostname;
  } catch {
    return null;
  }
}

/** Whether two addresses belong to one paper: the same host but for "www.", "m.", "amp.", or two hosts of one listed site. */
export function isSameSite(first: string | undefined, second: string | undefined): boolean {
  const one = hostOf(first);
  const two = hostOf(second);
  if (one === null || two === null) return false;
  if (plainHost(one) === plainHost(two)) return true;
  const site = siteOf(one);
  return site !== null && site === siteOf(two);
}
