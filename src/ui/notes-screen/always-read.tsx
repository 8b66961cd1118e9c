import { useEffect, useState } from 'preact/hooks';
import { hostOfOrigin, originOf } from '../../added-origins.ts';
import { browser } from '../../browser.ts';
import { say } from '../i18n.ts';

/** What could be added, and what became of asking for it. */
type Offer =
  | { readonly kind: 'none' }
  | { readonly kind: 'open' | 'refused'; readonly origin: string };

/**
 * Adds the site of the page under the popup to those that are read by
 * themselves, after the browser has asked. The background does the rest when the
 * permission is there: the popup may be closed by the browser's question.
 */
export function AlwaysRead({ tab, refresh }: { tab: number; refresh(): void }) {
  const [offer, setOffer] = useState<Offer>({ kind: 'none' });
  useEffect(() => {
    let isLatest = true;
    void offerFor(tab).then(found => {
      if (isLatest) setOffer(found);
    });
    return () => {
      isLatest = false;
    };
  }, [tab]);
  if (offer.kind === 'none') return null;
  const { origin } = offer;
  const host = hostOfOrigin(origin);
  const ask = async (): Promise<void> => {
    // First of all: a browser asks the reader only right after a click.
    const isGranted = await browser.permissions.request({ origins: [origin] }).catch(() => false);
    setOffer(isGranted ? { kind: 'none' } : { kind: 'refused', origin });
    if (isGranted) refresh();
  };
  return (
    <>
      <button type="button" class="always-read" onClick={() => void ask()}>
        {say('pageAlways', host)}
      </button>
      {offer.kind === 'refused' ? (
        <p class="failure" role="alert">
          {say('pageAlwaysRefused', host)}
        </p>
      ) : (
        <p class="small muted">{say('pageAlwaysHint')}</p>
      )}
    </>
  );
}

/** Offers what is not allowed yet. A browser tells the address of a tab on which our button was pressed. */
async function offerFor(tab: number): Promise<Offer> {
  try {
    const { url } = await browser.tabs.get(tab);
    const origin = url === undefined ? null : originOf(url);
    if (origin === null || url === undefined) return { kind: 'none' };
    const { protocol, hostname } = new URL(url);
    // The page itself counts: of the manifest's sites not every host below is in it.
    const isAllowed = await browser.permissions.contains({
      origins: [`${protocol}//${hostname}/*`],
    });
    return isAllowed ? { kind: 'none' } : { kind: 'open', origin };
  } catch {
    return { kind: 'none' };
  }
}
