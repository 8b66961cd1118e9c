import type { SentText } from '../protocol.ts';
import type { PageText } from '../text/page-text.ts';

/** A page's text as it can be sent in a message. */
export const sendText = ({ text, blocks }: PageText): SentText => ({
  text,
  blocks: blocks.flatMap(({ start, end }) => [start, end]),
});
