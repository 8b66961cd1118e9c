/** Chromium's real side panel, which the driver knows no page for: spoken to over the protocol itself. */
import type { Chromium } from './chromium.ts';

/** The panel as it stands beside the pages of a window. */
export interface SidePanel {
  /** Runs a function in the panel with JSON arguments; a promise is awaited. */
  evaluate<Arguments extends unknown[], Value>(
    script: (...args: Arguments) => Value,
    ...args: Arguments
  ): Promise<Awaited<Value>>;
  /** Polls a function in the panel until it gives a true value; throws after 15 seconds, with what the panel then says. */
  waitFor<Arguments extends unknown[]>(
    script: (...args: Arguments) => unknown,
    ...args: Arguments
  ): Promise<void>;
  /** Presses the pointer on the middle of the first element that a selector finds. */
  click(selector: string): Promise<void>;
  /** Types into whatever has the focus, key by key. */
  type(text: string): Promise<void>;
  detach(): Promise<void>;
}

interface Reply {
  readonly id?: number;
  readonly result?: {
    readonly result?: { readonly value?: unknown };
    readonly exceptionDetails?: object;
  };
  readonly error?: { readonly message: string };
}

/** Waits for a side panel and attaches to it. */
export async function sidePanel({ context, id }: Chromium): Promise<SidePanel> {
  const browser = context.browser();
  if (!browser) throw new Error('no browser to talk to');
  const session = await browser.newBrowserCDPSession();
  // The driver's types do not know a panel's targets.
  const send = session.send.bind(session) as unknown as <Answer>(
    method: string,
    parameters: object,
  ) => Promise<Answer>;
  const waiting = new Map<number, (reply: Reply) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const reply: Reply = JSON.parse(message);
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  });
  const end = Date.now() + 15_000;
  let target: string | undefined;
  while (target === undefined) {
    const { targetInfos } = await send<{
      targetInfos: { targetId: string; type: string; url: string }[];
    }>('Target.getTargets', {});
    const found = targetInfos.find(
      ({ type, url }) => type === 'page' && url === `chrome-extension://${id}/panel.html`,
    );
    target = found?.targetId;
    if (Date.now() > end) throw new Error('no side panel has come');
    if (target === undefined) await new Promise(resolve => setTimeout(resolve, 50));
  }
  const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', {
    targetId: target,
    flatten: false,
  });
  let last = 0;
  const ask = async (method: string, params: object): Promise<Reply> => {
    last += 1;
    const own = last;
    const answered = new Promise<Reply>(resolve => waiting.set(own, resolve));
    const message = JSON.stringify({ id: own, method, params });
    await send('Target.sendMessageToTarget', { sessionId, message });
    const reply = await answered;
    waiting.delete(own);
    if (reply.error) throw new Error(`${method}: ${reply.error.message}`);
    return reply;
  };
  const panel: SidePanel = {
    async evaluate(script, ...args) {
      // tsx names functions by a helper that the page does not have.
      const expression = `globalThis.__name ??= value => value; (${script})(...${JSON.stringify(args)})`;
      const { result } = await ask('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (result?.exceptionDetails) throw new Error(JSON.stringify(result.exceptionDetails));
      return result?.result?.value as never;
    },
    async waitFor(script, ...args) {
      const end = Date.now() + 15_000;
      while (!(await panel.evaluate(script, ...args))) {
        if (Date.now() > end) {
          const text = await panel.evaluate(() => document.body.innerText);
          throw new Error(`waited in vain for ${script} (${args}) in: ${text}`);
        }
        await new Promise(resolve => setTimeout(resolve, 50));
      }
    },
    async click(selector) {
      await panel.waitFor(selector => document.querySelector(selector) !== null, selector);
      const at = await panel.evaluate(selector => {
        const element = document.querySelector(selector);
        element?.scrollIntoView({ block: 'nearest' });
        const box = element?.getBoundingClientRect();
        return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
      }, selector);
      const shared = { ...at, button: 'left', clickCount: 1 };
      for (const type of ['mousePressed', 'mouseReleased']) {
        await ask('Input.dispatchMouseEvent', { type, ...shared });
      }
    },
    async type(text) {
      for (const key of text) {
        await ask('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
        await ask('Input.dispatchKeyEvent', { type: 'keyUp', key });
      }
    },
    detach: () => session.detach(),
  };
  return panel;
}
