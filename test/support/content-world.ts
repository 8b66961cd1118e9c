import type { CDPSession, Page } from 'playwright';
import type { Chromium } from './chromium.ts';

/** Runs code where a page's content script runs, as whoever has broken into that script would. */
export interface ContentWorld {
  /** Sends a message to the background as the content script; undefined: no answer. */
  send(message: object): Promise<unknown>;
  close(): Promise<void>;
}

/** Opens the content script's world of a page's top frame. */
export async function openContentWorld(chromium: Chromium, page: Page): Promise<ContentWorld> {
  const session: CDPSession = await chromium.context.newCDPSession(page);
  const found = new Promise<number>(resolve => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { type } = context.auxData as { type?: string };
      if (type === 'isolated' && context.origin === `chrome-extension://${chromium.id}`) {
        resolve(context.id);
      }
    });
  });
  await session.send('Runtime.enable');
  const contextId = await found;
  return {
    async send(message) {
      const expression = `(async () => {
        const answer = await chrome.runtime.sendMessage(${JSON.stringify(message)}).catch(() => undefined);
        return answer === undefined ? 'nothing' : JSON.stringify(answer);
      })()`;
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result.value === 'nothing' ? undefined : JSON.parse(result.value as string);
    },
    close: () => session.detach(),
  };
}
