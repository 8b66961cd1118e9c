/** Bundled into a bare page by `bundleForPage`: the modules that paint and look up, on `globalThis.painting`. */
import { marksAtPoint } from '../../src/content/hit-test.ts';
import { byStart, type Mark, MarkIndex, type MarkName } from '../../src/content/marks.ts';
import { painterOf } from '../../src/content/painter.ts';
import type { PageText } from '../../src/text/page-text.ts';
import { readPageText } from '../../src/text/read-page-text.ts';

/** A painted page as a test handles it. */
export interface Painted {
  readonly page: PageText;
  readonly painter: ReturnType<typeof painterOf>;
  readonly marks: readonly Mark[];
  /** Ids of the marks under a point of the viewport. */
  at(x: number, y: number): string[];
  stop(): void;
}

/** Paints `[start, end, name]` spans of the body's text; their ids are their places in the list. */
export function paintSpans(spans: readonly (readonly [number, number, MarkName])[]): Painted {
  const page = readPageText(document.body);
  const marks = spans
    .map(([start, end, name], id): Mark => {
      return { start, end, name, meaning: { kind: 'note', id: String(id) } };
    })
    .sort(byStart);
  const end = new AbortController();
  const painter = painterOf(document, end.signal);
  painter.paint('gloss', page, marks);
  const lookups = [{ page, index: new MarkIndex(marks) }];
  return {
    page,
    painter,
    marks,
    at: (x, y) =>
      marksAtPoint(document, x, y, lookups, mark => painter.rangeOf(mark)).map(({ meaning }) =>
        meaning.kind === 'note' ? meaning.id : '',
      ),
    stop: () => end.abort(),
  };
}

/** The text that the offsets are of. */
export const readText = (): string => readPageText(document.body).text;
