import type { Frame, Page } from 'playwright';

/** The overlay's frame in a page; waits until it is there. It stands in a closed shadow root, where only the driver sees it. */
export async function overlayFrame(page: Page): Promise<Frame> {
  const end = Date.now() + 10_000;
  for (;;) {
    const frame = page.frames().find(frame => frame.url().includes('/overlay.html'));
    if (frame) return frame;
    if (Date.now() > end) throw new Error('the overlay has not appeared');
    await page.waitForTimeout(50);
  }
}

/** Selects the first occurrence of words in the page as a reader would: the pointer goes down before and up after them. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const box = await page.evaluate(words => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(words) ?? -1;
      if (at < 0 || !node.parentElement?.checkVisibility()) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      node.parentElement.scrollIntoView({ block: 'center' });
      const rects = [...range.getClientRects()];
      const first = rects[0];
      const last = rects.at(-1);
      if (!first || !last) continue;
      return {
        from: [first.left + 0.5, first.top + first.height / 2] as const,
        to: [last.right - 0.5, last.top + last.height / 2] as const,
      };
    }
    throw new Error(`"${words}" is not on the page`);
  }, words);
  await page.mouse.move(...box.from);
  await page.mouse.down();
  await page.mouse.move(...box.to, { steps: 4 });
  await page.mouse.up();
}
