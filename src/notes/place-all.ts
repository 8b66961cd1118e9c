import { type AnchorText, createAnchorer } from './anchor.ts';
import type { Placement, Selector } from './note.ts';
import { placeUnchanged } from './unchanged.ts';

/** Milliseconds after which others get their turn. */
export const longestSlice = 8;
/** Part of a slice after which nothing more is begun: a note placed late must still end in it. */
const safePart = 0.6;

export interface PlaceAllOptions {
  /** Longest stretch of work without a pause, in milliseconds, so far as a single note takes no longer. */
  readonly slice?: number;
  /** Lets others run; by default to the next task. */
  readonly pause?: () => Promise<void>;
  /** Milliseconds that rise. */
  readonly now?: () => number;
}

/** Places notes one after another and lets others run between them; each comes as soon as it is placed. */
export async function* placeAll<Named extends { readonly selectors: readonly Selector[] }>(
  page: AnchorText,
  notes: readonly Named[],
  { slice = longestSlice, pause = nextTask, now = () => performance.now() }: PlaceAllOptions = {},
): AsyncGenerator<readonly [note: Named, placement: Placement], void, undefined> {
  const anchorer = createAnchorer(page);
  let isRead = false;
  let begun = now();
  for (const note of notes) {
    const unchanged = placeUnchanged(page.text, note.selectors);
    if (unchanged === null && !isRead) {
      isRead = true;
      // Each step takes most of a slice by itself.
      for (const _ of anchorer.read()) await pause();
    }
    yield [note, unchanged ?? anchorer.place(note.selectors)];
    if (now() - begun >= slice * safePart) {
      await pause();
      begun = now();
    }
  }
}

/** A task of its own: messages that came meanwhile are answered first. */
function nextTask(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve));
}
