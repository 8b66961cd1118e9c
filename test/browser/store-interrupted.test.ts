/** Writing that is interrupted in real Chromium: by a stopped worker, a closed tab, a killed browser, an update. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright';
import { articles } from '../../scripts/newspaper/articles/index.ts';
import { type Newspaper, serveNewspaper } from '../../scripts/newspaper/serve.ts';
import { allNotes, ask, makeNote } from '../support/ask.ts';
import { type Chromium, openChromium } from '../support/chromium.ts';
import { killBrowser } from '../support/kill.ts';
import { overlayFrame, selectWords } from '../support/overlay.ts';
import { withProfile } from '../support/profile.ts';
import { pointAt, untilPainted } from '../support/reader.ts';
import { stopWorker } from '../support/stop-worker.ts';
import { keptKeys, openEditor, standStillAfter, steps, until } from '../support/store-in-page.ts';
import { newNote } from '../unit/notes/notes.ts';

/** What the worker calls; Chromium's own name works in all versions. */
declare const chrome: { runtime: { reload(): void } };

let newspaper: Newspaper;
before(async () => {
  newspaper = await serveNewspaper();
});
after(() => newspaper.close());

const address = () => newspaper.origin + (articles[0]?.path ?? '');
const words = 'đã họp luân phiên 11 khóa';

async function openArticle(chromium: Chromium): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(address());
  await untilPainted(page, 'person');
  return page;
}

/** Opens the editor of the one note on the page, by its mark. */
async function editMarked(page: Page): Promise<ReturnType<typeof overlayFrame>> {
  await untilPainted(page, 'note-yellow');
  await pointAt(page, 'note-yellow');
  await page.mouse.down();
  await page.mouse.up();
  const frame = await overlayFrame(page);
  await frame.getByRole('textbox').waitFor();
  return frame;
}

describe('the worker stopped between two steps', { timeout: 240_000 }, () => {
  for (const step of steps) {
    test(`behind "${step}": a mark and a change are stored once, and said to be`, async () => {
      const chromium = await openChromium();
      try {
        const page = await openArticle(chromium);
        await standStillAfter(await chromium.worker(), step);
        await selectWords(page, words);
        const bar = await overlayFrame(page);
        await bar.getByRole('button', { name: 'Ghi chú', exact: true }).click();
        // Asked for, and standing still.
        await page.waitForTimeout(150);
        await stopWorker(chromium);
        await bar.getByRole('textbox').waitFor();

        await standStillAfter(await chromium.worker(), step);
        await bar.getByRole('textbox').pressSequentially('giữa hai bước');
        await page.waitForTimeout(150);
        await stopWorker(chromium);
        await bar.getByText('Đã lưu').waitFor();
        const screen = await chromium.openExtensionPage('popup.html');
        const notes = await allNotes(screen);
        assert.deepEqual(
          notes.map(({ body }) => body),
          ['giữa hai bước'],
        );
        await until(
          'nothing is left beside the store',
          async () => (await keptKeys(screen, 'draft:')).length === 0,
        );
      } finally {
        await chromium.close();
      }
    });
  }
});

