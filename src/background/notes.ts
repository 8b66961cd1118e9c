import { type NoteStore, openNoteStore } from '../notes/store/note-store.ts';

let opening: Promise<NoteStore> | null = null;

/** The reader's notes: the database is opened with the first question, and only here. */
export function noteStore(): Promise<NoteStore> {
  opening ??= openNoteStore();
  return opening;
}
