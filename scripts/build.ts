/**
 * `npm run build`: dist/chromium and dist/firefox, both loadable unpacked, with
 * localhost among the pages that they read. `npm run package` makes the ones
 * for the stores, without it.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build as bundle } from 'esbuild';
import { buildFacts, factPacks } from './build-facts.ts';
import { coreOfCompromise } from './core-of-compromise.ts';
import { hostsOfSites } from './hosts-of-sites.ts';
import { manifestFor, type Target } from './manifest.ts';
import { root } from './root.ts';
import { squeeze } from './squeeze.ts';

/** Bundle name → entry. One file each: a worker and a content script can't import. */
const entries = {
  content: 'src/content/index.ts',
  background: 'src/background/index.ts',
  overlay: 'src/overlay/index.tsx',
  popup: 'src/popup/index.tsx',
  panel: 'src/panel/index.tsx',
  options: 'src/options/index.tsx',
};

/** Oldest browsers that have all we use: CSS highlights in Firefox 140, data consent keys in 142, native `browser` in Chrome 148. */
const engines = { chromium: 'chrome148', firefox: 'firefox142' };

/** Writes one browser's extension into a folder, which is emptied first. */
export async function buildExtension(
  target: Target,
  folder: string,
  { development }: { development: boolean },
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'extension'), folder, { recursive: true });
  await buildFacts(join(folder, 'facts'));
  const common: BuildOptions = {
    absWorkingDir: root,
    outdir: folder,
    bundle: true,
    format: 'iife',
    target: engines[target],
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    // Reviewers of Firefox's store read the code; Chromium's size budget is what `npm test` checks.
    minify: target === 'chromium',
    define: { FACT_PACKS: JSON.stringify(factPacks()) },
    logLevel: 'warning',
  };
  const { content, background, ...others } = entries;
  const nativeBrowser = { 'webextension-polyfill': join(root, 'scripts/native-browser.ts') };
  await bundle({ ...common, entryPoints: others });
  await bundle({
    ...common,
    entryPoints: { content },
    alias: nativeBrowser,
  });
  await bundle({
    ...common,
    entryPoints: { background },
    alias: nativeBrowser,
    plugins: [coreOfCompromise, hostsOfSites],
  });
  if (target === 'chromium') {
    for (const name of ['content', 'background'] as const) {
      const file = join(folder, `${name}.js`);
      writeFileSync(file, await squeeze(readFileSync(file, 'utf8'), name));
    }
  }
  writeFileSync(
    join(folder, 'manifest.json'),
    `${JSON.stringify(manifestFor(target, development), null, 2)}\n`,
  );
}

/** Builds both browsers' development extensions into `dist/` (or another folder). */
export async function buildAll(folder = join(root, 'dist')): Promise<void> {
  for (const target of ['chromium', 'firefox'] as const) {
    await buildExtension(target, join(folder, target), { development: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildAll();
  console.log('dist/chromium and dist/firefox are built; load either unpacked.');
}
