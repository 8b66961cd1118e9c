import { blockAround } from './element-roles.ts';
import type { PageText } from './page-text.ts';
import type { Span } from './span.ts';
import type { TextSegments } from './text-segments.ts';

/** A `PageText` over segments that are already there. */
export function traceText(text: string, blocks: readonly Span[], segments: TextSegments): PageText {
  function rangeAt(start: number, end: number): Range | null {
    if (!(start >= 0 && start < end && end <= text.length)) {
      throw new RangeError(`no span ${start}–${end} in a text of ${text.length} units`);
    }
    let first = Math.max(segments.indexAt(start), 0);
    // A line feed between blocks stands for no node: the next character does.
    if (segments.startOf(first) + segments.lengthOf(first) <= start) first++;
    const last = segments.indexAt(end - 1);
    if (first > last) return null;
    for (let index = first; index <= last; index++) {
      if (!isUnchanged(index)) return null;
    }
    const firstNode = segments.nodeOf(first);
    const lastNode = segments.nodeOf(last);
    if (!firstNode || !lastNode) return null;
    const range = firstNode.ownerDocument.createRange();
    range.setStart(
      firstNode,
      segments.nodeStartOf(first) + Math.max(start - segments.startOf(first), 0),
    );
    range.setEnd(
      lastNode,
      segments.nodeStartOf(last) + Math.min(end - segments.startOf(last), segments.lengthOf(last)),
    );
    // Blocks that were not read in document order can leave nothing between the ends.
    return range.collapsed ? null : range;
  }

  function nodeAt(offset: number): Text | null {
    const index = segments.indexAt(offset);
    if (index < 0 || segments.startOf(index) + segments.lengthOf(index) <= offset) return null;
    return segments.nodeOf(index) ?? null;
  }

  function offsetAt(node: Node, offset: number): number | null {
    if (node.nodeType === 3) {
      const inside = offsetInText(node, offset);
      if (inside !== null) return inside;
    }
    return offsetFrom(node, offset);
  }

  /** Whether a segment's node is still in the page and still says the same. */
  function isUnchanged(index: number): boolean {
    const node = segments.nodeOf(index);
    if (!node?.isConnected) return false;
    const start = segments.startOf(index);
    const nodeStart = segments.nodeStartOf(index);
    const length = segments.lengthOf(index);
    const data = node.data;
    if (nodeStart + length > data.length) return false;
    if (data.startsWith(text.slice(start, start + length), nodeStart)) return true;
    for (let i = 0; i < length; i++) {
      const now = data[nodeStart + i] ?? '';
      const then = text[start + i];
      if (now !== then && !(then === ' ' && /\s/.test(now))) return false;
    }
    return true;
  }

  function offsetInText(node: Node, offset: number): number | null {
    let index = segments.firstOf(node);
    if (index < 0) return null;
    for (; index < segments.count && segments.nodeOf(index) === node; index++) {
      const into = offset - segments.nodeStartOf(index);
      if (into < segments.lengthOf(index)) return segments.startOf(index) + Math.max(into, 0);
    }
    return segments.startOf(index - 1) + segments.lengthOf(index - 1);
  }

  /** Walks on in the document from a position to the next text node that was read. */
  function offsetFrom(node: Node, offset: number): number | null {
    const firstNode = segments.nodeOf(0);
    const lastNode = segments.nodeOf(segments.count - 1);
    if (!firstNode || !lastNode) return null;
    let current: Node | null = node.childNodes[offset] ?? null;
    if (!current) current = after(node);
    else if (node.nodeType === 3) current = after(node);
    // Before the first block or after the last character read: outside.
    if (!current || isBefore(lastNode, current)) return null;
    const isEarly = isBefore(current, firstNode) || isBefore(node, firstNode);
    if (isEarly && !blockAround(firstNode)?.contains(node)) return null;
    for (; current; current = current.firstChild ?? after(current)) {
      const index = current.nodeType === 3 ? segments.firstOf(current) : -1;
      if (index >= 0) return segments.startOf(index);
    }
    return null;
  }

  return { text, blocks, rangeAt, nodeAt, offsetAt };
}

/** The node after a node and all that is in it, in document order. */
function after(node: Node): Node | null {
  let current: Node | null = node;
  while (current && !current.nextSibling) current = current.parentNode;
  return current?.nextSibling ?? null;
}

/** Bits of `compareDocumentPosition`; `Node` is no global on the command line. */
const documentPosition = { following: 4, containedBy: 16 } as const;

/** Whether a node ends before another begins. */
const isBefore = (node: Node, other: Node): boolean => {
  const position = node.compareDocumentPosition(other);
  return (
    (position & documentPosition.following) !== 0 && (position & documentPosition.containedBy) === 0
  );
};
