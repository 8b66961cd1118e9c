/** Bundled into a page: the story as React draws it; over the server's markup if there is some. */
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { advance, strictStory } from './react-story.ts';

let home: HTMLElement;
let root: Root | null = null;

export function start(element: HTMLElement): void {
  home = element;
  if (home.hasChildNodes()) {
    root = hydrateRoot(home, strictStory());
    return;
  }
  root = createRoot(home);
  root.render(strictStory());
}

/** Takes the next step. */
export function go(): void {
  const isUp = advance();
  if (root && !isUp) {
    root.unmount();
    root = null;
  } else if (!root) {
    start(home);
  }
}
