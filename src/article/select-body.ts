import { parentOf } from '../text/parent-of.ts';
import type { ReadBlock } from '../text/read-blocks.ts';
import type { BlockKind } from './article.ts';
import { comparable } from './comparable.ts';
import { isLinkedHeadline, isTeaser } from './generic-body.ts';
import { type Junk, junkOf, upTo } from './junk-elements.ts';
import { endsWithCredit, isByline, lineRole } from './junk-lines.ts';
import { blocksIn, isParagraph, lengthOf, linkShare, type Page, textOfBlock } from './page.ts';
import { isPersonName } from './people.ts';
import { isDateLine } from './publication-date.ts';

/** A block that was judged to be the article's. */
export interface BodyBlock {
  readonly block: ReadBlock;
  readonly kind: BlockKind;
}

/** What was made of the blocks in one element. */
export interface Body {
  readonly blocks: readonly BodyBlock[];
  /** Indexes, into the page's blocks, of the first block in the element and of the first after it. */
  readonly from: number;
  readonly to: number;
  /** Bylines that stood at the end. */
  readonly bylines: readonly string[];
  /** Units in kept paragraphs. */
  readonly running: number;
  /** Kept paragraphs of at least 80 units. */
  readonly paragraphs: number;
  /** Of those, how many stand under a headline that links elsewhere. */
  readonly teasers: number;
  /** Headlines that link elsewhere, each over a paragraph. */
  readonly headlines: number;
  /** The share of link text among all that stands in the element. */
  readonly linkShare: number;
}

const paragraphLength = 80;

/**
 * Picks an article's blocks out of an element: what stands in boxes of other
 * things, junk lines, captions, teasers and the byline are left out.
 * @param junkSelector what the site's rules call junk; an invalid selector is none.
 * @param known title and lead, which are not repeated.
 */
export function selectBody(
  page: Page,
  container: Element,
  junkSelector: string,
  known: {
    readonly after: number;
    readonly lines: readonly string[];
    readonly lead: Element | null;
  },
): Body {
  const [from, to] = blocksIn(page, container);
  const all = page.read.blocks.slice(from, to);
  const outside = inJunkElements(all, container, junkSelector, known.lead);
  const linkUnits = all.reduce((sum, block) => sum + block.linked, 0);
  const units = all.reduce((sum, block) => sum + lengthOf(block), 0);
  const repeated = new Set(known.lines.map(comparable));
  const seen = new Set<string>();

  const longestKnown = Math.max(...known.lines.map(line => line.length)) + 20;
  let kept: ReadBlock[] = [];
  const flows = flowParents(all, outside, container);
  const cards = teaserCards(all, outside, flows, container);
  all.forEach((block, index) => {
    if (from + index < known.after || outside.has(block)) return;
    if (cards.has(block) || isCaption(page, block)) return;
    kept.push(block);
  });
  kept = cutRelated(page, kept);
  kept = kept.filter(block => {
    const line = textOfBlock(page, block);
    const role = lineRole(line);
    if (role || (lengthOf(block) > 12 && linkShare(block) > 0.85 && !isCell(block))) return false;
    if (!/[\p{L}\p{N}]/u.test(line)) return false;
    // Repeats: the title, the lead, a pull quote. Short lines may well come twice.
    if (line.length <= longestKnown && repeated.has(comparable(line))) return false;
    if (line.length > 40) {
      if (seen.has(line)) return false;
      seen.add(line);
    }
    return true;
  });
  const { blocks, bylines } = trimEnds(page, kept);
  const paragraphs = blocks.filter(isParagraph);
  const places = new Map(all.map((block, index) => [block, from + index]));
  const teasers = paragraphs.filter(block => isTeaser(page, places.get(block) ?? -1)).length;
  return {
    blocks: blocks.map(block => ({ block, kind: kindOf(page, block, container, units) })),
    from,
    to,
    bylines,
    running: paragraphs.reduce((sum, block) => sum + lengthOf(block), 0),
    paragraphs: paragraphs.filter(block => lengthOf(block) >= paragraphLength).length,
    teasers,
    headlines: all.filter((block, index) => {
      const next = all[index + 1];
      return (
        next !== undefined && !outside.has(block) && isLinkedHeadline(block) && isParagraph(next)
      );
    }).length,
    linkShare: linkUnits / Math.max(units, 1),
  };
}

