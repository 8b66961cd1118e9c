/** Bundled into a page: the story by hand, every paragraph written anew at each step. */
import { articleMarkup, seenItems, steps, story } from './story.ts';

let now = story();
let step = 0;
let home: Element;

function write(): void {
  home.innerHTML = now.isUp ? articleMarkup(seenItems(now), step) : '';
}

export function start(root: HTMLElement): void {
  home = root;
  write();
}
export function go(): void {
  now = steps[step]?.change(now) ?? now;
  step += 1;
  write();
}
