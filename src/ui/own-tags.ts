import { foldCase, foldMarks, hasMarks } from '../text/fold.ts';
import { askPatiently } from './request.ts';

/** Most tags that are proposed at once: a line or two of them. */
const mostProposed = 6;

/** The reader's own tags, commonest first; empty if they can't be had now. */
export async function readOwnTags(): Promise<readonly string[]> {
  const labels = await askPatiently('notes.labels', {}).catch(() => null);
  return labels?.ok ? labels.value.tags.map(([tag]) => tag) : [];
}

/** Whether two tags are one to a reader: case, Unicode form and tone placement make no difference, marks do. */
export const isSameTag = (one: string, other: string): boolean => foldCase(one) === foldCase(other);

/** The form in which a tag is kept: composed, in one line, without spaces at its ends. */
export const cleanTag = (typed: string): string =>
  typed.normalize('NFC').replace(/\s+/gu, ' ').trim();

/**
 * Own tags that what is typed may become, those that begin with it first; typed
 * without marks it finds marked ones too. Nothing typed: nothing proposed.
 * @param taken tags that the note has already
 */
export function proposeTags(
  own: readonly string[],
  typed: string,
  taken: readonly string[],
): readonly string[] {
  const begun = cleanTag(typed);
  if (begun === '') return [];
  const fold = hasMarks(begun) ? foldCase : foldMarks;
  const wanted = fold(begun);
  const free = own.filter(tag => !taken.some(other => isSameTag(other, tag)));
  const begins = free.filter(tag => fold(tag).startsWith(wanted));
  const holds = free.filter(tag => !begins.includes(tag) && fold(tag).includes(wanted));
  return [...begins, ...holds].slice(0, mostProposed);
}
