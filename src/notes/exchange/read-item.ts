import * as v from 'valibot';
import { maxTags } from '../../limits.ts';
import { backgroundRequests, newNote } from '../../protocol.ts';
import type { Note } from '../note.ts';
import { ImportError } from './import-failure.ts';
import { maxImportItems } from './import-limits.ts';

/** Programs whose files are understood. `web-annotation` is any other that writes the W3C model. */
export type ImportSource =
  | 'chu-giai'
  | 'web-annotation'
  | 'hypothesis'
  | 'obsidian-clipper'
  | 'zotero';

/** Why something in a file, though valid, makes no note here. */
export type SkipReason =
  /** No words are marked: a page note, a drawing. */
  | 'no-quote'
  /** An answer to somebody else's note. */
  | 'reply'
  /** No web address is known. */
  | 'no-address'
  /** Made in a PDF or a book. */
  | 'not-a-page'
  /** Longer than a note, quote, tag or title can be here. */
  | 'too-long';

/** One thing of a file, in the file's order. */
export type ReadItem =
  | { readonly kind: 'note'; readonly path: string; readonly note: Note }
  | { readonly kind: 'skipped'; readonly path: string; readonly reason: SkipReason };

/** How addresses are understood: the exchange formats know no sites. */
export interface Addresses {
  /** The key of an address's page, as `Note.page`. */
  page(url: string): string;
  /** The site that it belongs to, as `Note.site`. */
  site(url: string): string;
}

/** What the readers of single formats are told. */
export interface ReadContext {
  readonly addresses: Addresses;
  /** Stands where a file has no time: ISO 8601, UTC. */
  readonly now: string;
}

const tags = backgroundRequests['note.update'].entries.change.entries.tags.wrapped;
/** One tag. */
export const tag = tags.item;

/** The limits are those of what is typed, so that whatever is stored can be imported again. */
export const noteFields = {
  ...newNote.entries,
  tags: v.pipe(tags, v.maxLength(maxTags)),
  revision: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
} as const;

/** A time of any zone and precision, made the store's form: ISO 8601, UTC, milliseconds. */
export const moment = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.transform(text => new Date(text.replace(' ', 'T').replaceAll(' ', ''))),
  // Years beyond 9999 would sort wrong; the form allows none, but a zone can reach them.
  v.check(date => /^\d{4}-/.test(isoOf(date)), 'a time of the years 0 to 9999'),
  v.transform(isoOf),
);

function isoOf(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}

const wholeNote = v.object({
  ...noteFields,
  created: moment,
  modified: moment,
  deleted: v.nullable(moment),
});

/** A note made of another program's data; skipped if it is more than a note can hold. */
export function foreignNote(path: string, note: Note): ReadItem {
  if (!v.is(wholeNote, note)) return { kind: 'skipped', path, reason: 'too-long' };
  return { kind: 'note', path, note };
}

/** Checks one value. @throws ImportError naming the first thing that is wrong. */
export function check<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  path: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new ImportError({
    kind: 'invalid',
    path: (issue.path ?? []).reduce((at, { key }) => pathTo(at, key), path),
    expected: short(issue.expected ?? nameOf(issue)),
    received: short(issue.received),
  });
}

/** What a rule without a name for its value asks for: a check of ours says it, the library's have speaking types ("iso_timestamp"). */
function nameOf(issue: v.BaseIssue<unknown>): string {
  return issue.type === 'check' ? issue.message : issue.type.replaceAll('_', ' ');
}

/** Checks that a value is a list of no more than a file may hold. @throws ImportError */
export function checkList(value: unknown, path: string): readonly unknown[] {
  const list = check(v.array(v.unknown()), value, path);
  checkCount(list.length, path);
  return list;
}

/** @throws ImportError if there are more things than a file may hold. */
export function checkCount(count: number, path: string): void {
  if (count <= maxImportItems) return;
  throw new ImportError({ kind: 'too-many', path, count, limit: maxImportItems });
}

/** "items", 3 → "items[3]"; "items[3]", "created" → "items[3].created". */
export function pathTo(path: string, key: unknown): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  const name = String(key);
  if (!/^[A-Za-z_$][\w$]*$/.test(name)) return `${path}[${JSON.stringify(name)}]`;
  return path === '' ? name : `${path}.${name}`;
}

/** Longest piece of a file that an error quotes. */
const quotedLength = 120;

function short(text: string): string {
  return text.length <= quotedLength ? text : `${text.slice(0, quotedLength)}…`;
}

/** Protocols of pages that can be read and noted; a saved page has the last. */
const pageProtocols: readonly string[] = ['https:', 'http:', 'file:'];

/** Whether an address is a page's, so that opening it runs nothing, and no longer than one can be here. */
export function isPageAddress(address: string): boolean {
  if (!v.is(noteFields.url, address)) return false;
  try {
    return pageProtocols.includes(new URL(address).protocol);
  } catch {
    return false;
  }
}

/** Whether a value is an object that has a property of its own. */
export function has<Key extends string>(value: unknown, key: Key): value is Record<Key, unknown> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}
