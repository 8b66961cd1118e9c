import { browser } from '../browser.ts';
import { type Draft, draftKey, draftPrefixOf } from '../notes/draft.ts';

/** What is stored is forgotten here after this quiet time, in ms: the next keystroke would only write it again. */
const quiet = 500;

interface Kept {
  /** Null: it is to be forgotten. */
  draft: Draft | null;
  timer: ReturnType<typeof setTimeout> | null;
  isWriting: boolean;
}

const journal = new Map<string, Kept>();

/**
 * Keeps a draft in `storage.local`, which needs neither the worker nor the
 * database. At once: a closing frame is given no time to do it later. While one
 * is being written only the newest waits.
 */
export function keepDraft(draft: Draft): void {
  const key = draftKey(draft);
  const kept = journal.get(key) ?? { draft, timer: null, isWriting: false };
  journal.set(key, kept);
  kept.draft = draft;
  stopTimer(kept);
  if (!kept.isWriting) void write(key, kept);
}

/** Forgets an editor's draft: it is in the store. */
export function dropDraft(of: Pick<Draft, 'id' | 'session'>): void {
  const key = draftKey(of);
  const kept = journal.get(key);
  if (!kept) return;
  kept.draft = null;
  stopTimer(kept);
  kept.timer = setTimeout(() => {
    if (!kept.isWriting) void write(key, kept);
  }, quiet);
}

/** Writes now what still waits: the screen is about to close. */
export function flushDrafts(): void {
  for (const [key, kept] of journal) {
    // One that is being written is an older one.
    if (kept.isWriting && kept.draft !== null) void write(key, kept);
  }
}

/** A note's drafts of screens that are gone, which the store could not take yet; oldest first. */
export async function abandonedDrafts(id: string): Promise<readonly Draft[]> {
  const prefix = draftPrefixOf(id);
  const all = await browser.storage.local.get(null);
  return Object.entries(all)
    .filter(([key]) => key.startsWith(prefix) && !journal.has(key))
    .map(([, value]) => value as Draft)
    .sort((a, b) => (a.typed < b.typed ? -1 : 1));
}

/** Forgets a draft of a screen that is gone. */
export function dropAbandoned(draft: Draft): void {
  void remove(draftKey(draft));
}

async function write(key: string, kept: Kept): Promise<void> {
  stopTimer(kept);
  kept.isWriting = true;
  const { draft } = kept;
  try {
    if (draft === null) await remove(key);
    else await browser.storage.local.set({ [key]: draft });
  } catch {
    // The extension was updated under this screen, or no disk has room: the words are still in the field.
  }
  kept.isWriting = false;
  if (kept.draft === draft) {
    if (draft === null) journal.delete(key);
  } else if (kept.draft !== null || kept.timer === null) {
    void write(key, kept);
  }
}

function stopTimer(kept: Kept): void {
  if (kept.timer !== null) clearTimeout(kept.timer);
  kept.timer = null;
}

async function remove(key: string): Promise<void> {
  try {
    await browser.storage.local.remove(key);
  } catch {
    // It is there still, and is found to be stored already when it is read.
  }
}
