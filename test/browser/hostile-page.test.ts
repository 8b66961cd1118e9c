/** Pages that try to read what is typed into a note, or to act in the reader's name. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Frame, Page } from 'playwright';
import { type Newspaper, serveNewspaper } from '../../scripts/newspaper/serve.ts';
import type { Note } from '../../src/notes/note.ts';
import { type Chromium, openChromium } from '../support/chromium.ts';
import { type Loot, trapPage, words } from '../support/hostile.ts';
import { overlayFrame, selectWords } from '../support/overlay.ts';
import { untilPainted, untilShown } from '../support/reader.ts';

declare const chrome: {
  runtime: { sendMessage<Answer>(message: object): Promise<Answer>; getURL(path: string): string };
};
declare const loot: Loot;
declare const roots: (ShadowRoot | null)[];

/** Typed into notes; occurs nowhere else. */
const secret = 'mật khẩu quyzx 4711';

let newspaper: Newspaper;
let chromium: Chromium;
const pages: Record<string, string> = {
  '/bay': trapPage(),
  '/sach': trapPage({ isSet: false }),
  '/chan-khung': trapPage({
    head: `<meta http-equiv="content-security-policy" content="frame-src 'none'; child-src 'none'; style-src 'none'">`,
  }),
  '/mao-danh': trapPage({
    isSet: false,
    head: `<link rel="canonical" href="https://nhandan.vn/cho-noi-post123456.html">
<meta property="og:url" content="https://vnexpress.net/cho-noi-4712345.html">
<script type="application/ld+json">{"@type":"NewsArticle","url":"https://tuoitre.vn/cho-noi-20260101.htm","mainEntityOfPage":"https://tuoitre.vn/x.htm"}</script>`,
  }),
  '/ten-trung': trapPage({
    isSet: false,
    body: [
      ...['location', 'forms', 'title', 'cookie', 'domain', 'URL', 'links', 'scripts', 'images'],
      ...['activeElement', 'readyState', 'referrer', 'lastModified', 'dir', 'hidden', 'all'],
    ]
      .map(name => `<img name="${name}" id="${name}" alt=""><form name="${name}"></form>`)
      .join('')
      .concat(
        '<form id="top"><input name="parentNode"><input name="childNodes"><input name="nodeType">',
        '<input name="textContent"><input name="closest"><input name="matches">',
        '<input name="localName"><input name="tagName"><input name="attributes">',
        '<input name="getAttribute"><input name="children"><input name="firstChild">',
        '<input name="nextSibling"><input name="checkVisibility"></form>',
      ),
  }),
};

before(async () => {
  newspaper = await serveNewspaper({ pages });
  chromium = await openChromium();
});
after(async () => {
  await chromium.close();
  await newspaper.close();
});

async function open(path: string): Promise<Page> {
  const page = await chromium.context.newPage();
  // tsx names functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = value => value');
  await page.goto(newspaper.origin + path);
  return page;
}

/** Marks the words and opens the editor; resolves when the keyboard is in it. */
async function openEditor(page: Page): Promise<Frame> {
  await selectWords(page, words);
  const frame = await overlayFrame(page);
  await frame.getByRole('button', { name: 'Ghi chú', exact: true }).click();
  await frame.getByRole('textbox').waitFor();
  await frame.waitForFunction(
    () => document.hasFocus() && document.activeElement?.matches('textarea'),
  );
  return frame;
}

/** The notes of a page, as the popup is told. */
async function storedNotes(path: string): Promise<Note[]> {
  const popup = await chromium.openExtensionPage('popup.html');
  const notes = await popup.evaluate(async page => {
    const message = { to: 'background', type: 'notes.ofPage', page };
    return (await chrome.runtime.sendMessage<{ value: Note[] }>(message)).value;
  }, newspaper.origin + path);
  await popup.close();
  return notes;
}

