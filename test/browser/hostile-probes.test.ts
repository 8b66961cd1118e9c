/** What else a page can ask the platform about our frame: side channels, ways to take the focus, ways to lead a click astray. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type { Frame, Page } from 'playwright';
import { allNotes } from '../support/ask.ts';
import { type Chromium, openChromium } from '../support/chromium.ts';
import { trapPage, words } from '../support/hostile.ts';
import { overlayFrame, selectWords } from '../support/overlay.ts';

declare const seen: string[];

/** Typed into notes; occurs nowhere else. */
const secret = 'mật khẩu quyzx 4711';

const serviceWorker = `const seen = [];
addEventListener('install', () => skipWaiting());
addEventListener('activate', event => event.waitUntil(clients.claim()));
addEventListener('fetch', event => seen.push(event.request.url + ' ' + event.request.destination));
addEventListener('message', event => event.ports[0].postMessage(seen));`;

const pages: Readonly<Record<string, readonly [string, string]>> = {
  '/sach': ['text/html', trapPage({ isSet: false })],
  '/sw.js': ['text/javascript', serviceWorker],
};

let server: Server;
let origin: string;
let chromium: Chromium;
before(async () => {
  server = createServer(({ url }, response) => {
    const [type, content] = pages[url ?? ''] ?? ['text/plain', ''];
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-store',
      // With it a page may measure more than others.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(content);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  chromium = await openChromium({ args: ['--enable-blink-features=ForceEagerMeasureMemory'] });
});
after(async () => {
  await chromium.close();
  server.closeAllConnections();
  server.close();
});

/** The trap page, watched by a script of its own; `watch` runs before everything else. */
async function open(watch: () => void = () => {}): Promise<Page> {
  const page = await chromium.context.newPage();
  // tsx names functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = value => value; globalThis.seen = []');
  await page.addInitScript(watch);
  await page.goto(`${origin}/sach`);
  return page;
}

/** Marks the words and opens the editor; resolves when the keyboard is in it. */
async function openEditor(page: Page): Promise<Frame> {
  await selectWords(page, words);
  const frame = await overlayFrame(page);
  await frame.getByRole('button', { name: 'Ghi chú', exact: true }).click();
  await frame.getByRole('textbox').first().waitFor();
  await frame.waitForFunction(
    () => document.hasFocus() && document.activeElement?.matches('textarea'),
  );
  return frame;
}

async function withPage(
  act: (page: Page, frame: Frame) => Promise<void>,
  watch?: () => void,
): Promise<void> {
  const page = await open(watch);
  try {
    await act(page, await openEditor(page));
  } finally {
    await page.close();
    const popup = await chromium.openExtensionPage('popup.html');
    for (const { id } of await allNotes(popup)) {
      await popup.evaluate(
        id =>
          (
            globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): unknown } } }
          ).chrome.runtime.sendMessage({ to: 'background', type: 'note.delete', id }),
        id,
      );
    }
    await popup.close();
  }
}

