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
  const host = document.createElement('chu-giai-overlay');
  const hostStyle =
    'all:initial!important;position:fixed!important;inset:auto 16px 16px auto!important;z-index:2147483647!important';
  host.style.cssText = hostStyle;
  const root = host.attachShadow({ mode: 'closed' });
  const box = document.createElement('div');
  box.setAttribute('role', 'alert');
  box.style.cssText =
    'display:flex;gap:12px;align-items:center;max-width:380px;padding:10px 14px;border-radius:8px;font:14px/1.4 system-ui,sans-serif;background:#fff;color:#222;border:1px solid #888;box-shadow:0 2px 10px #0004';
  const text = document.createElement('span');
  text.textContent = words.updated;
  const buttonStyle =
    'font:inherit;padding:4px 10px;border:1px solid #888;border-radius:6px;background:#eee;color:#222;cursor:pointer';
  const again = document.createElement('button');
  again.textContent = words.reload;
  again.style.cssText = buttonStyle;
  again.addEventListener('click', () => document.location.reload());
  const close = document.createElement('button');
  close.textContent = '×';
  close.setAttribute('aria-label', words.close);
  close.style.cssText = buttonStyle;
  close.addEventListener('click', () => host.remove());
  box.append(text, again, close);
  root.append(box);
  document.documentElement.append(host);
}
