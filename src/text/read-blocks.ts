import { blockAround, role, roleOf } from './element-roles.ts';
import { hiddenByMarkup, isHiddenByStyle } from './is-hidden.ts';
import type { Span } from './span.ts';
import { finish, perStep, type Steps } from './steps.ts';
import { TextSegments } from './text-segments.ts';

/** A block of text as it stands in the page. */
export interface ReadBlock extends Span {
  /** The nearest block-level element around its first character. */
  readonly element: Element;
  /** How many of its units stand inside links, bold and italic text. */
  readonly linked: number;
  readonly strong: number;
  readonly emphasised: number;
  /** Whether a picture or film stands between it and the block before. */
  readonly afterMedia: boolean;
}

/** Text with the nodes it came from. */
export interface ReadBlocks {
  /** Blocks joined by "\n". */
  readonly text: string;
  readonly blocks: readonly ReadBlock[];
  readonly segments: TextSegments;
}

export interface ReadOptions {
  /** Also reads what the page's style sheets hide. */
  readonly hiddenToo?: boolean;
  /** Reading ends with the text node in which so many units are reached; default: none. */
  readonly most?: number;
}

/** Soft hyphens, zero-width characters, direction marks: nothing to see. */
const dropped = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff';
/** White space that is not a single plain space, or a character that is dropped: needs the slow way. */
const irregular = new RegExp(`[^\\S ]|[${dropped}]| {2}`);
const isDropped = new RegExp(`^[${dropped}]`);
const gap = new RegExp(`[${dropped}]+|\\s+`, 'g');

/**
 * Reads the text under some elements, block by block, in one pass without
 * recursion (nesting has no limit) and without asking for layout.
 */
export const readBlocks = (roots: readonly Element[], options: ReadOptions = {}): ReadBlocks =>
  finish(readBlocksInSteps(roots, options));

/** `readBlocks` in steps. If the page takes away what is being read, reading ends there. */
export function* readBlocksInSteps(
  roots: readonly Element[],
  { hiddenToo, most = Infinity }: ReadOptions = {},
): Steps<ReadBlocks> {
  const parts: string[] = [];
  const blocks: ReadBlock[] = [];
  const segments = new TextSegments();
  const hidden = hiddenByMarkup(roots);
  let length = 0;

  let isOpen = false;
  let isIgnoring = false;
  let blockStart = 0;
  let blockElement: Element | null = null;
  let linked = 0;
  let strong = 0;
  let emphasised = 0;
  let afterMedia = false;

  let spaceNode: Text | null = null;
  let spaceOffset = 0;

  let linkDepth = 0;
  let strongDepth = 0;
  let emphasisDepth = 0;
  let sawMedia = false;
  let lastChecked: Element | null = null;
  let lastHidden = false;

  /** Takes a node in; returns whether its children are to be read. */
  function enter(node: Node): boolean {
    if (node.nodeType === 3) {
      addText(node as Text);
      return false;
    }
    const element = node as Element;
    const bits = roleOf(element);
    if (bits & role.media) sawMedia = true;
    if (bits & role.block) closeBlock();
    if (bits & role.skipped || (hidden.size > 0 && hidden.has(element))) return false;
    deepen(bits, 1);
    return true;
  }

  function leave(node: Node): void {
    const bits = roleOf(node as Element);
    deepen(bits, -1);
    if (bits & role.block) closeBlock();
  }

  function deepen(bits: number, by: 1 | -1): void {
    if (bits & role.link) linkDepth += by;
    else if (bits & role.strong) strongDepth += by;
    else if (bits & role.emphasis) emphasisDepth += by;
  }

  function closeBlock(): void {
    spaceNode = null;
    isIgnoring = false;
    if (!isOpen || !blockElement) return;
    isOpen = false;
    blocks.push({
      start: blockStart,
      end: length,
      element: blockElement,
      linked,
      strong,
      emphasised,
      afterMedia,
    });
  }

  function addText(node: Text): void {
    if (isIgnoring) return;
    const data = node.data;
    if (!irregular.test(data)) {
      const end = data.length - (data.endsWith(' ') ? 1 : 0);
      const start = data.startsWith(' ') ? 1 : 0;
      if (start) addSpace(node, 0);
      if (end > start) emit(node, data, start, end);
      if (end < data.length && end >= start) addSpace(node, end);
      return;
    }
    let run = 0;
    for (const { 0: between, index } of data.matchAll(gap)) {
      if (index > run) emit(node, data, run, index);
      run = index + between.length;
      if (!isDropped.test(between)) addSpace(node, index);
    }
    if (run < data.length) emit(node, data, run, data.length);
  }

  /** White space counts once, and only between two characters of a block. */
  function addSpace(node: Text, offset: number): void {
    if (spaceNode || !isOpen) return;
    spaceNode = node;
    spaceOffset = offset;
  }

  function emit(node: Text, data: string, start: number, end: number): void {
    if (isIgnoring) return;
    if (!isOpen && isHidden(node)) {
      isIgnoring = true;
      return;
    }
    if (!isOpen) openBlock();
    if (spaceNode) {
      segments.add(length, spaceNode, spaceOffset, 1);
      put(' ');
      spaceNode = null;
    }
    const units = end - start;
    segments.add(length, node, start, units);
    put(units === data.length ? data : data.slice(start, end));
    if (linkDepth > 0) linked += units;
    if (strongDepth > 0) strong += units;
    if (emphasisDepth > 0) emphasised += units;
  }

  function isHidden(node: Text): boolean {
    const element = blockAround(node);
    blockElement = element;
    if (hiddenToo || !element) return false;
    if (element !== lastChecked) {
      lastChecked = element;
      lastHidden = isHiddenByStyle(element);
    }
    return lastHidden;
  }

  function openBlock(): void {
    if (blocks.length > 0) put('\n');
    isOpen = true;
    blockStart = length;
    linked = 0;
    strong = 0;
    emphasised = 0;
    afterMedia = sawMedia;
    sawMedia = false;
  }

  function put(text: string): void {
    parts.push(text);
    length += text.length;
  }

  reading: for (const root of roots) {
    // SHOW_ELEMENT | SHOW_TEXT. A walker, because a form's fields can replace its `firstChild`.
    const walker = root.ownerDocument.createTreeWalker(root, 0x5);
    for (let at = 1; length < most; at++) {
      if (at % perStep === 0) yield;
      if (enter(walker.currentNode)) {
        if (walker.firstChild()) continue;
        leave(walker.currentNode);
      }
      while (walker.currentNode !== root && !walker.nextSibling()) {
        const parent = walker.parentNode();
        // Taken out of the page since the last step: there is no way on.
        if (!parent) break reading;
        leave(parent);
      }
      if (walker.currentNode === root) break;
    }
    closeBlock();
  }
  closeBlock();
  return { text: parts.join(''), blocks, segments };
}
