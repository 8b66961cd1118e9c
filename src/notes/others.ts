import type { OtherPlace } from './note.ts';

/** Context kept of each other place on each side, in UTF-16 units. */
const otherContext = 48;
/** Context on each side of the quote by which other places are sought. */
const reach = 64;
/** Most other places that are kept. */
const mostOthers = 8;
/** Most snippets that are looked up: each costs one run over the page. */
const mostSnippets = 32;
/** Snippets that stand on a page more often say too little of where. */
const mostFound = 48;
/** Places whose distances differ by less are one. */
const sameShift = 24;
/** Share of the snippets that a place with other words must have. */
const leastShare = 0.35;
/** Units on each side that are as good as the quote itself. */
const close = 28;
/** The share of the snippets that close, and their least number: sentences of one pattern. */
const innerShare = 0.35;
const leastInner = 3;

interface Snippet {
  readonly from: number;
  readonly to: number;
}

/**
 * The places of a page that are most like a quote and its surroundings, the quote's own left out:
 * where the same words stand, and where nearly the same are, as in captions, teasers and boxes.
 * A later page is compared with them too, so that none of them is taken for the quote.
 */
export function findOthers(page: string, start: number, end: number): OtherPlace[] {
  const lower = page.toLowerCase();
  const text = lower.length === page.length ? lower : page;
  const snippets = snippetsOf(text, Math.max(0, start - reach), end + reach);
  const isInner = ({ from, to }: Snippet) => from >= start - close && to <= end + close;
  const all = countShifts(text, snippets);
  const inner = countShifts(text, snippets.filter(isInner));
  const innerTotal = snippets.filter(isInner).length;
  const exact = findAll(text, text.slice(start, end), Number.POSITIVE_INFINITY) ?? [];
  const places = exact
    .filter(place => place !== start)
    .map(place => ({ place, score: support(all, place - start) + 1 }));
  for (const shift of all.keys()) {
    const distance = shift * sameShift;
    const place = start + distance;
    const score = support(all, distance);
    const own = support(inner, distance);
    const isFar = Math.abs(distance) > Math.max(sameShift, (end - start) / 2);
    const isLike =
      score >= snippets.length * leastShare ||
      (own >= leastInner && own >= innerTotal * innerShare);
    if (isFar && isLike) places.push({ place, score });
  }
  places.sort((a, b) => b.score - a.score || a.place - b.place);
  const kept: number[] = [];
  for (const { place } of places) {
    if (kept.length === mostOthers) break;
    if (place < 0 || place >= page.length) continue;
    // Neighbouring shifts share their votes: the strongest speaks for them.
    if (exact.includes(place) || kept.every(other => Math.abs(other - place) > 2 * sameShift)) {
      kept.push(place);
    }
  }
  return kept.map(place => ({
    before: page.slice(Math.max(0, place - otherContext), place),
    after: page.slice(place + end - start, place + end - start + otherContext),
  }));
}

/** How many snippets stand at each distance, in steps of `sameShift`, from where they were. */
function countShifts(text: string, snippets: readonly Snippet[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { from, to } of snippets) {
    for (const place of findAll(text, text.slice(from, to), mostFound) ?? []) {
      const shift = Math.round((place - from) / sameShift);
      counts.set(shift, (counts.get(shift) ?? 0) + 1);
    }
  }
  return counts;
}

/** Snippets at about a distance. */
function support(counts: ReadonlyMap<number, number>, distance: number): number {
  const shift = Math.round(distance / sameShift);
  return [shift - 1, shift, shift + 1].reduce((sum, near) => sum + (counts.get(near) ?? 0), 0);
}

/** Pairs of neighbouring words, evenly spread over a stretch if it has more than can be looked up. */
function snippetsOf(text: string, from: number, to: number): Snippet[] {
  const words = [...text.slice(from, to).matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const step = Math.max(1, Math.ceil((words.length - 1) / mostSnippets));
  const snippets: Snippet[] = [];
  for (let index = 0; index + 1 < words.length; index += step) {
    const first = words[index];
    const second = words[index + 1];
    if (!first || !second) continue;
    snippets.push({ from: from + first.index, to: from + second.index + second[0].length });
  }
  return snippets;
}

/** All places of some words, without overlaps; null if there are more than `most`. */
function findAll(text: string, words: string, most: number): number[] | null {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    if (found.length >= most) return null;
    found.push(at);
  }
  return found;
}
