/**
 * The screens in real Chromium with a double of the WebExtension API, for what
 * the extension itself can't be made to do on demand: answers that come late,
 * lost messages, a full disk, five hundred notes.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type BrowserContext, chromium, type Frame, type Page } from 'playwright';
import { findBrowser } from '../../scripts/browsers.mjs';
import { root } from '../../scripts/root.ts';
import type { Note, NoteColor } from '../../src/notes/note.ts';
import type { EntityCard, OverlayView, PageStatus } from '../../src/protocol.ts';
import { chromiumArguments } from '../support/chromium.ts';

const origin = 'http://localhost';

/** What the double answers; lives in the page as `window.double`. */
export interface Double {
  notes: Note[];
  card: EntityCard | null;
  status: PageStatus | null;
  /** Every message that the screen sent, with `to` and `type`. */
  sent: { to: string; type: string; [key: string]: unknown }[];
  /** How many of the next messages to the background find nobody. */
  losing: number;
  /** While true, answers to searches wait in `held`. */
  isHolding: boolean;
  held: { query: string; release(): void }[];
  failure: { kind: string } | null;
  closed: boolean;
  /** The note that waits to be attached. */
  attaching: string | null;
  /** The tab that is shown. */
  tab: number;
  /** Where the panel was asked for. */
  openedPanels: unknown[];
  /** Says to the screen what the background says, or the overlay in the shown tab. */
  tell(message: object): void;
  /** Shows another tab; what its content script answers. */
  turnTo(tab: number, status: PageStatus | null, notes?: readonly Note[]): void;
}

declare global {
  interface Window {
    double: Double;
  }
}

export interface Setting {
  readonly language?: 'vi' | 'en';
  readonly colorScheme?: 'light' | 'dark';
  readonly notes?: readonly Note[];
  readonly card?: EntityCard;
  /** Null: no content script answers. */
  readonly status?: PageStatus | null;
}

type Messages = Record<
  string,
  { message: string; placeholders?: Record<string, { content: string }> }
>;

const types: Record<string, string> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  png: 'image/png',
};

/** The bench: one browser, one bundle of each screen. */
export async function openBench() {
  const bundles = new Map<string, string>();
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: {
      overlay: 'src/overlay/index.tsx',
      popup: 'src/popup/index.tsx',
      panel: 'src/panel/index.tsx',
    },
    outdir: '/',
    write: false,
    bundle: true,
    format: 'iife',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  for (const { path, text } of outputFiles) bundles.set(path, text);
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium') ?? undefined,
    args: [...chromiumArguments],
  });

  async function openContext(setting: Setting): Promise<BrowserContext> {
    const { language = 'vi', colorScheme = 'light' } = setting;
    const context = await browser.newContext({
      colorScheme,
      viewport: { width: 380, height: 580 },
    });
    await context.route(`${origin}/**`, route => {
      const { pathname } = new URL(route.request().url());
      const contentType = types[pathname.split('.').at(-1) ?? ''] ?? 'text/plain';
      if (pathname === '/blank.html')
        return route.fulfill({ contentType, body: '<!doctype html>' });
      const bundle = bundles.get(pathname);
      if (bundle !== undefined) return route.fulfill({ contentType, body: bundle });
      return route.fulfill({ contentType, path: join(root, 'extension', pathname) });
    });
    const messages: Messages = JSON.parse(
      readFileSync(join(root, `extension/_locales/${language}/messages.json`), 'utf8'),
    );
    context.setDefaultTimeout(10_000);
    // tsx names functions by a helper that the page does not have.
    await context.addInitScript('globalThis.__name = value => value');
    await context.addInitScript(installDouble, {
      messages,
      notes: setting.notes ?? [],
      card: setting.card ?? null,
      status: setting.status ?? null,
    });
    return context;
  }

  return {
    async openPopup(setting: Setting): Promise<Page> {
      const page = await (await openContext(setting)).newPage();
      await page.goto(`${origin}/popup.html`);
      await page.locator('.found').waitFor();
      return page;
    },
    /** The panel, as wide as it is asked for. */
    async openPanel(setting: Setting, width = 320): Promise<Page> {
      const page = await (await openContext(setting)).newPage();
      await page.setViewportSize({ width, height: 700 });
      await page.goto(`${origin}/panel.html`);
      await page.locator('.found').waitFor();
      return page;
    },
    /** The frame as content places it, in a page that plays content. */
    async openOverlay(setting: Setting): Promise<OverlayBench> {
      const page = await (await openContext(setting)).newPage();
      await page.setViewportSize({ width: 700, height: 700 });
      await page.goto(`${origin}/blank.html`);
      await page.evaluate(placeFrame, `${origin}/overlay.html#token`);
      await page.waitForFunction(() => window.heard.some(({ type }) => type === 'overlay.ready'));
      const frame = page.frames()[1];
      if (!frame) throw new Error('there is no frame');
      return {
        page,
        frame,
        show: view => page.evaluate(shown => window.show(shown), view),
        heard: () => page.evaluate(() => window.heard),
      };
    },
    close: () => browser.close(),
  };
}

