/**
 * Whether a word is written like one Vietnamese syllable. Foreign names
 * ("Tokayev", "News", "Airlines") are not; that tells "Air Astana" from
 * "Thủ đô Astana" without a list of companies.
 */
const syllable =
  /^(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|n|ngh?|nh|p|ph|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|ng?|nh|p|t)?$/;

const marks = /\p{M}/gu;
const known = new Map<string, boolean>();
const maxKnown = 20_000;

/** Lower case, marks dropped; đ stays đ. */
export const foldMarks = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(marks, '').normalize('NFC');

/** @param norm a word as `Token.norm` gives it. */
export function isSyllable(norm: string): boolean {
  const found = known.get(norm);
  if (found !== undefined) return found;
  const answer = syllable.test(foldMarks(norm));
  if (known.size >= maxKnown) known.clear();
  known.set(norm, answer);
  return answer;
}
