import { removeLeftovers } from './overlay-host.ts';

/** What is said, fetched while the extension lived. */
export interface Farewell {
  readonly updated: string;
  readonly reload: string;
  readonly close: string;
}

/**
 * Says it as soon as the reader selects something and would expect the bar. Who
 * only reads on is not disturbed: the marks have gone, the page is as it was.
 */
export function sayFarewellWhenMissed(
  document: Document,
  words: Farewell,
  signal: AbortSignal,
): void {
  const said = new AbortController();
  const options = { signal: AbortSignal.any([signal, said.signal]), passive: true, capture: true };
  const look = (): void => {
    if (document.getSelection()?.isCollapsed !== false) return;
    said.abort();
    sayFarewell(document, words);
  };
  document.addEventListener('pointerup', look, options);
  document.addEventListener('keyup', look, options);
}

/**
 * A last word in a page whose extension was updated, disabled or removed. The
 * frame is gone with it, so this is plain text in the same element.
 */
export function sayFarewell(document: Document, words: Farewell): void {
  removeLeftovers(document);
  const styled = (tag: string, style: string, text = ''): HTMLElement => {
    const element = document.createElement(tag);
    element.style.cssText = style;
    element.textContent = text;
    return element;
  };
  const button = (text: string, onClick: () => void): HTMLElement => {
    const element = styled('button', boxStyle, text);
    element.addEventListener('click', onClick);
    return element;
  };
  const host = styled('chu-giai-overlay', hostStyle);
  const box = styled('div', `${boxStyle};display:flex;gap:12px;max-width:380px`);
  box.setAttribute('role', 'alert');
  const close = button('×', () => host.remove());
  close.setAttribute('aria-label', words.close);
  box.append(
    styled('span', '', words.updated),
    button(words.reload, () => document.location.reload()),
    close,
  );
  host.attachShadow({ mode: 'closed' }).append(box);
  document.documentElement.append(host);
}

const hostStyle =
  'all:initial!important;position:fixed!important;inset:auto 16px 16px auto!important;z-index:2147483647!important';
/** Of the box and of the buttons in it. */
const boxStyle =
  'align-items:center;padding:6px 12px;border:1px solid #888;border-radius:8px;font:14px/1.4 system-ui;background:#fff;color:#222';
