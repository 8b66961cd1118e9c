import * as v from 'valibot';
import { maxEarlierPlaces, maxTags } from '../../limits.ts';
import { noteColors } from '../note.ts';
import { exchangeVersion } from './annotation-page.ts';
import { ImportError } from './import-failure.ts';
import {
  check,
  checkList,
  has,
  isPageAddress,
  moment,
  noteFields,
  pathTo,
  type ReadItem,
  tag,
} from './read-item.ts';

const textualBody = v.variant('purpose', [
  v.object({
    type: v.literal('TextualBody'),
    purpose: v.literal('commenting'),
    value: noteFields.body,
  }),
  v.object({
    type: v.literal('TextualBody'),
    purpose: v.literal('tagging'),
    value: tag,
  }),
]);

/** A note as `toAnnotationPage` writes it. */
const annotation = v.object({
  id: v.pipe(
    v.string(),
    v.startsWith('urn:uuid:'),
    v.transform(id => id.slice('urn:uuid:'.length)),
    noteFields.id,
  ),
  type: v.literal('Annotation'),
  created: moment,
  modified: moment,
  body: v.optional(
    v.pipe(
      v.array(textualBody),
      v.check(list => list.filter(isComment).length <= 1, 'at most one body for commenting'),
      v.maxLength(maxTags + 1),
    ),
    [],
  ),
  target: v.object({
    source: v.pipe(noteFields.url, v.check(isPageAddress, 'the address of a page')),
    selector: noteFields.selectors,
  }),
  'chugiai:page': noteFields.page,
  'chugiai:pageTitle': noteFields.pageTitle,
  'chugiai:site': noteFields.site,
  'chugiai:color': v.picklist(noteColors),
  'chugiai:revision': noteFields.revision,
  'chugiai:deleted': v.nullable(moment),
  'chugiai:earlier': v.optional(
    v.pipe(
      v.array(v.object({ selector: noteFields.selectors, until: moment })),
      v.maxLength(maxEarlierPlaces),
    ),
  ),
});

type Body = v.InferOutput<typeof textualBody>;

function isComment(body: Body): boolean {
  return body.purpose === 'commenting';
}

/** Whether a file is one of ours. */
export function isOwn(data: unknown): boolean {
  return has(data, 'chugiai:version');
}

/**
 * Reads what `toAnnotationPage` wrote: exactly the notes that were exported.
 * @throws ImportError
 */
export function readOwn(data: unknown): ReadItem[] {
  const head = check(v.object({ 'chugiai:version': v.number(), items: v.unknown() }), data, '');
  const version = head['chugiai:version'];
  if (version > exchangeVersion) {
    throw new ImportError({ kind: 'newer-format', version, supported: exchangeVersion });
  }
  return checkList(head.items, 'items').map((item, index) => {
    const path = pathTo('items', index);
    const read = check(annotation, item, path);
    const earlierPlaces = read['chugiai:earlier']?.map(({ selector, until }) => ({
      selectors: selector,
      until,
    }));
    return {
      kind: 'note',
      path,
      note: {
        id: read.id,
        revision: read['chugiai:revision'],
        url: read.target.source,
        page: read['chugiai:page'],
        pageTitle: read['chugiai:pageTitle'],
        site: read['chugiai:site'],
        selectors: read.target.selector,
        ...(earlierPlaces && earlierPlaces.length > 0 && { earlierPlaces }),
        color: read['chugiai:color'],
        body: read.body.find(isComment)?.value ?? '',
        tags: read.body.filter(body => !isComment(body)).map(body => body.value),
        created: read.created,
        modified: read.modified,
        deleted: read['chugiai:deleted'],
      },
    };
  });
}
