/**
 * Runs in a page: brings the first occurrence of words into view and says where
 * they begin and end, in CSS pixels of the viewport; nothing if they are not there.
 */
export function endsOfWords(words: string): readonly (readonly [number, number])[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    node.parentElement?.scrollIntoView({ block: 'center' });
    const rects = [...range.getClientRects()];
    const first = rects[0];
    const last = rects.at(-1);
    if (!first || !last) continue;
    return [
      [Math.ceil(first.left), first.top + first.height / 2],
      [Math.round(last.right), last.top + last.height / 2],
    ];
  }
  return [];
}
