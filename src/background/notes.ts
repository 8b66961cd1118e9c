import { type NoteStore, openNoteStore } from '../notes/store/note-store.ts';
import { mergeDrafts } from './drafts.ts';
import { SafetyNet } from './safety-net.ts';

let opening: Promise<NoteStore> | null = null;

/** What keeps the notes beside their database. */
export const safetyNet = new SafetyNet(noteStore);

/** The reader's notes: the database is opened with the first question, and only here. */
export function noteStore(): Promise<NoteStore> {
  opening ??= open();
  return opening;
}

async function open(): Promise<NoteStore> {
  const store = await openNoteStore({ safety: safetyNet });
  // Whoever asks first is answered with what was typed last.
  await mergeDrafts(store).catch(() => {});
  return store;
}
