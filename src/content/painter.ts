import type { PageText } from '../text/page-text.ts';
import type { Mark, MarkName } from './marks.ts';
import { NearMarks, type Surroundings } from './near-marks.ts';

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

/**
 * Paints marks through the CSS Custom Highlight API: one shared `Highlight` per
 * name with live Ranges, the document untouched. Only marks near the viewport
 * are registered, because the browser re-validates every registered range at
 * each later mutation; the rest are offsets.
 */
export class Painter {
  readonly #document: Document;
  readonly #window: Window;
  readonly #layers = new Map<Layer, PaintedLayer>();
  readonly #highlights = new Map<MarkName, Highlight>();
  /** Where each scroller stood at the last pass. */
  #scrolled = new WeakMap<EventTarget, number>();
  #passDue: number | null = null;
  #resizes: ResizeObserver | null = null;
  #stopped = false;

  /** @param signal undoes everything when aborted. */
  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    this.#window = document.defaultView ?? window;
    const passive = { signal, passive: true };
    // Captured: scrolling inside an element does not bubble.
    document.addEventListener('scroll', event => this.#onScroll(event), {
      ...passive,
      capture: true,
    });
    this.#window.addEventListener('resize', () => this.#passSoon(), passive);
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** Paints a layer anew, in place of what it showed. `marks` are sorted by start, in offsets of `page`. */
  paint(layer: Layer, page: PageText, marks: readonly Mark[]): void {
    if (this.#stopped) return;
    const before = this.#layers.get(layer);
    const painted: PaintedLayer = {
      page,
      marks: new NearMarks(page, marks),
      ranges: new Map(),
    };
    this.#layers.set(layer, painted);
    this.#register(painted, painted.marks.first(this.#surroundings()));
    this.#passSoon();
    // New ranges first, so that a name never has none in between.
    if (before) for (const [mark, range] of before.ranges) this.#unregister(mark, range);
    this.#watchSize();
  }

  /** Takes a layer off. */
  clear(layer: Layer): void {
    const painted = this.#layers.get(layer);
    if (!painted) return;
    this.#layers.delete(layer);
    for (const [mark, range] of painted.ranges) this.#unregister(mark, range);
  }

  /** The registered live Range of a mark, or null while it is far from the viewport. */
  rangeOf(mark: Mark): Range | null {
    for (const { ranges } of this.#layers.values()) {
      const range = ranges.get(mark);
      if (range) return range;
    }
    return null;
  }

  /** How many ranges are registered now. */
  get registered(): number {
    let count = 0;
    for (const { ranges } of this.#layers.values()) count += ranges.size;
    return count;
  }

  /** Registers what has come near the viewport and drops what has gone far. */
  pass(): void {
    this.#passDue = null;
    if (this.#stopped) return;
    const surroundings = this.#surroundings();
    for (const painted of this.#layers.values()) {
      const near = new Set(painted.marks.all(surroundings));
      for (const [mark, range] of painted.ranges) {
        if (near.has(mark)) near.delete(mark);
        else {
          painted.ranges.delete(mark);
          this.#unregister(mark, range);
        }
      }
      this.#register(painted, near);
    }
    this.#restoreNames();
  }

  #onScroll(event: Event): void {
    const target = event.target;
    if (!target || this.#layers.size === 0) return;
    const height = this.#window.innerHeight;
    const isElement = target instanceof Element;
    if (isElement && !this.#holdsMarks(target)) return;
    const top = isElement ? target.scrollTop : this.#window.scrollY;
    const before = this.#scrolled.get(target) ?? 0;
    if (Math.abs(top - before) < height * step) return;
    this.#scrolled.set(target, top);
    // At once: scroll events come before the frame is painted, so even a jump to the end is.
    this.pass();
  }

  #holdsMarks(scroller: Element): boolean {
    for (const { marks } of this.#layers.values()) {
      const element = marks.anyElement;
      if (element && scroller.contains(element)) return true;
    }
    return false;
  }

  /** A pass that can wait, at most four a second: layouts that never come to rest stay cheap. */
  #passSoon(): void {
    if (this.#stopped) return;
    this.#passDue ??= this.#window.setTimeout(() => this.pass(), 250);
  }

  /** Images that load and boxes that open move the text without any scrolling. */
  #watchSize(): void {
    if (this.#resizes || typeof ResizeObserver !== 'function') return;
    this.#resizes = new ResizeObserver(() => this.#passSoon());
    this.#resizes.observe(this.#document.documentElement);
    if (this.#document.body) this.#resizes.observe(this.#document.body);
  }

  #surroundings(): Surroundings {
    const height = this.#window.innerHeight;
    return { top: -height * margin, bottom: height * (1 + margin), height };
  }

  #register(painted: PaintedLayer, marks: Iterable<Mark>): void {
    for (const mark of marks) {
      const range = painted.page.rangeAt(mark.start, mark.end);
      if (!range) continue;
      painted.ranges.set(mark, range);
      this.#highlight(mark.name).add(range);
    }
  }

  #unregister(mark: Mark, range: Range): void {
    const highlight = this.#highlights.get(mark.name);
    if (!highlight) return;
    highlight.delete(range);
    if (highlight.size === 0) this.#dropName(mark.name);
  }

  #highlight(name: MarkName): Highlight {
    const existing = this.#highlights.get(name);
    if (existing) return existing;
    const highlight = new Highlight();
    highlight.priority = priorities[name] ?? namePriority;
    this.#highlights.set(name, highlight);
    CSS.highlights.set(isOurs(name), highlight);
    return highlight;
  }

  #dropName(name: MarkName): void {
    this.#highlights.delete(name);
    CSS.highlights.delete(isOurs(name));
  }

  /** The registry is shared with the page, which may have emptied it. */
  #restoreNames(): void {
    for (const [name, highlight] of this.#highlights) {
      if (!CSS.highlights.has(isOurs(name))) CSS.highlights.set(isOurs(name), highlight);
    }
  }

  #stop(): void {
    this.#stopped = true;
    if (this.#passDue !== null) this.#window.clearTimeout(this.#passDue);
    this.#resizes?.disconnect();
    for (const name of [...this.#highlights.keys()]) this.#dropName(name);
    this.#layers.clear();
  }
}
