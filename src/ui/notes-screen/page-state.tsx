import { useState } from 'preact/hooks';
import type { PageStatus, PageTrouble } from '../../protocol.ts';
import { type MessageKey, say, sayCount } from '../i18n.ts';
import { askPatiently } from '../request.ts';
import type { WatchedPage } from './active-page.ts';
import { AlwaysRead } from './always-read.tsx';
import { Legend } from './legend.tsx';
import { sayNotArticleWhy } from './not-article-why.ts';
import type { Place } from './notes-screen.tsx';

/** How a page is asked for from here. */
interface Asking {
  readonly place: Place;
  refresh(): void;
}

/** How a page stands: recognised or not and why, what was marked, and how to have it read. */
export function PageState({ page, ...asking }: WatchedPage & Asking) {
  switch (page.kind) {
    case 'asking':
      return <p class="page muted">{say('pageReading')}</p>;
    case 'unread':
      return <Unread key={page.tab} tab={page.tab} {...asking} />;
    case 'known':
      return <Known key={page.tab} status={page.status} tab={page.tab} {...asking} />;
  }
}

function Known({
  status,
  tab,
  ...asking
}: Asking & { readonly status: PageStatus; readonly tab: number }) {
  const { article } = status;
  if (article.kind === 'reading') return <p class="page muted">{say('pageReading')}</p>;
  if (article.kind === 'not-article') {
    return (
      <div class="page">
        <p>
          <strong>{say('pageNotArticle')}.</strong>{' '}
          <span class="muted">{sayNotArticleWhy(article.why)}</span>
        </p>
        <ReadButton tab={tab} {...asking} />
        <AlwaysRead tab={tab} refresh={asking.refresh} />
      </div>
    );
  }
  const unplaced = Object.values(status.placements).filter(at => at.state === 'unplaced').length;
  return (
    <div class="page">
      <p>
        <strong>{say('pageArticle', article.site)}</strong>
      </p>
      <p class="page-title">{status.title}</p>
      {status.trouble && <p role="status">{say(troubles[status.trouble])}</p>}
      <Legend marks={status.marks} />
      {unplaced > 0 && <p class="small">{sayCount('popupUnplaced', unplaced)}</p>}
      <AlwaysRead tab={tab} refresh={asking.refresh} />
    </div>
  );
}

function Unread({ tab, ...asking }: Asking & { readonly tab: number | null }) {
  return (
    <div class="page">
      <p>
        <strong>{say('pageUnread')}.</strong> <span class="muted">{say('pageUnreadHint')}</span>
      </p>
      {tab !== null && (
        <>
          <ReadButton tab={tab} {...asking} />
          <AlwaysRead tab={tab} refresh={asking.refresh} />
        </>
      )}
    </div>
  );
}

const troubles = {
  'too-long': 'troubleTooLong',
  unanswered: 'troubleUnanswered',
  removed: 'troubleRemoved',
} as const satisfies Record<PageTrouble, MessageKey>;

/** A press of our button in the toolbar allows one page, and the popup comes with it; the panel is there without. */
const refusals = {
  popup: { 'not-allowed': 'pageNotAllowed', 'not-a-page': 'pageNotAPage' },
  panel: { 'not-allowed': 'panelNotAllowed', 'not-a-page': 'pageNotAPage' },
} as const satisfies Record<Place, Record<string, MessageKey>>;

function ReadButton({ tab, place, refresh }: Asking & { readonly tab: number }) {
  const [refusal, setRefusal] = useState<MessageKey | null>(null);
  const [isReading, setReading] = useState(false);
  const read = async (): Promise<void> => {
    setReading(true);
    const key = await askPatiently('tab.read', { tab }).then(
      result => (result.ok ? null : refusals[place][result.error]),
      () => 'pageNotAllowed' as const,
    );
    setReading(false);
    setRefusal(key);
    if (key === null) refresh();
  };
  return (
    <>
      <button type="button" disabled={isReading} onClick={() => void read()}>
        {say(isReading ? 'pageReading' : 'pageRead')}
      </button>
      {refusal && (
        <p class="failure" role="alert">
          {say(refusal)}
        </p>
      )}
    </>
  );
}
