/** Entry in the news page: begins a visit per page, ends it when the page or the extension goes. */
import { browser, isExtensionAlive, type Runtime } from '../browser.ts';
import type { ContentMessage, ContentResponses } from '../protocol.ts';
import { sayFarewell, sayFarewellWhenMissed } from './farewell.ts';
import { markNames } from './marks.ts';
import { watchNavigation } from './navigation.ts';
import { removeLeftovers } from './overlay-host.ts';
import { type Visit, visitPage } from './visit.ts';

/** An extension that was updated is noticed after this long at the latest, in ms. */
const checkAlive = 3_000;

/** Where an instance of this script leaves the means to stop it, for one that is injected after it. */
const slot = Symbol.for('chu-giai.stop');
type Slot = { [slot]?: () => void };

function start(): void {
  const life = new AbortController();
  // Asked for now: an extension that has been updated can't be asked.
  const words = {
    updated: browser.i18n.getMessage('overlayUpdated'),
    reload: browser.i18n.getMessage('reloadPage'),
    close: browser.i18n.getMessage('close'),
  };
  /** What comes after life: a word to the reader, until another instance takes over. */
  const afterlife = new AbortController();
  let ending = new AbortController();
  let visit: Visit | null = null;

  const stop = (): void => {
    ending.abort();
    life.abort();
  };
  const orphaned = (wasAsked: boolean): void => {
    if (life.signal.aborted) return;
    const wasSeen = visit?.hasMarks ?? false;
    const wasWanted = wasAsked || (visit?.isOpen ?? false);
    stop();
    if (wasWanted) sayFarewell(document, words);
    else if (wasSeen) sayFarewellWhenMissed(document, words, afterlife.signal);
  };
  const begin = (): void => {
    ending.abort();
    if (!isExtensionAlive()) {
      orphaned(false);
      return;
    }
    ending = new AbortController();
    visit = visitPage(document, ending.signal, orphaned);
  };

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (life.signal.aborted || sender.id !== browser.runtime.id) return undefined;
    const { to, type } = (message ?? {}) as Partial<ContentMessage>;
    if (to === 'content' && type === 'content.leave') {
      stop();
      return Promise.resolve(null);
    }
    return to === 'content' && visit ? answer(visit, message as ContentMessage) : undefined;
  });
  watchNavigation(window, life.signal, begin);
  addEventListener(
    'pageshow',
    event => {
      // Back from the cache: what was kept meanwhile is not known here.
      if (event.persisted) begin();
    },
    { signal: life.signal },
  );
  const timer = setInterval(() => {
    if (!document.hidden && !isExtensionAlive()) orphaned(false);
  }, checkAlive);
  life.signal.addEventListener('abort', () => clearInterval(timer), { once: true });

  removeLeftovers(document);
  for (const name of markNames) CSS.highlights.delete(`chu-giai-${name}`);
  (globalThis as Slot)[slot] = () => {
    stop();
    afterlife.abort();
  };
  begin();
}

function answer(
  visit: Visit,
  message: ContentMessage,
): Promise<ContentResponses[keyof ContentResponses]> | undefined {
  switch (message.type) {
    case 'content.status':
      return Promise.resolve(visit.status());
    case 'content.command':
      visit.command(message.command);
      return Promise.resolve(null);
    case 'content.goTo':
      return visit.goTo(message.id, message.isQuiet);
    case 'content.notesChanged':
      visit.notesChanged(message.page);
      return Promise.resolve(null);
    case 'content.address':
      return Promise.resolve(location.href);
    default:
      // The frame speaks through its own port, see `overlay-host.ts`.
      return undefined;
  }
}

(globalThis as Slot)[slot]?.();
if (typeof CSS === 'object' && 'highlights' in CSS) start();
