import { quoteOf } from '../notes/exchange/group-by-page.ts';
import type { ImportConflict } from '../notes/exchange/import-plan.ts';
import type { Note } from '../notes/note.ts';
import { colorNames } from '../ui/colors.ts';
import { formatMoment } from '../ui/format.ts';
import { language, type MessageKey, say } from '../ui/i18n.ts';
import { type Choice, differencesOf } from './import-review.ts';
import { differenceNames } from './import-words.ts';

interface Props {
  readonly conflict: ImportConflict;
  readonly choice: Choice;
  choose(choice: Choice): void;
}

const versionNames = {
  stored: 'versionStored',
  imported: 'versionImported',
} as const satisfies Record<Choice, MessageKey>;

/** Both versions of one note, and which of them is to be kept. */
export function ConflictChoice({ conflict, choice, choose }: Props) {
  const { stored, newer } = conflict;
  const differences = differencesOf(conflict);
  const withQuotes = differences.includes('quote');
  const names = differences.map(difference => say(differenceNames[difference]).toLocaleLowerCase());
  return (
    <li data-conflict={stored.id}>
      <fieldset>
        <legend>
          <span class={`quote shown quote-${stored.color}`}>{quoteOf(stored)}</span>
        </legend>
        <p class="small muted">
          {[stored.pageTitle, say('importDiffersIn', names.join(', '))].filter(Boolean).join(' · ')}
        </p>
        <div class="versions">
          {(['stored', 'imported'] as const).map(version => (
            <label key={version} class="version">
              <span class="version-name">
                <input
                  type="radio"
                  name={`keep-${stored.id}`}
                  value={version}
                  checked={choice === version}
                  onChange={() => choose(version)}
                />
                {say(versionNames[version])}
                {newer === version && <span class="newer">{say('versionNewer')}</span>}
              </span>
              <Version note={conflict[version]} withQuote={withQuotes} />
            </label>
          ))}
        </div>
      </fieldset>
    </li>
  );
}

function Version({ note, withQuote }: { note: Note; withQuote: boolean }) {
  const facts = [
    say(colorNames[note.color]),
    ...(note.tags.length > 0 ? [note.tags.join(', ')] : []),
    formatMoment(note.modified, language()),
    ...(note.deleted === null ? [] : [say('inBin')]),
  ];
  return (
    <>
      {withQuote && <span class="quote shown">{quoteOf(note)}</span>}
      <span class={note.body === '' ? 'muted' : 'body'}>{note.body || say('noWords')}</span>
      <span class="small muted">{facts.join(' · ')}</span>
      <span class="small muted address">{note.url}</span>
    </>
  );
}
