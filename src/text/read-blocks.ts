import { blockAround, role, roleOf } from './element-roles.ts';
import { hiddenByMarkup, isHiddenByStyle } from './is-hidden.ts';
import type { Span } from './span.ts';
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
  /** Elements to leave out, with all that is in them. */
  readonly skip?: (element: Element) => boolean;
  /** Inner block edges and `<br>` become "\n" inside one block per root, instead of new blocks. */
  readonly oneBlockPerRoot?: boolean;
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
export function readBlocks(roots: readonly Element[], options: ReadOptions = {}): ReadBlocks {
  const reader = new BlockReader(options, hiddenByMarkup(roots));
  for (const root of roots) reader.read(root);
  return reader.result();
}

class BlockReader {
  readonly #options: ReadOptions;
  /** Null if there are none, so that most pages pay nothing for it. */
  readonly #hidden: ReadonlySet<Element> | null;
  readonly #parts: string[] = [];
  readonly #blocks: ReadBlock[] = [];
  readonly #segments = new TextSegments();
  #length = 0;

  #open = false;
  #ignoring = false;
  #start = 0;
  #element: Element | null = null;
  #linked = 0;
  #strong = 0;
  #emphasised = 0;
  #afterMedia = false;

  #spaceNode: Text | null = null;
  #spaceOffset = 0;
  #lineBreak = false;

  #linkDepth = 0;
  #strongDepth = 0;
  #emphasisDepth = 0;
  #sawMedia = false;
  #lastChecked: Element | null = null;
  #lastHidden = false;

  constructor(options: ReadOptions, hidden: ReadonlySet<Element>) {
    this.#options = options;
    this.#hidden = hidden.size > 0 ? hidden : null;
  }

  read(root: Element): void {
    // SHOW_ELEMENT | SHOW_TEXT. A walker, because a form's fields can replace its `firstChild`.
    const walker = root.ownerDocument.createTreeWalker(root, 0x5);
    while (this.#length < (this.#options.most ?? Infinity)) {
      if (this.#enter(walker.currentNode)) {
        if (walker.firstChild()) continue;
        this.#leave(walker.currentNode);
      }
      while (walker.currentNode !== root && !walker.nextSibling()) {
        this.#leave(walker.parentNode());
      }
      if (walker.currentNode === root) break;
    }
    this.#closeBlock();
  }

  result(): ReadBlocks {
    return { text: this.#parts.join(''), blocks: this.#blocks, segments: this.#segments };
  }

  /** Takes a node in; returns whether its children are to be read. */
  #enter(node: Node): boolean {
    if (node.nodeType === 3) {
      this.#addText(node as Text);
      return false;
    }
    const element = node as Element;
    const bits = roleOf(element);
    if (bits & role.media) this.#sawMedia = true;
    if (bits & (role.block | role.lineBreak)) this.#breakBlock();
    if (bits & role.skipped || this.#hidden?.has(element) || this.#options.skip?.(element)) {
      return false;
    }
    this.#deepen(bits, 1);
    return true;
  }

  #leave(node: Node | null): void {
    if (!node) return;
    const element = node as Element;
    const bits = roleOf(element);
    this.#deepen(bits, -1);
    if (bits & role.block) this.#breakBlock();
  }

  #deepen(bits: number, by: 1 | -1): void {
    if (bits & role.link) this.#linkDepth += by;
    else if (bits & role.strong) this.#strongDepth += by;
    else if (bits & role.emphasis) this.#emphasisDepth += by;
  }

  #breakBlock(): void {
    this.#spaceNode = null;
    if (!this.#options.oneBlockPerRoot) this.#closeBlock();
    else {
      this.#lineBreak = this.#open;
      this.#ignoring = false;
    }
  }

  #closeBlock(): void {
    this.#spaceNode = null;
    this.#lineBreak = false;
    this.#ignoring = false;
    if (!this.#open || !this.#element) return;
    this.#open = false;
    this.#blocks.push({
      start: this.#start,
      end: this.#length,
      element: this.#element,
      linked: this.#linked,
      strong: this.#strong,
      emphasised: this.#emphasised,
      afterMedia: this.#afterMedia,
    });
  }

  #addText(node: Text): void {
    if (this.#ignoring) return;
    const data = node.data;
    if (!irregular.test(data)) {
      const end = data.length - (data.endsWith(' ') ? 1 : 0);
      const start = data.startsWith(' ') ? 1 : 0;
      if (start) this.#addSpace(node, 0);
      if (end > start) this.#emit(node, data, start, end);
      if (end < data.length && end >= start) this.#addSpace(node, end);
      return;
    }
    let run = 0;
    for (const { 0: between, index } of data.matchAll(gap)) {
      if (index > run) this.#emit(node, data, run, index);
      run = index + between.length;
      if (!isDropped.test(between)) this.#addSpace(node, index);
    }
    if (run < data.length) this.#emit(node, data, run, data.length);
  }

  /** White space counts once, and only between two characters of a block. */
  #addSpace(node: Text, offset: number): void {
    if (this.#spaceNode || !this.#open || this.#lineBreak) return;
    this.#spaceNode = node;
    this.#spaceOffset = offset;
  }

  #emit(node: Text, data: string, start: number, end: number): void {
    if (this.#ignoring) return;
    if ((!this.#open || this.#lineBreak) && this.#isHidden(node)) {
      this.#ignoring = true;
      return;
    }
    if (!this.#open) this.#openBlock();
    else if (this.#lineBreak) this.#put('\n');
    this.#lineBreak = false;
    if (this.#spaceNode) {
      this.#segments.add(this.#length, this.#spaceNode, this.#spaceOffset, 1);
      this.#put(' ');
      this.#spaceNode = null;
    }
    const length = end - start;
    this.#segments.add(this.#length, node, start, length);
    this.#put(length === data.length ? data : data.slice(start, end));
    if (this.#linkDepth > 0) this.#linked += length;
    if (this.#strongDepth > 0) this.#strong += length;
    if (this.#emphasisDepth > 0) this.#emphasised += length;
  }

  #isHidden(node: Text): boolean {
    const element = blockAround(node);
    if (!this.#open) this.#element = element;
    if (this.#options.hiddenToo || !element) return false;
    if (element !== this.#lastChecked) {
      this.#lastChecked = element;
      this.#lastHidden = isHiddenByStyle(element);
    }
    return this.#lastHidden;
  }

  #openBlock(): void {
    if (this.#blocks.length > 0) this.#put('\n');
    this.#open = true;
    this.#start = this.#length;
    this.#linked = 0;
    this.#strong = 0;
    this.#emphasised = 0;
    this.#afterMedia = this.#sawMedia;
    this.#sawMedia = false;
  }

  #put(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}
