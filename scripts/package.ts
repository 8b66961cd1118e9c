/** `npm run package`: store-ready zips in dist/, byte-identical from the same commit. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { buildExtension } from './build.ts';
import { root } from './root.ts';

/** Zip's own epoch: file times must not depend on when the package was made. */
const timestamp = new Date(1980, 0, 1, 0, 0, 0);

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
for (const target of ['chromium', 'firefox'] as const) {
  const folder = mkdtempSync(join(tmpdir(), 'chu-giai-'));
  await buildExtension(target, folder, { development: false });
  const files: Zippable = {};
  for (const file of filesBelow(folder)) {
    const name = relative(folder, file).split(sep).join('/');
    files[name] = [readFileSync(file), { mtime: timestamp, os: 3, attrs: 0o644 << 16 }];
  }
  const zip = join(root, 'dist', `chu-giai-${version}-${target}.zip`);
  writeFileSync(zip, zipSync(files, { level: 9 }));
  rmSync(folder, { recursive: true });
  console.log(relative(root, zip));
}
