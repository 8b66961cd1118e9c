import { parentOf } from '../text/parent-of.ts';
import type { ReadBlock } from '../text/read-blocks.ts';
import { junkOf, upTo } from './junk-elements.ts';
import { isParagraph, lengthOf, linkShare, type Page } from './page.ts';

/** How much of a paragraph's weight goes to its parent, grandparent, … */
const inheritance = [1, 0.6, 0.3];
/** How far above the densest element the article may reach. */
const maxClimb = 5;

/** An element with what stands in it. */
interface Held {
  readonly element: Element;
  readonly parent: Held | null;
  /** Whether it, or an element around it, is furniture for certain. */
  readonly isJunk: boolean;
  /** Whether it is furniture going by its name. */
  readonly isNamedJunk: boolean;
  /** Units of paragraphs in it, without their links. */
  text: number;
  /** Units of links in it. */
  links: number;
  /** What nearby paragraphs give it. */
  weight: number;
}

const flowTag = /^(?:p|h[1-6]|li|blockquote|dd|dt|td)$/;

/**
 * Finds the element that holds the densest run of paragraphs that belong
 * together, with no rule about the site. Paragraphs (free of links, of some
 * length) give weight to the elements around them; from the heaviest the
 * search climbs while that adds more text than links, so that articles whose
 * paragraphs stand each in an element of their own are found whole.
 */
export function findGenericBody(page: Page): Element | null {
  const { root } = page;
  const all = new Map<Element, Held>();
  const none = new Set<Element>();
  const heldBy = (element: Element): Held | null => {
    const missing: Element[] = [];
    let found: Held | null = null;
    for (const around of upTo(element, root)) {
      found = all.get(around) ?? null;
      if (found) break;
      missing.push(around);
    }
    for (const around of missing.reverse()) {
      const kind = junkOf(around, none);
      found = {
        element: around,
        parent: found,
        isJunk: kind === 'certain' || found?.isJunk === true,
        isNamedJunk: kind === 'by-name',
        text: 0,
        links: 0,
        weight: 0,
      };
      all.set(around, found);
    }
    return found;
  };

  let total = 0;
  page.read.blocks.forEach((block, index) => {
    const held = heldBy(block.element);
    const isText = isParagraph(block);
    const text = isText ? lengthOf(block) - block.linked : 0;
    total += text;
    for (let around = held; around; around = around.parent) {
      around.text += text;
      around.links += block.linked;
    }
    if (!isText || !held || held.isJunk || isTeaser(page, index)) return;
    let around: Held | null = flowTag.test(held.element.localName) ? held.parent : held;
    for (const share of inheritance) {
      if (!around) break;
      around.weight += lengthOf(block) * share;
      around = around.parent;
    }
  });

  // What is only called junk is junk unless it holds much of what the page says.
  const isJunk = (held: Held): boolean => {
    for (let around: Held | null = held; around; around = around.parent) {
      if (around.isJunk || (around.isNamedJunk && around.text < total * 0.4)) return true;
    }
    return false;
  };
  let best: Held | null = null;
  let most = 0;
  for (const held of all.values()) {
    const value = held.weight * (1 - held.links / (held.links + held.text + 1));
    if (value > most && !isJunk(held)) {
      best = held;
      most = value;
    }
  }
  if (!best) {
    // All text may stand in the body itself, between `<br>`s.
    return page.read.blocks.some(block => isParagraph(block) && block.element === root)
      ? root
      : null;
  }
  let top = best;
  let current = best.parent;
  for (let step = 0; current && step < maxClimb; step++) {
    const text = current.text - top.text;
    const links = current.links - top.links;
    if (text > top.text * 0.1 && text > links * 4) top = current;
    current = current.parent;
  }
  return top.element;
}

/** Whether a block is a headline that links to its article elsewhere. */
export const isLinkedHeadline = (block: ReadBlock): boolean =>
  linkShare(block) > 0.85 && lengthOf(block) >= 15 && lengthOf(block) <= 250;

/**
 * Whether a paragraph goes with a headline beside it that links to its article
 * elsewhere: the two stand in a box of their own. A link between paragraphs
 * of one flow is a reading tip, and the paragraph after it is the article's.
 */
export function isTeaser(page: Page, index: number): boolean {
  const { blocks } = page.read;
  const block = blocks[index];
  const before = blocks[index - 1];
  const after = blocks[index + 1];
  if (!block) return false;
  const isInBoxWith = (headline: ReadBlock): boolean => {
    let box: Element | null = block.element;
    while (box && !box.contains(headline.element)) box = parentOf(box);
    return ![-3, -2, -1, 1, 2, 3].some(step => {
      const other = blocks[index + step];
      return other !== undefined && isParagraph(other) && box?.contains(other.element);
    });
  };
  if (before && isLinkedHeadline(before)) {
    return /^(?:h[1-6]|dt)$/.test(before.element.localName) || isInBoxWith(before);
  }
  return after !== undefined && isLinkedHeadline(after) && isInBoxWith(after);
}
