import { useEffect, useState } from 'preact/hooks';
import {
  type ActivePage,
  askPage,
  numberInAddress,
  pollPause,
  shownTab,
  type WatchedPage,
} from '../ui/notes-screen/active-page.ts';

/** The tab under the popup, or the one named in its address. */
const tabBelow = async (): Promise<number | null> => numberInAddress('tab') ?? shownTab(null);

/** The page under the popup, asked until it has been read. */
export function usePageBelow(): WatchedPage {
  const [page, setPage] = useState<ActivePage>({ kind: 'asking' });
  const [asked, ask] = useState(0);
  useEffect(() => {
    let isOpen = true;
    let timer = 0;
    const look = async (): Promise<void> => {
      const tab = await tabBelow().catch(() => null);
      const status = tab === null ? null : await askPage(tab);
      if (!isOpen) return;
      setPage(
        tab === null || status === null ? { kind: 'unread', tab } : { kind: 'known', tab, status },
      );
      if (status?.article.kind === 'reading') timer = window.setTimeout(look, pollPause);
    };
    void look();
    return () => {
      isOpen = false;
      clearTimeout(timer);
    };
  }, [asked]);
  return { page, refresh: () => ask(count => count + 1) };
}
