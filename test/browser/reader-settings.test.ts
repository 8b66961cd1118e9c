/** What the reader has chosen in the options, in real Chromium. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright';
import { articles } from '../../scripts/newspaper/articles/index.ts';
import { type Newspaper, serveNewspaper } from '../../scripts/newspaper/serve.ts';
import { type Chromium, openChromium } from '../support/chromium.ts';
import { readHighlights } from '../support/highlights.ts';
import { untilPainted } from '../support/reader.ts';
import { violations } from './screens-bench.ts';

declare const chrome: {
  storage: {
    local: { get(key: string): Promise<{ settings?: { paintsUnknownNames: boolean } }> };
  };
};

const [trade] = articles;
if (!trade) throw new Error('the newspaper has no article');

let newspaper: Newspaper;
let chromium: Chromium;

before(async () => {
  newspaper = await serveNewspaper();
  chromium = await openChromium();
});
after(async () => {
  await chromium.close();
  await newspaper.close();
});

/** The texts of each highlight of the first article, opened anew. */
async function painted(name: string): Promise<Record<string, readonly string[]>> {
  const page = await chromium.context.newPage();
  await page.goto(newspaper.origin + trade?.path);
  await untilPainted(page, name);
  const texts = await page.evaluate(readHighlights);
  await page.close();
  return texts;
}

const untilKept = (options: Page, paintsUnknownNames: boolean) =>
  options.waitForFunction(async wanted => {
    const { settings } = await chrome.storage.local.get('settings');
    return settings?.paintsUnknownNames === wanted;
  }, paintsUnknownNames);

test('names that the fact base does not hold are painted once the reader asks for it, and no longer than that', async () => {
  const before = await painted('person');
  assert.equal(before.unknown, undefined);

  const options = await chromium.openExtensionPage('options.html');
  const choice = options.getByRole('checkbox', { name: 'Gạch chân cả những tên' });
  assert.equal(await choice.isChecked(), false);
  await choice.focus();
  await options.keyboard.press('Space');
  await untilKept(options, true);
  assert.deepEqual(await violations(options.mainFrame()), []);
  const { unknown = [], ...rest } = await painted('unknown');
  assert.deepEqual(unknown, ['miền Trung']);
  assert.deepEqual(rest, before);

  await options.reload();
  assert.equal(await choice.isChecked(), true);
  await choice.uncheck();
  await untilKept(options, false);
  assert.equal((await painted('person')).unknown, undefined);
});
