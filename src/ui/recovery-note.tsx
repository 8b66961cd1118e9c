import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import { type Recovery, recoveryKey } from '../notes/backup/recovery.ts';
import { formatMoment } from './format.ts';
import { language, say, sayCount } from './i18n.ts';

/** Says that notes were lost and put back, on every screen until the reader has read it. */
export function RecoveryNote() {
  const [recovery, setRecovery] = useState<Recovery | null>(null);
  useLayoutEffect(() => {
    const look = async (): Promise<void> => {
      const kept = await browser.storage.local.get(recoveryKey).catch(() => ({}) as never);
      setRecovery((kept[recoveryKey] as Recovery | undefined) ?? null);
    };
    // The first question of this very screen may be what brings them back.
    const listen = (changes: Readonly<Record<string, unknown>>): void => {
      if (recoveryKey in changes) void look();
    };
    browser.storage.onChanged.addListener(listen);
    void look();
    return () => browser.storage.onChanged.removeListener(listen);
  }, []);
  if (!recovery) return null;
  return (
    <div class="recovery" role="alert">
      <p>
        {say('recoveryLost', formatMoment(recovery.at, language()))}{' '}
        {sayCount('recoveryBack', recovery.notes)}
      </p>
      <button type="button" onClick={() => void browser.storage.local.remove(recoveryKey)}>
        {say('recoveryRead')}
      </button>
    </div>
  );
}
