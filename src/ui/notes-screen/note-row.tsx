import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Note, Placement } from '../../notes/note.ts';
import type { NoteOrigin } from '../../protocol.ts';
import { Attached } from '../attached.tsx';
import { colorNames } from '../colors.ts';
import { sayFailure } from '../failure.ts';
import { formatMoment } from '../format.ts';
import { language, type MessageKey, say } from '../i18n.ts';
import { NoteEditor } from '../note-editor.tsx';
import type { NoteSaver } from '../note-saver.ts';
import { PlacementLine } from '../placement-line.tsx';
import { pure } from '../pure.ts';
import { quoteOf } from '../quote.ts';
import { saverFor } from '../savers.ts';
import { useDeletion } from '../use-deletion.ts';
import { AttachAgain } from './attach-again.tsx';

/** Why a row must stay where it is. */
export type Hold = 'edited' | 'deleted';

/** What a row asks of the list; one object for all rows, so that rows are not drawn again for it. */
export interface RowActions {
  /** Makes a row the list's tab stop. */
  enter(id: string): void;
  goTo(note: Note): void;
  /** The note as it now stands, after it was edited here. */
  edited(note: Note): void;
  /** Says that the reader is busy with a note, or no longer. */
  hold(id: string, hold: Hold | null): void;
  /** The reader is to turn to the page. */
  leave(): void;
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
  /** Whether it is no note of the page that is listed: the reader was busy with it when that page came. */
  readonly isStray: boolean;
  /** Whether the reader has it open in the page. */
  readonly isOpened: boolean;
  /** Whether a click on its words leads to them in the page. */
  readonly leadsByClick: boolean;
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
  isStray,
  isOpened,
  leadsByClick,
  actions,
}: Props) {
  const row = useRef<HTMLLIElement>(null);
  const [saver, setSaver] = useState<NoteSaver | null>(null);
  const { deletion, remove, restore } = useDeletion(note.id, (deleted, stored) => {
    setSaver(null);
    if (!deleted) actions.edited(stored);
    row.current?.focus();
  });

  const hold: Hold | null = saver ? 'edited' : deletion.kind === 'kept' ? null : 'deleted';
  // Before anything else can change the list.
  useLayoutEffect(() => actions.hold(note.id, hold), [note.id, hold]);
  useLayoutEffect(() => () => actions.hold(note.id, null), [note.id]);

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

  /** For the pointer; Ctrl+Enter and the button do the same. */
  const onClick = ({ target }: MouseEvent): void => {
    const isOnWords = target instanceof Element && target.closest('.quote, .body') !== null;
    // Who selects the words wants to copy them.
    if (isOnWords && document.getSelection()?.isCollapsed !== false) actions.goTo(note);
  };

  const quote = quoteOf(note);
  const color = say(colorNames[note.color]);
  const stop = isCurrent ? 0 : -1;
  return (
    <li
      ref={row}
      class={`row${leadsByClick ? ' leads' : ''}`}
      data-note={note.id}
      tabIndex={stop}
      aria-current={isOpened ? 'true' : undefined}
      aria-label={say('popupNoteLabel', color.toLocaleLowerCase(), quote.slice(0, 120))}
      onKeyDown={onKeyDown}
      onClick={leadsByClick ? onClick : undefined}
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
          {isStray && (
            <p class="placement">{say('strayNote', note.pageTitle || note.url, note.site)}</p>
          )}
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
                <AttachAgain
                  note={note}
                  tab={tab}
                  isWaiting={isAttaching}
                  tabIndex={stop}
                  leave={actions.leave}
                />
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
