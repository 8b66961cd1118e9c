import { type MessageKey, say } from '../i18n.ts';

/** Whose notes are listed. */
export type Scope = 'page' | 'all';

const scopeNames = { page: 'popupThisPage', all: 'popupAll' } as const satisfies Record<
  Scope,
  MessageKey
>;

/** The element that the tabs switch; it is labelled by the one that is chosen. */
export const scopePanel = 'scope';

/** Chooses between the page's notes and all. */
export function ScopeTabs({ scope, onChoose }: { scope: Scope; onChoose(scope: Scope): void }) {
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
          aria-controls={scopePanel}
          tabIndex={tab === scope ? 0 : -1}
          onClick={() => onChoose(tab)}
        >
          {say(scopeNames[tab])}
        </button>
      ))}
    </div>
  );
}
