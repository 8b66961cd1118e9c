/** What two lines have in common when they say the same: letters and digits, case aside. */
export const comparable = (line: string): string =>
  line
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
