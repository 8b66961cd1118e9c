import { builtInOrigins } from '../added-origins.ts';
import { browser, type Menus, openPanel, type Tabs } from '../browser.ts';
import { lastColor } from '../content/last-color.ts';
import { type NoteColor, noteColors } from '../notes/note.ts';
import type { PageCommand } from '../protocol.ts';
import { askTab, readTab } from './tabs.ts';

const menuKeys: Record<NoteColor, string> = {
  yellow: 'menuHighlightYellow',
  green: 'menuHighlightGreen',
  blue: 'menuHighlightBlue',
  pink: 'menuHighlightPink',
};

/** Chromium's command for the panel; Firefox has its own, which asks nobody. */
const panelCommand = 'panel';

/** The other commands of `manifest.json`. */
const shortcuts: Record<string, () => Promise<PageCommand>> = {
  highlight: async () => ({ kind: 'highlight', color: await lastColor() }),
  note: async () => ({ kind: 'note' }),
  'next-mark': async () => ({ kind: 'next-mark' }),
  'previous-mark': async () => ({ kind: 'previous-mark' }),
};

/** Passes a command on to a tab's page, which is read first if it was not. */
async function command(tab: Tabs.Tab | undefined, command: PageCommand): Promise<void> {
  const id =
    tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (id === undefined || (await readTab(id)) !== 'read') return;
  await askTab(id, 'content.command', { command });
}

/** Puts our entries into the context menu of selected text. Once per installation: browsers keep them. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const shared = {
    contexts: ['selection'] satisfies Menus.ContextType[],
    documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
  };
  for (const color of noteColors) {
    const title = browser.i18n.getMessage(menuKeys[color]);
    browser.contextMenus.create({ ...shared, id: `highlight-${color}`, title });
  }
  browser.contextMenus.create({
    ...shared,
    id: 'note',
    title: browser.i18n.getMessage('menuNote'),
  });
  browser.contextMenus.create({
    id: panelCommand,
    contexts: ['page', 'selection'],
    // On other pages there is rarely anything to show beside them.
    documentUrlPatterns: [...builtInOrigins()],
    title: browser.i18n.getMessage('panelOpen'),
  });
}

/** A choice in the context menu. */
export function onMenu({ menuItemId }: Menus.OnClickData, tab?: Tabs.Tab): void {
  if (menuItemId === panelCommand) showPanel(tab);
  if (menuItemId === 'note') void command(tab, { kind: 'note' });
  const color = noteColors.find(color => menuItemId === `highlight-${color}`);
  if (color) void command(tab, { kind: 'highlight', color });
}

/** A shortcut. */
export function onShortcut(name: string, tab?: Tabs.Tab): void {
  if (name === panelCommand) showPanel(tab);
  void shortcuts[name]?.().then(known => command(tab, known));
}

/** Opens the panel in a tab's window, at once: see `openPanel`. */
function showPanel(tab: Tabs.Tab | undefined): void {
  if (tab?.windowId !== undefined) openPanel(tab.windowId).catch(() => {});
}
