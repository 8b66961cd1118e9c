import { useState } from 'preact/hooks';
import type { PageStatus, PageTrouble } from '../protocol.ts';
import { type MessageKey, say, sayCount } from '../ui/i18n.ts';
import { askPatiently } from '../ui/request.ts';
import type { ActivePage } from './active-page.ts';
import { AlwaysRead } from './always-read.tsx';
import { Legend } from './legend.tsx';
import { sayNotArticleWhy } from './not-article-why.ts';

/** How the page under the popup stands: recognised or not and why, what was marked, and how to have it read. */
export function PagePanel({ page, refresh }: { page: ActivePage; refresh(): void }) {
  switch (page.kind) {
    case 'asking':
      return <p class="page muted">{say('pageReading')}</p>;
    case 'unread':
      return <Unread tab={page.tab} refresh={refresh} />;
    case 'known':
      return <Known status={page.status} tab={page.tab} refresh={refresh} />;
  }
}

function Known({ status, tab, refresh }: { status: PageStatus; tab: number; refresh(): void }) {
  const { article } = status;
  if (article.kind === 'reading') return <p class="page muted">{say('pageReading')}</p>;
  if (article.kind === 'not-article') {
    return (
      <div class="page">
        <p>
          <strong>{say('pageNotArticle')}.</strong>{' '}
          <span class="muted">{sayNotArticleWhy(article.why)}</span>
        </p>
        <ReadButton tab={tab} refresh={refresh} />
        <AlwaysRead tab={tab} refresh={refresh} />
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
      <AlwaysRead tab={tab} refresh={refresh} />
    </div>
  );
}

function Unread({ tab, refresh }: { tab: number | null; refresh(): void }) {
  return (
    <div class="page">
      <p>
        <strong>{say('pageUnread')}.</strong> <span class="muted">{say('pageUnreadHint')}</span>
      </p>
      {tab !== null && (
        <>
          <ReadButton tab={tab} refresh={refresh} />
          <AlwaysRead tab={tab} refresh={refresh} />
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

const refusals = {
  'not-allowed': 'pageNotAllowed',
  'not-a-page': 'pageNotAPage',
} as const satisfies Record<string, MessageKey>;

function ReadButton({ tab, refresh }: { tab: number; refresh(): void }) {
  const [refusal, setRefusal] = useState<MessageKey | null>(null);
  const [isReading, setReading] = useState(false);
  const read = async (): Promise<void> => {
    setReading(true);
    const key = await askPatiently('tab.read', { tab }).then(
      result => (result.ok ? null : refusals[result.error]),
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
