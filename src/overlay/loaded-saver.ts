import { useLayoutEffect, useState } from 'preact/hooks';
import type { StoreFailure } from '../protocol.ts';
import type { NoteSaver } from '../ui/note-saver.ts';
import { askPatiently } from '../ui/request.ts';
import { saverFor, unfinishedSaver } from '../ui/savers.ts';

export type Loaded =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly saver: NoteSaver }
  | { readonly kind: 'failed'; readonly failure: StoreFailure };

/**
 * The saver of a stored note, on the note as it stands now. Nothing can be
 * typed before that is known: it would replace words that were never shown.
 */
export function useLoadedSaver(id: string): { loaded: Loaded; retry(): void } {
  const [loaded, setLoaded] = useState<Loaded>(() => {
    const saver = unfinishedSaver(id);
    return saver ? { kind: 'ready', saver } : { kind: 'loading' };
  });
  const load = async (): Promise<void> => {
    setLoaded({ kind: 'loading' });
    try {
      const result = await askPatiently('note.get', { id });
      setLoaded(
        result.ok
          ? { kind: 'ready', saver: saverFor(result.value) }
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
