import { browser } from '../browser.ts';
import type { ScreenMessage } from '../protocol.ts';

/** Tells the screens that show notes that some have changed; null: many. */
export function tellScreens(ids: readonly string[] | null): void {
  tell({ to: 'screen', type: 'notes.changed', ids });
}

/** Tells the screens that how a tab's page stands is to be asked anew. */
export function tellOfPage(tab: number | undefined): void {
  if (tab !== undefined) tell({ to: 'screen', type: 'page.changed', tab });
}

/** Mostly there is no such screen. */
function tell(message: ScreenMessage): void {
  browser.runtime.sendMessage(message).catch(() => {});
}
