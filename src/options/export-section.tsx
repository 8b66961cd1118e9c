import { useEffect, useState } from 'preact/hooks';
import { type ExportWord, exportNotes } from '../ui/export/export-notes.ts';
import { formatNames } from '../ui/export/format-names.ts';
import type { Filter } from '../ui/export/read-matching-notes.ts';
import { type ExportFormat, exportFormats } from '../ui/export/write-files.ts';
import { say, sayCount } from '../ui/i18n.ts';
import { QueryHints } from '../ui/query-hints.tsx';
import { askPatiently } from '../ui/request.ts';

/** Every format that notes can be taken out as, a button each: all of them, or those that match a search. */
export function ExportSection() {
  const [isBusy, setBusy] = useState(false);
  const [word, setWord] = useState<ExportWord | null>(null);
  const [query, setQuery] = useState('');
  const filter: Filter | null = query.trim() === '' ? null : { query, page: null, colors: [] };
  const count = useCount(filter);
  const write = async (format: ExportFormat): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    const done = await exportNotes(format, filter, new Date(), text =>
      setWord({ text, isFailure: false }),
    );
    setWord(done);
    setBusy(false);
  };
  return (
    <section aria-labelledby="export">
      <h2 id="export">{say('exportTitle')}</h2>
      <p class="muted">{say('exportIntroduction')}</p>
      <search class="export-filter">
        <label for="export-filter">{say('exportFilter')}</label>
        <input
          id="export-filter"
          type="search"
          value={query}
          placeholder={say('exportFilterAll')}
          maxLength={1_000}
          autocomplete="off"
          spellcheck={false}
          onInput={event => setQuery(event.currentTarget.value)}
        />
        <QueryHints query={query} />
        <p role="status" class="small muted">
          {count === null ? '' : sayCount('exportFiltered', count)}
        </p>
      </search>
      <ul class="formats">
        {exportFormats.map(format => {
          const [name, hint] = formatNames[format];
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

/** How many notes a filter shows; null for none, and until it is known. */
function useCount(filter: Filter | null): number | null {
  const [count, setCount] = useState<number | null>(null);
  const query = filter?.query ?? null;
  useEffect(() => {
    let isLatest = true;
    setCount(null);
    if (filter) {
      askPatiently('notes.search', { ...filter, after: null, limit: 1 }).then(
        result => {
          if (isLatest && result.ok) setCount(result.value.total);
        },
        () => {},
      );
    }
    return () => {
      isLatest = false;
    };
  }, [query]);
  return count;
}