/** Empties a page's notes, so that tests do not meet each other's. */
async function forget(path: string): Promise<void> {
  const notes = await storedNotes(path);
  const popup = await chromium.openExtensionPage('popup.html');
  await popup.evaluate(
    async ids => {
      for (const id of ids) {
        await chrome.runtime.sendMessage({ to: 'background', type: 'note.delete', id });
      }
    },
    notes.map(({ id }) => id),
  );
  await popup.close();
}

test('listeners, patched prototypes, getters, channels and storage get nothing of what is typed', async () => {
  const page = await open('/bay');
  try {
    const frame = await openEditor(page);
    await page.evaluate('loot.keys.length = 0; loot.calls.length = 0');
    await page.keyboard.type(secret);
    await frame.getByText('Đã lưu').waitFor();
    await frame.getByRole('radio', { name: 'Hồng' }).check({ force: true });
    await untilPainted(page, 'note-pink');
    assert.equal(await frame.getByRole('textbox').inputValue(), secret);
    await page.evaluate('globalThis.disarmed = true');
    const got = await page.evaluate(async () => ({
      ...loot,
      local: Object.entries(localStorage),
      session: Object.entries(sessionStorage),
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      cookie: document.cookie,
      html: document.documentElement.outerHTML,
      name: window.name,
      history: JSON.stringify(history.state),
    }));
    assert.deepEqual(got.keys, []);
    assert.deepEqual(got.messages, []);
    // What it calls itself it may see; nothing of ours passes through its functions.
    assert.deepEqual(
      got.calls.filter(call => /quyzx|4711|shadow root|token|note\./.test(call)),
      [],
    );
    assert.deepEqual([got.local, got.session, got.databases, got.caches], [[], [], [], []]);
    assert.doesNotMatch(JSON.stringify(got), /quyzx|4711/);
  } finally {
    await page.close();
    await forget('/bay');
  }
});

test('our element is of no use to the page: no root, no frame to reach, no address, no attribute that says anything', async () => {
  const page = await open('/bay');
  try {
    const frame = await openEditor(page);
    await page.keyboard.type(secret);
    await frame.getByText('Đã lưu').waitFor();
    await page.waitForFunction(() => roots.length >= 3);
    const got = await page.evaluate(() => {
      const host = document.querySelector('chu-giai-overlay') as HTMLElement;
      return {
        roots: roots.map(String),
        open: String(host.shadowRoot),
        children: host.childNodes.length,
        attributes: host.getAttributeNames().sort(),
        html: host.getHTML({ serializableShadowRoots: true }),
        cloned: String((host.cloneNode(true) as HTMLElement).shadowRoot),
        frames: [window.length, frames.length, String(window[0])],
        path: document.elementsFromPoint(
          host.getBoundingClientRect().x + 30,
          host.getBoundingClientRect().y + 60,
        )[0]?.localName,
        active: document.activeElement?.localName,
        names: performance.getEntries().map(({ name }) => name),
        traces: loot.traces,
      };
    });
    assert.deepEqual(got.roots, ['null', 'null', 'null'], 'the closed root was given away');
    assert.deepEqual([got.open, got.cloned, got.children, got.html], ['null', 'null', 0, '']);
    assert.deepEqual(got.attributes, ['popover', 'style']);
    assert.deepEqual(got.frames, [0, 0, 'undefined']);
    assert.deepEqual([got.path, got.active], ['chu-giai-overlay', 'chu-giai-overlay']);
    assert.doesNotMatch(got.names.join(), /extension:|overlay/);
    assert.deepEqual(got.traces, []);
  } finally {
    await page.close();
    await forget('/bay');
  }
});

test('a custom element that is defined only later gets no root either', async () => {
  const page = await open('/sach');
  try {
    await openEditor(page);
    const root = await page.evaluate(() => {
      let root: unknown = 'never made';
      customElements.define(
        'chu-giai-overlay',
        class extends HTMLElement {
          constructor() {
            super();
            root = this.attachInternals().shadowRoot;
          }
        },
      );
      return String(root);
    });
    assert.equal(root, 'null');
  } finally {
    await page.close();
    await forget('/sach');
  }
});