const isCell = (block: ReadBlock): boolean => /^t[dh]$/.test(block.element.localName);

/** The blocks that stand in elements of other things. */
function inJunkElements(
  blocks: readonly ReadBlock[],
  container: Element,
  selector: string,
  lead: Element | null,
): Set<ReadBlock> {
  const known = new Set<Element>(lead ? [lead] : []);
  if (selector) for (const element of container.querySelectorAll(selector)) known.add(element);
  const kinds = new Map<Element, Junk>();
  const held = new Map<Element, number>();
  const named = new Map<ReadBlock, Element[]>();
  const outside = new Set<ReadBlock>();
  let total = 0;
  for (const block of blocks) {
    const free = lengthOf(block) - block.linked;
    total += free;
    const around: Element[] = [];
    for (const element of upTo(block.element, container)) {
      let kind = kinds.get(element);
      if (kind === undefined) {
        kind = junkOf(element, known);
        kinds.set(element, kind);
      }
      if (kind === 'certain') outside.add(block);
      if (kind === 'by-name') {
        around.push(element);
        held.set(element, (held.get(element) ?? 0) + free);
      }
    }
    if (around.length > 0) named.set(block, around);
  }
  for (const [block, around] of named) {
    if (around.some(element => (held.get(element) ?? 0) < total * 0.4)) outside.add(block);
  }
  return outside;
}

/** The elements that directly hold the article's paragraphs, and all around those. */
function flowParents(
  blocks: readonly ReadBlock[],
  outside: ReadonlySet<ReadBlock>,
  container: Element,
): Set<Element> {
  const flows = new Set<Element>([container]);
  const units = new Map<Element, number>();
  let total = 0;
  for (const block of blocks) {
    if (outside.has(block) || !isParagraph(block)) continue;
    total += lengthOf(block);
    const parent = parentOf(block.element);
    if (parent) units.set(parent, (units.get(parent) ?? 0) + lengthOf(block));
  }
  for (const [element, held] of units) {
    if (held < total * 0.25) continue;
    for (const around of upTo(element, container)) flows.add(around);
  }
  return flows;
}

/** Blocks of small boxes that have a linked headline: teasers of other articles. */
function teaserCards(
  blocks: readonly ReadBlock[],
  outside: ReadonlySet<ReadBlock>,
  flows: ReadonlySet<Element>,
  container: Element,
): Set<ReadBlock> {
  const cards = new Set<Element>();
  for (const block of blocks) {
    if (outside.has(block) || !isLinkedHeadline(block)) continue;
    // The largest box around the headline that is not part of the article's own flow.
    let card: Element | null = null;
    for (const element of upTo(block.element, container)) {
      if (flows.has(element)) break;
      card = element;
    }
    if (card && (card.textContent ?? '').length < 1_500) cards.add(card);
  }
  if (cards.size === 0) return new Set();
  return new Set(
    blocks.filter(block => {
      for (const element of upTo(block.element, container)) if (cards.has(element)) return true;
      return false;
    }),
  );
}

/** A line under (or over) a picture that says what it shows and whose it is. */
function isCaption(page: Page, block: ReadBlock): boolean {
  const length = lengthOf(block);
  if (length > 400 || isCell(block)) return false;
  const line = textOfBlock(page, block);
  if (endsWithCredit(line) && (block.afterMedia || length <= 300)) return true;
  if (!block.afterMedia || length > 300) return false;
  if (block.emphasised >= length * 0.85) return true;
  const { element } = block;
  return (
    element.localName !== 'form' &&
    (element.getAttribute('align') === 'center' ||
      /text-align:\s*center/i.test(element.getAttribute('style') ?? ''))
  );
}

