/** The hostile page in real Firefox, whose content scripts share the page's objects behind wrappers. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Newspaper, serveNewspaper } from '../../scripts/newspaper/serve.ts';
import { type Firefox, type FirefoxPage, openFirefox } from '../support/firefox.ts';
import { trapPage, words } from '../support/hostile.ts';

/** What the trap of the page has, see `hostile.ts`. */
interface Trapped {
  readonly loot: { keys: string[]; messages: string[]; calls: string[]; traces: string[] };
  readonly roots: (ShadowRoot | null)[];
}

const secret = 'riêng quyzx 4711';

let newspaper: Newspaper;
let firefox: Firefox;

before(async () => {
  newspaper = await serveNewspaper({
    pages: { '/bay': trapPage(), '/sach': trapPage({ isSet: false }) },
  });
  firefox = await openFirefox();
});
after(async () => {
  await firefox.close();
  await newspaper.close();
});

const isShown = (): boolean => {
  const host = document.querySelector('chu-giai-overlay');
  return host !== null && getComputedStyle(host).opacity === '1';
};

type Point = readonly [number, number];

async function mouse(page: FirefoxPage, from: Point, to: Point): Promise<void> {
  const move = ([x, y]: Point) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });
  const down = { type: 'pointerDown', button: 0 };
  const actions = [move(from), down, move(to), { type: 'pointerUp', button: 0 }];
  await page.act([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
}

/** Marks the words with the mouse and opens the editor; the keyboard is in it then. */
async function openEditor(path: string): Promise<{ page: FirefoxPage; frame: FirefoxPage }> {
  const page = await firefox.newPage();
  await page.goto(newspaper.origin + path);
  const [from, to] = await page.evaluate(words => {
    const text = document.querySelector('p')?.firstChild as Text;
    const at = text.data.indexOf(words);
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + words.length);
    const { left, right, top, height } = range.getBoundingClientRect();
    const middle = top + height / 2;
    return [
      [Math.ceil(left), middle],
      [Math.round(right), middle],
    ] as const;
  }, words);
  // A page that has just loaded may not be listened to yet: the reader tries again.
  for (let attempt = 0; !(await page.evaluate(isShown)); attempt++) {
    if (attempt === 20) throw new Error('the bar has not come');
    await mouse(page, from, to);
    await new Promise(resolve => setTimeout(resolve, 700));
  }
  const frame = await page.frame('/overlay.html');
  await frame.waitFor(() => document.querySelector('.bar-note') !== null);
  const [host, button] = await Promise.all([
    page.evaluate(() => {
      const rect = document.querySelector('chu-giai-overlay')?.getBoundingClientRect();
      return [rect?.left ?? 0, rect?.top ?? 0] as const;
    }),
    frame.evaluate(() => {
      const rect = document.querySelector('.bar-note')?.getBoundingClientRect();
      return [(rect?.left ?? 0) + 12, (rect?.top ?? 0) + 12] as const;
    }),
  ]);
  const at = [host[0] + button[0], host[1] + button[1]] as const;
  await mouse(page, at, at);
  await frame.waitFor(
    () => document.hasFocus() && document.activeElement?.localName === 'textarea',
  );
  return { page, frame };
}

const typed = (frame: FirefoxPage): Promise<string> =>
  frame.evaluate(() => document.querySelector('textarea')?.value ?? '');
const untilSaved = (frame: FirefoxPage): Promise<void> =>
  frame.waitFor(() => document.querySelector('.save-saved') !== null);

test('listeners, patched prototypes and a custom element of our name get nothing of what is typed', async () => {
  const { page, frame } = await openEditor('/bay');
  try {
    await page.evaluate(() => {
      const { loot } = globalThis as unknown as Trapped;
      loot.keys.length = 0;
      loot.calls.length = 0;
    });
    await page.type(secret);
    await untilSaved(frame);
    assert.equal(await typed(frame), secret);
    const got = await page.evaluate(async () => {
      Object.assign(globalThis, { disarmed: true });
      const { loot, roots } = globalThis as unknown as Trapped;
      return {
        ...loot,
        roots: roots.map(String),
        open: String(document.querySelector('chu-giai-overlay')?.shadowRoot),
        frames: window.length,
        names: performance.getEntries().map(({ name }) => name),
        stored: [Object.entries(localStorage), (await indexedDB.databases()).length],
        html: document.documentElement.outerHTML,
      };
    });
    assert.deepEqual([got.keys, got.messages, got.traces], [[], [], []]);
    assert.deepEqual(
      got.calls.filter(call => /quyzx|4711|shadow root|token|note\./.test(call)),
      [],
    );
    assert.deepEqual(
      [...new Set(got.roots)].filter(root => root !== 'null'),
      [],
    );
    assert.deepEqual([got.open, got.frames, got.stored], ['null', 0, [[], 0]]);
    assert.doesNotMatch(JSON.stringify(got), /quyzx|4711|moz-extension:/);
  } finally {
    await page.close();
  }
});

const thefts: Record<string, string> = {
  'focuses a field of its own': `document.getElementById('trap').focus()`,
  'blurs whatever has the focus': `document.activeElement.blur()`,
  'focuses its window': `window.focus()`,
  'makes our element inert': `document.querySelector('chu-giai-overlay').inert = true`,
};
for (const [name, theft] of Object.entries(thefts)) {
  test(`a page that ${name} while the reader types gets no key as long as the editor is seen`, async () => {
    const { page, frame } = await openEditor('/sach');
    try {
      await page.type('quyzx');
      await page.evaluate(theft => {
        const heard: string[] = [];
        const run = new Function(theft) as () => void;
        Object.assign(globalThis, { heard, thief: setInterval(run, 100) });
        const hear = (event: KeyboardEvent): void => {
          const host = document.querySelector('chu-giai-overlay');
          const seen = { opacityProperty: true, visibilityProperty: true };
          if (host?.checkVisibility(seen)) heard.push(event.key);
        };
        addEventListener('keydown', hear, true);
        run();
      }, theft);
      for (const key of 'abcdefgh') await page.type(key);
      const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
      assert.deepEqual(heard, []);
      const open = await page.evaluate(isShown);
      if (/its own|has the focus|its window/.test(name)) assert.equal(open, true);
      if (open) assert.match(await typed(frame), /^quyzx/);
    } finally {
      await page.close();
    }
  });
}
