import { useEffect, useRef } from 'preact/hooks';
import { browser } from '../browser.ts';
import type { ScreenMessage } from '../protocol.ts';

/** Changes that come together are seen to together, this long after the first, in ms. */
const gathering = 120;

/** Calls back when notes were changed elsewhere: with their ids, or null for many. */
export function useChangedNotes(onChange: (ids: ReadonlySet<string> | null) => void): void {
  const latest = useRef(onChange);
  latest.current = onChange;
  useEffect(() => {
    let gathered: Set<string> | null = new Set();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onMessage = (message: unknown): undefined => {
      const { to, type, ids } = (message ?? {}) as Partial<ScreenMessage>;
      if (to !== 'screen' || type !== 'notes.changed') return;
      if (ids === null || ids === undefined) gathered = null;
      else for (const id of ids) gathered?.add(id);
      timer ??= setTimeout(() => {
        const changed = gathered;
        gathered = new Set();
        timer = undefined;
        latest.current(changed);
      }, gathering);
    };
    browser.runtime.onMessage.addListener(onMessage);
    return () => {
      clearTimeout(timer);
      browser.runtime.onMessage.removeListener(onMessage);
    };
  }, []);
}
