/** What discards something: a note, or one of two versions. */
const discarding = '.danger, .conflict button';

/** What Chromium adds to the interface (Intersection Observer, version 2). `delay`: its shortest, in ms. */
const options: IntersectionObserverInit & { trackVisibility: true; delay: number } = {
  trackVisibility: true,
  delay: 100,
};
type Look = IntersectionObserverEntry & { readonly isVisible: boolean };

/**
 * Takes no click on a button that discards while something covers the frame, or
 * it is made transparent: a page could show another button there that lets
 * clicks through. Chromium alone can tell; in other browsers the bin has to do.
 */
export function refuseUnseen(root: Element): void {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return;
  let isSeen = true;
  new IntersectionObserver(entries => {
    isSeen = (entries.at(-1) as Look | undefined)?.isVisible ?? isSeen;
  }, options).observe(root);
  addEventListener(
    'click',
    event => {
      // Without a pointer there is nothing to be led astray.
      if (isSeen || event.detail === 0 || !(event.target instanceof Element)) return;
      const button = event.target.closest<HTMLElement>(discarding);
      if (!button) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      // What was known may be a moment old: a frame that has just come into view.
      const again = new IntersectionObserver(([now]) => {
        again.disconnect();
        if ((now as Look | undefined)?.isVisible) button.click();
      }, options);
      again.observe(root);
    },
    { capture: true },
  );
}
