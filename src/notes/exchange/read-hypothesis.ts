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

const text = v.nullish(v.string(), '');

const annotation = v.object({
  id: v.nullish(v.pipe(v.string(), v.maxLength(1_000))),
  uri: v.string(),
  text,
  tags: v.nullish(v.array(v.string()), []),
  created: v.nullish(moment),
  updated: v.nullish(moment),
  references: v.nullish(v.array(v.unknown()), []),
  document: v.nullish(
    v.object({ title: v.nullish(v.union([v.string(), v.array(v.string())]), '') }),
  ),
  target: v.nullish(
    v.array(
      v.object({
        selector: v.nullish(v.array(v.looseObject({ type: v.string() })), []),
      }),
    ),
    [],
  ),
});

const quoteSelector = v.object({ exact: v.string(), prefix: text, suffix: text });

/** Whether a file holds what Hypothesis writes. */
export function isHypothesis(data: unknown): boolean {
  if (Array.isArray(data)) return has(data[0], 'uri');
  if (has(data, 'annotations')) return has(data, 'export_date') || hasUri(data.annotations);
  return has(data, 'rows') && (has(data, 'total') || hasUri(data.rows));
}

function hasUri(list: unknown): boolean {
  return Array.isArray(list) && has(list[0], 'uri');
}

/**
 * Reads annotations of Hypothesis: the client's JSON export (`annotations`),
 * an answer of its search API (`rows`), or a bare list of annotations, whoever
 * wrote them. The note's Markdown stays the text that was typed. Left out, and
 * listed: replies, notes on a whole page, notes on local PDFs. Positions and
 * ranges are of another text than ours, so that the quote alone is taken.
 * @throws ImportError
 */
export function readHypothesis(data: unknown, context: ReadContext): ReadItem[] {
  const [path, list] = Array.isArray(data)
    ? ['', data]
    : has(data, 'annotations')
      ? ['annotations', data.annotations]
      : ['rows', has(data, 'rows') ? data.rows : []];
  return checkList(list, path).map((item, index) =>
    readAnnotation(item, pathTo(path, index), context),
  );
}

function readAnnotation(value: unknown, path: string, context: ReadContext): ReadItem {
  const read = check(annotation, value, path);
  if (read.references.length > 0) return { kind: 'skipped', path, reason: 'reply' };
  if (!isPageAddress(read.uri)) return { kind: 'skipped', path, reason: 'no-address' };
  const selectors = read.target.flatMap((target, at) =>
    target.selector.map((selector, nth) => ({
      selector,
      path: `${path}.target[${at}].selector[${nth}]`,
    })),
  );
  const found = selectors.find(({ selector }) => selector.type === 'TextQuoteSelector');
  const quote = found && foreignQuote(check(quoteSelector, found.selector, found.path));
  if (!quote) return { kind: 'skipped', path, reason: 'no-quote' };
  const created = read.created ?? read.updated ?? context.now;
  const title = read.document?.title ?? '';
  const name = read.id ?? JSON.stringify([read.uri, read.created, quote.exact, read.text]);
  return foreignNote(path, {
    id: nameUuid(`https://hypothes.is/a/${name}`),
    revision: 1,
    url: read.uri,
    page: context.addresses.page(read.uri),
    pageTitle: typeof title === 'string' ? title : (title[0] ?? ''),
    site: context.addresses.site(read.uri),
    selectors: [quote],
    color: 'yellow',
    body: read.text,
    tags: read.tags,
    created,
    modified: read.updated ?? created,
    deleted: null,
  });
}
