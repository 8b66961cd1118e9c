import type { ReadBlock } from '../text/read-blocks.ts';
import { eachInSteps, perStep, type Steps } from '../text/steps.ts';
import type { BlockKind } from './article.ts';
import { comparable } from './comparable.ts';
import { isLinkedHeadline, isTeaser } from './generic-body.ts';
import { type Holder, type Holders, holdersOf } from './holders.ts';
import { endsWithCredit, isByline, lineRole } from './junk-lines.ts';
import {
  blocksIn,
  isHeadingTag,
  isParagraph,
  lengthOf,
  linkShare,
  type Page,
  textOfBlock,
} from './page.ts';
import { isNameShaped } from './person-name.ts';

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

/** What of an article is known, and not repeated in its body. */
interface Known {
  /** The index of the first block that can be the body's. */
  readonly after: number;
  readonly title: string;
  readonly titleElement: Element | null;
  readonly lead: string;
  readonly leadElement: Element | null;
}

/** A block on its way into the body. */
interface Line {
  readonly block: ReadBlock;
  readonly holder: Holder | null;
  /** Into the page's blocks. */
  readonly index: number;
  readonly text: string;
  readonly role: ReturnType<typeof lineRole>;
}

const paragraphLength = 80;
/** Units. A teaser's box with picture, headline and summary, or a few of them. */
const largestCard = 1_500;
const isLong = (block: ReadBlock): boolean =>
  isParagraph(block) && lengthOf(block) >= paragraphLength;

/**
 * Picks an article's blocks out of an element: what stands in boxes of other
 * things, junk lines, captions, teasers and the byline are left out.
 * @param junkSelector what the site's rules call junk.
 */
export function* selectBody(
  page: Page,
  container: Element,
  junkSelector: string,
  known: Known,
): Steps<Body> {
  const [from, to] = blocksIn(page, container);
  const all = page.read.blocks.slice(from, to);
  const junk = new Set<Element>(junkSelector ? container.querySelectorAll(junkSelector) : []);
  if (known.leadElement) junk.add(known.leadElement);
  const isTeaserAt: boolean[] = [];
  yield* eachInSteps(all, (block, at) => {
    isTeaserAt.push(isParagraph(block) && isTeaser(page, from + at));
  });
  const isOwn = (at: number): boolean => {
    const block = all[at];
    return block !== undefined && isParagraph(block) && !isTeaserAt[at];
  };
  const holders = yield* holdersOf(all, container, isOwn, junk, known.titleElement);
  yield* markFlowAndCards(all, holders, at => isOwn(at) && !holders.of[at]?.isOutside);

  let lines: Line[] = [];
  let isOver = false;
  let units = 0;
  let linked = 0;
  let headlines = 0;
  yield* eachInSteps(all, (block, at) => {
    const holder = holders.of[at] ?? null;
    units += lengthOf(block);
    linked += block.linked;
    if (holder?.isOutside) return;
    const next = all[at + 1];
    if (next && isLinkedHeadline(block) && isParagraph(next)) headlines++;
    if (isOver || holder?.isCard || from + at < known.after) return;
    const text = textOfBlock(page, block);
    if (isCaption(block, text)) return;
    // The next article of an endless page has a main heading of its own, beside this one's text.
    isOver = block.element.localName === 'h1' && !holder?.parent?.isFlow && lines.length > 2;
    if (!isOver) lines.push({ block, holder, index: from + at, text, role: lineRole(text) });
  });
  lines = trimEnds(yield* withoutRepeats(yield* cutRelated(lines), known));
  const bylines: string[] = [];
  const blocks: BodyBlock[] = [];
  let running = 0;
  let paragraphs = 0;
  let teasers = 0;
  yield* eachInSteps(lines, line => {
    const { block, text, role } = line;
    if (role === 'byline') {
      bylines.push(text);
      return;
    }
    blocks.push({ block, kind: kindOf(line, units) });
    if (!isParagraph(block)) return;
    running += text.length;
    if (text.length >= paragraphLength) paragraphs++;
    if (isTeaserAt[line.index - from]) teasers++;
  });
  return {
    blocks,
    from,
    to,
    bylines,
    running,
    paragraphs,
    teasers,
    headlines,
    linkShare: linked / Math.max(units, 1),
  };
}

