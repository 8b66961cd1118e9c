import { useEffect, useState } from 'preact/hooks';
import { askPatiently } from '../request.ts';
import { useScreenMessage } from './screen-messages.ts';

/** The note that waits in a tab to be attached again; null if there is none. */
export function useAttaching(tab: number | null): string | null {
  const [id, setId] = useState<string | null>(null);
  const [asked, ask] = useState(0);
  useScreenMessage('page.changed', ({ tab: changed }) => {
    if (changed === tab) ask(count => count + 1);
  });
  useEffect(() => {
    let isLatest = true;
    if (tab === null) setId(null);
    else {
      askPatiently('attach.pending', { tab }).then(
        note => {
          if (isLatest) setId(note?.id ?? null);
        },
        () => {},
      );
    }
    return () => {
      isLatest = false;
    };
  }, [tab, asked]);
  return id;
}
