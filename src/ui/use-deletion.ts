import { useState } from 'preact/hooks';
import type { Note } from '../notes/note.ts';
import type { StoreFailure } from '../protocol.ts';
import { askPatiently } from './request.ts';

/** Whether a note is in the bin, as far as this screen put it there. */
export type Deletion =
  | { readonly kind: 'kept' }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'failed'; readonly failure: StoreFailure };

/**
 * Deleting a note with undo. Both can be repeated without harm, so a worker
 * that was restarting is asked again.
 */
export function useDeletion(
  id: string,
  onChange: (deleted: boolean, note: Note) => void,
): { deletion: Deletion; remove(): void; restore(): void } {
  const [deletion, setDeletion] = useState<Deletion>({ kind: 'kept' });
  const ask = async (type: 'note.delete' | 'note.restore') => {
    try {
      const result = await askPatiently(type, { id });
      if (result.ok) {
        setDeletion({ kind: type === 'note.delete' ? 'deleted' : 'kept' });
        onChange(type === 'note.delete', result.value);
      } else {
        setDeletion({ kind: 'failed', failure: result.error });
      }
    } catch (error) {
      setDeletion({ kind: 'failed', failure: { kind: 'broken', detail: String(error) } });
    }
  };
  return {
    deletion,
    remove: () => void ask('note.delete'),
    restore: () => void ask('note.restore'),
  };
}
