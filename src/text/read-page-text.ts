import type { PageText } from './page-text.ts';
import { readBlocksInSteps } from './read-blocks.ts';
import { finish, type Steps } from './steps.ts';
import { traceText } from './traced-text.ts';

/**
 * Reads a piece of a page as one string that can be traced back to its text
 * nodes. Never changes the page and asks for no layout. Blocks begin and end
 * where tags of block display do, at `<br>`, and with each root.
 *
 * Left out: scripts, styles, form fields, what is hidden by attribute, inline
 * style or (where the platform can tell) style sheet, and our own overlay.
 */
export const readPageText = (...roots: readonly Element[]): PageText =>
  finish(readPageTextInSteps(...roots));

/** `readPageText` in steps. */
export function* readPageTextInSteps(...roots: readonly Element[]): Steps<PageText> {
  const { text, blocks, segments } = yield* readBlocksInSteps(roots);
  return traceText(
    text,
    blocks.map(({ start, end }) => ({ start, end })),
    segments,
  );
}
