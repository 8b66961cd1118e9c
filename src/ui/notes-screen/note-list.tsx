import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Note, Placement } from '../../notes/note.ts';
import { say } from '../i18n.ts';
import type { FeedSnapshot } from './note-feed.ts';
import { type Hold, NoteRow, type RowActions } from './note-row.tsx';
import type { OpenedNote } from './use-opened-note.ts';

interface Props {
  readonly feed: FeedSnapshot;
  readonly placements: Readonly<Record<string, Placement>>;
  readonly withPage: boolean;
  /** The tab of the page that the notes are of, for attaching them again; null if there is none. */
  readonly tab: number | null;
  /** The note that waits there. */
  readonly attaching: string | null;
  /** The note that the reader has opened in the page; null if none was since the list is there. */
  readonly opened: OpenedNote | null;
  /** Whether a click on a note's words leads to them in the page. */
  readonly leadsByClick: boolean;
  hold(id: string, hold: Hold | null): void;
  more(): void;
  goTo(note: Note): void;
  edited(note: Note): void;
  leave(): void;
}

/**
 * The notes found, one tab stop for all of them: arrow keys, Home and End move
 * it. More are fetched as the end comes near.
 */
export function NoteList({
  feed,
  placements,
  withPage,
  tab,
  attaching,
  opened,
  leadsByClick,
  hold,
  more,
  goTo,
  edited,
  leave,
}: Props) {
  const list = useRef<HTMLUListElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const { notes } = feed;
  const stop = notes.some(note => note.id === current) ? current : (notes[0]?.id ?? null);

  const latest = useRef({ goTo, edited, hold, leave });
  latest.current = { goTo, edited, hold, leave };
  const actions = useMemo<RowActions>(
    () => ({
      enter: setCurrent,
      goTo: note => latest.current.goTo(note),
      edited: note => latest.current.edited(note),
      hold: (id, hold) => latest.current.hold(id, hold),
      leave: () => latest.current.leave(),
    }),
    [],
  );

  const fetchMore = useRef(more);
  fetchMore.current = more;
  useEffect(() => {
    if (!end.current) return;
    const watcher = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting && fetchMore.current(),
      // Two screens ahead, so that scrolling does not run into the end.
      { rootMargin: '1000px' },
    );
    watcher.observe(end.current);
    return () => watcher.disconnect();
    // Observed anew after each batch: an end that stays in sight reports only once.
  }, [notes.length, feed.hasMore]);

  /** The opening that was answered by scrolling to its note. */
  const reached = useRef<OpenedNote | null>(null);
  useEffect(() => {
    if (!opened || reached.current === opened) return;
    const row = list.current?.querySelector(`[data-note="${opened.id}"]`);
    if (!row) {
      // It may stand further down than what is fetched.
      if (feed.hasMore) fetchMore.current();
      return;
    }
    reached.current = opened;
    row.scrollIntoView({ block: 'nearest' });
  }, [opened, notes, feed.hasMore]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const rows = [...(list.current?.children ?? [])] as HTMLElement[];
    const now = rows.indexOf(event.target as HTMLElement);
    if (now < 0) return;
    const to = nextRow(event.key, now, rows.length);
    if (to === null) return;
    rows[to]?.focus();
    rows[to]?.scrollIntoView({ block: 'nearest' });
    if (to === rows.length - 1) more();
    event.preventDefault();
  };

  return (
    <>
      <ul ref={list} class="notes" aria-label={say('popupNotes')} onKeyDown={onKeyDown}>
        {notes.map(note => (
          <NoteRow
            key={note.id}
            note={note}
            placement={placements[note.id] ?? null}
            origin={feed.origins[note.id] ?? null}
            withPage={withPage}
            tab={tab}
            isAttaching={note.id === attaching}
            isCurrent={note.id === stop}
            isStray={feed.strays.has(note.id)}
            isOpened={note.id === opened?.id}
            leadsByClick={leadsByClick && note.id in placements}
            actions={actions}
          />
        ))}
      </ul>
      {feed.hasMore && (
        <div ref={end} class="more">
          <button type="button" class="link" onClick={more}>
            {say('popupMore')}
          </button>
        </div>
      )}
    </>
  );
}

function nextRow(key: string, now: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(now + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(now - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}
