/**
 * A content script in place of ours: on the page's word it asks the worker,
 * paints, and leaves the times on the page. `EMPTY` is set for the bare
 * extension, whose worker only answers.
 */

import { browser } from '../../../src/browser.ts';
import { marksOfGloss } from '../../../src/content/marks.ts';
import { Painter } from '../../../src/content/painter.ts';
import type { Gloss } from '../../../src/facts/gloss.ts';
import { readPageText } from '../../../src/text/read-page-text.ts';

declare const EMPTY: boolean;

const frame = () =>
  new Promise<void>(resolve =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    }),
  );

async function once(): Promise<number> {
  const page = readPageText([...document.querySelectorAll('p')]);
  const stop = new AbortController();
  const start = performance.now();
  if (EMPTY) {
    await browser.runtime.sendMessage({});
  } else {
    const gloss: Gloss = await browser.runtime.sendMessage({
      to: 'background',
      type: 'article.gloss',
      text: page.text,
      title: null,
      lead: null,
      lang: 'vi',
      published: '2025-05-06',
    });
    new Painter(document, stop.signal).paint('gloss', page, marksOfGloss(gloss));
    await frame();
  }
  const time = performance.now() - start;
  stop.abort();
  return time;
}

document.addEventListener('bench-go', async () => {
  document.documentElement.dataset.benchTime = '';
  document.documentElement.dataset.benchTime = String(await once());
});
