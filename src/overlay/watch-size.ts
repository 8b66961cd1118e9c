/**
 * Reports an element's size in CSS pixels, rounded up, whenever it has changed.
 * Returns what measures at once: a frame that has no size yet is drawn no
 * frames, so a ResizeObserver alone would never speak.
 */
export function watchSize(
  element: HTMLElement,
  report: (width: number, height: number) => void,
): () => void {
  let last = '';
  const measure = (): void => {
    const box = element.getBoundingClientRect();
    const width = Math.ceil(box.width);
    const height = Math.ceil(box.height);
    const size = `${width}×${height}`;
    if (size === last) return;
    last = size;
    report(width, height);
  };
  new ResizeObserver(measure).observe(element);
  new MutationObserver(measure).observe(element, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  return () => {
    // What is shown anew is to be told even if it is as large as what was there before.
    last = '';
    measure();
  };
}
