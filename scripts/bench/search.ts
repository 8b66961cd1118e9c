import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { type Note, noteColors } from '../../src/notes/note.ts';
import { NoteIndex } from '../../src/notes/note-index.ts';
import { createMatcher } from '../../src/notes/search.ts';
import { firstSize } from '../../src/ui/notes-screen/note-feed.ts';
import { openChromium } from '../../test/support/chromium.ts';
import { buildExtension } from '../build.ts';
import { articles } from '../newspaper/articles/index.ts';
import type { Row } from './row.ts';
import { newsText } from './text.ts';

/** From the issue. */
const noteCount = 20_000;
/** Milliseconds from one frame of a screen to the next. */
const frame = 16;
/** What is typed, key by key. */
const queries = [
  'thủy điện xả lũ',
  'gia ca phe',
  'nhãn:"khí hậu" mưa',
  'màu:vàng từ:5/2025 đến:2/2026 tỷ đồng',
  'bao-7.example chính phủ',
  'trích:"hai nước" lời:xem',
  'trạng thái:đã đổi kinh te',
  'không có trong bài nào',
];

/** Notes as a reader of some years has them: quotes of articles, every third with words of the reader's own. */
function makeNotes(): Note[] {
  const sentences = newsText(400_000)
    .split(/(?<=[.?!…])\s+/)
    .filter(sentence => sentence.length > 20);
  const titles = articles.map(({ title }) => title);
  const tags = ['Khí hậu', 'kinh tế', 'đối ngoại', 'bầu cử', 'giá cả', 'xem lại', 'Tây Nguyên'];
  const first = Date.UTC(2023, 0, 1);
  return Array.from({ length: noteCount }, (_, at) => {
    const sentence = sentences[(at * 7) % sentences.length] ?? '';
    const created = new Date(first + at * 5_400_000).toISOString();
    const page = `https://bao-${at % 23}.example/bai-${at >> 2}.html`;
    return {
      id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      revision: 1,
      url: page,
      page,
      pageTitle: titles[at % titles.length] ?? '',
      site: `bao-${at % 23}.example`,
      selectors: [
        {
          type: 'TextQuoteSelector',
          exact: at % 2 ? sentence : sentence.slice(0, 60),
          prefix: '',
          suffix: '',
        },
      ],
      color: noteColors[at % noteColors.length] ?? 'yellow',
      body: at % 3 ? '' : `Xem lại: ${sentences[(at * 13 + 5) % sentences.length]}`,
      tags: at % 5 ? [] : [tags[at % tags.length] ?? '', tags[(at >> 3) % tags.length] ?? ''],
      created,
      modified: created,
      deleted: null,
    };
  });
}

const share = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * part))
  ] ?? Number.NaN;

function rowsOf(group: string, values: readonly number[], limit: number | null): Row[] {
  return [
    { what: 'each key, median', ours: share(values, 0.5), limit: null },
    { what: 'each key, 95 of 100 within', ours: share(values, 0.95), limit },
  ].map(row => ({ group, unit: 'ms', peer: 'a frame', theirs: frame, ...row }));
}

const keysOf = (query: string): string[] =>
  Array.from({ length: query.length }, (_, at) => query.slice(0, at + 1));

/** The index alone, here. */
function timeIndex(notes: readonly Note[]): number[] {
  const index = new NoteIndex();
  for (const note of notes) index.put(note);
  const search = (query: string) => index.search(createMatcher(query), [], null, firstSize, null);
  // The first makes the block of texts; a few more until all is compiled.
  for (let round = 0; round < 20; round++) search('mưa');
  return queries.flatMap(keysOf).map(query => {
    const start = performance.now();
    search(query);
    return performance.now() - start;
  });
}

/** A key in the popup of a real browser: until its worker has answered, and until the list is painted. */
async function timePopup(popup: Page): Promise<{ answered: number; painted: number }[]> {
  const times: { answered: number; painted: number }[] = [];
  for (const query of ['mưa', 'mư', 'm', ...queries.flatMap(keysOf)]) {
    times.push(
      await popup.evaluate(async query => {
        const input = document.querySelector<HTMLInputElement>('input[type=search]');
        if (!input) throw new Error('no field to search in');
        // Between two keys there is time for a frame.
        await new Promise(resolve => setTimeout(resolve, 30));
        const answer = new Promise<number>(resolve => {
          window.searchAnswered = () => resolve(performance.now());
        });
        const start = performance.now();
        input.value = query;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        const answered = (await answer) - start;
        await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
        return { answered, painted: performance.now() - start };
      }, query),
    );
  }
  return times.slice(3);
}

declare global {
  interface Window {
    searchAnswered?: () => void;
  }
}
declare const chrome: {
  runtime: { sendMessage(message: { type?: string }): Promise<unknown> };
};

/** Tells the page of each answer to a search. */
const listenToSearches = () => {
  const send = chrome.runtime.sendMessage.bind(chrome.runtime);
  chrome.runtime.sendMessage = message => {
    const answer = send(message);
    if (message.type === 'notes.search') {
      void answer.then(() => window.searchAnswered?.());
    }
    return answer;
  };
};

async function putNotes(page: Page, notes: readonly Note[]): Promise<void> {
  for (let at = 0; at < notes.length; at += 2_000) {
    await page.evaluate(
      async part => {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const open = indexedDB.open('chu-giai');
          open.onsuccess = () => resolve(open.result);
          open.onerror = () => reject(open.error);
        });
        await new Promise((resolve, reject) => {
          const transaction = database.transaction('notes', 'readwrite');
          for (const note of part) {
            transaction.objectStore('notes').put({ ...note, edited: null });
          }
          transaction.oncomplete = resolve;
          transaction.onerror = reject;
        });
        database.close();
      },
      notes.slice(at, at + 2_000),
    );
  }
}

/** Search while typing over 20,000 notes: the index alone, and the whole way from key to list in Chromium. */
export async function benchSearch(): Promise<Row[]> {
  const notes = makeNotes();
  const group = `search over ${noteCount.toLocaleString('en')} notes`;
  const rows = rowsOf(`${group}, the index`, timeIndex(notes), 1);
  const folder = mkdtempSync(join(tmpdir(), 'chu-giai-bench-'));
  try {
    await buildExtension('chromium', folder, { development: false });
    const chromium = await openChromium({ extension: folder });
    try {
      // With its first question the worker makes the database.
      const popup = await chromium.openExtensionPage('popup.html');
      await popup.locator('input[type=search]').waitFor();
      await popup.getByRole('tab').nth(1).click();
      await popup.waitForFunction(async () => {
        const all = await indexedDB.databases();
        return all.some(({ name }) => name === 'chu-giai');
      });
      await putNotes(popup, notes);
      await popup.addInitScript(listenToSearches);
      await popup.reload();
      await popup.getByRole('tab').nth(1).click();
      await popup.locator('.row').first().waitFor();
      const times = await timePopup(popup);
      rows.push(
        ...rowsOf(
          `${group}, key to the worker's answer in the popup`,
          times.map(({ answered }) => answered),
          null,
        ),
        ...rowsOf(
          `${group}, key to the painted list`,
          times.map(({ painted }) => painted),
          null,
        ),
      );
    } finally {
      await chromium.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return rows;
}
