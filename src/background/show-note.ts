import { browser } from '../browser.ts';
import { isPageAddress } from '../notes/exchange/read-item.ts';
import type { StoreFailure } from '../protocol.ts';
import { fail, ok, type Result } from '../result.ts';
import { noteStore } from './notes.ts';
import { askTab, tabsOfSite } from './tabs.ts';

/** Tabs that were opened for a note, with the note: kept for the session, for the worker may sleep while the page loads. */
const key = 'waitingForNote';
type Waiting = Record<string, string>;

async function waiting(): Promise<Waiting> {
  return ((await browser.storage.session.get(key))[key] ?? {}) as Waiting;
}

/** Shows a note in its page: in the tab that has it open, else in a new one. What is no page's address is not opened. */
export async function showNote(id: string): Promise<Result<null, StoreFailure>> {
  const found = await (await noteStore()).get(id);
  if (!found.ok) return found;
  const { page, url } = found.value;
  for (const tab of await tabsOfSite(page)) {
    if (tab.id === undefined) continue;
    const status = await askTab(tab.id, 'content.status', {});
    if (status?.page !== page) continue;
    await browser.tabs.update(tab.id, { active: true });
    if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    await askTab(tab.id, 'content.goTo', { id });
    return ok(null);
  }
  // Imports bring no others, but what an older version or a damaged file left may be any.
  if (!isPageAddress(url)) return fail({ kind: 'not-found' });
  const tab = await browser.tabs.create({ url });
  if (tab.id !== undefined) {
    await browser.storage.session.set({ [key]: { ...(await waiting()), [tab.id]: id } });
  }
  return ok(null);
}

/** A tab's content script is there: if the tab was opened for a note, it goes to it. */
export async function goToAwaited(tab: number): Promise<void> {
  const all = await waiting();
  const id = all[tab];
  if (id === undefined) return;
  delete all[tab];
  await browser.storage.session.set({ [key]: all });
  await askTab(tab, 'content.goTo', { id });
}
