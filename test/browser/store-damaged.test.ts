/** What breaks a database, in real Chromium: each ends with every note there and a word to the reader. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Page } from 'playwright';
import type { Note } from '../../src/notes/note.ts';
import { allNotes, ask, makeNote } from '../support/ask.ts';
import { type Chromium, databasesOf, openChromium } from '../support/chromium.ts';
import { killBrowser } from '../support/kill.ts';
import { withProfile } from '../support/profile.ts';
import { keptKeys, until } from '../support/store-in-page.ts';
import { makeVariant, type Variant } from '../support/variant.ts';
import { newNote } from '../unit/notes/notes.ts';

/** What the pages call; Chromium's own name works in all versions. */
declare const chrome: {
  alarms: {
    getAll(): Promise<{ name: string }[]>;
    create(name: string, when: object): Promise<void>;
  };
};

const byId = (notes: readonly Note[]): Note[] => [...notes].sort((a, b) => (a.id < b.id ? -1 : 1));

async function writeNotes(page: Page, count: number): Promise<Note[]> {
  for (let index = 0; index < count; index += 1) {
    await makeNote(page, newNote({ body: `ghi chú số ${index}`, exact: `đoạn ${index}` }));
  }
  return byId(await allNotes(page));
}

const backUp = async (page: Page): Promise<void> => {
  assert.deepEqual(await ask(page, 'backup.make', {}), { ok: true, value: null });
};

describe('a database that is damaged between two runs', { timeout: 300_000 }, () => {
  const damages: readonly (readonly [string, (folder: string) => void])[] = [
    [
      'every file overwritten',
      folder => {
        for (const name of readdirSync(folder)) {
          const file = join(folder, name);
          writeFileSync(file, Buffer.alloc(Math.max(64, statSync(file).size), 0x5a));
        }
      },
    ],
    [
      'the log cut short',
      folder => {
        for (const name of readdirSync(folder).filter(name => name.endsWith('.log'))) {
          const file = join(folder, name);
          truncateSync(file, Math.floor(statSync(file).size / 3));
        }
      },
    ],
    ['the folder gone', folder => rmSync(folder, { recursive: true })],
  ];
  for (const [title, damage] of damages) {
    test(`${title}: the notes come back, and the reader is told`, () =>
      withProfile(async profile => {
        const first = await openChromium({ profile });
        const page = await first.openExtensionPage('options.html');
        await writeNotes(page, 3);
        await backUp(page);
        // Changed and made after the backup: kept change by change.
        const [some] = await allNotes(page);
        await ask(page, 'note.update', {
          id: some?.id ?? '',
          revision: some?.revision ?? 0,
          session: randomUUID(),
          sequence: 1,
          change: { body: 'sửa sau khi sao lưu' },
        });
        const before = await writeNotes(page, 2);
        assert.equal(before.length, 5);
        await until(
          'the changes are kept',
          async () => (await keptKeys(page, 'changed:')).length === 3,
        );
        await first.close();
        damage(databasesOf(first));

        const second = await openChromium({ profile });
        const options = await second.openExtensionPage('options.html');
        await options.getByText('Kho ghi chú bị trình duyệt làm hỏng hoặc làm mất').waitFor();
        assert.deepEqual(byId(await allNotes(options)), before);
        const popup = await second.openExtensionPage('popup.html');
        await popup.getByText('Kho ghi chú bị trình duyệt làm hỏng hoặc làm mất').waitFor();
        await popup.getByRole('button', { name: 'Đã rõ' }).click();
        await options.getByText('làm hỏng hoặc làm mất').waitFor({ state: 'detached' });
        await second.close();
      }));
  }

  test('one that the browser can no longer open at all is told, and its notes are taken away from the backup', () =>
    withProfile(async profile => {
      const first = await openChromium({ profile });
      const page = await first.openExtensionPage('options.html');
      await writeNotes(page, 2);
      await backUp(page);
      const before = await writeNotes(page, 1);
      await until(
        'the change is kept',
        async () => (await keptKeys(page, 'changed:')).length === 1,
      );
      await first.close();
      const folder = databasesOf(first);
      for (const name of readdirSync(folder).filter(name => name.startsWith('MANIFEST'))) {
        rmSync(join(folder, name));
      }
      const second = await openChromium({ profile });
      const options = await second.openExtensionPage('options.html');
      await options.getByText('Kho ghi chú gặp lỗi').waitFor();
      const waiting = options.waitForEvent('download');
      await options.getByRole('button', { name: 'Tải bản sao lưu về máy' }).click();
      const file = await (await waiting).path();
      await options.getByText('Không mở được kho ghi chú').waitFor();
      const content = readFileSync(file);
      await second.close();

      // Read in elsewhere: the same notes.
      const other = await openChromium();
      const elsewhere = await other.openExtensionPage('options.html');
      await elsewhere
        .locator('#import-file')
        .setInputFiles({ name: 'sao-luu.json', mimeType: 'application/json', buffer: content });
      await elsewhere.getByRole('button', { name: 'Nhập 3 ghi chú' }).click();
      await elsewhere.getByText('Đã thêm 3 ghi chú.').waitFor();
      assert.deepEqual(byId(await allNotes(elsewhere)), before);
      await other.close();
    }));

  test('the newest backup damaged, too: the one before it and the changes since are taken', () =>
    withProfile(async profile => {
      const first = await openChromium({ profile });
      const page = await first.openExtensionPage('options.html');
      const before = await writeNotes(page, 3);
      await backUp(page);
      await backUp(page);
      await page.evaluate(async () => {
        const top = await navigator.storage.getDirectory();
        const folder = await top.getDirectoryHandle('backups');
        const names: string[] = [];
        for await (const name of folder.keys()) names.push(name);
        const newest = await folder.getFileHandle(names.sort().at(-1) ?? '');
        const half = (await newest.getFile()).size / 2;
        const writable = await newest.createWritable({ keepExistingData: true });
        await writable.truncate(Math.floor(half));
        await writable.close();
      });
      await first.close();
      rmSync(databasesOf(first), { recursive: true });
      const second = await openChromium({ profile });
      const options = await second.openExtensionPage('options.html');
      assert.deepEqual(byId(await allNotes(options)), before);
      await second.close();
    }));
});

