/** What a test does with the note store of a real browser, from one of the extension's pages or its worker. */
import type { Frame, Page, Worker } from 'playwright';
import { overlayFrame, selectWords } from './overlay.ts';

/** What a page calls; Chromium's own name works in all versions. */
declare const chrome: {
  storage: { local: { get(keys: null): Promise<Record<string, unknown>> } };
};

/** Keys of what the extension keeps in `storage.local`, those that begin so. */
export const keptKeys = (page: Page | Worker, prefix: string): Promise<string[]> =>
  (page as Page).evaluate(
    async prefix =>
      Object.keys(await chrome.storage.local.get(null)).filter(key => key.startsWith(prefix)),
    prefix,
  );

/** Waits for a condition outside of a page. */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

/** Selects words on an open page, opens the editor from the bar and gives it. */
export async function openEditor(page: Page, words: string): Promise<Frame> {
  await selectWords(page, words);
  const frame = await overlayFrame(page);
  await frame.getByRole('button', { name: 'Ghi chú', exact: true }).click();
  await frame.getByRole('textbox').waitFor();
  return frame;
}

/** The steps of a change: what is stored has been read, the new record is given, the transaction has completed. */
export const steps = ['read', 'written', 'committed'] as const;
export type Step = (typeof steps)[number];

/**
 * Makes a worker's store stand still behind a step, for the life of that worker:
 * as it stands when a browser stops it just there.
 */
export async function standStillAfter(worker: Worker, step: Step): Promise<void> {
  await worker.evaluate(step => {
    // What is listened for first is heard first, and by nobody else.
    const [prototype, method, event] = (
      {
        read: [IDBObjectStore.prototype, 'get', 'success'],
        written: [IDBObjectStore.prototype, 'put', 'success'],
        committed: [IDBDatabase.prototype, 'transaction', 'complete'],
      } as const
    )[step];
    const act = Reflect.get(prototype, method);
    Reflect.set(prototype, method, function (this: object, ...given: unknown[]) {
      const made: EventTarget = Reflect.apply(act, this, given);
      made.addEventListener(event, heard => heard.stopImmediatePropagation());
      return made;
    });
  }, step);
}
