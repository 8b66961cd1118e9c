import { useEffect, useState } from 'preact/hooks';
import { addedOrigins, hostOfOrigin } from '../added-origins.ts';
import { browser } from '../browser.ts';
import { say, sayCount } from '../ui/i18n.ts';

/** The sites that the reader has added in the popup, each with a way to take it back. */
export function SitesSection() {
  const [origins, setOrigins] = useState<readonly string[]>();
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    const look = (): void => void addedOrigins().then(setOrigins, () => setOrigins([]));
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  const remove = async (origin: string): Promise<void> => {
    const isRemoved = await browser.permissions.remove({ origins: [origin] }).catch(() => false);
    setRefused(!isRemoved);
  };
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{say('sitesTitle')}</h2>
      <p class="muted">{say('sitesIntroduction')}</p>
      {origins && (
        <p role="status">
          {origins.length === 0 ? say('sitesNone') : sayCount('sitesCount', origins.length)}
        </p>
      )}
      {isRefused && <p role="alert">{say('sitesRefused')}</p>}
      {origins && origins.length > 0 && (
        <ul class="list">
          {origins.map(origin => {
            const host = hostOfOrigin(origin);
            const name = host === '*' ? say('sitesEvery') : host;
            return (
              <li key={origin} class="site">
                <span>{name}</span>
                <button
                  type="button"
                  aria-label={say('sitesRemoveOne', name)}
                  onClick={() => void remove(origin)}
                >
                  {say('sitesRemove')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
