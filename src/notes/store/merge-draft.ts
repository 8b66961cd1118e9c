import { maxBodyLength } from '../../limits.ts';
import { fail, ok } from '../../result.ts';
import type { Draft } from '../draft.ts';
import { holdsVersion, joinVersions } from '../versions.ts';
import { editsBefore, isKnownEdit, type NoteRecord, toNote } from './schema.ts';
import { type Change, notFound } from './write-queue.ts';

/**
 * What becomes of a note by a draft that was never acknowledged. Written a
 * second time it changes nothing.
 * - Typed by the session that changed the note last, or on the note as it
 *   stands: it is simply the next change.
 * - The words were changed by somebody else since: they stay, and the draft's
 *   stand behind them, unless they are among them already. Tags of both are
 *   kept. A colour that was chosen then gives way.
 * - Both together are too long for a note: a conflict, nothing is changed.
 */
export function mergeDraft(
  stored: NoteRecord | undefined,
  draft: Draft,
  modified: string,
): ReturnType<Change> {
  if (stored === undefined) return notFound;
  const { session, sequence, revision } = draft;
  const { body, color, tags } = draft.change;
  if (isKnownEdit(stored, draft)) return ok(stored);
  const isOwn = stored.edited?.session === session;
  const next = { ...stored, revision: stored.revision + 1, modified };
  if (isOwn || stored.revision === revision) {
    return ok({
      ...next,
      ...(body !== undefined && { body }),
      ...(color !== undefined && { color }),
      ...(tags !== undefined && { tags }),
      edited: { session, sequence },
      ...(!isOwn && { earlier: editsBefore(stored) }),
    });
  }
  const allTags = [...new Set([...stored.tags, ...(tags ?? [])])];
  const isHeld = body === undefined || holdsVersion(stored.body, body);
  if (isHeld && allTags.length === stored.tags.length) return ok(stored);
  const both = isHeld ? stored.body : joinVersions(stored.body, body);
  if (both.length > maxBodyLength) {
    return fail(current =>
      current ? { kind: 'conflict', current: toNote(current) } : { kind: 'not-found' },
    );
  }
  // By nobody's session: should the draft's editor still live, its next change must meet this one.
  const earlier = [{ session, sequence }, ...editsBefore(stored)];
  return ok({ ...next, body: both, tags: allTags, edited: null, earlier });
}
