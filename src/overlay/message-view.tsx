import type { OverlayAct, OverlayView, Unstored } from '../protocol.ts';
import { sayFailure } from '../ui/failure.ts';
import { say, sayMessage } from '../ui/i18n.ts';

interface Props {
  readonly message: Extract<OverlayView, { kind: 'message' }>;
  act(act: OverlayAct): void;
}

/** A word to the reader. */
export function MessageView({ message, act }: Props) {
  const close = (): void => act({ kind: 'close', returnFocus: true });
  return (
    <div
      class="message"
      role="alert"
      onKeyDown={event => {
        if (event.key === 'Escape') close();
      }}
    >
      <p>{wordsOf(message.about)}</p>
      <button type="button" onClick={close}>
        {say('close')}
      </button>
    </div>
  );
}

function wordsOf(about: string | Unstored): string {
  if (typeof about === 'string') return sayMessage({ key: about, substitutions: [] });
  return about.kind === 'unanswered' || about.kind === 'orphaned'
    ? say('saveBroken', about.kind)
    : sayFailure(about);
}
