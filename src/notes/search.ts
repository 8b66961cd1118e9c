import { foldCase, foldMarks, hasMarks } from '../text/fold.ts';
import { normalize } from '../text/normalize.ts';
import type { Note, NoteColor } from './note.ts';

/** What a query asks of a text: all of its words and phrases. */
export interface Matcher {
  /** Nothing was typed. */
  readonly matchesAll: boolean;
  /** Checks a note that is in no index. */
  matchesNote(note: Note): boolean;
  /** Checks a note's two searchable forms. */
  matches(folded: string, exact: string): boolean;
}

/** One word or phrase; a word being typed may still become another tone placement. */
interface Term {
  readonly marked: boolean;
  readonly alternatives: readonly string[];
}

/**
 * Reads a query: words stand apart by white space, "a phrase" in quotation
 * marks stays together. A term with marks is looked for as typed (any Unicode
 * form, any tone placement), one without in folded text, đ as d. Words may begin
 * or end inside others, so that results stay while a word is being typed.
 */
export function createMatcher(query: string): Matcher {
  const terms = parse(query);
  const matches = (folded: string, exact: string): boolean =>
    terms.every(({ marked, alternatives }) =>
      alternatives.some(term => (marked ? exact : folded).includes(term)),
    );
  return {
    matchesAll: terms.length === 0,
    matches,
    matchesNote(note) {
      if (terms.length === 0) return true;
      const exact = exactForm(note);
      return matches(foldMarks(exact), exact);
    },
  };
}

/** What the marked "hò" may still become, as tones stand on the second vowel in the searched text. */
const openSyllable = /([òóỏõọùúủũụ])$/;

function parse(query: string): readonly Term[] {
  const terms: Term[] = [];
  const text = normalize(query, 'quote').text;
  for (const [, phrase, word] of text.matchAll(/"([^"]*)"?|([^\s"]+)/g)) {
    const term = foldCase(phrase ?? word ?? '').trim();
    if (term === '') continue;
    if (!hasMarks(term)) terms.push({ marked: false, alternatives: [foldMarks(term)] });
    else terms.push({ marked: true, alternatives: [term, ...continuations(term)] });
  }
  // The rarest is likely the longest: it sorts most notes out at once.
  return terms.sort((a, b) => (b.alternatives[0]?.length ?? 0) - (a.alternatives[0]?.length ?? 0));
}

function continuations(term: string): readonly string[] {
  const vowel = openSyllable.exec(term)?.[1];
  if (vowel === undefined) return [];
  const second = foldMarks(vowel) === 'o' ? ['a', 'e'] : ['y'];
  return second.map(letter => foldCase(term + letter));
}

/** No text of a page or a reader holds it, and it is no white space: keeps words of two fields apart. */
const fieldEnd = '\u0001';

/** Body, tags, quote, title and site of a note. */
function exactForm(note: Note): string {
  const quote = note.selectors.find(selector => selector.type === 'TextQuoteSelector');
  const fields = [note.body, ...note.tags, quote?.exact ?? '', note.pageTitle, note.site];
  return foldCase(normalize(fields.join(fieldEnd), 'quote').text);
}

interface Entry {
  readonly id: string;
  /** Time and id: entries are in falling order of it. */
  readonly cursor: string;
  readonly revision: number;
  readonly color: NoteColor;
  readonly folded: string;
  readonly exact: string;
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
    const exact = exactForm(note);
    const folded = foldMarks(exact);
    const entry: Entry = {
      id: note.id,
      cursor: `${note.created} ${note.id}`,
      revision: note.revision,
      color: note.color,
      folded,
      // Texts without marks need no second string.
      exact: folded === exact ? folded : exact,
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

  /** Ids of a batch of what matches, newest first, from behind the cursor `after`. */
  search(
    matcher: Matcher,
    colors: readonly NoteColor[],
    after: string | null,
    limit: number,
  ): { readonly ids: readonly string[]; readonly total: number; readonly more: boolean } {
    this.order ??= [...this.byId.values()].sort((a, b) => (a.cursor < b.cursor ? 1 : -1));
    const ids: string[] = [];
    let total = 0;
    let more = false;
    for (const entry of this.order) {
      if (colors.length > 0 && !colors.includes(entry.color)) continue;
      if (!matcher.matches(entry.folded, entry.exact)) continue;
      total++;
      if (after !== null && entry.cursor >= after) continue;
      if (ids.length < limit) ids.push(entry.id);
      else more = true;
    }
    return { ids, total, more };
  }
}
