import { useState } from 'preact/hooks';
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

/** What an import tells the section that began it. */
interface Listener {
  /** Notes were changed. */
  changed(): void;
  /** Nothing is shown any more but a word: the reader left, or all is stored. */
  ended(): void;
}

/** A file that is looked at and then imported whole or not at all. */
export interface ImportFlow {
  readonly isBusy: boolean;
  /** Begins with a file; `word` is said meanwhile. */
  begin(file: () => Promise<File>, word: string): void;
  /** What is to be shown of it. */
  readonly view: preact.JSX.Element;
}

/** One import after the other, each reviewed before anything is done. */
export function useImport({ changed, ended }: Listener): ImportFlow {
  const [state, setState] = useState<State>({ kind: 'idle' });
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
  const store = ({ file, review }: { file: File; review: ImportReview }): void => {
    const act = async (): Promise<State> => {
      const result = await sendImport(commitOf(review));
      if (result.ok) {
        changed();
        ended();
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
    setState({ kind: 'idle' });
    ended();
  };
  return {
    isBusy: state.kind === 'busy',
    begin: (file, word) => void attempt(word, async () => look(await file(), ''), 'importBroken'),
    view: (
      <>
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
      </>
    ),
  };
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
