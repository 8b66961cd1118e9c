import type { NoteColor } from '../notes/note.ts';
import type { MessageKey } from './i18n.ts';

/** What each colour is called: colour alone never carries meaning. */
export const colorNames = {
  yellow: 'colorYellow',
  green: 'colorGreen',
  blue: 'colorBlue',
  pink: 'colorPink',
} as const satisfies Record<NoteColor, MessageKey>;
