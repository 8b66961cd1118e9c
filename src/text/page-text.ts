import type { Span } from './span.ts';

/**
 * A piece of a page as one string, every character of which can be traced to
 * the text node it came from. Built once by `readPageText`; nobody re-reads the
 * DOM for it.
 *
 * The string is what a reader sees: runs of white space (nbsp too) collapsed to
 * one space, soft hyphens and zero-width characters left out, `<br>` as "\n",
 * blocks joined by "\n". It keeps the page's own Unicode form (NFC, NFD, mixed).
 */
export interface PageText {
  /** All offsets below are UTF-16 code units into this string. */
  readonly text: string;
  /** One span per block that was read, in the order of the string. */
  readonly blocks: readonly Span[];
  /**
   * A live Range over `[start, end)`. It begins and ends inside text nodes.
   * Returns null if a node in it has left the document since the text was read.
   * @throws RangeError if the span is empty, reversed or outside the string.
   */
  rangeAt(start: number, end: number): Range | null;
  /**
   * Where a DOM position falls in the string: the offset of the first character
   * at or after it; null if it lies outside everything that was read.
   */
  offsetAt(node: Node, offset: number): number | null;
  /** The text node that holds the character at `offset`; null for a "\n" between blocks. */
  nodeAt(offset: number): Text | null;
}
