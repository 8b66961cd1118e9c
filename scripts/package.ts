/** `npm run package`: store-ready zips in dist/, byte-identical from the same commit. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { packageExtension } from './package-extension.ts';
import { root } from './root.ts';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
mkdirSync(join(root, 'dist'), { recursive: true });
for (const target of ['chromium', 'firefox'] as const) {
  const file = join(root, 'dist', `chu-giai-${version}-${target}.zip`);
  writeFileSync(file, await packageExtension(target));
  console.log(relative(root, file));
}
