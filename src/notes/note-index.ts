import { firstIndex } from '../text/first-index.ts';
import { type Note, type NoteColor, noteColors } from './note.ts';
import type { Query } from './query.ts';
import {
  cursorOf,
  type Forms,
  isInField,
  type Matcher,
  type Searchable,
  searchable,
  searchableSite,
} from './search.ts';

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

/**
 * Most entries put since the block was made that are looked at one by one: more
 * of them would be noticed, and making the block anew takes no longer.
 */
const mostFresh = 300;
/** Of fewer than one note in so many each is looked at by itself: a run through all their texts takes longer. */
const fewOf = 8;
/** Stands between the texts of two notes; the parts of one are parted by another. */
const noteEnd = '\u0002';

/**
 * Entries side by side, newest first: all their texts are one string, for one
 * run of the engine's own search through ten million units takes less than
 * visiting twenty thousand objects.
 */
interface Block {
  readonly entries: readonly Entry[];
  readonly places: ReadonlyMap<string, number>;
  readonly folded: Column;
  readonly exact: Column;
  /** Each site once, in its searchable forms, and of each entry the place of its own. */
  readonly siteForms: readonly Forms[];
  readonly sites: Uint32Array;
  /** Places in `noteColors`. */
  readonly colors: Uint8Array;
  /** 1 where an entry has been replaced or removed since. */
  readonly gone: Uint8Array;
}

interface Column {
  readonly text: string;
  /** Where each entry's text begins, and the end of the last. */
  readonly starts: Int32Array;
}

/** The notes outside the bin as searchable strings, in memory; the notes themselves stay in the database. */
export class NoteIndex {
  private readonly byId = new Map<string, Entry>();
  /** Null while there is nothing to search for, so that many notes are put together once. */
  private block: Block | null = null;
  /** Entries that the block does not have. */
  private readonly fresh = new Map<string, Entry>();

  /** Takes in a note as it now stands: new, changed, or gone to the bin. Older states are ignored. */
  put(note: Note): void {
    const known = this.byId.get(note.id);
    if (known && known.revision > note.revision) return;
    const place = this.block?.places.get(note.id);
    if (place !== undefined) this.block?.gone.fill(1, place, place + 1);
    this.fresh.delete(note.id);
    if (note.deleted !== null) {
      this.byId.delete(note.id);
      return;
    }
    const entry: Entry = {
      ...searchable(note),
      id: note.id,
      cursor: cursorOf(note),
      revision: note.revision,
      site: note.site,
      tags: note.tags,
    };
    this.byId.set(note.id, entry);
    if (!this.block) return;
    this.fresh.set(note.id, entry);
    if (this.fresh.size > mostFresh) this.block = null;
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
    const block = this.made();
    const hits = hitsOf(block, matcher.query, colors, within);
    // Of sites and words anywhere the block has told.
    const fields = matcher.query.fields.filter(({ field }) => field !== 'site');
    const needsLook = fields.length > 0;
    const found: Entry[] = [];
    let total = 0;
    for (const entry of this.fresh.values()) {
      if (colors.length > 0 && !colors.includes(entry.color)) continue;
      if ((within !== null && !within.has(entry.id)) || !matcher.matches(entry)) continue;
      total++;
      if (after === null || entry.cursor < after) found.push(entry);
    }
    let isMore = false;
    let taken = 0;
    for (let at = 0; at < hits.length; at++) {
      if (hits[at] === 0) continue;
      // An entry is visited only if its parts must be told apart or it is answered.
      const entry = needsLook || taken < limit ? block.entries[at] : undefined;
      if (needsLook && entry && !fields.every(one => isInField(one, entry))) continue;
      total++;
      if (taken === limit) isMore = true;
      else if (entry && (after === null || entry.cursor < after)) {
        found.push(entry);
        taken++;
      }
    }
    found.sort((a, b) => (a.cursor < b.cursor ? 1 : -1));
    return {
      ids: found.slice(0, limit).map(({ id }) => id),
      total,
      more: isMore || found.length > limit,
    };
  }

