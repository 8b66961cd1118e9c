/** Real Chromium with the built extension loaded, driven by Playwright. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright';
import { findBrowser } from '../../scripts/browsers.mjs';
import { root } from '../../scripts/root.ts';
import { copyInLanguage } from './in-one-language.ts';

/** Options of `openChromium`. */
export interface ChromiumOptions {
  /** Folder of the unpacked extension; null for a bare browser. Default: dist/chromium in `language`. */
  readonly extension?: string | null;
  /** Profile folder to use again; default: a new one, removed on close. */
  readonly profile?: string;
  /** Interface language. Default: 'vi'. */
  readonly language?: 'vi' | 'en';
  readonly colorScheme?: 'light' | 'dark';
  readonly headless?: boolean;
  readonly args?: readonly string[];
  /** Flags of the driver that are left out. */
  readonly ignoreDefaultArgs?: readonly string[];
}

/** A running Chromium. */
export interface Chromium {
  readonly context: BrowserContext;
  /** The extension's id, or '' for a bare browser. */
  readonly id: string;
  readonly profile: string;
  /** The extension's service worker, started if it sleeps. */
  worker(): Promise<Worker>;
  /** Opens one of the extension's own pages in a tab: "popup.html". */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Flags without which Chromium fails here: root needs --no-sandbox, an
 * extension --headless=new, and a closed network none of the background
 * requests.
 */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
] as const;

/** Where Chromium keeps the databases of the extension. */
export function databasesOf({ profile, id }: Pick<Chromium, 'profile' | 'id'>): string {
  return join(profile, 'Default/IndexedDB', `chrome-extension_${id}_0.indexeddb.leveldb`);
}

/** Starts Chromium. Close it in a `finally` or an `after` hook. */
export async function openChromium(options: ChromiumOptions = {}): Promise<Chromium> {
  const extension =
    options.extension === undefined
      ? copyInLanguage(join(root, 'dist/chromium'), options.language ?? 'vi')
      : options.extension;
  const language = options.language ?? 'vi';
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'chu-giai-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium') ?? undefined,
    headless: false,
    ignoreDefaultArgs: [...(options.ignoreDefaultArgs ?? [])],
    viewport: { width: 1100, height: 800 },
    locale: language === 'vi' ? 'vi-VN' : 'en-US',
    colorScheme: options.colorScheme ?? 'light',
    env: {
      ...process.env,
      LANGUAGE: language,
      LANG: language === 'vi' ? 'vi_VN.UTF-8' : 'en_US.UTF-8',
    },
    args: [
      ...(options.headless === false ? [] : ['--headless=new']),
      ...chromiumArguments,
      `--lang=${language}`,
      ...(extension
        ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
        : []),
      ...(options.args ?? []),
    ],
  });
  let id = '';
  if (extension) {
    const worker =
      context.serviceWorkers()[0] ??
      (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
    id = new URL(worker.url()).host;
  }
  return {
    context,
    id,
    profile,
    async worker() {
      const running = context.serviceWorkers()[0];
      if (running) return running;
      const started = context.waitForEvent('serviceworker', { timeout: 20_000 });
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/popup.html`);
      const worker = await started;
      await page.close();
      return worker;
    },
    async openExtensionPage(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    async close() {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
}
