/**
 * Gives the focus back to what had it in this frame. Chromium takes it from a
 * frame's own field when the page calls `focus()` on a frame that is focused
 * already: the frame stays focused, the field is blurred, and what is typed
 * next goes nowhere.
 */
export function keepFocus(): void {
  let last: HTMLElement | null = null;
  addEventListener('focusin', event => {
    if (event.target instanceof HTMLElement) last = event.target;
  });
  addEventListener('focus', () => {
    if (document.activeElement === document.body && last?.isConnected) {
      last.focus({ preventScroll: true });
    }
  });
}
