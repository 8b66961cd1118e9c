import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Note, Placement } from '../notes/note.ts';
import type { OverlayAct } from '../protocol.ts';
import { Attached } from '../ui/attached.tsx';
import { sayFailure } from '../ui/failure.ts';
import { say } from '../ui/i18n.ts';
import { NoteEditor } from '../ui/note-editor.tsx';
import type { NoteSaver } from '../ui/note-saver.ts';
import { PlacementLine } from '../ui/placement-line.tsx';
import { quoteOf } from '../ui/quote.ts';
import { useDeletion } from '../ui/use-deletion.ts';
import { useSaver } from '../ui/use-saver.ts';
import { keepTab } from './keep-tab.ts';
import { useLoadedSaver } from './loaded-saver.ts';

interface Props {
  /** As content knows it, which is never told the reader's words. */
  readonly note: Note;
  readonly placement: Placement;
  act(act: OverlayAct): void;
}

/** The editor of a note in the page. What the note says is fetched from the background, past the page. */
export function EditorView({ note, placement, act }: Props) {
  const { loaded, retry } = useLoadedSaver(note.id);
  const isSlow = useIsSlow();
  const close = (): void => act({ kind: 'close', returnFocus: true });
  // An answer takes a few milliseconds: until then nothing is better than a flicker.
  if (loaded.kind === 'loading' && !isSlow) return null;
  return (
    <section
      class="editor"
      aria-label={say('editorLabel')}
      onKeyDown={event => {
        // Escape inside a composition belongs to the input method.
        if (event.key === 'Escape' && !event.isComposing) close();
        keepTab(event, event.currentTarget);
      }}
    >
      {loaded.kind === 'ready' ? (
        <Ready {...loaded} note={note} placement={placement} act={act} close={close} />
      ) : (
        <>
          <blockquote class={`quote quote-${note.color}`}>{quoteOf(note)}</blockquote>
          {loaded.kind === 'loading' ? (
            <p class="muted">{say('loading')}</p>
          ) : (
            <div class="editor-foot">
              <p class="failure" role="alert">
                {sayFailure(loaded.failure)}
              </p>
              <button type="button" onClick={retry}>
                {say('retry')}
              </button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

/** Turns true when a reader begins to wonder, 200 ms after it was first drawn. */
function useIsSlow(): boolean {
  const [isSlow, setSlow] = useState(false);
  useLayoutEffect(() => {
    const timer = setTimeout(() => setSlow(true), 200);
    return () => clearTimeout(timer);
  }, []);
  return isSlow;
}

function Ready({
  saver,
  stored,
  note,
  placement,
  act,
  close,
}: Props & { readonly saver: NoteSaver; readonly stored: Note | null; close(): void }) {
  const { state, draft } = useSaver(saver);
  const undo = useRef<HTMLButtonElement>(null);
  const { deletion, remove, restore } = useDeletion(note.id, (deleted, stored) => {
    if (!deleted) saver.rebase(stored);
    act({ kind: 'note-changed', id: note.id });
  });
  const [attached, setAttached] = useState(stored);
  const backToPlace = (note: Note): void => {
    setAttached(note);
    saver.rebase(note);
    act({ kind: 'note-changed', id: note.id });
  };
  const isDeleted = deletion.kind === 'deleted';

  const painted = useRef(draft.color);
  useLayoutEffect(() => {
    // Told once it is stored, so that content reads the new colour and not the old.
    if (state.kind !== 'saved' || draft.color === painted.current) return;
    painted.current = draft.color;
    act({ kind: 'note-changed', id: note.id });
  }, [state.kind, draft.color]);
  useLayoutEffect(() => {
    if (isDeleted) undo.current?.focus();
  }, [isDeleted]);

  return (
    <>
      <blockquote class={`quote quote-${draft.color}`}>{quoteOf(attached ?? note)}</blockquote>
      <PlacementLine placement={placement} />
      {isDeleted ? (
        <div class="editor-foot">
          <p role="status">{say('editorDeleted')}</p>
          <span class="buttons">
            <button type="button" ref={undo} onClick={restore}>
              {say('undo')}
            </button>
            <button type="button" onClick={close}>
              {say('close')}
            </button>
          </span>
        </div>
      ) : (
        <>
          {attached && <Attached note={attached} edited={backToPlace} />}
          <NoteEditor saver={saver} onDelete={remove} onClose={close} />
        </>
      )}
      {deletion.kind === 'failed' && (
        <p class="failure" role="alert">
          {sayFailure(deletion.failure)}
        </p>
      )}
    </>
  );
}