export interface OverlayBench {
  readonly page: Page;
  readonly frame: Frame;
  show(view: OverlayView): Promise<void>;
  /** What the frame has said to content. */
  heard(): Promise<Window['heard']>;
}

declare global {
  interface Window {
    heard: { type: string; token: string; act?: unknown; width?: number; height?: number }[];
    show(view: OverlayView): void;
    offer(token: string): MessagePort;
  }
}

/** Runs in the page: plays the content script. */
function placeFrame(address: string): void {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'border:0;width:380px;height:60px;color-scheme:light dark';
  frame.src = address;
  window.heard = [];
  window.offer = token => {
    const { port1, port2 } = new MessageChannel();
    frame.contentWindow?.postMessage({ type: 'overlay.port', token }, '*', [port2]);
    return port1;
  };
  frame.onload = () => {
    const port = window.offer('token');
    port.onmessage = ({ data }) => {
      window.heard.push(data);
      if (data.type !== 'overlay.size' || data.width === 0) return;
      frame.style.width = `${data.width}px`;
      frame.style.height = `${data.height}px`;
    };
    let turn = 0;
    window.show = view => {
      turn += 1;
      port.postMessage({ to: 'overlay', type: 'overlay.show', token: 'token', turn, view });
    };
  };
  document.body.append(frame);
}

