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
