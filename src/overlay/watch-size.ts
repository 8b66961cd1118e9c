/**
 * While the page moves the frame to the top layer it has no layout: what is
 * shown measures nothing then, and no observer speaks in a frame that is drawn
 * no frames. So it is measured again after this long, in ms, so many times.
 */
const retry = { after: 30, times: 20 };

/**
 * Reports an element's size in CSS pixels, rounded up, whenever it has changed.
 * Returns what measures at once, told whether there is nothing to be seen: a frame that has no size yet is drawn no
 * frames, so a ResizeObserver alone would never speak.
 */
export function watchSize(
  element: HTMLElement,
  report: (width: number, height: number) => void,
): (isEmpty: boolean) => void {
  let last = '';
  let timer = 0;
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
  const insist = (left: number): void => {
    measure();
    if (left === 0 || element.getBoundingClientRect().height > 0) return;
    timer = window.setTimeout(() => insist(left - 1), retry.after);
  };
  return isEmpty => {
    clearTimeout(timer);
    // What is shown anew is to be told even if it is as large as what was there before.
    last = '';
    insist(isEmpty ? 0 : retry.times);
  };
}
