/** What a reader does in a page of the newspaper, and what a test asks of it. */
import type { Page } from 'playwright';
import type { ContentRequests, PageStatus } from '../../src/protocol.ts';
import type { Chromium } from './chromium.ts';

/** What is called in the extension's worker; Chromium's own name works in all versions. */
declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object, to: object): Promise<unknown>;
  };
};

/** The tab whose address begins with the page's. */
export async function tabOf(chromium: Chromium, page: Page): Promise<number> {
  const worker = await chromium.worker();
  const id = await worker.evaluate(
    async url => (await chrome.tabs.query({})).find(tab => tab.url === url)?.id,
    page.url(),
  );
  if (id === undefined) throw new Error(`no tab shows ${page.url()}`);
  return id;
}

/** Tells a page's content script something, as the background does. Null if none answers. */
export async function tell<Type extends keyof ContentRequests & `content.${string}`>(
  chromium: Chromium,
  page: Page,
  type: Type,
  request: ContentRequests[Type],
): Promise<unknown> {
  const tab = await tabOf(chromium, page);
  const worker = await chromium.worker();
  return worker.evaluate(
    ([tab, message]) => chrome.tabs.sendMessage(tab, message, { frameId: 0 }).catch(() => null),
    [tab, { ...request, to: 'content', type }] as const,
  );
}

/** How the page stands, as the popup is told; null if no content script answers. */
export const statusOf = (chromium: Chromium, page: Page): Promise<PageStatus | null> =>
  tell(chromium, page, 'content.status', {}) as Promise<PageStatus | null>;

/** Waits until our element is seen, or is not. */
export async function untilShown(page: Page, shown: boolean): Promise<void> {
  await page.waitForFunction(
    shown => {
      const host = document.querySelector('chu-giai-overlay');
      return (host !== null && getComputedStyle(host).opacity === '1') === shown;
    },
    shown,
    { timeout: 8_000 },
  );
}

/** Whether our element is seen now. */
export const isShown = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const host = document.querySelector('chu-giai-overlay');
    return host !== null && getComputedStyle(host).opacity === '1';
  });

/** Waits until a highlight of ours is painted. */
export async function untilPainted(page: Page, name: string, timeout = 10_000): Promise<void> {
  await page.waitForFunction(name => CSS.highlights.has(`chu-giai-${name}`), name, { timeout });
}

/** The middle of the first rectangle of a highlight's first range, brought into view. */
export async function pointOf(page: Page, name: string): Promise<readonly [number, number]> {
  const point = await page.evaluate(name => {
    const [range] = [...(CSS.highlights.get(`chu-giai-${name}`) ?? [])] as Range[];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const rect = range?.getClientRects()[0];
    return rect ? ([rect.left + rect.width / 2, rect.top + rect.height / 2] as const) : null;
  }, name);
  if (!point) throw new Error(`nothing is painted as ${name}`);
  return point;
}

/** Rests the pointer on the first words that a highlight has. */
export async function pointAt(page: Page, name: string): Promise<void> {
  const [x, y] = await pointOf(page, name);
  await page.mouse.move(x, y - 1);
  await page.mouse.move(x, y);
}
