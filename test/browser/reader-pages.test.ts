/** Pages that change, navigate, cover, zoom and style as they like, and what the reader still gets on them. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, test } from 'node:test';
import type { Page } from 'playwright';
import { articles } from '../../scripts/newspaper/articles/index.ts';
import { type Newspaper, serveNewspaper } from '../../scripts/newspaper/serve.ts';
import { type Chromium, openChromium } from '../support/chromium.ts';
import { readHighlights } from '../support/highlights.ts';
import { overlayFrame, selectWords } from '../support/overlay.ts';
import { isShown, pointAt, statusOf, tell, untilPainted, untilShown } from '../support/reader.ts';

const [trade, tourism] = articles;
if (!trade || !tourism) throw new Error('the newspaper has too few articles');
const words = 'đã họp luân phiên 11 khóa';
/** Keeps the page's scripts from ever finding the article until they are told. */
const latePath = '/kinh-te/bai-den-muon-post900888.html';
const framed = `<!doctype html><meta charset="utf-8"><title>Khung</title><iframe src="${trade.path}" width="900" height="700"></iframe>`;

let newspaper: Newspaper;
/** The same newspaper without "no-store", which would keep its pages out of the browser's cache. */
let cached: Server;
let chromium: Chromium;
let page: Page;

before(async () => {
  newspaper = await serveNewspaper({
    pages: {
      [latePath]:
        '<!doctype html><html lang="vi"><meta charset="utf-8"><title>…</title><body></body>',
      '/khung': framed,
    },
  });
  cached = createServer(async (request, response) => {
    const answer = await fetch(newspaper.origin + request.url);
    const type = answer.headers.get('content-type') ?? '';
    response.writeHead(answer.status, { 'content-type': type }).end(await answer.text());
  }).listen(0, '127.0.0.1');
  chromium = await openChromium({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
});
after(async () => {
  await chromium.close();
  cached.close();
  cached.closeAllConnections();
  await newspaper.close();
});
beforeEach(async () => {
  await page?.close();
  page = await chromium.context.newPage();
});

async function open(path = trade?.path ?? ''): Promise<void> {
  await page.goto(newspaper.origin + path);
  await untilPainted(page, 'agrees');
}

/** Puts another article's document into the page, as a router of the page's own does. */
async function become(path: string, { address }: { address: boolean }): Promise<void> {
  const html = await (await fetch(newspaper.origin + path)).text();
  await page.evaluate(
    ([html, path]) => {
      const next = new DOMParser().parseFromString(html, 'text/html');
      if (path) history.pushState(null, '', path);
      document.head.innerHTML = next.head.innerHTML;
      document.body.innerHTML = next.body.innerHTML;
    },
    [html, address ? path : null] as const,
  );
}

async function markWords(): Promise<void> {
  await selectWords(page, words);
  await untilShown(page, true);
  await (await overlayFrame(page)).getByRole('button', { name: /hồng/ }).click();
  await untilPainted(page, 'note-pink');
}

const painted = async (name: string) => (await page.evaluate(readHighlights))[name];
const untilText = (name: string, text: string) =>
  page.waitForFunction(
    ([name, text]) =>
      [...(CSS.highlights.get(`chu-giai-${name}`) ?? [])].some(range => String(range) === text),
    [name, text] as const,
    { timeout: 10_000 },
  );
/** The card's text after walking to the first mark. */
async function walkedCard(): Promise<string> {
  await tell(chromium, page, 'content.command', { command: { kind: 'next-mark' } });
  await untilShown(page, true);
  const frame = await overlayFrame(page);
  await frame.locator('.place').waitFor();
  return (await frame.locator('.card').textContent()) ?? '';
}
/** Presses the card's × with the mouse and sees it go: it is where it is seen, and takes clicks. */
async function closeByMouse(): Promise<void> {
  const frame = await overlayFrame(page);
  await frame.getByRole('button', { name: 'Đóng' }).click({ timeout: 5_000 });
  await untilShown(page, false);
}

test('back and forward through the cache: marks and notes are there, and no second time', async () => {
  const origin = `http://localhost:${(cached.address() as AddressInfo).port}`;
  await page.goto(origin + trade.path);
  await untilPainted(page, 'agrees');
  await markWords();
  const before = await page.evaluate(readHighlights);
  /** Away and back; what kept the browser from keeping the page, or null if it kept it. */
  const leaveAndReturn = async (): Promise<string | null> => {
    await page.evaluate(() => Object.assign(globalThis, { kept: true }));
    await page.goto(origin + tourism.path);
    await untilPainted(page, 'place');
    // A page out of the cache does not load.
    await page.goBack({ waitUntil: 'commit' });
    return page.evaluate(() => {
      if ((globalThis as { kept?: boolean }).kept) return null;
      const [visit] = performance.getEntriesByType('navigation');
      const { notRestoredReasons } = visit as unknown as { notRestoredReasons?: unknown };
      return `not kept: ${JSON.stringify(notRestoredReasons)}`;
    });
  };
  // A busy machine may have left before it has heard that our frame is gone: it may try again, not always fail.
  let lost = await leaveAndReturn();
  for (let turn = 0; turn < 2 && lost !== null; turn += 1) {
    await untilPainted(page, 'agrees');
    lost = await leaveAndReturn();
  }
  assert.equal(lost, null);
  await untilText('note-pink', words);
  await untilPainted(page, 'agrees');
  assert.deepEqual(await page.evaluate(readHighlights), before);
  assert.ok((await page.evaluate(() => document.querySelectorAll('chu-giai-overlay').length)) <= 1);
  assert.ok((await walkedCard()).length > 0);
  await page.keyboard.press('Escape');
  await untilShown(page, false);
});

test('on to another article without a load, and back: each has its own marks and notes', async () => {
  await open();
  await untilText('note-pink', words);
  await become(tourism.path, { address: true });
  await page.waitForFunction(
    () => CSS.highlights.has('chu-giai-place') && !CSS.highlights.has('chu-giai-note-pink'),
  );
  assert.equal((await statusOf(chromium, page))?.page, newspaper.origin + tourism.path);
  await page.evaluate(() => history.back());
  await page.waitForURL(`**${trade.path}`);
  await become(trade.path, { address: false });
  await untilText('note-pink', words);
  await untilPainted(page, 'agrees');
});

test('a note that is to be shown waits for its article to arrive', async () => {
  await page.setViewportSize({ width: 1100, height: 350 });
  await open();
  await untilText('note-pink', words);
  const [id] = Object.keys((await statusOf(chromium, page))?.placements ?? {});
  assert.ok(id);
  await page.goto(newspaper.origin + latePath);
  while ((await statusOf(chromium, page))?.article.kind !== 'not-article')
    await page.waitForTimeout(20);
  await page.evaluate(path => history.replaceState(null, '', path), trade.path);
  while ((await statusOf(chromium, page))?.page !== newspaper.origin + trade.path)
    await page.waitForTimeout(20);
  await tell(chromium, page, 'content.goTo', { id });
  // Three seconds late, as a slow connection has it.
  await page.waitForTimeout(3_000);
  await become(trade.path, { address: false });
  await untilText('note-pink', words);
  await untilShown(page, true);
  await (await overlayFrame(page)).locator('.note-field').waitFor();
  // Brought into view, though there was nothing to scroll to when it was asked for.
  await page.waitForFunction(() => {
    const [range] = [...(CSS.highlights.get('chu-giai-note-pink') ?? [])] as Range[];
    const rect = range?.getBoundingClientRect();
    return rect !== undefined && rect.top >= 0 && rect.bottom <= innerHeight;
  });
});

test('"read more" that appends paragraphs: the new ones are read, notes stay', async () => {
  await open();
  await untilText('note-pink', words);
  await page.evaluate(() => {
    const last = [...document.querySelectorAll('.article__body p')].at(-1);
    for (const text of [
      'Trong phần tiếp theo, ông Bùi Thanh Sơn nói về đường sắt và kho bãi ở cửa khẩu.',
      'Hai bên sẽ gặp lại nhau vào cuối năm để xem việc đã đến đâu và còn vướng gì.',
    ]) {
      const more = document.createElement('p');
      more.textContent = text;
      last?.after(more);
    }
  });
  await page.waitForFunction(() =>
    [...(CSS.highlights.get('chu-giai-person') ?? [])].some(range =>
      (range as Range).startContainer.parentElement?.textContent?.startsWith('Trong phần tiếp'),
    ),
  );
  assert.deepEqual(await painted('note-pink'), [words]);
});

test('a paragraph and a caption with notes rendered anew by equal ones keep their notes', async () => {
  await open();
  await untilText('note-pink', words);
  await selectWords(page, 'chờ lên tàu');
  await untilShown(page, true);
  await (await overlayFrame(page)).getByRole('button', { name: /xanh dương/ }).click();
  await untilText('note-blue', 'chờ lên tàu');
  await page.evaluate(words => {
    for (const element of document.querySelectorAll('.article__body p')) {
      if (!element.textContent?.includes(words) && !element.closest('.caption')) continue;
      const copy = element.cloneNode(true);
      element.replaceWith(copy);
    }
  }, words);
  await untilText('note-pink', words);
  await untilText('note-blue', 'chờ lên tàu');
});

test('a page that hides, transforms and filters everything leaves the card usable', async () => {
  await open();
  await page.addStyleTag({
    content: `html > *:last-child { display: none !important; }
      * { transform: translate(0, 0) !important; }
      html { filter: grayscale(0.2); opacity: 0.9; }
      iframe, :popover-open { display: none !important; visibility: hidden !important; }`,
  });
  assert.match(await walkedCard(), /^1\//);
  await closeByMouse();
});

test('a modal dialog of the page: the card comes before it, is clicked and typed into, and goes home again', async () => {
  await open();
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.innerHTML = '<p>Mời bạn đăng nhập</p><button>Thôi</button>';
    document.body.append(dialog);
    dialog.showModal();
  });
  await walkedCard();
  await closeByMouse();
  const home = () =>
    page.evaluate(() => document.querySelector('chu-giai-overlay')?.parentElement?.localName);
  assert.equal(await home(), 'html');
  // The dialog is as it was, and a page without one has the card as ever.
  assert.equal(await page.evaluate(() => document.querySelector('dialog')?.children.length), 2);
  await walkedCard();
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await untilShown(page, false);
  assert.equal(await home(), 'html');
  await walkedCard();
  await closeByMouse();
});

test('a zoomed page and a page from right to left: the card stands beside its mark', async () => {
  await open();
  for (const [name, value] of [
    ['zoom', '1.5'],
    ['zoom', '0.7'],
    ['direction', 'rtl'],
  ] as const) {
    await page.evaluate(
      ([name, value]) => {
        document.documentElement.removeAttribute('style');
        document.documentElement.style.setProperty(name, value);
      },
      [name, value] as const,
    );
    await page.mouse.move(2, 2);
    await pointAt(page, 'agrees');
    await untilShown(page, true);
    await page.waitForFunction(() => {
      const host = document.querySelector('chu-giai-overlay')?.getBoundingClientRect();
      const [range] = [...(CSS.highlights.get('chu-giai-agrees') ?? [])] as Range[];
      const mark = range?.getClientRects()[0];
      if (!host || !mark) return false;
      const across = Math.max(host.left - mark.right, mark.left - host.right);
      const along = Math.max(host.top - mark.bottom, mark.top - host.bottom);
      // Near in one direction, and not over it.
      const gap = Math.max(across, along);
      const isBeside = gap >= 0 && gap < 30;
      return isBeside && host.left >= 0 && host.right <= innerWidth && host.width > 200;
    });
    await page.mouse.move(2, 2);
    await untilShown(page, false);
  }
});

test('in a frame of another page we do nothing', async () => {
  await page.goto(`${newspaper.origin}/khung`);
  const [, inner] = page.frames();
  await inner?.waitForFunction(() => document.readyState === 'complete');
  while ((await statusOf(chromium, page))?.article.kind !== 'not-article')
    await page.waitForTimeout(20);
  await page.waitForTimeout(300);
  assert.deepEqual(await inner?.evaluate(() => [...CSS.highlights.keys()]), []);
  assert.equal(await inner?.evaluate(() => document.querySelector('chu-giai-overlay')), null);
});

test('printed, the card is not on the paper', async () => {
  await open();
  await walkedCard();
  await page.emulateMedia({ media: 'print' });
  await page.waitForFunction(() => {
    const host = document.querySelector('chu-giai-overlay');
    return host && getComputedStyle(host).display === 'none';
  });
  await page.emulateMedia({ media: 'screen' });
  await page.waitForFunction(() => {
    const host = document.querySelector('chu-giai-overlay');
    return host && getComputedStyle(host).display === 'block';
  });
  assert.equal(await isShown(page), true);
});