/** A disk of its own for a profile, or why there can't be one. */
function smallDisk(): { readonly folder: string; remove(): void } | string {
  const folder = mkdtempSync(join(tmpdir(), 'chu-giai-disk-'));
  const { status, stderr, error } = spawnSync('mount', [
    ...['-t', 'tmpfs', '-o', 'size=96m', 'tmpfs'],
    folder,
  ]);
  if (status !== 0) {
    rmSync(folder, { recursive: true });
    return `no small disk can be mounted here: ${error ?? stderr}`;
  }
  return {
    folder,
    remove() {
      spawnSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true });
    },
  };
}

test('a full disk is told, nothing stored is harmed, and what was typed is stored once there is room', {
  timeout: 120_000,
}, async t => {
  const disk = smallDisk();
  if (typeof disk === 'string') return t.skip(disk);
  const profile = join(disk.folder, 'profile');
  try {
    const chromium = await openChromium({ profile });
    const page = await chromium.openExtensionPage('popup.html');
    await makeNote(page, newNote({ body: 'đã có từ trước' }));
    await backUp(page);
    await page.reload();
    await page.getByRole('tab', { name: 'Tất cả' }).click();
    await page.getByText('đã có từ trước').first().click();
    await page.getByRole('listitem').first().press('Enter');
    const field = page.getByRole('textbox', { name: 'Lời ghi chú' });
    await field.waitFor();
    const ballast = join(disk.folder, 'ballast');
    const fill = (): void => {
      for (const size of [1_048_576, 4_096]) {
        try {
          for (;;) appendFileSync(ballast, Buffer.alloc(size));
        } catch {
          // Full.
        }
      }
    };
    fill();
    const long = 'dài '.repeat(5_000);
    await field.fill(long);
    await page.getByText('Ổ đĩa đã đầy').waitFor();
    fill();
    const refused = await ask(page, 'backup.make', {});
    assert.deepEqual(refused, { ok: false, error: { kind: 'full' } });
    rmSync(ballast);
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByText('Đã lưu', { exact: true }).waitFor();
    assert.equal((await allNotes(page))[0]?.body, long);
    // Chromium would forget it with the next start, for it wrote on behind the half of a record.
    await page.goto(page.url().replace('popup', 'options'));
    await until('a backup has it', async () => {
      await page.reload();
      const section = page.locator('[aria-labelledby="backup"]');
      await section.locator('.format, .failure').first().waitFor();
      assert.deepEqual(await section.locator('.failure').allTextContents(), []);
      return (await section.locator('.format').count()) > 1;
    });
    await chromium.close();
    const again = await openChromium({ profile });
    const screen = await again.openExtensionPage('popup.html');
    assert.equal((await allNotes(screen))[0]?.body, long);
    await again.close();
  } finally {
    killBrowser(profile);
    disk.remove();
  }
});

