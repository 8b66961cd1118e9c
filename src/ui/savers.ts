/** The savers of this screen, and what they need of the browser. */
import { isExtensionAlive } from '../browser.ts';
import type { Draft } from '../notes/draft.ts';
import type { Note } from '../notes/note.ts';
import { holdsVersion, joinVersions } from '../notes/versions.ts';
import { dropAbandoned, dropDraft, flushDrafts, keepDraft } from './draft-journal.ts';
import { NoteSaver, type SaverWorld } from './note-saver.ts';
import { randomUUID } from './random-uuid.ts';
import { askBackground } from './request.ts';

const world: SaverWorld = {
  update: request => askBackground('note.update', request),
  restore: id => askBackground('note.restore', { id }),
  schedule(callback, milliseconds) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
  randomUUID,
  now: () => new Date(),
  isAlive: isExtensionAlive,
  keepDraft,
  dropDraft,
};

const savers = new Map<string, NoteSaver>();

/**
 * The saver of a note. One that still has something to save, or a conflict to
 * be settled, outlives its editor and is found again with its draft.
 */
export function saverFor(note: Note): NoteSaver {
  const unfinished = unfinishedSaver(note.id);
  if (unfinished) return unfinished;
  const saver = new NoteSaver(note, world);
  savers.set(note.id, saver);
  return saver;
}

/** The saver that an editor of this screen has for a note, finished or not. */
export function knownSaver(id: string): NoteSaver | null {
  return savers.get(id) ?? null;
}

/** The saver of a note that still has something to save or to settle, if there is one. */
export function unfinishedSaver(id: string): NoteSaver | null {
  const saver = savers.get(id);
  return saver && !saver.isSettled ? saver : null;
}

/**
 * The saver of a note as it stands now, with what was typed into it on screens
 * that are gone and could not be stored: that is in its field again, and is sent.
 */
export function saverWith(note: Note, drafts: readonly Draft[]): NoteSaver {
  const saver = saverFor(note);
  for (const draft of drafts) {
    const { body = '', color } = draft.change;
    const now = saver.snapshot.draft.body;
    const isNext = draft.revision === note.revision && now === note.body;
    if (!holdsVersion(now, body)) saver.change({ body: isNext ? body : joinVersions(now, body) });
    if (isNext && color !== undefined) saver.change({ color });
  }
  const dropWhenSettled = (): void => {
    if (!saver.isSettled) return;
    unsubscribe();
    drafts.forEach(dropAbandoned);
  };
  const unsubscribe = saver.subscribe(dropWhenSettled);
  dropWhenSettled();
  return saver;
}

// What waits for its next attempt is sent once more before the screen goes.
addEventListener('pagehide', () => {
  for (const saver of savers.values()) saver.flush();
  flushDrafts();
});
