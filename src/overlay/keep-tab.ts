/** What the Tab key stops at in an editor; of a group of radios it is the chosen one. */
const stops = 'button, textarea, input:not([type="radio"]), input:checked, [tabindex="0"]';

/**
 * Lets the Tab key go round inside an element. Content gives the focus back to
 * an open editor unless the reader clicks elsewhere: it can't tell a Tab that
 * leads into the page from a page that takes the focus. Escape leaves.
 */
export function keepTab(event: KeyboardEvent, within: HTMLElement): void {
  if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
  const all = [...within.querySelectorAll<HTMLElement>(stops)];
  const [from, to] = event.shiftKey ? [all[0], all.at(-1)] : [all.at(-1), all[0]];
  if (document.activeElement !== from && document.activeElement !== document.body) return;
  event.preventDefault();
  to?.focus();
}
