/** Bundled into a page: the story by hand, every paragraph written anew at each step. */
import { type Item, steps, story } from './story.ts';

let items: Item[] = story();
let step = 0;

function write(root: Element): void {
  const paragraphs = items.map(({ key, text }) => `<p data-key="${key}">${text}</p>`).join('');
  root.innerHTML = `<article><h1>Bến sông</h1><p class="step">Bước ${step}</p>${paragraphs}</article>`;
}

let home: Element;
export function start(root: HTMLElement): void {
  home = root;
  write(root);
}
export function go(): void {
  items = steps[step]?.change(items) ?? [];
  step += 1;
  write(home);
}
