/** Runs in a page: paints the same spans our way and mark.js's, and looks up what is under a point. */
import Mark from 'mark.js';
import { marksAtPoint } from '../../../src/content/hit-test.ts';
import { byStart, MarkIndex, markNames, type Mark as OurMark } from '../../../src/content/marks.ts';
import { painterOf } from '../../../src/content/painter.ts';
import type { PageText } from '../../../src/text/page-text.ts';
import { readPageText } from '../../../src/text/read-page-text.ts';

const frame = () =>
  new Promise<void>(resolve =>
    requestAnimationFrame(() => {
      // The message comes after this frame has been laid out and painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    }),
  );

/** A news page's column: how many spans stand on a screen decides what a frame costs. */
const columnStyle = 'article { width: 700px; margin: auto; font: 18px/1.65 serif }';
let highlightStyle = '';

/** Gives the page our style sheet of highlights: without it they would be painted as nothing. */
export function useStyle(css: string): void {
  highlightStyle = css;
}

/** Fills the page with the text, a paragraph a line, and reads it. */
function layOut(text: string): { root: HTMLElement; page: PageText } {
  const style = document.createElement('style');
  style.textContent = columnStyle + highlightStyle;
  document.head.replaceChildren(style);
  const root = document.createElement('article');
  for (const line of text.split('\n')) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    root.append(paragraph);
  }
  document.body.replaceChildren(root);
  return { root, page: readPageText(...root.children) };
}

/** `count` spans of about two words, evenly spread, none over a paragraph's end. */
function spans(page: PageText, count: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const step = Math.floor(page.text.length / count);
  for (let at = 0; found.length < count && at < page.text.length - 20; at += step) {
    const start = page.text.indexOf(' ', at) + 1;
    const stop = page.text.indexOf(' ', start + 4);
    const line = page.text.indexOf('\n', start);
    const end = line === -1 ? stop : Math.min(stop, line);
    if (end > start) found.push({ start, end });
  }
  return found;
}

export interface PaintTimes {
  /** Script and rendering to the next frame, ms. */
  readonly painted: number;
  /** A frame with one change of the text in it, afterwards, ms. */
  readonly mutation: number;
  /** The same before anything was painted, ms. */
  readonly idle: number;
  readonly elementsAdded: number;
  readonly mutationRecords: number;
  readonly spans: number;
}

/** Paints once and measures. */
export async function paint(
  text: string,
  count: number,
  method: 'ours' | 'mark.js',
): Promise<PaintTimes> {
  const { root, page } = layOut(text);
  const chosen = spans(page, count);
  await frame();
  await frame();
  const change = async () => {
    const times: number[] = [];
    for (let turn = 0; turn < 9; turn += 1) {
      const node = root.children[turn]?.lastChild;
      const start = performance.now();
      if (node instanceof Text) node.appendData('.');
      await frame();
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[4] ?? 0;
  };
  const idle = await change();
  const elements = root.querySelectorAll('*').length;
  let mutationRecords = 0;
  const observer = new MutationObserver(records => {
    mutationRecords += records.length;
  });
  observer.observe(document, {
    childList: true,
    characterData: true,
    attributes: true,
    subtree: true,
  });
  const stop = new AbortController();
  const start = performance.now();
  if (method === 'ours') {
    const marks: OurMark[] = chosen.map(({ start, end }, index) => ({
      start,
      end,
      name: markNames[index % 6] ?? 'person',
      meaning: { kind: 'note', id: String(index) },
    }));
    painterOf(document, stop.signal).paint('gloss', page, marks.sort(byStart));
  } else {
    // mark.js counts in the text nodes alone: without the line breaks between blocks.
    let line = 0;
    const ranges = chosen.map(({ start, end }) => {
      while ((page.blocks[line]?.end ?? Number.POSITIVE_INFINITY) < start) line += 1;
      return { start: start - line, length: end - start };
    });
    new Mark(root).markRanges(ranges);
  }
  await frame();
  const painted = performance.now() - start;
  mutationRecords += observer.takeRecords().length;
  observer.disconnect();
  const elementsAdded = root.querySelectorAll('*').length - elements;
  const mutation = await change();
  stop.abort();
  return { painted, mutation, idle, elementsAdded, mutationRecords, spans: chosen.length };
}

/** Mean time of asking what is under a point of the text, over many points, ms. */
export async function point(
  text: string,
  count: number,
): Promise<{ ours: number; browser: number; same: number; asked: number }> {
  const { page } = layOut(text);
  const marks: OurMark[] = spans(page, count).map(({ start, end }, index) => ({
    start,
    end,
    name: markNames[index % 6] ?? 'person',
    meaning: { kind: 'note', id: String(index) },
  }));
  const stop = new AbortController();
  const painter = painterOf(document, stop.signal);
  painter.paint('gloss', page, marks);
  const everything = new Highlight();
  for (const { start, end } of marks) {
    const range = page.rangeAt(start, end);
    if (range) everything.add(range);
  }
  CSS.highlights.set('bench-everything', everything);
  const lookups = [{ page, index: new MarkIndex(marks) }];
  const points: [number, number][] = [];
  for (let x = 20; x < innerWidth - 20; x += 37) {
    for (let y = 20; y < innerHeight - 20; y += 41) points.push([x, y]);
  }
  await frame();
  const rangeOf = (mark: OurMark) => painter.rangeOf(mark);
  const ourHits: boolean[] = [];
  let start = performance.now();
  for (const [x, y] of points)
    ourHits.push(marksAtPoint(document, x, y, lookups, rangeOf).length > 0);
  const ours = (performance.now() - start) / points.length;
  const registry = CSS.highlights as HighlightRegistry & {
    highlightsFromPoint(x: number, y: number): { highlight: Highlight }[];
  };
  let same = 0;
  start = performance.now();
  for (const [index, [x, y]] of points.entries()) {
    const hit = registry
      .highlightsFromPoint(x, y)
      .some(({ highlight }) => highlight === everything);
    if (hit === ourHits[index]) same += 1;
  }
  const browser = (performance.now() - start) / points.length;
  CSS.highlights.delete('bench-everything');
  stop.abort();
  return { ours, browser, same, asked: points.length };
}
