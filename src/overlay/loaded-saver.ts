import { useLayoutEffect, useState } from 'preact/hooks';
import type { Note } from '../notes/note.ts';
import type { StoreFailure } from '../protocol.ts';
import { abandonedDrafts } from '../ui/draft-journal.ts';
import type { NoteSaver } from '../ui/note-saver.ts';
import { askPatiently } from '../ui/request.ts';
import { saverWith, unfinishedSaver } from '../ui/savers.ts';

export type Loaded =
  | { readonly kind: 'loading' }
  /** `stored`: the note as it stands; null if it was not asked for, its words being in the saver still. */
  | { readonly kind: 'ready'; readonly saver: NoteSaver; readonly stored: Note | null }
  | { readonly kind: 'failed'; readonly failure: StoreFailure };

/**
 * The saver of a stored note, on the note as it stands now. Nothing can be
 * typed before that is known: it would replace words that were never shown.
 */
export function useLoadedSaver(id: string): { loaded: Loaded; retry(): void } {
  const [loaded, setLoaded] = useState<Loaded>(() => {
    const saver = unfinishedSaver(id);
    return saver ? { kind: 'ready', saver, stored: null } : { kind: 'loading' };
  });
  const load = async (): Promise<void> => {
    setLoaded({ kind: 'loading' });
    try {
      const before = abandonedDrafts(id).catch(() => []);
      const result = await askPatiently('note.get', { id });
      // Asked for a note, the background takes in its drafts; what is left it could not.
      const drafts = (await before).length === 0 ? [] : await abandonedDrafts(id).catch(() => []);
      setLoaded(
        result.ok
          ? { kind: 'ready', saver: saverWith(result.value, drafts), stored: result.value }
          : { kind: 'failed', failure: result.error },
      );
    } catch (error) {
      setLoaded({ kind: 'failed', failure: { kind: 'broken', detail: String(error) } });
    }
  };
  useLayoutEffect(() => {
    if (loaded.kind === 'loading') void load();
  }, [id]);
  return { loaded, retry: () => void load() };
}
