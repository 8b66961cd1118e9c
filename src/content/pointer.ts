import type { Mark } from './marks.ts';

/** A pointer that has stayed this long is pointing, not passing, in ms. */
const rest = 120;
/** On the way from a mark to its card the pointer may be over neither for this long, in ms. */
const grace = 300;

/** What pointing leads to. */
export interface Pointed {
  /** The marks under a point of the viewport; none over our own frame. */
  marksAt(x: number, y: number): readonly Mark[];
  /** The pointer rests on marks. */
  onRest(marks: readonly Mark[]): void;
  /** The pointer has left what it rested on. */
  onLeave(): void;
  /** Marks were clicked or tapped, outside of any link or control of the page. */
  onClick(marks: readonly Mark[]): void;
  /** Anything else in the page was clicked or tapped. */
  onElsewhere(): void;
  /** Whether the pointer is where leaving does not count: over the frame. */
  isHeld(): boolean;
}

/** What a click already means something to. */
const controls =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [contenteditable]';

/** Follows the pointer. Nothing is prevented or stopped: links and the page's own listeners work as before. */
export function watchPointer(document: Document, signal: AbortSignal, pointed: Pointed): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOverMarks = false;
  let x = 0;
  let y = 0;

  const look = (): void => {
    if (pointed.isHeld()) return;
    const marks = pointed.marksAt(x, y);
    if (marks.length > 0) {
      isOverMarks = true;
      pointed.onRest(marks);
    } else if (isOverMarks) {
      isOverMarks = false;
      timer = setTimeout(() => {
        if (!pointed.isHeld()) pointed.onLeave();
      }, grace);
    }
  };

  const options = { signal, passive: true, capture: true };
  document.addEventListener(
    'pointermove',
    event => {
      if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
      // Moving on from empty space is no news.
      x = event.clientX;
      y = event.clientY;
      clearTimeout(timer);
      timer = setTimeout(look, rest);
    },
    options,
  );
  document.addEventListener('pointerdown', () => clearTimeout(timer), options);
  document.addEventListener(
    'click',
    event => {
      // A page's own script clicks too: that is nobody's wish.
      if (!event.isTrusted) return;
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
        return;
      if (document.getSelection()?.isCollapsed === false || pointed.isHeld()) return;
      const isControl = event.target instanceof Element && event.target.closest(controls) !== null;
      const marks = isControl ? [] : pointed.marksAt(event.clientX, event.clientY);
      if (marks.length === 0) {
        pointed.onElsewhere();
        return;
      }
      clearTimeout(timer);
      isOverMarks = true;
      pointed.onClick(marks);
    },
    options,
  );
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