/** Leaves out boxes of related links by their headings, up to where the article goes on. */
function cutRelated(page: Page, blocks: readonly ReadBlock[]): ReadBlock[] {
  const kept: ReadBlock[] = [];
  const total = blocks.reduce((sum, block) => sum + (isParagraph(block) ? lengthOf(block) : 0), 0);
  let read = 0;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block) break;
    const role = lineRole(textOfBlock(page, block));
    if (role === 'end' && read > total * 0.5) break;
    if (role !== 'related') {
      kept.push(block);
      if (isParagraph(block)) read += lengthOf(block);
      continue;
    }
    const rest = blocks.slice(index + 1);
    const links = rest.filter(isLinkedHeadline).length;
    const paragraphs = rest.filter(
      item => isParagraph(item) && lengthOf(item) >= paragraphLength,
    ).length;
    if (paragraphs === 0 || (links >= paragraphs && read > total * 0.5)) break;
    // In the middle: the links that follow at once, with the short lines between them.
    let next = index + 1;
    for (let ahead = next; ahead < blocks.length; ahead++) {
      const item = blocks[ahead];
      if (!item || (isParagraph(item) && lengthOf(item) >= paragraphLength)) break;
      if (isLinkedHeadline(item)) next = ahead + 1;
    }
    index = next - 1;
  }
  return kept;
}

/** Takes dates off the beginning, and bylines, sources and date lines off the end. */
function trimEnds(
  page: Page,
  blocks: readonly ReadBlock[],
): { readonly blocks: readonly ReadBlock[]; readonly bylines: readonly string[] } {
  let start = 0;
  let end = blocks.length;
  const bylines: string[] = [];
  const lineAt = (index: number): string => {
    const block = blocks[index];
    return block ? textOfBlock(page, block) : '';
  };
  while (start < end && isDateLine(lineAt(start))) start++;
  const first = lineAt(start);
  if (
    start < end &&
    first.length < 60 &&
    (isPersonName(first) || /^(?:by|tác giả)\b/i.test(first))
  ) {
    bylines.push(first);
    start++;
  }
  // A source, a byline, a date and a last empty heading: more lines than four are a list.
  for (let taken = 0; end > start && taken < 4; taken++, end--) {
    const block = blocks[end - 1];
    if (!block || isCell(block) || block.element.localName === 'li') break;
    const line = lineAt(end - 1);
    if (isByline(line) || isPersonName(line) || isNamesWithAgency(line)) bylines.push(line);
    else if (!isDateLine(line) && !(line.length < 60 && isHeadingTag(block))) break;
  }
  return { blocks: blocks.slice(start, end), bylines };
}

const isHeadingTag = (block: ReadBlock): boolean => /^h[1-6]$/.test(block.element.localName);

/** "Minh An - TTXVN", "MINH AN/VOV": names and agencies in capitals, nothing else. */
const isNamesWithAgency = (line: string): boolean =>
  line.length <= 60 &&
  /^[([]?\p{Lu}[\p{L}\p{M}.]*(?:\s+\p{Lu}[\p{L}\p{M}.]*){0,4}(?:\s*[-–/(,&]\s*\p{Lu}[\p{L}\p{M}.+ ]*\)?){1,3}$/u.test(
    line,
  );

function kindOf(page: Page, block: ReadBlock, container: Element, units: number): BlockKind {
  for (const element of upTo(block.element, container)) {
    const tag = element.localName;
    if (/^h[1-6]$/.test(tag) && lengthOf(block) <= 300) return 'heading';
    if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'list-item';
    if (tag === 'blockquote') return 'quote';
    // A table that holds most of the article is its layout.
    if ((tag === 'td' || tag === 'th') && (element.textContent ?? '').length < units * 0.5)
      return 'cell';
  }
  const length = lengthOf(block);
  return length <= 120 && block.strong >= length - 1 && !/[.!…:;,]$/.test(textOfBlock(page, block))
    ? 'heading'
    : 'paragraph';
}
