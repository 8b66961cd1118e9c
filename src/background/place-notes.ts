import { createAnchorer } from '../notes/anchor.ts';
import type { Placement } from '../notes/note.ts';
import type { BackgroundRequests } from '../protocol.ts';
import type { Span } from '../text/span.ts';

/** Where each note stands in a text, by id. */
export function placeNotes({
  text,
  blocks,
  notes,
}: BackgroundRequests['notes.place']): Record<string, Placement> {
  const spans: Span[] = [];
  for (let index = 0; index + 1 < blocks.length; index += 2) {
    spans.push({ start: blocks[index] ?? 0, end: blocks[index + 1] ?? 0 });
  }
  const anchorer = createAnchorer({ text, blocks: spans });
  return Object.fromEntries(notes.map(({ id, selectors }) => [id, anchorer.place(selectors)]));
}
