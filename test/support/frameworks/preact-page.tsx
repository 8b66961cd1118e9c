/** Bundled into a page: the story as Preact draws it, hydrated from the server's markup; `go` takes the next step. */
import { hydrate } from 'preact';
import { useState } from 'preact/hooks';
import { seenItems, steps, story } from './story.ts';

let next: () => void = () => {};

function StoryView() {
  const [now, setNow] = useState(story);
  const [step, setStep] = useState(0);
  next = () => {
    setNow(steps[step]?.change(now) ?? now);
    setStep(step + 1);
  };
  if (!now.isUp) return null;
  return (
    <article>
      <h1>Bến sông</h1>
      <p class="step">Bước {step}</p>
      {seenItems(now).map(({ key, text }) => (
        <p key={key} data-key={key}>
          {text}
        </p>
      ))}
    </article>
  );
}

/** Takes over the markup that the server has sent. */
export function start(root: HTMLElement): void {
  hydrate(<StoryView />, root);
}
export const go = (): void => next();
