import { useEffect, useState } from 'preact/hooks';
import { readSettings, type Settings, writeSettings } from '../settings.ts';
import { say } from '../ui/i18n.ts';

/** What is painted in the pages that are read. */
export function ReadingSection() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    void readSettings().then(setSettings);
  }, []);
  const change = async (changed: Settings): Promise<void> => {
    const before = settings;
    setSettings(changed);
    const isKept = await writeSettings(changed).then(
      () => true,
      () => false,
    );
    setRefused(!isKept);
    if (!isKept) setSettings(before);
  };
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">{say('readingTitle')}</h2>
      {settings && (
        <label class="choice">
          <input
            type="checkbox"
            checked={settings.paintsUnknownNames}
            onChange={({ currentTarget }) =>
              void change({ ...settings, paintsUnknownNames: currentTarget.checked })
            }
          />
          {say('readingUnknownNames')}
        </label>
      )}
      <p class="muted">{say('readingFromNow')}</p>
      {isRefused && <p role="alert">{say('readingRefused')}</p>}
    </section>
  );
}
