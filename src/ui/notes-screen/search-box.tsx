import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { NoteColor } from '../../notes/note.ts';
import { say } from '../i18n.ts';
import { QueryHints } from '../query-hints.tsx';
import { ColorFilter } from './color-filter.tsx';
import { FilterMenu } from './filter-menu.tsx';
import type { Scope } from './scope-tabs.tsx';

interface Props {
  /** The field, for those who lead the focus to it. */
  readonly field: RefObject<HTMLInputElement | null>;
  readonly scope: Scope;
  readonly query: string;
  readonly colors: readonly NoteColor[];
  /** Whether the screen begins with the field focused. */
  readonly isFirst: boolean;
  onQuery(query: string): void;
  onColors(colors: readonly NoteColor[]): void;
}

/** What is looked for: words, operators, colours. */
export function SearchBox({ field, scope, query, colors, isFirst, onQuery, onColors }: Props) {
  useSearchKeys(field, isFirst);
  const label = say(scope === 'page' ? 'popupSearchPage' : 'popupSearch');
  return (
    <search class="search">
      <input
        ref={field}
        type="search"
        value={query}
        aria-label={label}
        placeholder={label}
        maxLength={1_000}
        autocomplete="off"
        spellcheck={false}
        onInput={event => onQuery(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.isComposing) return;
          if (event.key === 'Escape' && query !== '') onQuery('');
          else if (event.key === 'ArrowDown') {
            document.querySelector<HTMLElement>('.row[tabindex="0"]')?.focus();
          } else return;
          event.preventDefault();
        }}
      />
      <QueryHints query={query} />
      <ColorFilter chosen={colors} onChange={onColors} />
      <FilterMenu
        query={query}
        onChange={next => {
          onQuery(next);
          field.current?.focus();
        }}
      />
    </search>
  );
}

/** "/" outside of a field and Ctrl+F anywhere lead to the search. */
function useSearchKeys(field: RefObject<HTMLInputElement | null>, isFirst: boolean): void {
  const wantsFocus = useRef(isFirst);
  useEffect(() => {
    if (wantsFocus.current) field.current?.focus();
    const onKeyDown = (event: KeyboardEvent): void => {
      const isField = event.target instanceof Element && event.target.matches('input, textarea');
      const isSlash = event.key === '/' && !isField;
      const isFind = event.key.toLowerCase() === 'f' && (event.ctrlKey || event.metaKey);
      if (!isSlash && !isFind) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [field]);
}
