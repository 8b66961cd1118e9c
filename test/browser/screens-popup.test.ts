/** The popup: listed, searched, edited, deleted, exported, by keyboard, in both languages, light and dark. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright';
import { type Note, noteColors } from '../../src/notes/note.ts';
import type { PageStatus } from '../../src/protocol.ts';
import { makeNote } from '../unit/ui/make-note.ts';
import { openBench, violations } from './screens-bench.ts';

const idOf = (at: number): string => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
const quote = (exact: string) => [
  { type: 'TextQuoteSelector' as const, exact, prefix: '', suffix: '' },
];
const makeNotes = (count: number): Note[] =>
  Array.from({ length: count }, (_, at) =>
    makeNote({
      id: idOf(at),
      color: noteColors[at % 4] ?? 'yellow',
      selectors: quote(`Đoạn thứ ${at} nói về mùa cà phê năm nay ở Tây Nguyên`),
      body: at % 2 ? `Ghi chú thứ ${at}` : '',
      tags: at % 3 ? [] : ['Khí hậu'],
    }),
  );

const article: PageStatus = {
  page: 'https://bao.example/bai',
  title: 'Một bài báo về mùa cà phê',
  article: { kind: 'article', site: 'bao.example', lang: 'vi' },
  marks: { person: 3, place: 2, agrees: 4, differs: 1, disputed: 1, figure: 9, 'note-yellow': 2 },
  placements: {
    [idOf(0)]: { state: 'placed', start: 0, end: 1 },
    [idOf(1)]: { state: 'changed', start: 0, end: 1, was: 'những chữ lúc trước' },
    [idOf(2)]: { state: 'unplaced', reason: 'ambiguous' },
  },
  trouble: null,
};
const frontPage: PageStatus = {
  ...article,
  article: { kind: 'not-article', why: 'trang chủ' },
  marks: {},
  placements: {},
};

const sentOf = (page: Page, type: string) =>
  page.evaluate(wanted => window.double.sent.filter(({ type }) => type === wanted), type);
const focusedNote = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.note ?? null);

describe('popup', () => {
  let bench: Awaited<ReturnType<typeof openBench>>;
  before(async () => {
    bench = await openBench();
  });
  after(() => bench.close());

  for (const language of ['vi', 'en'] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`every state is accessible, ${language}, ${colorScheme}`, async () => {
        const setting = { language, colorScheme, notes: makeNotes(8) };
        const cut: PageStatus = { ...article, trouble: 'too-long' };
        for (const status of [article, cut, frontPage, null]) {
          const page = await bench.openPopup({ ...setting, status });
          if (status === article) await page.locator('.legend summary').click();
          await page.locator('.filters summary').click();
          await page.locator('[type=search]').fill('màu:tím');
          await page.locator('.query-hints p').waitFor();
          assert.deepEqual(await violations(page), []);
          await page.locator('[type=search]').fill('');
          await page.locator('.filters summary').click();
          assert.deepEqual(await violations(page), []);
          await page.locator('#tab-all').click();
          await page.locator('.row').nth(1).focus();
          await page.keyboard.press('Enter');
          await page.locator('textarea').waitFor();
          await page.locator('.tag-input').fill('kh');
          await page.locator('.tag-proposals [role=option]').first().waitFor();
          assert.deepEqual(await violations(page), []);
          await page.context().close();
        }
        const empty = await bench.openPopup({ ...setting, notes: [], status: article });
        assert.deepEqual(await violations(empty), []);
        // Nothing is cut off at the side.
        const widths = await empty.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        assert.equal(widths[0], widths[1]);
        await empty.context().close();
      });
    }
  }

  test('of 500 notes two screens come first, then fifty at a time as the end comes near', async () => {
    const page = await bench.openPopup({ notes: makeNotes(500), status: article });
    await page.locator('.row').first().waitFor();
    assert.equal(await page.locator('.found').textContent(), '500 ghi chú');
    await page.locator('.row').last().scrollIntoViewIfNeeded();
    await page.waitForFunction(() => document.querySelectorAll('.row').length >= 65);
    const limits = (await sentOf(page, 'notes.search')).map(({ limit }) => limit);
    assert.deepEqual(limits.slice(0, 2), [15, 50]);
    assert.ok(
      limits.slice(1).every(limit => limit === 50),
      String(limits),
    );
    await page.context().close();
  });

  test('the keyboard alone: search, walk, edit, delete, undo, go to the passage', async () => {
    const page = await bench.openPopup({ notes: makeNotes(5), status: article });
    await page.locator('.row').first().waitFor();
    const isInSearch = () => page.evaluate(() => document.activeElement?.matches('[type=search]'));
    assert.equal(await isInSearch(), true);

    await page.keyboard.press('ArrowDown');
    assert.equal(await focusedNote(page), idOf(0));
    await page.keyboard.press('End');
    assert.equal(await focusedNote(page), idOf(4));
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    assert.equal(await focusedNote(page), idOf(1));

    await page.keyboard.press('Enter');
    await page.keyboard.type(' nữa');
    await page.locator('.save-saved').waitFor();
    const updates = await sentOf(page, 'note.update');
    assert.deepEqual(
      updates.map(({ sequence }) => sequence),
      [1, 2, 3, 4],
    );
    assert.deepEqual(updates.at(-1)?.change, { body: 'Ghi chú thứ 1 nữa' });
    await page.keyboard.press('Escape');
    assert.equal(await focusedNote(page), idOf(1));
    assert.equal(
      await page.locator('.row').nth(1).locator('.body').textContent(),
      'Ghi chú thứ 1 nữa',
    );

    await page.keyboard.press('Delete');
    await page.locator('.row-deleted').waitFor();
    assert.equal((await sentOf(page, 'note.delete')).length, 1);
    await page.keyboard.press('Enter');
    await page.locator('.row-deleted').waitFor({ state: 'detached' });
    assert.equal((await sentOf(page, 'note.restore')).length, 1);
    assert.equal(await focusedNote(page), idOf(1));

    await page.keyboard.press('/');
    assert.equal(await isInSearch(), true);
    await page.keyboard.type('thứ 3');
    await page.waitForFunction(() => document.querySelectorAll('.row').length === 1);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelectorAll('.row').length === 5);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+f');
    assert.equal(await isInSearch(), true);

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+Enter');
    await page.waitForFunction(() => window.double.closed);
    assert.deepEqual(
      (await sentOf(page, 'content.goTo')).map(({ id }) => id),
      [idOf(1)],
    );
    await page.context().close();
  });

  test('answers to what is no longer asked are dropped', async () => {
    const page = await bench.openPopup({ notes: makeNotes(40), status: article });
    await page.locator('.row').first().waitFor();
    await page.evaluate(() => {
      window.double.isHolding = true;
    });
    await page.keyboard.type('39');
    await page.waitForFunction(() => window.double.held.length === 2);
    // The latest first, then the one before it: "3" has many, "39" one.
    await page.evaluate(() => window.double.held[1]?.release());
    await page.waitForFunction(() => document.querySelectorAll('.row').length === 1);
    await page.evaluate(async () => {
      window.double.held[0]?.release();
      await new Promise(resolve => setTimeout(resolve, 50));
    });
    assert.equal(await page.locator('.row').count(), 1);
    await page.context().close();
  });

  test('what is written in a note, a title or a page stays text', async () => {
    const evil =
      '<img src=x onerror="document.title=1"><script>document.title=2</script>{{7*7}}"\'';
    const note = makeNote({ selectors: quote(evil), body: evil, pageTitle: evil, site: evil });
    const status: PageStatus = {
      ...article,
      title: evil,
      article: { kind: 'article', site: evil, lang: 'vi' },
      placements: { [note.id]: { state: 'changed', start: 0, end: 1, was: evil } },
    };
    const page = await bench.openPopup({ notes: [note], status });
    await page.locator('#tab-all').click();
    await page.locator('.row').waitFor();
    for (const place of ['.quote', '.body', '.page-title']) {
      assert.equal(await page.locator(`.row ${place}`).textContent(), evil);
    }
    assert.equal(await page.locator('img, #popup script').count(), 0);
    assert.equal(await page.title(), 'Chú giải');
    await page.context().close();
  });

  test('a syllable being composed is saved and not disturbed', async () => {
    const page = await bench.openPopup({ notes: [makeNote({ body: 'Mùa ' })], status: article });
    await page.locator('.row').focus();
    await page.keyboard.press('Enter');
    const keyboard = await page.context().newCDPSession(page);
    for (const text of ['c', 'ca', 'cà']) {
      await keyboard.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
      await page.locator('.save-saved').waitFor();
    }
    await keyboard.send('Input.insertText', { text: 'cà' });
    await page.keyboard.type(' phê');
    assert.equal(await page.locator('textarea').inputValue(), 'Mùa cà phê');
    const bodies = (await sentOf(page, 'note.update')).map(({ change }) => (change as Note).body);
    assert.ok(bodies.includes('Mùa ca'));
    assert.equal(bodies.at(-1), 'Mùa cà phê');
    await page.context().close();
  });

  test('words typed while the worker restarts are saved when it is back', async () => {
    const page = await bench.openPopup({ notes: [makeNote()], status: article });
    await page.locator('.row').focus();
    await page.keyboard.press('Enter');
    await page.evaluate(() => {
      window.double.losing = 4;
    });
    await page.keyboard.type('xin');
    await page.locator('.save-retrying').waitFor();
    await page.locator('.save-saved').waitFor();
    assert.equal(await page.evaluate(() => window.double.notes[0]?.body), 'xin');
    await page.context().close();
  });

  test('colour and filter have names; a colour is saved like a word', async () => {
    const page = await bench.openPopup({ notes: makeNotes(8), status: article });
    await page.locator('.row').first().waitFor();
    await page.getByRole('button', { name: 'Hồng' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.row').length === 2);
    await page.locator('.row').first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: 'Xanh dương' }).check({ force: true });
    await page.locator('.save-saved').waitFor();
    assert.deepEqual((await sentOf(page, 'note.update'))[0]?.change, { color: 'blue' });
    await page.context().close();
  });

  test('everything is exported in any format, or what the list shows', async () => {
    const page = await bench.openPopup({ notes: makeNotes(230), status: article });
    await page.locator('#tab-all').click();
    const exported = async (format: string) => {
      await page.locator('.export-menu summary').click();
      const download = page.waitForEvent('download');
      await page.locator(`[data-format=${format}]`).click();
      const file = await download;
      return [file.suggestedFilename(), readFileSync(await file.path(), 'utf8')] as const;
    };
    assert.equal(await page.locator('.export-menu summary').textContent(), 'Xuất tất cả…');
    const [name, text] = await exported('json-ld');
    assert.match(name, /^chu-giai-\d{4}-\d\d-\d\d\.json$/);
    assert.equal(JSON.parse(text).items.length, 230);
    assert.equal((await sentOf(page, 'notes.all')).length, 1);

    await page.locator('[type=search]').fill('Đoạn');
    await page.getByRole('button', { name: 'Hồng' }).click();
    await page.getByText('Xuất 57 ghi chú đang hiện…').waitFor();
    for (const format of ['json-ld', 'markdown', 'csv', 'html']) {
      const [, shown] = await exported(format);
      assert.equal(shown.match(/Đoạn thứ \d+ /g)?.length, 57, format);
      assert.ok(!shown.includes('Đoạn thứ 0 '), format);
    }
    await page.locator('footer').getByText('Đã xuất 57 ghi chú').waitFor();
    await page.context().close();
  });

  test('tags are given by keyboard, own ones are proposed, and nothing half typed is lost', async () => {
    const notes = makeNotes(3).map((note, at) =>
      at === 0 ? { ...note, tags: [] } : { ...note, tags: ['Khí hậu', 'đê điều'] },
    );
    const page = await bench.openPopup({ notes, status: article });
    await page.locator('.row').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.locator('.tag-input:focus').waitFor();
    await page.keyboard.type('khi');
    await page.locator('.tag-proposals').getByRole('option', { name: 'Khí hậu' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.type('mùa vụ, giá');
    await page.locator('.save-saved').waitFor();
    const tagsOf = () => page.evaluate(() => window.double.notes[0]?.tags);
    assert.deepEqual(await tagsOf(), ['Khí hậu', 'mùa vụ', 'giá']);
    await page.keyboard.press('Escape');
    assert.equal(await focusedNote(page), idOf(0));
    assert.deepEqual(await page.locator('.row').first().locator('.tag').allTextContents(), [
      'Khí hậu',
      'mùa vụ',
      'giá',
    ]);
    await page.keyboard.press('Enter');
    await page.locator('.tag-input').focus();
    await page.keyboard.press('Backspace');
    await page.waitForFunction(() => window.double.notes[0]?.tags.length === 2);
    await page.getByRole('button', { name: 'Bỏ nhãn Khí hậu' }).click();
    await page.waitForFunction(() => window.double.notes[0]?.tags.length === 1);
    assert.deepEqual(await tagsOf(), ['mùa vụ']);
    await page.context().close();
  });

  test('the filter menus write what they do into the search', async () => {
    const notes = makeNotes(3).map(note => ({ ...note, tags: ['Khí hậu'] }));
    const page = await bench.openPopup({ notes, status: article });
    const search = page.locator('[type=search]');
    await page.locator('.filters summary').click();
    const query = () => search.inputValue();
    const menus = page.locator('.filter-menus');
    await menus.getByLabel('Nhãn').selectOption('Khí hậu');
    assert.equal(await query(), 'nhãn:"Khí hậu" ');
    await menus.getByLabel('Trạng thái').selectOption('đã-đổi');
    await menus.getByLabel('Trạng thái').selectOption('mất-chỗ');
    await page.getByLabel('Từ ngày').fill('2026-05-01');
    assert.equal(await query(), 'nhãn:"Khí hậu" trạng-thái:mất-chỗ từ:2026-05-01 ');
    const sent = await sentOf(page, 'notes.search');
    assert.equal(sent.at(-1)?.query, await query());
    await search.fill('màu:tím cà phê');
    await page.getByText('Không hiểu “tím”, nên bỏ qua. Màu có: vàng').waitFor();
    await page.context().close();
  });

  test('changes made elsewhere are shown, and disturb nothing that is being typed or undone', async () => {
    const page = await bench.openPopup({ notes: makeNotes(6), status: article });
    await page.locator('.row').first().waitFor();
    const change = (act: string, at: number) =>
      page.evaluate(
        ([act, at]) => {
          const { notes } = window.double;
          const note = notes[at];
          if (!note) throw new Error('no such note');
          const revision = note.revision + 1;
          notes[at] =
            act === 'delete'
              ? { ...note, revision, deleted: '2026-11-22T00:00:00.000Z' }
              : { ...note, revision, body: 'sửa ở nơi khác' };
          window.double.tell({ to: 'screen', type: 'notes.changed', ids: [note.id] });
        },
        [act, at] as const,
      );
    const rows = page.locator('.row');
    await change('edit', 2);
    await rows.nth(2).getByText('sửa ở nơi khác').waitFor();
    await change('delete', 5);
    await page.waitForFunction(() => document.querySelectorAll('.row').length === 5);

    // One that was deleted here keeps its way back, one that is edited here its editor.
    await rows.nth(0).focus();
    await page.keyboard.press('Delete');
    await page.locator('.row-deleted').waitFor();
    await rows.nth(1).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type(' của tôi');
    await page.locator('.save-saved').waitFor();
    await change('delete', 3);
    await page.waitForFunction(() => document.querySelectorAll('.row').length === 4);
    assert.equal(await page.locator('.row-deleted').count(), 1);
    assert.equal(await page.locator('textarea').inputValue(), 'Ghi chú thứ 1 của tôi');
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'TEXTAREA');

    // And an editor in which nothing waits takes the other words over.
    await change('edit', 1);
    await page.waitForFunction(
      () => document.querySelector('textarea')?.value === 'sửa ở nơi khác',
    );
    await change('delete', 1);
    await page.keyboard.type('!');
    await page.waitForFunction(() => window.double.notes[1]?.body === 'sửa ở nơi khác!');
    await page.locator('.save-failed, .save-saved').waitFor();
    await page.context().close();
  });

  test('a note without a place is attached again: asked for, confirmed, undone', async () => {
    const page = await bench.openPopup({ notes: makeNotes(4), status: article });
    const row = page.locator('.row').nth(2);
    await row.getByText('Nhiều chỗ trên trang giống nhau').waitFor();
    assert.equal(await page.locator('.row').nth(0).getByText('Gắn lại').count(), 0);
    await row.focus();
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Gắn lại…');
    await page.keyboard.press('Enter');
    await row.getByText('Bôi đen đoạn chữ mới trong trang').waitFor();
    assert.deepEqual(
      (await sentOf(page, 'attach.begin')).map(({ id, tab }) => [id, tab]),
      [[idOf(2), 7]],
    );
    assert.deepEqual(await violations(page), []);
    await row.getByRole('button', { name: 'Thôi' }).click();
    await row.getByRole('button', { name: 'Gắn lại…' }).click();
    await row.getByRole('button', { name: 'Gắn vào đoạn đang chọn' }).click();
    await page.waitForFunction(() => window.double.closed);
    assert.equal((await sentOf(page, 'attach.cancel')).length, 1);
    assert.equal((await sentOf(page, 'attach.confirm')).length, 1);
    assert.deepEqual(
      (await sentOf(page, 'content.command')).map(({ command }) => command),
      [{ kind: 'highlight', color: 'blue' }],
    );
    await page.evaluate(id => {
      const { notes } = window.double;
      const at = notes.findIndex(note => note.id === id);
      const note = notes[at];
      if (note)
        notes[at] = {
          ...note,
          selectors: [{ type: 'TextQuoteSelector', exact: 'chỗ mới', prefix: '', suffix: '' }],
          earlierPlaces: [{ selectors: note.selectors, until: '2026-11-22T00:00:00.000Z' }],
        };
      window.double.tell({ to: 'screen', type: 'notes.changed', ids: null });
    }, idOf(2));
    await row.getByText('Gắn lại bằng tay lúc').waitFor();
    await row.getByRole('button', { name: 'Đưa về chỗ cũ' }).click();
    await row.locator('.quote').getByText('Đoạn thứ 2').waitFor();
    assert.equal((await sentOf(page, 'note.detach')).length, 1);
    await page.context().close();
  });

  test('a page that nobody has read can be read, and a refusal is said in words', async () => {
    const page = await bench.openPopup({ status: null });
    await page.getByRole('button', { name: 'Đọc trang này' }).click();
    await page.getByText('Trình duyệt không cho tiện ích đọc trang này.').waitFor();
    assert.deepEqual(
      (await sentOf(page, 'tab.read')).map(({ tab }) => tab),
      [7],
    );
    await page.context().close();
  });
});
