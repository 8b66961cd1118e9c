import type { Note } from '../note.ts';

/** Raised when a reader of the old format could misread the new one. */
export const exchangeVersion = 1;

/**
 * Notes as a W3C Web Annotation page (JSON-LD text, indented). What the model
 * has no word for stands under `chugiai:`; nothing of a note is left out, so
 * that the same notes can be made from it again.
 */
export function toAnnotationPage(notes: readonly Note[], exported: Date): string {
  const page = {
    '@context': [
      'http://www.w3.org/ns/anno.jsonld',
      { chugiai: 'urn:chu-giai:', ChuGiaiBlockSelector: 'urn:chu-giai:BlockSelector' },
    ],
    type: 'AnnotationPage',
    'chugiai:version': exchangeVersion,
    'chugiai:exported': exported.toISOString(),
    'chugiai:total': notes.length,
    items: notes.map(toAnnotation),
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}

function toAnnotation(note: Note): object {
  return {
    id: `urn:uuid:${note.id}`,
    type: 'Annotation',
    motivation: note.body === '' ? 'highlighting' : 'commenting',
    created: note.created,
    modified: note.modified,
    body: [
      ...(note.body === ''
        ? []
        : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: note.body }]),
      ...note.tags.map(tag => ({ type: 'TextualBody', purpose: 'tagging', value: tag })),
    ],
    target: { source: note.url, selector: note.selectors },
    'chugiai:page': note.page,
    'chugiai:pageTitle': note.pageTitle,
    'chugiai:site': note.site,
    'chugiai:color': note.color,
    'chugiai:revision': note.revision,
    'chugiai:deleted': note.deleted,
  };
}
