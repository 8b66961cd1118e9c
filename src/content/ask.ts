import { browser, isExtensionAlive } from '../browser.ts';
import type { BackgroundRequests, BackgroundResponses } from '../protocol.ts';
import { fail, ok, type Result } from '../result.ts';

/** Why there was no answer. */
export type Silence =
  /** The extension was updated, disabled or removed under this page. */
  | 'orphaned'
  /** The worker could not be reached, or refused. */
  | 'unanswered';

/** A stopped worker that is just starting can miss a message; it is up within this time, in ms. */
const retryAfter = 150;

/** Asks the background, a second time if the worker was starting. Everything content asks can be repeated. */
export async function ask<Type extends keyof BackgroundRequests>(
  type: Type,
  request: BackgroundRequests[Type],
): Promise<Result<BackgroundResponses[Type], Silence>> {
  for (let attempt = 0; attempt < 2; attempt++) {
    if (attempt > 0) await new Promise(resolve => setTimeout(resolve, retryAfter));
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
