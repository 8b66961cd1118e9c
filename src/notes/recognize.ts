/** Which notes belong to an article, whatever address they were made at. */
import type { AnchorText } from './anchor.ts';
import { fingerprintOfNote, titleLikeness } from './fingerprint.ts';
import type { Note } from './note.ts';
import { placeAll } from './place-all.ts';

/** What an address's notes come to once its text is known. Ids of notes. */
export interface Recognized {
  /** Made on another page, whose text stands here too. */
  readonly copies: readonly string[];
  /** Made at this address when another article stood there. */
  readonly strangers: readonly string[];
}

/** Part of a note's fingerprint that must be in the article. */
const enoughOfNote = 0.5;
/** Titles that share less are of two articles, if nothing of the text says otherwise. */
const enoughOfTitle = 0.5;
/** With fewer numbers than this nothing can be said of what is not there. */
const leastPrints = 3;

/**
 * The notes of other pages whose words and surroundings stand in a text.
 * @param candidates notes that share some of the text's fingerprint
 */
export async function findCopies(
  page: AnchorText,
  prints: ReadonlySet<number>,
  candidates: readonly Note[],
): Promise<string[]> {
  const likely = candidates.filter(note => {
    const own = fingerprintOfNote(note);
    const shared = own.filter(one => prints.has(one)).length;
    return shared > 0 && shared >= own.length * enoughOfNote;
  });
  const found: string[] = [];
  for await (const [{ id }, placement] of placeAll(page, likely)) {
    if (placement.state !== 'unplaced') found.push(id);
  }
  return found;
}

/**
 * The notes of an address that were made on another article than the one there
 * now: neither the title nor anything that stood around any note of that title
 * is in the text. A page whose text has changed is no other article.
 */
export function findStrangers(
  title: string,
  text: string,
  prints: ReadonlySet<number>,
  notes: readonly Note[],
): string[] {
  const byTitle = new Map<string, Note[]>();
  for (const note of notes) {
    const group = byTitle.get(note.pageTitle);
    if (group) group.push(note);
    else byTitle.set(note.pageTitle, [note]);
  }
  return [...byTitle].flatMap(([other, group]) => {
    if (title === '' || other === '' || titleLikeness(title, other) >= enoughOfTitle) return [];
    const own = group.flatMap(fingerprintOfNote);
    if (own.length < leastPrints || own.some(one => prints.has(one))) return [];
    const isHere = group.some(({ selectors }) =>
      selectors.some(
        selector =>
          selector.type === 'TextQuoteSelector' &&
          selector.exact.length >= longQuote &&
          text.includes(selector.exact),
      ),
    );
    return isHere ? [] : group.map(({ id }) => id);
  });
}

/** Quotes of this length do not stand in two articles by chance. */
const longQuote = 40;
