import { parentOf } from '../text/parent-of.ts';
import type { ReadBlock } from '../text/read-blocks.ts';
import { eachInSteps, type Steps } from '../text/steps.ts';
import { type Holder, holdersOf } from './holders.ts';
import {
  blocksIn,
  isHeadingTag,
  isParagraph,
  lengthOf,
  linkShare,
  type Page,
  type Place,
} from './page.ts';

/** How much of a paragraph's weight goes to its parent, grandparent, … */
const inheritance = [1, 0.6, 0.3];
/** How far above the densest element the article may reach. */
const maxClimb = 5;

const flowTag = /^(?:p|h[1-6]|li|blockquote|dd|dt|td)$/;

/**
 * Finds the element that holds the densest run of paragraphs that belong
 * together, with no rule about the site. Paragraphs (free of links, of some
 * length) give weight to the elements around them; from the heaviest the
 * search climbs while that adds more text than links, so that articles whose
 * paragraphs stand each in an element of their own are found whole.
 */
export function* findGenericBody(page: Page, title: Place | null): Steps<Element | null> {
  const { root, read } = page;
  // The page's body has furniture beside the article; a part of it may be all article.
  const outer = root.localName === 'body' ? root : (parentOf(root) ?? root);
  const headline = title?.element ?? null;
  const isOwn: boolean[] = [];
  yield* eachInSteps(read.blocks, (block, index) => {
    isOwn.push(isParagraph(block) && !isTeaser(page, index));
  });
  const holders = yield* holdersOf(
    read.blocks,
    outer,
    index => isOwn[index] === true,
    new Set(),
    headline,
  );
  /** Of the root itself: all text may stand in it, between `<br>`s. */
  let rootWeight = 0;
  yield* eachInSteps(read.blocks, (block, index) => {
    const holder = holders.of[index] ?? null;
    if (!isOwn[index] || holder?.isJunk) return;
    // A cell with several paragraphs of its own holds them as a box does.
    const isFlow =
      holder &&
      flowTag.test(holder.element.localName) &&
      holders.of[index - 1] !== holder &&
      holders.of[index + 1] !== holder;
    let around = isFlow ? holder.parent : holder;
    if (!around) rootWeight += lengthOf(block);
    for (const share of inheritance) {
      if (!around) break;
      around.weight += lengthOf(block) * share;
      around = around.parent;
    }
  });
  let best: Holder | null = null;
  let most = 0;
  for (const holder of holders.all) {
    const value = holder.weight * (1 - holder.links / (holder.links + holder.text + 1));
    if (value > most && !holder.isOutside) {
      best = holder;
      most = value;
    }
  }
  if (!best || rootWeight > best.weight) return rootWeight > 0 ? root : null;
  const leadLength = (before: number): number => {
    const lead = read.blocks[isOwn.lastIndexOf(true, before - 1)];
    return lead ? lengthOf(lead) : 0;
  };
  let top = best;
  let current = best.parent;
  // Around headline and text there is furniture.
  const isWhole = ({ element }: Holder) => headline !== null && element.contains(headline);
  for (let step = 0; current && step < maxClimb && !isWhole(top); step++) {
    const [from, to] = blocksIn(page, top.element);
    const [start] = blocksIn(page, current.element);
    let text = current.text - top.text;
    // A paragraph between headline and text is the lead, and found as such.
    const over = isOwn.slice(Math.max(start, title?.to ?? 0), from).filter(Boolean).length;
    if (over === 1) text -= leadLength(from);
    const links = current.links - top.links;
    if (to > from && text > top.text * 0.2 && text > links * 0.5) top = current;
    if (isWhole(current)) break;
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
 * `isAbove`: only headlines above it count, as reading tips follow on leads.
 */
export function isTeaser(page: Page, index: number, isAbove = false): boolean {
  const { blocks } = page.read;
  const block = blocks[index];
  const previous = blocks[index - 1];
  const above = blocks[index - 2];
  // A date or a section's name may stand between the headline and its summary.
  const isBetween =
    previous && above && lengthOf(previous) < 40 && !previous.linked && isHeadingTag(above.element);
  const before = isBetween ? above : previous;
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
    return isHeadingTag(before.element) || before.element.localName === 'dt' || isInBoxWith(before);
  }
  return !isAbove && after !== undefined && isLinkedHeadline(after) && isInBoxWith(after);
}
