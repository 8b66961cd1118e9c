import type { Note, Placement } from '../notes/note.ts';
import { placeUnchanged } from '../notes/unchanged.ts';
import type { PageText } from '../text/page-text.ts';
import { ask } from './ask.ts';
import { sendText } from './send-text.ts';
import type { Texts } from './texts.ts';

/** Where a note stands, and in which text. */
export interface Placed {
  readonly placement: Placement;
  /** The text that the placement's offsets are of; null if the note is unplaced. */
  readonly page: PageText | null;
}

/**
 * Places notes in the article, and what is not there in the rest of the page.
 * Null if the worker could not be asked: then nothing is known of any note.
 */
export async function placeNotes(
  notes: readonly Note[],
  texts: Texts,
): Promise<Map<string, Placed> | null> {
  const placed = new Map<string, Placed>();
  let left = notes;
  // The whole page is read only for what the article does not hold.
  for (const textOf of [() => texts.article, () => texts.whole()]) {
    if (left.length === 0) break;
    const page = await textOf();
    if (!page) continue;
    const placements = await placeIn(page, left);
    if (!placements) return null;
    for (const note of left) {
      const placement = placements.get(note.id);
      if (!placement) continue;
      const isPlaced = placement.state !== 'unplaced';
      // The article's reason is the better one: the note was most likely made there.
      if (isPlaced || !placed.has(note.id)) {
        placed.set(note.id, { placement, page: isPlaced ? page : null });
      }
    }
    // Certain only that it is not certain: the rest of the page can't make it so.
    left = left.filter(({ id }) => {
      const placement = placements.get(id);
      return placement?.state === 'unplaced' && placement.reason !== 'ambiguous';
    });
  }
  return placed;
}

/** Places what stands where it stood by itself, and asks the worker about the rest. */
async function placeIn(
  page: PageText,
  notes: readonly Note[],
): Promise<Map<string, Placement> | null> {
  const placements = new Map<string, Placement>();
  const moved: Note[] = [];
  for (const note of notes) {
    const unchanged = placeUnchanged(page.text, note.selectors);
    if (unchanged) placements.set(note.id, unchanged);
    else moved.push(note);
  }
  if (moved.length === 0) return placements;
  const answer = await ask('notes.place', {
    ...sendText(page),
    notes: moved.map(({ id, selectors }) => ({ id, selectors: [...selectors] })),
  });
  if (!answer.ok) return null;
  for (const [id, placement] of Object.entries(answer.value)) placements.set(id, placement);
  return placements;
}
