/**
 * Runs in a page: the words that each of our highlights has registered, by name
 * without "chu-giai-". Self-contained, so that it can be sent to a browser.
 */
export function readHighlights(): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('chu-giai-') || highlight.size === 0) continue;
    found[name.slice('chu-giai-'.length)] = [...highlight].map(range => String(range));
  }
  return found;
}