test('nothing that a page can watch stirs with the keys', () =>
  withPage(async (page, frame) => {
    await page.keyboard.type('a');
    await frame.getByText('Đã lưu').waitFor();
    // What is painted late, on a busy machine, is not painted for the keys.
    await page.evaluate(async () => {
      const painted = () => [...CSS.highlights].flatMap(([, marks]) => [marks, ...marks]);
      let last = painted();
      for (let same = 0; same < 60; same++) {
        await new Promise(requestAnimationFrame);
        const now = painted();
        if (now.length !== last.length || now.some((object, at) => object !== last[at])) same = 0;
        last = now;
      }
    });
    await page.evaluate(() => {
      const host = document.querySelector('chu-giai-overlay') as HTMLElement;
      const everything = { attributes: true, childList: true, subtree: true, characterData: true };
      new MutationObserver(records => seen.push(...records.map(({ type }) => type))).observe(
        document,
        everything,
      );
      let first = true;
      new ResizeObserver(() => {
        if (!first) seen.push('resized');
        first = false;
      }).observe(host);
      for (const type of ['blur', 'focus', 'focusin', 'focusout', 'resize', 'scroll', 'toggle']) {
        addEventListener(type, () => seen.push(type), true);
      }
      for (const type of ['selectionchange', 'visibilitychange', 'input', 'beforeinput']) {
        document.addEventListener(type, () => seen.push(type), true);
      }
      navigation.addEventListener('navigate', () => seen.push('navigate'));
      for (const type of PerformanceObserver.supportedEntryTypes) {
        // Of its own doing: what it measures here is nobody's key.
        if (/long|layout|paint|frame|interaction|soft|memory/.test(type)) continue;
        new PerformanceObserver(list => {
          for (const { name } of list.getEntries()) seen.push(`${type} ${name}`);
        }).observe({ type });
      }
      const state = (): string =>
        JSON.stringify([
          [...CSS.highlights].map(([name, { size, priority }]) => [name, size, priority]),
          [...performance.eventCounts].filter(([type]) => /key|input|composition/.test(type)),
          host.getAttributeNames(),
          host.style.cssText,
          history.length,
          window.length,
          String(getSelection()),
          document.activeElement?.localName,
          document.hasFocus(),
          host.getBoundingClientRect(),
          scrollX,
          scrollY,
        ]);
      let highlights = [...CSS.highlights].flatMap(([, highlight]) => [highlight, ...highlight]);
      let last = state();
      const look = (): void => {
        const now = state();
        if (now !== last) seen.push(`${last} → ${now}`);
        last = now;
        const same = [...CSS.highlights].flatMap(([, highlight]) => [highlight, ...highlight]);
        if (same.some((object, index) => object !== highlights[index])) seen.push('painted anew');
        highlights = same;
        requestAnimationFrame(look);
      };
      look();
    });
    for (const letter of secret) await page.keyboard.type(letter, { delay: 20 });
    const keyboard = await chromium.context.newCDPSession(page);
    await keyboard.send('Input.imeSetComposition', {
      ...{ text: 'việ', selectionStart: 3, selectionEnd: 3 },
    });
    await keyboard.send('Input.insertText', { text: 'việt' });
    await frame.getByText('Đã lưu').waitFor();
    assert.match(await frame.getByRole('textbox').first().inputValue(), /4711việt$/);
    assert.deepEqual(await page.evaluate(() => seen), []);
  }));

test('neither the memory report, the service worker, reports nor a search tell of our frame', () =>
  withPage(
    async (page, frame) => {
      await page.evaluate(async () => {
        await navigator.serviceWorker.register('/sw.js');
        await navigator.serviceWorker.ready;
      });
      await page.keyboard.type(secret);
      await frame.getByText('Đã lưu').waitFor();
      const got = await page.evaluate(async secret => {
        const { port1, port2 } = new MessageChannel();
        const fetched = new Promise(resolve => {
          port1.onmessage = ({ data }) => resolve(data);
        });
        const { active } = await navigator.serviceWorker.ready;
        active?.postMessage(null, [port2]);
        const memory = await (
          performance as unknown as { measureUserAgentSpecificMemory(): Promise<unknown> }
        ).measureUserAgentSpecificMemory();
        const find = (globalThis as unknown as { find(...values: unknown[]): boolean }).find;
        const host = document.querySelector('chu-giai-overlay') as HTMLElement;
        const { x, y } = host.getBoundingClientRect();
        return {
          seen,
          fetched: await fetched,
          memory: JSON.stringify(memory),
          found: find.call(window, secret.slice(4), false, false, true, false, true, false),
          locks: await navigator.locks.query(),
          caret: document.caretPositionFromPoint(x + 30, y + 80)?.offsetNode.nodeName ?? '',
          isolated: crossOriginIsolated,
        };
      }, secret);
      assert.equal(got.isolated, true);
      assert.equal(got.found, false, 'the words were found');
      // Chromium names the address of every frame in its memory report, to pages that isolate
      // themselves: it opens a frame that knows no note, see `hostile-page.test.ts`.
      const { memory, ...rest } = got;
      assert.doesNotMatch(memory, /quyzx/);
      assert.doesNotMatch(JSON.stringify(rest), /extension:|overlay\.html|quyzx/);
    },
    () => {
      new ReportingObserver(reports => {
        for (const report of reports) seen.push(JSON.stringify(report));
      }).observe();
      addEventListener('pointerup', event => seen.push(String(event.composedPath()[0])), true);
      document.addEventListener('click', event => seen.push(String(event.composedPath().length)));
    },
  ));