describe('a draft that was never acknowledged', { timeout: 240_000 }, () => {
  test('outlives the tab', async () => {
    const chromium = await openChromium();
    try {
      const page = await openArticle(chromium);
      const frame = await openEditor(page, words);
      await standStillAfter(await chromium.worker(), 'read');
      await frame.getByRole('textbox').pressSequentially('tab đóng mất');
      await page.close({ runBeforeUnload: true });
      const screen = await chromium.openExtensionPage('popup.html');
      await until('the draft is kept', async () => (await keptKeys(screen, 'draft:')).length > 0);
      await screen.close();
      await stopWorker(chromium);
      const again = await openArticle(chromium);
      const editor = await editMarked(again);
      assert.equal(await editor.getByRole('textbox').inputValue(), 'tab đóng mất');
    } finally {
      await chromium.close();
    }
  });

  test('outlives the browser, killed with SIGKILL, and never replaces newer words', () =>
    withProfile(async profile => {
      const first = await openChromium({ profile });
      const page = await openArticle(first);
      const frame = await openEditor(page, words);
      const screen = await first.openExtensionPage('popup.html');
      await page.bringToFront();
      await standStillAfter(await first.worker(), 'read');
      await frame.getByRole('textbox').pressSequentially('trước khi mất điện');
      await until('the draft is kept', async () => (await keptKeys(screen, 'draft:')).length > 0);
      // The last letters may be on their way still.
      await page.waitForTimeout(200);
      killBrowser(profile);
      await first.context.close().catch(() => undefined);

      const second = await openChromium({ profile });
      const asking = await second.openExtensionPage('popup.html');
      await until('the draft is stored', async () =>
        (await allNotes(asking)).some(({ body }) => body === 'trước khi mất điện'),
      ).catch(async error => {
        throw new Error(`${error}: ${JSON.stringify(await allNotes(asking))}`);
      });
      await second.close();
    }));

  test('outlives an update under the open tab, which asks to be loaded again', () =>
    withProfile(async profile => {
      const chromium = await openChromium({ profile });
      const page = await openArticle(chromium);
      const frame = await openEditor(page, words);
      await frame.getByRole('textbox').pressSequentially('đã lưu rồi');
      await frame.getByText('Đã lưu').waitFor();
      const worker = await chromium.worker();
      await standStillAfter(worker, 'read');
      await frame.getByRole('textbox').pressSequentially(', còn dở');
      await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
      // A closed root: what a screen reader is told is all there is to see.
      const session = await chromium.context.newCDPSession(page);
      await until('the tab says that it is to be loaded again', async () =>
        JSON.stringify(await session.send('Accessibility.getFullAXTree')).includes('Tải lại trang'),
      );
      // Chromium takes an extension of the command line up again only with the next start.
      await chromium.close();
      const next = await openChromium({ profile });
      const editor = await editMarked(await openArticle(next));
      assert.equal(await editor.getByRole('textbox').inputValue(), 'đã lưu rồi, còn dở');
      await next.close();
    }));
});

test('two tabs that edit one note: neither overwrites the other unseen', async () => {
  const chromium = await openChromium();
  try {
    const one = await openArticle(chromium);
    const first = await openEditor(one, words);
    await first.getByRole('textbox').pressSequentially('chung');
    await first.getByText('Đã lưu').waitFor();
    const two = await openArticle(chromium);
    const second = await editMarked(two);
    await second.getByRole('textbox').pressSequentially(' của tab hai');
    await second.getByText('Đã lưu').waitFor();
    await one.bringToFront();
    await first.getByRole('textbox').pressSequentially(' của tab một');
    await first.getByText('Ghi chú này vừa được sửa ở nơi khác').waitFor();
    await first.getByText('Cả hai bản đều đã được lưu').waitFor();
    const screen = await chromium.openExtensionPage('popup.html');
    const [note] = await allNotes(screen);
    assert.match(note?.body ?? '', /chung của tab một/);
    assert.match(note?.body ?? '', /chung của tab hai/);
    await one.bringToFront();
    await first.getByRole('button', { name: 'Giữ cả hai' }).click();
    await first.getByText('Đã lưu', { exact: true }).waitFor();
  } finally {
    await chromium.close();
  }
});

test('deleted in the popup, which is closed, and the browser too: it comes back from the bin', () =>
  withProfile(async profile => {
    const first = await openChromium({ profile });
    const screen = await first.openExtensionPage('popup.html');
    const note = await makeNote(screen, newNote({ body: 'xóa nhầm' }));
    await ask(screen, 'note.delete', { id: note.id });
    await first.close();
    const second = await openChromium({ profile });
    const options = await second.openExtensionPage('options.html');
    await options.getByText('xóa nhầm').waitFor();
    await options.getByRole('button', { name: 'Khôi phục', exact: true }).click();
    await options.getByText('Đã khôi phục').waitFor();
    const [back] = await allNotes(options);
    assert.equal(back?.deleted, null);
    assert.equal(back?.body, 'xóa nhầm');
    await second.close();
  }));
