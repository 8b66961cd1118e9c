import { browser } from '../browser.ts';
import { type Draft, draftKey, draftPrefix, draftPrefixOf } from '../notes/draft.ts';
import type { NoteStore } from '../notes/store/note-store.ts';

/** An editor that lives sends its draft again within this time, in ms; one that is older has nobody. */
const abandonedAfter = 15_000;

/** Where the time of the first look since the browser, or the extension, was started is kept until they stop. */
const sessionKey = 'draftsSince';

/** A draft of a note that does not exist is kept this long, in ms: as long as a bin. */
const longestKept = 30 * 24 * 60 * 60 * 1_000;

/**
 * Brings into the store what was typed but never acknowledged: its screen was
 * closed, the worker stopped, the browser killed, the disk full. A draft that
 * the store can't take stays where it is.
 * @param note only this one's, of living editors too: it is about to be edited
 */
export async function mergeDrafts(store: NoteStore, note?: string): Promise<void> {
  const kept = await readDrafts(note === undefined ? draftPrefix : draftPrefixOf(note));
  const start = sessionStart();
  // Most often there is none, and nobody need wait.
  if (kept.length === 0) return void start.catch(() => {});
  const since = await start;
  let isAnyYoung = false;
  for (const draft of kept) {
    const mayLive = draft.typed >= since && age(draft) < abandonedAfter;
    if (note === undefined && mayLive) isAnyYoung = true;
    else await merge(store, draft);
  }
  if (isAnyYoung) setTimeout(() => void mergeDrafts(store).catch(() => {}), abandonedAfter);
}

/** Screens that were open before this have not outlived it: ISO 8601, UTC. */
async function sessionStart(): Promise<string> {
  const kept: unknown = (await browser.storage.session.get(sessionKey))[sessionKey];
  if (typeof kept === 'string') return kept;
  const now = new Date().toISOString();
  await browser.storage.session.set({ [sessionKey]: now });
  return now;
}

const age = ({ typed }: Draft): number => Date.now() - Date.parse(typed);

async function readDrafts(prefix: string): Promise<readonly Draft[]> {
  const all = await browser.storage.local.get(null);
  return Object.entries(all)
    .filter(([key]) => key.startsWith(prefix))
    .map(([, value]) => value as Draft)
    .sort((a, b) => (a.typed < b.typed ? -1 : 1));
}

async function merge(store: NoteStore, draft: Draft): Promise<void> {
  const result = await store.mergeDraft(draft);
  const isGone = !result.ok && result.error.kind === 'not-found' && age(draft) > longestKept;
  if (!result.ok && !isGone) return;
  const key = draftKey(draft);
  const now = (await browser.storage.local.get(key))[key] as Draft | undefined;
  // Typed on meanwhile: that is another draft.
  if (now?.sequence === draft.sequence) await browser.storage.local.remove(key);
}
