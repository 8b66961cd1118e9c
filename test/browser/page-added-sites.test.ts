/** A site that the manifest does not know: added in the popup, read from then on, taken back in the options. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import type { Page } from 'playwright';
import { articles } from '../../scripts/newspaper/articles/index.ts';
import { type Newspaper, serveNewspaper } from '../../scripts/newspaper/serve.ts';
import { type Chromium, openChromium } from '../support/chromium.ts';
import {
  allowWhenAsked,
  debuggableExtensions,
  pressAction,
} from '../support/extension-permissions.ts';
import { type Firefox, openFirefox } from '../support/firefox.ts';

declare const chrome: {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  permissions: {
    request(permissions: object): Promise<boolean>;
    remove(permissions: object): Promise<boolean>;
  };
  scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
};

const path = articles[0]?.path ?? '';
const origin = '*://*.tin.localhost/*';

let newspaper: Newspaper;
before(async () => {
  newspaper = await serveNewspaper();
});
after(() => newspaper.close());

/** The newspaper under a host that no row of ours covers. */
const at = (host: string): string => `http://${host}:${new URL(newspaper.origin).port}${path}`;

const untilMarked = (page: Page) =>
  page.waitForFunction(() => CSS.highlights.has('chu-giai-agrees'), undefined, { timeout: 10_000 });
const untilUnmarked = (page: Page) =>
  page.waitForFunction(() => CSS.highlights.size === 0, undefined, { timeout: 10_000 });

describe('in Chromium', () => {
  let chromium: Chromium;
  let profile: string;
  const open = async () => {
    chromium = await openChromium({ profile, args: [debuggableExtensions] });
  };
  beforeEach(async () => {
    profile = mkdtempSync(join(tmpdir(), 'chu-giai-added-'));
    await open();
  });
  afterEach(async () => {
    await chromium.close();
    rmSync(profile, { recursive: true, force: true });
  });

  /** The popup over a page, as a page of its own. */
  async function popupOver(page: Page): Promise<Page> {
    await page.bringToFront();
    const worker = await chromium.worker();
    const [tab] = await worker.evaluate(() =>
      chrome.tabs.query({ active: true, lastFocusedWindow: true }),
    );
    await pressAction(chromium, page);
    return chromium.openExtensionPage(`popup.html?tab=${tab?.id}`);
  }
  const registered = async () =>
    (await chromium.worker()).evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches),
    );

  test('added in one click, read at once, after a reload and after a restart; taken back, all of it goes', async () => {
    await allowWhenAsked(chromium, origin);
    let page = await chromium.context.newPage();
    await page.goto(at('www.tin.localhost'));
    const popup = await popupOver(page);
    const button = popup.locator('.always-read');
    await button.waitFor();
    assert.equal(await button.textContent(), 'Luôn đọc tin.localhost');
    assert.deepEqual(await registered(), []);
    assert.equal(await page.evaluate(() => CSS.highlights.size), 0);
    await button.click();
    await untilMarked(page);
    await button.waitFor({ state: 'detached' });
    await page.reload();
    await untilMarked(page);
    await page.goto(at('xa-hoi.tin.localhost'));
    await untilMarked(page);
    assert.deepEqual(await registered(), [origin]);

    await chromium.close();
    await open();
    page = await chromium.context.newPage();
    await page.goto(at('tin.localhost'));
    await untilMarked(page);
    const own = await chromium.context.newPage();
    await own.goto(newspaper.origin + path);
    await untilMarked(own);

    const options = await chromium.openExtensionPage('options.html');
    const site = options.locator('.site');
    await site.waitFor();
    assert.equal(await site.locator('span').textContent(), 'tin.localhost');
    await site.getByRole('button').click();
    await site.waitFor({ state: 'detached' });
    await untilUnmarked(page);
    assert.deepEqual(await registered(), []);
    // Another site's page is left in peace.
    await untilMarked(own);
    await page.reload();
    await page.waitForTimeout(500);
    assert.equal(await page.evaluate(() => CSS.highlights.size), 0);
  });

  test('nothing is offered where it is read anyway', async () => {
    const page = await chromium.context.newPage();
    await page.goto(newspaper.origin + path);
    await untilMarked(page);
    const popup = await popupOver(page);
    await popup.locator('.page-title').waitFor();
    await popup.waitForTimeout(300);
    assert.equal(await popup.locator('.always-read').count(), 0);
  });

  test('a page is read once after a click on our button, and once only', async () => {
    const page = await chromium.context.newPage();
    await page.goto(at('tin.localhost'));
    const popup = await popupOver(page);
    await popup.getByRole('button', { name: 'Đọc trang này' }).click();
    await untilMarked(page);
    await page.reload();
    await page.waitForTimeout(500);
    assert.equal(await page.evaluate(() => CSS.highlights.size), 0);
  });
});

describe('in Firefox', () => {
  let firefox: Firefox;
  before(async () => {
    // Whoever asks is allowed: there is nobody to click.
    firefox = await openFirefox({
      preferences: { 'extensions.webextOptionalPermissionPrompts': false },
    });
  });
  after(() => firefox.close());

  test('asked for and granted it is read at once and after a reload; taken back, all of it goes', async () => {
    const page = await firefox.newPage();
    await page.goto(at('tin.localhost'));
    const options = await firefox.newPage();
    await options.goto(`${firefox.origin}/options.html`);
    assert.equal(await page.evaluate(() => CSS.highlights.size), 0);
    await options.evaluate(origin => {
      // Only an input event of the reader's own may ask.
      addEventListener('keydown', () => void chrome.permissions.request({ origins: [origin] }), {
        once: true,
      });
    }, origin);
    await options.type('x');
    await page.waitFor(() => CSS.highlights.has('chu-giai-agrees'));
    await page.goto(at('www.tin.localhost'));
    await page.waitFor(() => CSS.highlights.has('chu-giai-agrees'));
    await options.waitFor(
      () => document.querySelector('.site span')?.textContent === 'tin.localhost',
    );
    await options.evaluate(() => document.querySelector<HTMLElement>('.site button')?.click());
    await options.waitFor(() => document.querySelector('.site') === null);
    await page.waitFor(() => CSS.highlights.size === 0);
    await page.goto(at('tin.localhost'));
    await new Promise(resolve => setTimeout(resolve, 500));
    assert.equal(await page.evaluate(() => CSS.highlights.size), 0);
  });
});
