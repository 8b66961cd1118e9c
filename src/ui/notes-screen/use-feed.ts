import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { NoteColor } from '../../notes/note.ts';
import { askPatiently } from '../request.ts';
import type { ActivePage } from './active-page.ts';
import { type FeedSnapshot, NoteFeed } from './note-feed.ts';
import type { Scope } from './scope-tabs.tsx';

const nobody: ReadonlySet<string> = new Set();

/**
 * The feed of what is asked for, drawn anew at each of its changes.
 * @param edited the notes with an open editor, as they are at any time: a page
 * that changes under the screen must not take them away.
 */
export function useFeed(
  scope: Scope,
  page: ActivePage,
  query: string,
  colors: readonly NoteColor[],
  edited: ReadonlySet<string>,
): { feed: NoteFeed; snapshot: FeedSnapshot } {
  const [, redraw] = useState<FeedSnapshot | null>(null);
  const feed = useMemo(() => {
    const made: NoteFeed = new NoteFeed(
      request => askPatiently('notes.search', request),
      () => redraw(made.snapshot),
    );
    return made;
  }, []);
  const isAll = scope === 'all';
  /** Undefined until it is known; a page that nobody has read has no address under which notes could be kept. */
  const listed = isAll
    ? null
    : page.kind === 'asking'
      ? undefined
      : page.kind === 'known'
        ? page.status.page
        : '';
  const before = useRef({ isAll, query, colors });
  useLayoutEffect(() => {
    const last = before.current;
    before.current = { isAll, query, colors };
    // The reader has asked for something else, or only the page has become another one.
    const isAsked = last.isAll !== isAll || last.query !== query || last.colors !== colors;
    const kept = isAsked ? nobody : edited;
    if (listed === undefined) feed.clear('loading', kept);
    else if (listed === '') feed.clear('ready', kept);
    else feed.search({ query, page: listed, colors: [...colors] }, kept);
  }, [feed, isAll, listed, query, colors]);
  return { feed, snapshot: feed.snapshot };
}
