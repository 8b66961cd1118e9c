/** Questions that screens put to the background and to a page's content script. */
import { browser } from '../browser.ts';
import type {
  BackgroundRequests,
  BackgroundResponses,
  ContentRequests,
  ContentResponses,
} from '../protocol.ts';

/** Nobody answered: the listener is not up (yet), or refused the message. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/**
 * Asks the background once.
 * @throws NoAnswer if it gave none, or the browser's error if the message did
 * not arrive (the worker was being stopped or started).
 */
export async function askBackground<Type extends keyof BackgroundRequests>(
  type: Type,
  request: BackgroundRequests[Type],
): Promise<BackgroundResponses[Type]> {
  const answer: unknown = await browser.runtime.sendMessage({
    ...request,
    to: 'background',
    type,
  });
  if (answer === undefined) throw new NoAnswer(type);
  return answer as BackgroundResponses[Type];
}

/** Pauses between the attempts of `askPatiently`, in ms: a stopped worker is up again within the second. */
const pauses = [50, 150, 400, 1_000];

/**
 * Asks the background something that changes nothing or can be repeated, again
 * if the worker was restarting.
 * @throws as `askBackground`, after the last attempt.
 */
export async function askPatiently<Type extends keyof BackgroundRequests>(
  type: Type,
  request: BackgroundRequests[Type],
): Promise<BackgroundResponses[Type]> {
  for (const pause of pauses) {
    try {
      return await askBackground(type, request);
    } catch {
      await new Promise(resolve => setTimeout(resolve, pause));
    }
  }
  return askBackground(type, request);
}

/**
 * Asks the content script of a tab's top frame.
 * @throws NoAnswer or the browser's error if the page has none.
 */
export async function askContent<Type extends keyof ContentRequests>(
  tab: number,
  type: Type,
  request: ContentRequests[Type],
): Promise<ContentResponses[Type]> {
  const answer: unknown = await browser.tabs.sendMessage(
    tab,
    { ...request, to: 'content', type },
    { frameId: 0 },
  );
  if (answer === undefined) throw new NoAnswer(type);
  return answer as ContentResponses[Type];
}
