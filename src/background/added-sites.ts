import { addedOrigins, builtInOrigins, covers } from '../added-origins.ts';
import { browser, type Permissions } from '../browser.ts';
import { showCount } from './badge.ts';
import { askTab, readTab } from './tabs.ts';

/** One script for all added sites: it is changed as they come and go. */
const id = 'added-sites';

let last: Promise<void> = Promise.resolve();

/**
 * Makes the browser run the content script on the sites that the reader has
 * added, and on no others. Browsers keep that over restarts but forget it when
 * the extension is updated. One at a time: two could register the script twice.
 */
export function registerAddedSites(): Promise<void> {
  last = last.then(register, register);
  return last;
}

async function register(): Promise<void> {
  const matches = await addedOrigins();
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = {
    id,
    matches,
    // A reader can also give every site: those of the manifest have their script already.
    excludeMatches: [...builtInOrigins()],
    js: ['content.js'],
    css: ['highlights.css'],
    runAt: 'document_end' as const,
    persistAcrossSessions: true,
  };
  const isSame = (one: readonly string[] = [], two: readonly string[] = []): boolean =>
    String([...one].sort()) === String([...two].sort());
  // Changing nothing is not nothing: a page that loads at that moment would get no script.
  if (
    isSame(known?.matches, script.matches) &&
    isSame(known?.excludeMatches, script.excludeMatches)
  ) {
    return;
  }
  if (known) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
  // What was opened before: the page on which a site is added, and those that a browser opens as it starts.
  for (const { id } of await browser.tabs.query({ url: matches })) {
    if (id !== undefined) void readTab(id);
  }
}

/** The reader has added sites: their open pages are read now, later ones as they come. */
export async function onPermissionsAdded({ origins }: Permissions.Permissions): Promise<void> {
  if (origins?.length) await registerAddedSites();
}

/** Sites were withdrawn, here or in the browser's settings: their open pages are left as they were before us. */
export async function onPermissionsRemoved({ origins }: Permissions.Permissions): Promise<void> {
  if (!origins?.length) return;
  await registerAddedSites();
  const { origins: left = [] } = await browser.permissions.getAll();
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    // The browser no longer tells us the address of such a tab; its script still does.
    const address = await askTab(id, 'content.address', {});
    const isOf = (origin: string): boolean => address !== undefined && covers(origin, address);
    if (!origins.some(isOf) || left.some(isOf)) continue;
    await askTab(id, 'content.leave', {});
    showCount(id, 0);
  }
}
