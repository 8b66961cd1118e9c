import type { ReadBlock } from '../text/read-blocks.ts';
import { comparable } from './comparable.ts';
import type { Piece } from './compose-text.ts';
import { alternatives, type Rules } from './families/family.ts';
import { leadPrefixLength } from './lead-prefix.ts';
import {
  blocksIn,
  isParagraph,
  lengthOf,
  lineOfElement,
  type Page,
  type Place,
  textOfBlock,
} from './page.ts';
import type { Body } from './select-body.ts';

/** A lead is a paragraph, not the article. */
const longestLead = 1_200;

const leadNames =
  '[itemprop="description"], [class*="sapo" i], [class*="-lead" i], [class^="lead" i], [class*="summary" i], [class*="chapeau" i], [class*="article-desc" i], [class*="description" i], [id*="sapo" i], [class*="trich-yeu" i], [class*="abstract" i], [class*="standfirst" i]';

/** The element of the lead: by rules, by name near the body, or by what the page's description says. */
export function findLead(
  page: Page,
  rules: Rules | null,
  container: Element,
  title: Place | null,
): Element | null {
  const isLead = (element: Element): boolean => {
    const text = lineOfElement(element);
    return text.length >= 30 && text.length <= longestLead && !element.contains(container);
  };
  for (const selector of alternatives(rules?.lead)) {
    for (const element of [...page.document.querySelectorAll(selector)].slice(0, 3)) {
      if (isLead(element)) return element;
    }
  }
  const [bodyStart] = blocksIn(page, container);
  const start = title ? title.to : Math.max(bodyStart - 8, 0);
  const nearby = page.read.blocks.slice(
    Math.min(start, bodyStart),
    Math.min(Math.max(start, bodyStart) + 2, Math.min(start, bodyStart) + 25),
  );
  const description = comparable(page.metadata.description.replace(/(?:\.{3}|…)$/, '')).slice(
    0,
    60,
  );
  for (const block of nearby) {
    if (!isParagraph(block)) continue;
    const named = block.element.localName !== 'form' ? block.element.closest(leadNames) : null;
    if (named && !named.contains(container) && isLead(named)) return named;
    // In the body itself a first paragraph may be repeated as description without being a lead.
    const isInBody = container.contains(block.element);
    const text = textOfBlock(page, block);
    const key = comparable(text.slice(leadPrefixLength(text)));
    if (!isInBody && description.length > 30 && key.startsWith(description)) return block.element;
    if (!isInBody && title && /^h[2-4]$/.test(block.element.localName)) return block.element;
  }
  return null;
}

/** A first paragraph all in bold over plain ones is the lead. */
export function boldLead(body: Body): ReadBlock | null {
  const [first, ...rest] = body.blocks;
  if (!first || body.paragraphs < 3) return null;
  const isBold = (block: ReadBlock) => block.strong >= lengthOf(block) * 0.9;
  const { block } = first;
  const isHeadingLead = /^h[2-4]$/.test(block.element.localName) && lengthOf(block) >= 100;
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
