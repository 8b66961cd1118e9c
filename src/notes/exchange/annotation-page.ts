import type { Note } from '../note.ts';
import { dayOf, type ExportFile } from './export-file.ts';
import { nameUuid } from './name-uuid.ts';

/** Raised when a reader of the old format could misread the new one. */
export const exchangeVersion = 1;

/**
 * Notes as a W3C Web Annotation page (JSON-LD text, indented). What the model
 * has no word for stands under `chugiai:`, or in a selector of our own whose
 * terms the context defines; nothing of a note is left out, so that the same
 * notes can be made from it again.
 */
export function toAnnotationPage(notes: readonly Note[], exported: Date): string {
  const { head, tail } = annotationFrame(notes.length, exported);
  return notes.length === 0 ? `${head}${tail}` : `${head}${toItems(notes)}\n  ${tail}`;
}

/** What stands before and after so many notes in an annotation page. */
export function annotationFrame(
  total: number,
  exported: Date,
): { readonly head: string; readonly tail: string } {
  const time = exported.toISOString();
  const page = {
    '@context': [
      'http://www.w3.org/ns/anno.jsonld',
      {
        chugiai: 'urn:chu-giai:',
        ChuGiaiBlockSelector: 'chugiai:BlockSelector',
        text: 'chugiai:text',
        offset: 'chugiai:offset',
        nth: 'chugiai:nth',
        of: 'chugiai:of',
        before: 'chugiai:before',
        after: 'chugiai:after',
        others: 'chugiai:others',
        until: 'chugiai:until',
      },
    ],
    // The model wants an IRI of every page and of the collection it is part of.
    id: `urn:uuid:${nameUuid(`urn:chu-giai:page:${time}:${total}`)}`,
    type: 'AnnotationPage',
    partOf: {
      id: `urn:uuid:${nameUuid(`urn:chu-giai:collection:${time}:${total}`)}`,
      type: 'AnnotationCollection',
      label: 'Chú giải',
      total,
    },
    startIndex: 0,
    'chugiai:version': exchangeVersion,
    'chugiai:exported': time,
    'chugiai:total': total,
    items: [],
  };
  const text = JSON.stringify(page, null, 2);
  const end = ']\n}';
  return { head: text.slice(0, -end.length), tail: `${end}\n` };
}

/** Notes as they stand in an annotation page, from the line break before the first on, a comma between two. */
export function toItems(notes: readonly Note[]): string {
  // In JSON text a line feed is always layout: in a string it is escaped.
  return notes
    .map(note => `\n    ${JSON.stringify(toAnnotation(note), null, 2).replaceAll('\n', '\n    ')}`)
    .join(',');
}

/** The same as a file. */
export function toAnnotationFile(notes: readonly Note[], exported: Date): ExportFile {
  return {
    name: `chu-giai-${dayOf(exported)}.json`,
    type: 'application/json',
    text: toAnnotationPage(notes, exported),
  };
}

function toAnnotation(note: Note): object {
  const body = [
    ...(note.body === ''
      ? []
      : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: note.body }]),
    ...note.tags.map(tag => ({ type: 'TextualBody', purpose: 'tagging', value: tag })),
  ];
  return {
    id: `urn:uuid:${note.id}`,
    type: 'Annotation',
    motivation: note.body === '' ? 'highlighting' : 'commenting',
    created: note.created,
    modified: note.modified,
    // An annotation without a body has none, not an empty list.
    ...(body.length > 0 && { body }),
    target: { source: note.url, selector: note.selectors },
    'chugiai:page': note.page,
    'chugiai:pageTitle': note.pageTitle,
    'chugiai:site': note.site,
    'chugiai:color': note.color,
    'chugiai:revision': note.revision,
    'chugiai:deleted': note.deleted,
    ...(note.earlierPlaces && {
      'chugiai:earlier': note.earlierPlaces.map(({ selectors, until }) => ({
        selector: selectors,
        until,
      })),
    }),
  };
}
