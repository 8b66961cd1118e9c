/** The panel: as narrow as it gets, from page to page, with an editor open and with answers that fail. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright';
import type { Note } from '../../src/notes/note.ts';
import type { PageStatus } from '../../src/protocol.ts';
import { makeNote } from '../unit/ui/make-note.ts';
import { openBench, violations } from './screens-bench.ts';

const idOf = (at: number): string => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
const notesOf = (first: number, count: number, title: string): Note[] =>
  Array.from({ length: count }, (_, at) =>
    makeNote({
      id: idOf(first + at),
      page: `https://bao.example/${title}`,
      pageTitle: title,
      selectors: [
        {
          type: 'TextQuoteSelector',
          exact: `Đoạn ${first + at} của ${title}`,
          prefix: '',
          suffix: '',
        },
      ],
      body: `Lời ${first + at}`,
    }),
  );
const coffee = notesOf(0, 4, 'Cà phê');
const rice = notesOf(10, 3, 'Lúa gạo');
const pageOf = (title: string, notes: readonly Note[]): PageStatus => ({
  page: `https://bao.example/${title}`,
  title,
  article: { kind: 'article', site: 'bao.example', lang: 'vi' },
  marks: { person: 3, place: 2, agrees: 4, differs: 1, disputed: 1, figure: 9, 'note-yellow': 2 },
  placements: Object.fromEntries(
    notes.map(({ id }, at) => [
      id,
      at === 1
        ? { state: 'unplaced' as const, reason: 'missing' as const }
        : { state: 'placed' as const, start: 0, end: 1 },
    ]),
  ),
  trouble: null,
});
const onCoffee = pageOf('Cà phê', coffee);
const onRice = pageOf('Lúa gạo', rice);

const sentOf = (page: Page, type: string) =>
  page.evaluate(wanted => window.double.sent.filter(({ type }) => type === wanted), type);
const turnTo = (page: Page, tab: number, status: PageStatus | null, notes?: readonly Note[]) =>
  page.evaluate(([tab, status, notes]) => window.double.turnTo(tab, status, notes), [
    tab,
    status,
    notes,
  ] as const);
const row = (page: Page, at: number) => page.locator(`[data-note="${idOf(at)}"]`);

describe('panel', () => {
  let bench: Awaited<ReturnType<typeof openBench>>;
  before(async () => {
    bench = await openBench();
  });
  after(() => bench.close());

  for (const language of ['vi', 'en'] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`every width is accessible and cuts nothing off, ${language}, ${colorScheme}`, async () => {
        const setting = { language, colorScheme, notes: coffee, status: onCoffee };
        const panel = await bench.openPanel(setting);
        await row(panel, 0).focus();
        await panel.keyboard.press('Enter');
        await panel.locator('textarea').waitFor();
        await panel.locator('.legend summary').click();
        await panel.locator('.filters summary').click();
        await panel.locator('.export-menu summary').click();
        for (const width of [200, 320, 600]) {
          await panel.setViewportSize({ width, height: 1_400 });
          assert.deepEqual(await violations(panel), [], `${width} px`);
          const cut = await panel.evaluate(() =>
            [...document.querySelectorAll('body *')]
              .filter(element => {
                const { left, right, width } = element.getBoundingClientRect();
                const isUnseen = element.closest('.unseen, [data-mark]') !== null || width === 0;
                return !isUnseen && (left < -0.5 || right > innerWidth + 0.5);
              })
              .map(element => `${element.tagName}.${element.className}`),
          );
          assert.deepEqual(cut, [], `${width} px`);
        }
        await turnTo(panel, 8, null);
        await panel.locator('.page strong').waitFor();
        assert.deepEqual(await violations(panel), []);
        await panel.context().close();
      });
    }
  }

  test('it begins without taking the focus, follows the tab, and a note is shown without closing it', async () => {
    const panel = await bench.openPanel({ notes: coffee, status: onCoffee });
    await row(panel, 3).waitFor();
    assert.equal(await panel.evaluate(() => document.activeElement === document.body), true);
    await row(panel, 2).locator('.quote').click();
    await row(panel, 2).locator('.body').click();
    await row(panel, 0).getByRole('button', { name: 'Tới đoạn' }).click();
    await panel.waitForFunction(
      () => window.double.sent.filter(({ type }) => type === 'content.goTo').length === 3,
    );
    assert.deepEqual(
      (await sentOf(panel, 'content.goTo')).map(({ id, isQuiet }) => [id, isQuiet]),
      [
        [idOf(2), true],
        [idOf(2), true],
        [idOf(0), true],
      ],
    );
    await turnTo(panel, 8, onRice, rice);
    await row(panel, 12).waitFor();
    assert.equal(await panel.locator('.row').count(), 3);
    assert.equal(await panel.locator('.page-title').first().textContent(), 'Lúa gạo');
    await turnTo(panel, 9, null);
    await panel.getByText('Chú giải chưa đọc trang này').waitFor();
    assert.equal(await panel.locator('.row').count(), 0);
    await panel.getByRole('button', { name: 'Đọc trang này' }).click();
    await panel.getByText('khi bạn bấm biểu tượng Chú giải').waitFor();
    assert.deepEqual(
      (await sentOf(panel, 'tab.read')).map(({ tab }) => tab),
      [9],
    );
    assert.equal(await panel.evaluate(() => window.double.closed), false);
    await panel.context().close();
  });

  test('words that are selected to be copied lead nowhere', async () => {
    const panel = await bench.openPanel({ notes: coffee, status: onCoffee });
    await row(panel, 0).locator('.quote').dblclick();
    const before = (await sentOf(panel, 'content.goTo')).length;
    await row(panel, 2).getByRole('button', { name: 'Tới đoạn' }).click();
    await panel.waitForFunction(
      count => window.double.sent.filter(({ type }) => type === 'content.goTo').length > count,
      before,
    );
    // The first click of the two, and the button; not the second, which selected a word.
    assert.equal((await sentOf(panel, 'content.goTo')).length, 2);
    await panel.context().close();
  });

  test('an editor stays as the page changes: words, caret and focus; and goes when it is done', async () => {
    const panel = await bench.openPanel({ notes: coffee, status: onCoffee });
    await row(panel, 2).focus();
    await panel.keyboard.press('Enter');
    await panel.keyboard.press('Home');
    const keyboard = await panel.context().newCDPSession(panel);
    // In the middle of a syllable: nothing may move the field in the document.
    await keyboard.send('Input.imeSetComposition', {
      text: 'cà',
      selectionStart: 2,
      selectionEnd: 2,
    });
    for (const [tab, status, notes] of [
      [8, onRice, rice],
      [9, null, []],
      [8, onRice, rice],
      [7, onCoffee, coffee],
      [8, onRice, rice],
    ] as const) {
      await turnTo(panel, tab, status, notes);
      const count = status === null ? 1 : status === onRice ? 4 : 4;
      await panel.waitForFunction(
        ([count, title]) =>
          document.querySelectorAll('.row').length === count &&
          (title === null || document.querySelector('.page .page-title')?.textContent === title),
        [count, status?.title ?? null] as const,
      );
      assert.equal(await panel.evaluate(() => document.activeElement?.tagName), 'TEXTAREA');
      const isOther = status !== onCoffee;
      assert.equal(await row(panel, 2).getByText('thuộc bài “Cà phê”').count(), isOther ? 1 : 0);
    }
    await keyboard.send('Input.insertText', { text: 'cà ' });
    await panel.keyboard.type('phê ');
    assert.equal(await panel.locator('textarea').inputValue(), 'cà phê Lời 2');
    const sent = await sentOf(panel, 'note.update');
    assert.deepEqual(sent.at(-1)?.change, { body: 'cà phê Lời 2' });
    assert.equal(sent.at(-1)?.id, idOf(2));
    await panel.keyboard.press('Escape');
    await row(panel, 2).waitFor({ state: 'detached' });
    assert.equal(
      await panel.evaluate(() => document.activeElement?.matches('[type=search]')),
      true,
    );
    assert.equal(await panel.locator('.row').count(), 3);
    await panel.context().close();
  });

  test('an editor stays when the notes of the new page can not be read', async () => {
    const panel = await bench.openPanel({ notes: coffee, status: onCoffee });
    await row(panel, 0).getByRole('button', { name: 'Sửa' }).click();
    await panel.evaluate(() => {
      window.double.failure = { kind: 'blocked' };
    });
    await turnTo(panel, 8, onRice, rice);
    await panel.getByText('Chưa lấy được ghi chú.').waitFor();
    await panel.keyboard.type('!');
    assert.equal(await panel.locator('textarea').inputValue(), 'Lời 0!');
    await panel.evaluate(() => {
      window.double.failure = null;
    });
    await panel.locator('.results > .failure').getByRole('button', { name: 'Thử lại' }).click();
    await row(panel, 12).waitFor();
    assert.equal(await panel.locator('textarea').inputValue(), 'Lời 0!');
    await panel.context().close();
  });

  test('a note opened in the page is scrolled to, wherever it stands in the list', async () => {
    const many = notesOf(100, 120, 'Dài');
    const panel = await bench.openPanel({ notes: many, status: pageOf('Dài', many) });
    await panel.locator('.row').first().waitFor();
    assert.equal(await row(panel, 200).count(), 0);
    await panel.evaluate(
      id => window.double.tell({ to: 'screen', type: 'note.opened', id }),
      idOf(200),
    );
    const inView = (at: number) =>
      panel.waitForFunction(id => {
        const box = document.querySelector(`[data-note="${id}"]`)?.getBoundingClientRect();
        const list = document.querySelector('.results')?.getBoundingClientRect();
        return box && list && box.top >= list.top - 1 && box.bottom <= list.bottom + 1;
      }, idOf(at));
    await inView(200);
    assert.equal(await row(panel, 200).getAttribute('aria-current'), 'true');
    await panel.evaluate(
      id => window.double.tell({ to: 'screen', type: 'note.opened', id }),
      idOf(101),
    );
    await inView(101);
    assert.equal(await panel.locator('[aria-current="true"].row').count(), 1);
    // What is opened in another tab is not this page's.
    await panel.evaluate(id => {
      window.double.tab = 99;
      window.double.tell({ to: 'screen', type: 'note.opened', id });
    }, idOf(110));
    assert.equal(await row(panel, 101).getAttribute('aria-current'), 'true');
    await panel.context().close();
  });

  test('the popup opens it in its own window and makes way', async () => {
    const popup = await bench.openPopup({ notes: coffee, status: onCoffee });
    await popup.getByRole('button', { name: 'Mở bảng bên' }).click();
    await popup.waitForFunction(() => window.double.closed);
    assert.deepEqual(await popup.evaluate(() => window.double.openedPanels), [{ windowId: 3 }]);
    await popup.context().close();
  });
});
