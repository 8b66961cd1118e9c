import { useRef } from 'preact/hooks';
import { type ExportWord, exportNotes } from '../export/export-notes.ts';
import { formatNames } from '../export/format-names.ts';
import type { Filter } from '../export/read-matching-notes.ts';
import { type ExportFormat, exportFormats } from '../export/write-files.ts';
import { say, sayCount } from '../i18n.ts';

interface Props {
  /** What is shown; null: everything there is. */
  readonly filter: Filter | null;
  /** How many that are. */
  readonly count: number;
  said(word: ExportWord): void;
}

/** Takes out what the list shows, in any format. */
export function ExportMenu({ filter, count, said }: Props) {
  const box = useRef<HTMLDetailsElement>(null);
  const write = (format: ExportFormat): void => {
    box.current?.removeAttribute('open');
    box.current?.querySelector('summary')?.focus();
    void exportNotes(format, filter, new Date(), text => said({ text, isFailure: false })).then(
      said,
    );
  };
  return (
    <details
      ref={box}
      class="export-menu"
      onKeyDown={event => {
        if (event.key !== 'Escape' || !box.current?.open) return;
        box.current.open = false;
        box.current.querySelector('summary')?.focus();
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <summary>{filter ? sayCount('popupExportShown', count) : say('popupExportAll')}</summary>
      <ul>
        {exportFormats.map(format => (
          <li key={format}>
            <button type="button" class="quiet" data-format={format} onClick={() => write(format)}>
              {say(formatNames[format][0])}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
