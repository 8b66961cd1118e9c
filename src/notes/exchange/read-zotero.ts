import * as v from 'valibot';
import type { NoteColor } from '../note.ts';
import { foreignQuote } from './foreign-quote.ts';
import { nameUuid } from './name-uuid.ts';
import {
  check,
  checkCount,
  checkList,
  foreignNote,
  has,
  isPageAddress,
  moment,
  pathTo,
  type ReadContext,
  type ReadItem,
} from './read-item.ts';

/** Zotero writes times without a zone for UTC in some of its exports. */
const zoteroMoment = v.pipe(
  v.string(),
  v.transform(time => (/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d$/.test(time) ? `${time}Z` : time)),
  moment,
);
const text = v.nullish(v.string(), '');

const annotation = v.object({
  key: v.nullish(v.string()),
  annotationText: text,
  annotationComment: text,
  annotationColor: text,
  annotationPosition: v.optional(v.unknown()),
  tags: v.nullish(
    v.array(
      v.union([
        v.string(),
        v.pipe(
          v.object({ tag: v.string() }),
          v.transform(t => t.tag),
        ),
      ]),
    ),
    [],
  ),
  dateAdded: v.nullish(zoteroMoment),
  dateModified: v.nullish(zoteroMoment),
});

/** An attachment or the item it belongs to. */
const place = v.object({
  key: v.nullish(v.string()),
  parentItem: v.nullish(v.string()),
  title: text,
  url: text,
  contentType: text,
});
type Place = v.InferOutput<typeof place>;

/** Zotero's eight colours by the nearest of ours. */
const colors: ReadonlyMap<string, NoteColor> = new Map([
  ['#ffd400', 'yellow'],
  ['#f19837', 'yellow'],
  ['#aaaaaa', 'yellow'],
  ['#5fb236', 'green'],
  ['#2ea8e5', 'blue'],
  ['#a28ae5', 'blue'],
  ['#e56eee', 'pink'],
  ['#ff6666', 'pink'],
]);

interface Found {
  readonly path: string;
  readonly value: unknown;
  /** What is annotated, and what that belongs to. */
  readonly places: readonly Place[];
}

/** Whether a file holds items of Zotero. */
export function isZotero(data: unknown): boolean {
  const list = has(data, 'items') ? data.items : data;
  const first: unknown = Array.isArray(list) ? list[0] : null;
  return has(first, 'itemType') || (has(first, 'data') && has(first.data, 'itemType'));
}

/**
 * Reads annotations of web pages (snapshots) from Zotero in the two JSON forms
 * that hold any: a list of items of its web or local API (annotations with their
 * attachments), and the "BetterBibTeX JSON" export of the Better BibTeX plug-in
 * (`items[].attachments[].annotations[]`). Zotero's own exports (CSL JSON, RDF,
 * BibTeX) hold none, its Markdown of annotations no addresses. Left out, and
 * listed: annotations of PDFs and books, notes without marked words, drawings.
 * Zotero's eight colours become the nearest of our four.
 * @throws ImportError
 */
export function readZotero(data: unknown, context: ReadContext): ReadItem[] {
  const [path, list] = has(data, 'items') ? ['items', data.items] : ['', data];
  const items = checkList(list, path).map((item, index) => {
    const at = pathTo(path, index);
    return has(item, 'data') ? { value: item.data, path: `${at}.data` } : { value: item, path: at };
  });
  const found = [...annotationItems(items), ...nestedAnnotations(items)];
  checkCount(found.length, path);
  return found.map(one => readAnnotation(one, context));
}

interface Item {
  readonly value: unknown;
  readonly path: string;
}

/** The API's form: a flat list, each item naming its parent. */
function annotationItems(items: readonly Item[]): Found[] {
  const places = new Map<string, Place>();
  const annotations: Found[] = [];
  for (const { value, path } of items) {
    if (!has(value, 'itemType') || value.itemType === 'annotation') continue;
    const read = check(place, value, path);
    if (read.key) places.set(read.key, read);
  }
  for (const { value, path } of items) {
    if (!has(value, 'itemType') || value.itemType !== 'annotation') continue;
    const attachment = has(value, 'parentItem') ? places.get(String(value.parentItem)) : undefined;
    const parent = attachment?.parentItem ? places.get(attachment.parentItem) : undefined;
    annotations.push({ path, value, places: [attachment ?? [], parent ?? []].flat() });
  }
  return annotations;
}

/** Better BibTeX's form: annotations in attachments in items. */
function nestedAnnotations(items: readonly Item[]): Found[] {
  const annotations: Found[] = [];
  for (const { value, path } of items) {
    if (!has(value, 'attachments')) continue;
    const parent = check(place, value, path);
    for (const [index, attachment] of checkList(
      value.attachments,
      `${path}.attachments`,
    ).entries()) {
      if (!has(attachment, 'annotations')) continue;
      const at = `${path}.attachments[${index}]`;
      const places = [check(place, attachment, at), parent];
      for (const [nth, one] of checkList(attachment.annotations, `${at}.annotations`).entries()) {
        annotations.push({ path: `${at}.annotations[${nth}]`, value: one, places });
      }
      checkCount(annotations.length, path);
    }
  }
  return annotations;
}

function readAnnotation({ path, value, places }: Found, context: ReadContext): ReadItem {
  const read = check(annotation, value, path);
  const contentType = places[0]?.contentType ?? '';
  if ((contentType !== '' && !/html/.test(contentType)) || isPaged(read.annotationPosition)) {
    return { kind: 'skipped', path, reason: 'not-a-page' };
  }
  const url = places.find(one => isPageAddress(one.url))?.url;
  if (url === undefined) return { kind: 'skipped', path, reason: 'no-address' };
  const exact = withoutStyle(read.annotationText);
  const quote = foreignQuote({ exact, prefix: '', suffix: '' });
  if (!quote) return { kind: 'skipped', path, reason: 'no-quote' };
  const created = read.dateAdded ?? read.dateModified ?? context.now;
  const name = read.key ?? JSON.stringify([url, exact, read.dateAdded]);
  return foreignNote(path, {
    id: nameUuid(`https://www.zotero.org/annotation/${name}`),
    revision: 1,
    url,
    page: context.addresses.page(url),
    pageTitle: places.findLast(one => one.title !== '')?.title ?? '',
    site: context.addresses.site(url),
    selectors: [quote],
    color: colors.get(read.annotationColor.toLowerCase()) ?? 'yellow',
    body: withoutStyle(read.annotationComment),
    tags: read.tags,
    created,
    modified: read.dateModified ?? created,
    deleted: null,
  });
}

/** Annotations of PDFs have a page index; it comes as an object or as its JSON. */
function isPaged(position: unknown): boolean {
  if (typeof position === 'string') return position.slice(0, 1_000).includes('"pageIndex"');
  return has(position, 'pageIndex');
}

/** The four tags that Zotero lets its reader put into an annotation; all else is text. */
function withoutStyle(annotated: string): string {
  return annotated.replace(/<\/?(?:b|i|sub|sup)>/g, '');
}
