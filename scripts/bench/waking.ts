import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright';
import { type Chromium, openChromium } from '../../test/support/chromium.ts';
import { stopWorker } from '../../test/support/stop-worker.ts';
import { buildExtension } from '../build.ts';
import { serveNewspaper } from '../newspaper/serve.ts';
import { root } from '../root.ts';
import { median, type Row } from './row.ts';
import { newsText } from './text.ts';

const rounds = 9;

/** Bundles the measuring content script into an extension's folder. */
async function addContentScript(folder: string, empty: boolean): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ['scripts/bench/in-page/waking.ts'],
    outfile: join(folder, 'content.js'),
    bundle: true,
    format: 'iife',
    minify: true,
    define: { EMPTY: String(empty), FACT_PACKS: '[]' },
    logLevel: 'warning',
  });
}

function writeBareExtension(folder: string): void {
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'bare',
      version: '1',
      background: { service_worker: 'background.js' },
      content_scripts: [{ matches: ['http://localhost/*'], js: ['content.js'] }],
    }),
  );
  writeFileSync(
    join(folder, 'background.js'),
    'chrome.runtime.onMessage.addListener((message, sender, answer) => { answer(null); });',
  );
}

async function go(page: Page): Promise<number> {
  await page.evaluate(() => {
    document.dispatchEvent(new Event('bench-go'));
  });
  await page.waitForFunction(() => document.documentElement.dataset.benchTime);
  return Number(await page.evaluate(() => document.documentElement.dataset.benchTime));
}

async function measure(chromium: Chromium, url: string): Promise<{ woken: number; warm: number }> {
  const page = await chromium.context.newPage();
  await page.goto(url);
  const woken: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await stopWorker(chromium);
    woken.push(await go(page));
  }
  // The first few are still being compiled.
  for (let round = 0; round < 2 * rounds; round += 1) warm.push(await go(page));
  warm.splice(0, rounds);
  await page.close();
  return { woken: median(woken), warm: median(warm) };
}

/** A stopped worker woken by an article of 6,000 characters, to the painted frame, beside a bare worker's round trip. */
export async function benchWaking(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'chu-giai-bench-'));
  const paragraphs = newsText(6_000).split('\n');
  const newspaper = await serveNewspaper({
    pages: {
      '/bench': `<!doctype html><meta charset="utf-8"><title>bench</title>${paragraphs.map(text => `<p>${text}</p>`).join('')}`,
    },
  });
  try {
    const bare = join(folder, 'bare');
    const ours = join(folder, 'ours');
    mkdirSync(bare);
    writeBareExtension(bare);
    await buildExtension('chromium', ours, { development: true });
    await addContentScript(bare, true);
    await addContentScript(ours, false);
    const run = async (extension: string) => {
      const chromium = await openChromium({ extension });
      try {
        return await measure(chromium, `${newspaper.origin}/bench`);
      } finally {
        await chromium.close();
      }
    };
    const theirs = await run(bare);
    const mine = await run(ours);
    const group = 'an article of 6,000 characters, painted, less the wait for the screen';
    return [
      {
        group,
        what: 'worker stopped before',
        unit: 'ms',
        ours: mine.woken,
        peer: 'empty message to a stopped bare worker',
        theirs: theirs.woken,
        limit: 4,
      },
      {
        group,
        what: 'worker warm',
        unit: 'ms',
        ours: mine.warm,
        peer: 'empty message, warm, and 20 ms',
        theirs: theirs.warm + 20,
        limit: 1,
      },
    ];
  } finally {
    await newspaper.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
