/**
 * `npm start`: builds, serves the demo newspaper, opens Chromium with the
 * extension on it.
 *
 *   --headless   no window: prints what was highlighted, saves dist/demo.png, ends
 *   URL          opens that address instead of the newspaper
 *
 * Without a display it is headless by itself.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { openChromium } from '../test/support/chromium.ts';
import { readHighlights } from '../test/support/highlights.ts';
import { inOneLanguage } from '../test/support/in-one-language.ts';
import { buildAll } from './build.ts';
import { articles } from './newspaper/articles/index.ts';
import { type Newspaper, serveNewspaper } from './newspaper/serve.ts';
import { root } from './root.ts';

/** Always the same where it is free, so that notes kept on the newspaper are found again the next day. */
const newspaperPort = 4310;

const words = process.argv.slice(2);
const address = words.find(word => !word.startsWith('-'));
const unknown = words.find(word => word.startsWith('-') && word !== '--headless');
if (unknown) {
  console.error(`npm start: unknown option ${unknown}; it takes --headless and an address`);
  process.exit(2);
}
if (address && !URL.canParse(address)) {
  console.error(`npm start: "${address}" is not an address; it looks like https://nhandan.vn/…`);
  process.exit(2);
}
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = words.includes('--headless') || !hasDisplay;

async function serve(): Promise<Newspaper> {
  try {
    return await serveNewspaper({ port: newspaperPort });
  } catch {
    // Somebody has the port, perhaps another `npm start`.
    return serveNewspaper();
  }
}

/** Waits until marks have appeared and their number rests; false if none came within ten seconds. */
async function marksSettle(page: Page): Promise<boolean> {
  let last = -1;
  for (let tries = 0; tries < 40; tries += 1) {
    const count = Object.values(await page.evaluate(readHighlights)).flat().length;
    if (count > 0 && count === last) return true;
    last = count;
    await page.waitForTimeout(250);
  }
  return false;
}

await buildAll();
const newspaper = address ? null : await serve();
const first = address ?? `${newspaper?.origin}${articles[0]?.path}`;

if (headless) {
  const chromium = await openChromium({
    extension: inOneLanguage(join(root, 'dist/chromium'), 'vi'),
  });
  try {
    const page = await chromium.context.newPage();
    // Tall enough for a whole article: only what is near the screen is registered as highlights.
    await page.setViewportSize({ width: 1100, height: 1700 });
    const addresses = newspaper
      ? [...articles.map(article => article.path), '/', '/thoi-su'].map(
          path => newspaper.origin + path,
        )
      : [first];
    let failed = false;
    for (const url of addresses.reverse()) {
      await page.goto(url, { waitUntil: 'load' });
      const settled = await marksSettle(page);
      const isFront = newspaper !== null && !articles.some(article => url.endsWith(article.path));
      console.log(`\n${url}\n  ${await page.title()}`);
      const found = await page.evaluate(readHighlights);
      for (const [name, texts] of Object.entries(found)) {
        console.log(`  ${name.padEnd(12)} ${texts.join(' · ')}`);
      }
      if (!settled) console.log('  (nothing is highlighted)');
      // The demo is a promise: articles are marked, fronts are not.
      if (newspaper && settled === isFront) {
        failed = true;
        console.error(
          `  ${isFront ? 'a front page must stay unmarked' : 'an article must be marked'}`,
        );
      }
    }
    mkdirSync(join(root, 'dist'), { recursive: true });
    await page.screenshot({ path: join(root, 'dist/demo.png') });
    console.log('\ndist/demo.png shows the last of them.');
    if (failed) process.exitCode = 1;
  } finally {
    await chromium.close();
    await newspaper?.close();
  }
} else {
  const profile = join(root, '.profile/chromium');
  mkdirSync(profile, { recursive: true });
  const chromium = await openChromium({
    extension: join(root, 'dist/chromium'),
    headless: false,
    profile,
  });
  const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
  await page.goto(first);
  console.log(
    `Chromium shows ${first}; your notes are kept in .profile/. Close the window to end.`,
  );
  await new Promise(resolve => chromium.context.once('close', resolve));
  await newspaper?.close();
}
