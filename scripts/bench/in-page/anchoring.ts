/** Runs in a page: the mutation benchmark, each anchorer on the same page after the same change. */
import { createTextQuoteSelectorMatcher, describeTextQuote } from '@apache-annotator/dom';
import * as textQuote from 'dom-anchor-text-quote';
import * as hypothesis from 'hypothesis-anchoring';
import Highlighter from 'web-highlighter';
import { createAnchorer } from '../../../src/notes/anchor.ts';
import type { Selector } from '../../../src/notes/note.ts';
import { describe } from '../../../src/notes/selectors.ts';
import { readPageText } from '../../../src/text/read-page-text.ts';
import type { Span } from '../../../src/text/span.ts';
import { generateArticle } from '../../../test/unit/notes/articles.ts';
import { markArticle } from '../../../test/unit/notes/benchmark.ts';
import { judge, mutations, type Outcome } from '../../../test/unit/notes/mutations.ts';
import { createRandom } from '../../../test/unit/notes/random.ts';

/** What all anchorers can be asked. A page given to `place` is not the one that was described. */
interface Subject {
  describe(root: Element, range: Range): Promise<unknown>;
  place(root: Element, described: unknown): Promise<Range | null>;
}

const paragraphs = (root: Element) => [...root.children];

const subjects: Readonly<Record<string, Subject>> = {
  ours: {
    describe: async (root, range) => {
      const page = readPageText(...paragraphs(root));
      const start = page.offsetAt(range.startContainer, range.startOffset) ?? 0;
      const end = page.offsetAt(range.endContainer, range.endOffset) ?? page.text.length;
      return describe(page, start, end);
    },
    place: async (root, described) => {
      const page = readPageText(...paragraphs(root));
      const placement = createAnchorer(page).place(described as Selector[]);
      return placement.state === 'unplaced' ? null : page.rangeAt(placement.start, placement.end);
    },
  },
  hypothesis: {
    describe: async (root, range) => hypothesis.describe(root, range),
    place: (root, described) => hypothesis.anchor(root, described as unknown[]),
  },
  'dom-anchor-text-quote': {
    describe: async (root, range) => textQuote.fromRange(root, range),
    place: async (root, described) => textQuote.toRange(root, described as object),
  },
  '@apache-annotator/dom': {
    describe: (root, range) => describeTextQuote(range, root),
    place: async (root, described) => {
      const matches = createTextQuoteSelectorMatcher(
        described as Parameters<typeof createTextQuoteSelectorMatcher>[0],
      )(root);
      for await (const match of matches) return match;
      return null;
    },
  },
  'web-highlighter': {
    describe: async (root, range) => {
      const highlighter = new Highlighter({ $root: root as HTMLElement });
      try {
        const { startMeta, endMeta, text, id } = highlighter.fromRange(range);
        return { startMeta, endMeta, text, id };
      } finally {
        highlighter.dispose();
      }
    },
    place: async (root, described) => {
      const { startMeta, endMeta, text, id } = described as ReturnType<Highlighter['fromRange']>;
      // Not disposed of: that would take its marks away before they are read. The page goes anyway.
      const highlighter = new Highlighter({ $root: root as HTMLElement });
      highlighter.fromStore(startMeta, endMeta, text, id);
      const parts = highlighter.getDoms(id);
      const [first, last] = [parts[0], parts.at(-1)];
      if (!first || !last) return null;
      const range = document.createRange();
      range.setStartBefore(first);
      range.setEndAfter(last);
      return range;
    },
  },
};

export const names = Object.keys(subjects);

/** A page of one paragraph per line; line ends stay between them as text, so offsets stay what they are. */
function layOut(text: string): Element {
  const root = document.createElement('article');
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) root.append('\n');
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    root.append(paragraph);
  }
  document.body.replaceChildren(root);
  return root;
}

