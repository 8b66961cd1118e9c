import { linesOf, oneLine, printable } from './plain-text.ts';

/**
 * Characters that begin or end markup somewhere: CommonMark, GFM, Obsidian
 * (#tag, [[link]], ==mark==, %%comment%%, $math$, ^block) and Pandoc ({.class}).
 * GFM makes links of bare addresses, GitHub pictures of :names:; "://", "www.", "@" and colons around a word are what they look for.
 */
const markup =
  /[\\`*_[\]{}<>|~$^#@]|&(?=[#\w])|=(?==)|(?<==)=|%(?=%)|(?<=%)%|:(?=:|\/\/|[\w+-]+:)|(?<=:):|(?<=www)\./gi;
/** What makes a list, rule, heading, table or definition of the line it begins: the other characters that can are escaped wherever they stand. */
const blockStart = /^(?=[-+=:])|^(\d+)(?=[.)])/;

/**
 * One line of text as Markdown that shows exactly that text: no heading, list,
 * link, tag or HTML comes of it. White space at its start is kept as no-break
 * spaces, at its end left out.
 */
export function escapeMarkdownLine(line: string): string {
  const text = printable(line).trimEnd();
  const start = /^\s*/.exec(text)?.[0].length ?? 0;
  // The white space of a line's start means an indented code block; a no-break space means nothing.
  const indent = [...text.slice(0, start)].map(space =>
    space === '\t' ? '\u00a0'.repeat(4) : '\u00a0',
  );
  return indent.join('') + text.slice(start).replace(markup, '\\$&').replace(blockStart, '$1\\');
}

/** A text of any lines as one line of Markdown. */
export function escapeMarkdown(text: string): string {
  return escapeMarkdownLine(oneLine(text));
}

/** A text as paragraphs, its line breaks kept (as two spaces at the line's end, which every reader knows). */
export function markdownParagraphs(text: string): string {
  const lines = linesOf(text).map(escapeMarkdownLine);
  return lines
    .map((line, index) => (line !== '' && lines[index + 1] ? `${line}  ` : line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

/** A text as a block quote, ">" before every line. */
export function markdownQuote(text: string): string {
  return markdownParagraphs(text)
    .split('\n')
    .map(line => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

/** A link to an address as `linkAddress` gives it. */
export function markdownLink(label: string, address: string): string {
  const target = address
    .replace(/[<>\\\s]/g, character => encodeURIComponent(character))
    .replace(/&(?=#?\w+;)/g, '&amp;');
  return `[${escapeMarkdown(label)}](<${target}>)`;
}
