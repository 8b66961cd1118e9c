import type { BackgroundRequests } from '../protocol.ts';

/**
 * What was typed and is not acknowledged yet: the very message that carries it
 * to the store, kept where neither a closing screen nor a failing database
 * takes it away.
 */
export interface Draft extends Readonly<BackgroundRequests['note.update']> {
  /** When it was typed: ISO 8601, UTC. */
  readonly typed: string;
}

/** What the keys of drafts begin with, where they are kept. */
export const draftPrefix = 'draft:';

/** Where a draft is kept: each editor's newest takes the place of its last. */
export function draftKey({ id, session }: Pick<Draft, 'id' | 'session'>): string {
  return `${draftPrefix}${id}:${session}`;
}

/** What the keys of one note's drafts begin with. */
export const draftPrefixOf = (id: string): string => `${draftPrefix}${id}:`;
