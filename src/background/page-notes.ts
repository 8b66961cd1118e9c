/** Which notes a page has: its own, those of its other addresses, and those of articles with the same text. */
import { sameAddresses } from '../article/same-address.ts';
import { browser } from '../browser.ts';
import { fingerprint } from '../notes/fingerprint.ts';
import type { Note } from '../notes/note.ts';
import { findCopies, findStrangers } from '../notes/recognize.ts';
import { createMatcher, searchAmong } from '../notes/search.ts';
import type { NoteStore } from '../notes/store/note-store.ts';
import type { BackgroundRequests, NoteBatch, NoteOrigin, StoreFailure } from '../protocol.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Span } from '../text/span.ts';
import { noteStore } from './notes.ts';
import { places } from './places.ts';
import { askTab } from './tabs.ts';

/** Most notes of other pages that are compared with an article. */
const mostCandidates = 500;

/** What a tab's content script asked for last: the page, and the notes that it was given. */
const given = new Map<number, { readonly page: string; readonly ids: ReadonlySet<string> }>();

interface Found {
  /** Oldest first: to be placed and painted. */
  readonly here: readonly Note[];
  /** Made at this address on another article. */
  readonly strangers: readonly Note[];
  readonly copies: ReadonlySet<string>;
}

/** The notes of a page, see above. */
export async function notesOfPage(page: string): Promise<Result<Found, StoreFailure>> {
  const store = await noteStore();
  const own = await ownNotes(store, page);
  if (!own.ok) return own;
  const seen = await places.page(page);
  const strangers = new Set(seen.strangers);
  const ids = new Set(own.value.map(({ id }) => id));
  const copies = (await notesByIds(store, seen.copies)).filter(note => !ids.has(note.id));
  return ok({
    here: [...own.value.filter(({ id }) => !strangers.has(id)), ...copies].sort(byTime),
    strangers: own.value.filter(({ id }) => strangers.has(id)),
    copies: new Set(copies.map(({ id }) => id)),
  });
}

/** The same for the content script of a tab, which gets what it is to paint. */
export async function notesForTab(
  tab: number,
  page: string,
): Promise<Result<readonly Note[], StoreFailure>> {
  // At once: what the script asks next, it asks about this page.
  given.set(tab, { page, ids: new Set() });
  const found = await notesOfPage(page);
  if (!found.ok) return found;
  const { here } = found.value;
  given.set(tab, { page, ids: new Set(here.map(({ id }) => id)) });
  if (here.length > 0) rememberStates(tab);
  return ok(here);
}

/** A search, in a page's notes or in all. */
export async function searchNotes(
  request: BackgroundRequests['notes.search'],
): Promise<Result<NoteBatch, StoreFailure>> {
  const { query, page, colors, after, limit } = request;
  const matcher = createMatcher(query);
  const within = await idsIn(matcher.query.states);
  if (page === null) return (await noteStore()).search(request, within);
  const found = await notesOfPage(page);
  if (!found.ok) return found;
  const { here, strangers, copies } = found.value;
  const isWanted = (note: Note): boolean =>
    matcher.matchesNote(note) &&
    (colors.length === 0 || colors.includes(note.color)) &&
    (within === null || within.has(note.id));
  const batch = searchAmong([...here, ...strangers], isWanted, after, limit);
  const others = new Set(strangers.map(({ id }) => id));
  const origins: Record<string, NoteOrigin> = {};
  for (const { id } of batch.notes) {
    if (copies.has(id)) origins[id] = 'copy';
    else if (others.has(id)) origins[id] = 'other-article';
  }
  return ok({ ...batch, ...(Object.keys(origins).length > 0 && { origins }) });
}

async function idsIn(states: readonly string[]): Promise<ReadonlySet<string> | null> {
  if (states.length === 0) return null;
  const known = await places.states();
  const ids = [...known].filter(([, state]) => states.includes(state)).map(([id]) => id);
  return new Set(ids);
}

/** A page has placed its notes this long after it was given them, in ms, or asked where they stand and is looked at again. */
const placingPause = 1_500;

