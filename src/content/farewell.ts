import { removeLeftovers } from './overlay-host.ts';

/**
 * A last word in a page whose extension was updated, disabled or removed. The
 * frame is gone with it, so this is plain text in the same element, and the
 * words must have been fetched while the extension lived.
 */
export function sayFarewell(document: Document, words: string, reload: string): void {
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
  text.textContent = words;
  const buttonStyle =
    'font:inherit;padding:4px 10px;border:1px solid #888;border-radius:6px;background:#eee;color:#222;cursor:pointer';
  const again = document.createElement('button');
  again.textContent = reload;
  again.style.cssText = buttonStyle;
  again.addEventListener('click', () => document.location.reload());
  const close = document.createElement('button');
  close.textContent = '×';
  close.setAttribute('aria-label', '×');
  close.style.cssText = buttonStyle;
  close.addEventListener('click', () => host.remove());
  box.append(text, again, close);
  root.append(box);
  document.documentElement.append(host);
}
