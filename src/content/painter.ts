import type { PageText } from '../text/page-text.ts';
import type { Mark, MarkName } from './marks.ts';

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
/** So few marks of a layer are registered all: culling them would save less than a millisecond a frame. */
const fewMarks = 150;
/** A new pass is due after scrolling this part of a screen: less than `margin`, so that nothing unpainted comes into view. */
const step = 0.5;
/** With more elements than this, finding the visible ones by looking at each would cost more than 5 ms. */
const linearLimit = 3_000;
/** An element that is taller than this many screens and holds more marks than `tallMarks` is narrowed down mark by mark. */
const tallScreens = 4;
const tallMarks = 32;

/** The marks of one element of the article. */
interface Group {
  readonly page: PageText;
  readonly element: Element;
  readonly marks: Mark[];
}

interface PaintedLayer {
  readonly page: PageText;
  readonly groups: Group[];
  /** How many marks the groups hold. */
  readonly count: number;
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
      groups: groupsOf(page, marks),
      count: marks.length,
      ranges: new Map(),
    };
    this.#layers.set(layer, painted);
    this.#register(painted, this.#nearMarks(painted));
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
    for (const painted of this.#layers.values()) {
      const near = new Set(this.#nearMarks(painted));
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
    for (const { groups } of this.#layers.values()) {
      const first = groups[0];
      if (first && scroller.contains(first.element)) return true;
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

  #nearMarks({ groups, count }: PaintedLayer): Mark[] {
    if (count <= fewMarks) return groups.flatMap(({ marks }) => marks);
    const height = this.#window.innerHeight;
    const top = -height * margin;
    const bottom = height * (1 + margin);
    const near: Mark[] = [];
    const take = (group: Group): void => {
      const rect = group.element.getBoundingClientRect();
      const isBoxless = rect.width === 0 && rect.height === 0;
      if (isBoxless ? !hasContents(group.element) : rect.bottom < top || rect.top > bottom) return;
      if (group.marks.length > tallMarks && (isBoxless || rect.height > height * tallScreens)) {
        this.#takeWithin(group, top, bottom, near);
      } else {
        for (const mark of group.marks) near.push(mark);
      }
    };
    if (groups.length <= linearLimit) {
      for (const group of groups) take(group);
      return near;
    }
    // A page this long is one column: what is near stands together.
    const first = firstIndex(
      groups.length,
      index => (groups[index]?.element.getBoundingClientRect().bottom ?? 0) >= top,
    );
    for (const group of groups.slice(first)) {
      if (group.element.getBoundingClientRect().top > bottom) break;
      take(group);
    }
    return near;
  }

  /** The near marks of an element that is many screens tall: in one element text runs from top to bottom. */
  #takeWithin(group: Group, top: number, bottom: number, near: Mark[]): void {
    const { page, marks } = group;
    const rectAt = (index: number): DOMRect | null => {
      const mark = marks[index];
      return mark ? (page.rangeAt(mark.start, mark.end)?.getBoundingClientRect() ?? null) : null;
    };
    const first = firstIndex(marks.length, index => (rectAt(index)?.bottom ?? top) >= top);
    const last = firstIndex(marks.length, index => (rectAt(index)?.top ?? bottom) > bottom);
    for (const mark of marks.slice(first, last)) near.push(mark);
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

/** The least index for which a test holds, if it holds for all after it; `length` if for none. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Gathers marks by the element that holds their block: near or far is decided for all of them at once. */
function groupsOf(page: PageText, marks: readonly Mark[]): Group[] {
  const groups: Group[] = [];
  let block = 0;
  let blockOfLast = -1;
  for (const mark of marks) {
    while (block < page.blocks.length - 1 && (page.blocks[block]?.end ?? 0) <= mark.start) block++;
    const last = groups.at(-1);
    const span = page.blocks[block];
    if (last && block === blockOfLast) {
      last.marks.push(mark);
      continue;
    }
    blockOfLast = block;
    const element = elementOf(page, span && span.end > span.start ? span : mark);
    if (!element) {
      blockOfLast = -1;
      continue;
    }
    if (last?.element === element) last.marks.push(mark);
    else groups.push({ page, element, marks: [mark] });
  }
  return groups;
}

/** The element that holds a whole stretch; null if it has left the document. */
function elementOf(page: PageText, { start, end }: { start: number; end: number }): Element | null {
  const node =
    page.rangeAt(start, end)?.commonAncestorContainer ??
    page.rangeAt(start, start + 1)?.startContainer;
  if (!node) return null;
  return node instanceof Element ? node : node.parentElement;
}

/** Whether an element without a box of its own still shows what it holds. */
const hasContents = (element: Element): boolean =>
  element.isConnected && getComputedStyle(element).display === 'contents';
