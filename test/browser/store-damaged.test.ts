/** What breaks a database, in real Chromium: each ends with every note there and a word to the reader. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Page } from 'playwright';
import type { Note } from '../../src/notes/note.ts';
import { allNotes, ask, makeNote } from '../support/ask.ts';
import { type Chromium, openChromium } from '../support/chromium.ts';
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

/** Where Chromium keeps the databases of the extension. */
const databasesOf = (profile: string, { id }: Chromium): string =>
  join(profile, 'Default/IndexedDB', `chrome-extension_${id}_0.indexeddb.leveldb`);

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
    [
      'the manifest gone',
      folder => {
        for (const name of readdirSync(folder).filter(name => name.startsWith('MANIFEST'))) {
          rmSync(join(folder, name));
        }
      },
    ],
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
        damage(databasesOf(profile, first));

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
      rmSync(databasesOf(profile, first), { recursive: true });
      const second = await openChromium({ profile });
      const options = await second.openExtensionPage('options.html');
      assert.deepEqual(byId(await allNotes(options)), before);
      await second.close();
    }));
});

describe('a full disk', { timeout: 120_000 }, () => {
  test('is told; what was typed is kept and stored once there is room', async () => {
    const variant = makeVariant();
    // With it no quota would be kept to.
    variant.change(manifest => {
      manifest.permissions = (manifest.permissions as string[]).filter(
        name => name !== 'unlimitedStorage',
      );
    });
    const chromium = await openChromium({ extension: variant.folder });
    try {
      const page = await chromium.openExtensionPage('popup.html');
      await makeNote(page, newNote({ body: 'đã có từ trước' }));
      await page.reload();
      await page.getByRole('tab', { name: 'Tất cả' }).click();
      const session = await chromium.context.newCDPSession(page);
      const origin = `chrome-extension://${chromium.id}`;
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
      await page.getByText('đã có từ trước').click();
      const field = page.getByRole('textbox', { name: 'Lời ghi chú' });
      if (!(await field.isVisible())) await page.keyboard.press('Enter');
      await field.pressSequentially(', thêm khi đầy');
      await page.getByText('Ổ đĩa đã đầy').waitFor();
      const [stored] = await allNotes(page);
      assert.equal(stored?.body, 'đã có từ trước');
      const failed = await ask(page, 'backup.make', {});
      assert.equal(!failed.ok && failed.error.kind, 'full');
      await page.close();
      const again = await chromium.openExtensionPage('options.html');
      await again.getByText('Lần tự sao lưu gần nhất không thành').waitFor();
      assert.equal((await keptKeys(again, 'draft:')).length, 1);
      const room = await chromium.context.newCDPSession(again);
      await room.send('Storage.overrideQuotaForOrigin', { origin });
      await ask(again, 'note.get', { id: stored?.id ?? '' });
      assert.equal((await allNotes(again))[0]?.body, 'đã có từ trước, thêm khi đầy');
      assert.deepEqual(await keptKeys(again, 'draft:'), []);
    } finally {
      await chromium.close();
      variant.remove();
    }
  });
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
        act(variant, profile, () => openChromium({ profile, extension: variant.folder })),
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

  test('a request that waits behind another window’s is not waited for without a word', () =>
    withProfile(async profile => {
      const chromium = await openChromium({ profile });
      const older = await chromium.openExtensionPage('ui.css');
      // One that holds the database, and one that wants it gone: ours would stand behind both.
      await older.evaluate(
        () =>
          new Promise<void>(resolve => {
            const open = indexedDB.open('chu-giai', 1);
            open.onupgradeneeded = () => open.transaction?.abort();
            open.onerror = () => {
              const held = indexedDB.open('chu-giai-held', 1);
              held.onsuccess = () => resolve();
            };
            open.onsuccess = () => {
              indexedDB.deleteDatabase('chu-giai');
              resolve();
            };
          }),
      );
      const page = await chromium.openExtensionPage('options.html');
      await page
        .getByText(/Kho ghi chú đang bận|Thùng rác trống/)
        .first()
        .waitFor({ timeout: 20_000 });
      await chromium.close();
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
