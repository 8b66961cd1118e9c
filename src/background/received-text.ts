import type { SentText } from '../protocol.ts';
import type { PageText } from '../text/page-text.ts';
import type { Span } from '../text/span.ts';

/** A page's text as it came in a message. */
export function receivedText({ text, blocks }: SentText): Pick<PageText, 'text' | 'blocks'> {
  const spans: Span[] = [];
  for (let index = 0; index + 1 < blocks.length; index += 2) {
    spans.push({ start: blocks[index] ?? 0, end: blocks[index + 1] ?? 0 });
  }
  return { text, blocks: spans };
}
