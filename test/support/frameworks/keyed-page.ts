/**
 * Bundled into a page: the story as a program draws it that keeps a list of
 * nodes by key, patches the text in the nodes it has and moves them with as few
 * steps as it can, between two empty text nodes as anchors (the way of Vue).
 */
import { type Item, seenItems, steps, story } from './story.ts';

interface Drawn {
  readonly item: Item;
  readonly element: HTMLElement;
  readonly text: Text;
}

let drawn: Drawn[] = [];
let now = story();
let step = 0;
let home: HTMLElement;
let end: Text;
let counter: Text;

function create(item: Item): Drawn {
  const element = document.createElement('p');
  element.dataset.key = String(item.key);
  const text = document.createTextNode(item.text);
  element.append(text);
  return { item, element, text };
}

/** Keys whose nodes may stay where they are: the longest run that is in order already. */
function inOrder(items: readonly Item[], old: ReadonlyMap<number, number>): Set<number> {
  const best: { key: number; at: number; before: number }[] = [];
  const tails: number[] = [];
  for (const { key } of items) {
    const at = old.get(key);
    if (at === undefined) continue;
    let low = tails.findIndex(index => (best[index]?.at ?? 0) >= at);
    if (low < 0) low = tails.length;
    best.push({ key, at, before: low > 0 ? (tails[low - 1] ?? -1) : -1 });
    tails[low] = best.length - 1;
  }
  const stay = new Set<number>();
  for (let index = tails.at(-1) ?? -1; index >= 0; index = best[index]?.before ?? -1) {
    stay.add(best[index]?.key ?? -1);
  }
  return stay;
}

function draw(items: readonly Item[]): void {
  const old = new Map(drawn.map((node, index) => [node.item.key, index]));
  const stay = inOrder(items, old);
  const kept = new Set(items.map(({ key }) => key));
  for (const { item, element } of drawn) if (!kept.has(item.key)) element.remove();
  let before: Node = end;
  const nodes: Drawn[] = [];
  for (const item of [...items].reverse()) {
    const index = old.get(item.key);
    const known = index === undefined ? undefined : drawn[index];
    const node = known ?? create(item);
    if (node.text.data !== item.text) node.text.data = item.text;
    if (!known || !stay.has(item.key)) before.parentNode?.insertBefore(node.element, before);
    nodes.push({ ...node, item });
    before = node.element;
  }
  drawn = nodes.reverse();
}

/** Draws the story into an empty element. */
export function start(root: HTMLElement): void {
  home = root;
  root.innerHTML = '<article><h1>Bến sông</h1><p class="step"></p></article>';
  const article = root.firstElementChild as HTMLElement;
  counter = document.createTextNode(`Bước ${step}`);
  article.querySelector('.step')?.append(counter);
  end = document.createTextNode('');
  article.append(document.createTextNode(''), end);
  drawn = [];
  draw(seenItems(now));
}

/** Takes the next step. */
export function go(): void {
  const wasUp = now.isUp;
  now = steps[step]?.change(now) ?? now;
  step += 1;
  if (!now.isUp) {
    home.replaceChildren();
    return;
  }
  if (!wasUp) {
    start(home);
    return;
  }
  draw(seenItems(now));
  counter.data = `Bước ${step}`;
}
