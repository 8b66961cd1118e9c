/**
 * A note that the reader attaches to other words by hand: it waits for them
 * tab by tab, in the session's storage, for the worker may sleep while the
 * reader looks for the place.
 */
import { browser } from '../browser.ts';

const key = 'attaching';

/** A confirmed place must come at once; a mark that is made later is a mark like any other. In ms. */
const confirmedFor = 5_000;

interface Waiting {
  readonly id: string;
  /** When the reader confirmed, in ms since 1970; null before that. */
  readonly confirmed: number | null;
}

async function all(): Promise<Record<string, Waiting>> {
  return ((await browser.storage.session.get(key))[key] ?? {}) as Record<string, Waiting>;
}

async function put(tab: number, waiting: Waiting | null): Promise<void> {
  const others = await all();
  delete others[tab];
  await browser.storage.session.set({ [key]: waiting ? { ...others, [tab]: waiting } : others });
}

/** The note that waits in a tab, or null. */
export async function attachingIn(tab: number): Promise<string | null> {
  return (await all())[tab]?.id ?? null;
}

/** Lets a note wait in a tab. */
export const beginAttaching = (tab: number, id: string): Promise<void> =>
  put(tab, { id, confirmed: null });

/** The reader has confirmed: what the tab marks next is the place. */
export async function confirmAttaching(tab: number): Promise<void> {
  const id = await attachingIn(tab);
  if (id !== null) await put(tab, { id, confirmed: Date.now() });
}

/** Nothing waits in a tab any more. */
export const endAttaching = (tab: number): Promise<void> => put(tab, null);

/** The note whose place the tab is marking now, if that was confirmed. */
export async function confirmedIn(tab: number): Promise<string | null> {
  const waiting = (await all())[tab];
  if (!waiting || waiting.confirmed === null) return null;
  return Date.now() - waiting.confirmed < confirmedFor ? waiting.id : null;
}
