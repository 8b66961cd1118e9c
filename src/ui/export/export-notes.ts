import type { ExportLabels } from '../../notes/exchange/export-file.ts';
import { download } from '../download.ts';
import { sayFailure } from '../failure.ts';
import { formatMoment } from '../format.ts';
import { language, say, sayCount } from '../i18n.ts';
import { readAllNotes } from './read-all-notes.ts';
import { type Filter, readMatchingNotes } from './read-matching-notes.ts';
import { glossNotes } from './report-glosses.ts';
import { type ExportFormat, leavesBinOut, writeFiles } from './write-files.ts';

/** What became of an export, in words for the reader. */
export interface ExportWord {
  readonly text: string;
  readonly isFailure: boolean;
}

/**
 * Writes notes in a format and hands the files to the browser's download.
 * @param filter those that it shows; null: all, in the full format the bin's too
 * @param progress told what is being done
 */
export async function exportNotes(
  format: ExportFormat,
  filter: Filter | null,
  exported: Date,
  progress: (word: string) => void,
): Promise<ExportWord> {
  progress(say('exportWriting'));
  try {
    const read = filter ? await readMatchingNotes(filter) : await readAllNotes();
    if (!read.ok) return { text: sayFailure(read.error), isFailure: true };
    const notes = leavesBinOut(format)
      ? read.value.filter(note => note.deleted === null)
      : read.value;
    const glosses =
      format === 'html'
        ? await glossNotes(notes, done => {
            const [part, whole] = [done, notes.length].map(count =>
              count.toLocaleString(language()),
            ) as [string, string];
            progress(say('exportGlossing', part, whole));
          })
        : null;
    const files = writeFiles(format, notes, {
      language: language(),
      labels: labels(),
      exported,
      formatMoment: iso => formatMoment(iso, language()),
      ...(glosses && { glosses }),
    });
    for (const { name, blob } of files) download(name, blob);
    const names = files.map(({ name }) => name).join(', ');
    return { text: `${sayCount('exportDone', notes.length)} ${names}`, isFailure: false };
  } catch (error) {
    return { text: say('optionsFailed', String(error)), isFailure: true };
  }
}

const labels = (): ExportLabels => ({
  title: say('exportHeading'),
  article: say('fieldArticle'),
  site: say('fieldSite'),
  address: say('fieldAddress'),
  quote: say('fieldQuote'),
  note: say('fieldNote'),
  tags: say('fieldTags'),
  color: say('colorLegend'),
  created: say('fieldCreated'),
  modified: say('fieldModified'),
  deleted: say('fieldDeleted'),
  open: say('exportOpen'),
  glosses: say('exportGlosses'),
  untitled: say('untitled'),
  colors: {
    yellow: say('colorYellow'),
    green: say('colorGreen'),
    blue: say('colorBlue'),
    pink: say('colorPink'),
  },
});
