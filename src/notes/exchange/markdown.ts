import type { Note } from '../note.ts';
import {
  escapeMarkdown,
  markdownLink,
  markdownParagraphs,
  markdownQuote,
} from './escape-markdown.ts';
import { dayOf, type ExportFile, type ExportOptions, isoMinute } from './export-file.ts';
import { safeFileName, uniqueFileNames } from './file-name.ts';
import { frontMatter, obsidianTag } from './front-matter.ts';
import { groupByPage, type PageGroup, quoteOf } from './group-by-page.ts';
import { linkAddress, oneLine } from './plain-text.ts';

const markdownType = 'text/markdown;charset=utf-8';

/** All notes as one Markdown file: an article a section. */
export function toMarkdown(notes: readonly Note[], options: ExportOptions): ExportFile {
  const { labels, exported } = options;
  const moment = options.formatMoment ?? isoMinute;
  const sections = groupByPage(notes).map(group =>
    [
      `## ${headingOf(group, options)}`,
      [escapeMarkdown(group.site), linkOf(group, options)].filter(Boolean).join(' · '),
      ...group.notes.map(note => noteSection(note, options)),
    ].join('\n\n'),
  );
  const head = [
    `# ${escapeMarkdown(labels.title)}`,
    escapeMarkdown(moment(exported.toISOString())),
  ];
  return {
    name: `chu-giai-${dayOf(exported)}.md`,
    type: markdownType,
    text: `${[...head, ...sections].join('\n\n')}\n`,
  };
}

/**
 * Notes as one Markdown file per article, for an Obsidian vault: title,
 * address, site, dates and tags are properties in the front matter.
 */
export function toMarkdownPerArticle(
  notes: readonly Note[],
  options: ExportOptions,
): readonly ExportFile[] {
  const unique = uniqueFileNames();
  return groupByPage(notes).map(group => {
    const tags = group.tags.flatMap(tag => obsidianTag(tag) ?? []);
    const matter = frontMatter({
      title: oneLine(group.title),
      url: linkAddress(group.url) ?? oneLine(group.url),
      site: oneLine(group.site),
      created: group.created,
      modified: group.modified,
      tags: [...new Set(tags)],
    });
    const body = [
      `# ${headingOf(group, options)}`,
      linkOf(group, options),
      ...group.notes.map(note => noteSection(note, options)),
    ].filter(Boolean);
    return {
      name: `${unique(safeFileName(group.title, group.site))}.md`,
      type: markdownType,
      text: `${matter}\n${body.join('\n\n')}\n`,
    };
  });
}

function headingOf(group: PageGroup, { labels }: ExportOptions): string {
  // A heading ends in "#" only if that is escaped, which it is.
  return escapeMarkdown(group.title) || escapeMarkdown(labels.untitled);
}

/** A link to the article; what can't be linked stands as text. */
function linkOf(group: PageGroup, { labels }: ExportOptions): string {
  const address = linkAddress(group.url);
  return address === null ? escapeMarkdown(group.url) : markdownLink(labels.open, address);
}

function noteSection(note: Note, options: ExportOptions): string {
  const { labels } = options;
  const moment = options.formatMoment ?? isoMinute;
  const facts = [
    labels.colors[note.color],
    moment(note.created),
    ...(note.tags.length > 0 ? [`${labels.tags}: ${note.tags.join(', ')}`] : []),
    ...(note.deleted === null ? [] : [`${labels.deleted}: ${moment(note.deleted)}`]),
  ];
  return [
    markdownQuote(quoteOf(note)),
    markdownParagraphs(note.body),
    escapeMarkdown(facts.join(' · ')),
  ]
    .filter(Boolean)
    .join('\n\n');
}
