import type { PageText } from '../text/page-text.ts';
import type { Mark, MarkIndex } from './marks.ts';

/** Marks of one text, ready to be looked up. */
export interface Lookup {
  readonly page: PageText;
  readonly index: MarkIndex;
}

/** A text position of the document. */
interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/**
 * The marks under a point of the viewport, in CSS pixels: the caret there gives
 * an offset, a binary search the candidates, and only their own rectangles are
 * measured. The cost does not grow with the number of marks.
 */
export function marksAtPoint(
  document: Document,
  x: number,
  y: number,
  lookups: readonly Lookup[],
  rangeOf: (mark: Mark) => Range | null,
): Mark[] {
  if (lookups.every(({ index }) => index.marks.length === 0)) return [];
  const caret = caretAt(document, x, y);
  if (!caret) return [];
  const found: Mark[] = [];
  for (const { page, index } of lookups) {
    if (index.marks.length === 0) continue;
    const offset = page.offsetAt(caret.node, caret.offset);
    if (offset === null) continue;
    for (const mark of index.around(offset)) {
      const range = rangeOf(mark) ?? page.rangeAt(mark.start, mark.end);
      if (range && covers(range, x, y)) found.push(mark);
    }
  }
  return found;
}

function caretAt(document: Document, x: number, y: number): Caret | null {
  const position = document.caretPositionFromPoint(x, y);
  return position && { node: position.offsetNode, offset: position.offset };
}

/** The caret nearest to a point can be far from it, in a margin for instance. */
function covers(range: Range, x: number, y: number): boolean {
  for (const rect of range.getClientRects()) {
    if (x >= rect.left && x < rect.right && y >= rect.top && y < rect.bottom) return true;
  }
  return false;
}
