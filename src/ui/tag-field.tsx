import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { maxTagLength } from '../limits.ts';
import { say } from './i18n.ts';
import { cleanTag, isSameTag, proposeTags, readOwnTags } from './own-tags.ts';

interface Props {
  /** Tells this field from others of the document. */
  readonly name: string;
  readonly tags: readonly string[];
  /** Grows when `tags` were changed from outside. */
  readonly adopted: number;
  onChange(tags: readonly string[]): void;
}

/**
 * The tags of a note. One that is being typed is a tag already, so that closing
 * the screen loses nothing; Enter or a comma begins the next, Backspace in the
 * empty field takes the last away. The reader's own tags are proposed.
 *
 * The field is not controlled, for the same reason as the note's words.
 */
export function TagField({ name, tags, adopted, onChange }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [whole, setWhole] = useState(tags);
  const [typed, setTyped] = useState('');
  const [own, setOwn] = useState<readonly string[]>([]);
  const [chosen, choose] = useState(-1);
  const proposed = proposeTags(own, typed, whole);
  const list = `tags-${name}`;

  useLayoutEffect(() => {
    // Another version was taken over: what is being typed goes on beside it.
    setWhole(tags.filter(tag => !isSameTag(tag, cleanTag(typed))));
    // `adopted` is why this runs again.
  }, [adopted]);

  const change = (next: readonly string[], nextTyped: string): void => {
    setWhole(next);
    setTyped(nextTyped);
    choose(-1);
    const last = cleanTag(nextTyped);
    const isNew = last !== '' && !next.some(tag => isSameTag(tag, last));
    onChange(isNew ? [...next, last] : next);
  };
  const empty = (): void => {
    if (field.current) field.current.value = '';
  };
  const take = (tag: string): void => {
    empty();
    const last = cleanTag(tag);
    const isNew = last !== '' && !whole.some(other => isSameTag(other, last));
    change(isNew ? [...whole, last] : whole, '');
  };
  const drop = (tag: string): void => {
    change(
      whole.filter(other => other !== tag),
      typed,
    );
    field.current?.focus();
  };
  const onInput = (text: string): void => {
    const parts = text.split(',');
    if (parts.length === 1) {
      change(whole, text);
      return;
    }
    const last = parts.pop() ?? '';
    if (field.current) field.current.value = last;
    const next = [...whole];
    for (const part of parts.map(cleanTag)) {
      if (part !== '' && !next.some(tag => isSameTag(tag, part))) next.push(part);
    }
    change(next, last);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const { length } = proposed;
    if (event.key === 'Enter' && (typed.trim() !== '' || chosen >= 0)) {
      take(proposed[chosen] ?? typed);
    } else if (event.key === 'Backspace' && field.current?.value === '' && whole.length > 0) {
      change(whole.slice(0, -1), '');
    } else if (event.key === 'ArrowDown' && length > 0) choose((chosen + 1) % length);
    else if (event.key === 'ArrowUp' && length > 0)
      choose((Math.max(chosen, 0) + length - 1) % length);
    else if (event.key === 'Escape' && chosen >= 0) choose(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="tag-field">
      <ul class="tags" aria-label={say('fieldTags')}>
        {whole.map(tag => (
          <li key={tag} class="tag">
            {tag}
            <button
              type="button"
              class="tag-drop"
              aria-label={say('tagRemove', tag)}
              onClick={() => drop(tag)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <input
        ref={field}
        class="tag-input"
        type="text"
        role="combobox"
        aria-label={say('tagAdd')}
        aria-expanded={proposed.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={chosen >= 0 ? `${list}-${chosen}` : undefined}
        placeholder={say('tagPlaceholder')}
        maxLength={maxTagLength}
        autocomplete="off"
        spellcheck={false}
        onFocus={() => void readOwnTags().then(setOwn)}
        onInput={event => onInput(event.currentTarget.value)}
        onBlur={() => typed.trim() !== '' && take(typed)}
        onKeyDown={onKeyDown}
      />
      <div
        id={list}
        class="tag-proposals"
        role="listbox"
        aria-label={say('tagProposals')}
        hidden={proposed.length === 0}
      >
        {proposed.map((tag, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and its arrow keys choose
          <div
            key={tag}
            id={`${list}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === chosen}
            // The field would lose the focus, and take what is typed for a tag.
            onMouseDown={event => event.preventDefault()}
            onClick={() => take(tag)}
          >
            {tag}
          </div>
        ))}
      </div>
    </div>
  );
}
