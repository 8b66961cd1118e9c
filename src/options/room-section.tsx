import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import { language, say, sayCount } from '../ui/i18n.ts';
import { askPatiently } from '../ui/request.ts';
import { formatBytes } from './format-bytes.ts';

interface Room {
  /** Null where it can't be known. */
  readonly notes: number | null;
  readonly used: number | null;
  /** Whether the browser has promised not to clear it of its own accord. */
  readonly isPromised: boolean;
}

/** How many notes there are, how much room they take, and whether the browser keeps it. */
export function RoomSection({ changes }: { changes: number }) {
  const [room, setRoom] = useState<Room | null>(null);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    let isLatest = true;
    void measure().then(found => {
      if (isLatest) setRoom(found);
    });
    return () => {
      isLatest = false;
    };
  }, [changes]);
  const ask = async (): Promise<void> => {
    const isPromised = await navigator.storage.persist().catch(() => false);
    setRefused(!isPromised);
    if (room) setRoom({ ...room, isPromised });
  };
  return (
    <section aria-labelledby="room">
      <h2 id="room">{say('roomTitle')}</h2>
      {room && (
        <>
          <p>
            {[
              ...(room.notes === null ? [] : [sayCount('popupCount', room.notes)]),
              ...(room.used === null ? [] : [say('roomUsed', formatBytes(room.used, language()))]),
            ].join(' · ')}
          </p>
          <p role="status">{say(room.isPromised ? 'roomPromised' : 'roomNotPromised')}</p>
          {!room.isPromised && (
            <button type="button" onClick={() => void ask()}>
              {say('roomAsk')}
            </button>
          )}
          {isRefused && <p role="alert">{say('roomRefused')}</p>}
        </>
      )}
    </section>
  );
}

async function measure(): Promise<Room> {
  const [found, estimate, isPromised] = await Promise.all([
    askPatiently('notes.search', {
      query: '',
      page: null,
      colors: [],
      after: null,
      limit: 1,
    }).catch(() => null),
    navigator.storage.estimate().catch(() => null),
    isKept().catch(() => false),
  ]);
  return {
    notes: found?.ok ? found.value.total : null,
    used: estimate?.usage ?? null,
    isPromised,
  };
}

/**
 * Whether the browser keeps the notes when the disk runs low. Asked for at once:
 * no browser shows a question to an extension. Chromium refuses even so, and
 * still clears nothing of an extension that has `unlimitedStorage`.
 */
async function isKept(): Promise<boolean> {
  const { storage } = navigator;
  if ((await storage.persisted()) || (await storage.persist())) return true;
  return browser.permissions.contains({ permissions: ['unlimitedStorage'] });
}
