import { firstIndex } from '../text/first-index.ts';
import type { Span } from '../text/span.ts';
import type { AnchorText } from './anchor.ts';
import type { BlockSelector, QuoteSelector, Selector } from './note.ts';
import { findOthers } from './others.ts';
import { indexPage } from './page-index.ts';
import { quoteContext } from './passage.ts';

/** Context kept on each side of a quote, and of the neighbouring blocks, in UTF-16 units. */
export const contextLength = quoteContext;
/** Most of a block that is kept. */
const blockLength = 1_000;

/**
 * What a stretch of a page is found again by: its words with their context, its
 * position, and the block it begins in.
 * @param start, end UTF-16 units into `page.text`.
 * @throws RangeError if the stretch is empty, reversed or outside the page.
 */
export function describe(page: AnchorText, start: number, end: number): Selector[] {
  const { text } = page;
  if (!(start >= 0 && start < end && end <= text.length)) {
    throw new RangeError(`nothing to describe from ${start} to ${end} of ${text.length}`);
  }
  const quote: QuoteSelector = {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  };
  const others = findOthers(indexPage(page), text, quote, start, end);
  return [
    quote,
    { type: 'TextPositionSelector', start, end },
    { ...describeBlock(page, start, end), ...(others.length > 0 && { others }) },
  ];
}

function describeBlock(page: AnchorText, start: number, end: number): BlockSelector {
  const { text } = page;
  const index = blockAt(page.blocks, start);
  const block = page.blocks[index] ?? { start: 0, end: text.length };
  const previous = page.blocks[index - 1];
  const next = page.blocks[index + 1];
  // Of a long block the part around the quote: half before it, the rest after.
  const from = Math.max(block.start, Math.min(start - blockLength / 2, block.end - blockLength));
  const to = Math.min(block.end, from + blockLength);
  const { nth, of } = count(text, start, end);
  return {
    type: 'ChuGiaiBlockSelector',
    text: text.slice(from, to),
    offset: start - from,
    nth,
    of,
    ...(from === block.start && {
      before: previous
        ? text.slice(Math.max(previous.start, previous.end - contextLength), previous.end)
        : '',
    }),
    ...(to === block.end && {
      after: next ? text.slice(next.start, Math.min(next.end, next.start + contextLength)) : '',
    }),
  };
}

/** The last block that begins at or before an offset; -1 if none does. */
function blockAt(blocks: readonly Span[], offset: number): number {
  return firstIndex(blocks.length, index => (blocks[index]?.start ?? 0) > offset) - 1;
}

/** Quotes longer than this are counted without overlaps: a long run of one character must not take seconds. */
const longestOverlapping = 500;

function count(text: string, start: number, end: number): { nth: number; of: number } {
  const quote = text.slice(start, end);
  const step = quote.length > longestOverlapping ? quote.length : 1;
  let nth = 0;
  let of = 0;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + step)) {
    of++;
    if (at <= start) nth = of;
  }
  return { nth, of };
}
