import type { Note, Selector } from '../note.ts';
import { quoteOf } from './group-by-page.ts';
import type { ImportSource } from './read-item.ts';

/** What a note says: its revision and the time of its last change alone make no difference. */
type Field =
  | 'url'
  | 'page'
  | 'pageTitle'
  | 'site'
  | 'selectors'
  | 'earlierPlaces'
  | 'created'
  | 'quote'
  | 'color'
  | 'body'
  | 'tags';

/**
 * What each format says of a note. A file of another program is silent about
 * the rest, so that a colour given here after an import is no conflict, and
 * taking the file's version does not undo it.
 */
const carried: Readonly<Record<ImportSource, readonly Field[]>> = {
  'chu-giai': [
    'url',
    'page',
    'pageTitle',
    'site',
    'selectors',
    'earlierPlaces',
    'color',
    'body',
    'tags',
    'created',
  ],
  'web-annotation': ['url', 'quote', 'body', 'tags'],
  hypothesis: ['url', 'quote', 'body', 'tags'],
  'obsidian-clipper': ['url', 'quote', 'body'],
  zotero: ['url', 'quote', 'color', 'body', 'tags'],
};

/** Whether a file says nothing of a note but what is stored. */
export function isSameNote(stored: Note, imported: Note, source: ImportSource): boolean {
  // In the bin or not; when it was put there does not matter.
  if ((stored.deleted === null) !== (imported.deleted === null)) return false;
  return carried[source].every(field => said(stored, field) === said(imported, field));
}

/** The stored note as it would be once the file's version were taken; `revision` stays the stored one's. */
export function withImported(stored: Note, imported: Note, source: ImportSource): Note {
  const { id, revision } = stored;
  if (source === 'chu-giai') return { ...imported, id, revision };
  const isSameQuote = quoteOf(stored) === quoteOf(imported);
  return {
    ...stored,
    // Where the words are the same, our own selectors know more of their place.
    ...(!isSameQuote && { selectors: imported.selectors }),
    ...(carried[source].includes('color') && { color: imported.color }),
    ...(carried[source].includes('tags') && { tags: imported.tags }),
    ...(stored.url !== imported.url && {
      url: imported.url,
      page: imported.page,
      site: imported.site,
      pageTitle: imported.pageTitle,
    }),
    body: imported.body,
    modified: laterOf(stored.modified, imported.modified),
    deleted: imported.deleted,
  };
}

/** A field in a form that can be compared. */
function said(note: Note, field: Field): string {
  if (field === 'quote') return quoteOf(note);
  if (field === 'selectors') return JSON.stringify(note.selectors.map(selectorValues));
  if (field === 'earlierPlaces') {
    const places = note.earlierPlaces ?? [];
    return JSON.stringify(
      places.map(({ selectors, until }) => [selectors.map(selectorValues), until]),
    );
  }
  if (field === 'tags') return JSON.stringify(note.tags);
  return note[field];
}

/** A selector's values in an order that does not depend on who made the object. */
function selectorValues(selector: Selector): readonly unknown[] {
  switch (selector.type) {
    case 'TextQuoteSelector':
      return [selector.type, selector.exact, selector.prefix, selector.suffix];
    case 'TextPositionSelector':
      return [selector.type, selector.start, selector.end];
    case 'ChuGiaiBlockSelector': {
      const { type, text, offset, nth, of, before = null, after = null, others = [] } = selector;
      const places = others.map(other => [other.before, other.after, other.exact ?? null]);
      return [type, text, offset, nth, of, before, after, places];
    }
  }
}

function laterOf(one: string, other: string): string {
  return [one, other].toSorted().at(-1) ?? one;
}
