import type { Note } from '../../notes/note.ts';
import type { BackgroundRequests, NoteBatch, StoreFailure } from '../../protocol.ts';
import { ok, type Result } from '../../result.ts';
import { askPatiently } from '../request.ts';

/** What notes are to be found by. */
export type Filter = Pick<BackgroundRequests['notes.search'], 'query' | 'page' | 'colors'>;

/** Notes in one answer: at their greatest size they stay far below the 64 MB that a browser lets through. */
const batchLength = 200;

/**
 * Every note that a filter shows, oldest first.
 * @throws NoAnswer if the background can't be reached
 */
export async function readMatchingNotes(
  filter: Filter,
): Promise<Result<readonly Note[], StoreFailure>> {
  const notes: Note[] = [];
  let after: string | null = null;
  do {
    const batch: Result<NoteBatch, StoreFailure> = await askPatiently('notes.search', {
      ...filter,
      after,
      limit: batchLength,
    });
    if (!batch.ok) return batch;
    notes.push(...batch.value.notes);
    after = batch.value.next;
  } while (after !== null);
  return ok(notes.reverse());
}
