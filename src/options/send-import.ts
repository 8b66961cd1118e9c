import { maxPartLength } from '../limits.ts';
import type { ImportCommit } from '../notes/exchange/import-plan.ts';
import type { Note } from '../notes/note.ts';
import type { ImportOutcome, ImportRefusal } from '../protocol.ts';
import { fail, type Result } from '../result.ts';
import { randomUUID } from '../ui/random-uuid.ts';
import { askPatiently } from '../ui/request.ts';

/** How often an import is sent whole before it is given up: the worker would have to be stopped in the middle each time. */
const maxAttempts = 3;

/**
 * An import in parts of at most `maxLength` UTF-16 units of JSON; a note that
 * is longer is a part of its own.
 */
export function* partsOf(
  { create, replace }: ImportCommit,
  maxLength = maxPartLength,
): Generator<ImportCommit> {
  let part: { create: Note[]; replace: ImportCommit['replace'][number][] } = {
    create: [],
    replace: [],
  };
  let length = 0;
  for (const item of [...create, ...replace]) {
    const itemLength = JSON.stringify(item).length;
    if (length > 0 && length + itemLength > maxLength) {
      yield part;
      part = { create: [], replace: [] };
      length = 0;
    }
    length += itemLength;
    if ('note' in item) part.replace.push(item);
    else part.create.push(item);
  }
  if (length > 0) yield part;
}

/**
 * Has the background store an import: all of it, or nothing. It can be repeated
 * without harm, so a worker that was stopped in between is asked again.
 * @throws NoAnswer if the background can't be reached or refuses a part
 */
export async function sendImport(
  commit: ImportCommit,
): Promise<Result<ImportOutcome, ImportRefusal>> {
  let result: Result<ImportOutcome, ImportRefusal> = fail({ kind: 'incomplete' });
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    const id = randomUUID();
    let parts = 0;
    for (const { create, replace } of partsOf(commit)) {
      await askPatiently('import.part', { id, index: parts++, create, replace });
    }
    result = await askPatiently('import.commit', { id, parts });
    if (result.ok || result.error.kind !== 'incomplete') return result;
  }
  return result;
}
