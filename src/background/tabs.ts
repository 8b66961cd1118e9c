import { browser, type Tabs } from '../browser.ts';
import type { ImportCommit } from '../notes/exchange/import-plan.ts';
import type { ContentRequests, ContentResponses } from '../protocol.ts';
import { isSameSite } from './same-site.ts';

/** Asks the content script of a tab's top frame; undefined if there is none. */
export async function askTab<Type extends keyof ContentRequests>(
  tab: number,
  type: Type,
  request: ContentRequests[Type],
): Promise<ContentResponses[Type] | undefined> {
  try {
    const message = { ...request, to: 'content', type };
    return await browser.tabs.sendMessage(tab, message, { frameId: 0 });
  } catch {
    return undefined;
  }
}

/** The tabs that show pages of an address's site, as far as the extension may know. */
export async function tabsOfSite(address: string): Promise<Tabs.Tab[]> {
  const tabs = await browser.tabs.query({});
  return tabs.filter(tab => isSameSite(tab.url, address));
}

/** Tells the content scripts of a page that its notes have changed. */
export async function tellNotesChanged(page: string): Promise<void> {
  for (const { id } of await tabsOfSite(page)) {
    if (id !== undefined) void askTab(id, 'content.notesChanged', { page });
  }
}

/** Tells the content scripts that notes of their pages were imported; tabs are few, imported pages may be thousands. */
export async function tellOfImport({ create, replace }: ImportCommit): Promise<void> {
  const pages = new Set([...create, ...replace.map(({ note }) => note)].map(({ page }) => page));
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    const status = await askTab(id, 'content.status', {});
    if (status && pages.has(status.page)) {
      void askTab(id, 'content.notesChanged', { page: status.page });
    }
  }
}

/**
 * Makes sure that a tab's page is read: puts the content script into a page that
 * no site rule covers. Needs `activeTab`, given by a click on the toolbar, a
 * menu or a shortcut.
 */
export async function readTab(tab: number): Promise<'read' | 'not-allowed' | 'not-a-page'> {
  if ((await askTab(tab, 'content.status', {})) !== undefined) return 'read';
  try {
    const target = { tabId: tab };
    await browser.scripting.insertCSS({ target, files: ['highlights.css'] });
    await browser.scripting.executeScript({ target, files: ['content.js'] });
    return 'read';
  } catch {
    // The browser's own pages, its store and PDF views take no script, whatever is granted.
    const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
    return url !== undefined && !/^(?:https?|file):/.test(url) ? 'not-a-page' : 'not-allowed';
  }
}
