/**
 * The browser killed in the middle of its own writing. LevelDB, which holds
 * Chromium's databases, then writes on behind the half of a record that it left:
 * at the start after the next it ends its reading there, or calls all of it
 * damaged and begins anew.
 */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Page } from 'playwright';
import type { Note } from '../../src/notes/note.ts';
import { allNotes, ask, makeNote } from '../support/ask.ts';
import { type Chromium, databasesOf, openChromium } from '../support/chromium.ts';
import { killBrowser, waitUntilGone } from '../support/kill.ts';
import { withProfile } from '../support/profile.ts';
import { leaveHalfRecord } from '../support/soak/half-record.ts';
import { keptKeys } from '../support/store-in-page.ts';
import { newNote } from '../unit/notes/notes.ts';

const byId = (notes: readonly Note[]): Note[] => [...notes].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Makes some notes, changes those that are there already, and gives all as they were acknowledged. */
async function writeSome(page: Page): Promise<Note[]> {
  const acknowledged = new Map((await allNotes(page)).map(note => [note.id, note]));
  for (const { id, revision, body } of [...acknowledged.values()]) {
    const change = { body: `${body}, sửa` };
    const request = { id, revision, session: randomUUID(), sequence: 1, change };
    const answer = await ask(page, 'note.update', request);
    assert.ok(answer.ok, JSON.stringify(answer));
    acknowledged.set(id, answer.value);
  }
  for (const exact of ['bến phà', 'mùa gặt', 'đê biển']) {
    const note = await makeNote(page, newNote({ exact, body: `về ${exact}` }));
    acknowledged.set(note.id, note);
  }
  return byId([...acknowledged.values()]);
}

async function kill(chromium: Chromium): Promise<void> {
  killBrowser(chromium.profile);
  await chromium.context.close().catch(() => undefined);
  await waitUntilGone(chromium.profile);
}

describe('a browser killed in the middle of a record', { timeout: 240_000 }, () => {
  // What is written next lies within the rest of the record, or ends it.
  for (const length of [64, 20_000]) {
    test(`of ${length} bytes: what is acknowledged after the next start is there at the one after`, () =>
      withProfile(async profile => {
        const first = await openChromium({ profile });
        const before = await writeSome(await first.openExtensionPage('options.html'));
        await kill(first);
        assert.ok(leaveHalfRecord(databasesOf(first), length), 'a log of LevelDB');

        const second = await openChromium({ profile });
        const page = await second.openExtensionPage('options.html');
        assert.deepEqual(byId(await allNotes(page)), before);
        const after = await writeSome(page);
        await kill(second);

        const third = await openChromium({ profile });
        const again = await third.openExtensionPage('options.html');
        assert.deepEqual(byId(await allNotes(again)), after);
        assert.deepEqual(await keptKeys(again, 'recovery'), [], 'nothing had to be put back');
        await third.close();
      }));
  }
});

test(
  'a database that is gone after a kill is as it was at the last acknowledgement',
  {
    timeout: 120_000,
  },
  () =>
    withProfile(async profile => {
      const first = await openChromium({ profile });
      const page = await first.openExtensionPage('options.html');
      await writeSome(page);
      assert.deepEqual(await ask(page, 'backup.make', {}), { ok: true, value: null });
      const before = await writeSome(page);
      await kill(first);
      rmSync(databasesOf(first), { recursive: true });

      const second = await openChromium({ profile });
      const options = await second.openExtensionPage('options.html');
      assert.deepEqual(byId(await allNotes(options)), before);
      await second.close();
    }),
);
