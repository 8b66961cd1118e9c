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

/**
 * Where a frame of a size goes: below its anchor, above where there is no room
 * below, beside it where there is none above either, and else over it on the
 * roomier side. Never beyond the viewport's edges.
 */
export function placeFrame(
  anchor: Box,
  size: { readonly width: number; readonly height: number },
  viewport: { readonly width: number; readonly height: number },
  preferred: 'above' | 'below' = 'below',
): { readonly left: number; readonly top: number } {
  const below = anchor.top + anchor.height + gap;
  const above = anchor.top - gap - size.height;
  const roomBelow = viewport.height - edge - below - size.height;
  const roomAbove = above - edge;
  const goesBelow =
    preferred === 'below'
      ? roomBelow >= 0 || roomBelow >= roomAbove
      : roomAbove < 0 && roomBelow > roomAbove;
  if (roomBelow < 0 && roomAbove < 0) {
    const right = anchor.left + anchor.width + gap;
    const left = anchor.left - gap - size.width;
    const fitsRight = right + size.width <= viewport.width - edge;
    if (fitsRight || left >= edge) {
      const lowest = Math.max(edge, viewport.height - edge - size.height);
      return { left: fitsRight ? right : left, top: clamp(anchor.top, edge, lowest) };
    }
  }
  return {
    left: clamp(anchor.left, edge, Math.max(edge, viewport.width - edge - size.width)),
    top: clamp(
      goesBelow ? below : above,
      edge,
      Math.max(edge, viewport.height - edge - size.height),
    ),
  };
}
