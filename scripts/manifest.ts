/** Derives each browser's manifest from the one `manifest.json`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteHosts } from '../src/article/sites.ts';
import { root } from './root.ts';

export type Target = 'chromium' | 'firefox';

interface Manifest {
  [key: string]: unknown;
  background: { service_worker: string };
  content_scripts: { matches: string[] }[];
  host_permissions: string[];
  side_panel: { default_path: string };
  permissions: string[];
  commands: Record<string, { suggested_key?: object; description?: string }>;
  web_accessible_resources: { matches: string[]; use_dynamic_url?: boolean }[];
  browser_specific_settings: unknown;
}

/** What the development build reads beside the sites: the demo newspaper and test pages. */
const developmentMatches = ['http://localhost/*', 'http://127.0.0.1/*'];

/** The manifest for a browser. `development` adds localhost, which the packaged build must not match. */
export function manifestFor(target: Target, development: boolean): Record<string, unknown> {
  const manifest: Manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
  const matches = [...siteHosts].sort().map(host => `*://${host}/*`);
  if (development) matches.push(...developmentMatches);
  manifest.host_permissions = matches;
  for (const script of manifest.content_scripts) script.matches = matches;
  const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
  const {
    background,
    browser_specific_settings,
    minimum_chrome_version,
    cross_origin_embedder_policy,
    cross_origin_opener_policy,
    side_panel,
    commands: { panel, ...commands },
    ...shared
  } = manifest;
  if (target === 'chromium') {
    // The policies let our frame into cross-origin isolated pages; Firefox lets it in without and does not know the keys.
    return {
      ...shared,
      version,
      side_panel,
      // It takes four suggested keys and no more.
      commands: { ...commands, panel: { ...panel, suggested_key: undefined } },
      background,
      minimum_chrome_version,
      cross_origin_embedder_policy,
      cross_origin_opener_policy,
    };
  }
  return {
    ...shared,
    version,
    permissions: manifest.permissions.filter(permission => permission !== 'sidePanel'),
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: manifest.name,
      default_icon: manifest.icons,
      open_at_install: false,
    },
    // Its own command, which opens and closes.
    commands: { ...commands, _execute_sidebar_action: panel },
    background: { scripts: [background.service_worker] },
    browser_specific_settings,
    // Firefox gives every installation its own random origin and does not know the key.
    web_accessible_resources: manifest.web_accessible_resources.map(
      ({ use_dynamic_url: _, ...resource }) => resource,
    ),
  };
}
