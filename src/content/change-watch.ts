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

/** What `watchChanges` gives back. */
export interface ChangeWatch {
  /** The page is about to be read, perhaps with pauses. */
  begin(): void;
  /**
   * Begins to observe after a reading.
   * @param root what holds the text that was read; null if it may come anywhere.
   * @param cost how long the reading took, in ms.
   */
  rest(root: Node | null, cost: number): void;
}

/**
 * Watches a page for changes of its text and has it read again, boundedly: after
 * the first change that matters nothing more is observed until the reading that
 * follows, so a page that never rests costs nothing in between.
 * @param onChange reads the page again: calls `begin`, and `rest` when it is done.
 */
export function watchChanges(
  document: Document,
  signal: AbortSignal,
  onChange: () => void,
): ChangeWatch {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let holder: Node | null = null;
  /** On the clock of `performance.now()`. */
  let restUntil = 0;
  let readings = 0;
  /** What has changed while the page is being read; null otherwise. */
  let meanwhile: MutationRecord[] | null = null;

  const observer = new MutationObserver(records => {
    // Which changes matter is known when it is known where the text stands.
    if (!meanwhile) judge(records);
    else if (meanwhile.length <= inspected) meanwhile.push(...records);
  });

  function observe(): void {
    observer.observe(document.documentElement, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  }

  function matters(records: readonly MutationRecord[]): boolean {
    const root = holder;
    if (records.length === 0) return false;
    if (!root?.isConnected || records.length > inspected) return true;
    return records.some(({ target }) => root.contains(target));
  }

  function judge(records: readonly MutationRecord[]): void {
    if (!matters(records)) return;
    observer.disconnect();
    timer ??= setTimeout(
      () => {
        timer = null;
        readings++;
        onChange();
      },
      Math.max(gather, restUntil - performance.now()),
    );
  }

  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      if (timer !== null) clearTimeout(timer);
    },
    { once: true },
  );
  return {
    begin() {
      meanwhile = [];
      observe();
    },
    rest(root, cost) {
      if (signal.aborted) return;
      holder = root;
      const pause = readings < promptReadings ? 0 : cost * restFactor;
      restUntil = performance.now() + Math.min(pause, longestPause);
      const records = [...(meanwhile ?? []), ...observer.takeRecords()];
      meanwhile = null;
      observe();
      judge(records);
    },
  };
}
