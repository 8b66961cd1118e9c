import type { PageText } from '../text/page-text.ts';
import type { ReadBlocks } from '../text/read-blocks.ts';
import type { Span } from '../text/span.ts';
import { eachInSteps, type Steps } from '../text/steps.ts';
import { TextSegments } from '../text/text-segments.ts';
import { traceText } from '../text/traced-text.ts';

/** A stretch of what was read from the page. */
export type Piece = Span;

/**
 * Makes one text of chosen stretches of a page: each line from one or more
 * pieces (joined by a space), lines joined by "\n". Nothing is read again.
 */
export function* composeText(
  read: ReadBlocks,
  lines: readonly (readonly Piece[])[],
): Steps<PageText> {
  const segments = new TextSegments();
  const texts: string[] = [];
  const blocks: Span[] = [];
  let length = 0;
  yield* eachInSteps(lines, pieces => {
    if (blocks.length > 0) {
      texts.push('\n');
      length++;
    }
    const start = length;
    pieces.forEach(({ start: from, end: to }, index) => {
      if (index > 0) {
        texts.push(' ');
        length++;
      }
      const source = read.segments;
      for (let at = Math.max(source.indexAt(from), 0); at < source.count; at++) {
        const begin = source.startOf(at);
        if (begin >= to) break;
        const first = Math.max(begin, from);
        const last = Math.min(begin + source.lengthOf(at), to);
        const node = source.nodeOf(at);
        if (node && last > first) {
          segments.add(
            length + first - from,
            node,
            source.nodeStartOf(at) + first - begin,
            last - first,
          );
        }
      }
      texts.push(read.text.slice(from, to));
      length += to - from;
    });
    blocks.push({ start, end: length });
  });
  return traceText(texts.join(''), blocks, segments);
}
