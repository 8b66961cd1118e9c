/** The options in real Chromium: everything out, everything in again elsewhere, hostile files, the bin. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright';
import type { Note } from '../../src/notes/note.ts';
import { allNotes, ask, makeNote } from '../support/ask.ts';
import { type Chromium, openChromium } from '../support/chromium.ts';
import { newNote } from '../unit/notes/notes.ts';
import { violations } from './screens-bench.ts';

/** Opens the options and waits until they show what is stored. */
async function openOptions(browser: Chromium): Promise<Page> {
  const page = await browser.openExtensionPage('options.html');
  await page.locator('[aria-labelledby="room"] p').first().waitFor();
  return page;
}

async function downloaded(page: Page, format: string): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await page.locator(`[data-format="${format}"]`).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

const choose = (page: Page, name: string, content: string | Buffer) =>
  page.locator('#import-file').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });

async function assertAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    // Without motion: a colour in the middle of its change is no colour of ours.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    assert.deepEqual(await violations(page), [], colorScheme);
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const [content, room] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  assert.equal(content, room);
}

const evil = '<img src=x onerror="document.title=1">';

describe('options', { timeout: 120_000 }, () => {
  test('out in every format, in again in a new profile, as it was', async () => {
    const given = [
      newNote({ body: 'Nhớ đối chiếu với bản tin hôm sau', pageTitle: 'Miền Trung: mưa lớn' }),
      newNote({ exact: 'giá cà phê nhích lên', color: 'pink', page: 'https://bao.example/bai-2' }),
      newNote({ body: evil, pageTitle: evil, exact: evil }),
      newNote({ body: 'bỏ vào thùng rác' }),
    ];
    let file: { name: string; bytes: Buffer };
    let before: readonly Note[];
    const first = await openChromium({ language: 'vi' });
    try {
      const page = await openOptions(first);
      for (const note of given) await makeNote(page, note);
      await ask(page, 'note.delete', { id: given[3]?.id ?? '' });
      await page.reload();
      await page.locator('[aria-labelledby="bin"] .brief').waitFor();
      await assertAccessible(page);

      before = await allNotes(page);
      file = await downloaded(page, 'json-ld');
      assert.match(file.name, /^chu-giai-\d{4}-\d\d-\d\d\.json$/);
      await page.getByText('Đã xuất 4 ghi chú:').waitFor();
      const markdown = await downloaded(page, 'markdown');
      assert.match(String(markdown.bytes), /> giá cà phê nhích lên/);
      assert.ok(!String(markdown.bytes).includes('bỏ vào thùng rác'));
      const csv = await downloaded(page, 'csv');
      assert.equal(String(csv.bytes).split('\r\n').length, 5);
      const report = await downloaded(page, 'html');
      assert.match(String(report.bytes), /&lt;img/);
      const archive = await downloaded(page, 'markdown-articles');
      assert.match(archive.name, /\.zip$/);
      const names = Object.keys(unzipSync(archive.bytes));
      assert.equal(names.length, 2);
      assert.ok(names.every(name => name.endsWith('.md')));

      // The same file here changes nothing.
      await choose(page, file.name, file.bytes);
      await page.getByText('4 ghi chú đã có y như vậy').waitFor();
      await page.getByText('Không có gì để nhập.').waitFor();
      await page.getByRole('button', { name: 'Đóng' }).click();

      // Out of the bin again.
      await page.getByRole('button', { name: 'Khôi phục' }).click();
      await page.getByText('Đã khôi phục').waitFor();
      await page.getByText('Thùng rác trống.').waitFor();
      const bin = await ask(page, 'notes.bin', {
        after: null,
        limit: 50,
      });
      assert.ok(bin.ok && bin.value.total === 0);

      // The file has it in the bin still: a conflict, and the newer one is what stands here.
      await choose(page, file.name, file.bytes);
      await page.locator('[data-conflict]').waitFor();
      assert.equal(await page.locator('[data-conflict] input:checked').count(), 1);
      await assertAccessible(page);
      await page.getByRole('button', { name: 'Lấy mọi bản trong tệp' }).click();
      await page.getByRole('button', { name: 'Nhập 1 ghi chú' }).click();
      await page.getByText('Đã thay 1 ghi chú bằng bản trong tệp.').waitFor();
      const binned = (await allNotes(page)).filter(({ deleted }) => deleted !== null);
      assert.deepEqual(
        binned.map(({ id }) => id),
        [given[3]?.id],
      );
      assert.equal(await page.locator('img').count(), 0);
    } finally {
      await first.close();
    }

    const second = await openChromium({ language: 'en' });
    try {
      const page = await openOptions(second);
      await assertAccessible(page);
      assert.deepEqual(await allNotes(page), []);

      await choose(page, file.name, file.bytes);
      await page.getByText('4 new notes').waitFor();
      await page.locator('summary').click();
      assert.equal(await page.locator('.preview .brief').count(), 4);
      await assertAccessible(page);
      assert.deepEqual(await allNotes(page), []);
      await page.getByRole('button', { name: 'Import 4 notes' }).click();
      await page.getByText('Added 4 notes.').waitFor();
      assert.deepEqual(await allNotes(page), before);
      await page.locator('[aria-labelledby="bin"] .brief').waitFor();

      // Hostile and broken files: a clear word with the place, and nothing is changed.
      const [item] = JSON.parse(String(file.bytes)).items;
      const wrong = (change: object) =>
        JSON.stringify({
          'chugiai:version': 1,
          items: [
            { ...item, id: `urn:uuid:${randomUUID()}` },
            { ...item, ...change },
          ],
        });
      const cases: readonly (readonly [string | Buffer, RegExp])[] = [
        ['{"items":', /not a JSON file/],
        ['['.repeat(100_000), /nested more deeply/],
        [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), /not a text file/],
        ['{"name":"something else"}', /of no program/],
        [wrong({ created: 'yesterday' }), /items\[1\]\.created/],
        [
          wrong({ target: { ...item.target, source: 'javascript:alert(1)' } }),
          /items\[1\]\.target/,
        ],
        ['{"chugiai:version":99,"items":[]}', /newer Chú giải/],
      ];
      for (const [content, word] of cases) {
        await choose(page, 'file.json', '');
        await page.getByRole('alert').waitFor();
        await choose(page, 'other.json', content);
        await page.getByRole('alert').filter({ hasText: word }).waitFor();
        await page.getByRole('alert').filter({ hasText: 'Nothing was changed.' }).waitFor();
        assert.deepEqual(await allNotes(page), before);
      }
      await assertAccessible(page);
    } finally {
      await second.close();
    }
  });

  test('notes that changed while the reader looked are compared again, not overwritten', async () => {
    const browser = await openChromium();
    try {
      const page = await openOptions(browser);
      const note = await makeNote(page, newNote({ body: 'bản đầu' }));
      const file = await downloaded(page, 'json-ld');
      const update = (revision: number, body: string) =>
        ask(page, 'note.update', {
          id: note.id,
          revision,
          session: randomUUID(),
          sequence: 1,
          change: { body },
        });
      await update(note.revision, 'bản hai');
      await choose(page, file.name, file.bytes);
      await page.getByRole('button', { name: 'Lấy mọi bản trong tệp' }).click();
      await update(note.revision + 1, 'bản ba');
      await page.getByRole('button', { name: 'Nhập 1 ghi chú' }).click();
      await page.getByText('Ghi chú trong máy vừa thay đổi').waitFor();
      assert.equal((await allNotes(page))[0]?.body, 'bản ba');
      // What was chosen still stands, now against what is there.
      await page.locator('.version').getByText('bản ba').waitFor();
      await page.getByRole('button', { name: 'Nhập 1 ghi chú' }).click();
      await page.getByText('Đã thay 1 ghi chú').waitFor();
      assert.equal((await allNotes(page))[0]?.body, 'bản đầu');
    } finally {
      await browser.close();
    }
  });

  test('the popup shows the way here', async () => {
    const browser = await openChromium();
    try {
      const popup = await browser.openExtensionPage('popup.html');
      const opened = browser.context.waitForEvent('page');
      await popup.getByRole('link', { name: 'Nhập, xuất, thùng rác' }).click();
      await (await opened).getByRole('heading', { name: 'Xuất ra tệp' }).waitFor();
    } finally {
      await browser.close();
    }
  });
});
