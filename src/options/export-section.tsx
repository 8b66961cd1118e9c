import { useState } from 'preact/hooks';
import type { ExportLabels } from '../notes/exchange/export-file.ts';
import { download } from '../ui/download.ts';
import { sayFailure } from '../ui/failure.ts';
import { formatMoment } from '../ui/format.ts';
import { language, type MessageKey, say, sayCount } from '../ui/i18n.ts';
import { readAllNotes } from './read-all-notes.ts';
import { type ExportFormat, exportFormats, leavesBinOut, writeFiles } from './write-files.ts';

const names = {
  'json-ld': ['exportJson', 'exportJsonHint'],
  markdown: ['exportMarkdown', 'exportMarkdownHint'],
  'markdown-articles': ['exportMarkdownArticles', 'exportMarkdownArticlesHint'],
  csv: ['exportCsv', 'exportCsvHint'],
  html: ['exportHtml', 'exportHtmlHint'],
} as const satisfies Record<ExportFormat, readonly [MessageKey, MessageKey]>;

interface Word {
  readonly text: string;
  readonly isFailure: boolean;
}

/** Every format that notes can be taken out as, a button each. */
export function ExportSection() {
  const [isBusy, setBusy] = useState(false);
  const [word, setWord] = useState<Word | null>(null);
  const write = async (format: ExportFormat): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setWord({ text: say('exportWriting'), isFailure: false });
    setWord(await writeNotes(format, new Date()));
    setBusy(false);
  };
  return (
    <section aria-labelledby="export">
      <h2 id="export">{say('exportTitle')}</h2>
      <p class="muted">{say('exportIntroduction')}</p>
      <ul class="formats">
        {exportFormats.map(format => {
          const [name, hint] = names[format];
          return (
            <li key={format} class="format">
              <p id={`format-${format}`}>
                <strong>{say(name)}</strong>
                <br />
                <span class="small muted">{say(hint)}</span>
              </p>
              <button
                type="button"
                aria-describedby={`format-${format}`}
                aria-disabled={isBusy}
                data-format={format}
                onClick={() => void write(format)}
              >
                {say('exportDownload')}
              </button>
            </li>
          );
        })}
      </ul>
      <p role="status" class={word?.isFailure ? 'failure' : undefined}>
        {word?.text}
      </p>
    </section>
  );
}

/** Writes all notes in a format and hands them to the download; returns a word to the reader. */
async function writeNotes(format: ExportFormat, exported: Date): Promise<Word> {
  try {
    const all = await readAllNotes();
    if (!all.ok) return { text: sayFailure(all.error), isFailure: true };
    const count = leavesBinOut(format)
      ? all.value.filter(note => note.deleted === null).length
      : all.value.length;
    const files = writeFiles(format, all.value, {
      language: language(),
      labels: labels(),
      exported,
      formatMoment: iso => formatMoment(iso, language()),
    });
    for (const { name, blob } of files) download(name, blob);
    const text = `${sayCount('exportDone', count)} ${files.map(({ name }) => name).join(', ')}`;
    return { text, isFailure: false };
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
  glosses: say('cardLabel'),
  untitled: say('untitled'),
  colors: {
    yellow: say('colorYellow'),
    green: say('colorGreen'),
    blue: say('colorBlue'),
    pink: say('colorPink'),
  },
});
