/** The store in real Firefox: backed up, damaged between two runs, whole again. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Note } from '../../src/notes/note.ts';
import type { BackgroundRequests, BackgroundResponses } from '../../src/protocol.ts';
import { markOf } from '../support/ask.ts';
import { type Firefox, type FirefoxPage, openFirefox } from '../support/firefox.ts';
import { withProfile } from '../support/profile.ts';
import { until } from '../support/store-in-page.ts';
import { newNote } from '../unit/notes/notes.ts';

/** What the pages call. */
declare const browser: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: { local: { get(keys: null): Promise<Record<string, unknown>> } };
};

const ask = <Type extends keyof BackgroundRequests>(
  page: FirefoxPage,
  type: Type,
  request: BackgroundRequests[Type],
): Promise<BackgroundResponses[Type]> =>
  page.evaluate(message => browser.runtime.sendMessage(message), {
    ...request,
    to: 'background',
    type,
  }) as Promise<BackgroundResponses[Type]>;

async function notesOf(page: FirefoxPage): Promise<readonly Note[]> {
  const all = await ask(page, 'notes.all', { after: null });
  assert.ok(all.ok, JSON.stringify(all));
  return all.value.notes;
}

async function openOptions(firefox: Firefox): Promise<FirefoxPage> {
  const page = await firefox.newPage();
  await page.goto(`${firefox.origin}/options.html`);
  return page;
}

/** Every SQLite file that holds the extension's databases, `storage.local` apart. */
function databaseFiles(profile: string): string[] {
  const folder = join(profile, 'storage/default');
  return readdirSync(folder)
    .filter(name => name.startsWith('moz-extension') && !name.includes('userContextId=4294967295'))
    .flatMap(name => {
      const databases = join(folder, name, 'idb');
      return readdirSync(databases)
        .map(file => join(databases, file))
        .filter(file => statSync(file).isFile());
    });
}

test(
  'a database that is damaged between two runs of Firefox: the notes come back, and the reader is told',
  {
    timeout: 180_000,
  },
  () =>
    withProfile(async profile => {
      // An extension that is loaded for a test is else forgotten with all it holds.
      const preferences = {
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
      };
      const first = await openFirefox({ profile, preferences });
      const page = await openOptions(first);
      const notes = [newNote({ exact: 'đoạn một' }), newNote({ exact: 'đoạn hai' })];
      for (const note of notes) {
        const marked = await ask(page, 'note.mark', markOf(note));
        assert.ok(marked.ok, JSON.stringify(marked));
      }
      assert.deepEqual(await ask(page, 'backup.make', {}), { ok: true, value: null });
      const written = await ask(page, 'note.update', {
        id: notes[0]?.id ?? '',
        revision: 1,
        session: randomUUID(),
        sequence: 1,
        change: { body: 'sau khi sao lưu' },
      });
      assert.ok(written.ok, JSON.stringify(written));
      await until('the change is kept', () =>
        page.evaluate(async () =>
          Object.keys(await browser.storage.local.get(null)).some(key =>
            key.startsWith('changed:'),
          ),
        ),
      );
      const before = await notesOf(page);
      await first.close();
      const files = databaseFiles(profile);
      assert.ok(files.length > 0, 'no database was found');
      for (const file of files) writeFileSync(file, Buffer.alloc(statSync(file).size, 0x5a));

      const second = await openFirefox({ profile, preferences });
      const options = await openOptions(second);
      await options.waitFor(() => document.querySelector('.recovery') !== null);
      assert.deepEqual(await notesOf(options), before);
      await second.close();
    }),
);
