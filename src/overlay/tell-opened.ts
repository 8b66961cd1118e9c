import { browser } from '../browser.ts';
import type { ScreenMessage } from '../protocol.ts';

/** Tells the panel, if there is one, which note the reader has opened. */
export function tellOpened(id: string): void {
  const message: ScreenMessage = { to: 'screen', type: 'note.opened', id };
  browser.runtime.sendMessage(message).catch(() => {});
}