test('a policy against frames neither stops ours nor is told its address', async () => {
  const page = await open('/chan-khung');
  try {
    const frame = await openEditor(page);
    await page.keyboard.type('được');
    await frame.getByText('Đã lưu').waitFor();
    const traces = await page.evaluate(() => loot?.traces ?? []).catch(() => []);
    assert.deepEqual(traces, []);
  } finally {
    await page.close();
    await forget('/chan-khung');
  }
});

test('the size of our element says nothing of how much is typed', async () => {
  const page = await open('/sach');
  try {
    const frame = await openEditor(page);
    await page.keyboard.type('a');
    await frame.getByText('Đã lưu').waitFor();
    const sizes = page.evaluate(async () => {
      const sizes = new Set<string>();
      const host = document.querySelector('chu-giai-overlay') as HTMLElement;
      for (let frame = 0; !('done' in globalThis) && frame < 2_000; frame++) {
        sizes.add(`${host.offsetWidth}×${host.offsetHeight}`);
        await new Promise(requestAnimationFrame);
      }
      return [...sizes];
    });
    await frame.getByRole('textbox').fill('một hàng rất dài '.repeat(200));
    await frame.getByText('Đã lưu').waitFor();
    await page.evaluate(() => Object.assign(globalThis, { done: true }));
    assert.equal((await sizes).length, 1, `sizes seen: ${await sizes}`);
  } finally {
    await page.close();
    await forget('/sach');
  }
});

/** What a page does ten times a second to have the next key for itself. */
const thefts: Record<string, string> = {
  'focuses a field of its own': `document.getElementById('trap').focus()`,
  'blurs whatever has the focus': `document.activeElement.blur()`,
  'focuses its window': `window.focus()`,
  'selects text in a field': `document.getElementById('trap').select()`,
  'opens a modal dialog with a field': `if (!document.querySelector('dialog')) {
    const dialog = document.createElement('dialog');
    dialog.innerHTML = '<input autofocus>';
    document.body.append(dialog);
    dialog.showModal();
  }`,
  'makes our element inert': `document.querySelector('chu-giai-overlay').inert = true;
    document.getElementById('trap').focus()`,
  'makes all of itself inert': `document.documentElement.inert = true`,
  'makes our element invisible and takes the focus': `document.querySelector('chu-giai-overlay').style.setProperty('visibility', 'hidden', 'important');
    document.getElementById('trap').focus()`,
};
for (const [name, theft] of Object.entries(thefts)) {
  test(`a page that ${name} while the reader types gets no key as long as the editor is seen`, async () => {
    const page = await open('/sach');
    try {
      const frame = await openEditor(page);
      await page.keyboard.type('quyzx');
      await page.evaluate(theft => {
        const heard: string[] = [];
        const run = new Function(theft);
        Object.assign(globalThis, { heard, thief: setInterval(run, 100) });
        addEventListener(
          'keydown',
          event => {
            const host = document.querySelector('chu-giai-overlay');
            const isSeen = host?.checkVisibility({
              opacityProperty: true,
              visibilityProperty: true,
            });
            // Once the editor has closed before the reader's eyes, keys are the page's.
            if (isSeen) heard.push(event.key);
          },
          true,
        );
        run();
      }, theft);
      for (const key of 'abcdefghij') {
        await page.keyboard.press(key, { delay: 30 });
      }
      const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
      assert.deepEqual(heard, []);
      const isOpen = await page.evaluate(() => {
        const host = document.querySelector('chu-giai-overlay');
        return host !== null && getComputedStyle(host).opacity === '1';
      });
      if (/its own|has the focus|its window/.test(name)) assert.equal(isOpen, true);
      if (isOpen) assert.match(await frame.getByRole('textbox').inputValue(), /^quyzx/);
      await page.evaluate(() => clearInterval((globalThis as unknown as { thief: number }).thief));
    } finally {
      await page.close();
      await forget('/sach');
    }
  });
}

