import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Note, noteColors } from '../notes/note.ts';
import type { OverlayAct } from '../protocol.ts';
import { colorNames } from '../ui/colors.ts';
import { say } from '../ui/i18n.ts';
import { quoteOf } from '../ui/quote.ts';
import { askBackground, askPatiently } from '../ui/request.ts';

/** The bar over a selection: four colours and a note. One tab stop, arrow keys inside, as a toolbar has it. */
export function Bar({ act }: { act(act: OverlayAct): void }) {
  const bar = useRef<HTMLDivElement>(null);

  const [attaching, setAttaching] = useState<Note | null>(null);

  useLayoutEffect(() => setTabStop(bar.current, 0), []);
  useLayoutEffect(() => {
    askBackground('attach.pending', { tab: null }).then(setAttaching, () => {});
  }, []);
  const attach = async (): Promise<void> => {
    await askPatiently('attach.confirm', { tab: null });
    // Its editor says where it stood before, and takes it back there.
    act({ kind: 'note' });
  };
  const cancel = (): void => {
    setAttaching(null);
    void askPatiently('attach.cancel', { tab: null }).catch(() => {});
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])];
    const now = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const to = nextStop(event.key, now, buttons.length);
    if (event.key === 'Escape') act({ kind: 'close', returnFocus: true });
    else if (to === null) return;
    else {
      setTabStop(bar.current, to);
      buttons[to]?.focus();
    }
    event.preventDefault();
  };

  return (
    <div
      ref={bar}
      class="bar"
      role="toolbar"
      aria-label={say('barLabel')}
      onKeyDown={onKeyDown}
      // A press must not take the focus, and with it the selection, from the page.
      onMouseDown={event => event.preventDefault()}
    >
      {noteColors.map(color => (
        <button
          key={color}
          type="button"
          class="color"
          aria-label={say('barMark', say(colorNames[color]).toLocaleLowerCase())}
          onClick={() => act({ kind: 'highlight', color })}
        >
          <span class={`swatch swatch-${color}`} aria-hidden="true" />
          <span class="color-name">{say(colorNames[color])}</span>
        </button>
      ))}
      <button type="button" class="color bar-note" onClick={() => act({ kind: 'note' })}>
        <svg class="pen" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2.5 13.5l.8-3.2 7.6-7.6a1.4 1.4 0 0 1 2 0l.4.4a1.4 1.4 0 0 1 0 2l-7.6 7.6z" />
        </svg>
        <span class="color-name">{say('barNote')}</span>
      </button>
      {attaching && (
        <div class="bar-attach">
          <p class="small">{say('attachWhich', `“${quoteOf(attaching).slice(0, 80)}”`)}</p>
          <button type="button" tabIndex={-1} onClick={() => void attach()}>
            {say('attachHere')}
          </button>
          <button type="button" class="quiet" tabIndex={-1} onClick={cancel}>
            {say('attachCancel')}
          </button>
        </div>
      )}
    </div>
  );
}

function nextStop(key: string, now: number, count: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return (now + 1) % count;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return (Math.max(now, 0) + count - 1) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}

function setTabStop(bar: HTMLElement | null, index: number): void {
  bar?.querySelectorAll('button').forEach((button, at) => {
    button.tabIndex = at === index ? 0 : -1;
  });
}