/** The range over some units of a root's `textContent`. */
function rangeOver(root: Element, { start, end }: Span): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let offset = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (start >= offset && start < offset + length) range.setStart(node, start - offset);
    if (end > offset && end <= offset + length) range.setEnd(node, end - offset);
    offset += length;
  }
  return range;
}

function spanOf(root: Element, range: Range | null): Span | null {
  if (!range || range.collapsed) return null;
  const before = document.createRange();
  before.setStart(root, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { start, end: start + range.toString().length };
}

export interface Judged {
  readonly subject: string;
  readonly mutation: string;
  readonly kind: string;
  readonly outcome: Outcome;
}

/** Every mutation of one article with each of its quotes, by every anchorer. */
export async function judgeAll(seed: number): Promise<Judged[]> {
  const { text, quotes, mutate } = markArticle(seed);
  const judged: Judged[] = [];
  const described: Record<string, unknown>[] = [];
  for (const { quote } of quotes) {
    const selectors: Record<string, unknown> = {};
    for (const [name, subject] of Object.entries(subjects)) {
      const root = layOut(text);
      selectors[name] = await subject.describe(root, rangeOver(root, quote)).catch(() => null);
    }
    described.push(selectors);
  }
  for (const mutation of Object.keys(mutations)) {
    for (const [index, { kind, quote }] of quotes.entries()) {
      const changed = mutate(mutation, quote);
      for (const [name, subject] of Object.entries(subjects)) {
        const root = layOut(changed.text);
        const selectors = described[index]?.[name];
        const range = selectors ? await subject.place(root, selectors).catch(() => null) : null;
        const outcome = judge(spanOf(root, range), quote, changed.origins);
        judged.push({ subject: name, mutation, kind, outcome });
      }
    }
  }
  return judged;
}

/** Milliseconds that each anchorer takes for quotes of other articles on a page of a length. */
export async function timeUnplaceable(length: number): Promise<Record<string, number[]>> {
  const lines: string[] = [];
  for (let seed = 90_000, total = 0; total < length; seed++) {
    const { text } = markArticle(seed);
    lines.push(text);
    total += text.length + 1;
  }
  const root = layOut(lines.join('\n').slice(0, length));
  const quotes: string[] = [];
  for (let seed = 95_000; quotes.length < 24; seed++) {
    const {
      paragraphs: [first = [], second = []],
    } = generateArticle(createRandom(seed));
    // The page's own kind of words, in no order that it has.
    const words = createRandom(seed).shuffle([...first, ...second].join(' ').split(' '));
    quotes.push(words.join(' ').slice(0, 20 + (seed % 6) * 40));
  }
  const times: Record<string, number[]> = {};
  for (const name of ['hypothesis', 'dom-anchor-text-quote', '@apache-annotator/dom']) {
    const subject = subjects[name];
    if (!subject) continue;
    const taken: number[] = [];
    for (const quote of quotes) {
      const page = document.createElement('article');
      page.textContent = `Mở đầu bài. ${quote} Kết thúc bài.`;
      document.body.append(page);
      const selectors = await subject.describe(
        page,
        rangeOver(page, { start: 12, end: 12 + quote.length }),
      );
      page.remove();
      const start = performance.now();
      await subject.place(root, selectors).catch(() => null);
      taken.push(performance.now() - start);
    }
    times[name] = taken;
  }
  const ours: number[] = [];
  const page = readPageText(...paragraphs(root));
  const anchorer = createAnchorer(page);
  for (const [index, quote] of quotes.entries()) {
    const text = `Mở đầu bài. ${quote} Kết thúc bài.`;
    const other = { text, blocks: [{ start: 0, end: text.length }] };
    const selectors = describe({ ...page, ...other }, 12, 12 + quote.length);
    const start = performance.now();
    anchorer.place(selectors);
    const time = performance.now() - start;
    // The first pays for the page's index.
    if (index === 0) times.index = [time];
    else ours.push(time);
  }
  times.ours = ours;
  return times;
}
