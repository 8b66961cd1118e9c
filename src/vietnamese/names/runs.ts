import type { Token } from '../token.ts';
import { matchPhrase, type Phrase, phrasesAt } from './lexicon.ts';
import { compounds, lowerCompounds } from './organizations.ts';
import { familyNames, nameParticles } from './people.ts';
import { lowerEnds, lowerHeadsOnly } from './places.ts';

/** Whether the token is a word with a capital first. */
export function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital;
}

const HYPHENS: ReadonlySet<string> = new Set(['-', '&', '–', '‑', '‐', "'", '’']);

export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && HYPHENS.has(token.norm);
}

/** First syllables of the compounds: most words are none, and need no second one joined to them. */
const compoundStarts: ReadonlySet<string> = new Set(
  [...compounds].map(compound => compound.slice(0, compound.indexOf(' '))),
);

const lowerStarts: ReadonlySet<string> = new Set(
  [...lowerCompounds].map(compound => compound.slice(0, compound.indexOf(' '))),
);

/** Whether the two words at `i` are one that goes on in small letters. */
export function isLowerCompound(tokens: readonly Token[], i: number): boolean {
  const first = tokens[i];
  if (first === undefined || !lowerStarts.has(first.norm)) return false;
  return lowerCompounds.has(`${first.norm} ${tokens[i + 1]?.norm}`);
}

/** Whether the two words at `i` are one compound, so that a capital on the first begins no name. */
export function isCompound(tokens: readonly Token[], i: number): boolean {
  const first = tokens[i];
  if (first === undefined || !compoundStarts.has(first.norm)) return false;
  const second = tokens[i + 1];
  return second?.kind === 'word' && compounds.has(`${first.norm} ${second.norm}`);
}

/** Index behind the known place at `i`, or -1. Its last word has to have a capital, "châu Á" included. */
export function placeAt(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  if (token === undefined || token.kind !== 'word') return -1;
  const phrases = phrasesAt(token.norm);
  if (phrases === undefined) return -1;
  for (const phrase of phrases) {
    if (phrase.kind !== 'place') continue;
    if (!token.capital && !LOWER_FIRST.has(token.norm)) continue;
    const next = matchPhrase(tokens, i, phrase);
    if (next < 0) continue;
    if (!allCapital(tokens, i + 1, next) && !lowerEnds.has(phrase.text)) continue;
    return next;
  }
  return -1;
}

const LOWER_FIRST: ReadonlySet<string> = new Set([
  'châu',
  'đồng',
  'bán',
  'vùng',
  'biển',
  'miền',
  'phương',
  'vịnh',
  'xứ',
  'cao',
  'duyên',
  'đông',
  'tây',
  'nam',
  'bắc',
  'các',
]);

const LOWER_INSIDE: ReadonlySet<string> = new Set([
  'bằng',
  'sông',
  'đảo',
  'và',
  'nguyên',
  'triều',
  'hải',
  'tiểu',
  'vương',
  'quốc',
  'thống',
  'nhất',
]);

function allCapital(tokens: readonly Token[], from: number, to: number): boolean {
  for (let j = from; j < to; j += 1) {
    const token = tokens[j];
    if (token?.kind !== 'word' || token.capital) continue;
    // The parts behind a hyphen are often small: "Ca-na-đa", "Ả-rập".
    if (isHyphen(tokens[j - 1]) && !token.spaced) continue;
    if (j === to - 1 || !LOWER_INSIDE.has(token.norm)) return false;
  }
  return true;
}

