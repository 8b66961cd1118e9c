import { say } from './i18n.ts';
import type { NoteSaver } from './note-saver.ts';

/** The other version of a note beside the reader's, and the choice between them. */
export function ConflictBox({ saver, theirs }: { saver: NoteSaver; theirs: string }) {
  return (
    <fieldset class="conflict">
      <legend class="conflict-title">{say('conflictTitle')}</legend>
      <p class="small muted">{say('conflictStored')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <p class="conflict-theirs" tabIndex={0}>
        {theirs}
      </p>
      <div class="buttons">
        <button type="button" onClick={() => saver.resolve('both')}>
          {say('conflictBoth')}
        </button>
        <button type="button" onClick={() => saver.resolve('mine')}>
          {say('conflictMine')}
        </button>
        <button type="button" onClick={() => saver.resolve('theirs')}>
          {say('conflictTheirs')}
        </button>
      </div>
    </fieldset>
  );
}
