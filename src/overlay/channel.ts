import type {
  ContentMessage,
  ContentRequests,
  OverlayMessage,
  OverlayPortOffer,
  OverlayView,
} from '../protocol.ts';

type Said = Extract<keyof ContentRequests, `overlay.${string}`>;

/** The frame's line to the content script that placed it. */
export interface Channel {
  /** Says something to content; before content has offered its port there is nobody to hear it. */
  say<Type extends Said>(type: Type, words: Omit<ContentRequests[Type], 'token'>): void;
}

/**
 * Waits for content's port (`OverlayPortOffer`) and says through it that the
 * frame is up. Nothing of this goes through `runtime`, where every other frame
 * and the popup would be told too.
 *
 * @param token the frame's own; whatever carries another is not for this frame.
 */
export function openChannel(
  token: string,
  onView: (view: OverlayView, turn: number) => void,
): Channel {
  let line: MessagePort | null = null;
  const channel: Channel = {
    say: (type, words) =>
      line?.postMessage({ ...words, token, to: 'content', type } as ContentMessage),
  };

  const takePort = (event: MessageEvent<unknown>): void => {
    const offer = (event.data ?? {}) as Partial<OverlayPortOffer>;
    const [port] = event.ports;
    if (offer.type !== 'overlay.port' || offer.token !== token || !port) return;
    if (event.source !== window.parent) return;
    // The first is content's own; nobody else is to replace it.
    removeEventListener('message', takePort);
    line = port;
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      const { to, type, token: theirs, view, turn = 0 } = (data ?? {}) as Partial<OverlayMessage>;
      if (to !== 'overlay' || type !== 'overlay.show' || theirs !== token || !view) return;
      onView(view, turn);
    };
    channel.say('overlay.ready', {});
  };
  addEventListener('message', takePort);
  return channel;
}
