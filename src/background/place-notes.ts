import type { Placement } from '../notes/note.ts';
import { placeAll } from '../notes/place-all.ts';
import type { BackgroundRequests } from '../protocol.ts';
import { receivedText } from './received-text.ts';

/** Where each note stands in a text, by id. Other messages are answered meanwhile. */
export async function placeNotes(
  request: BackgroundRequests['notes.place'],
): Promise<Record<string, Placement>> {
  const placements: Record<string, Placement> = {};
  for await (const [{ id }, placement] of placeAll(receivedText(request), request.notes)) {
    placements[id] = placement;
  }
  return placements;
}
