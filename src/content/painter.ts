import type { PageText } from '../text/page-text.ts';
import type { Mark, MarkName } from './marks.ts';
import { type NearMarks, nearMarksOf, type Surroundings } from './near-marks.ts';

/** The sets of marks that are painted and replaced independently. */
export type Layer = 'gloss' | 'notes' | 'page-notes';

/**
 * Which paints over which where they overlap: notes are a background under
 * everything; a verdict's line must stay visible over a name's. The page's own
 * highlights have 0.
 */
const priorities: Partial<Record<MarkName, number>> = {
  'note-yellow': -1,
  'note-green': -1,
  'note-blue': -1,
  'note-pink': -1,
  figure: 2,
  agrees: 3,
  differs: 3,
  disputed: 3,
};
const namePriority = 1;

/** Marks are registered this many screens above and below the visible one. */
const margin = 1;
/** A new pass is due after scrolling this part of a screen: less than `margin`, so that nothing unpainted comes into view. */
const step = 0.5;
interface PaintedLayer {
  readonly page: PageText;
  readonly marks: NearMarks;
  /** Live ranges of the registered marks. */
  readonly ranges: Map<Mark, Range>;
}

const isOurs = (name: MarkName): string => `chu-giai-${name}`;

/** What paints marks, and knows which ranges show them. */
export interface Painter {
  /** Paints a layer anew, in place of what it showed. `marks` are sorted by start, in offsets of `page`. */
  paint(layer: Layer, page: PageText, marks: readonly Mark[]): void;
  /** Takes a layer off. */
  clear(layer: Layer): void;
  /** The registered live Range of a mark, or null while it is far from the viewport. */
  rangeOf(mark: Mark): Range | null;
  /** Registers what has come near the viewport and drops what has gone far. */
  pass(): void;
}

/**
 * Paints marks through the CSS Custom Highlight API: one shared `Highlight` per
 * name with live Ranges, the document untouched. Only marks near the viewport
 * are registered, because the browser re-validates every registered range at
 * each later mutation; the rest are offsets.
 * @param signal undoes everything when aborted.
 */
export function painterOf(document: Document, signal: AbortSignal): Painter {
  const view = document.defaultView ?? window;
  const layers = new Map<Layer, PaintedLayer>();
  const highlights = new Map<MarkName, Highlight>();
  /** Where each scroller stood at the last pass. */
  const scrolled = new WeakMap<EventTarget, number>();
  let passDue: number | null = null;
  let resizes: ResizeObserver | null = null;
  let isStopped = false;

  /** Paints a layer anew, in place of what it showed. `marks` are sorted by start, in offsets of `page`. */
  function paint(layer: Layer, page: PageText, marks: readonly Mark[]): void {
    if (isStopped) return;
    const before = layers.get(layer);
    const painted: PaintedLayer = {
      page,
      marks: nearMarksOf(page, marks),
      ranges: new Map(),
    };
    layers.set(layer, painted);
    register(painted, painted.marks.first(surroundingsNow()));
    passSoon();
    // New ranges first, so that a name never has none in between.
    if (before) for (const [mark, range] of before.ranges) unregister(mark, range);
    watchSize();
  }

  /** Takes a layer off. */
  function clear(layer: Layer): void {
    const painted = layers.get(layer);
    if (!painted) return;
    layers.delete(layer);
    for (const [mark, range] of painted.ranges) unregister(mark, range);
  }

  /** The registered live Range of a mark, or null while it is far from the viewport. */
  function rangeOf(mark: Mark): Range | null {
    for (const { ranges } of layers.values()) {
      const range = ranges.get(mark);
      if (range) return range;
    }
    return null;
  }

  /** Registers what has come near the viewport and drops what has gone far. */
  function pass(): void {
    passDue = null;
    if (isStopped) return;
    const surroundings = surroundingsNow();
    for (const painted of layers.values()) {
      const near = new Set(painted.marks.all(surroundings));
      for (const [mark, range] of painted.ranges) {
        if (near.has(mark)) near.delete(mark);
        else {
          painted.ranges.delete(mark);
          unregister(mark, range);
        }
      }
      register(painted, near);
    }
    restoreNames();
  }

  function onScroll(event: Event): void {
    const target = event.target;
    if (!target || layers.size === 0) return;
    const height = view.innerHeight;
    const isElement = target instanceof Element;
    if (isElement && !holdsMarks(target)) return;
    const top = isElement ? target.scrollTop : view.scrollY;
    const before = scrolled.get(target) ?? 0;
    if (Math.abs(top - before) < height * step) return;
    scrolled.set(target, top);
    // At once: scroll events come before the frame is painted, so even a jump to the end is.
    pass();
  }

  function holdsMarks(scroller: Element): boolean {
    for (const { marks } of layers.values()) {
      const element = marks.anyElement;
      if (element && scroller.contains(element)) return true;
    }
    return false;
  }

  /** A pass that can wait, at most four a second: layouts that never come to rest stay cheap. */
  function passSoon(): void {
    if (isStopped) return;
    passDue ??= view.setTimeout(() => pass(), 250);
  }

  /** Images that load and boxes that open move the text without any scrolling. */
  function watchSize(): void {
    if (resizes) return;
    resizes = new ResizeObserver(() => passSoon());
    resizes.observe(document.documentElement);
    if (document.body) resizes.observe(document.body);
  }

  function surroundingsNow(): Surroundings {
    const height = view.innerHeight;
    return { top: -height * margin, bottom: height * (1 + margin), height };
  }

  function register(painted: PaintedLayer, marks: Iterable<Mark>): void {
    for (const mark of marks) {
      const range = painted.page.rangeAt(mark.start, mark.end);
      if (!range) continue;
      painted.ranges.set(mark, range);
      highlightOf(mark.name).add(range);
    }
  }

  function unregister(mark: Mark, range: Range): void {
    const highlight = highlights.get(mark.name);
    if (!highlight) return;
    highlight.delete(range);
    if (highlight.size === 0) dropName(mark.name);
  }

  function highlightOf(name: MarkName): Highlight {
    const existing = highlights.get(name);
    if (existing) return existing;
    const highlight = new Highlight();
    highlight.priority = priorities[name] ?? namePriority;
    highlights.set(name, highlight);
    CSS.highlights.set(isOurs(name), highlight);
    return highlight;
  }

  function dropName(name: MarkName): void {
    highlights.delete(name);
    CSS.highlights.delete(isOurs(name));
  }

  /** The registry is shared with the page, which may have emptied it. */
  function restoreNames(): void {
    for (const [name, highlight] of highlights) {
      if (!CSS.highlights.has(isOurs(name))) CSS.highlights.set(isOurs(name), highlight);
    }
  }

  function stop(): void {
    isStopped = true;
    if (passDue !== null) view.clearTimeout(passDue);
    resizes?.disconnect();
    for (const name of [...highlights.keys()]) dropName(name);
    layers.clear();
  }

  const passive = { signal, passive: true };
  // Captured: scrolling inside an element does not bubble.
  document.addEventListener('scroll', onScroll, { ...passive, capture: true });
  view.addEventListener('resize', passSoon, passive);
  signal.addEventListener('abort', stop, { once: true });
  return { paint, clear, rangeOf, pass };
}
