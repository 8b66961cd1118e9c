import * as v from 'valibot';
import { foreignQuote } from './foreign-quote.ts';
import { nameUuid } from './name-uuid.ts';
import {
  check,
  checkList,
  foreignNote,
  has,
  isPageAddress,
  moment,
  pathTo,
  type ReadContext,
  type ReadItem,
} from './read-item.ts';

const annotation = v.object({
  id: v.optional(v.pipe(v.string(), v.maxLength(8_192))),
  created: v.optional(moment),
  modified: v.optional(moment),
  body: v.optional(v.unknown()),
  target: v.unknown(),
});
const quoteSelector = v.object({
  exact: v.string(),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
});
const uuid = /^urn:uuid:([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i;

/** Whether a file holds annotations of the W3C model that are not ours. */
export function isWebAnnotation(data: unknown): boolean {
  if (Array.isArray(data)) return isOfType(data[0], 'Annotation');
  return (isOfType(data, 'AnnotationPage') && has(data, 'items')) || isOfType(data, 'Annotation');
}

function isOfType(value: unknown, type: string): boolean {
  return has(value, 'type') && listOf(value.type).includes(type);
}

/** The model lets a single value stand for a list of one. */
function listOf(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

/**
 * Reads W3C Web Annotations of other programs: one, a list, or a page of them,
 * in the compact form that the model shows. Understood: textual bodies (those
 * with the purpose "tagging" become tags), the first target with a source that
 * is a web page and a TextQuoteSelector. Left out, and listed: everything else.
 * @throws ImportError
 */
export function readWebAnnotations(data: unknown, context: ReadContext): ReadItem[] {
  const [path, list] = has(data, 'items') ? ['items', data.items] : ['', listOf(data)];
  return checkList(list, path).map((item, index) =>
    readAnnotation(item, pathTo(path, index), context),
  );
}

function readAnnotation(value: unknown, path: string, context: ReadContext): ReadItem {
  const read = check(annotation, value, path);
  const target = listOf(read.target).find(one => addressOf(one) !== null);
  const url = addressOf(target);
  if (url === null) return { kind: 'skipped', path, reason: 'no-address' };
  const selector = has(target, 'selector')
    ? listOf(target.selector).find(one => isOfType(one, 'TextQuoteSelector'))
    : undefined;
  const quote =
    selector === undefined
      ? null
      : foreignQuote(check(quoteSelector, selector, `${path}.target.selector`));
  if (!quote) return { kind: 'skipped', path, reason: 'no-quote' };
  const bodies = listOf(read.body).flatMap(textOf);
  const texts = bodies.filter(body => !body.isTag).map(body => body.text);
  const created = read.created ?? read.modified ?? context.now;
  const name = read.id ?? JSON.stringify([url, read.created, quote.exact, texts]);
  return foreignNote(path, {
    id: uuid.exec(name)?.[1]?.toLowerCase() ?? nameUuid(name),
    revision: 1,
    url,
    page: context.addresses.page(url),
    pageTitle: '',
    site: context.addresses.site(url),
    selectors: [quote],
    color: 'yellow',
    body: texts.join('\n\n'),
    tags: bodies.filter(body => body.isTag).map(body => body.text),
    created,
    modified: read.modified ?? created,
    deleted: null,
  });
}

function addressOf(target: unknown): string | null {
  const source = has(target, 'source') ? target.source : target;
  const address = has(source, 'id') ? source.id : source;
  return typeof address === 'string' && isPageAddress(address) ? address : null;
}

function textOf(body: unknown): { text: string; isTag: boolean }[] {
  if (!has(body, 'value') || typeof body.value !== 'string') return [];
  const isTag = has(body, 'purpose') && listOf(body.purpose).includes('tagging');
  return [{ text: body.value, isTag }];
}
