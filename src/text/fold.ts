/**
 * A text without what a reader may not type: lower case, tone and letter marks
 * removed, đ as d (ð too, which stands for it in old pages). For searching, not
 * for showing; its length differs from the source's where that is not NFC.
 */
export function foldMarks(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đð]/g, 'd');
}

/** Whether a query was typed with any mark that `foldMarks` would remove. */
export function hasMarks(query: string): boolean {
  return /[\p{M}đĐðÐ]/u.test(query.normalize('NFD'));
}

const movable = /[òóỏõọ][ae]|[ùúủũụ]y/gi;
const toneOnFirst = /^(.)(\p{M})(.)$/u;

/**
 * The same syllables with the tone on the second of "oa", "oe", "uy": hòa and
 * hoà, thủy and thuỷ become one. Keeps case and length. Takes NFC.
 */
export function unifyTonePlacement(text: string): string {
  return text.replace(movable, pair =>
    pair.normalize('NFD').replace(toneOnFirst, '$1$3$2').normalize('NFC'),
  );
}

/** The form in which texts are compared where marks count: lower case, NFC, one tone placement. */
export function foldCase(text: string): string {
  return unifyTonePlacement(text.toLowerCase().normalize('NFC'));
}
