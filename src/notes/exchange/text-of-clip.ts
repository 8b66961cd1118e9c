/**
 * The elements that occur within marked text of an article. Only these names
 * are taken for tags: "a < b and c > d" is not one, nor is "<3".
 */
const tag =
  /<(\/?)(a|abbr|b|blockquote|br|cite|code|del|div|em|figcaption|figure|h[1-6]|i|ins|li|mark|ol|p|q|s|section|small|span|strong|sub|sup|table|tbody|td|th|tr|u|ul)(?:\s[^<>]*)?\/?>/gi;
const block = /^(?:blockquote|br|div|figcaption|figure|h\d|li|ol|p|section|table|tr|ul)$/i;
/** What serialising an element's content writes for characters (HTML, 13.3). */
const references: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': '\u00a0',
};

/**
 * The words of a highlight of Obsidian's clipper, which keeps a selection as a
 * serialised piece of the page: its tags are dropped, block ends become line
 * ends. This works on characters, parses nothing and can run nothing; what is
 * left is text, whatever it looks like.
 */
export function textOfClip(clip: string): string {
  const plain = clip.replace(tag, (_, slash: string, name: string) =>
    block.test(name) && (slash === '/' || /^br$/i.test(name)) ? '\n' : '',
  );
  return plain
    .replace(/&(?:amp|lt|gt|nbsp);/g, reference => references[reference] ?? reference)
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .join('\n');
}
