import { useEffect, useState } from 'preact/hooks';
import type { Note } from '../../notes/note.ts';
import { sayFailure } from '../failure.ts';
import { say } from '../i18n.ts';
import { askContent, askPatiently } from '../request.ts';

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly word: string };

interface Props {
  readonly note: Note;
  /** Of the page that the note is to be attached in. */
  readonly tab: number;
  /** Whether the note waits in the tab already, from before the popup was closed. */
  readonly isWaiting: boolean;
  /** As the row's other buttons have it. */
  readonly tabIndex: number;
  /** The reader is to turn to the page. */
  leave(): void;
}

/** Attaches a note to other words of the page: it waits until the reader has selected them and confirms. */
export function AttachAgain({ note, tab, isWaiting, tabIndex, leave }: Props) {
  const [state, setState] = useState<State>({ kind: isWaiting ? 'waiting' : 'idle' });
  useEffect(() => setState({ kind: isWaiting ? 'waiting' : 'idle' }), [isWaiting]);
  const begin = async (): Promise<void> => {
    try {
      const result = await askPatiently('attach.begin', { id: note.id, tab });
      setState(
        result.ok ? { kind: 'waiting' } : { kind: 'failed', word: sayFailure(result.error) },
      );
    } catch (error) {
      setState({ kind: 'failed', word: say('optionsFailed', String(error)) });
    }
  };
  const take = async (): Promise<void> => {
    try {
      await askPatiently('attach.confirm', { tab });
      // The page keeps its selection while the popup is open; without one it says so itself.
      const command = { kind: 'highlight', color: note.color } as const;
      await askContent(tab, 'content.command', { command });
      setState({ kind: 'idle' });
      leave();
    } catch (error) {
      setState({ kind: 'failed', word: say('optionsFailed', String(error)) });
    }
  };
  const cancel = (): void => {
    setState({ kind: 'idle' });
    void askPatiently('attach.cancel', { tab }).catch(() => {});
  };
  if (state.kind !== 'waiting') {
    return (
      <>
        <button type="button" class="attach" tabIndex={tabIndex} onClick={() => void begin()}>
          {say('attachAgain')}
        </button>
        {state.kind === 'failed' && (
          <p class="failure" role="alert">
            {state.word}
          </p>
        )}
      </>
    );
  }
  return (
    <div class="attaching">
      <p role="status">{say('attachHow')}</p>
      <span class="buttons">
        <button type="button" tabIndex={tabIndex} onClick={() => void take()}>
          {say('attachSelection')}
        </button>
        <button type="button" class="quiet" tabIndex={tabIndex} onClick={cancel}>
          {say('attachCancel')}
        </button>
      </span>
    </div>
  );
}
