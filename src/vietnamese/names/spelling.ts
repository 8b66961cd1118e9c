import type { Token } from '../token.ts';

/** Toned letters that end a syllable in the older way of placing the mark, with the newer: "hoà", "hòa". */
const NEWER: ReadonlyMap<string, string> = new Map(
  'oà òa|oá óa|oả ỏa|oã õa|oạ ọa|oè òe|oé óe|oẻ ỏe|oẽ õe|oẹ ọe|uỳ ùy|uý úy|uỷ ủy|uỹ ũy|uỵ ụy'
    .split('|')
    .map(pair => [pair.slice(0, 2), pair.slice(3)] as const),
);

/**
 * The tokens with one way of placing the tone mark in their `norm`, so that
 * every list of names is needed in that one only. The same array if no token
 * is written otherwise.
 */
export function oneSpelling(tokens: readonly Token[]): readonly Token[] {
  let changed: Token[] | null = null;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    const { norm } = token;
    const { length } = norm;
    // All the toned letters lie beyond ASCII; most words end in a plain one.
    if (length < 2 || norm.charCodeAt(length - 1) < 0xe0) continue;
    const glide = norm.charCodeAt(length - 2);
    if (glide !== 0x6f && glide !== 0x75) continue;
    const newer = NEWER.get(norm.slice(-2));
    // "quý", "quỳ": q owns the u.
    if (newer === undefined || norm.charCodeAt(length - 3) === 0x71) continue;
    changed ??= tokens.slice();
    // Fields in the tokenizer's order: one hidden class for all tokens keeps every reader of them fast.
    const { kind, start, end, text, spaced, capital } = token;
    changed[i] = { kind, start, end, text, norm: norm.slice(0, -2) + newer, spaced, capital };
  }
  return changed ?? tokens;
}
