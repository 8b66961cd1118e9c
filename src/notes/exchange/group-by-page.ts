import type { Note, QuoteSelector } from '../note.ts';

/** The notes of one article, in the order of their passages where that is known. */
export interface PageGroup {
  readonly page: string;
  /** Of the note made last, for a page's title and address may have been corrected meanwhile. */
  readonly title: string;
  readonly url: string;
  readonly site: string;
  /** First and last change of all notes: ISO 8601, UTC. */
  readonly created: string;
  readonly modified: string;
  /** Of all notes, each once, in order of appearance. */
  readonly tags: readonly string[];
  readonly notes: readonly Note[];
}

/** Notes by article, the article noted first coming first. */
export function groupByPage(notes: readonly Note[]): readonly PageGroup[] {
  const byPage = new Map<string, Note[]>();
  for (const note of notes.toSorted((a, b) => compare(a.created, b.created))) {
    const group = byPage.get(note.page);
    if (group) group.push(note);
    else byPage.set(note.page, [note]);
  }
  return [...byPage].map(([page, group]) => {
    const first = group[0] as Note;
    const last = group.at(-1) as Note;
    return {
      page,
      title: last.pageTitle,
      url: last.url,
      site: last.site,
      created: first.created,
      modified:
        group
          .map(note => note.modified)
          .toSorted()
          .at(-1) ?? first.created,
      tags: [...new Set(group.flatMap(note => note.tags))],
      // A stable sort: notes without a position stay in order of time, behind the others.
      notes: group.toSorted((a, b) => compare(positionOf(a), positionOf(b))),
    };
  });
}

/** The words that a note marks, as they stood on the page; empty if they are not known. */
export function quoteOf(note: Pick<Note, 'selectors'>): string {
  return quoteSelectorOf(note)?.exact ?? '';
}

/** The selector that holds a note's words. */
export function quoteSelectorOf(note: Pick<Note, 'selectors'>): QuoteSelector | null {
  for (const selector of note.selectors) if (selector.type === 'TextQuoteSelector') return selector;
  return null;
}

function positionOf(note: Note): number {
  for (const selector of note.selectors) {
    if (selector.type === 'TextPositionSelector') return selector.start;
  }
  return Number.POSITIVE_INFINITY;
}

function compare<Value extends string | number>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
