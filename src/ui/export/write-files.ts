import { strToU8, zipSync } from 'fflate';
import { toAnnotationFile } from '../../notes/exchange/annotation-page.ts';
import { toCsv } from '../../notes/exchange/csv.ts';
import { dayOf, type ExportFile } from '../../notes/exchange/export-file.ts';
import { type ReportOptions, toHtmlReport } from '../../notes/exchange/html-report.ts';
import { toMarkdown, toMarkdownPerArticle } from '../../notes/exchange/markdown.ts';
import type { Note } from '../../notes/note.ts';

/** What notes can be taken out as. */
export const exportFormats = ['json-ld', 'markdown', 'markdown-articles', 'csv', 'html'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** A file as it is handed to the download. */
export interface WrittenFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Most files in one archive: the plain ZIP format counts them with 16 bits. */
const maxZipFiles = 65_535;

/** Whether a format leaves the bin out: what is written to be read holds what the reader kept. */
export const leavesBinOut = (format: ExportFormat): boolean => format !== 'json-ld';

/** Writes notes as files: one, or an archive of one per article (several archives only beyond 65,535 articles). */
export function writeFiles(
  format: ExportFormat,
  all: readonly Note[],
  options: ReportOptions,
): readonly WrittenFile[] {
  const notes = leavesBinOut(format) ? all.filter(note => note.deleted === null) : all;
  switch (format) {
    case 'json-ld':
      return [asBlob(toAnnotationFile(notes, options.exported))];
    case 'markdown':
      return [asBlob(toMarkdown(notes, options))];
    case 'markdown-articles':
      return zipped(toMarkdownPerArticle(notes, options), options.exported);
    case 'csv':
      return [asBlob(toCsv(notes, options))];
    case 'html':
      return [asBlob(toHtmlReport(notes, options))];
  }
}

function asBlob({ name, type, text }: ExportFile): WrittenFile {
  return { name, blob: new Blob([text], { type }) };
}

function zipped(files: readonly ExportFile[], exported: Date): WrittenFile[] {
  const archives: WrittenFile[] = [];
  // No article makes an empty archive, which is still an answer.
  for (let at = 0; at === 0 || at < files.length; at += maxZipFiles) {
    const entries = files.slice(at, at + maxZipFiles).map(file => [file.name, strToU8(file.text)]);
    const bytes = zipSync(Object.fromEntries(entries), { mtime: exported });
    const part = files.length > maxZipFiles ? `-${at / maxZipFiles + 1}` : '';
    const type = 'application/zip';
    archives.push({
      name: `chu-giai-${dayOf(exported)}${part}.zip`,
      blob: new Blob([bytes], { type }),
    });
  }
  return archives;
}
