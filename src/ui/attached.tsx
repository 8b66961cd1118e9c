import { useState } from 'preact/hooks';
import type { Note } from '../notes/note.ts';
import { sayFailure } from './failure.ts';
import { formatMoment } from './format.ts';
import { language, say } from './i18n.ts';
import { askPatiently } from './request.ts';

interface Props {
  readonly note: Pick<Note, 'id' | 'earlierPlaces'>;
  readonly tabIndex?: number;
  edited(note: Note): void;
}

/** Says that a note was attached by hand, and takes it back. */
export function Attached({ note, tabIndex, edited }: Props) {
  const [failure, setFailure] = useState('');
  const last = note.earlierPlaces?.at(-1);
  if (!last) return null;
  const words = last.selectors.find(selector => selector.type === 'TextQuoteSelector')?.exact ?? '';
  const undo = async (): Promise<void> => {
    try {
      const result = await askPatiently('note.detach', { id: note.id });
      if (result.ok) edited(result.value);
      else setFailure(sayFailure(result.error));
    } catch (error) {
      setFailure(say('optionsFailed', String(error)));
    }
  };
  return (
    <p class="placement">
      {say('attachedWas', formatMoment(last.until, language()), `“${words}”`)}{' '}
      <button type="button" class="link" tabIndex={tabIndex} onClick={() => void undo()}>
        {say('attachUndo')}
      </button>
      {failure !== '' && (
        <span class="failure" role="alert">
          {failure}
        </span>
      )}
    </p>
  );
}