test('a field of the page that the reader clicks gets the focus and keeps it', async () => {
  const page = await open('/sach');
  try {
    await openEditor(page);
    await page.keyboard.type('đã viết');
    await page.locator('#trap').click();
    await page.keyboard.type('của trang');
    assert.equal(await page.locator('#trap').inputValue(), 'của trang');
  } finally {
    await page.close();
    await forget('/sach');
  }
});

test('two that pull at the focus do not hang the page: the editor gives way', async () => {
  const page = await open('/sach');
  try {
    await page.evaluate(() => {
      const trap = document.getElementById('trap') as HTMLInputElement;
      trap.addEventListener('blur', () => trap.focus());
    });
    await selectWords(page, words);
    const frame = await overlayFrame(page);
    await frame.getByRole('button', { name: 'Ghi chú', exact: true }).click();
    await frame.getByRole('textbox').waitFor({ state: 'attached' });
    await page.locator('#trap').evaluate(trap => (trap as HTMLInputElement).focus());
    assert.equal(await page.evaluate(() => 6 * 7), 42);
  } finally {
    await page.close();
    await forget('/sach');
  }
});

test('a page that removes our element again and again loses nothing of what was written', async () => {
  const page = await open('/sach');
  try {
    const frame = await openEditor(page);
    await page.keyboard.type(secret);
    await frame.getByText('Đã lưu').waitFor();
    await page.keyboard.type(' thêm');
    await page.evaluate(async () => {
      for (let turn = 0; turn < 60; turn++) {
        document.querySelector('chu-giai-overlay')?.remove();
        await new Promise(resolve => setTimeout(resolve, 5));
      }
    });
    const [note] = await storedNotes('/sach');
    assert.equal(note?.body, `${secret} thêm`);
  } finally {
    await page.close();
    await forget('/sach');
  }
});

test('a click that goes through a cover, or into a transparent frame, deletes nothing', async () => {
  const page = await open('/sach');
  try {
    const frame = await openEditor(page);
    const button = frame.getByRole('button', { name: 'Xóa' });
    const box = await button.boundingBox();
    assert.ok(box, 'the button has no box');
    const click = () => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    const clicks = () => frame.evaluate(() => (globalThis as unknown as { clicks: number }).clicks);
    await frame.evaluate(() => {
      Object.assign(globalThis, { clicks: 0 });
      document.addEventListener('pointerup', () => {
        (globalThis as unknown as { clicks: number }).clicks++;
      });
    });
    /** Until the frame's own look at itself, every 100 ms, has had time to see it. */
    const settle = () => page.waitForTimeout(400);
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.textContent = 'Nhận quà';
      cover.style.cssText =
        'position:fixed;inset:0;width:100%;height:100%;margin:0;border:0;background:#fff;pointer-events:none';
      document.body.append(cover);
      cover.showPopover();
    });
    await settle();
    await click();
    await settle();
    assert.equal(await clicks(), 1, 'the click did not reach the frame');
    await page.evaluate(() => {
      document.querySelector('[popover]:not(chu-giai-overlay)')?.remove();
      const host = document.querySelector<HTMLElement>('chu-giai-overlay');
      host?.style.setProperty('opacity', '0.01', 'important');
    });
    await settle();
    await click();
    await settle();
    assert.equal(await clicks(), 2, 'the click did not reach the frame');
    assert.equal((await storedNotes('/sach')).length, 1, 'the note was deleted');
    await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('chu-giai-overlay');
      host?.style.setProperty('opacity', '1', 'important');
    });
    await settle();
    await click();
    await frame.getByRole('button', { name: 'Hoàn tác' }).waitFor();
  } finally {
    await page.close();
    await forget('/sach');
  }
});

