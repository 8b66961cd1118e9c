/** Bundled into a page: the story as Preact draws it, hydrated from the server's markup; `go` takes the next step. */
import { hydrate } from 'preact';
import { useState } from 'preact/hooks';
import { type Item, steps, story } from './story.ts';

let next: () => void = () => {};

function Story() {
  const [items, setItems] = useState<Item[]>(story);
  const [step, setStep] = useState(0);
  next = () => {
    setItems(steps[step]?.change(items) ?? items);
    setStep(step + 1);
  };
  return (
    <article>
      <h1>Bến sông</h1>
      <p class="step">Bước {step}</p>
      {items.map(({ key, text }) => (
        <p key={key} data-key={key}>
          {text}
        </p>
      ))}
    </article>
  );
}

/** Takes over the markup that the server has sent. */
export function start(root: HTMLElement): void {
  hydrate(<Story />, root);
}
export const go = (): void => next();
