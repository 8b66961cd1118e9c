import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser, type Tabs } from '../browser.ts';
import {
  type ActivePage,
  askPage,
  numberInAddress,
  shownTab,
  type WatchedPage,
} from '../ui/notes-screen/active-page.ts';
import { useScreenMessage } from '../ui/notes-screen/screen-messages.ts';
import { PageFollower } from './page-follower.ts';

/** The page that is shown beside the panel, followed from tab to tab of its window. */
export function usePageBeside(): WatchedPage {
  const [page, setPage] = useState<ActivePage>({ kind: 'asking' });
  const follower = useMemo(() => followPage(setPage), []);
  useEffect(() => {
    const stir = (): void => follower.stir();
    const onUpdated = (tab: number, { status, url }: Tabs.OnUpdatedChangeInfoType): void => {
      const isNews = status !== undefined || url !== undefined;
      if (isNews && (follower.tab === null || follower.tab === tab)) stir();
    };
    const { onActivated, onReplaced, onUpdated: updates } = browser.tabs;
    onActivated.addListener(stir);
    onReplaced.addListener(stir);
    updates.addListener(onUpdated);
    // What came while nobody could see it is made up for.
    addEventListener('focus', stir);
    document.addEventListener('visibilitychange', stir);
    stir();
    return () => {
      onActivated.removeListener(stir);
      onReplaced.removeListener(stir);
      updates.removeListener(onUpdated);
      removeEventListener('focus', stir);
      document.removeEventListener('visibilitychange', stir);
      follower.stop();
    };
  }, [follower]);
  useScreenMessage('page.changed', ({ tab }) => {
    if (follower.tab === null || follower.tab === tab) follower.stir();
  });
  return { page, refresh: () => follower.stir() };
}

/** Follows the panel's own window, or what its address names: a tab, or another window. */
function followPage(onChange: (page: ActivePage) => void): PageFollower {
  const named = numberInAddress('window');
  // Once: it is in this one for good, whichever the reader turns to.
  const window =
    named === null
      ? browser.windows.getCurrent().then(
          ({ id = null }) => id,
          () => null,
        )
      : Promise.resolve(named);
  return new PageFollower(
    {
      async shownTab() {
        const id = numberInAddress('tab') ?? (await shownTab(await window));
        if (id === null) return null;
        return { id, isLoading: (await browser.tabs.get(id)).status === 'loading' };
      },
      ask: askPage,
      schedule(callback, milliseconds) {
        const timer = setTimeout(callback, milliseconds);
        return () => clearTimeout(timer);
      },
    },
    onChange,
  );
}
