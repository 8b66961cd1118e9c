/** Pages that draw themselves go on working with 500 highlights, and keep them. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import type { Page } from 'playwright';
import { type Newspaper, serveNewspaper } from '../../scripts/newspaper/serve.ts';
import { storeNotes } from '../support/ask.ts';
import { bundle } from '../support/bundle.ts';
import { type Chromium, openChromium } from '../support/chromium.ts';
import { length, quotesOf, steps, story } from '../support/frameworks/story.ts';
import { readHighlights } from '../support/highlights.ts';
import { statusOf } from '../support/reader.ts';

declare const chrome: {
  runtime: { sendMessage<Answer>(message: object): Promise<Answer> };
};
declare const story_: { start(root: HTMLElement): void; go(): void };

const frameworks = {
  'Preact, hydrated': 'test/support/frameworks/preact-page.tsx',
  'keyed nodes patched in place, as in Vue': 'test/support/frameworks/keyed-page.ts',
  'plain innerHTML': 'test/support/frameworks/plain-page.ts',
};

let newspaper: Newspaper;
let reader: Chromium;
let bare: Chromium;
before(async () => {
  const pages: Record<string, string> = {};
  const paragraphs = story().map(({ key, text }) => `<p data-key="${key}">${text}</p>`);
  const markup = `<article><h1>Bến sông</h1><p class="step">Bước 0</p>${paragraphs.join('')}</article>`;
  for (const [index, entry] of Object.values(frameworks).entries()) {
    const script = (await bundle(entry, 'story_')).replaceAll('</script', '<\\/script');
    pages[`/trang-tu-ve/${index}`] = `<!doctype html><html lang="vi"><meta charset="utf-8">
<title>Bến sông</title><body><main>${markup}</main>
<script>globalThis.faults = []; addEventListener('error', event => faults.push(event.message));
${script}; story_.start(document.querySelector('main'));</script></body></html>`;
  }
  newspaper = await serveNewspaper({ pages });
  bare = await openChromium({ extension: null });
});
after(async () => {
  await bare.close();
  await newspaper.close();
});

/** Keeps two notes for each paragraph, as if they had been marked there. */
async function keepNotes(address: string): Promise<void> {
  const text = story().map(item => item.text);
  const all = text.join('\n');
  const notes = story().flatMap(({ key }) =>
    quotesOf(key).map(exact => {
      const at = all.indexOf(exact);
      const prefix = all.slice(Math.max(0, at - 64), at);
      const suffix = all.slice(at + exact.length, at + exact.length + 64);
      return {
        ...{ id: randomUUID(), url: address, page: address, pageTitle: 'Bến sông' },
        ...{ site: 'localhost', color: 'green' as const, body: '' },
        selectors: [{ type: 'TextQuoteSelector' as const, exact, prefix, suffix }],
      };
    }),
  );
  const popup = await reader.openExtensionPage('popup.html');
  await storeNotes(popup, notes);
  await popup.close();
}

/** The page as its own program sees it: markup, text nodes one by one, and what went wrong. */
const look = (page: Page) =>
  page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      texts.push(`${node.nodeValue}`);
    const { faults } = globalThis as unknown as { faults: string[] };
    return { html: document.body.outerHTML, texts, faults };
  });

const known = new Set(story().flatMap(({ key }) => quotesOf(key)));

/** Waits until so many of the page's notes are placed and what is painted are their words; how it stands then. */
async function untilPlaced(
  page: Page,
  count: number,
): Promise<{ placed: number; isPainted: boolean; others: string[] }> {
  // Longer than the longest pause between two readings of a page that keeps changing.
  const end = Date.now() + 45_000;
  for (;;) {
    const status = await statusOf(reader, page);
    const states = Object.values(status?.placements ?? {});
    const placed = states.filter(({ state }) => state !== 'unplaced').length;
    const painted = (await page.evaluate(readHighlights))['note-green'] ?? [];
    const others = painted.filter(words => !known.has(words));
    const isPainted = painted.length > 0;
    const isDone = placed === count && isPainted && others.length === 0;
    if (isDone || Date.now() > end) return { placed, isPainted, others };
    await page.waitForTimeout(100);
  }
}

// Anew each time: the pages say the same, and notes are found again in a copy of their page.
beforeEach(async () => {
  reader = await openChromium();
});
afterEach(() => reader.close());

for (const [index, name] of Object.keys(frameworks).entries()) {
  test(`${name}: 500 highlights change nothing in the page and stay through its changes`, async () => {
    const address = `${newspaper.origin}/trang-tu-ve/${index}`;
    await keepNotes(address);
    const page = await reader.context.newPage();
    const other = await bare.context.newPage();
    try {
      await page.goto(address);
      await other.goto(address);
      const all = { placed: length * 2, isPainted: true, others: [] };
      assert.deepEqual(await untilPlaced(page, length * 2), all);
      assert.deepEqual(await look(page), await look(other));
      for (const { name, gone } of steps) {
        await page.evaluate(() => story_.go());
        await other.evaluate(() => story_.go());
        const placed = (length - gone.length) * 2;
        assert.deepEqual(await untilPlaced(page, placed), { ...all, placed }, name);
        assert.deepEqual(await look(page), await look(other), name);
      }
    } finally {
      await page.close();
      await other.close();
    }
  });
}
