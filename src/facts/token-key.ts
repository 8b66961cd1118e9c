/**
 * What two spellings of one Vietnamese syllable have in common: the old and
 * the new place of the tone mark ("hoà", "hòa"; "thuý", "thúy") and final
 * y or i ("tỷ", "tỉ"; "Mỹ", "Mĩ") give the same key. Tone marks and đ stay:
 * "tỉnh" is not "tính", "da" is not "đa".
 */

const plain = ['a', 'e', 'y'] as const;
const onSecond: Readonly<Record<(typeof plain)[number], string>> = {
  a: 'àáảãạ',
  e: 'èéẻẽẹ',
  y: 'ỳýỷỹỵ',
};
const onO = 'òóỏõọ';
const onU = 'ùúủũụ';
const yTones = 'yỳýỷỹỵ';
const iTones = 'iìíỉĩị';

/** Last two letters that have another spelling, with the one that is kept. */
const endings = new Map<string, string>();
for (let tone = 0; tone < 5; tone += 1) {
  endings.set(`o${onSecond.a[tone]}`, `${onO[tone]}a`);
  endings.set(`o${onSecond.e[tone]}`, `${onO[tone]}e`);
  endings.set(`u${onSecond.y[tone]}`, `${onU[tone]}y`);
}
for (let tone = 0; tone < 6; tone += 1) {
  for (const consonant of 'hklmst') {
    endings.set(`${consonant}${yTones[tone]}`, `${consonant}${iTones[tone]}`);
  }
}

/** Last letters that can end a word with two spellings: all others are their own key. */
const lastLetters = new Uint8Array(0x2000);
for (const ending of endings.keys()) lastLetters[ending.charCodeAt(1)] = 1;

/** The key of a word as `Token.norm` gives it (lower case, NFC). */
export function keyOf(norm: string): string {
  const { length } = norm;
  if (length < 2) return norm;
  const last = norm.charCodeAt(length - 1);
  if (last >= 0x2000 || lastLetters[last] === 0) return norm;
  const kept = endings.get(norm.slice(length - 2));
  // "quý" keeps its mark: q owns the u.
  if (kept === undefined || norm.charCodeAt(length - 3) === 0x71) return norm;
  return norm.slice(0, length - 2) + kept;
}

/** A 32-bit hash (FNV-1a over UTF-16 units), never 0. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  hash ^= hash >>> 15;
  return hash === 0 ? 1 : hash;
}
