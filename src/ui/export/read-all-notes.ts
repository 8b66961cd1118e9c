import type { Note } from '../../notes/note.ts';
import type { NotePart, StoreFailure } from '../../protocol.ts';
import { ok, type Result } from '../../result.ts';
import { askPatiently } from '../request.ts';

/**
 * Every stored note, the bin's too, oldest first.
 * @throws NoAnswer if the background can't be reached
 */
export async function readAllNotes(): Promise<Result<readonly Note[], StoreFailure>> {
  const notes: Note[] = [];
  let after: string | null = null;
  do {
    const part: Result<NotePart, StoreFailure> = await askPatiently('notes.all', { after });
    if (!part.ok) return part;
    for (const note of part.value.notes) notes.push(note);
    after = part.value.next;
  } while (after !== null);
  return ok(notes.sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0)));
}
