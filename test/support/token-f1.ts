const tokens = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The harmonic mean of precision and recall over words, each as often as it stands there. */
export function tokenF1(read: string, truth: string): number {
  const left = new Map<string, number>();
  const wanted = tokens(truth);
  for (const token of wanted) left.set(token, (left.get(token) ?? 0) + 1);
  const found = tokens(read);
  let common = 0;
  for (const token of found) {
    const count = left.get(token) ?? 0;
    if (count === 0) continue;
    left.set(token, count - 1);
    common += 1;
  }
  return common === 0 ? 0 : (2 * common) / (found.length + wanted.length);
}

/** Readers differ in whether they repeat title and lead in the body: neither counts. */
export function withoutHead(text: string, title: string, lead: string): string {
  const plain = text.normalize('NFC').replace(/[\s\u00a0]+/g, ' ');
  return [title, lead].reduce((rest, part) => (part ? rest.replace(part, ' ') : rest), plain);
}