describe('another version of the database', { timeout: 240_000 }, () => {
  const addIndex = `(_, transaction) => {
    transaction.objectStore('notes').createIndex('modified' as never, 'modified');
  },`;
  // Half of the work is done and asked for; the other half never comes.
  const standStill = `async (_, transaction) => {
    const notes = transaction.objectStore('notes');
    const [first] = await notes.getAllKeys();
    if (first) await notes.delete(first);
    for (;;) await notes.count();
  },`;

  async function withVariant(
    act: (variant: Variant, profile: string, open: () => Promise<Chromium>) => Promise<void>,
  ): Promise<void> {
    const variant = makeVariant();
    try {
      await withProfile(profile =>
        act(variant, profile, () => {
          // An unpacked extension's worker is else the one that was installed first.
          rmSync(join(profile, 'Default/Service Worker'), { recursive: true, force: true });
          return openChromium({ profile, extension: variant.folder });
        }),
      );
    } finally {
      variant.remove();
    }
  }

  test('an upgrade killed half-way leaves the notes as they were, and is done at the next start', () =>
    withVariant(async (variant, profile, open) => {
      const first = await open();
      const before = await writeNotes(await first.openExtensionPage('options.html'), 3);
      await first.close();

      await variant.migrateBy(standStill);
      const second = await open();
      const page = await second.openExtensionPage('options.html');
      const asked = allNotes(page).catch(() => 'killed');
      // It is in the middle of it: whoever else opens the database waits.
      await page.waitForTimeout(1_000);
      killBrowser(profile);
      await second.context.close().catch(() => undefined);
      assert.equal(await asked, 'killed');

      await variant.migrateBy(addIndex);
      const third = await open();
      const options = await third.openExtensionPage('options.html');
      assert.deepEqual(byId(await allNotes(options)), before);
      assert.equal(
        await options.evaluate(async () => (await indexedDB.databases())[0]?.version),
        2,
      );
      await third.close();
    }));

  test('a newer database is left alone, and the reader is told what to do', () =>
    withVariant(async (variant, _, open) => {
      const older = makeVariant();
      await variant.migrateBy(addIndex);
      const first = await open();
      const before = await writeNotes(await first.openExtensionPage('options.html'), 2);
      await first.close();

      await variant.migrateBy('');
      const second = await open();
      const page = await second.openExtensionPage('options.html');
      assert.deepEqual(await ask(page, 'notes.all', { after: null }), {
        ok: false,
        error: { kind: 'newer-database' },
      });
      await page.getByText('Ghi chú trong máy do một bản Chú giải mới hơn lưu').first().waitFor();
      await second.close();

      await variant.migrateBy(addIndex);
      const third = await open();
      const again = await third.openExtensionPage('options.html');
      assert.deepEqual(byId(await allNotes(again)), before);
      await third.close();
      older.remove();
    }));

  test('an older window that will not let go blocks the upgrade: told at once, and done when it closes', () =>
    withVariant(async (variant, _, open) => {
      const first = await open();
      const before = await writeNotes(await first.openExtensionPage('options.html'), 2);
      await first.close();

      await variant.migrateBy(addIndex);
      const second = await open();
      // A page that asks the background nothing.
      const older = await second.openExtensionPage('ui.css');
      await older.evaluate(
        () =>
          new Promise<void>((resolve, reject) => {
            const open = indexedDB.open('chu-giai', 1);
            open.onsuccess = () => resolve();
            open.onerror = () => reject(open.error);
          }),
      );
      const page = await second.openExtensionPage('options.html');
      await page.getByText('Kho ghi chú đang bận ở một cửa sổ khác').first().waitFor();
      await older.close();
      await until(
        'the upgrade is done',
        async () => (await ask(page, 'notes.all', { after: null })).ok,
      );
      assert.deepEqual(byId(await allNotes(page)), before);
      await second.close();
    }));
});

test('backups: made by themselves after a change, looked at before they are taken back', async () => {
  const chromium = await openChromium();
  try {
    const page = await chromium.openExtensionPage('options.html');
    await page.getByText('Chưa có bản sao lưu nào.').waitFor();
    const [first] = await writeNotes(page, 3);
    await until('an alarm is set', async () =>
      (await page.evaluate(() => chrome.alarms.getAll())).some(({ name }) => name === 'backup'),
    );
    // Its time comes.
    await page.evaluate(() => chrome.alarms.create('backup', { when: Date.now() }));
    await until('the backup is made', async () =>
      page.evaluate(async () => {
        const top = await navigator.storage.getDirectory();
        const folder = await top.getDirectoryHandle('backups', { create: true });
        for await (const name of folder.keys()) {
          if (
            name.endsWith('_3.ndjson.gz') &&
            (await (await folder.getFileHandle(name)).getFile()).size
          ) {
            return true;
          }
        }
        return false;
      }),
    );
    await until(
      'changes before it are kept no longer',
      async () => (await keptKeys(page, 'changed:')).length === 0,
    );
    await ask(page, 'note.update', {
      id: first?.id ?? '',
      revision: first?.revision ?? 0,
      session: randomUUID(),
      sequence: 1,
      change: { body: 'viết đè lên mất rồi' },
    });
    await page.reload();
    await page.getByRole('button', { name: 'Xem và khôi phục' }).click();
    await page.getByText('2 ghi chú đã có y như vậy').waitFor();
    await page.getByText('1 ghi chú khác với bản trong máy').waitFor();
    assert.equal((await ask(page, 'note.get', { id: first?.id ?? '' })).ok, true);
    await page.getByRole('button', { name: 'Lấy mọi bản trong tệp' }).click();
    await page.getByRole('button', { name: 'Nhập 1 ghi chú' }).click();
    await page.getByText('Đã thay 1 ghi chú bằng bản trong tệp.').waitFor();
    const back = (await allNotes(page)).find(({ id }) => id === first?.id);
    assert.equal(back?.body, first?.body);
  } finally {
    await chromium.close();
  }
});
