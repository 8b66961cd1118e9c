import { browser } from '../browser.ts';
import { type NoteColor, noteColors } from '../notes/note.ts';

const key = 'lastColor';

/** The colour that the reader marked with last; the first of the palette if none is remembered. */
export async function lastColor(): Promise<NoteColor> {
  try {
    const stored: unknown = (await browser.storage.local.get(key))[key];
    return noteColors.find(color => color === stored) ?? noteColors[0];
  } catch {
    return noteColors[0];
  }
}

/** Remembers a colour for the next note. */
export function rememberColor(color: NoteColor): void {
  try {
    browser.storage.local.set({ [key]: color }).catch(() => {});
  } catch {
    // Updated under this page: there is nothing left to remember it.
  }
}
