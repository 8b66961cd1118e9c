import { browser } from '../browser.ts';

/** Shows how many notes a tab's page has. Counted here: no address leaves the machine for it. */
export function showCount(tab: number, count: number): void {
  const text = count === 0 ? '' : count > 999 ? '999+' : String(count);
  // The tab may have gone meanwhile.
  browser.action.setBadgeText({ tabId: tab, text }).catch(() => {});
}

/** Its colours, once in the worker's life. */
export function setUpBadge(): void {
  browser.action.setBadgeBackgroundColor({ color: '#5b6472' }).catch(() => {});
}
