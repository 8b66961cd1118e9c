import { browser } from '../../browser.ts';
import type { PageStatus } from '../../protocol.ts';
import { askContent } from '../request.ts';

/** The page that a screen is about. */
export type ActivePage =
  | { readonly kind: 'asking' }
  /** No content script answers there: not one of the sites, or no web page at all. */
  | { readonly kind: 'unread'; readonly tab: number | null }
  | { readonly kind: 'known'; readonly tab: number; readonly status: PageStatus };

/** The page with how to ask it anew, after it was read for the first time or its notes have changed. */
export interface WatchedPage {
  readonly page: ActivePage;
  refresh(): void;
}

/** How often a page that is still being read is asked again, in ms: often enough to seem at once. */
export const pollPause = 300;

/** The number that a screen opened as a page of its own has in its address: "?tab=ID", "?window=ID". */
export function numberInAddress(name: 'tab' | 'window'): number | null {
  const named = new URLSearchParams(location.search).get(name);
  return named === null ? null : Number(named);
}

/** The tab that is shown in a window; null if there is none. */
export async function shownTab(window: number | null): Promise<number | null> {
  const where = window === null ? { currentWindow: true } : { windowId: window };
  const [tab] = await browser.tabs.query({ active: true, ...where });
  return tab?.id ?? null;
}

/** How a tab's page stands; null if no content script answers there. */
export const askPage = (tab: number): Promise<PageStatus | null> =>
  askContent(tab, 'content.status', {}).catch(() => null);
