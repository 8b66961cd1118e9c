/** A note's whole way: marked, written, saved, the browser closed or killed, and found again. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright';
import type { DemoArticle } from '../../scripts/newspaper/article.ts';
import { articles } from '../../scripts/newspaper/articles/index.ts';
import { printArticle } from '../../scripts/newspaper/layouts.ts';
import { type Newspaper, serveNewspaper } from '../../scripts/newspaper/serve.ts';
import type { Note } from '../../src/notes/note.ts';
import type { NoteBatch } from '../../src/protocol.ts';
import type { Result } from '../../src/result.ts';
import { openChromium } from '../support/chromium.ts';
import { readHighlights } from '../support/highlights.ts';
import { killBrowser } from '../support/kill.ts';
import { overlayFrame, selectWords } from '../support/overlay.ts';
import { stopWorker } from '../support/stop-worker.ts';

/** What the pages of the extension call; Chromium's own name works in all versions. */
declare const chrome: {
  runtime: { sendMessage<Answer>(message: object): Promise<Answer> };
  tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
};

let newspaper: Newspaper;
before(async () => {
  newspaper = await serveNewspaper();
});
after(() => newspaper.close());

const newProfile = () => mkdtempSync(join(tmpdir(), 'chu-giai-journey-'));
const article = () => newspaper.origin + (articles[0]?.path ?? '');
const words = 'đã họp luân phiên 11 khóa';

async function highlightedAs(page: Page, name: string): Promise<string[]> {
  await page
    .waitForFunction(name => CSS.highlights.has(`chu-giai-${name}`), name, { timeout: 10_000 })
    .catch(() => undefined);
  return (await page.evaluate(readHighlights))[name] ?? [];
}

/** Selects the words, opens the editor from the bar and gives its text field. */
async function openEditor(page: Page) {
  await page.goto(article());
  await selectWords(page, words);
  const frame = await overlayFrame(page);
  await frame.getByRole('button', { name: 'Ghi chú', exact: true }).click();
  const field = frame.getByRole('textbox');
  await field.waitFor();
  return { frame, field };
}

