/** Files of any size and shape that a reader may choose for import: a clear word in both languages, nothing changed, the page alive. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { allNotes, storeNotes } from '../support/ask.ts';
import { openChromium } from '../support/chromium.ts';
import { newNote } from '../unit/notes/notes.ts';

const megabyte = 1024 * 1024;
const words = {
  complex: [/lồng nhau sâu hơn/, /nested more deeply/],
  invalid: [/items\[0\]\.body\[0\]\.value/, /items\[0\]\.body\[0\]\.value/],
  long: [/Tệp quá dài/, /too long/],
  large: [/Tệp quá lớn: 524/, /too large: 524/],
  notText: [/không phải tệp chữ/, /not a text file/],
  notJson: [/không phải tệp JSON/, /not a JSON file/],
} as const satisfies Record<string, readonly [RegExp, RegExp]>;

const item = `{"id":"urn:uuid:00000000-0000-4000-8000-000000000001","type":"Annotation",
"created":"2026-01-02T03:04:05.000Z","modified":"2026-01-02T03:04:05.000Z",
"body":[{"type":"TextualBody","purpose":"commenting","value":"lời"}],
"target":{"source":"https://bao.example/","selector":[{"type":"TextQuoteSelector","exact":"x","prefix":"","suffix":""}]},
"chugiai:page":"https://bao.example/","chugiai:pageTitle":"","chugiai:site":"bao.example",
"chugiai:color":"yellow","chugiai:revision":1,"chugiai:deleted":null}`;
const file = (items: string): string => `{"chugiai:version":1,"items":[${items}]}`;

/** By what is in them; made one after the other, for they are large. */
const files: Readonly<Record<string, readonly [keyof typeof words, () => Buffer | string]>> = {
  '100 MB of brackets': ['complex', () => Buffer.alloc(100 * megabyte, '[')],
  '100 MB of empty objects': ['complex', () => file(`${'{},'.repeat(33 * megabyte)}{}`)],
  'a note of 100 MB': ['invalid', () => file(item.replace('lời', 'a'.repeat(100 * megabyte)))],
  'more characters than are read': ['long', () => Buffer.alloc(129 * megabyte, ' ')],
  '500 MB': ['large', () => Buffer.alloc(500 * megabyte)],
  'UTF-16': ['notText', () => Buffer.from(`\ufeff${file(item)}`, 'utf16le')],
  'a letter in Latin-1': ['notText', () => Buffer.from(file(item).replace('x', 'é'), 'latin1')],
  'an archive': ['notJson', () => 'PK\u0003\u0004'],
  nothing: ['notJson', () => ''],
};

for (const [index, language] of (['vi', 'en'] as const).entries()) {
  test(`files that are no notes, ${language}`, { timeout: 180_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'chu-giai-files-'));
    const browser = await openChromium({ language });
    try {
      const page = await browser.openExtensionPage('options.html');
      await storeNotes(page, [newNote({ body: 'vẫn còn' })]);
      const before = await allNotes(page);
      const path = join(folder, 'tep.json');
      for (const [name, [kind, make]] of Object.entries(files)) {
        writeFileSync(path, make());
        await page.locator('#import-file').setInputFiles(path);
        const alert = page.getByRole('alert').filter({ hasText: words[kind][index] });
        await alert
          .filter({ hasText: /Không có gì bị thay đổi|Nothing was changed/ })
          .waitFor({ timeout: 60_000 })
          .catch(error => assert.fail(`${name}: ${error}`));
        assert.deepEqual(await allNotes(page), before, name);
        // Without the word of this one before the next.
        await page.reload();
      }
      // The next file is read as if nothing had been.
      writeFileSync(path, file(item));
      await page.locator('#import-file').setInputFiles(path);
      await page.getByRole('button', { name: /^(?:Nhập 1 ghi chú|Import 1 note)$/ }).click();
      await page.getByText(/^(?:Đã thêm 1 ghi chú|Added 1 note)\.$/).waitFor();
      assert.equal((await allNotes(page)).length, 2);
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true });
    }
  });
}
