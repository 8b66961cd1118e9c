import { firstIndex } from '../text/first-index.ts';
import type { ReadBlock, ReadBlocks } from '../text/read-blocks.ts';
import { readBlocks } from '../text/read-blocks.ts';
import type { JsonLd } from './json-ld.ts';
import type { PageMetadata } from './page-metadata.ts';
import type { Site } from './sites.ts';

/** What is known of a page before any of its text is read. */
export interface PageHead {
  readonly document: Document;
  readonly url: string;
  readonly host: string;
  /** Decoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly site: Site | null;
  readonly metadata: PageMetadata;
  readonly jsonLd: JsonLd;
}

/** A page (or the part of it that holds the article) as it was read once; everything that judges it looks here. */
export interface Page extends PageHead {
  /** What was read; never a form, whose fields could replace its methods. */
  readonly root: Element;
  /** Every visible block of the root, furniture included. */
  readonly read: ReadBlocks;
}

/** A run of the page's blocks that stand in one element. */
export interface Place {
  readonly element: Element;
  /** Indexes of the first block and of the first after it. */
  readonly from: number;
  readonly to: number;
}

export const textOfBlock = (page: Page, block: ReadBlock): string =>
  page.read.text.slice(block.start, block.end);

export const lengthOf = (block: ReadBlock): number => block.end - block.start;

/** The share of a block's units that stand inside links. */
export const linkShare = (block: ReadBlock): number => block.linked / Math.max(lengthOf(block), 1);

/** A block long enough and free enough of links to be a paragraph of running text. */
export const isParagraph = (block: ReadBlock): boolean =>
  lengthOf(block) >= 60 && linkShare(block) < 0.4;

export const isHeadingTag = (element: Element): boolean => /^h[1-6]$/.test(element.localName);

/** Indexes of the first block in an element and of the first after it; blocks stand in document order. */
export function blocksIn(page: Page, element: Element): readonly [number, number] {
  const { blocks, segments } = page.read;
  const place = (index: number): -1 | 0 | 1 => {
    const block = blocks[index];
    const node = block && segments.nodeOf(Math.max(segments.indexAt(block.start), 0));
    if (!node) return 1;
    const position = element.compareDocumentPosition(node);
    // 16: inside the element; 2: before it.
    return position & 16 ? 0 : position & 2 ? -1 : 1;
  };
  const search = (least: number): number =>
    firstIndex(blocks.length, index => place(index) >= least);
  return [search(0), search(1)];
}

/** The first elements that match, the root itself among them. */
export const select = ({ root }: Page, selector: string, most: number): Element[] =>
  [...(root.matches(selector) ? [root] : []), ...root.querySelectorAll(selector)].slice(0, most);

/** An element's text, hidden or not, a block a line: for names in inline elements. */
export const textOfElement = (element: Element): string =>
  readBlocks([element], { hiddenToo: true }).text;
