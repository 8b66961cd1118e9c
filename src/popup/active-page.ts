import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import type { PageStatus } from '../protocol.ts';
import { askContent } from '../ui/request.ts';

/** The page under the popup. */
export type ActivePage =
  | { readonly kind: 'asking' }
  /** No content script answers there: not one of the sites, or no web page at all. */
  | { readonly kind: 'unread'; readonly tab: number | null }
  | { readonly kind: 'known'; readonly tab: number; readonly status: PageStatus };

/** How often a page that is still being read is asked again, in ms: often enough to seem at once. */
const pollPause = 300;

/** The tab that the popup is about: "?tab=ID" in its address where it was opened as a page of its own, else the one under it. */
async function activeTab(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Follows the page under the popup; `refresh` asks it anew, after it was read for the first time. */
export function useActivePage(): { page: ActivePage; refresh(): void } {
  const [page, setPage] = useState<ActivePage>({ kind: 'asking' });
  const [asked, ask] = useState(0);
  useEffect(() => {
    let isOpen = true;
    let timer = 0;
    const look = async (): Promise<void> => {
      const tab = await activeTab().catch(() => null);
      const next = tab === null ? ({ kind: 'unread', tab } as const) : await askPage(tab);
      if (!isOpen) return;
      setPage(next);
      if (next.kind === 'known' && next.status.article.kind === 'reading') {
        timer = window.setTimeout(look, pollPause);
      }
    };
    void look();
    return () => {
      isOpen = false;
      clearTimeout(timer);
    };
  }, [asked]);
  return { page, refresh: () => ask(count => count + 1) };
}

async function askPage(tab: number): Promise<ActivePage> {
  try {
    return { kind: 'known', tab, status: await askContent(tab, 'content.status', {}) };
  } catch {
    return { kind: 'unread', tab };
  }
}
