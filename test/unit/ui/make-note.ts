import type { Note } from '../../../src/notes/note.ts';

/** A note for tests. */
export function makeNote(parts: Partial<Note> = {}): Note {
  return {
    id: '6c1f4f34-6a4a-4c55-9d7c-0a1b2c3d4e5f',
    revision: 1,
    url: 'https://bao.example/bai',
    page: 'https://bao.example/bai',
    pageTitle: 'Một bài báo',
    site: 'bao.example',
    selectors: [{ type: 'TextQuoteSelector', exact: 'mấy chữ', prefix: '', suffix: '' }],
    color: 'yellow',
    body: '',
    tags: [],
    created: '2026-11-20T03:12:00.000Z',
    modified: '2026-11-20T03:12:00.000Z',
    deleted: null,
    ...parts,
  };
}
