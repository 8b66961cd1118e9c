import { useEffect, useRef, useState } from 'preact/hooks';
import { binDays, daysLeft } from '../notes/bin.ts';
import { quoteOf } from '../notes/exchange/group-by-page.ts';
import type { Note } from '../notes/note.ts';
import { sayFailure } from '../ui/failure.ts';
import { formatMoment } from '../ui/format.ts';
import { language, say, sayCount } from '../ui/i18n.ts';
import { askPatiently } from '../ui/request.ts';

/** How many deleted notes are fetched at a time. */
const batchSize = 50;

interface Listed {
  readonly notes: readonly Note[];
  readonly total: number;
  readonly next: string | null;
  /** How many of `notes` are no longer in the bin. */
  readonly restored: number;
}

const nothing: Listed = { notes: [], total: 0, next: null, restored: 0 };

/** The notes that were deleted in the last thirty days, each with a way back. `restored` is called for each. */
export function BinSection({ restored }: { restored(): void }) {
  const [listed, setListed] = useState<Listed>();
  const [failure, setFailure] = useState('');
  const isFetching = useRef(false);
  const more = async (): Promise<void> => {
    if (isFetching.current) return;
    isFetching.current = true;
    try {
      const after = listed?.next ?? null;
      const result = await askPatiently('notes.bin', { after, limit: batchSize });
      if (!result.ok) return setFailure(sayFailure(result.error));
      const { notes, total, next } = result.value;
      setFailure('');
      setListed((before = nothing) => ({
        notes: [...before.notes, ...notes],
        total,
        next,
        restored: before.restored,
      }));
    } catch (error) {
      setFailure(say('optionsFailed', String(error)));
    } finally {
      isFetching.current = false;
    }
  };
  const countRestored = (): void => {
    setListed((before = nothing) => ({
      ...before,
      total: before.total - 1,
      restored: before.restored + 1,
    }));
    restored();
  };
  useEffect(() => void more(), []);
  return (
    <section aria-labelledby="bin">
      <h2 id="bin">{say('binTitle')}</h2>
      <p class="muted">{say('binIntroduction', String(binDays))}</p>
      {listed && (
        <p role="status">
          {listed.total === 0 ? say('binEmpty') : sayCount('binCount', listed.total)}
        </p>
      )}
      {failure !== '' && (
        <div class="failure" role="alert">
          <p>{failure}</p>
          <button type="button" onClick={() => void more()}>
            {say('retry')}
          </button>
        </div>
      )}
      <ul class="list">
        {listed?.notes.map(note => (
          <BinnedNote key={note.id} note={note} restored={countRestored} />
        ))}
      </ul>
      {listed && listed.next !== null && (
        <button type="button" class="link" onClick={() => void more()}>
          {sayCount('optionsMore', listed.total - listed.notes.length + listed.restored)}
        </button>
      )}
    </section>
  );
}

type Restoration =
  | { readonly kind: 'binned' }
  | { readonly kind: 'restored' }
  | { readonly kind: 'failed'; readonly word: string };

function BinnedNote({ note, restored }: { note: Note; restored(): void }) {
  const [restoration, setRestoration] = useState<Restoration>({ kind: 'binned' });
  const row = useRef<HTMLLIElement>(null);
  const restore = async (): Promise<void> => {
    try {
      const result = await askPatiently('note.restore', { id: note.id });
      if (!result.ok) return setRestoration({ kind: 'failed', word: sayFailure(result.error) });
      setRestoration({ kind: 'restored' });
      restored();
      // The button that had the focus is gone.
      row.current?.focus();
    } catch (error) {
      setRestoration({ kind: 'failed', word: say('optionsFailed', String(error)) });
    }
  };
  const deleted = note.deleted ?? note.modified;
  return (
    <li ref={row} class="brief" data-note={note.id} tabIndex={-1}>
      <blockquote class={`quote quote-${note.color}`}>{quoteOf(note)}</blockquote>
      {note.body !== '' && <p class="body">{note.body}</p>}
      {restoration.kind === 'failed' && (
        <p class="failure" role="alert">
          {restoration.word}
        </p>
      )}
      <div class="brief-foot">
        <p class="small muted">
          {[
            note.pageTitle || note.site,
            say('binDeleted', formatMoment(deleted, language())),
            sayCount('binLeft', daysLeft(deleted, new Date())),
          ].join(' · ')}
        </p>
        {restoration.kind === 'restored' ? (
          <p role="status" class="restored">
            {say('binRestored')}
          </p>
        ) : (
          <button type="button" onClick={() => void restore()}>
            {say('binRestore')}
          </button>
        )}
      </div>
    </li>
  );
}
