import { useLayoutEffect, useRef } from 'preact/hooks';
import { maxBodyLength } from '../limits.ts';
import { ColorChoice } from './color-choice.tsx';
import { ConflictBox } from './conflict-box.tsx';
import { say } from './i18n.ts';
import type { NoteSaver } from './note-saver.ts';
import { SaveLine } from './save-line.tsx';
import { TagField } from './tag-field.tsx';
import { useSaver } from './use-saver.ts';

interface Props {
  readonly saver: NoteSaver;
  onDelete(): void;
  onClose(): void;
}

/**
 * Words and colour of a note, saved as they are typed.
 *
 * The text field is not controlled: while an input method composes a syllable
 * ("tie" + "^" + "." → "tiệ"), nothing may write into it. Its value is set when
 * it appears and when the saver itself took over another version.
 */
export function NoteEditor({ saver, onDelete, onClose }: Props) {
  const { state, draft, adopted } = useSaver(saver);
  const field = useRef<HTMLTextAreaElement>(null);

  useLayoutEffect(() => {
    if (field.current) field.current.value = saver.snapshot.draft.body;
    // `adopted` is why this runs again.
  }, [saver, adopted]);
  useLayoutEffect(() => {
    const { current } = field;
    current?.focus({ preventScroll: true });
    current?.setSelectionRange(current.value.length, current.value.length);
  }, [saver]);

  return (
    <div class="note-editor">
      <ColorChoice
        name={`color-${saver.id}`}
        value={draft.color}
        onChoose={color => saver.change({ color })}
      />
      <textarea
        ref={field}
        class="note-field"
        rows={4}
        maxLength={maxBodyLength}
        aria-label={say('editorBody')}
        placeholder={say('editorPlaceholder')}
        autocomplete="off"
        onInput={event => saver.change({ body: event.currentTarget.value })}
      />
      <TagField
        name={saver.id}
        tags={draft.tags}
        adopted={adopted}
        onChange={tags => saver.change({ tags })}
      />
      {state.kind === 'conflict' && <ConflictBox saver={saver} theirs={state.theirs} />}
      <div class="editor-foot">
        <SaveLine saver={saver} state={state} />
        <span class="buttons">
          <button type="button" class="quiet danger" onClick={onDelete}>
            {say('delete')}
          </button>
          <button type="button" onClick={onClose}>
            {say('done')}
          </button>
        </span>
      </div>
    </div>
  );
}
