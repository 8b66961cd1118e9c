import { parentOf } from '../text/parent-of.ts';
import type { ReadBlock } from '../text/read-blocks.ts';
import { perStep, type Steps } from '../text/steps.ts';
import { junkOf } from './junk-elements.ts';
import { isParagraph, lengthOf } from './page.ts';

/** An element around some blocks, with what stands in it. */
export interface Holder {
  readonly element: Element;
  readonly parent: Holder | null;
  /** Furniture for certain, or in such. */
  readonly isJunk: boolean;
  /** Furniture going by its name. */
  readonly isNamedJunk: boolean;
  /** Units of all that stands in it. */
  units: number;
  /** Units of running text in it, without its links. */
  text: number;
  /** Units of links in it. */
  links: number;
  /** What nearby paragraphs give it (the generic reader's). */
  weight: number;
  /** The article's paragraphs stand in it directly, or below. */
  isFlow: boolean;
  /** A box of its own with a linked headline: a teaser. */
  isCard: boolean;
}

/** The elements between some blocks and the element that holds them all. */
export interface Holders {
  /** All, outer before inner. */
  readonly all: Iterable<Holder>;
  /** The innermost around each block; null for the root itself. */
  readonly of: readonly (Holder | null)[];
  /** Whether it is in furniture: for certain, or by name and without much of what is said. */
  isOutside(holder: Holder | null): boolean;
}

/** Less than this share of the running text in an element that is called junk: it is. */
const leastShare = 0.4;

/**
 * Counts what the elements around blocks hold.
 * @param isText whether a block (by its index) is running text, and not of another article.
 * @param known elements that are junk for certain.
 * @param headline what holds it is no furniture, whatever it is called.
 */
export function* holdersOf(
  blocks: readonly ReadBlock[],
  root: Element,
  isText: (index: number) => boolean,
  known: ReadonlySet<Element>,
  headline: Element | null = null,
): Steps<Holders> {
  const all = new Map<Element, Holder>();
  const holderOf = (element: Element): Holder | null => {
    const missing: Element[] = [];
    let holder: Holder | null = null;
    for (let at: Element | null = element; at && at !== root; at = parentOf(at)) {
      holder = all.get(at) ?? null;
      if (holder) break;
      missing.push(at);
    }
    for (let at = missing.pop(); at; at = missing.pop()) {
      const kind = junkOf(at, known);
      const isNamed = (kind === 'by-name' || kind === 'foreign') && !at.contains(headline);
      holder = {
        element: at,
        parent: holder,
        isJunk: kind === 'certain' || (isNamed && kind === 'foreign') || holder?.isJunk === true,
        isNamedJunk: isNamed,
        units: 0,
        text: 0,
        links: 0,
        weight: 0,
        isFlow: false,
        isCard: false,
      };
      all.set(at, holder);
    }
    return holder;
  };
  let total = 0;
  const of: (Holder | null)[] = [];
  for (const block of blocks) {
    if (of.length % perStep === 0) yield;
    const holder = holderOf(block.element);
    const units = lengthOf(block);
    const text = isText(of.length) ? units - block.linked : 0;
    if (isParagraph(block)) total += units - block.linked;
    for (let at = holder; at; at = at.parent) {
      at.units += units;
      at.text += text;
      at.links += block.linked;
    }
    of.push(holder);
  }
  return {
    all: all.values(),
    of,
    isOutside(holder) {
      for (let at = holder; at; at = at.parent) {
        if (at.isJunk || (at.isNamedJunk && at.text < total * leastShare)) return true;
      }
      return false;
    },
  };
}