const isCell = ({ element }: ReadBlock): boolean =>
  element.localName === 'td' || element.localName === 'th';

/**
 * Marks the elements that directly hold the article's paragraphs, with all
 * around those, and the small boxes apart from them that have a linked
 * headline: teasers of other articles.
 */
function* markFlowAndCards(
  blocks: readonly ReadBlock[],
  { of, all }: Holders,
  isOwn: (index: number) => boolean,
): Steps<void> {
  const direct = new Map<Holder, number>();
  const last = new Map<Holder, number>();
  const headlines = new Set<Holder>();
  let total = 0;
  yield* eachInSteps(blocks, (block, at) => {
    const holder = of[at];
    if (!holder) return;
    if (isLinkedHeadline(block)) headlines.add(holder);
    if (!isOwn(at)) return;
    const units = lengthOf(block);
    total += units;
    // An element with several paragraphs of its own, bare text between breaks, is their flow itself.
    const around = last.has(holder) ? holder : holder.parent;
    if (around) direct.set(around, (direct.get(around) ?? 0) + units + (last.get(holder) ?? 0));
    last.set(holder, around === holder ? 0 : units);
  });
  for (const [holder, units] of direct) {
    if (units < total * 0.25) continue;
    for (let at: Holder | null = holder; at && !at.isFlow; at = at.parent) at.isFlow = true;
  }
  // The largest boxes that are not part of the article's own flow: what is in one is told with it.
  const boxes = new Map<Holder, Holder>();
  yield* eachInSteps(all, holder => {
    if (holder.isFlow || holder.units >= largestCard) return;
    const { parent } = holder;
    boxes.set(holder, (parent && boxes.get(parent)) ?? holder);
  });
  for (const headline of headlines) {
    const card = boxes.get(headline);
    if (card) card.isCard = true;
  }
  yield* eachInSteps(all, holder => {
    holder.isCard ||= holder.parent?.isCard === true;
  });
}

/** A line under (or over) a picture that says what it shows and whose it is. */
function isCaption(block: ReadBlock, line: string): boolean {
  const { length } = line;
  if (length > 400 || isCell(block)) return false;
  const { element, afterMedia } = block;
  if ((afterMedia || length <= 300) && endsWithCredit(line)) return true;
  if (!afterMedia || length > 300) return false;
  if (block.emphasised >= length * 0.85) return true;
  return (
    element.localName !== 'form' &&
    (element.getAttribute('align') === 'center' ||
      /text-align:\s*center/i.test(element.getAttribute('style') ?? ''))
  );
}

/** Leaves out boxes of related links by their headings, up to where the article goes on. */
function* cutRelated(lines: readonly Line[]): Steps<Line[]> {
  const kept: Line[] = [];
  let total = 0;
  /** How many linked headlines and long paragraphs are still to come. */
  let links = 0;
  let paragraphs = 0;
  const count = (block: ReadBlock | undefined, by: 1 | -1): void => {
    if (!block) return;
    if (isLinkedHeadline(block)) links += by;
    if (isLong(block)) paragraphs += by;
  };
  yield* eachInSteps(lines, ({ block, text }) => {
    if (isParagraph(block)) total += text.length;
    count(block, 1);
  });
  let read = 0;
  /** The next long paragraph, and the last linked headline before it: looked for once. */
  let nextLong = 0;
  let lastLink = 0;
  for (let index = 0; index < lines.length; index++) {
    if (index % perStep === 0) yield;
    const line = lines[index];
    if (!line || (line.role === 'end' && read > total * 0.5)) break;
    count(line.block, -1);
    if (line.role !== 'related') {
      kept.push(line);
      if (isParagraph(line.block)) read += line.text.length;
      continue;
    }
    if (paragraphs === 0 || (links >= paragraphs && read > total * 0.5)) break;
    // In the middle: the links that follow at once, with the short lines between them.
    if (nextLong <= index) {
      for (nextLong = index + 1; nextLong < lines.length; nextLong++) {
        const block = lines[nextLong]?.block;
        if (!block || isLong(block)) break;
        if (isLinkedHeadline(block)) lastLink = nextLong;
      }
    }
    while (index < lastLink) count(lines[++index]?.block, -1);
  }
  return kept;
}

