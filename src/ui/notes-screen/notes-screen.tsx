import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from '../../browser.ts';
import type { Note, NoteColor, Placement } from '../../notes/note.ts';
import { sayFailure } from '../failure.ts';
import { say } from '../i18n.ts';
import { RecoveryNote } from '../recovery-note.tsx';
import type { WatchedPage } from './active-page.ts';
import { ExportMenu } from './export-menu.tsx';
import { FoundLine } from './found-line.tsx';
import { NoteList } from './note-list.tsx';
import type { Hold } from './note-row.tsx';
import { PageState } from './page-state.tsx';
import { type Scope, ScopeTabs, scopePanel } from './scope-tabs.tsx';
import { useChangedNotes } from './screen-messages.ts';
import { SearchBox } from './search-box.tsx';
import { showPassage } from './show-passage.ts';
import { takeOver } from './take-over.ts';
import { useAttaching } from './use-attaching.ts';
import { useFeed } from './use-feed.ts';
import { useOpenedNote } from './use-opened-note.ts';

/** Where the screen stands: over the page, which it hides until it is closed, or beside it. */
export type Place = 'popup' | 'panel';

interface Props extends WatchedPage {
  readonly place: Place;
  /** What only one of the places has in its last line. */
  readonly children?: ComponentChildren;
}

const noPlacements: Readonly<Record<string, Placement>> = {};

/** How a page stands, and the notes: what popup and panel show. */
export function NotesScreen({ place, page, refresh, children }: Props) {
  const [scope, setScope] = useState<Scope>('page');
  const [query, setQuery] = useState('');
  const [colors, setColors] = useState<readonly NoteColor[]>([]);
  const [word, setWord] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  /** What the reader is busy with, as it is at any time. */
  const held = useRef(new Set<string>()).current;
  const edited = useRef(new Set<string>()).current;
  const { feed, snapshot } = useFeed(scope, page, query, colors, edited);
  const address = page.kind === 'known' ? page.status.page : null;
  const tab = page.kind === 'known' ? page.tab : null;
  const attaching = useAttaching(tab);
  const opened = useOpenedNote(tab);

  useChangedNotes(ids => {
    // What is being edited here tells of its own changes itself.
    if (ids && [...ids].every(id => held.has(id))) void takeOver(ids);
    else {
      void takeOver(held);
      void feed.refresh(held);
      refresh();
    }
  });
  // What is found anew begins at its top.
  useLayoutEffect(() => results.current?.scrollTo(0, 0), [scope, query, colors]);

  const hold = (id: string, hold: Hold | null): void => {
    for (const [set, isIn] of [
      [held, hold !== null],
      [edited, hold === 'edited'],
    ] as const) {
      if (isIn) set.add(id);
      else set.delete(id);
    }
    if (hold !== null || !feed.snapshot.strays.has(id)) return;
    const focused = document.activeElement?.closest<HTMLElement>('[data-note]');
    if (focused?.dataset.note === id) search.current?.focus();
    feed.drop(id);
  };
  /** The reader turns to something else, which a popup would hide. */
  const leave = (): void => {
    if (place === 'popup') window.close();
  };
  const goTo = (note: Note): void => {
    setWord('');
    void showPassage(note, page, place === 'popup' ? 'open' : 'point-out').then(isShown => {
      if (isShown) leave();
      else setWord(say('popupShowFailed'));
    });
  };
  const openOptions = (event: Event): void => {
    event.preventDefault();
    // In their tab if there is one, else in a new one.
    void browser.runtime.openOptionsPage().then(leave);
  };

  return (
    <>
      <RecoveryNote />
      <ScopeTabs scope={scope} onChoose={setScope} />
      <div class="scope" id={scopePanel} role="tabpanel" aria-labelledby={`tab-${scope}`}>
        {scope === 'page' && <PageState place={place} page={page} refresh={refresh} />}
        <SearchBox
          field={search}
          scope={scope}
          query={query}
          colors={colors}
          isFirst={place === 'popup'}
          onQuery={setQuery}
          onColors={setColors}
        />
        <div class="results" ref={results}>
          <FoundLine
            snapshot={snapshot}
            scope={scope}
            page={page}
            isFiltered={query !== '' || colors.length > 0}
          />
          {snapshot.state.kind === 'failed' && (
            <div class="failure" role="alert">
              <p>
                {say('popupFailed')} {sayFailure(snapshot.state.failure)}
              </p>
              <button type="button" onClick={() => feed.retry()}>
                {say('retry')}
              </button>
            </div>
          )}
          <NoteList
            feed={snapshot}
            placements={page.kind === 'known' ? page.status.placements : noPlacements}
            withPage={scope === 'all'}
            tab={scope === 'page' ? tab : null}
            attaching={attaching}
            opened={opened}
            leadsByClick={place === 'panel'}
            hold={hold}
            more={() => feed.more()}
            goTo={goTo}
            edited={note => feed.replace(note)}
            leave={leave}
          />
        </div>
      </div>
      <footer>
        <p role="status" class="small">
          {word}
        </p>
        <p class="small muted keys">{say('popupKeys')}</p>
        {children}
        <a href="options.html" target="_blank" class="small" onClick={openOptions} rel="noopener">
          {say('popupOptions')}
        </a>
        <ExportMenu
          filter={
            scope === 'all' && query.trim() === '' && colors.length === 0
              ? null
              : { query, page: scope === 'page' ? (address ?? '') : null, colors: [...colors] }
          }
          count={snapshot.total}
          said={({ text }) => setWord(text)}
        />
      </footer>
    </>
  );
}