test('functions and accessors that the page has changed are never called by ours', () =>
  withPage(
    async (page, frame) => {
      await page.keyboard.type(secret);
      await frame.getByText('Đã lưu').waitFor();
      await frame.getByRole('radio', { name: 'Hồng' }).check({ force: true });
      await frame.getByText('Đã lưu').waitFor();
      await page.keyboard.press('Escape');
      assert.deepEqual(await page.evaluate(() => seen), []);
    },
    () => {
      const watched: readonly (readonly [object, readonly string[]])[] = [
        [Range.prototype, ['toString', 'getClientRects', 'setStart', 'cloneContents']],
        [Node.prototype, ['insertBefore', 'contains', 'cloneNode', 'getRootNode']],
        [Element.prototype, ['closest', 'matches', 'getBoundingClientRect', 'remove']],
        [HTMLElement.prototype, ['attachInternals', 'blur', 'hidePopover']],
        [Document.prototype, ['getSelection', 'elementFromPoint', 'createTreeWalker']],
        [DOMImplementation.prototype, ['createHTMLDocument']],
        [Selection.prototype, ['getRangeAt', 'removeAllRanges', 'toString']],
        [CustomElementRegistry.prototype, ['define', 'get', 'whenDefined']],
        [HighlightRegistry.prototype, ['delete', 'clear', 'has']],
        [Object, ['entries', 'fromEntries', 'assign']],
        [Function.prototype, ['call', 'bind']],
      ];
      for (const [owner, names] of watched) {
        for (const name of names) {
          const original = Reflect.get(owner, name) as (...values: unknown[]) => unknown;
          Reflect.set(owner, name, function (this: unknown, ...values: unknown[]) {
            const stack = `${new Error().stack}`;
            // The driver looks at the page by some of them.
            if (!/UtilityScript|<anonymous>:\\d/.test(stack) && /extension:/.test(stack)) {
              seen[seen.length] = name;
            }
            return Reflect.apply(original, this, values);
          });
        }
      }
      Error.prepareStackTrace = (error, sites) => {
        const from = sites.map(site => String(site.getFileName()));
        if (from.some(file => file.includes('extension:'))) seen[seen.length] = 'stack';
        return `${error}\n${from.join('\n')}`;
      };
      for (const [owner, name] of [
        [Node.prototype, 'textContent'],
        [Node.prototype, 'isConnected'],
        [Document.prototype, 'activeElement'],
        [Object.prototype, 'then'],
        [Object.prototype, 'view'],
        [Object.prototype, 'note'],
      ] as const) {
        const own = Object.getOwnPropertyDescriptor(owner, name);
        Object.defineProperty(owner, name, {
          configurable: true,
          get() {
            if (/extension:/.test(`${new Error().stack}`)) seen[seen.length] = `get ${name}`;
            return own?.get?.call(this);
          },
          set(value) {
            if (own?.set) own.set.call(this, value);
            else Object.defineProperty(this, name, { value, writable: true, configurable: true });
          },
        });
      }
    },
  ));

/** Waits until the keyboard is in the editor again, or the editor is not seen any more. */
async function untilSettled(page: Page): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    const isShown = await page.evaluate(() => {
      const host = document.querySelector('chu-giai-overlay');
      return host !== null && getComputedStyle(host).opacity === '1';
    });
    if (!isShown) return;
    // Put in elsewhere, it is loaded anew.
    const focused = await overlayFrame(page)
      .then(frame => frame.evaluate(() => document.hasFocus() && document.activeElement?.localName))
      .catch(() => 'gone');
    if (focused === 'textarea') return;
    assert.ok(Date.now() < end, 'the editor is seen, and has not got the keyboard back');
    await page.waitForTimeout(20);
  }
}

