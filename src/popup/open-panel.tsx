import { useEffect, useState } from 'preact/hooks';
import { browser, openPanel } from '../browser.ts';
import { say } from '../ui/i18n.ts';

/** Opens the panel beside the page, in the popup's stead. */
export function OpenPanel() {
  const [window, setWindow] = useState<number | null>(null);
  const [failure, setFailure] = useState('');
  useEffect(() => {
    browser.windows.getCurrent().then(
      ({ id = null }) => setWindow(id),
      () => {},
    );
  }, []);
  return (
    <>
      <button
        type="button"
        disabled={window === null}
        onClick={() => {
          if (window === null) return;
          openPanel(window).then(
            () => close(),
            error => setFailure(String(error)),
          );
        }}
      >
        {say('panelOpen')}
      </button>
      {failure !== '' && (
        <p class="failure" role="alert">
          {say('optionsFailed', failure)}
        </p>
      )}
    </>
  );
}
