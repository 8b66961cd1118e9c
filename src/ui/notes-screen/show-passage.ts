import type { Note } from '../../notes/note.ts';
import { askContent, askPatiently } from '../request.ts';
import type { ActivePage } from './active-page.ts';

/** How a note is shown in the page: its editor opened there, or its words only pointed out. */
export type Showing = 'open' | 'point-out';

/** Scrolls to a note in the page that the screen is about, or opens the note's own. Whether that worked. */
export async function showPassage(note: Note, page: ActivePage, how: Showing): Promise<boolean> {
  if (page.kind === 'known' && note.id in page.status.placements) {
    const request = how === 'open' ? { id: note.id } : { id: note.id, isQuiet: true as const };
    const placement = await askContent(page.tab, 'content.goTo', request).catch(() => null);
    if (placement) return placement.state !== 'unplaced';
  }
  return askPatiently('note.show', { id: note.id }).then(
    result => result.ok,
    () => false,
  );
}