test('events that the page makes up open nothing, close nothing and mark nothing', async () => {
  const page = await open('/sach');
  try {
    await selectWords(page, words);
    const frame = await overlayFrame(page);
    await frame.getByRole('button', { name: /xanh lá/ }).click();
    await untilPainted(page, 'note-green');
    await untilShown(page, false);
    await page.mouse.move(2, 2);
    await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('chu-giai-note-green') ?? [])] as Range[];
      const rect = range?.getBoundingClientRect() as DOMRect;
      const target = range?.startContainer.parentElement as Element;
      const at = {
        bubbles: true,
        composed: true,
        clientX: rect.x + 5,
        clientY: rect.y + 5,
        pointerType: 'mouse',
      };
      for (const type of ['pointermove', 'pointerdown', 'pointerup', 'click']) {
        target.dispatchEvent(new PointerEvent(type, at));
      }
      for (const type of ['mousemove', 'mousedown', 'mouseup']) {
        target.dispatchEvent(new MouseEvent(type, at));
      }
      for (const code of ['KeyH', 'KeyN', 'KeyJ', 'KeyK']) {
        const key = { code, key: code.at(-1) ?? '', altKey: true, shiftKey: true, bubbles: true };
        target.dispatchEvent(new KeyboardEvent('keydown', key));
      }
    });
    // Longer than a pointer has to rest before a card opens.
    await page.waitForTimeout(400);
    await untilShown(page, false);
    assert.equal((await storedNotes('/sach')).length, 1);

    await openEditor(page);
    await page.evaluate(() => {
      for (const target of [document.body, document, window]) {
        target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      }
    });
    await untilShown(page, true);
    assert.equal(await frame.getByRole('textbox').isVisible(), true);
  } finally {
    await page.close();
    await forget('/sach');
  }
});

test('of a highlight the page sees the words and the colour, and no more', async () => {
  const page = await open('/sach');
  try {
    const frame = await openEditor(page);
    await page.keyboard.type(secret);
    await frame.getByText('Đã lưu').waitFor();
    const all = await page.evaluate(() =>
      [...CSS.highlights].map(([name, highlight]) => ({
        name: name.replace(/(?:yellow|green|blue|pink)$/, 'a colour'),
        own: Object.keys(highlight),
        priority: highlight.priority,
        type: highlight.type,
        ranges: [...highlight].map(range => [...Object.keys(range), String(range)]),
      })),
    );
    const ours = { own: [], priority: -1, type: 'highlight', ranges: [[words]] };
    assert.deepEqual(all, [{ name: 'chu-giai-note-a colour', ...ours }]);
  } finally {
    await page.close();
    await forget('/sach');
  }
});

test("a page that claims another paper's address keeps its notes under its own", async () => {
  const page = await open('/mao-danh');
  try {
    await selectWords(page, words);
    const frame = await overlayFrame(page);
    await frame.getByRole('button', { name: /xanh lá/ }).click();
    await untilPainted(page, 'note-green');
    const [note] = await storedNotes('/mao-danh');
    assert.equal(note?.page, `${newspaper.origin}/mao-danh`);
    assert.equal(note?.url, `${newspaper.origin}/mao-danh`);
  } finally {
    await page.close();
    await forget('/mao-danh');
  }
});

test('elements named like what a program asks of the document change nothing', async () => {
  const page = await open('/ten-trung');
  try {
    const frame = await openEditor(page);
    await page.keyboard.type(secret);
    await frame.getByText('Đã lưu').waitFor();
    const [note] = await storedNotes('/ten-trung');
    assert.equal(note?.body, secret);
    assert.equal(note?.page, `${newspaper.origin}/ten-trung`);
  } finally {
    await page.close();
    await forget('/ten-trung');
  }
});

