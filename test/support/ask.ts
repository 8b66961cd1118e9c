import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright';
import type { NewNote, Note } from '../../src/notes/note.ts';
import type { BackgroundRequests, BackgroundResponses } from '../../src/protocol.ts';

/** What the pages of the extension call; Chromium's own name works in all versions. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/** Asks the background from one of the extension's pages, as the screens do. */
export function ask<Type extends keyof BackgroundRequests>(
  page: Page,
  type: Type,
  request: BackgroundRequests[Type],
): Promise<BackgroundResponses[Type]> {
  const message = { ...request, to: 'background', type };
  return page.evaluate(sent => chrome.runtime.sendMessage(sent), message) as Promise<
    BackgroundResponses[Type]
  >;
}

/** The request with which content marks a note's quote on a page of these few words. */
export function markOf(note: NewNote): BackgroundRequests['note.mark'] {
  const { id, url, page, pageTitle, site, color, selectors } = note;
  const quote = selectors.find(selector => selector.type === 'TextQuoteSelector');
  if (!quote) throw new Error('a note of a test has a quote');
  const { prefix, exact, suffix } = quote;
  const text = `${prefix}${exact}${suffix}`;
  const start = prefix.length;
  return {
    ...{ id, url, page, pageTitle, site, color },
    ...{ text, blocks: [0, text.length], start, end: start + exact.length },
  };
}

/** Makes a note as a reader does: marked, then its words typed. Returns it as it is stored. */
export async function makeNote(page: Page, note: NewNote): Promise<Note> {
  const marked = await ask(page, 'note.mark', markOf(note));
  assert.ok(marked.ok, JSON.stringify(marked));
  if (note.body === '') return marked.value;
  const written = await ask(page, 'note.update', {
    id: note.id,
    revision: marked.value.revision,
    session: randomUUID(),
    sequence: 1,
    change: { body: note.body },
  });
  assert.ok(written.ok, JSON.stringify(written));
  return written.value;
}

/** Every stored note, the bin's too. */
export async function allNotes(page: Page): Promise<readonly Note[]> {
  const notes: Note[] = [];
  for (let after: string | null = null; ; ) {
    const part: BackgroundResponses['notes.all'] = await ask(page, 'notes.all', { after });
    assert.ok(part.ok, JSON.stringify(part));
    notes.push(...part.value.notes);
    after = part.value.next;
    if (after === null) return notes;
  }
}

/** Puts notes into the store just as they are given, as an import does. */
export async function storeNotes(
  page: Page,
  notes: readonly (NewNote & Partial<Pick<Note, 'tags'>>)[],
): Promise<void> {
  const now = new Date().toISOString();
  const create = notes.map(note => ({
    ...{ tags: [] },
    ...note,
    ...{ revision: 1, created: now, modified: now, deleted: null },
    selectors: [
      ...note.selectors,
    ] as BackgroundRequests['import.part']['create'][number]['selectors'],
  }));
  const id = randomUUID();
  await ask(page, 'import.part', { id, index: 0, create, replace: [] });
  const stored = await ask(page, 'import.commit', { id, parts: 1 });
  assert.ok(stored.ok && stored.value.created === notes.length, JSON.stringify(stored));
}
