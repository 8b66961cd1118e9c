import { firstIndex } from '../text/first-index.ts';
import type { PageText } from '../text/page-text.ts';
import type { Lookup } from './hit-test.ts';
import { byStart, type Mark } from './marks.ts';

/** Where a walk through the marks halts: marks that overlap are one stop. */
export interface Stop {
  readonly page: PageText;
  readonly marks: readonly Mark[];
}

/** Whether a mark has something to say to one who did not point at it. */
const isWorthAStop = ({ meaning }: Mark): boolean =>
  meaning.kind !== 'figure' || meaning.figure.verdict !== null;

/** All stops of a page in reading order: names, figures that were compared, notes. */
export function stopsOf(lookups: readonly Lookup[]): Stop[] {
  const stops: Stop[] = [];
  const byPage = new Map<PageText, Mark[]>();
  for (const { page, index } of lookups) {
    const marks = byPage.get(page) ?? [];
    marks.push(...index.marks.filter(isWorthAStop));
    byPage.set(page, marks);
  }
  for (const [page, marks] of byPage) {
    let end = -1;
    let last: Mark[] = [];
    for (const mark of marks.sort(byStart)) {
      if (mark.start < end && last.length > 0) last.push(mark);
      else {
        last = [mark];
        stops.push({ page, marks: last });
      }
      end = Math.max(end, mark.end);
    }
  }
  return stops;
}

/** A live Range over a stop's first mark. */
export function rangeOfStop({ page, marks }: Stop): Range | null {
  const first = marks[0];
  return first ? page.rangeAt(first.start, first.end) : null;
}

/**
 * The first stop that is not above the viewport: where a walk begins when the
 * reader has scrolled there by hand. Measures a logarithmic number of them.
 */
export function firstVisible(stops: readonly Stop[]): number {
  const first = firstIndex(stops.length, index => {
    const stop = stops[index];
    return (stop ? (rangeOfStop(stop)?.getBoundingClientRect().bottom ?? 0) : 0) > 0;
  });
  return first < stops.length ? first : 0;
}

/** The stop that holds one of some marks, by what they cover: marks are made anew whenever notes are painted. */
export function stopAt(stops: readonly Stop[], marks: readonly Mark[]): number {
  return stops.findIndex(stop =>
    stop.marks.some(({ name, start, end }) =>
      marks.some(mark => mark.name === name && mark.start === start && mark.end === end),
    ),
  );
}

/** Whether a range is where the reader looks: not at the very edge of the view. */
export function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= innerHeight * 0.1 && bottom <= innerHeight * 0.8;
}

/** Brings a range into the middle of the view at once: a smooth scroll would leave the card behind. */
export function bringIntoView(range: Range): void {
  if (isInView(range)) return;
  const element = range.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A paragraph can be taller than the screen.
  if (!isInView(range)) {
    const { top } = range.getBoundingClientRect();
    scrollBy({ top: top - innerHeight * 0.4, behavior: 'instant' });
  }
}
