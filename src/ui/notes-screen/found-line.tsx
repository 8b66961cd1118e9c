import { type MessageKey, say, sayCount } from '../i18n.ts';
import type { ActivePage } from './active-page.ts';
import type { FeedSnapshot } from './note-feed.ts';
import type { Scope } from './scope-tabs.tsx';

interface Props {
  readonly snapshot: FeedSnapshot;
  readonly scope: Scope;
  readonly page: ActivePage;
  readonly isFiltered: boolean;
}

/** How many notes were found, or why there are none. */
export function FoundLine({ snapshot, scope, page, isFiltered }: Props) {
  const { state, total } = snapshot;
  const words = ((): string => {
    if (state.kind === 'failed') return '';
    if (total > 0) return sayCount('popupCount', total);
    if (state.kind === 'loading') return say('loading');
    if (isFiltered) return say('popupNothingFound');
    return say(whenEmpty(scope, page));
  })();
  return (
    <p class="found small muted" role="status">
      {words}
    </p>
  );
}

function whenEmpty(scope: Scope, page: ActivePage): MessageKey {
  if (scope === 'all') return 'popupEmptyAll';
  const isRead = page.kind === 'known' && page.status.article.kind === 'article';
  return isRead ? 'popupEmptyPage' : 'popupEmptyUnread';
}
