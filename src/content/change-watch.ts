/** Least time between a change of the page and reading it again, in ms: changes come in bursts. */
const gather = 400;
/**
 * Reading again waits this many times as long as the last reading took: a page
 * that changes without end costs one per cent of a core.
 */
const restFactor = 100;
/** So many readings of a visit are not spaced out: a page that routes by itself changes its address first and its words a moment later. */
const promptReadings = 4;
/** Longest pause, in ms; beyond it a reader would wait for a late article. */
const longestPause = 30_000;
/** More records at once than this are not looked at one by one. */
const inspected = 1_000;

/**
 * Watches a page for changes of its text and has it read again, boundedly: after
 * the first change that matters nothing more is observed until the reading that
 * follows, so a page that never rests costs nothing in between.
 */
export class ChangeWatch {
  readonly #observer: MutationObserver;
  readonly #document: Document;
  readonly #onChange: () => void;
  readonly #signal: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #root: Node | null = null;
  /** On the clock of `performance.now()`. */
  #restUntil = 0;
  #readings = 0;

  /** @param onChange reads the page again and then calls `rest`. */
  constructor(document: Document, signal: AbortSignal, onChange: () => void) {
    this.#document = document;
    this.#onChange = onChange;
    this.#signal = signal;
    this.#observer = new MutationObserver(records => {
      if (this.#matters(records)) this.#schedule();
    });
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /**
   * Begins to observe after a reading.
   * @param root what holds the text that was read; null if it may come anywhere.
   * @param cost how long the reading took, in ms.
   */
  rest(root: Node | null, cost: number): void {
    if (this.#signal.aborted) return;
    this.#root = root;
    const pause = this.#readings < promptReadings ? 0 : cost * restFactor;
    this.#restUntil = performance.now() + Math.min(pause, longestPause);
    this.#observer.observe(this.#document.documentElement, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  }

  #matters(records: readonly MutationRecord[]): boolean {
    const root = this.#root;
    if (!root?.isConnected || records.length > inspected) return true;
    return records.some(({ target }) => root.contains(target));
  }

  #schedule(): void {
    this.#observer.disconnect();
    if (this.#timer !== null) return;
    this.#timer = setTimeout(
      () => {
        this.#timer = null;
        this.#readings++;
        this.#onChange();
      },
      Math.max(gather, this.#restUntil - performance.now()),
    );
  }

  #stop(): void {
    this.#observer.disconnect();
    if (this.#timer !== null) clearTimeout(this.#timer);
  }
}
