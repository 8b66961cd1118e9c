import { browser } from './browser.ts';

/** What the reader has chosen in the options; kept in the extension's own storage, never synchronised. */
export interface Settings {
  /** Whether names are painted that the fact base does not know. */
  readonly paintsUnknownNames: boolean;
}

const key = 'settings';

const defaults: Settings = { paintsUnknownNames: false };

/** The settings; what can't be read is as it comes. */
export async function readSettings(): Promise<Settings> {
  try {
    const stored = (await browser.storage.local.get(key))[key] as Partial<Settings> | undefined;
    const { paintsUnknownNames = defaults.paintsUnknownNames } = stored ?? {};
    return { paintsUnknownNames: paintsUnknownNames === true };
  } catch {
    return defaults;
  }
}

/**
 * Keeps the settings, for pages that are read from now on.
 * @throws the browser's error if they could not be kept.
 */
export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [key]: settings });
}
