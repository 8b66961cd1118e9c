import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Note, Placement } from '../notes/note.ts';
import type { NoteOrigin } from '../protocol.ts';
import { Attached } from '../ui/attached.tsx';
import { colorNames } from '../ui/colors.ts';
import { sayFailure } from '../ui/failure.ts';
import { formatMoment } from '../ui/format.ts';
import { language, type MessageKey, say } from '../ui/i18n.ts';
import { NoteEditor } from '../ui/note-editor.tsx';
import type { NoteSaver } from '../ui/note-saver.ts';
import { PlacementLine } from '../ui/placement-line.tsx';
import { pure } from '../ui/pure.ts';
import { quoteOf } from '../ui/quote.ts';
import { saverFor } from '../ui/savers.ts';
import { useDeletion } from '../ui/use-deletion.ts';
import { AttachAgain } from './attach-again.tsx';

/** What a row asks of the list; one object for all rows, so that rows are not drawn again for it. */
export interface RowActions {
  /** Makes a row the list's tab stop. */
  enter(id: string): void;
  goTo(note: Note): void;
  /** The note as it now stands, after it was edited here. */
  edited(note: Note): void;
  /** Says that the reader is busy with a note, or no longer. */
  hold(id: string, isHeld: boolean): void;
}

interface Props {
  readonly note: Note;
  /** Where it stands on the page under the popup; null if it is another page's. */
  readonly placement: Placement | null;
  /** Why it is listed though it was not made on this article; null if it was. */
  readonly origin: NoteOrigin | null;
  /** Whether the page's title is to be said: not among the notes of one page. */
  readonly withPage: boolean;
  /** The tab of its page; null if that is not the one under the popup. */
  readonly tab: number | null;
  /** Whether it waits there to be attached to other words. */
  readonly isAttaching: boolean;
  /** Whether it is the list's one tab stop. */
  readonly isCurrent: boolean;
  readonly actions: RowActions;
}

/** One note of the list: read, edited in place, deleted with undo. */
export const NoteRow = pure(function NoteRow({
  note,
  placement,
  origin,
  withPage,
  tab,
  isAttaching,
  isCurrent,
  actions,
}: Props) {
  const row = useRef<HTMLLIElement>(null);
  const [saver, setSaver] = useState<NoteSaver | null>(null);
  const { deletion, remove, restore } = useDeletion(note.id, (deleted, stored) => {
    setSaver(null);
    if (!deleted) actions.edited(stored);
    row.current?.focus();
  });

  const isBusy = saver !== null || deletion.kind !== 'kept';
  useEffect(() => {
    actions.hold(note.id, isBusy);
    return () => actions.hold(note.id, false);
  }, [note.id, isBusy]);

  const edit = (): void => setSaver(saverFor(note));
  const close = (): void => {
    if (saver) actions.edited({ ...note, ...saver.snapshot.draft, revision: saver.revision });
    setSaver(null);
    row.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (saver) {
      // Escape inside a composition belongs to the input method.
      if (event.key !== 'Escape' || event.isComposing) return;
      close();
    } else if (event.target !== row.current) {
      return;
    } else if (deletion.kind === 'deleted') {
      if (event.key !== 'Enter') return;
      restore();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      actions.goTo(note);
    } else if (event.key === 'Enter') {
      edit();
    } else if (event.key === 'Delete') {
      remove();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const quote = quoteOf(note);
  const color = say(colorNames[note.color]);
  const stop = isCurrent ? 0 : -1;
  return (
    <li
      ref={row}
      class="row"
      data-note={note.id}
      tabIndex={stop}
      aria-label={say('popupNoteLabel', color.toLocaleLowerCase(), quote.slice(0, 120))}
      onKeyDown={onKeyDown}
      onFocusCapture={() => actions.enter(note.id)}
    >
      {deletion.kind === 'deleted' ? (
        <div class="row-deleted">
          <p role="status">{say('editorDeleted')}</p>
          <button type="button" tabIndex={stop} onClick={restore}>
            {say('undo')}
          </button>
        </div>
      ) : (
        <>
          <blockquote class={`quote quote-${note.color}`}>{quote}</blockquote>
          {saver ? (
            <Editor saver={saver} onDelete={remove} onClose={close} />
          ) : (
            <>
              {note.body !== '' && <p class="body">{note.body}</p>}
              {note.tags.length > 0 && (
                <ul class="tags" aria-label={say('fieldTags')}>
                  {note.tags.map(tag => (
                    <li key={tag} class="tag">
                      {tag}
                    </li>
                  ))}
                </ul>
              )}
              {origin && (
                <p class="placement origin">
                  {say(origins[origin], note.pageTitle || note.url, note.site)}
                </p>
              )}
              {placement && <PlacementLine placement={placement} />}
              {tab !== null && placement && placement.state !== 'placed' && (
                <AttachAgain note={note} tab={tab} isWaiting={isAttaching} tabIndex={stop} />
              )}
              <Attached note={note} tabIndex={stop} edited={actions.edited} />
              {withPage && <p class="page-title">{note.pageTitle}</p>}
              <div class="row-foot">
                <p class="row-facts">
                  <span class={`dot swatch-${note.color}`} aria-hidden="true" />
                  {[color, note.site, formatMoment(note.created, language())].join(' · ')}
                </p>
                <span class="row-actions">
                  <button
                    type="button"
                    class="link"
                    tabIndex={stop}
                    onClick={() => actions.goTo(note)}
                  >
                    {say('popupGoTo')}
                  </button>
                  <button type="button" class="link" tabIndex={stop} onClick={edit}>
                    {say('edit')}
                  </button>
                  <button type="button" class="link danger" tabIndex={stop} onClick={remove}>
                    {say('delete')}
                  </button>
                </span>
              </div>
            </>
          )}
          {deletion.kind === 'failed' && (
            <p class="failure" role="alert">
              {sayFailure(deletion.failure)}
            </p>
          )}
        </>
      )}
    </li>
  );
});

const origins = {
  copy: 'originCopy',
  'other-article': 'originOther',
} as const satisfies Record<NoteOrigin, MessageKey>;

interface EditorProps {
  readonly saver: NoteSaver;
  onDelete(): void;
  onClose(): void;
}

function Editor(props: EditorProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={box}>
      <NoteEditor {...props} />
    </div>
  );
}
