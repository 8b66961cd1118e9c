import { normalize } from '../text/normalize.ts';
import type { BlockSelector, PositionSelector, QuoteSelector, Selector } from './note.ts';
import { splitWords, type Words } from './words.ts';

/** Context that is compared, on each side, in UTF-16 units: more than a quote selector keeps, where the block tells. */
const contextLength = 240;

/** Context that a quote selector of ours keeps on each side, in UTF-16 units; less only at a page's ends. */
export const quoteContext = 64;

/** A quote with all that was kept of its surroundings, in normal form. */
export interface Passage {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Surroundings, quote, surroundings. */
  readonly words: Words;
  /** The quote's words: those that it touches, half-open. */
  readonly first: number;
  readonly last: number;
  /** Units of the quote before its first word's start: negative if it begins inside that word. */
  readonly lead: number;
  /** Units of the quote behind its last word's end: negative if it ends inside that word. */
  readonly tail: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The selectors that it was made from. */
  readonly quote: QuoteSelector;
  readonly position: PositionSelector | null;
  readonly block: BlockSelector | null;
  /** The quote with as little of its surroundings as is known of the others; null if there are none. */
  readonly near: Passage | null;
  /** The places that were most like the quote's, as if the quote had stood there. */
  readonly others: readonly Passage[];
}

/** Puts together what selectors tell of a quote; null if they have no quote. */
export function readPassage(selectors: readonly Selector[]): Passage | null {
  let quote: QuoteSelector | null = null;
  let position: PositionSelector | null = null;
  let block: BlockSelector | null = null;
  for (const selector of selectors) {
    if (selector.type === 'TextQuoteSelector') quote ??= selector;
    else if (selector.type === 'TextPositionSelector') position ??= selector;
    else block ??= selector;
  }
  if (quote === null || quote.exact === '') return null;
  const others = block?.others ?? [];
  const widest = Math.max(
    0,
    ...others.flatMap(({ before, after }) => [before.length, after.length]),
  );
  const passage = compose(quote, surroundings(quote, position, block), position, block);
  return {
    ...passage,
    near:
      others.length > 0
        ? compose(quote, {
            left: quote.prefix.slice(-widest),
            right: quote.suffix.slice(0, widest),
          })
        : null,
    others: others.map(({ before, after, exact = quote.exact }) =>
      compose({ ...quote, exact }, { left: before, right: after }),
    ),
  };
}

function compose(
  quote: QuoteSelector,
  { left, right }: { readonly left: string; readonly right: string },
  position: PositionSelector | null = null,
  block: BlockSelector | null = null,
): Passage {
  const source = left + quote.exact + right;
  const normalized = normalize(source, 'quote');
  const { text } = normalized;
  const start = normalized.toNormalized(left.length);
  const end = normalized.toNormalized(left.length + quote.exact.length);
  const words = splitWords(text, edgesOf(source, normalized.toNormalized.bind(normalized)));
  let first = 0;
  while (first < words.count && (words.ends[first] ?? 0) <= start) first++;
  let last = first;
  while (last < words.count && (words.starts[last] ?? 0) < end) last++;
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - quote.prefix.length), start),
    suffix: text.slice(end, end + quote.suffix.length),
    words,
    first,
    last,
    lead: last > first ? (words.starts[first] ?? 0) - start : 0,
    tail: last > first ? end - (words.ends[last - 1] ?? 0) : 0,
    text,
    start,
    end,
    quote,
    position,
    block,
    near: null,
    others: [],
  };
}

/** Normalised offsets of a source's line ends: block edges and `<br>` alike. */
export function edgesOf(source: string, toNormalized: (offset: number) => number): number[] {
  const edges: number[] = [];
  for (let line = source.indexOf('\n'); line >= 0; line = source.indexOf('\n', line + 1)) {
    edges.push(toNormalized(line));
  }
  return edges;
}

/** The quote's context, and beyond it as far as the block tells. */
function surroundings(
  quote: QuoteSelector,
  position: PositionSelector | null,
  block: BlockSelector | null,
): { left: string; right: string } {
  let left = quote.prefix;
  let right = quote.suffix;
  // A page begins and ends with an edge, like a block.
  if (position !== null && position.start <= left.length) left = `\n${left}`;
  if (block !== null && right.length < quoteContext) right = `${right}\n`;
  if (block !== null) {
    const inBlock = block.text.slice(0, block.offset);
    const before = block.before === undefined ? inBlock : `${block.before}\n${inBlock}`;
    if (before.length > left.length && before.endsWith(quote.prefix)) left = before;
    const end = block.offset + quote.exact.length;
    if (block.text.startsWith(quote.exact, block.offset)) {
      const rest = block.text.slice(end);
      const after = block.after === undefined ? rest : `${rest}\n${block.after}`;
      if (after.length > right.length && after.startsWith(quote.suffix)) right = after;
    }
  }
  return { left: left.slice(-contextLength), right: right.slice(0, contextLength) };
}
