/** Messages of a content script that a page has broken into: it may ask for its own page's visit, and for nothing else. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright';
import { type Newspaper, serveNewspaper } from '../../scripts/newspaper/serve.ts';
import type { NewNote, Note } from '../../src/notes/note.ts';
import { storeNotes } from '../support/ask.ts';
import { type Chromium, openChromium } from '../support/chromium.ts';
import { type ContentWorld, openContentWorld } from '../support/content-world.ts';
import { trapPage } from '../support/hostile.ts';

declare const chrome: {
  tabs: { query(filter: object): Promise<readonly unknown[]> };
  runtime: { sendMessage<Answer>(message: object): Promise<Answer> };
};

let newspaper: Newspaper;
let chromium: Chromium;
let page: Page;
let screen: Page;
let world: ContentWorld;

const secret = 'lời quyzx riêng';
const other = 'https://nhandan.vn/bai-cua-bao-khac-post1.html';
/** Of another paper, with words. */
const theirs = randomUUID();
/** Of the page that is broken into. */
const own = randomUUID();

function newNote(id: string, address: string, given: Partial<NewNote> = {}): NewNote {
  return {
    ...{ id, url: address, page: address, pageTitle: 'Thử', site: 'thử', color: 'blue' },
    selectors: [{ type: 'TextQuoteSelector', exact: 'chợ', prefix: '', suffix: '' }],
    body: secret,
    ...given,
  };
}

/** Asks as a screen of ours. */
const asScreen = <Answer>(message: object): Promise<Answer> =>
  screen.evaluate(message => chrome.runtime.sendMessage(message), message) as Promise<Answer>;
const everything = async (): Promise<readonly Note[]> =>
  (
    await asScreen<{ value: { notes: Note[] } }>({
      ...{ to: 'background', type: 'notes.all', after: null },
    })
  ).value.notes;

before(async () => {
  newspaper = await serveNewspaper({ pages: { '/bay': trapPage({ isSet: false }) } });
  chromium = await openChromium();
  screen = await chromium.openExtensionPage('options.html');
  const ownAddress = `${newspaper.origin}/bay`;
  await storeNotes(screen, [newNote(theirs, other), newNote(own, ownAddress)]);
  page = await chromium.context.newPage();
  await page.goto(ownAddress);
  world = await openContentWorld(chromium, page);
});
after(async () => {
  await chromium.close();
  await newspaper.close();
});

/** What it sends, by what it would get; functions, for the address is known only then. */
const forged: Record<string, () => object> = {
  'the words of a note': () => ({ type: 'note.get', id: own }),
  'the words of another page’s note': () => ({ type: 'note.get', id: theirs }),
  'another page’s notes': () => ({ type: 'notes.ofPage', page: other }),
  'all notes, by searching': () => ({
    ...{ type: 'notes.search', query: '', page: null, colors: [], after: null, limit: 200 },
  }),
  'its own page’s notes with their words, by searching': () => ({
    ...{ type: 'notes.search', query: '', page: page.url(), colors: [], after: null, limit: 200 },
  }),
  'all notes as a file': () => ({ type: 'notes.export' }),
  'all notes, part by part': () => ({ type: 'notes.all', after: null }),
  'the bin': () => ({ type: 'notes.bin', after: null, limit: 200 }),
  'other words in a note': () => ({
    ...{ type: 'note.update', id: own, revision: 1, session: randomUUID(), sequence: 1 },
    change: { body: 'giả' },
  }),
  'a note deleted': () => ({ type: 'note.delete', id: own }),
  'a note restored': () => ({ type: 'note.restore', id: own }),
  'an import begun': () => ({
    ...{ type: 'import.part', id: randomUUID(), index: 0, create: [], replace: [] },
  }),
  'an import committed': () => ({ type: 'import.commit', id: randomUUID(), parts: 1 }),
  'a tab opened': () => ({ type: 'note.show', id: theirs }),
  'a tab read': () => ({ type: 'tab.read', tab: 1 }),
  'a mark on another paper’s page': () => mark({ page: other }),
  'a mark that leads to another site': () => mark({ url: other }),
  'a mark that leads to a script': () => mark({ url: 'javascript:alert(1)' }),
  'a mark that leads into the extension': () =>
    mark({ url: `chrome-extension://${chromium.id}/options.html` }),
  'a mark on a page with no host': () =>
    mark({ page: 'data:text/html,x', url: 'data:text/html,x' }),
  'a mark whose place is no place': () => mark({ start: 'a' }),
  'a mark of a colour that does not exist': () => mark({ color: 'red' }),
  'a mark with an id that is none': () => mark({ id: '../../x' }),
  'an answer by a name that every object has': () => ({ type: 'constructor' }),
  'an answer by a name with a meaning': () => ({ type: '__proto__' }),
};

