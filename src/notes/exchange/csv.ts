import type { Note } from '../note.ts';
import { dayOf, type ExportFile, type ExportOptions } from './export-file.ts';
import { quoteOf } from './group-by-page.ts';
import { printable } from './plain-text.ts';

/** Tells Excel that what follows is UTF-8. */
const byteOrderMark = '\ufeff';
/**
 * What spreadsheets take for a formula, also in its full-width form and behind
 * white space that some of them trim; tab and line ends at the start let a
 * formula begin in the next cell (OWASP, "CSV Injection").
 */
const formula = /^(?:[\s\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠]|[\t\r\n])/;

/** Options of a table of notes. */
export interface CsvOptions extends ExportOptions {
  /** Where Excel's list separator is a semicolon, as in much of Europe, only that opens as columns. */
  readonly separator?: ',' | ';' | '\t';
}

/**
 * Notes as a table (RFC 4180: CRLF, every cell quoted), one a row, in the order
 * given. Times are ISO 8601, which every program sorts right. A cell that a
 * spreadsheet would run as a formula begins with an apostrophe.
 */
export function toCsv(notes: readonly Note[], options: CsvOptions): ExportFile {
  const { labels, exported, separator = ',' } = options;
  const header = [
    labels.article,
    labels.site,
    labels.address,
    labels.quote,
    labels.note,
    labels.tags,
    labels.color,
    labels.created,
    labels.modified,
    labels.deleted,
    'id',
  ];
  const rows = notes.map(note => [
    note.pageTitle,
    note.site,
    note.url,
    quoteOf(note),
    note.body,
    note.tags.join(', '),
    labels.colors[note.color],
    note.created,
    note.modified,
    note.deleted ?? '',
    note.id,
  ]);
  const lines = [header, ...rows].map(cells => `${cells.map(csvCell).join(separator)}\r\n`);
  return {
    name: `chu-giai-${dayOf(exported)}.csv`,
    type: 'text/csv;charset=utf-8',
    text: byteOrderMark + lines.join(''),
  };
}

/** A text as one cell that no spreadsheet runs. */
export function csvCell(text: string): string {
  const safe = printable(text);
  return `"${(formula.test(safe) ? `'${safe}` : safe).replaceAll('"', '""')}"`;
}
