/** What asks for the focus when it appears: a card that was walked to, and a note's field. */
const takers = '.card[role="dialog"], .note-field';

/**
 * Gives the focus back to what had it in this frame, or was to have it. Chromium
 * takes it from a frame's own field when the page calls `focus()` on a frame
 * that is focused already: the frame stays focused, the field is blurred, and
 * what is typed next goes nowhere. So it does when a blur of the frame, which
 * comes by another way than our messages, overtakes what is shown next.
 */
export function keepFocus(): void {
  let last: HTMLElement | null = null;
  addEventListener('focusin', event => {
    if (event.target instanceof HTMLElement) last = event.target;
  });
  addEventListener('focus', () => {
    if (document.activeElement !== document.body) return;
    const heir = last?.isConnected ? last : document.querySelector<HTMLElement>(takers);
    heir?.focus({ preventScroll: true });
  });
}
