/** What a reader clicks in the browser's own windows, where a headless one has nobody to click. */
import type { Page } from 'playwright';
import type { Chromium } from './chromium.ts';

declare const chrome: {
  developerPrivate: { addHostPermission(id: string, origin: string): Promise<void> };
};

/** The flag that `pressAction` needs. */
export const debuggableExtensions = '--enable-unsafe-extension-debugging';

/**
 * Says "allow" ahead of the question: the next `permissions.request` for the
 * match pattern is granted without a prompt. Nothing is granted before that.
 */
export async function allowWhenAsked({ context, id }: Chromium, origin: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(([id, origin]) => chrome.developerPrivate.addHostPermission(id, origin), [
    id,
    origin,
  ] as const);
  await page.close();
}

/** Presses our button in the toolbar over a page, which allows us that tab (`activeTab`). */
export async function pressAction({ context, id }: Chromium, page: Page): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('no browser to talk to');
  const session = await browser.newBrowserCDPSession();
  try {
    // The driver's types do not know these yet.
    const send = session.send.bind(session) as unknown as (
      method: string,
      parameters: object,
    ) => Promise<{ targetInfos: { targetId: string; url: string }[] }>;
    const { targetInfos } = await send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find(({ url }) => url === page.url());
    if (!tab) throw new Error(`no tab shows ${page.url()}`);
    await send('Extensions.triggerAction', { id, targetId: tab.targetId });
  } finally {
    await session.detach();
  }
}
