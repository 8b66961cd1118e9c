import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { coreOfCompromise } from '../../../scripts/core-of-compromise.ts';
import { root } from '../../../scripts/root.ts';
import { read } from '../../../src/vietnamese/read.ts';

test('with what the worker carries of compromise every text is read as with all of it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chu-giai-slim-'));
  try {
    const outfile = join(folder, 'read.mjs');
    await build({
      absWorkingDir: root,
      entryPoints: ['src/vietnamese/read.ts'],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      plugins: [coreOfCompromise],
      logLevel: 'error',
    });
    const slim = (await import(pathToFileURL(outfile).href)) as { read: typeof read };
    const news = join(root, 'test/unit/vietnamese/news');
    for (const file of readdirSync(news)) {
      const text = readFileSync(join(news, file), 'utf8');
      const context = { published: '2025-05-08', lang: 'vi' } as const;
      assert.deepEqual(slim.read(text, context), read(text, context), file);
    }
    const { figures } = slim.read('Năm 2024 tăng 12%.', { published: null, lang: 'vi' });
    assert.ok(figures.length > 0, 'figures are found');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