/** What takes the focus without calling `focus()` on a field of the page. */
const thefts: Readonly<Record<string, string>> = {
  'goes to an anchor of itself': `location.hash = location.hash === '#trap' ? '#' : '#trap'`,
  'reports a field that is not filled in': `trap.required = true; trap.reportValidity()`,
  'clicks a label': `label.click()`,
  'opens a popover with a field': `popover.hidePopover(); popover.showPopover()`,
  'opens a dialog that is not modal': `dialog.close(); dialog.show()`,
  'puts the caret into an editable text': `getSelection().selectAllChildren(editable)`,
  'focuses a field in a frame of its own': `inner.contentDocument.querySelector('input').focus()`,
  'puts in a field that wants the focus': `document.querySelector('.new')?.remove();
    const field = document.createElement('input'); field.className = 'new'; field.autofocus = true;
    document.body.append(field)`,
  'moves our element into its body': `document.body.append(host)`,
  'moves our element without loading it again': `document.body.moveBefore(host, null)`,
  'takes our element out of the top layer': `host.hidePopover(); trap.focus()`,
  'makes itself editable': `document.designMode = 'on'; getSelection().collapse(trap.parentNode, 0)`,
};
for (const [name, theft] of Object.entries(thefts)) {
  test(`a page that ${name} while the reader types gets no key as long as the editor is seen`, () =>
    withPage(async (page, frame) => {
      await page.keyboard.type('quyzx');
      await page.evaluate(async theft => {
        const made = document.createElement('div');
        made.innerHTML = `<label id="label">Bẫy <input></label><div popover id="popover"><input autofocus></div>
          <dialog id="dialog"><input autofocus></dialog><p id="editable" contenteditable>x</p>
          <iframe id="inner" srcdoc="<input>"></iframe>`;
        document.body.append(made);
        const inner = document.getElementById('inner') as HTMLIFrameElement;
        await new Promise(resolve => inner.addEventListener('load', resolve, { once: true }));
        const host = document.querySelector('chu-giai-overlay');
        const hear = (event: KeyboardEvent): void => {
          const now = document.querySelector('chu-giai-overlay');
          const look = { opacityProperty: true, visibilityProperty: true };
          // Once the editor has closed before the reader's eyes, keys are the page's.
          if (now?.checkVisibility(look)) seen.push(event.key);
        };
        addEventListener('keydown', hear, true);
        inner.contentWindow?.addEventListener('keydown', hear, true);
        Object.assign(globalThis, { steal: new Function('host', theft).bind(null, host) });
      }, theft);
      // Step by step: between a theft and what undoes it a key may be on its way, the faster the machine the fewer.
      for (const key of 'abcde') {
        await page.evaluate(() => (globalThis as unknown as { steal(): void }).steal());
        await untilSettled(page);
        await page.keyboard.press(key);
      }
      assert.deepEqual(await page.evaluate(() => seen), []);
      const isOpen = await page.evaluate(() => {
        const host = document.querySelector('chu-giai-overlay');
        return host !== null && getComputedStyle(host).opacity === '1';
      });
      if (isOpen && !page.isClosed() && !frame.isDetached()) {
        assert.match(await frame.getByRole('textbox').first().inputValue(), /^quyzx/);
      }
      const popup = await chromium.openExtensionPage('popup.html');
      const stored = (await allNotes(popup)).filter(({ deleted }) => deleted === null);
      assert.match(stored[0]?.body ?? '', /^quyzx/);
      await popup.close();
    }));
}

/** Ways to show the reader something else than our frame while clicks still go to it. */
const disguises: Readonly<Record<string, string>> = {
  'is nearly transparent': 'opacity: 0.05',
  'is made transparent by a filter': 'filter: opacity(0.05)',
  'is blurred': 'filter: blur(30px)',
  'is turned': 'transform: rotate(180deg)',
  'is scaled down': 'transform: scale(0.2)',
  'is skewed by a matrix': 'transform: matrix(1, 0.3, 0, 1, 0, 0)',
  'is cut out by a path': 'clip-path: inset(90% 0 0 60%)',
  'is masked': 'mask-image: linear-gradient(#0001, #0001)',
  'is blended away': 'mix-blend-mode: color-dodge',
  'is a layer of its own, transparent': 'will-change: opacity; opacity: 0.01',
};
for (const [name, style] of Object.entries(disguises)) {
  test(`a frame that ${name} deletes nothing`, () =>
    withPage(async (page, frame) => {
      await page.keyboard.type('còn');
      await frame.getByText('Đã lưu').waitFor();
      await page.evaluate(style => {
        const host = document.querySelector('chu-giai-overlay') as HTMLElement;
        for (const line of style.split(';')) {
          const [property = '', value = ''] = line.split(':');
          host.style.setProperty(property.trim(), value.trim(), 'important');
        }
      }, style);
      // Until the frame's own look at itself, every 100 ms, has had time to see it.
      await page.waitForTimeout(400);
      // As a click that lands on it: where it lands is the disguise's business.
      // Closed before the reader's eyes, there is none.
      await frame.evaluate(() => {
        const click = new PointerEvent('click', { bubbles: true, detail: 1 });
        document.querySelector('.danger')?.dispatchEvent(click);
      });
      await page.waitForTimeout(400);
      const popup = await chromium.openExtensionPage('popup.html');
      const stored = (await allNotes(popup)).filter(({ deleted }) => deleted === null);
      assert.deepEqual(
        stored.map(({ body }) => body),
        ['còn'],
      );
      await popup.close();
    }));
}
