import { fail, ok, type Result } from '../../result.ts';
import type { Note } from '../note.ts';
import { ImportError, type ImportFailure } from './import-failure.ts';
import { maxImportLength } from './import-limits.ts';
import { isReadableJson } from './json-shape.ts';
import { isHypothesis, readHypothesis } from './read-hypothesis.ts';
import type { Addresses, ImportSource, ReadContext, ReadItem, SkipReason } from './read-item.ts';
import { isObsidianClipper, readObsidianClipper } from './read-obsidian-clipper.ts';
import { isOwn, readOwn } from './read-own.ts';
import { isWebAnnotation, readWebAnnotations } from './read-web-annotation.ts';
import { isZotero, readZotero } from './read-zotero.ts';
import { isSameNote, withImported } from './same-note.ts';

/** A note that differs in the file from what is stored. */
export interface ImportConflict {
  readonly stored: Note;
  /** The note as it would be if the file's version were taken; its revision is still the stored one's. */
  readonly imported: Note;
  /** Which was changed later, putting into the bin included: what a preview may suggest. */
  readonly newer: 'stored' | 'imported' | 'neither';
}

/** What an import would do; nothing has been done. */
export interface ImportPlan {
  readonly source: ImportSource;
  /** Not stored yet; they keep the file's ids, times, revisions and bin state. */
  readonly new: readonly Note[];
  /** Stored as in the file: nothing to do. */
  readonly same: readonly Note[];
  readonly conflicting: readonly ImportConflict[];
  /** What of the file makes no note here, with its place in the file. */
  readonly skipped: readonly { readonly path: string; readonly reason: SkipReason }[];
}

/** What a plan is made with beside the file. */
export interface ImportOptions {
  /** The extension's own knowledge of addresses; plain ones (no fragment; the host) if left out. */
  readonly addresses?: Addresses;
  /** Stands where a file has no time; the present if left out. */
  readonly now?: Date;
}

/**
 * What the store is asked to do, in one transaction: all of it, or nothing.
 * - `create`: notes whose ids must not be stored. One that is stored meanwhile
 *   with another content fails the whole.
 * - `replace`: notes whose stored revision must still be `from`, else the whole
 *   fails and is planned again; the note's own revision is already `from + 1`.
 */
export interface ImportCommit {
  readonly create: readonly Note[];
  readonly replace: readonly { readonly from: number; readonly note: Note }[];
}

const formats: readonly {
  readonly source: ImportSource;
  readonly is: (data: unknown) => boolean;
  readonly read: (data: unknown, context: ReadContext) => ReadItem[];
}[] = [
  { source: 'chu-giai', is: isOwn, read: readOwn },
  { source: 'web-annotation', is: isWebAnnotation, read: readWebAnnotations },
  { source: 'hypothesis', is: isHypothesis, read: readHypothesis },
  { source: 'obsidian-clipper', is: isObsidianClipper, read: readObsidianClipper },
  { source: 'zotero', is: isZotero, read: readZotero },
];

/**
 * Reads a file and compares it with what is stored. The whole file is checked
 * before anything is answered; one wrong value refuses it, with its place.
 * Planning the same file again after committing it finds nothing new.
 * @param text The file's text; a byte order mark is allowed.
 * @param existing Every stored note, those in the bin too.
 */
export function planImport(
  text: string,
  existing: readonly Note[],
  options: ImportOptions = {},
): Result<ImportPlan, ImportFailure> {
  try {
    return ok(plan(text, existing, options));
  } catch (error) {
    if (error instanceof ImportError) return fail(error.failure);
    throw error;
  }
}

function plan(text: string, existing: readonly Note[], options: ImportOptions): ImportPlan {
  if (text.length > maxImportLength) {
    throw new ImportError({ kind: 'too-large', length: text.length, limit: maxImportLength });
  }
  const data = parse(text);
  const format = formats.find(({ is }) => is(data));
  if (!format) throw new ImportError({ kind: 'unknown-format' });
  const { source } = format;
  const { addresses = plainAddresses, now = new Date() } = options;
  const items = format.read(data, { addresses, now: now.toISOString() });
  const stored = new Map(existing.map(note => [note.id, note]));
  const fresh: Note[] = [];
  const same: Note[] = [];
  const conflicting: ImportConflict[] = [];
  for (const imported of distinct(items)) {
    const kept = stored.get(imported.id);
    if (!kept) fresh.push(imported);
    else if (isSameNote(kept, imported, source)) same.push(kept);
    else {
      conflicting.push({
        stored: kept,
        imported: withImported(kept, imported, source),
        newer: newerOf(kept, imported),
      });
    }
  }
  const skipped = items.flatMap(item =>
    item.kind === 'skipped' ? [{ path: item.path, reason: item.reason }] : [],
  );
  return { source, new: fresh, same, conflicting, skipped };
}

/**
 * The store's part of a plan.
 * @param choose Which version of a conflicting note is kept, as the reader said in the preview.
 */
export function toImportCommit(
  plan: ImportPlan,
  choose: (conflict: ImportConflict) => 'stored' | 'imported',
): ImportCommit {
  return {
    create: plan.new,
    replace: plan.conflicting
      .filter(conflict => choose(conflict) === 'imported')
      .map(({ stored: { revision: from }, imported }) => ({
        from,
        note: { ...imported, revision: from + 1 },
      })),
  };
}

function parse(text: string): unknown {
  if (!isReadableJson(text)) throw new ImportError({ kind: 'too-complex' });
  try {
    return JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch (error) {
    // A SyntaxError, or a RangeError where an engine's parser is not made for such depth.
    const detail = error instanceof Error ? error.message : String(error);
    throw new ImportError({ kind: 'not-json', detail: detail.slice(0, 200) });
  }
}

/** The notes, each id once. @throws ImportError if an id has two different notes. */
function distinct(items: readonly ReadItem[]): Iterable<Note> {
  const seen = new Map<string, { readonly path: string; readonly note: Note }>();
  for (const item of items) {
    if (item.kind !== 'note') continue;
    const { path, note } = item;
    const other = seen.get(note.id);
    if (other === undefined) seen.set(note.id, item);
    // Both were built alike, field by field, so that equal notes give equal text.
    else if (JSON.stringify(other.note) !== JSON.stringify(note)) {
      throw new ImportError({ kind: 'duplicate-id', id: note.id, path, otherPath: other.path });
    }
  }
  return [...seen.values()].map(({ note }) => note);
}

function newerOf(stored: Note, imported: Note): ImportConflict['newer'] {
  const [ours, theirs] = [lastChange(stored), lastChange(imported)];
  return ours === theirs ? 'neither' : ours > theirs ? 'stored' : 'imported';
}

function lastChange({ modified, deleted }: Note): string {
  return deleted !== null && deleted > modified ? deleted : modified;
}

const plainAddresses: Addresses = {
  page: address => address.replace(/#.*$/s, ''),
  site: address => {
    try {
      return new URL(address).hostname.replace(/^www\./, '');
    } catch {
      return '';
    }
  },
};
