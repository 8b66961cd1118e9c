import { parentOf } from '../text/parent-of.ts';
import type { ReadBlock } from '../text/read-blocks.ts';
import { eachInSteps, type Steps } from '../text/steps.ts';
import { junkOf } from './junk-elements.ts';
import { isParagraph, lengthOf } from './page.ts';

/** An element around some blocks, with what stands in it. */
export interface Holder {
  readonly element: Element;
  readonly parent: Holder | null;
  /** It, or the nearest around it, whose tag says what a block in it is; null if there is none. */
  telling: Holder | null;
  /** Furniture for certain, or in such. */
  readonly isJunk: boolean;
  /** Furniture going by its name. */
  readonly isNamedJunk: boolean;
  /** In furniture: for certain, or by name and without much of what is said. */
  isOutside: boolean;
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
  /** In a box of its own with a linked headline: a teaser. */
  isCard: boolean;
}

/** The elements between some blocks and the element that holds them all. */
export interface Holders {
  /** All, outer before inner. */
  readonly all: readonly Holder[];
  /** The innermost around each block; null for the root itself. */
  readonly of: readonly (Holder | null)[];
}

const tellingTag = /^(?:li|d[dt]|blockquote|t[dh]|h[1-6])$/;

/** Less than this share of the running text in an element that is called junk: it is. */
const leastShare = 0.4;

/**
 * Counts what the elements around blocks hold. Each element is looked at once
 * or twice, however deep it stands.
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
  const found = new Map<Element, Holder>();
  const all: Holder[] = [];
  const holderOf = (element: Element): Holder | null => {
    const missing: Element[] = [];
    let holder: Holder | null = null;
    for (let at: Element | null = element; at && at !== root; at = parentOf(at)) {
      holder = found.get(at) ?? null;
      if (holder) break;
      missing.push(at);
    }
    for (let at = missing.pop(); at; at = missing.pop()) {
      const kind = junkOf(at, known);
      const isNamed = (kind === 'by-name' || kind === 'foreign') && !at.contains(headline);
      const parent: Holder | null = holder;
      const made: Holder = {
        element: at,
        parent,
        telling: parent?.telling ?? null,
        isJunk: kind === 'certain' || (isNamed && kind === 'foreign') || parent?.isJunk === true,
        isNamedJunk: isNamed,
        isOutside: false,
        units: 0,
        text: 0,
        links: 0,
        weight: 0,
        isFlow: false,
        isCard: false,
      };
      if (tellingTag.test(at.localName)) made.telling = made;
      found.set(at, made);
      all.push(made);
      holder = made;
    }
    return holder;
  };
  let total = 0;
  const of: (Holder | null)[] = [];
  yield* eachInSteps(blocks, block => {
    const holder = holderOf(block.element);
    const units = lengthOf(block);
    const text = isText(of.length) ? units - block.linked : 0;
    if (isParagraph(block)) total += units - block.linked;
    if (holder) {
      holder.units += units;
      holder.text += text;
      holder.links += block.linked;
    }
    of.push(holder);
  });
  // Outer before inner: backwards each has all that is in it when it is added to the one around.
  yield* eachInSteps(all.toReversed(), ({ parent, units, text, links }) => {
    if (!parent) return;
    parent.units += units;
    parent.text += text;
    parent.links += links;
  });
  yield* eachInSteps(all, holder => {
    holder.isOutside =
      holder.isJunk ||
      holder.parent?.isOutside === true ||
      (holder.isNamedJunk && holder.text < total * leastShare);
  });
  return { all, of };
}
