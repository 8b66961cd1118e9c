import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { buildExtension } from './build.ts';
import type { Target } from './manifest.ts';

/** Zip's own epoch: file times must not depend on when the package was made. */
const timestamp = new Date(1980, 0, 1, 0, 0, 0);

/** A browser's store-ready package as the bytes of a zip: the same bytes from the same sources. */
export async function packageExtension(target: Target): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'chu-giai-package-'));
  try {
    await buildExtension(target, folder, { development: false });
    const files: Zippable = {};
    const found = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .sort();
    for (const file of found) {
      const name = relative(folder, file).split(sep).join('/');
      // Unix attributes, fixed: the umask of who packs must not show.
      files[name] = [readFileSync(file), { mtime: timestamp, os: 3, attrs: 0o644 << 16 }];
    }
    return zipSync(files, { level: 9 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
