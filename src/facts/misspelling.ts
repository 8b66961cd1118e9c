import type { Entity } from './schema.ts';
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

const letters = (text: string): string => foldMarks(text).replace(/[^\p{L}]/gu, '');

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

/**
 * Indexes the foreign names of the entities: by each longer word's first two
 * letters, so that a text's foreign words cost a look-up each.
 */
export function createForeignNames(entities: Iterable<Entity>): ForeignNames {
  interface Known {
    readonly entity: Entity;
    readonly whole: string;
  }
  let built: Map<string, Known[]> | null = null;

  const build = (): Map<string, Known[]> => {
    const byStart = new Map<string, Known[]>();
    for (const entity of entities) {
      if (entity.type !== 'person' && entity.type !== 'place' && entity.type !== 'organization') {
        continue;
      }
      const seen = new Set<string>();
      for (const form of entity.forms) {
        if (form.shared || form.kind === 'abbreviation' || form.lang === 'en') continue;
        const words = form.text.split(/[\s\p{Pd}.]+/u).filter(word => word !== '');
        // A Vietnamese word in it ("Cộng hòa Kazakhstan") makes it no foreign name.
        if (words.some(word => isSyllable(word.toLowerCase()) && !/^\p{Lu}/u.test(word))) continue;
        if (!words.some(word => word.length >= minWord && !isSyllable(word.toLowerCase())))
          continue;
        const whole = letters(form.text);
        if (seen.has(whole)) continue;
        seen.add(whole);
        const start = whole.slice(0, 2);
        const list = byStart.get(start);
        if (list === undefined) byStart.set(start, [{ entity, whole }]);
        else list.push({ entity, whole });
      }
    }
    return byStart;
  };

  return {
    resemble(words, titled) {
      built ??= build();
      const whole = letters(words.join(''));
      if (whole.length < minWord) return null;
      let best: Known | null = null;
      let bestDistance = Number.POSITIVE_INFINITY;
      let tie = false;
      const limit = allowance(whole.length);
      for (const candidate of built.get(whole.slice(0, 2)) ?? []) {
        const distance = editDistance(whole, candidate.whole, limit);
        if (distance > limit || distance > bestDistance) continue;
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
