/** The story as React draws it, in the page and on the server. */
import { createElement, type ReactNode, StrictMode, Suspense, use, useState } from 'react';
import { type Item, isMiddle, steps, story } from './story.ts';

/** What the middle waits for. */
const never = new Promise<never>(() => {});

/** How the story stands, also while it is not drawn. */
export const told = { story: story(), step: 0 };

let draw: (now: typeof told) => void = () => {};

/** Takes the next step; whether there is still something to draw. */
export function advance(): boolean {
  told.story = steps[told.step]?.change(told.story) ?? told.story;
  told.step += 1;
  draw({ ...told });
  return told.story.isUp;
}

const paragraphs = (items: readonly Item[]): ReactNode[] =>
  items.map(({ key, text }) => createElement('p', { key, 'data-key': key }, text));

function Middle({ items, isWaiting }: { items: readonly Item[]; isWaiting: boolean }): ReactNode {
  if (isWaiting) use(never);
  return paragraphs(items);
}

function StoryView(): ReactNode {
  const [now, setNow] = useState({ ...told });
  draw = setNow;
  const { items, isWaiting } = now.story;
  const from = items.findIndex(isMiddle);
  const to = items.findLastIndex(isMiddle) + 1;
  return createElement(
    'article',
    null,
    createElement('h1', null, 'Bến sông'),
    createElement('p', { className: 'step' }, 'Bước ', now.step),
    paragraphs(items.slice(0, from)),
    createElement(
      Suspense,
      { fallback: createElement('p', null, 'Đang tải…') },
      createElement(Middle, { items: items.slice(from, to), isWaiting }),
    ),
    paragraphs(items.slice(to)),
  );
}

/** The story in the mode in which React tells what goes wrong, and does everything twice. */
export const strictStory = (): ReactNode =>
  createElement(StrictMode, null, createElement(StoryView, null));
