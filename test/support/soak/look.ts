/** What a browser that was just started says about the notes. */
import type { Page } from 'playwright';
import { recoveryKey } from '../../../src/notes/backup/recovery.ts';
import { type Draft, draftPrefix } from '../../../src/notes/draft.ts';
import type { Note } from '../../../src/notes/note.ts';
import type { NotePart } from '../../../src/protocol.ts';
import type { Result } from '../../../src/result.ts';
import { type Chromium, openChromium } from '../chromium.ts';
import { killBrowser, waitUntilGone } from '../kill.ts';

declare const chrome: {
  runtime: { sendMessage<Answer>(message: object): Promise<Answer> };
  storage: {
    local: {
      get(keys: null): Promise<Record<string, unknown>>;
      remove(key: string): Promise<void>;
    };
  };
};

/** All that is kept of the notes. */
export interface Found {
  readonly notes: readonly Note[];
  /** What lies beside the database and may come into it yet. */
  readonly drafts: readonly Draft[];
  /** Told by the extension: what had been missing in the database and was put back. */
  readonly recovery: unknown;
  /** `storage.local`. */
  readonly storage: Readonly<Record<string, unknown>>;
}

/** Starts tried before the soak gives up: a busy machine fails some, and nothing is changed in them. */
const attempts = 5;

/**
 * Starts the browser and reads all notes. A start that fails is repeated.
 * @param failed is told of each that did, and why
 * @throws the last one's reason
 */
export async function startAndLook(
  options: { readonly profile: string; readonly extension?: string },
  failed: (reason: string) => void,
): Promise<{ readonly chromium: Chromium; readonly found: Found }> {
  const { profile } = options;
  for (let attempt = 1; ; attempt++) {
    try {
      await waitUntilGone(profile);
      const chromium = await openChromium(options);
      const page = await chromium.openExtensionPage('popup.html');
      const found = await look(page);
      await page.close();
      return { chromium, found };
    } catch (error) {
      killBrowser(profile);
      failed(String(error).split('\n')[0] ?? '');
      if (attempt === attempts) throw error;
    }
  }
}

async function look(page: Page): Promise<Found> {
  // The database is opened by the first question, and what is beside it is merged before the answer.
  const notes = await page.evaluate(async () => {
    const all: Note[] = [];
    for (let after: string | null = null; ; ) {
      const message: object = { to: 'background', type: 'notes.all', after };
      const answer: Result<NotePart, unknown> = await chrome.runtime.sendMessage(message);
      if (!answer.ok) throw new Error(JSON.stringify(answer.error));
      all.push(...answer.value.notes);
      after = answer.value.next;
      if (after === null) return all;
    }
  });
  const storage = await page.evaluate(async key => {
    const all = await chrome.storage.local.get(null);
    // It is told once.
    await chrome.storage.local.remove(key);
    return all;
  }, recoveryKey);
  const drafts = Object.entries(storage)
    .filter(([key]) => key.startsWith(draftPrefix))
    .map(([, value]) => value as Draft);
  return { notes, drafts, recovery: storage[recoveryKey] ?? null, storage };
}
