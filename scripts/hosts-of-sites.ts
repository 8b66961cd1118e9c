import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/**
 * The worker asks of a site only which hosts are its own: how its articles are
 * read is the content script's. So the worker's bundle has the table's hosts
 * without the rest of each row, and no families.
 */
export const hostsOfSites: Plugin = {
  name: 'hosts-of-sites',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]article[\\/]site-table\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/^([\w.= -]+);.*$/gm, '$1'),
      loader: 'ts',
    }));
    onLoad({ filter: /[\\/]src[\\/]article[\\/]families[\\/]index\.ts$/ }, () => ({
      contents: 'export const families = [];',
    }));
  },
};
