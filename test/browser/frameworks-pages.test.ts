/** Pages that draw themselves go on working with 500 highlights, and keep them. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright';
import { renderToString } from 'react-dom/server';
import { createSSRApp } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import { type Newspaper, serveNewspaper } from '../../scripts/newspaper/serve.ts';
import { storeNotes } from '../support/ask.ts';
import { bundle } from '../support/bundle.ts';
import { type Chromium, openChromium } from '../support/chromium.ts';
import { strictStory } from '../support/frameworks/react-story.ts';
import {
  articleMarkup,
  length,
  quotesOf,
  seenItems,
  steps,
  story,
} from '../support/frameworks/story.ts';
import { StoryView } from '../support/frameworks/vue-story.ts';
import { readHighlights } from '../support/highlights.ts';
import { statusOf } from '../support/reader.ts';

declare const chrome: {
  runtime: { sendMessage<Answer>(message: object): Promise<Answer> };
};
declare const story_: { start(root: HTMLElement): void; go(): void };

/** A way to draw the story: its program, and what its server sends. */
interface Framework {
  readonly entry: string;
  /** Taken over by the program once all marks are in it; null: the program draws everything itself. */
  serverMarkup(): string | Promise<string> | null;
}

const folder = 'test/support/frameworks';
const plainMarkup = () => articleMarkup(seenItems(story()));
const none = () => null;
const frameworks: Readonly<Record<string, Framework>> = {
  React: { entry: `${folder}/react-page.ts`, serverMarkup: none },
  'React, hydrated': {
    entry: `${folder}/react-page.ts`,
    serverMarkup: () => renderToString(strictStory()),
  },
  Vue: { entry: `${folder}/vue-page.ts`, serverMarkup: none },
  'Vue, hydrated': {
    entry: `${folder}/vue-page.ts`,
    serverMarkup: () => renderVue(createSSRApp(StoryView)),
  },
  'Preact, hydrated': { entry: `${folder}/preact-page.tsx`, serverMarkup: plainMarkup },
  'keyed nodes patched in place': { entry: `${folder}/keyed-page.ts`, serverMarkup: none },
  'plain innerHTML': { entry: `${folder}/plain-page.ts`, serverMarkup: none },
};

/** For the transitions of Vue's page. */
const style = `.move-move, .fade-enter-active, .fade-leave-active { transition: all 60ms }
.fade-enter-from, .fade-leave-to { opacity: 0 }`;

let newspaper: Newspaper;
let reader: Chromium;
let bare: Chromium;
before(async () => {
  const pages: Record<string, string> = {};
  for (const [index, { entry, serverMarkup }] of Object.values(frameworks).entries()) {
    const markup = await serverMarkup();
    pages[`/trang-tu-ve/${index}.js`] = await bundle(entry, 'story_');
    const start = markup === null ? `story_.start(document.querySelector('main'))` : '';
    pages[`/trang-tu-ve/${index}`] = `<!doctype html><html lang="vi"><meta charset="utf-8">
<title>Bến sông</title><link rel="icon" href="data:,"><style>${style}</style>
<body><main>${markup ?? ''}</main><script src="${index}.js"></script><script>${start}</script></body></html>`;
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
  const { items } = story();
  const text = items.map(item => item.text);
  const all = text.join('\n');
  const notes = items.flatMap(({ key }) =>
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

/** The page as its own program sees it: markup, text nodes one by one, and where everything is drawn. */
const look = (page: Page) =>
  page.evaluate(() => {
    const texts: string[] = [];
    const boxes: string[] = [];
    const range = document.createRange();
    const walker = document.createTreeWalker(
      document.body,
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      range.selectNode(node);
      const { x, y, width, height } = range.getBoundingClientRect();
      boxes.push([node.nodeName, x, y, width, height].join(' '));
      if (node instanceof Text) texts.push(node.data);
    }
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { html: document.body.outerHTML, texts, boxes, room: [scrollWidth, scrollHeight] };
  });

/** Compares a page with the same one in a browser without us; what moves is waited for. */
async function assertSame(page: Page, other: Page, step: string): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    const [ours, theirs] = [await look(page), await look(other)];
    if (Date.now() > end) assert.deepEqual(ours, theirs, step);
    if (isDeepStrictEqual(ours, theirs)) return;
    await page.waitForTimeout(100);
  }
}

/** Everything a page complains of from now on: errors and warnings, hydration that does not fit among them. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(String(error)));
  page.on('console', message => {
    if (/^(?:error|warning|assert)$/.test(message.type())) complaints.push(message.text());
  });
  return complaints;
}

const known = new Set(story().items.flatMap(({ key }) => quotesOf(key)));

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
    const isDone = placed === count && isPainted === count > 0 && others.length === 0;
    if (isDone || Date.now() > end) return { placed, isPainted, others };
    await page.waitForTimeout(100);
  }
}

// Anew each time: the pages say the same, and notes are found again in a copy of their page.
beforeEach(async () => {
  reader = await openChromium();
});
afterEach(() => reader.close());

for (const [index, [name, { serverMarkup }]] of Object.entries(frameworks).entries()) {
  test(`${name}: 500 highlights change nothing in the page and stay through its changes`, async () => {
    const address = `${newspaper.origin}/trang-tu-ve/${index}`;
    await keepNotes(address);
    const page = await reader.context.newPage();
    const other = await bare.context.newPage();
    const complaints = complaintsOf(page);
    try {
      await page.goto(address);
      await other.goto(address);
      const all = { placed: length * 2, isPainted: true, others: [] };
      assert.deepEqual(await untilPlaced(page, all.placed), all);
      await assertSame(page, other, 'as it was sent');
      if ((await serverMarkup()) !== null) {
        for (const one of [page, other]) {
          await one.evaluate(() => story_.start(document.querySelector('main') as HTMLElement));
        }
        await assertSame(page, other, 'taken over');
        assert.deepEqual(await untilPlaced(page, all.placed), all, 'taken over');
      }
      for (const [index, { name, gone }] of steps.entries()) {
        for (const one of [page, other]) {
          await one.evaluate(() => story_.go());
          // Its program has done the step: there, or all of it taken down.
          await one.waitForFunction(step => {
            const counter = document.querySelector('.step')?.textContent;
            return counter === undefined || counter === `Bước ${step}`;
          }, index + 1);
        }
        const placed = (length - gone.length) * 2;
        const isPainted = placed > 0;
        assert.deepEqual(await untilPlaced(page, placed), { ...all, placed, isPainted }, name);
        await assertSame(page, other, name);
      }
      assert.deepEqual(complaints, []);
    } finally {
      await page.close();
      await other.close();
    }
  });
}
