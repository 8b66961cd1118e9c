const initialed = /^(?:\p{Lu}{1,2}\.\s?){1,3}\p{Lu}?\p{L}*\.?$/u;
export const namePart = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;

/** Without what stands around a name. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–—:,.]+|[\s\-–—:,]+$/g, '');

/** Whether a text has the shape of a name of several words: a person's, or a paper's. */
export function isNameShaped(text: string): boolean {
  const name = tidy(text);
  if (name.length < 2 || name.length > 45) return false;
  if (initialed.test(name)) return true;
  const parts = name.split(' ');
  return parts.length >= 2 && parts.length <= 6 && parts.every(part => namePart.test(part));
}
