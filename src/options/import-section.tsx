import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportOutcome } from '../protocol.ts';
import { sayFailure } from '../ui/failure.ts';
import { say, sayCount } from '../ui/i18n.ts';
import { ImportPreview } from './import-preview.tsx';
import { type Choice, commitOf, type ImportReview } from './import-review.ts';
import { sayImportFailure, sayRefusal } from './import-words.ts';
import { type PreparationFailure, prepareImport } from './prepare-import.ts';
import { sendImport } from './send-import.ts';

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly word: string }
  | { readonly kind: 'failed'; readonly word: string }
  | {
      readonly kind: 'review';
      readonly file: File;
      readonly review: ImportReview;
      /** Why it is shown again. */
      readonly word: string;
    }
  | { readonly kind: 'done'; readonly word: string };

/** A file is chosen, looked at, and imported whole or not at all. `changed` is called once notes were. */
export function ImportSection({ changed }: { changed(): void }) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const input = useRef<HTMLInputElement>(null);

  // What had the focus is gone then.
  useEffect(() => {
    if (state.kind === 'done') input.current?.focus();
  }, [state.kind]);

  const attempt = async (
    word: string,
    act: () => Promise<State>,
    whenBroken: 'importBroken' | 'importUnsure',
  ): Promise<void> => {
    setState({ kind: 'busy', word });
    setState(
      await act().catch(
        (error: unknown): State => ({ kind: 'failed', word: say(whenBroken, String(error)) }),
      ),
    );
  };
  const look = async (
    file: File,
    word: string,
    chosen?: ReadonlyMap<string, Choice>,
  ): Promise<State> => {
    const prepared = await prepareImport(file, new Date(), chosen);
    return prepared.ok
      ? { kind: 'review', file, review: prepared.value, word }
      : {
          kind: 'failed',
          word: `${sayPreparation(prepared.error)} ${say('importNothingChanged')}`,
        };
  };
  const choose = (): void => {
    const file = input.current?.files?.[0];
    if (file) void attempt(say('importReading', file.name), () => look(file, ''), 'importBroken');
  };
  const store = ({ file, review }: { file: File; review: ImportReview }): void => {
    const act = async (): Promise<State> => {
      const result = await sendImport(commitOf(review));
      if (result.ok) {
        changed();
        if (input.current) input.current.value = '';
        return { kind: 'done', word: sayOutcome(result.value) };
      }
      const { kind } = result.error;
      if (kind === 'conflict' || kind === 'not-found') {
        return look(file, say('importChanged'), review.choices);
      }
      return { kind: 'review', file, review, word: sayRefusal(result.error) };
    };
    // The answer may have been lost after everything was stored.
    void attempt(say('importStoring'), act, 'importUnsure');
  };
  const leave = (): void => {
    if (input.current) input.current.value = '';
    setState({ kind: 'idle' });
    input.current?.focus();
  };

  return (
    <section aria-labelledby="import">
      <h2 id="import">{say('importTitle')}</h2>
      <p class="muted">{say('importIntroduction')}</p>
      <p>
        <label for="import-file">{say('importChoose')}</label>
        <input
          ref={input}
          id="import-file"
          type="file"
          accept=".json,.jsonld,application/json,application/ld+json"
          disabled={state.kind === 'busy'}
          // A file that was mended and is chosen again is a change, too.
          onClick={event => {
            event.currentTarget.value = '';
          }}
          onChange={choose}
        />
      </p>
      <p role="status">{state.kind === 'busy' || state.kind === 'done' ? state.word : ''}</p>
      {state.kind === 'failed' && (
        <p class="failure" role="alert">
          {state.word}
        </p>
      )}
      {state.kind === 'review' && state.word !== '' && (
        <p class="failure" role="alert">
          {state.word}
        </p>
      )}
      {state.kind === 'review' && (
        <ImportPreview
          name={state.file.name}
          review={state.review}
          onChange={review => setState({ ...state, review })}
          onImport={() => store(state)}
          onLeave={leave}
        />
      )}
    </section>
  );
}

function sayPreparation(problem: PreparationFailure): string {
  return problem.of === 'file' ? sayImportFailure(problem.failure) : sayFailure(problem.failure);
}

function sayOutcome({ created, replaced }: ImportOutcome): string {
  if (created + replaced === 0) return say('importNothingNew');
  return [
    ...(created > 0 ? [sayCount('importCreated', created)] : []),
    ...(replaced > 0 ? [sayCount('importReplaced', replaced)] : []),
  ].join(' ');
}
