import { foldCase, foldMarks } from '../text/fold.ts';
import { normalize } from '../text/normalize.ts';
import type { Note, NoteColor } from './note.ts';
import { type Query, type QueryField, readQuery, type Term } from './query.ts';

/** A note as it is searched. */
export interface Searchable {
  readonly color: NoteColor;
  readonly created: string;
  /** Body, quote, title, site and tags, without what a reader may leave out, and in the form where marks count. */
  readonly folded: string;
  readonly exact: string;
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

function isInField({ field, term }: Query['fields'][number], note: Searchable): boolean {
  const text = term.marked ? note.exact : note.folded;
  // Most notes have it nowhere, and need not be taken apart.
  if (!isIn(term, text)) return false;
  const parts = text.split(fieldEnd);
  if (field === 'tag') {
    return parts
      .slice(places.tag)
      .some(tag => (term.isPhrase ? tag === term.alternatives[0] : isIn(term, tag)));
  }
  const part = parts[places[field]] ?? '';
  return field === 'site' && term.isPhrase ? part === term.alternatives[0] : isIn(term, part);
}

/** No text of a page or a reader holds it, and it is no white space: keeps words of two fields apart. */
const fieldEnd = '\u0001';

function searchable(note: Note): Searchable {
  const quote = note.selectors.find(selector => selector.type === 'TextQuoteSelector');
  const parts = [note.body, quote?.exact ?? '', note.pageTitle, note.site, ...note.tags];
  const exact = foldCase(
    normalize(parts.map(part => part.replaceAll(fieldEnd, ' ')).join(fieldEnd), 'quote').text,
  );
  const folded = foldMarks(exact);
  // Texts without marks need no second string.
  return {
    color: note.color,
    created: note.created,
    folded,
    exact: folded === exact ? folded : exact,
  };
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

/** How often each tag and site stands on notes, most often first. */
export interface Labels {
  readonly tags: readonly (readonly [tag: string, count: number])[];
  readonly sites: readonly (readonly [site: string, count: number])[];
}

interface Entry extends Searchable {
  readonly id: string;
  /** Time and id: entries are in falling order of it. */
  readonly cursor: string;
  readonly revision: number;
  readonly site: string;
  readonly tags: readonly string[];
}

/** The notes outside the bin as searchable strings, in memory; the notes themselves stay in the database. */
export class NoteIndex {
  private readonly byId = new Map<string, Entry>();
  /** Newest first; null while there is nothing to search for, so that many notes are sorted once. */
  private order: Entry[] | null = null;

  /** Takes in a note as it now stands: new, changed, or gone to the bin. Older states are ignored. */
  put(note: Note): void {
    const known = this.byId.get(note.id);
    if (known && known.revision > note.revision) return;
    if (known) this.remove(known);
    if (note.deleted !== null) return;
    const entry: Entry = {
      ...searchable(note),
      id: note.id,
      cursor: cursorOf(note),
      revision: note.revision,
      site: note.site,
      tags: note.tags,
    };
    this.byId.set(note.id, entry);
    this.order?.splice(this.position(entry), 0, entry);
  }

  private remove(entry: Entry): void {
    this.byId.delete(entry.id);
    this.order?.splice(this.position(entry), 1);
  }

  /** Where an entry stands in `order`, or belongs. */
  private position(entry: Entry): number {
    const order = this.order ?? [];
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((order[middle]?.cursor ?? '') > entry.cursor) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The tags and sites of all notes. */
  labels(): Labels {
    const entries = [...this.byId.values()];
    return {
      tags: count(entries.flatMap(entry => entry.tags)),
      sites: count(entries.map(entry => entry.site)),
    };
  }

  /**
   * Ids of a batch of what matches, newest first, from behind the cursor `after`.
   * @param within ids that alone are asked for, or null
   */
  search(
    matcher: Matcher,
    colors: readonly NoteColor[],
    after: string | null,
    limit: number,
    within: ReadonlySet<string> | null = null,
  ): { readonly ids: readonly string[]; readonly total: number; readonly more: boolean } {
    this.order ??= [...this.byId.values()].sort((a, b) => (a.cursor < b.cursor ? 1 : -1));
    const ids: string[] = [];
    let total = 0;
    let more = false;
    for (const entry of this.order) {
      if (colors.length > 0 && !colors.includes(entry.color)) continue;
      if (within !== null && !within.has(entry.id)) continue;
      if (!matcher.matches(entry)) continue;
      total++;
      if (after !== null && entry.cursor >= after) continue;
      if (ids.length < limit) ids.push(entry.id);
      else more = true;
    }
    return { ids, total, more };
  }
}

function count(labels: readonly string[]): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const label of labels) if (label !== '') counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
