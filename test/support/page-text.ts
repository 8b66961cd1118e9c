import type { PageText } from '../../src/text/page-text.ts';
import type { Span } from '../../src/text/span.ts';

/** A page of one block per line, without a DOM. */
export function pageTextOf(text: string): PageText {
  const blocks: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    blocks.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return { text, blocks, rangeAt: () => null, offsetAt: () => null, nodeAt: () => null };
}
