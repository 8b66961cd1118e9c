import type { OverlayAct, OverlayView } from '../protocol.ts';
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
      <p>{sayMessage(message)}</p>
      <button type="button" onClick={close}>
        {say('close')}
      </button>
    </div>
  );
}
