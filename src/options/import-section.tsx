import { useRef } from 'preact/hooks';
import { say } from '../ui/i18n.ts';
import { useImport } from './use-import.tsx';

/** A file is chosen, looked at, and imported whole or not at all. `changed` is called once notes were. */
export function ImportSection({ changed }: { changed(): void }) {
  const input = useRef<HTMLInputElement>(null);
  const flow = useImport({
    changed,
    ended: () => {
      if (!input.current) return;
      input.current.value = '';
      // What had the focus is gone.
      input.current.focus();
    },
  });
  const choose = (): void => {
    const file = input.current?.files?.[0];
    if (file) flow.begin(async () => file, say('importReading', file.name));
  };
  return (
    <section aria-labelledby="import">
      <h2 id="import">{say('importTitle')}</h2>
      <p class="muted">{say('importIntroduction')}</p>
      <p>
        <label for="import-file">{say('importChoose')}</label>
        <input
          ref={input}
          id="import-file"
          type="file"
          accept=".json,.jsonld,application/json,application/ld+json"
          disabled={flow.isBusy}
          // A file that was mended and is chosen again is a change, too.
          onClick={event => {
            event.currentTarget.value = '';
          }}
          onChange={choose}
        />
      </p>
      {flow.view}
    </section>
  );
}
