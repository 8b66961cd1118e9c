import { browser } from '../browser.ts';
import type { ScreenMessage } from '../protocol.ts';

/** Tells the screens that show notes that some have changed; null: many. Mostly there is no such screen. */
export function tellScreens(ids: readonly string[] | null): void {
  const message: ScreenMessage = { to: 'screen', type: 'notes.changed', ids };
  browser.runtime.sendMessage(message).catch(() => {});
}
