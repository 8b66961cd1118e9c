import type {
  ContentMessage,
  OverlayAct,
  OverlayMessage,
  OverlayPortOffer,
  OverlayView,
} from '../protocol.ts';
import { randomUUID } from '../ui/random-uuid.ts';

/** What the frame says. */
export interface OverlayListener {
  /** It is up, and is to be told what to show. */
  onReady(): void;
  /** How large what it was told last is, in CSS pixels. */
  onSize(width: number, height: number): void;
  onAct(act: OverlayAct): void;
}

/** The line to the frame: a port that nobody else can listen to or speak into. */
export class OverlayLine {
  /** The frame's own: stands in its address. */
  readonly token = randomUUID();
  readonly #listener: OverlayListener;
  /** The newest line, offered to the frame. */
  #offered: MessagePort | null = null;
  /** The same, once the frame has said that it is ready. */
  #port: MessagePort | null = null;
  /** Counts what the frame was told. */
  #turn = 0;

  constructor(listener: OverlayListener) {
    this.#listener = listener;
  }

  /** Hands a frame that has loaded its end of a line; of a frame that was put in again, only the newest counts. */
  connect(frame: HTMLIFrameElement): void {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = event => {
      if (this.#offered === port1) this.#receive(event.data);
    };
    this.#offered = port1;
    this.#port = null;
    const offer: OverlayPortOffer = { type: 'overlay.port', token: this.token };
    frame.contentWindow?.postMessage(offer, '*', [port2]);
  }

  /** Tells the frame what to show; one that is not ready is told when it is. */
  show(view: OverlayView): void {
    this.#turn++;
    const message: OverlayMessage = {
      to: 'overlay',
      type: 'overlay.show',
      token: this.token,
      turn: this.#turn,
      view,
    };
    this.#port?.postMessage(message);
  }

  /** Waits for a frame that is loading again. */
  pause(): void {
    this.#port = null;
  }

  /** Ends the line. */
  close(): void {
    this.#offered = null;
    this.#port = null;
  }

  #receive(message: ContentMessage): void {
    switch (message.type) {
      case 'overlay.ready':
        this.#port = this.#offered;
        this.#listener.onReady();
        return;
      case 'overlay.size': {
        const { turn, width, height } = message;
        // Another turn's is the size of what was shown before; one that shows nothing is not what will be shown.
        const isSize = Number.isFinite(width) && Number.isFinite(height);
        if (turn === this.#turn && isSize && width > 1 && height > 1) {
          this.#listener.onSize(width, height);
        }
        return;
      }
      case 'overlay.act':
        this.#listener.onAct(message.act);
        return;
    }
  }
}