/** How far a run of capitalised words goes from `i`, at most `limit` of them; hyphens and initials inside belong to it. */
export function capitalRun(
  tokens: readonly Token[],
  i: number,
  limit: number,
  ofPlace = false,
): number {
  let next = i;
  let words = 0;
  while (words < limit) {
    const token = tokens[next];
    if (token === undefined) break;
    if (!isCapital(token)) {
      if (words === 0 || !nameParticles.has(token.norm)) break;
      // One or two of them: "bin Salman", "von der Leyen".
      const particles = nameParticles.has(tokens[next + 1]?.norm ?? '') ? 2 : 1;
      if (!isCapital(tokens[next + particles])) break;
      next += particles;
      continue;
    }
    if (words > 0 && (token.norm === 'tp' || startsSomethingElse(tokens, next))) break;
    // "Dario Amodei CEO của Anthropic"
    if (words > 1 && isAbbreviation(token) && phrasesAt(token.norm)?.some(isTitle) === true) break;
    if (ofPlace && words > 0 && personAt(tokens, next)) break;
    // "Nguyễn Văn A Thanh niên": a compound begins something else.
    if (words > 1 && isCompound(tokens, next) && !tokens[next + 1]?.capital) break;
    next += 1;
    words += 1;
    // "Kassym-Jomart", "Xi-môn", "O'Neil"
    while (
      isHyphen(tokens[next]) &&
      !tokens[next]?.spaced &&
      tokens[next + 1]?.kind === 'word' &&
      !tokens[next + 1]?.spaced
    )
      next += 2;
    // "H.T.P", "J. D. Vance"
    if (
      !ofPlace &&
      tokens[next - 1] === token &&
      token.text.length === 1 &&
      tokens[next]?.norm === '.' &&
      !tokens[next]?.spaced &&
      isCapital(tokens[next + 1])
    )
      next += 1;
  }
  return next;
}

const isTitle = ({ kind }: Phrase): boolean => kind === 'title';

/** Whether a title, an organisation or another head begins at `i`, in the middle of a run. */
function startsSomethingElse(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const phrases = token === undefined ? undefined : phrasesAt(token.norm);
  if (phrases === undefined) return false;
  for (const phrase of phrases) {
    if (phrase.kind === 'place' || phrase.kind === 'honorific' || phrase.words.length < 2) continue;
    // "Trần Anh Hùng": no title with a capital on each word.
    if (phrase.kind === 'title' && isCapital(tokens[i + 1])) continue;
    const next = matchPhrase(tokens, i, phrase);
    if (next > 0) return true;
  }
  return false;
}

/** Whether a person's full name begins at `i`: a family name and more capitals that make no known place. */
export function personAt(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (
    token === undefined ||
    !token.capital ||
    !familyNames.has(token.norm) ||
    placeAt(tokens, i) > 0
  )
    return false;
  return (
    isCapital(tokens[i + 1]) &&
    isCapital(tokens[i + 2]) &&
    !isCompound(tokens, i) &&
    !isCompound(tokens, i + 1)
  );
}

/** Whether a word is written like an abbreviation: two capitals or more, in any mixture ("AfD", "GD"). */
export function isAbbreviation(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !token.capital || token.text.length > 9) return false;
  let capitals = 0;
  for (let at = 0; at < token.text.length; at += 1) {
    // Small letters are the same in `norm`.
    if (token.text.charCodeAt(at) !== token.norm.charCodeAt(at)) capitals += 1;
  }
  return capitals >= 2;
}

export function isTitleAt(tokens: readonly Token[], i: number): boolean {
  const phrases = phrasesAt(tokens[i]?.norm ?? '') ?? [];
  return phrases.some(
    phrase =>
      phrase.kind === 'title' && phrase.words.length > 1 && matchPhrase(tokens, i, phrase) > 0,
  );
}

/** Index behind a place head such as "tỉnh", "TP", "thành phố" that a capital follows, or -1. */
export function lowerPlaceHead(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  const phrases = token === undefined ? undefined : phrasesAt(token.norm);
  if (token === undefined || phrases === undefined) return -1;
  for (const phrase of phrases) {
    if (phrase.kind !== 'place-head' || (token.capital && lowerHeadsOnly.has(phrase.text)))
      continue;
    let next = matchPhrase(tokens, i, phrase);
    if (next < 0) continue;
    if (tokens[next]?.norm === '.' && ABBREVIATED.has(phrase.text) && !tokens[next]?.spaced)
      next += 1;
    return isCapital(tokens[next]) ? next : -1;
  }
  return -1;
}

export const ABBREVIATED: ReadonlySet<string> = new Set(['tp', 'q', 'p', 'h', 'tx', 'tt']);
