import type { Token } from '../vietnamese/token.ts';
import type { PlacedFigure, Scene } from './scene.ts';
import type { ClaimValue } from './schema.ts';
import { keyOf } from './token-key.ts';

/** A part of a list as the text tells it, and the source's item that the text doesn't tell. */
export interface OtherItem {
  readonly told: string;
  readonly listed: string;
}

/** Words after which a list follows. */
const listWords = new Set([':', 'gồm', 'là', 'including', 'namely', 'are']);

/** Tokens between a count and the word that opens its list. */
const maxOpening = 8;

const joints = new Set([',', ';', 'và', 'and']);

/** The parts that a sentence enumerates behind a count, as ranges of tokens, or null if it gives not that many. */
function partsBehind(scene: Scene, placed: PlacedFigure): (readonly [number, number])[] | null {
  const { tokens, sentenceOf } = scene;
  const sentence = sentenceOf[placed.first];
  const inside = (at: number): boolean => at < tokens.length && sentenceOf[at] === sentence;
  let at = placed.last;
  while (inside(at) && at < placed.last + maxOpening && !isWord(tokens, at, listWords)) at += 1;
  if (!inside(at) || !isWord(tokens, at, listWords)) return null;
  while (inside(at) && isWord(tokens, at, listWords)) at += 1;
  const parts: [number, number][] = [];
  let first = at;
  for (; ; at += 1) {
    const ends = !inside(at) || tokens[at]?.kind === 'break' || tokens[at]?.norm === '.';
    if (!ends && !isWord(tokens, at, joints)) continue;
    if (at > first) parts.push([first, at]);
    first = at + 1;
    if (ends) break;
  }
  return parts.length === placed.figure.value ? parts : null;
}

/** Share of the shorter one's words from which a part and an item may be the same: "có" alone makes none. */
const minShared = 0.25;

const isWord = (tokens: readonly Token[], at: number, words: ReadonlySet<string>): boolean =>
  words.has(tokens[at]?.norm ?? '');

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.map(keyOf) ?? [];

/**
 * Where a text counts as a source does but names another item: the one part
 * that shares hardly a word with any item, beside the one item that shares
 * hardly any with a part, while all others meet. Null where the text enumerates nothing, or
 * in words too free to say.
 */
export function otherItem(
  scene: Scene,
  placed: PlacedFigure,
  value: ClaimValue,
  lang: 'vi' | 'en',
): OtherItem | null {
  if (typeof value !== 'object' || Array.isArray(value) || !('items' in value)) return null;
  const ranges = partsBehind(scene, placed);
  if (ranges === null || ranges.length !== value.items.length) return null;
  const { text } = scene.links.linking.analysis;
  const parts = ranges.map(([first, last]) =>
    text.slice(scene.tokens[first]?.start, scene.tokens[last - 1]?.end),
  );
  const items = value.items.map(item => item[lang]);
  const lists = [parts, items].map(list => list.map(wordsOf)) as [string[][], string[][]];
  // What every part or item repeats tells none from another: "kết nối con người, kết nối kinh tế".
  const [partWords, itemWords] = lists.map(list =>
    list.map(words => new Set(words.filter(word => !list.every(own => own.includes(word))))),
  ) as [Set<string>[], Set<string>[]];
  const meets = (one: Set<string>, other: Set<string>): boolean => {
    let common = 0;
    for (const word of one) if (other.has(word)) common += 1;
    return common >= Math.min(one.size, other.size) * minShared;
  };
  const strange = parts.filter(
    (_, nth) => !itemWords.some(own => meets(own, partWords[nth] as Set<string>)),
  );
  const untold = items.filter(
    (_, nth) => !partWords.some(own => meets(own, itemWords[nth] as Set<string>)),
  );
  const [told, ...moreTold] = strange;
  const [listed, ...moreListed] = untold;
  if (told === undefined || listed === undefined) return null;
  return moreTold.length === 0 && moreListed.length === 0 ? { told, listed } : null;
}
