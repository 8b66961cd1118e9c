import { parentOf } from '../text/parent-of.ts';
import type { ReadBlock } from '../text/read-blocks.ts';
import { comparable } from './comparable.ts';
import type { Piece } from './compose-text.ts';
import { alternatives, type Rules } from './families/family.ts';
import { isTeaser } from './generic-body.ts';
import { upTo } from './junk-elements.ts';
import { leadPrefixLength } from './lead-prefix.ts';
import {
  blocksIn,
  isHeadingTag,
  isParagraph,
  lengthOf,
  type Page,
  type Place,
  select,
  textOfBlock,
  textOfElement,
} from './page.ts';
import type { Body } from './select-body.ts';

/** A lead is a paragraph, not the article. */
const longestLead = 1_200;

/** How papers call their leads in classes, ids and `itemprop`. "leading-7" is a line height. */
const leadName =
  /sapo|(?:^|[\s_-])lead(?!ing|er)|summ?ary|chapp?eau|chapo|[a-z]-desc\b|description|brief|trich-?yeu|abstract|standfirst/i;

const hasLeadName = (element: Element): boolean =>
  element.localName !== 'form' &&
  ['class', 'id', 'itemprop', 'data-role'].some(name => {
    const value = element.getAttribute(name);
    return value !== null && leadName.test(value);
  });

/** The element of the lead: by rules, by name near the body, or by what the page's description says. */
export function findLead(
  page: Page,
  rules: Rules | null,
  container: Element,
  title: Place | null,
): Element | null {
  const isLead = (element: Element): boolean => {
    if (element.contains(container)) return false;
    const { length } = textOfElement(element);
    return length >= 30 && length <= longestLead;
  };
  for (const selector of alternatives(rules?.lead)) {
    const lead = select(page, selector, 3).find(isLead);
    if (lead) return lead;
  }
  const [bodyStart] = blocksIn(page, container);
  const start = title ? title.to : Math.max(bodyStart - 8, 0);
  const first = bodyStart < start && title ? start : Math.min(start, bodyStart);
  const nearby = page.read.blocks.slice(
    first,
    Math.min(Math.max(start, bodyStart) + 10, first + 25),
  );
  const description = comparable(page.metadata.description.replace(/(?:\.{3}|…)$/, '')).slice(
    0,
    60,
  );
  for (const [index, block] of nearby.entries()) {
    const at = first + index;
    // Right after the page's own headline, which may link to itself, nothing is a teaser.
    const isHeaded = title !== null && at >= title.to && at - title.to < 2;
    if (lengthOf(block) < 30 || (!isHeaded && isTeaser(page, at, true))) continue;
    for (const element of upTo(block.element, page.root)) {
      if (element.contains(container)) break;
      if (hasLeadName(element) && isLead(element)) return element;
    }
    if (!isParagraph(block)) continue;
    // In the body itself a first paragraph may be repeated as description without being a lead.
    if (container.contains(block.element) && !standsApart(page, block)) break;
    const text = textOfBlock(page, block);
    const key = comparable(text.slice(leadPrefixLength(text)));
    if (description.length > 30 && key.startsWith(description) && isLead(block.element)) {
      return block.element;
    }
    if (title && /^h[2-4]$/.test(block.element.localName)) return block.element;
    if (container.contains(block.element)) break;
  }
  return null;
}

/** Whether the next paragraph stands in another box. */
function standsApart({ read: { blocks } }: Page, block: ReadBlock): boolean {
  const next = blocks.slice(blocks.indexOf(block) + 1).find(isParagraph);
  return (
    next !== undefined &&
    !block.element.contains(next.element) &&
    parentOf(next.element) !== parentOf(block.element)
  );
}

/** A first paragraph all in bold over plain ones is the lead. */
export function boldLead(body: Body): ReadBlock | null {
  const [first, ...rest] = body.blocks;
  if (!first || body.paragraphs < 2) return null;
  const isBold = (block: ReadBlock) => block.strong >= lengthOf(block) * 0.9;
  const { block } = first;
  const isHeadingLead = isHeadingTag(block.element) && lengthOf(block) >= 100;
  return isParagraph(block) &&
    lengthOf(block) <= longestLead &&
    (isBold(block) || isHeadingLead) &&
    // In an interview the questions are bold, the first as well as the others.
    !rest.some(({ block: other }) => lengthOf(other) >= 60 && isBold(other))
    ? block
    : null;
}

/** Leaves out the paper's name at the beginning of a lead, and a place stamp. */
export function withoutPrefix(
  page: Page,
  element: Element | null,
  lead: readonly Piece[],
): Piece[] {
  const [first, ...rest] = lead;
  if (!first) return [];
  const text = page.read.text.slice(first.start, first.end);
  const stamp = element?.querySelector('.location-stamp')?.textContent?.trim() ?? '';
  const length = stamp && text.startsWith(stamp) ? stamp.length : leadPrefixLength(text);
  const space = /^\s*/.exec(text.slice(length))?.[0].length ?? 0;
  return [{ start: first.start + length + space, end: first.end }, ...rest];
}