/** Runs in every document before its scripts. */
function installDouble({
  messages,
  notes,
  card,
  status,
}: {
  messages: Messages;
  notes: readonly Note[];
  card: EntityCard | null;
  status: PageStatus | null;
}): void {
  const listeners = new Set<(message: unknown, sender: object) => void>();
  const activations = new Set<(info: object) => void>();
  const silent = { addListener: () => {}, removeListener: () => {} };
  const double: Double = {
    notes: [...notes],
    card,
    status,
    sent: [],
    losing: 0,
    isHolding: false,
    held: [],
    failure: null,
    closed: false,
    attaching: null,
    tab: 7,
    openedPanels: [],
    tell: message => {
      for (const listener of listeners) listener(message, { tab: { id: double.tab } });
    },
    turnTo: (tab, status, notes) => {
      Object.assign(double, { tab, status });
      if (notes) double.notes = [...notes];
      for (const listener of activations) listener({ tabId: tab });
    },
  };
  window.double = double;
  window.close = () => {
    double.closed = true;
  };
  const store = (id: unknown, change: Partial<Note>): unknown => {
    const at = double.notes.findIndex(note => note.id === id);
    const note = double.notes[at];
    if (!note) return { ok: false, error: { kind: 'not-found' } };
    const value = { ...note, ...change, revision: note.revision + 1 };
    double.notes[at] = value;
    return { ok: true, value };
  };
  let editing: unknown = null;
  const update = (message: Double['sent'][number]): unknown => {
    const current = double.notes.find(note => note.id === message.id);
    if (message.session !== editing && current?.revision !== message.revision) {
      return { ok: false, error: { kind: 'conflict', current } };
    }
    editing = message.session;
    return store(message.id, message.change as Partial<Note>);
  };
  const search = (request: Record<string, unknown>): unknown => {
    const { query, colors, after, limit } = request as {
      query: string;
      colors: NoteColor[];
      after: string | null;
      limit: number;
    };
    const found = double.notes.filter(
      note =>
        note.deleted === null &&
        JSON.stringify([note.body, note.selectors]).includes(query) &&
        (colors.length === 0 || colors.includes(note.color)),
    );
    const from = Number(after ?? 0);
    const next = from + limit < found.length ? String(from + limit) : null;
    const value = { notes: found.slice(from, from + limit), total: found.length, next };
    return { ok: true, value };
  };
  const answer = (message: Double['sent'][number]): unknown => {
    if (double.failure && message.type.startsWith('note')) {
      return { ok: false, error: double.failure };
    }
    switch (message.type) {
      case 'notes.search':
        return search(message);
      case 'note.get':
        return {
          ok: true,
          value: double.notes.find(note => note.id === message.id),
        };
      case 'note.update':
        return update(message);
      case 'note.delete':
        return store(message.id, { deleted: '2026-11-22T00:00:00.000Z' });
      case 'note.restore':
        return store(message.id, { deleted: null });
      case 'notes.all':
        return { ok: true, value: { notes: double.notes, next: null } };
      case 'notes.labels': {
        const tags = new Map<string, number>();
        for (const tag of double.notes.flatMap(note => note.tags)) {
          tags.set(tag, (tags.get(tag) ?? 0) + 1);
        }
        return { ok: true, value: { tags: [...tags], sites: [['bao.example', 3]] } };
      }
      case 'passages.gloss':
        return (message.passages as unknown[]).map(() => []);
      case 'attach.pending':
        return double.notes.find(note => note.id === double.attaching) ?? null;
      case 'attach.begin':
        double.attaching = String(message.id);
        return { ok: true, value: null };
      case 'attach.confirm':
        return null;
      case 'attach.cancel':
        double.attaching = null;
        return null;
      case 'note.detach': {
        const attached = double.notes.find(note => note.id === message.id);
        const last = attached?.earlierPlaces?.at(-1);
        return store(message.id, last ? { selectors: last.selectors, earlierPlaces: [] } : {});
      }
      case 'content.command':
        return null;
      case 'note.show':
        return { ok: true, value: null };
      case 'tab.read':
        return { ok: false, error: 'not-allowed' };
      case 'entity.card':
        return double.card;
      case 'content.goTo':
        return { state: 'placed', start: 0, end: 1 };
      case 'content.status':
        return double.status ?? undefined;
      default:
        return undefined;
    }
  };
  const send = (message: Double['sent'][number]): Promise<unknown> => {
    double.sent.push(message);
    if (message.to === 'background' && double.losing > 0) {
      double.losing -= 1;
      return Promise.reject(new Error('Could not establish connection.'));
    }
    if (message.type !== 'notes.search' || !double.isHolding) {
      return Promise.resolve(structuredClone(answer(message)));
    }
    return new Promise(resolve => {
      const release = (): void => resolve(structuredClone(answer(message)));
      double.held.push({ query: String(message.query), release });
    });
  };
  const getMessage = (key: string, substitutions: readonly string[] = []): string => {
    const { message = '', placeholders = {} } = messages[key] ?? {};
    return message
      .replace(/\$(\w+)\$/g, (whole, name) => placeholders[name.toLowerCase()]?.content ?? whole)
      .replace(/\$(\d)/g, (_, digit) => substitutions[Number(digit) - 1] ?? '');
  };
  const api = {
    runtime: {
      id: 'double',
      sendMessage: send,
      onMessage: {
        addListener: (listener: (message: unknown, sender: object) => void) =>
          listeners.add(listener),
        removeListener: (listener: (message: unknown, sender: object) => void) =>
          listeners.delete(listener),
      },
    },
    i18n: { getMessage },
    windows: { getCurrent: async () => ({ id: 3 }) },
    sidePanel: { open: async (options: object) => void double.openedPanels.push(options) },
    tabs: {
      query: async () => [{ id: double.tab }],
      get: async (id: number) => ({ id, status: 'complete' }),
      onActivated: {
        addListener: (listener: (info: object) => void) => activations.add(listener),
        removeListener: (listener: (info: object) => void) => activations.delete(listener),
      },
      onReplaced: silent,
      onUpdated: silent,
      sendMessage: (_tab: number, message: Double['sent'][number]) => send(message),
    },
  };
  Object.assign(window, { browser: api, chrome: { runtime: { id: 'double' } } });
}

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong with a screen, one line each. Landmarks are for pages; these are parts of one. */
export async function violations(screen: Page | Frame): Promise<string[]> {
  await screen.evaluate(axe);
  return screen.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(
          root: Document,
          options: object,
        ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const rules = {
      'landmark-one-main': { enabled: false },
      'page-has-heading-one': { enabled: false },
      region: { enabled: false },
    };
    const found = await axe.run(document, { rules });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
    );
  });
}
