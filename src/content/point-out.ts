/** So long words stand out that a reader was led to, in ms. */
const shownFor = 1_500;

/** Lets a range stand out for a moment, as if by a pen of one more colour. Nothing moves. */
export function pointOut(range: Range): void {
  const name = 'chu-giai-shown';
  CSS.highlights.set(name, new Highlight(range));
  setTimeout(() => CSS.highlights.delete(name), shownFor);
}
