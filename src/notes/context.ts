import { align } from './alignment.ts';
import type { IndexedPage } from './page-index.ts';
import type { Passage } from './passage.ts';
import { at, edge, sliceWords, type WordIndex, type Words, wordAt, wordFrom } from './words.ts';

/** How much of the surroundings stands, by weight. */
export interface Context {
  readonly left: Side;
  readonly right: Side;
  /** Both sides together, 0 to 1. */
  readonly share: number;
}
/** One side, as weights. */
export interface Side {
  readonly matched: number;
  readonly total: number;
  /** Whether the word next to the quote is the one that was. */
  readonly touching: boolean;
  /** Share that stands of what was beyond the quote's own block, 0 to 1; 0 if nothing was kept of it. */
  readonly beyond: number;
}

/** Words of context that are compared on each side. */
const contextWords = 30;
/** How far words may have moved within the context, in words. */
const contextBand = 28;
/** What words of the next block count: blocks are added, removed and moved more often than sentences. */
const otherBlock = 0.2;

/** What each word of the passage counts: rare pairs more, near ones more, those of other blocks less. */
export function weigh(index: WordIndex, passage: Passage): Float64Array {
  const { words, first, last } = passage;
  const weights = new Float64Array(words.count);
  for (let word = first; word < last; word++) {
    weights[word] = index.rarity(at(words.hashes, word));
  }
  for (const step of [-1, 1]) {
    let block = 1;
    let distance = 0;
    for (let word = step < 0 ? first - 1 : last; word >= 0 && word < words.count; word += step) {
      const hash = at(words.hashes, word);
      const near = distance < contextWords ? 1 / (1 + distance / 8) : 0;
      const inner = at(words.hashes, word - step);
      const pair = step < 0 ? index.pairRarity(hash, inner) : index.pairRarity(inner, hash);
      weights[word] = Math.min(pair, hash === edge ? index.rarity(edge) : 1) * block * near;
      if (hash === edge) block *= otherBlock;
      distance++;
    }
  }
  return weights;
}

/**
 * What each word counts when a passage is matched with a page: near or far, in the quote or beside
 * it, so that words of the quote don't take those of its neighbours for their own.
 */
export function weighAlike(index: WordIndex, { words }: Passage): Float64Array {
  const weights = new Float64Array(words.count);
  for (let word = 0; word < words.count; word++) {
    weights[word] = index.rarity(at(words.hashes, word));
  }
  return weights;
}

/**
 * How much of the passage's surroundings stands around `[start, end)`.
 * @param band how far its words may have moved, in words
 */
export function compareContext(
  page: Pick<IndexedPage, 'words'>,
  passage: Passage,
  weights: Float64Array,
  start: number,
  end: number,
  band = contextBand,
): Context {
  const { words, first, last } = passage;
  const from = Math.max(0, first - contextWords);
  // Up to the word that holds or follows the start.
  const until = wordAt(page.words, start);
  const leftPage = sliceWords(page.words, until - contextWords - band, until);
  const leftWords = sliceWords(words, from, first);
  const left = side(
    leftWords,
    weights.subarray(from, first),
    leftPage,
    leftPage.count - leftWords.count,
    leftPage.count - 1,
    leftWords.count - 1,
    band,
  );
  const next = wordFrom(page.words, end);
  const rightPage = sliceWords(page.words, next, next + contextWords + band);
  const rightWords = sliceWords(words, last, last + contextWords);
  const rightWeights = weights.subarray(last, last + rightWords.count);
  const right = side(rightWords, rightWeights, rightPage, 0, 0, 0, band);
  const total = left.total + right.total;
  return { left, right, share: total === 0 ? 0 : (left.matched + right.matched) / total };
}

/** @param touchingPage, touchingPassage the words next to the quote. */
function side(
  passage: Words,
  weights: Float64Array,
  page: Words,
  diagonal: number,
  touchingPage: number,
  touchingPassage: number,
  band: number,
): Side {
  const matches = align(passage, weights, page, diagonal, band);
  let matched = 0;
  let total = 0;
  const outer = { matched: 0, total: 0 };
  // Beyond the edge that is nearest to the quote.
  const border =
    touchingPassage === 0 ? passage.hashes.indexOf(edge) : passage.hashes.lastIndexOf(edge);
  for (let word = 0; word < passage.count; word++) {
    const weight = at(weights, word);
    const isOuter = border >= 0 && (touchingPassage === 0 ? word > border : word < border);
    total += weight;
    if (isOuter) outer.total += weight;
    const match = at(matches, word);
    if (match < 0) continue;
    if (isOuter) outer.matched += weight;
    const inRun =
      (word === touchingPassage && match === touchingPage) ||
      (word > 0 && at(matches, word - 1) === match - 1) ||
      (word + 1 < passage.count && at(matches, word + 1) === match + 1);
    matched += inRun ? weight : weight * 0.25;
  }
  // Whatever else they may be matched with.
  const touching =
    touchingPage >= 0 &&
    touchingPage < page.count &&
    passage.count > 0 &&
    at(page.hashes, touchingPage) === at(passage.hashes, touchingPassage);
  return { matched, total, touching, beyond: outer.total > 0 ? outer.matched / outer.total : 0 };
}
