/** A rectangle of the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Distance between the frame and what it is about: near enough to move the pointer over without losing it. */
const gap = 6;
/** Distance kept from the viewport's edges. */
const edge = 8;

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(value, high));

/** Where a frame stands to what it is about. */
export type Side = 'below' | 'above' | 'right' | 'left';

type Size = Pick<Box, 'width' | 'height'>;

/**
 * The side of its anchor where a frame of a size has room: the preferred one,
 * the opposite, beside it, and else over it on the roomier side.
 */
export function chooseSide(
  anchor: Box,
  size: Size,
  viewport: Size,
  preferred: 'above' | 'below' = 'below',
): Side {
  const roomBelow = viewport.height - edge - (anchor.top + anchor.height + gap + size.height);
  const roomAbove = anchor.top - gap - size.height - edge;
  if (roomBelow < 0 && roomAbove < 0) {
    const right = anchor.left + anchor.width + gap;
    if (right + size.width <= viewport.width - edge) return 'right';
    if (anchor.left - gap - size.width >= edge) return 'left';
  }
  const goesBelow =
    preferred === 'below'
      ? roomBelow >= 0 || roomBelow >= roomAbove
      : roomAbove < 0 && roomBelow > roomAbove;
  return goesBelow ? 'below' : 'above';
}

/** Where a frame of a size goes on a side of its anchor; never beyond the viewport's edges. */
export function placeFrame(
  anchor: Box,
  size: Size,
  viewport: Size,
  side: Side,
): { readonly left: number; readonly top: number } {
  const lefts = {
    below: anchor.left,
    above: anchor.left,
    right: anchor.left + anchor.width + gap,
    left: anchor.left - gap - size.width,
  };
  const tops = {
    below: anchor.top + anchor.height + gap,
    above: anchor.top - gap - size.height,
    right: anchor.top,
    left: anchor.top,
  };
  return {
    left: clamp(lefts[side], edge, Math.max(edge, viewport.width - edge - size.width)),
    top: clamp(tops[side], edge, Math.max(edge, viewport.height - edge - size.height)),
  };
}
