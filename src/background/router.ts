import * as v from 'valibot';
import { browser, type Runtime } from '../browser.ts';
import {
  type BackgroundRequests,
  type BackgroundResponses,
  backgroundRequests,
} from '../protocol.ts';
import { type Asker, answers } from './answer.ts';
import { isSameSite } from './same-site.ts';
import { tellOfPage } from './tell-screens.ts';

type Type = keyof BackgroundRequests;

/**
 * What a page's content script may ask. It shares a process with the page, so
 * it gets nothing that the page's own visit does not need: no words of notes,
 * no other page's notes, no change or deletion.
 */
const forContent: ReadonlySet<Type> = new Set([
  'article.gloss',
  'note.mark',
  'notes.ofPage',
  'notes.place',
]);

const isType = (type: unknown): type is Type =>
  typeof type === 'string' && Object.hasOwn(backgroundRequests, type);

/** Content scripts are in pages, screens at the extension's own address; whoever is neither gets no answer. */
function askerOf(sender: Runtime.MessageSender): Asker | null {
  if (sender.id !== browser.runtime.id || sender.url === undefined) return null;
  const own = browser.runtime.getURL('');
  const isScreen = sender.url.startsWith(own) || sender.url.startsWith(`${location.origin}/`);
  if (isScreen) return { kind: 'screen', sender };
  return sender.tab === undefined ? null : { kind: 'content', sender };
}

/** Whether a content script may ask this of its own page. */
function isAllowed(
  type: Type,
  request: BackgroundRequests[Type],
  sender: Runtime.MessageSender,
): boolean {
  if (!forContent.has(type)) return false;
  if (sender.frameId !== undefined && sender.frameId !== 0) return false;
  // The document that asks, not what its tab has gone on to meanwhile.
  const isOwn = (address: string | null): boolean =>
    isSameSite(address ?? undefined, sender.url) && /^(?:https?|file):/.test(address ?? '');
  return (
    (!('page' in request) || isOwn(request.page)) && (!('url' in request) || isOwn(request.url))
  );
}

/**
 * The one listener for messages. What is not for the background, not of this
 * extension, malformed or not for its sender to ask gets no answer.
 */
export function route(
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<BackgroundResponses[Type]> | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { to, type, ...rest } = message as Record<string, unknown>;
  if (to !== 'background' || !isType(type)) return undefined;
  const asker = askerOf(sender);
  const checked = v.safeParse(backgroundRequests[type], rest);
  if (!asker || !checked.success) return undefined;
  const request: BackgroundRequests[Type] = checked.output;
  if (asker.kind === 'content' && !isAllowed(type, request, sender)) return undefined;
  // The table ties each type to its request; the compiler can't follow it through the union.
  const answer = answers[type] as (
    request: BackgroundRequests[Type],
    asker: Asker,
  ) => Promise<BackgroundResponses[Type]>;
  const answered = answer(request, asker);
  // What a page's script asks, it asks because its page has become another one.
  if (asker.kind === 'content') answered.then(() => tellOfPage(sender.tab?.id)).catch(() => {});
  return answered;
}
