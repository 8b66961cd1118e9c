import { isDeepStrictEqual } from 'node:util';
import type { Note } from '../../../src/notes/note.ts';
import { versionSeparator } from '../../../src/notes/versions.ts';
import type { BackgroundRequests } from '../../../src/protocol.ts';

/** The texts that are kept in one body. */
export const versionsIn = (body: string): string[] => body.split(versionSeparator);

/** What may have been done to a note without anybody being told. */
export interface Possible {
  /** Changes by an editor, sent or only typed: each may have been stored once. */
  readonly edits: readonly Partial<BackgroundRequests['note.update']>[];
  readonly wasDeleted: boolean;
  readonly wasRestored: boolean;
  /** How many changes all of that may come to. */
  readonly count: number;
}

/** Everything about a note that no editor changes. */
const rest = ({ id, url, page, pageTitle, site, selectors, created, tags }: Note) => ({
  ...{ id, url, page, pageTitle, site, selectors, created, tags },
});

/** What is wrong with a note as it is stored, given how it was acknowledged last. */
export function compareNote(known: Note, now: Note, possible: Possible): string[] {
  const { id } = known;
  if (now.revision < known.revision) {
    return [
      `lost: revision ${known.revision} of ${id} ("${known.body}"), now ${now.revision} ("${now.body}")`,
    ];
  }
  if (now.revision === known.revision) {
    if (isDeepStrictEqual(now, known)) return [];
    return [`changed: revision ${known.revision} of ${id}, "${now.body}"`];
  }
  const faults: string[] = [];
  if (now.revision - known.revision > possible.count) {
    faults.push(
      `${id} is at revision ${now.revision}, acknowledged ${known.revision}, asked for ${possible.count} more`,
    );
  }
  const changes = possible.edits.map(({ change }) => change);
  // A draft that meets other words is kept behind them.
  const written = [known.body, ...changes.map(change => change?.body)].flatMap(body =>
    body === undefined ? [] : versionsIn(body),
  );
  if (!versionsIn(now.body).every(part => written.includes(part))) {
    faults.push(`nobody wrote "${now.body}" in ${id}`);
  }
  if (![known.color, ...changes.map(change => change?.color)].includes(now.color)) {
    faults.push(`nobody made ${id} ${now.color}`);
  }
  const wasMoved = now.deleted === null ? possible.wasRestored : possible.wasDeleted;
  if (now.deleted !== known.deleted && !wasMoved) {
    faults.push(`nobody moved ${id} in or out of the bin`);
  }
  if (!isDeepStrictEqual(rest(now), rest(known))) faults.push(`${id} is not what it was`);
  return faults;
}
