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
          if (status === article) await page.locator('summary').click();
          assert.deepEqual(await violations(page), []);
          await page.locator('#tab-all').click();
          await page.locator('.row').nth(1).focus();
          await page.keyboard.press('Enter');
          await page.locator('textarea').waitFor();
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

  test('500 notes come fifty at a time, more as the end comes near', async () => {
    const page = await bench.openPopup({ notes: makeNotes(500), status: article });
    await page.locator('.row').first().waitFor();
    assert.equal(await page.locator('.row').count(), 50);
    assert.equal(await page.locator('.found').textContent(), '500 ghi chú');
    await page.locator('.row').last().scrollIntoViewIfNeeded();
    await page.waitForFunction(() => document.querySelectorAll('.row').length >= 100);
    const limits = (await sentOf(page, 'notes.search')).map(({ limit }) => limit);
    assert.ok(limits.every(limit => limit === 50));
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

  test('everything is exported as a JSON file', async () => {
    const page = await bench.openPopup({ notes: makeNotes(3), status: article });
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Xuất tất cả (JSON)' }).click();
    const file = await download;
    assert.match(file.suggestedFilename(), /^chu-giai-\d{4}-\d\d-\d\d\.json$/);
    assert.equal(readFileSync(await file.path(), 'utf8'), '{"type":"AnnotationPage"}');
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