test('none of our files can be asked for, framed or found by a page', async () => {
  const page = await open('/sach');
  try {
    const files = ['overlay.html', 'popup.html', 'options.html', 'content.js', 'highlights.css'];
    const addresses = [...files, 'manifest.json', 'icons/16.png', '_locales/vi/messages.json'].map(
      file => `chrome-extension://${chromium.id}/${file}`,
    );
    const got = await page.evaluate(async addresses => {
      const loaded: string[] = [];
      const element = (make: () => HTMLElement & { src?: string; href?: string }, url: string) =>
        new Promise<void>(resolve => {
          const made = make();
          made.onload = () => {
            if (!(made instanceof HTMLIFrameElement)) loaded.push(`${made.localName} ${url}`);
            resolve();
          };
          made.onerror = () => resolve();
          if (made instanceof HTMLLinkElement) made.href = url;
          else made.src = url;
          document.body.append(made);
        });
      for (const url of addresses) {
        await fetch(url).then(
          () => loaded.push(`fetch ${url}`),
          () => undefined,
        );
        await fetch(url, { mode: 'no-cors' }).then(
          () => loaded.push(`no-cors ${url}`),
          () => undefined,
        );
        await element(() => document.createElement('img'), url);
        await element(() => document.createElement('script'), url);
        await element(() => {
          const link = document.createElement('link');
          link.rel = 'stylesheet';
          return link;
        }, url);
        await element(() => document.createElement('iframe'), url);
      }
      return loaded;
    }, addresses);
    assert.deepEqual(got, []);
    const framed = page.frames().filter(frame => frame.url().startsWith('chrome-extension:'));
    for (const frame of framed) {
      const text = await frame.evaluate(() => document.body?.innerText ?? '').catch(() => '');
      assert.doesNotMatch(text, /Ghi chú|Chú giải/, `${frame.url()} was framed`);
    }
  } finally {
    await page.close();
  }
});

test('even with the address of our frame, a note’s id and a line to the frame, a page hears sizes and presses only', async () => {
  const page = await open('/bay');
  const other = await open('/sach');
  try {
    const frame = await openEditor(other);
    await other.keyboard.type(secret);
    await frame.getByText('Đã lưu').waitFor();
    const [note] = await storedNotes('/sach');
    const popup = await chromium.openExtensionPage('popup.html');
    const address = await popup.evaluate(() => chrome.runtime.getURL('overlay.html'));
    await popup.close();
    const heard = await page.evaluate(
      async ([address, note]) => {
        const heard: { type: string }[] = [];
        const frame = document.createElement('iframe');
        frame.setAttribute('credentialless', '');
        frame.style.cssText = 'width:500px;height:400px';
        frame.src = `${address}#0123456789abcdef0123456789abcdef`;
        const token = '0123456789abcdef0123456789abcdef';
        const loaded = new Promise(resolve => {
          frame.onload = resolve;
        });
        document.body.append(frame);
        await loaded;
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => {
          heard[heard.length] = data;
        };
        frame.contentWindow?.postMessage({ type: 'overlay.port', token }, '*', [port2]);
        const view = { kind: 'editor', note, placement: { state: 'unplaced', reason: 'missing' } };
        for (let turn = 0; turn < 20; turn++) {
          port1.postMessage({ to: 'overlay', type: 'overlay.show', token, view });
          await new Promise(resolve => setTimeout(resolve, 100));
        }
        let document_: unknown = null;
        try {
          document_ = frame.contentWindow?.document.body.innerHTML;
        } catch {
          document_ = 'refused';
        }
        return { heard, document_ };
      },
      [address, { ...(note as Note), body: '', tags: [] }] as const,
    );
    assert.doesNotMatch(JSON.stringify(heard), /quyzx|4711/);
    for (const { type } of heard.heard) assert.match(type, /^overlay\.(?:ready|size|act)$/);
    assert.ok(
      heard.document_ === 'refused' || heard.document_ === undefined || heard.document_ === null,
      'the page reads our frame',
    );
  } finally {
    await page.close();
    await other.close();
    await forget('/sach');
  }
});
