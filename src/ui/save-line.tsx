import { sayFailure } from './failure.ts';
import { say } from './i18n.ts';
import type { NoteSaver, SaveState } from './note-saver.ts';

/** One line that says how far what was typed has come, read aloud as it changes. */
export function SaveLine({ saver, state }: { saver: NoteSaver; state: SaveState }) {
  return (
    <p class={`save-line save-${state.kind}`} role="status">
      {words(state)}
      {state.kind === 'failed' && (
        <Remedy saver={saver} gone={state.failure.kind === 'not-found'} />
      )}
    </p>
  );
}

function Remedy({ saver, gone }: { saver: NoteSaver; gone: boolean }) {
  return (
    <button
      type="button"
      class="link"
      onClick={() => (gone ? void saver.restore() : saver.flush())}
    >
      {say(gone ? 'saveRestore' : 'retry')}
    </button>
  );
}

function words(state: SaveState): string {
  switch (state.kind) {
    case 'clean':
      return say('editorPrivate');
    case 'saving':
      return say('saveSaving');
    case 'saved':
      return say('saveSaved');
    case 'retrying':
      return say('saveRetrying');
    case 'failed':
      return sayFailure(state.failure);
    case 'conflict':
      return say(state.kept ? 'conflictKept' : 'conflictKeeping');
    case 'orphaned':
      return say('saveOrphaned');
  }
}
