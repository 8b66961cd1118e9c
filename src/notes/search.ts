import { foldCase, foldMarks } from '../text/fold.ts';
import { normalize } from '../text/normalize.ts';
import type { Note, NoteColor } from './note.ts';
import { type Query, type QueryField, readQuery, type Term } from './query.ts';

/** The text of a note as it is searched. */
export interface Forms {
  /** Body, quote, title, site and tags, without what a reader may leave out, and in the form where marks count. */
  readonly folded: string;
  readonly exact: string;
}

/** A note as it is searched. */
export interface Searchable extends Forms {
  readonly color: NoteColor;
  readonly created: string;
}

/** What a query asks of a note. */
export interface Matcher {
  readonly query: Query;
  /** Nothing was asked for. */
  readonly matchesAll: boolean;
  /** Checks a note that is in no index. The states are not looked at: whoever knows them does. */
  matchesNote(note: Note): boolean;
  matches(note: Searchable): boolean;
}

/**
 * Reads a query (see `readQuery`). A term with marks is looked for as typed (any
 * Unicode form, any tone placement), one without in folded text, đ as d. Words
 * may begin or end inside others, so that results stay while a word is being
 * typed; a tag or site in quotation marks is meant whole.
 */
export function createMatcher(text: string, now: Date = new Date()): Matcher {
  const query = readQuery(text, now);
  const { terms, fields, colors, states, from, before } = query;
  const sites = fields.filter(({ field }) => field === 'site');
  const others = fields.filter(({ field }) => field !== 'site');
  const matches = (note: Searchable): boolean =>
    (colors.length === 0 || colors.includes(note.color)) &&
    (from === null || note.created >= from) &&
    (before === null || note.created < before) &&
    terms.every(term => isIn(term, term.marked ? note.exact : note.folded)) &&
    others.every(one => isInField(one, note)) &&
    // A note has one site: several that are named are a choice.
    (sites.length === 0 || sites.some(one => isInField(one, note)));
  return {
    query,
    matchesAll:
      terms.length + fields.length + colors.length + states.length === 0 &&
      from === null &&
      before === null,
    matches,
    matchesNote: note => matches(searchable(note)),
  };
}

const isIn = ({ alternatives }: Term, text: string): boolean =>
  alternatives.some(term => text.includes(term));

/** The order of the parts in a searchable text; tags come last, for there may be any number. */
const places: Readonly<Record<QueryField, number>> = {
  body: 0,
  quote: 1,
  title: 2,
  site: 3,
  tag: 4,
};

/** Whether a term stands in the part of a note that it is asked for in. */
export function isInField({ field, term }: Query['fields'][number], note: Forms): boolean {
  const text = term.marked ? note.exact : note.folded;
  let start = 0;
  for (let part = 0; part < places[field]; part++) {
    const end = text.indexOf(fieldEnd, start);
    if (end < 0) return false;
    start = end + 1;
  }
  if (field === 'tag') {
    if (!term.isPhrase) return term.alternatives.some(tag => text.includes(tag, start));
    return text
      .slice(start)
      .split(fieldEnd)
      .includes(term.alternatives[0] ?? '');
  }
  const next = text.indexOf(fieldEnd, start);
  const end = next < 0 ? text.length : next;
  // Nothing is copied: a letter that is being typed stands in every note.
  return field === 'site' && term.isPhrase
    ? text.slice(start, end) === term.alternatives[0]
    : term.alternatives.some(words => {
        const found = text.indexOf(words, start);
        return found >= 0 && found + words.length <= end;
      });
}

/** No text of a page or a reader holds it, and it is no white space: keeps words of two fields apart. */
const fieldEnd = '\u0001';

/** A note in the form in which it is searched. */
export function searchable(note: Note): Searchable {
  const quote = note.selectors.find(selector => selector.type === 'TextQuoteSelector');
  const { body, pageTitle, site, tags, color, created } = note;
  return { color, created, ...formsOf([body, quote?.exact ?? '', pageTitle, site, ...tags]) };
}

/** A site alone in that form. */
export const searchableSite = (site: string): Forms => formsOf(['', '', '', site]);

function formsOf(parts: readonly string[]): Forms {
  const exact = foldCase(
    normalize(parts.map(part => part.replaceAll(fieldEnd, ' ')).join(fieldEnd), 'quote').text,
  );
  const folded = foldMarks(exact);
  // Texts without marks need no second string.
  return { folded, exact: folded === exact ? folded : exact };
}

/** A part of some notes, newest first, from behind the cursor `after`, as a search answers it. */
export function searchAmong(
  notes: readonly Note[],
  isWanted: (note: Note) => boolean,
  after: string | null,
  limit: number,
): { readonly notes: readonly Note[]; readonly total: number; readonly next: string | null } {
  const wanted = notes.filter(isWanted).sort((a, b) => (cursorOf(a) < cursorOf(b) ? 1 : -1));
  const from = wanted.findIndex(note => after === null || cursorOf(note) < after);
  const part = from < 0 ? [] : wanted.slice(from, from + limit);
  const last = part.at(-1);
  const isEnd = from < 0 || from + limit >= wanted.length;
  return { notes: part, total: wanted.length, next: isEnd || !last ? null : cursorOf(last) };
}

/** Sorts as the notes do, by time and then id. */
export const cursorOf = (note: Pick<Note, 'created' | 'id'>): string =>
  `${note.created} ${note.id}`;
