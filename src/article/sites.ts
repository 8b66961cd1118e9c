import type { Family, Rules } from './families/family.ts';
import { families } from './families/index.ts';
import { siteTable } from './site-table.ts';

/** A paper's row: what it needs beyond its family. */
export interface Site extends Rules {
  /** The site's main host. */
  readonly host: string;
  readonly family: Family | null;
  /** Tested against the path (decoded): an article's address. Overrides the family's. */
  readonly article: RegExp | null;
  /** The only part of the host that is the site's: "/vietnamese" of bbc.com. */
  readonly under?: string;
}

/** Every main host with the others of its site and the rest of its row. */
const rowsByHost = (): Map<string, readonly [hosts: string, cells: string]> => {
  const rows = new Map<string, readonly [string, string]>();
  for (const [, hosts = '', cells = ''] of siteTable.matchAll(/^([^;\n]+)(.*)$/gm)) {
    for (const site of hosts.split(' '))
      for (const host of site.split('=')) rows.set(host, [site, cells]);
  }
  return rows;
};

let rows: ReturnType<typeof rowsByHost> | undefined;
const parsed = new Map<string, Site>();

/** The site of a host that is in the table; the same object for all hosts of a site. */
function siteAt(name: string): Site | null {
  rows ??= rowsByHost();
  const [hosts, cells] = rows.get(name) ?? [];
  if (!hosts) return null;
  const [host = ''] = hosts.split('=');
  let site = parsed.get(host);
  if (!site) {
    const [, family, article, ...parts] = (cells ?? '').split(';');
    site = {
      host,
      family: families.find(item => item.name === family) ?? null,
      article: article ? new RegExp(article) : null,
      ...Object.fromEntries(
        parts.map(part => {
          const [key = ''] = part.split(':', 1);
          return [key, part.slice(key.length + 1)];
        }),
      ),
    };
    parsed.set(host, site);
  }
  return site;
}

/**
 * The row of a host: its own, else that of the nearest host above it
 * ("the-thao.tuoitre.vn" is tuoitre.vn). Null for hosts of no row.
 * A row that covers only a part of its host says so in `under`.
 */
export function siteOf(host: string): Site | null {
  for (let name = host.toLowerCase(); name.includes('.'); name = name.replace(/^[^.]*\./, '')) {
    const site = siteAt(name);
    if (site) return site;
  }
  return null;
}

/** All hosts of a host's site: those that it has moved between. Empty for hosts of no row. */
export function hostsOfSite(host: string): readonly string[] {
  for (let name = host.toLowerCase(); name.includes('.'); name = name.replace(/^[^.]*\./, '')) {
    if (siteAt(name)) return rows?.get(name)?.[0].split('=') ?? [];
  }
  return [];
}

/** Known sub-domains by main host, for the manifest alone: the content script does not carry them. */
const knownSubdomains: Readonly<Record<string, string>> = {
  'nhandan.vn': 'cn',
  'cand.vn': 'cn.cand.com.vn',
  'vietnamplus.vn': 'zh',
  'sggp.org.vn': 'dttc cn',
  'baochinhphu.vn': 'en cn',
  'suckhoedoisong.vn': 'giadinh',
  'baoquocte.vn': 'en',
  'tapchicongsan.org.vn': 'xaydungdang',
  'vnexpress.net': 'sohoa kinhdoanh',
  'dantri.com.vn': 'dansinh',
  'qdnd.vn': 'en cn',
  'vov.vn': 'amp english baoxuan',
  'dangcongsan.vn': 'cn',
};

/** The main host of every site. */
export const mainHosts = (): readonly string[] => [
  ...new Set([...rowsByHost().keys()].flatMap(name => siteAt(name)?.host ?? [])),
];

/** Every host of the table, for the manifest's `host_permissions`: main, "www.", "m." and "amp." of each, other known ones. */
export const siteHosts: readonly string[] = /* @__PURE__ */ (() => {
  const hosts = new Set<string>();
  for (const name of rowsByHost().keys()) {
    hosts.add(name);
    // An edition's host ("en.nhandan.vn") has no forms of its own.
    if (!siteOf(name.replace(/^[^.]*\./, ''))) {
      for (const form of ['www', 'm', 'amp']) hosts.add(`${form}.${name}`);
    }
    for (const part of knownSubdomains[name]?.split(' ') ?? []) {
      hosts.add(part.includes('.') ? part : `${part}.${name}`);
    }
  }
  return [...hosts];
})();
