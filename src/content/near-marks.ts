import { firstIndex } from '../text/first-index.ts';
import type { PageText } from '../text/page-text.ts';
import type { Span } from '../text/span.ts';
import type { Mark } from './marks.ts';

/** A layer of up to this many marks is near as a whole: registering them costs less than finding out which are, and so do the later frames. */
const fewMarks = 150;
/** With more elements than this, finding the visible ones by looking at each would cost more than 5 ms. */
const linearLimit = 3_000;
/** A first look ends after this many elements in a row that are below: what else is near is seen by the next look. */
const farInARow = 12;
/** An element that is taller than this many screens and holds more marks than `tallMarks` is narrowed down mark by mark. */
const tallScreens = 4;
const tallMarks = 32;

/** Which part of the viewport's surroundings counts as near, in CSS pixels from its top. */
export interface Surroundings {
  readonly top: number;
  readonly bottom: number;
  /** Height of the viewport itself. */
  readonly height: number;
}

/** The marks of one element of the article. */
interface Group {
  readonly element: Element;
  readonly marks: Mark[];
}

/** Finds the marks of one text that are near the viewport, element by element of the article. */
export interface NearMarks {
  /** An element that holds marks; null if there is none. */
  readonly anyElement: Element | null;
  /** Near marks, perhaps not those of columns that stand beside others: good enough until `all` is asked for. */
  first(surroundings: Surroundings): readonly Mark[];
  /** Every near mark. */
  all(surroundings: Surroundings): readonly Mark[];
}

/** @param marks sorted by start, in offsets of `page`. */
export function nearMarksOf(page: PageText, marks: readonly Mark[]): NearMarks {
  /** Those that were looked at so far: gathering them all would double the cost of the first painting. */
  const groups: Group[] = [];
  let gathered = 0;
  let blockAt = 0;

  function find(surroundings: Surroundings, patience: number): readonly Mark[] {
    if (marks.length <= fewMarks) return marks;
    const near: Mark[] = [];
    if (patience === Number.POSITIVE_INFINITY && countGroups() > linearLimit) {
      return findInColumn(surroundings, near);
    }
    let below = 0;
    for (let index = 0; below < patience; index++) {
      const group = groupAt(index);
      if (!group) break;
      below = take(group, surroundings, near) === 'below' ? below + 1 : 0;
    }
    return near;
  }

  /** A page this long is one column: what is near stands together. */
  function findInColumn(surroundings: Surroundings, near: Mark[]): Mark[] {
    const first = firstIndex(
      groups.length,
      index => (groups[index]?.element.getBoundingClientRect().bottom ?? 0) >= surroundings.top,
    );
    for (const group of groups.slice(first)) {
      if (take(group, surroundings, near) === 'below') break;
    }
    return near;
  }

  function take(
    group: Group,
    surroundings: Surroundings,
    near: Mark[],
  ): 'near' | 'below' | 'elsewhere' {
    const { element, marks } = group;
    const rect = element.getBoundingClientRect();
    const isBoxless = rect.width === 0 && rect.height === 0;
    if (isBoxless && !hasContents(element)) return 'elsewhere';
    if (!isBoxless && rect.top > surroundings.bottom) return 'below';
    if (!isBoxless && rect.bottom < surroundings.top) return 'elsewhere';
    if (
      marks.length > tallMarks &&
      (isBoxless || rect.height > surroundings.height * tallScreens)
    ) {
      takeWithin(marks, surroundings, near);
    } else {
      for (const mark of marks) near.push(mark);
    }
    return 'near';
  }

  /** The near marks of an element that is many screens tall: in one element text runs from top to bottom. */
  function takeWithin(marks: readonly Mark[], surroundings: Surroundings, near: Mark[]): void {
    const rectAt = (index: number): DOMRect | null => {
      const mark = marks[index];
      return mark ? (page.rangeAt(mark.start, mark.end)?.getBoundingClientRect() ?? null) : null;
    };
    const first = firstIndex(
      marks.length,
      index => (rectAt(index)?.bottom ?? surroundings.top) >= surroundings.top,
    );
    const last = firstIndex(
      marks.length,
      index => (rectAt(index)?.top ?? surroundings.bottom) > surroundings.bottom,
    );
    for (const mark of marks.slice(first, last)) near.push(mark);
  }

  function countGroups(): number {
    while (gather()) {
      // Each turn gathers one more.
    }
    return groups.length;
  }

  function groupAt(index: number): Group | null {
    // The last one gathered may still grow: neighbouring blocks can share an element.
    while (groups.length <= index + 1 && gather()) {
      // Each turn gathers one more block.
    }
    return groups[index] ?? null;
  }

  /** Gathers the marks of the next block that has any; false at the end. */
  function gather(): boolean {
    const blocks = page.blocks;
    const from = gathered;
    const first = marks[from];
    if (!first) return false;
    const last = blocks.length - 1;
    while (blockAt < last && (blocks[blockAt]?.end ?? 0) <= first.start) blockAt++;
    const block = blocks[blockAt];
    const end = blockAt < last && block ? block.end : Number.POSITIVE_INFINITY;
    let to = from + 1;
    while (to < marks.length && (marks[to]?.start ?? end) < end) to++;
    gathered = to;
    const element = elementOf(page, block && block.end > block.start ? block : first);
    if (!element) return true;
    const before = groups.at(-1);
    if (before?.element === element) before.marks.push(...marks.slice(from, to));
    else groups.push({ element, marks: marks.slice(from, to) });
    return true;
  }

  return {
    get anyElement() {
      return groupAt(0)?.element ?? null;
    },
    first: surroundings => find(surroundings, farInARow),
    all: surroundings => find(surroundings, Number.POSITIVE_INFINITY),
  };
}

/** The element that holds a whole stretch; null if it has left the document. */
function elementOf(page: PageText, { start, end }: Span): Element | null {
  const first = page.nodeAt(start);
  const last = page.nodeAt(end - 1) ?? first;
  if (!first?.isConnected) return null;
  let element = first.parentElement;
  while (element && !element.contains(last)) element = element.parentElement;
  return element;
}

/** Whether an element without a box of its own still shows what it holds. */
const hasContents = (element: Element): boolean =>
  element.isConnected && getComputedStyle(element).display === 'contents';
