/** What stands for a character that a file can't hold, as every decoder of UTF-8 writes it. */
const replacement = '\ufffd';
/** Controls that are no white space, halves of pairs, code points that are no characters. */
const unprintable = /(?![\s\u0085])\p{Cc}|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;
const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;

/** The lines of a text, whatever character ends them in its source. */
export function linesOf(text: string): readonly string[] {
  return text.split(lineBreak);
}

/** A text in one line: line ends and tabs become spaces. */
export function oneLine(text: string): string {
  return linesOf(text).join(' ').replaceAll('\t', ' ');
}

/** A text without the control characters and halves of pairs that no file should hold. */
export function printable(text: string): string {
  return text.replace(unprintable, replacement);
}

/**
 * An address that may become a link: http or https, in the form that URL gives
 * it. Null for every other, so that no `javascript:` or `data:` is ever linked.
 */
export function linkAddress(address: string): string | null {
  try {
    const url = new URL(address);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}
