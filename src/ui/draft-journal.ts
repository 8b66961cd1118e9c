import { browser } from '../browser.ts';
import { type Draft, draftKey, draftPrefixOf } from '../notes/draft.ts';

/** An answer mostly comes within this time, in ms, and then nothing need be kept. */
const patience = 40;

interface Kept {
  /** Null: it is to be forgotten. */
  draft: Draft | null;
  timer: ReturnType<typeof setTimeout> | null;
  isWriting: boolean;
  /** Whether something of it stands in `storage.local`. */
  isThere: boolean;
}

const journal = new Map<string, Kept>();

/**
 * Keeps a draft in `storage.local`, which needs neither the worker nor the
 * database, unless it is dropped within a moment. While one is being written
 * only the newest waits.
 */
export function keepDraft(draft: Draft): void {
  const key = draftKey(draft);
  const kept = journal.get(key) ?? { draft, timer: null, isWriting: false, isThere: false };
  journal.set(key, kept);
  kept.draft = draft;
  if (!kept.isWriting) kept.timer ??= setTimeout(() => void write(key, kept), patience);
}

/** Forgets an editor's draft: it is in the store. */
export function dropDraft(of: Pick<Draft, 'id' | 'session'>): void {
  const key = draftKey(of);
  const kept = journal.get(key);
  if (!kept) return;
  kept.draft = null;
  if (kept.timer !== null) clearTimeout(kept.timer);
  kept.timer = null;
  if (kept.isWriting) return;
  if (kept.isThere) void write(key, kept);
  else journal.delete(key);
}

/** Writes now what still waits: the screen is about to close. */
export function flushDrafts(): void {
  for (const [key, kept] of journal) {
    // One that is being written may be an older one.
    if (kept.draft !== null) void write(key, kept);
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
  if (kept.timer !== null) clearTimeout(kept.timer);
  kept.timer = null;
  kept.isWriting = true;
  const { draft } = kept;
  try {
    if (draft === null) await remove(key);
    else await browser.storage.local.set({ [key]: draft });
    kept.isThere = draft !== null;
  } catch {
    // The extension was updated under this screen, or no disk has room: the words are still in the field.
  }
  kept.isWriting = false;
  if (kept.draft === draft) {
    if (draft === null) journal.delete(key);
  } else {
    void write(key, kept);
  }
}

async function remove(key: string): Promise<void> {
  try {
    await browser.storage.local.remove(key);
  } catch {
    // It is there still, and is found to be stored already when it is read.
  }
}
