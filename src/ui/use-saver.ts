import { useLayoutEffect, useState } from 'preact/hooks';
import type { NoteSaver, SaverSnapshot } from './note-saver.ts';

/** A saver's state, drawn anew at each change. */
export function useSaver(saver: NoteSaver): SaverSnapshot {
  const [, redraw] = useState<SaverSnapshot>(saver.snapshot);
  // Layout effect: the plain one waits for a frame, which a frame of no size yet is not given.
  useLayoutEffect(() => {
    redraw(saver.snapshot);
    return saver.subscribe(() => redraw(saver.snapshot));
  }, [saver]);
  return saver.snapshot;
}
