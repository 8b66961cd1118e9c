/** One article at several addresses, several articles at one, and notes that are attached again by hand. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright';
import type { DemoArticle } from '../../scripts/newspaper/article.ts';
import { articles } from '../../scripts/newspaper/articles/index.ts';
import { printArticle } from '../../scripts/newspaper/layouts.ts';
import { type Newspaper, serveNewspaper } from '../../scripts/newspaper/serve.ts';
import { type Chromium, openChromium } from '../support/chromium.ts';
import { readHighlights } from '../support/highlights.ts';
import { overlayFrame, selectWords } from '../support/overlay.ts';
import { statusOf, tabOf } from '../support/reader.ts';
import { stopWorker } from '../support/stop-worker.ts';

const [trade, tourism] = articles as readonly [DemoArticle, DemoArticle];
const words = 'đã họp luân phiên 11 khóa';
const path = trade.path;
const copyPath = '/tin-tong-hop/chep-lai-tu-bao-khac-900100200.html';

describe('the same article elsewhere', () => {
  let shown: DemoArticle = trade;
  let newspaper: Newspaper;
  let chromium: Chromium;
  before(async () => {
    newspaper = await serveNewspaper({
      pages: {
        [path]: () => printArticle({ ...shown, path }),
        [`/amp${path}`]: () => printArticle({ ...trade, layout: 'plain' }),
        [path.replace(/\.html$/, '.amp.html')]: () => printArticle({ ...trade, layout: 'plain' }),
        // Another paper has taken the text over: other markup, address and headline, one paragraph less.
        [copyPath]: () =>
          printArticle({
            ...trade,
            layout: 'vnexpress',
            title: 'Nhìn lại quan hệ kinh tế song phương',
            author: 'Người Khác',
            body: trade.body.slice(0, -1),
          }),
      },
    });
  });
  after(() => newspaper.close());
  const elsewhere = () => newspaper.origin.replace('localhost', '127.0.0.1');

  const open = async (address: string): Promise<Page> => {
    const page = await chromium.context.newPage();
    await page.goto(address);
    return page;
  };
  const painted = async (page: Page, name = 'note-green'): Promise<string[]> => {
    await page
      .waitForFunction(name => CSS.highlights.has(`chu-giai-${name}`), name, { timeout: 10_000 })
      .catch(() => undefined);
    return (await page.evaluate(readHighlights))[name] ?? [];
  };
  const untilGone = (page: Page) =>
    page.waitForFunction(() => !CSS.highlights.has('chu-giai-note-green'), null, {
      timeout: 10_000,
    });
  /** Waits until one green mark is painted, on these words. */
  const untilOnly = (page: Page, quote: string) =>
    page.waitForFunction(
      quote => {
        const ranges = [...(CSS.highlights.get('chu-giai-note-green') ?? [])] as Range[];
        return ranges.length === 1 && String(ranges[0]) === quote;
      },
      quote,
      { timeout: 10_000 },
    );
  const mark = async (page: Page, quote: string): Promise<void> => {
    await selectWords(page, quote);
    const frame = await overlayFrame(page);
    await frame.getByRole('button', { name: /xanh lá/ }).click();
    assert.ok((await painted(page)).includes(quote), quote);
  };
  const popupOf = async (page: Page): Promise<Page> =>
    chromium.openExtensionPage(`popup.html?tab=${await tabOf(chromium, page)}`);
  const withBrowser = async (act: () => Promise<void>): Promise<void> => {
    chromium = await openChromium();
    try {
      await act();
    } finally {
      await chromium.close();
    }
  };

  test('AMP, print and tracking forms show its notes', () =>
    withBrowser(async () => {
      await mark(await open(newspaper.origin + path), words);
      for (const address of [
        `${newspaper.origin}${path}?utm_source=zalo&fbclid=x#binh-luan`,
        `${newspaper.origin}/amp${path}`,
        newspaper.origin + path.replace(/\.html$/, '.amp.html'),
      ]) {
        assert.deepEqual(await painted(await open(address)), [words], address);
      }
    }));

  test('a copy on another site shows them too, and says where they are from', () =>
    withBrowser(async () => {
      const original = await open(newspaper.origin + path);
      await mark(original, words);
      const copy = await open(elsewhere() + copyPath);
      assert.deepEqual(await painted(copy), [words]);
      const popup = await popupOf(copy);
      await popup.getByText(`Từ bài “${trade.title}” trên localhost`).waitFor();
      // It goes to the words here, not to the other page.
      assert.equal(await popup.locator('.row').count(), 1);

      // What is changed there is changed here, and the other way round.
      await popup.locator('.row').focus();
      await popup.keyboard.press('Delete');
      await popup.locator('.row-deleted').waitFor();
      await untilGone(copy);
      await untilGone(original);
      await popup.getByRole('button', { name: 'Hoàn tác' }).click();
      assert.deepEqual(await painted(copy), [words]);
      assert.deepEqual(await painted(original), [words]);

      // It is known at once the next time, also by a worker that has just woken.
      await stopWorker(chromium);
      await copy.reload();
      assert.deepEqual(await painted(copy), [words]);
    }));

  test('another article at the same address is told apart, said, and undone when the first is back', () =>
    withBrowser(async () => {
      shown = trade;
      const page = await open(newspaper.origin + path);
      await mark(page, words);
      try {
        shown = tourism;
        await page.reload();
        const popup = await popupOf(page);
        await popup
          .getByText(`Của bài khác từng ở địa chỉ này: “${trade.title}”`)
          .waitFor({ timeout: 10_000 });
        assert.equal(await popup.getByText('chưa tìm lại được chỗ').count(), 0);
        assert.deepEqual((await statusOf(chromium, page))?.placements, {});
        shown = { ...trade, title: 'Một đầu đề mới hẳn do tòa soạn đặt' };
        await page.reload();
        assert.deepEqual(await painted(page), [words]);
      } finally {
        shown = trade;
      }
    }));

  test('a text that was rewritten at its address is the same article: its notes are unplaced there', () =>
    withBrowser(async () => {
      shown = trade;
      const page = await open(newspaper.origin + path);
      await mark(page, words);
      try {
        shown = { ...trade, body: trade.body.map(text => text.replace(words, 'từng gặp nhau')) };
        await page.reload();
        const popup = await popupOf(page);
        await popup.locator('.placement').first().waitFor();
        // What became of it is known to a search in all notes, too.
        await popup.getByRole('tab', { name: 'Tất cả' }).click();
        const search = popup.getByRole('searchbox');
        await popup.waitForTimeout(2_000);
        await search.fill('trạng thái:đúng chỗ');
        await popup.getByText('Không tìm thấy').waitFor();
        await search.fill('trạng thái:đã đổi,mất chỗ');
        await popup.locator('.row').waitFor();
        await popup.getByRole('tab', { name: 'Trang này' }).click();
        await search.fill('');
        assert.equal(await popup.getByText('Của bài khác').count(), 0);
      } finally {
        shown = trade;
      }
    }));

  test('attached again by hand: selected, confirmed, found in its new place, undone', () =>
    withBrowser(async () => {
      const lost = 'Con số ấy đòi hỏi đường sắt thông suốt hơn';
      const found = 'thủ tục gọn nhẹ hơn';
      shown = trade;
      const page = await open(newspaper.origin + path);
      await mark(page, lost);
      try {
        shown = {
          ...trade,
          body: [
            ...trade.body.map(text => text.replace(`${lost} và ${found}`, 'Việc ấy cần thời gian')),
            `Các cửa khẩu được hứa sẽ có ${found} từ mùa thu.`,
          ],
        };
        await page.reload();
        let popup = await popupOf(page);
        await popup.getByRole('button', { name: 'Gắn lại…' }).click();
        await popup.getByText('Bôi đen đoạn chữ mới trong trang').waitFor();
        await popup.close();
        await stopWorker(chromium);

        await page.bringToFront();
        await selectWords(page, found);
        const frame = await overlayFrame(page);
        await frame.getByText('Gắn lại ghi chú “Con số ấy').waitFor();
        await frame.getByRole('button', { name: 'Gắn vào đây' }).click();
        await untilOnly(page, found);
        await frame.getByText(`Trước đó ở: “${lost}”`).waitFor();
        await page.reload();
        await untilOnly(page, found);

        // The next mark is a mark of its own again.
        await selectWords(page, 'Các cửa khẩu');
        const again = await overlayFrame(page);
        await again.getByRole('button', { name: /hồng/ }).waitFor();
        assert.equal(await again.getByText('Gắn lại ghi chú').count(), 0);

        popup = await popupOf(page);
        await popup.getByText(`Trước đó ở: “${lost}”`).waitFor();
        await popup.getByRole('button', { name: 'Đưa về chỗ cũ' }).click();
        // In the gap between what stood around the old words something else stands now.
        await popup.getByRole('button', { name: 'Gắn lại…' }).waitFor();
        await page.waitForFunction(found => {
          const ranges = [...(CSS.highlights.get('chu-giai-note-green') ?? [])] as Range[];
          return ranges.every(range => String(range) !== found);
        }, found);

        // Taken back where it was done, too: in the page.
        await popup.getByRole('button', { name: 'Gắn lại…' }).click();
        await popup.close();
        await page.bringToFront();
        await selectWords(page, found);
        const bar = await overlayFrame(page);
        await bar.getByRole('button', { name: 'Gắn vào đây' }).click();
        await untilOnly(page, found);
        // By key: the frame may still be growing, and a click that is faster than any reader's would miss.
        await bar.getByRole('button', { name: 'Đưa về chỗ cũ' }).press('Enter');
        await bar.getByText(`Trước đó ở`).waitFor({ state: 'detached' });
        await bar.locator('.quote', { hasText: lost }).waitFor();
        await page.waitForFunction(found => {
          const ranges = [...(CSS.highlights.get('chu-giai-note-green') ?? [])] as Range[];
          return ranges.every(range => String(range) !== found);
        }, found);
      } finally {
        shown = trade;
      }
    }));

  test('with the keyboard: select first, then attach from the popup', () =>
    withBrowser(async () => {
      const lost = 'Con số ấy đòi hỏi đường sắt thông suốt hơn';
      shown = trade;
      const page = await open(newspaper.origin + path);
      await mark(page, lost);
      try {
        shown = { ...trade, body: trade.body.map(text => text.replace(lost, 'Chuyện ấy cần')) };
        await page.reload();
        await selectWords(page, words);
        const popup = await popupOf(page);
        await popup.getByRole('button', { name: 'Gắn lại…' }).click();
        await popup.getByRole('button', { name: 'Gắn vào đoạn đang chọn' }).click();
        await untilOnly(page, words);
      } finally {
        shown = trade;
      }
    }));
});
