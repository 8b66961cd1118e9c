import { browser, isExtensionAlive } from '../browser.ts';
import type { BackgroundRequests, BackgroundResponses } from '../protocol.ts';
import { fail, ok, type Result } from '../result.ts';

/** Why there was no answer. */
export type Silence =
  /** The extension was updated, disabled or removed under this page. */
  | 'orphaned'
  /** The worker could not be reached, or refused. */
  | 'unanswered';

/**
 * Pauses before each further attempt, in ms: a worker that is being stopped, or
 * is just starting, misses messages; on a busy machine for longer than a moment.
 */
const pauses = [150, 400, 1_000];

/** Asks the background, again if the worker was stopped or starting. Everything content asks can be repeated. */
export async function ask<Type extends keyof BackgroundRequests>(
  type: Type,
  request: BackgroundRequests[Type],
): Promise<Result<BackgroundResponses[Type], Silence>> {
  for (const pause of [0, ...pauses]) {
    if (pause > 0) await new Promise(resolve => setTimeout(resolve, pause));
    if (!isExtensionAlive()) return fail('orphaned');
    try {
      const answer: unknown = await browser.runtime.sendMessage({
        ...request,
        to: 'background',
        type,
      });
      // `null` is an answer (no entity), `undefined` is nobody's.
      if (answer !== undefined) return ok(answer as BackgroundResponses[Type]);
    } catch {
      // Not up yet, or stopped while it worked: once more.
    }
  }
  return fail(isExtensionAlive() ? 'unanswered' : 'orphaned');
}
