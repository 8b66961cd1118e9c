/** Real Firefox with the built extension loaded, driven over WebDriver BiDi: Playwright can't load one into Firefox. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { findBrowser } from '../../scripts/browsers.mjs';
import { root } from '../../scripts/root.ts';
import { copyInLanguage } from './in-one-language.ts';

/** The origin's host in Firefox is random for each installation; the profile fixes it so that tests can open our pages. */
const extensionId = 'chu-giai@chu-giai.example';
const extensionHost = 'c0ffee00-1111-4222-8333-444455556666';

const preferences: Record<string, string | number | boolean> = {
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionHost }),
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'remote.active-protocols': 1,
  'toolkit.telemetry.enabled': false,
};

type Reply = { id: number; result?: unknown; error?: string; message?: string };

/** A WebDriver BiDi connection: one method, `send`. */
class Bidi {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<
    number,
    { resolve(value: unknown): void; reject(error: Error): void }
  >();
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', data => {
      const reply: Reply = JSON.parse(String(data));
      const waiting = this.#waiting.get(reply.id);
      if (!waiting) return;
      this.#waiting.delete(reply.id);
      if (reply.error) waiting.reject(new Error(`${reply.error}: ${reply.message}`));
      else waiting.resolve(reply.result);
    });
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox has gone'));
      this.#waiting.clear();
    });
  }

  static async connect(address: string): Promise<Bidi> {
    const socket = new WebSocket(`${address}/session`, { perMessageDeflate: false });
    await new Promise((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    return new Bidi(socket);
  }

  send<Answer = unknown>(method: string, params: object = {}): Promise<Answer> {
    this.#last += 1;
    const id = this.#last;
    return new Promise<Answer>((resolve, reject) => {
      this.#waiting.set(id, { resolve: value => resolve(value as Answer), reject });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  close(): void {
    this.#socket.close();
  }
}

/** One tab of a running Firefox. */
export interface FirefoxPage {
  goto(url: string): Promise<void>;
  /** Runs a function in the page (its own world, not the extension's) with JSON arguments; a promise is awaited. */
  evaluate<Arguments extends unknown[], Value>(
    script: (...args: Arguments) => Value,
    ...args: Arguments
  ): Promise<Awaited<Value>>;
  /** Polls a function in the page until it gives a true value; throws after 15 seconds. */
  waitFor<Arguments extends unknown[]>(
    script: (...args: Arguments) => unknown,
    ...args: Arguments
  ): Promise<void>;
  /** WebDriver input actions, see the BiDi specification. */
  act(sources: readonly object[]): Promise<void>;
  /** Types keys one by one into whatever has the focus. */
  type(text: string): Promise<void>;
  /** The frame in it whose address has a part, once it is there, closed shadow roots included. */
  frame(part: string): Promise<FirefoxPage>;
  /** PNG of the visible part. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** A running Firefox. */
export interface Firefox {
  /** "moz-extension://…" without a slash at the end. */
  readonly origin: string;
  newPage(): Promise<FirefoxPage>;
  /** Removes the extension under its open pages. */
  uninstall(): Promise<void>;
  /** The process, for tests that kill it. */
  readonly process: ChildProcess;
  close(): Promise<void>;
}

/** Options of `openFirefox`. */
export interface FirefoxOptions {
  /** Folder of the unpacked extension. Default: dist/firefox in `language`. */
  readonly extension?: string;
  /** Interface language. Default: 'vi'. */
  readonly language?: 'vi' | 'en';
  readonly profile?: string;
  readonly headless?: boolean;
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
}

function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let seen = '';
    const timer = setTimeout(() => reject(new Error(`Firefox did not start: ${seen}`)), 60_000);
    child.stderr?.on('data', chunk => {
      seen += chunk;
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(seen)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
    child.once('exit', code => reject(new Error(`Firefox ended with ${code}: ${seen}`)));
  });
}

type Remote =
  | { type: 'success'; result: { type: string; value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };

async function openPage(bidi: Bidi): Promise<FirefoxPage> {
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', {
    type: 'tab',
  });
  return pageOf(bidi, context);
}

interface Context {
  readonly context: string;
  readonly url: string;
  readonly children: readonly Context[] | null;
}

/** What can be done in a browsing context, a tab or a frame in one. */
function pageOf(bidi: Bidi, context: string): FirefoxPage {
  const page: FirefoxPage = {
    async goto(url) {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async evaluate(script, ...args) {
      // As JSON text both ways: BiDi's own values are a tree of typed nodes.
      const expression = `(async () => JSON.stringify(await (${script})(...${JSON.stringify(args)})))()`;
      const reply = await bidi.send<Remote>('script.evaluate', {
        expression,
        target: { context },
        awaitPromise: true,
        userActivation: true,
      });
      if (reply.type === 'exception') throw new Error(reply.exceptionDetails.text);
      const { value } = reply.result;
      return typeof value === 'string' ? JSON.parse(value) : undefined;
    },
    async waitFor(script, ...args) {
      const end = Date.now() + 15_000;
      while (!(await page.evaluate(script, ...args))) {
        if (Date.now() > end) throw new Error(`waited in vain for ${script}`);
        await new Promise(resolve => setTimeout(resolve, 50));
      }
    },
    async act(actions) {
      await bidi.send('input.performActions', { context, actions });
    },
    async type(text) {
      const actions = [...text].flatMap(value => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await page.act([{ type: 'key', id: 'keyboard', actions }]);
    },
    async frame(part) {
      const end = Date.now() + 15_000;
      for (;;) {
        const { contexts } = await bidi.send<{ contexts: Context[] }>('browsingContext.getTree', {
          root: context,
        });
        const found = contexts[0]?.children?.find(({ url }) => url.includes(part));
        if (found) return pageOf(bidi, found.context);
        if (Date.now() > end) throw new Error(`no frame of ${part} has come`);
        await new Promise(resolve => setTimeout(resolve, 50));
      }
    },
    async screenshot() {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
        context,
      });
      return Buffer.from(data, 'base64');
    },
    async close() {
      await bidi.send('browsingContext.close', { context });
    },
  };
  return page;
}

/** Starts Firefox with the extension. Close it in a `finally` or an `after` hook. */
export async function openFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'chu-giai-firefox-'));
  const lines = Object.entries({ ...preferences, ...options.preferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`);
  const child = spawn(
    findBrowser('firefox') ?? 'firefox',
    [
      ...(options.headless === false ? [] : ['--headless']),
      '--no-remote',
      '--remote-debugging-port=0',
      // Our own pages count as privileged: without it BiDi refuses to open them.
      '--remote-allow-system-access',
      '--profile',
      profile,
      'about:blank',
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, MOZ_HEADLESS_WIDTH: '1100', MOZ_HEADLESS_HEIGHT: '800' },
    },
  );
  const bidi = await Bidi.connect(await listening(child));
  await bidi.send('session.new', { capabilities: {} });
  await bidi.send('webExtension.install', {
    extensionData: {
      type: 'path',
      path:
        options.extension ?? copyInLanguage(join(root, 'dist/firefox'), options.language ?? 'vi'),
    },
  });
  return {
    origin: `moz-extension://${extensionHost}`,
    process: child,
    newPage: () => openPage(bidi),
    async uninstall() {
      await bidi.send('webExtension.uninstall', { extension: extensionId });
    },
    async close() {
      bidi.close();
      const gone = new Promise(resolve => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
