/**
 * The one seam to the WebExtension API: its promise form, the differences
 * between browsers, and the place where a test puts its double. Nothing else
 * in the source imports the polyfill or touches `chrome` or `browser`.
 *
 * The polyfill is retired upstream (README of 2026-07-30): Chrome has had a
 * native `browser` since 148 and Firefox always, so here it only passes it on.
 */
import browser from 'webextension-polyfill';

export type { Manifest, Menus, Permissions, Runtime, Tabs } from 'webextension-polyfill';
export { browser };

/**
 * Whether this context still belongs to a running extension. After an update
 * or removal the content scripts of open tabs live on without one; every call
 * to the API then throws "Extension context invalidated".
 */
export function isExtensionAlive(): boolean {
  try {
    return typeof browser.runtime?.id === 'string';
  } catch {
    return false;
  }
}

/** Chromium's API for its side panel, unknown to the polyfill's types. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/**
 * Opens our panel beside the pages of a window: Chromium's side panel, Firefox's
 * sidebar. To be called in the handler of a click or shortcut before anything is
 * awaited; later both browsers refuse.
 */
export function openPanel(windowId: number): Promise<void> {
  const { sidePanel } = browser as typeof browser & { readonly sidePanel?: SidePanel };
  return sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open();
}
