import type { Entity, Form } from './schema.ts';
import { foldMarks, isSyllable } from './syllable.ts';

/** Foreign names of the fact base, to be found although a letter or two are off. */
export interface ForeignNames {
  /**
   * The entity that a run of capitalised words is a misspelling of.
   * @param words as written, without hyphens: ["Kassim", "Jomart"].
   * @param titled whether a title or honorific that fits stands before it: then one word will do.
   */
  resemble(words: readonly string[], titled: (entity: Entity) => boolean): Entity | null;
}

/** Words shorter than this resemble too much by chance. */
const minWord = 5;
/** A name without a title beside it must be this long to be told by its letters alone. */
const minUntitled = 9;

/** Folded letters alone. Foreign names mostly have nothing to fold. */
const letters = (text: string): string =>
  /^[A-Za-z]+$/.test(text) ? text.toLowerCase() : foldMarks(text).replace(/[^\p{L}]/gu, '');

const wordEnds = /[\s\p{Pd}.]+/u;

/** One letter off in up to eight, two in up to sixteen, three beyond: "Kassim Jomart Tokaev" is two off in nineteen. */
const allowance = (length: number): number => (length < 9 ? 1 : length < 17 ? 2 : 3);

/** Levenshtein distance, or `limit + 1` if it is more. */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    let best = i;
    for (let j = 1; j <= other.length; j += 1) {
      const cost = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1),
      );
      next.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    row = next;
  }
  return row[other.length] as number;
}

interface ForeignName {
  readonly entity: Entity;
  /** Its letters alone, folded. */
  readonly whole: string;
  /** The same of its last word. */
  readonly last: string;
}

/** The letters of a form that is a foreign name throughout, or null. */
function foreignLetters({ text, shared, kind, lang }: Form): string | null {
  if (shared || kind === 'abbreviation' || lang === 'en') return null;
  const words = text.split(wordEnds).filter(word => word !== '');
  // A Vietnamese word in it ("Cộng hòa Kazakhstan") makes it no foreign name.
  if (words.some(word => isSyllable(word.toLowerCase()) && !/^\p{Lu}/u.test(word))) return null;
  if (!words.some(word => word.length >= minWord && !isSyllable(word.toLowerCase()))) return null;
  return letters(text);
}

/**
 * Foreign names of the entities, told apart by their first two letters. Those
 * of one beginning are gathered when a text first has a foreign word that
 * begins so: most never are.
 */
export function createForeignNames(entities: ReadonlyMap<string, Entity>): ForeignNames {
  const byStart = new Map<string, readonly ForeignName[]>();

  const startingWith = (start: string): readonly ForeignName[] => {
    const known = byStart.get(start);
    if (known !== undefined) return known;
    const found = new Map<string, ForeignName>();
    const first = start.charCodeAt(0);
    for (const entity of entities.values()) {
      if (entity.type !== 'person' && entity.type !== 'place' && entity.type !== 'organization') {
        continue;
      }
      for (const form of entity.forms) {
        const code = form.text.charCodeAt(0);
        // Setting bit 5 makes an ASCII letter small; what is no ASCII letter may fold to one.
        if (code < 0x80 && (code | 0x20) !== first) continue;
        const whole = foreignLetters(form);
        if (whole?.startsWith(start)) {
          const last = letters(form.text.split(wordEnds).at(-1) ?? '');
          found.set(`${entity.id} ${whole}`, { entity, whole, last });
        }
      }
    }
    const list = [...found.values()];
    byStart.set(start, list);
    return list;
  };

  return {
    resemble(words, titled) {
      const whole = letters(words.join(''));
      if (whole.length < minWord) return null;
      const lastWord = letters(words.at(-1) ?? '');
      let best: ForeignName | null = null;
      let bestDistance = Number.POSITIVE_INFINITY;
      let tie = false;
      const limit = allowance(whole.length);
      for (const candidate of startingWith(whole.slice(0, 2))) {
        const distance = editDistance(whole, candidate.whole, limit);
        if (distance > limit || distance > bestDistance) continue;
        // "David Dunn" is no "David Duong": what is off may not all be in the family name.
        if (words.length > 1 && distance > 1 && editDistance(lastWord, candidate.last, 2) > 1)
          continue;
        if (distance === bestDistance) {
          tie ||= best !== null && best.entity !== candidate.entity;
          continue;
        }
        best = candidate;
        bestDistance = distance;
        tie = false;
      }
      if (best === null || tie) return null;
      const sure =
        titled(best.entity) ||
        (whole.length >= minUntitled && (words.length > 1 || best.entity.type === 'place'));
      return sure ? best.entity : null;
    },
  };
}
