import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import { type Note, type NoteColor, noteColors, type Placement } from '../notes/note.ts';
import { colorNames } from '../ui/colors.ts';
import { sayFailure } from '../ui/failure.ts';
import { type MessageKey, say, sayCount } from '../ui/i18n.ts';
import { QueryHints } from '../ui/query-hints.tsx';
import { RecoveryNote } from '../ui/recovery-note.tsx';
import { askContent, askPatiently } from '../ui/request.ts';
import { knownSaver } from '../ui/savers.ts';
import { type ActivePage, useActivePage } from './active-page.ts';
import { ExportMenu } from './export-menu.tsx';
import { FilterMenu } from './filter-menu.tsx';
import { type FeedSnapshot, NoteFeed } from './note-feed.ts';
import { NoteList } from './note-list.tsx';
import { PagePanel } from './page-panel.tsx';
import { useChangedNotes } from './watch-notes.ts';

/** Whose notes are listed. */
type Scope = 'page' | 'all';

const scopeNames = { page: 'popupThisPage', all: 'popupAll' } as const satisfies Record<
  Scope,
  MessageKey
>;

const noPlacements: Readonly<Record<string, Placement>> = {};

/** The popup: how the page stands, and the notes. */
export function Popup() {
  const { page, refresh } = useActivePage();
  const [scope, setScope] = useState<Scope>('page');
  const [query, setQuery] = useState('');
  const [colors, setColors] = useState<readonly NoteColor[]>([]);
  const [word, setWord] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const address = page.kind === 'known' ? page.status.page : null;
  const { feed, snapshot } = useFeed(scope, page, address, query, colors);

  const held = useRef(new Set<string>());
  const tab = page.kind === 'known' ? page.tab : null;
  const attaching = useAttaching(tab);

  useSearchKeys(search);
  useChangedNotes(ids => {
    // What is being edited here tells of its own changes itself.
    if (ids && [...ids].every(id => held.current.has(id))) void takeOver(ids);
    else {
      void takeOver(held.current);
      void feed.refresh(held.current);
      refresh();
    }
  });
  // What is found anew begins at its top.
  useLayoutEffect(() => results.current?.scrollTo(0, 0), [scope, query, colors]);

  const goTo = (note: Note): void => {
    setWord('');
    void showPassage(note, page).then(isShown => {
      if (isShown) window.close();
      else setWord(say('popupShowFailed'));
    });
  };

  return (
    <>
      <RecoveryNote />
      <Tabs scope={scope} onChoose={setScope} />
      <div class="panel" id="panel" role="tabpanel" aria-labelledby={`tab-${scope}`}>
        {scope === 'page' && <PagePanel page={page} refresh={refresh} />}
        <search class="search">
          <input
            ref={search}
            type="search"
            value={query}
            aria-label={say(scope === 'page' ? 'popupSearchPage' : 'popupSearch')}
            placeholder={say(scope === 'page' ? 'popupSearchPage' : 'popupSearch')}
            maxLength={1_000}
            autocomplete="off"
            spellcheck={false}
            onInput={event => setQuery(event.currentTarget.value)}
            onKeyDown={event => {
              if (event.isComposing) return;
              if (event.key === 'Escape' && query !== '') setQuery('');
              else if (event.key === 'ArrowDown') {
                document.querySelector<HTMLElement>('.row[tabindex="0"]')?.focus();
              } else return;
              event.preventDefault();
            }}
          />
          <QueryHints query={query} />
          <ColorFilter chosen={colors} onChange={setColors} />
          <FilterMenu
            query={query}
            onChange={next => {
              setQuery(next);
              search.current?.focus();
            }}
          />
        </search>
        <div class="results" ref={results}>
          <Found
            snapshot={snapshot}
            isFiltered={query !== '' || colors.length > 0}
            whenEmpty={emptyWords(scope, page)}
          />
          {snapshot.state.kind === 'failed' ? (
            <div class="failure" role="alert">
              <p>
                {say('popupFailed')} {sayFailure(snapshot.state.failure)}
              </p>
              <button type="button" onClick={() => feed.retry()}>
                {say('retry')}
              </button>
            </div>
          ) : (
            <NoteList
              feed={snapshot}
              placements={page.kind === 'known' ? page.status.placements : noPlacements}
              withPage={scope === 'all'}
              tab={scope === 'page' ? tab : null}
              attaching={attaching}
              hold={(id, isHeld) => {
                if (isHeld) held.current.add(id);
                else held.current.delete(id);
              }}
              more={() => feed.more()}
              goTo={goTo}
              edited={note => feed.replace(note)}
            />
          )}
        </div>
      </div>
      <footer>
        <p role="status" class="small">
          {word}
        </p>
        <p class="small muted keys">{say('popupKeys')}</p>
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

/** Brings what was changed elsewhere into the editors that are open. */
async function takeOver(ids: ReadonlySet<string>): Promise<void> {
  for (const id of ids) {
    const saver = knownSaver(id);
    if (!saver?.isSettled) continue;
    const result = await askPatiently('note.get', { id }).catch(() => null);
    if (result?.ok) saver.takeOver(result.value);
  }
}

/** The note that waits in a tab to be attached again, as it was when the popup was opened. */
function useAttaching(tab: number | null): string | null {
  const [id, setId] = useState<string | null>(null);
  useEffect(() => {
    if (tab === null) return;
    askPatiently('attach.pending', { tab }).then(
      note => setId(note?.id ?? null),
      () => {},
    );
  }, [tab]);
  return id;
}

/** Shows the options in their tab if there is one, else in a new one. */
function openOptions(event: Event): void {
  event.preventDefault();
  void browser.runtime.openOptionsPage().then(() => window.close());
}

/** The feed of what is asked for, drawn anew at each of its changes. */
function useFeed(
  scope: Scope,
  page: ActivePage,
  address: string | null,
  query: string,
  colors: readonly NoteColor[],
): { feed: NoteFeed; snapshot: FeedSnapshot } {
  const [, redraw] = useState<FeedSnapshot | null>(null);
  const feed = useMemo(() => {
    const made: NoteFeed = new NoteFeed(
      request => askPatiently('notes.search', request),
      () => redraw(made.snapshot),
    );
    return made;
  }, []);
  // A page that nobody has read has no address under which notes could be kept.
  const isReady = scope === 'all' || page.kind !== 'asking';
  const isEmpty = scope === 'page' && address === null;
  useLayoutEffect(() => {
    if (!isReady) return;
    if (isEmpty) feed.clear();
    else feed.search({ query, page: scope === 'page' ? address : null, colors: [...colors] });
  }, [feed, isReady, isEmpty, scope, address, query, colors]);
  return { feed, snapshot: feed.snapshot };
}

/** "/" outside of a field and Ctrl+F anywhere lead to the search. */
function useSearchKeys(search: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    search.current?.focus();
    const onKeyDown = (event: KeyboardEvent): void => {
      const isField = event.target instanceof Element && event.target.matches('input, textarea');
      const isSlash = event.key === '/' && !isField;
      const isFind = event.key.toLowerCase() === 'f' && (event.ctrlKey || event.metaKey);
      if (!isSlash && !isFind) return;
      event.preventDefault();
      search.current?.focus();
      search.current?.select();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [search]);
}

/** Scrolls to a note in the page under the popup, or opens its own. Whether that worked. */
async function showPassage(note: Note, page: ActivePage): Promise<boolean> {
  if (page.kind === 'known' && note.id in page.status.placements) {
    const placement = await askContent(page.tab, 'content.goTo', { id: note.id }).catch(() => null);
    if (placement) return placement.state !== 'unplaced';
  }
  return askPatiently('note.show', { id: note.id }).then(
    result => result.ok,
    () => false,
  );
}

function Tabs({ scope, onChoose }: { scope: Scope; onChoose(scope: Scope): void }) {
  const other = scope === 'page' ? 'all' : 'page';
  return (
    <div
      class="tabs"
      role="tablist"
      aria-label={say('popupTabs')}
      onKeyDown={event => {
        if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
        onChoose(other);
        document.getElementById(`tab-${other}`)?.focus();
        event.preventDefault();
      }}
    >
      {(['page', 'all'] as const).map(tab => (
        <button
          key={tab}
          type="button"
          id={`tab-${tab}`}
          role="tab"
          aria-selected={tab === scope}
          aria-controls="panel"
          tabIndex={tab === scope ? 0 : -1}
          onClick={() => onChoose(tab)}
        >
          {say(scopeNames[tab])}
        </button>
      ))}
    </div>
  );
}

function ColorFilter({
  chosen,
  onChange,
}: {
  chosen: readonly NoteColor[];
  onChange(colors: readonly NoteColor[]): void;
}) {
  return (
    <fieldset class="filter">
      <legend class="unseen">{say('popupColors')}</legend>
      {noteColors.map(color => {
        const isChosen = chosen.includes(color);
        return (
          <button
            key={color}
            type="button"
            class="chip"
            aria-pressed={isChosen}
            onClick={() =>
              onChange(isChosen ? chosen.filter(other => other !== color) : [...chosen, color])
            }
          >
            <span class={`dot swatch-${color}`} aria-hidden="true" />
            {say(colorNames[color])}
          </button>
        );
      })}
    </fieldset>
  );
}

function emptyWords(scope: Scope, page: ActivePage): MessageKey {
  if (scope === 'all') return 'popupEmptyAll';
  const isRead = page.kind === 'known' && page.status.article.kind === 'article';
  return isRead ? 'popupEmptyPage' : 'popupEmptyUnread';
}

/** How many were found, or why there are none. */
function Found({
  snapshot,
  isFiltered,
  whenEmpty,
}: {
  snapshot: FeedSnapshot;
  isFiltered: boolean;
  whenEmpty: MessageKey;
}) {
  const { state, total } = snapshot;
  const words = ((): string => {
    if (state.kind === 'failed') return '';
    if (total > 0) return sayCount('popupCount', total);
    if (state.kind === 'loading') return say('loading');
    if (isFiltered) return say('popupNothingFound');
    return say(whenEmpty);
  })();
  return (
    <p class="found small muted" role="status">
      {words}
    </p>
  );
}