  private made(): Block {
    if (this.block) return this.block;
    const entries = [...this.byId.values()].sort((a, b) => (a.cursor < b.cursor ? 1 : -1));
    this.fresh.clear();
    const siteNames = [...new Set(entries.map(({ site }) => site))];
    const sitePlaces = new Map(siteNames.map((site, at) => [site, at]));
    this.block = {
      entries,
      places: new Map(entries.map(({ id }, at) => [id, at])),
      folded: columnOf(entries.map(({ folded }) => folded)),
      exact: columnOf(entries.map(({ exact }) => exact)),
      siteForms: siteNames.map(searchableSite),
      sites: Uint32Array.from(entries, ({ site }) => sitePlaces.get(site) ?? 0),
      colors: Uint8Array.from(entries, ({ color }) => noteColors.indexOf(color)),
      gone: new Uint8Array(entries.length),
    };
    return this.block;
  }
}

function columnOf(texts: readonly string[]): Column {
  const starts = new Int32Array(texts.length + 1);
  let start = 0;
  for (const [at, text] of texts.entries()) {
    starts[at] = start;
    start += text.length + noteEnd.length;
  }
  starts[texts.length] = start;
  return { text: texts.join(noteEnd), starts };
}

/** 1 for each entry that a query may mean: all but that an operator's words may stand in another part of it. */
function hitsOf(
  block: Block,
  { terms, fields, colors, from, before }: Query,
  otherColors: readonly NoteColor[],
  within: ReadonlySet<string> | null,
): Uint8Array {
  const { entries, places, folded, exact, gone } = block;
  let hits = gone.map(isGone => 1 - isGone);
  // They stand newest first.
  if (before !== null) hits.fill(0, 0, firstBefore(entries, before));
  if (from !== null) hits.fill(0, firstBefore(entries, from));
  for (const chosen of [colors, otherColors]) {
    if (chosen.length === 0) continue;
    const isChosen = noteColors.map(color => (chosen.includes(color) ? 1 : 0));
    hits = hits.map((hit, at) => hit & (isChosen[block.colors[at] ?? 0] ?? 0));
  }
  if (within !== null) {
    const isWithin = new Uint8Array(entries.length);
    for (const id of within) {
      const place = places.get(id);
      if (place !== undefined) isWithin[place] = hits[place] ?? 0;
    }
    hits = isWithin;
  }
  const sites = fields.filter(({ field }) => field === 'site');
  if (sites.length > 0) {
    const isNamed = block.siteForms.map(site => (sites.some(one => isInField(one, site)) ? 1 : 0));
    hits = hits.map((hit, at) => hit & (isNamed[block.sites[at] ?? 0] ?? 0));
  }
  const others = fields.filter(({ field }) => field !== 'site').map(({ term }) => term);
  for (const { marked, alternatives } of [...terms, ...others]) {
    if (hits.reduce((sum, hit) => sum + hit, 0) * fewOf < entries.length) {
      for (const [at, entry] of entries.entries()) {
        if (hits[at] === 0) continue;
        const text = marked ? entry.exact : entry.folded;
        hits[at] = alternatives.some(term => text.includes(term)) ? 1 : 0;
      }
      continue;
    }
    const next = new Uint8Array(entries.length);
    const { text, starts } = marked ? exact : folded;
    for (const term of alternatives) {
      let at = 0;
      for (let place = text.indexOf(term); place >= 0; ) {
        while ((starts[at + 1] ?? text.length) <= place) at++;
        next[at] = hits[at] ?? 0;
        place = text.indexOf(term, starts[at + 1]);
      }
    }
    hits = next;
  }
  return hits;
}

/** How many entries were made at or after a moment: the place of the first that was made before it. */
function firstBefore(entries: readonly Entry[], moment: string): number {
  return firstIndex(entries.length, index => (entries[index]?.created ?? '') < moment);
}

function count(labels: readonly string[]): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const label of labels) if (label !== '') counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
