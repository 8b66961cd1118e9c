import type { MessageKey } from '../i18n.ts';
import type { ExportFormat } from './write-files.ts';

/** What each format is called, and a word about what it is for. */
export const formatNames = {
  'json-ld': ['exportJson', 'exportJsonHint'],
  markdown: ['exportMarkdown', 'exportMarkdownHint'],
  'markdown-articles': ['exportMarkdownArticles', 'exportMarkdownArticlesHint'],
  csv: ['exportCsv', 'exportCsvHint'],
  html: ['exportHtml', 'exportHtmlHint'],
} as const satisfies Record<ExportFormat, readonly [MessageKey, MessageKey]>;
