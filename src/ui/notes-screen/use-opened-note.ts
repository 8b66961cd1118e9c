import { useState } from 'preact/hooks';
import { useScreenMessage } from './screen-messages.ts';

/** A note that the reader has opened in the page; each opening is an object of its own. */
export interface OpenedNote {
  readonly id: string;
}

/** The note that was opened last in a tab's page, by a click on its words or by pointing at them. */
export function useOpenedNote(tab: number | null): OpenedNote | null {
  const [opened, setOpened] = useState<(OpenedNote & { readonly tab: number }) | null>(null);
  useScreenMessage('note.opened', ({ id }, sender) => {
    if (tab !== null && sender.tab?.id === tab) setOpened({ id, tab });
  });
  return opened?.tab === tab ? opened : null;
}
