/**
 * Set by `highlights.css`. Firefox ends content scripts of a removed or updated
 * extension without a word but takes its style sheets out of the pages: what
 * they alone display goes with them.
 */
export const displayed = 'var(--chu-giai-overlay, none)';

/** Inline and important: nothing that a page's or the browser's style sheet says comes before it. */
export const hostStyle: Readonly<Record<string, string>> = {
  // No margin, padding, border, background: what browsers give popovers is undone too.
  all: 'initial',
  position: 'fixed',
  display: displayed,
  'z-index': '2147483647',
  // The page's scheme says nothing of the frame's: unequal ones make the frame opaque.
  'color-scheme': 'light dark',
};

export const frameStyle: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  width: '100%',
  height: '100%',
  'color-scheme': 'light dark',
};

/** Sets styles in a way that the page's style sheets can't undo. */
export function setStyles(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) {
    element.style.setProperty(name, value, 'important');
  }
}