/** Nothing but a link, or a word that leads up to one. */
const isTip = (block: ReadBlock, text: string): boolean =>
  !isCell(block) &&
  linkShare(block) >
    (/^\W*(?:(?:đọc|xem) (?:thêm|tiếp)|tin liên quan|see also|read more)/iu.test(text)
      ? 0.5
      : 0.85);

/** Leaves out junk lines, lines of nothing but a link or marks, and what was said before. */
function* withoutRepeats(lines: readonly Line[], { title, lead }: Known): Steps<Line[]> {
  const said = [title, lead].map(comparable);
  const longest = Math.max(title.length, lead.length) + 20;
  const seen = new Set<string>();
  const kept: Line[] = [];
  yield* eachInSteps(lines, line => {
    const { block, text, role } = line;
    if (role || (text.length > 12 && isTip(block, text))) return;
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    // Repeats: the title, the lead, a pull quote. Short lines may well come twice.
    if (text.length <= longest) {
      const start = comparable(text.slice(0, 12));
      if (said.some(key => key.startsWith(start) && key === comparable(text))) return;
    }
    if (text.length > 40) {
      if (seen.has(text)) return;
      seen.add(text);
    }
    kept.push(line);
  });
  return kept;
}

/** Takes dates off the beginning and the end; what is a byline or a source there gets that role. */
function trimEnds(lines: readonly Line[]): Line[] {
  let start = 0;
  let end = lines.length;
  const bylines: Line[] = [];
  const textAt = (index: number): string => lines[index]?.text ?? '';
  const take = (index: number): void => {
    const line = lines[index];
    if (line) bylines.push({ ...line, role: 'byline' });
  };
  for (; start < end && isLoose(lines[start]); start++) {
    const text = textAt(start);
    if (isNameShaped(text) || isNamesWithAgency(text) || isByline(text)) take(start);
  }
  // A source, a byline, a date and a last empty heading: more lines than four are a list.
  for (let taken = 0; end > start && taken < 4; taken++, end--) {
    const block = lines[end - 1]?.block;
    if (!block || isCell(block) || block.element.localName === 'li') break;
    const text = textAt(end - 1);
    if (isByline(text) || isNameShaped(text) || isNamesWithAgency(text)) take(end - 1);
    else if (!isLoose(lines[end - 1]) && !(text.length < 60 && isHeadingTag(block.element))) break;
  }
  return [...lines.slice(start, end), ...bylines];
}

/** A short line that is no sentence, and no heading, cell or item either: a date, a byline, a label of the page. */
const isLoose = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.text.length < 60 &&
  !/[.!?…:;”"]$/.test(line.text) &&
  line.block.strong < line.text.length * 0.9 &&
  !isHeadingTag(line.block.element) &&
  !isCell(line.block) &&
  line.block.element.localName !== 'li';

/** "Minh An - TTXVN", "MINH AN/VOV": names and agencies in capitals, nothing else. */
const isNamesWithAgency = (line: string): boolean =>
  line.length <= 60 &&
  /^[([]?\p{Lu}[\p{L}\p{M}.]*(?:\s+\p{Lu}[\p{L}\p{M}.]*){0,4}(?:\s*[-–/(,&]\s*\p{Lu}[\p{L}\p{M}.+ ]*\)?){1,3}$/u.test(
    line,
  );

function kindOf({ block, holder, text }: Line, units: number): BlockKind {
  const { length } = text;
  for (let at = holder?.telling; at; at = at.parent?.telling) {
    const tag = at.element.localName;
    if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'list-item';
    if (tag === 'blockquote') return 'quote';
    // A table that holds most of the article is its layout.
    if ((tag === 'td' || tag === 'th') && at.units < units * 0.5) return 'cell';
    if (length <= 300 && isHeadingTag(at.element)) return 'heading';
  }
  return length <= 120 && block.strong >= length - 1 && !/[.!…:;,]$/.test(text)
    ? 'heading'
    : 'paragraph';
}