test('marked, written, closed, and found again with its words', async () => {
  const profile = newProfile();
  try {
    const first = await openChromium({ profile });
    const page = await first.context.newPage();
    const { frame, field } = await openEditor(page);
    await field.pressSequentially('Đối chiếu với biên bản khóa trước', { delay: 5 });
    await frame.getByText('Đã lưu').waitFor();
    assert.deepEqual(await highlightedAs(page, 'note-yellow'), [words]);
    assert.ok(
      !(await page.content()).includes('biên bản'),
      'the page must not see what the reader writes',
    );
    await first.close();

    const second = await openChromium({ profile });
    const again = await second.context.newPage();
    await again.goto(`${article()}?utm_source=newsletter`);
    assert.deepEqual(await highlightedAs(again, 'note-yellow'), [words]);
    const popup = await second.openExtensionPage('popup.html');
    await popup.getByRole('tab', { name: 'Tất cả' }).click();
    await popup.getByText('Đối chiếu với biên bản khóa trước').waitFor();
    await popup.getByRole('searchbox').fill('bien ban');
    await popup.getByText('Đối chiếu với biên bản khóa trước').waitFor();
    await popup.getByRole('searchbox').fill('biến bản');
    await popup.getByText('Không tìm thấy').waitFor();
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

test('a colour from the bar is one click', async () => {
  const chromium = await openChromium();
  try {
    const page = await chromium.context.newPage();
    await page.goto(article());
    await selectWords(page, words);
    const frame = await overlayFrame(page);
    await frame.getByRole('button', { name: /xanh lá/ }).click();
    assert.deepEqual(await highlightedAs(page, 'note-green'), [words]);
  } finally {
    await chromium.close();
  }
});

test('the page closing mid-sentence loses nothing', async () => {
  const chromium = await openChromium();
  try {
    const page = await chromium.context.newPage();
    const { field } = await openEditor(page);
    await field.pressSequentially('Viết dở thì đóng thẻ');
    await page.close();
    const popup = await chromium.openExtensionPage('popup.html');
    await popup.getByRole('tab', { name: 'Tất cả' }).click();
    await popup.getByText('Viết dở thì đóng thẻ').waitFor();
  } finally {
    await chromium.close();
  }
});

test('the worker stopped between two keystrokes loses nothing', async () => {
  const chromium = await openChromium();
  try {
    const page = await chromium.context.newPage();
    const { frame, field } = await openEditor(page);
    for (const part of ['Một', ' hai', ' ba', ' bốn']) {
      await field.pressSequentially(part);
      await stopWorker(chromium);
    }
    await field.pressSequentially(' năm');
    await frame.getByText('Đã lưu').waitFor();
    const popup = await chromium.openExtensionPage('popup.html');
    await popup.getByRole('tab', { name: 'Tất cả' }).click();
    await popup.getByText('Một hai ba bốn năm').waitFor();
  } finally {
    await chromium.close();
  }
});

test('on a changed page a note follows its words, and one whose words are gone is listed with the reason', async () => {
  const path = articles[0]?.path ?? '';
  const original = printArticle(articles[0] as DemoArticle);
  let html = original;
  const changing = await serveNewspaper({ pages: { [path]: () => html } });
  const chromium = await openChromium();
  try {
    const page = await chromium.context.newPage();
    const mark = async (quote: string, name: RegExp) => {
      await selectWords(page, quote);
      const frame = await overlayFrame(page);
      await frame.getByRole('button', { name }).click();
      await frame.getByRole('button', { name }).waitFor({ state: 'hidden' });
    };
    await page.goto(changing.origin + path);
    await mark(words, /xanh lá/);
    await mark('Con số ấy đòi hỏi đường sắt thông suốt hơn', /hồng/);
    assert.deepEqual(await highlightedAs(page, 'note-pink'), [
      'Con số ấy đòi hỏi đường sắt thông suốt hơn',
    ]);
    html = original
      .replace(
        '<p>Đường hàng không',
        '<p>Một đoạn mới được tòa soạn thêm vào sau khi đăng.</p>\n<p>Đường hàng không',
      )
      .replace('Nhìn rộng ra ', 'Nếu nhìn rộng ra khắp khối ')
      .replace(' Con số ấy đòi hỏi đường sắt thông suốt hơn và thủ tục gọn nhẹ hơn.', '');
    assert.notEqual(html, original);
    await page.reload();
    assert.deepEqual(await highlightedAs(page, 'note-green'), [words]);
    assert.equal((await page.evaluate(readHighlights))['note-pink'], undefined);
    const worker = await chromium.worker();
    const tab = await worker.evaluate(async url => {
      const tabs = await chrome.tabs.query({});
      return tabs.find(tab => tab.url === url)?.id;
    }, changing.origin + path);
    const popup = await chromium.openExtensionPage(`popup.html?tab=${tab}`);
    await popup.getByText('Trang không còn những chữ này.').waitFor();
  } finally {
    await chromium.close();
    await changing.close();
  }
});

/** How often the browser is killed. Each turn starts it anew, which takes seconds; the long soak is an issue of its own. */
const kills = 12;

test(`killed right after "saved", ${kills} times: every acknowledged change is there`, async () => {
  const profile = newProfile();
  /** What the background acknowledged: body by note id. */
  const acknowledged = new Map<string, string>();
  try {
    for (let turn = 0; turn <= kills; turn += 1) {
      const chromium = await openChromium({ profile });
      const page = await chromium.openExtensionPage('popup.html');
      const stored = await page.evaluate(async () => {
        const notes: { id: string; body: string }[] = [];
        for (let after: string | null = null; ; ) {
          const answer: Result<NoteBatch, unknown> = await chrome.runtime.sendMessage({
            to: 'background',
            type: 'notes.search',
            query: '',
            page: null,
            colors: [],
            after,
            limit: 200,
          });
          if (!answer.ok) throw new Error(JSON.stringify(answer.error));
          for (const note of answer.value.notes) notes.push({ id: note.id, body: note.body });
          after = answer.value.next;
          if (after === null) return notes;
        }
      });
      const found = new Map(stored.map(({ id, body }) => [id, body]));
      for (const [id, body] of acknowledged) assert.equal(found.get(id), body, `turn ${turn}`);
      if (turn === kills) {
        await chromium.close();
        break;
      }
      const id = randomUUID();
      // Types on without waiting, and comes back with what was acknowledged last.
      const body = await page.evaluate(
        async ({ id, session, turn, url }) => {
          const created: Result<Note, unknown> = await chrome.runtime.sendMessage({
            to: 'background',
            type: 'note.mark',
            id,
            url,
            page: url,
            pageTitle: 'Thử',
            site: 'localhost',
            color: 'blue',
            text: 'a',
            blocks: [0, 1],
            start: 0,
            end: 1,
          });
          if (!created.ok) throw new Error(JSON.stringify(created.error));
          let last = '';
          for (let sequence = 1; sequence <= 5 + turn; sequence += 1) {
            const body = `lượt ${turn}, lần ${sequence}`;
            const updated: Result<Note, unknown> = await chrome.runtime.sendMessage({
              to: 'background',
              type: 'note.update',
              id,
              revision: created.value.revision,
              session,
              sequence,
              change: { body },
            });
            if (!updated.ok) throw new Error(JSON.stringify(updated.error));
            last = body;
          }
          return last;
        },
        { id, session: randomUUID(), turn, url: `${newspaper.origin}/kill` },
      );
      acknowledged.set(id, body);
      killBrowser(profile);
      await chromium.context.close().catch(() => undefined);
    }
  } finally {
    killBrowser(profile);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