/** Remembers where a tab's notes stand, in a while; of a note that it was not given it knows nothing. */
export function rememberStates(tab: number): void {
  setTimeout(async () => {
    const status = await askTab(tab, 'content.status', {});
    const known = given.get(tab);
    if (!status || known?.page !== status.page) return;
    const states = Object.entries(status.placements).filter(([id]) => known.ids.has(id));
    await places.putStates(new Map(states.map(([id, { state }]) => [id, state])));
  }, placingPause);
}

/**
 * Compares an article that a tab shows with the notes: which of other pages
 * stand in it too, and which of its address were made on another article. If
 * that has changed since it was last looked at, the tab fetches its notes again.
 */
export async function recognize(
  tab: number,
  { text, title }: Pick<BackgroundRequests['article.gloss'], 'text' | 'title'>,
): Promise<void> {
  const page = given.get(tab)?.page;
  if (page === undefined) return;
  const store = await noteStore();
  await printAll(store);
  const prints = new Set(fingerprint(text));
  const own = await ownNotes(store, page);
  if (!own.ok) return;
  const ids = new Set(own.value.map(({ id }) => id));
  const like = (await places.like(prints, mostCandidates)).filter(id => !ids.has(id));
  const candidates = await notesByIds(store, like);
  const found = {
    copies: await findCopies({ text, blocks: blocksOf(text) }, prints, candidates),
    strangers: findStrangers(
      title ? text.slice(title.start, title.end) : '',
      text,
      prints,
      own.value,
    ),
  };
  const before = await places.page(page);
  if (isSame(before.copies, found.copies) && isSame(before.strangers, found.strangers)) return;
  await places.putPage(page, found);
  if (given.get(tab)?.page === page) void askTab(tab, 'content.notesChanged', { page });
}

/** Tells the content scripts that show a note, or did before it was deleted, at whatever address, that it has changed. */
export async function tellNoteChanged({ id, page }: Pick<Note, 'id' | 'page'>): Promise<void> {
  const addresses = new Set(sameAddresses(page));
  for (const tab of await browser.tabs.query({})) {
    if (tab.id === undefined) continue;
    const status = await askTab(tab.id, 'content.status', {});
    if (!status) continue;
    const isShown = addresses.has(status.page) || id in status.placements;
    if (isShown || (await places.page(status.page)).copies.includes(id)) {
      void askTab(tab.id, 'content.notesChanged', { page: status.page });
    }
  }
}

let printing: Promise<void> | null = null;

/** Once in the worker's life: notes that came another way than through here get their fingerprints. */
function printAll(store: NoteStore): Promise<void> {
  printing ??= (async () => {
    const count = await store.search({ query: '', page: null, colors: [], after: null, limit: 1 });
    if (!count.ok || (await places.countPrints()) >= count.value.total) return;
    for (let after: string | null = null; ; ) {
      const part = await store.all(after);
      if (!part.ok) return;
      await places.putPrints(part.value.notes);
      after = part.value.next;
      if (after === null) return;
    }
  })();
  return printing;
}

async function ownNotes(
  store: NoteStore,
  page: string,
): Promise<Result<readonly Note[], StoreFailure>> {
  const found = await Promise.all(sameAddresses(page).map(address => store.ofPage(address)));
  const notes: Note[] = [];
  for (const result of found) {
    if (!result.ok) return fail(result.error);
    notes.push(...result.value);
  }
  return ok(notes.sort(byTime));
}

/** The notes that are still there, outside the bin. */
async function notesByIds(store: NoteStore, ids: readonly string[]): Promise<Note[]> {
  const found = await Promise.all(ids.map(id => store.get(id)));
  return found.flatMap(result =>
    result.ok && result.value.deleted === null ? [result.value] : [],
  );
}

const byTime = (a: Note, b: Note): number =>
  a.created < b.created ? -1 : a.created > b.created ? 1 : 0;

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every(id => other.includes(id));

/** An article's blocks are joined by line ends. */
function blocksOf(text: string): Span[] {
  let start = 0;
  return text.split('\n').map(line => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
}
