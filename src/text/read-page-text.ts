import type { PageText } from './page-text.ts';
import { readBlocksInSteps } from './read-blocks.ts';
import { finish, type Steps } from './steps.ts';
import { TracedText } from './traced-text.ts';

/**
 * Reads a piece of a page as one string that can be traced back to its text
 * nodes. Never changes the page and asks for no layout.
 *
 * - One element (`document.body`): blocks begin and end where tags of block
 *   display do, and at `<br>`.
 * - A list of elements: each is one block; `<br>` and inner block edges are
 *   "\n" inside it. Elements without text give no block.
 *
 * Left out: scripts, styles, form fields, what is hidden by attribute, inline
 * style or (where the platform can tell) style sheet, and our own overlay.
 */
export const readPageText = (
  root: Element | readonly Element[],
  options: ReadPageTextOptions = {},
): PageText => finish(readPageTextInSteps(root, options));

export interface ReadPageTextOptions {
  /** Elements to leave out, with all that is in them. */
  readonly skip?: (element: Element) => boolean;
}

/** `readPageText` in steps. */
export function* readPageTextInSteps(
  root: Element | readonly Element[],
  options: ReadPageTextOptions = {},
): Steps<PageText> {
  const several = Array.isArray(root);
  const roots: readonly Element[] = several ? root : [root as Element];
  const { text, blocks, segments } = yield* readBlocksInSteps(roots, {
    ...options,
    oneBlockPerRoot: several,
  });
  return new TracedText(
    text,
    blocks.map(({ start, end }) => ({ start, end })),
    segments,
  );
}