function mark(given: object): object {
  const text = 'Chợ nổi họp từ lúc trời còn mờ sương.';
  const {
    selectors: _,
    body: __,
    ...note
  } = newNote(randomUUID(), page.url()) as {
    selectors: unknown;
    body: unknown;
  };
  return { type: 'note.mark', ...note, text, blocks: [0, text.length], start: 0, end: 7, ...given };
}

for (const [name, message] of Object.entries(forged)) {
  test(`refused: ${name}`, async () => {
    const before = await everything();
    const answer = await world.send({ to: 'background', ...message() });
    assert.equal(answer, undefined, `answered ${JSON.stringify(answer)}`);
    assert.deepEqual(await everything(), before);
  });
}

test('a mark with a place outside of its text is answered with a failure and not kept', async () => {
  const before = await everything();
  const answer = await world.send({ to: 'background', ...mark({ start: 5, end: 5_000 }) });
  assert.equal((answer as { ok: boolean }).ok, false);
  assert.deepEqual(await everything(), before);
});

test('of its own page it is told where the notes are, and none of the words', async () => {
  const answer = (await world.send({
    ...{ to: 'background', type: 'notes.ofPage', page: page.url() },
  })) as { ok: true; value: Note[] };
  assert.deepEqual(
    answer.value.map(({ id, body, tags }) => ({ id, body, tags })),
    [{ id: own, body: '', tags: [] }],
  );
  assert.doesNotMatch(JSON.stringify(answer), /quyzx/);
});

test('what it marks itself is kept, so the refusals above are not for another reason', async () => {
  const answer = await world.send({ to: 'background', ...mark({}) });
  assert.equal((answer as { ok: boolean }).ok, true);
  assert.equal((await everything()).length, 3);
});

test('a note at an address that is no page’s is not opened', async () => {
  const screen = await chromium.openExtensionPage('popup.html');
  const worker = await chromium.worker();
  const tabs = () => worker.evaluate(async () => (await chrome.tabs.query({})).length);
  const before = await tabs();
  const send = (message: object) =>
    screen.evaluate(message => chrome.runtime.sendMessage(message), {
      to: 'background',
      ...message,
    });
  // An import takes no such address: this is what a damaged database may hold.
  const odd = ['javascript:alert(1)', 'chrome://version/', 'data:text/html,a', 'nowhere'];
  const ids = await worker.evaluate(
    async ([own, odd]) => {
      const database = await new Promise<IDBDatabase>(resolve => {
        const open = indexedDB.open('chu-giai');
        open.onsuccess = () => resolve(open.result);
      });
      const transaction = database.transaction('notes', 'readwrite');
      const store = transaction.objectStore('notes');
      const ids: string[] = [];
      await new Promise(resolve => {
        transaction.oncomplete = resolve;
        const kept = store.get(own);
        kept.onsuccess = () => {
          for (const url of odd) {
            const id = crypto.randomUUID();
            ids.push(id);
            store.put({ ...kept.result, id, url, page: url });
          }
        };
      });
      database.close();
      return ids;
    },
    [own, odd] as const,
  );
  for (const id of ids) {
    assert.deepEqual(await send({ type: 'note.show', id }), {
      ok: false,
      error: { kind: 'not-found' },
    });
  }
  assert.equal(await tabs(), before);
  await screen.close();
});
