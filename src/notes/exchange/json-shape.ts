import { maxJsonDepth, maxJsonValues } from './import-limits.ts';

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/**
 * Whether a text of JSON may be given to the parser: no deeper and with no more
 * values than a file of notes can have. A hundred million brackets are a few
 * bytes each in a file and hundreds as objects: the browser would end the tab,
 * with no word to the reader. Looks at each character once; what is no JSON is
 * for the parser to refuse.
 */
export function isReadableJson(text: string): boolean {
  let depth = 0;
  let values = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case quote:
        at = endOfString(text, at);
        break;
      case comma:
        values += 1;
        break;
      case openBracket:
      case openBrace:
        depth += 1;
        values += 1;
        break;
      case closeBracket:
      case closeBrace:
        depth -= 1;
        break;
    }
    if (depth > maxJsonDepth || values > maxJsonValues) return false;
  }
  return true;
}

/** Where the quote stands that ends the string that begins at another; the end of the text if none does. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text.charCodeAt(end - 1 - escapes) === backslash) escapes += 1;
    if (escapes % 2 === 0) return end;
  }
  return text.length;
}
