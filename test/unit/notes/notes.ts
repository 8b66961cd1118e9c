import { randomUUID } from 'node:crypto';
import type { NewNote, Note } from '../../../src/notes/note.ts';

/** A new note with whatever a test cares about. */
export function newNote(given: Partial<NewNote> & { readonly exact?: string } = {}): NewNote {
  const { exact = 'mưa lớn kéo dài', ...fields } = given;
  return {
    id: randomUUID(),
    url: 'https://bao.example/bai-1?from=home',
    page: 'https://bao.example/bai-1',
    pageTitle: 'Miền Trung mưa lớn',
    site: 'bao.example',
    selectors: [{ type: 'TextQuoteSelector', exact, prefix: 'Trận ', suffix: ' ba ngày.' }],
    color: 'yellow',
    body: '',
    ...fields,
  };
}

/** A kept note with whatever a test cares about. */
export function keptNote(given: Partial<Note> & { readonly exact?: string } = {}): Note {
  const { id, url, page, pageTitle, site, selectors, color, body, ...rest } = given;
  const fields = { id, url, page, pageTitle, site, selectors, color, body };
  const set = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return {
    ...newNote({ ...set, ...(given.exact !== undefined && { exact: given.exact }) }),
    revision: 1,
    tags: [],
    created: '2026-03-01T08:00:00.000Z',
    modified: '2026-03-01T08:00:00.000Z',
    deleted: null,
    ...Object.fromEntries(Object.entries(rest).filter(([key]) => key !== 'exact')),
  };
}
