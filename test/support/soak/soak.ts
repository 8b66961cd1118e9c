/** Four tabs and the popup at work while the worker is stopped and the browser killed, again and again. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { serveNewspaper } from '../../../scripts/newspaper/serve.ts';
import type { Note } from '../../../src/notes/note.ts';
import type { NotePart } from '../../../src/protocol.ts';
import type { Result } from '../../../src/result.ts';
import { createRandom, type Random } from '../../unit/notes/random.ts';
import { bundle } from '../bundle.ts';
import { type Chromium, openChromium } from '../chromium.ts';
import { killBrowser } from '../kill.ts';
import { Ledger, type LedgerCounts } from './ledger.ts';

declare const chrome: {
  runtime: { sendMessage<Answer>(message: object): Promise<Answer> };
  tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
};

/** How long and how a soak goes. */
export interface SoakOptions {
  readonly kills: number;
  /** Of all that is chosen at random; what the browser makes of it is not reproducible. */
  readonly seed: number;
  /** Folder of the unpacked extension. Default: the built one. */
  readonly extension?: string;
  /** Ends the soak at the first fault. */
  readonly stopsAtFault?: boolean;
  /** Longest work of one round, in ms, if the kill is not bound to a message. Default: 2,500. */
  readonly longestRound?: number;
  onRound?(round: number, report: SoakReport): void;
}

/** What a soak came to. */
export interface SoakReport {
  kills: number;
  /** Kills in the very moment in which a screen asked for a change, or was told that it is stored. */
  killsAtMessage: number;
  workerStops: number;
  /** Notes in the database at the end, with the bin. */
  notes: number;
  inBin: number;
  counts: LedgerCounts;
  faults: string[];
}

const tabs = 4;
/** A round in which nothing happens ends after this, in ms. */
const stuck = 30_000;
const prose = [
  'Chợ nổi họp từ lúc trời còn mờ sương, ghe thuyền đậu sát nhau thành một con phố trên nước.',
  'Người bán treo hàng lên cây sào cao để khách ở xa nhìn thấy mà ghé vào hỏi giá.',
  'Trạm thủy văn đo mực nước mỗi sáu giờ và gửi số liệu về đài của tỉnh trước bữa trưa.',
  'Năm nay lũ về muộn hơn mọi năm nên vụ cá linh cũng bắt đầu trễ gần một tháng.',
];

function pageOf(number: number): string {
  const paragraphs = prose.map((text, index) => `<p>${number}.${index} ${text} (${number})</p>`);
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang ${number}</title><body>${paragraphs.join('\n')}</body></html>`;
}

/** What a screen or page tells the soak, see `in-browser.ts`. */
type Told =
  | { kind: 'begun' }
  | { kind: 'selected'; words: string }
  | { kind: 'asked'; key: string; type: string; request: object }
  | { kind: 'answered'; key: string; answer?: unknown };

/** Hears what is told, in the order in which it happens, and answers at once. */
async function listen(hear: (told: Told) => string) {
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', chunk => {
      body += chunk;
    });
    request.on('end', () => {
      response
        .writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/plain' })
        .end(hear(JSON.parse(body)));
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** All notes, the bin's too. */
function readAll(page: Page): Promise<Note[]> {
  return page.evaluate(async () => {
    const all: Note[] = [];
    for (let after: string | null = null; ; ) {
      const message: object = { to: 'background', type: 'notes.all', after };
      const answer: Result<NotePart, unknown> = await chrome.runtime.sendMessage(message);
      if (!answer.ok) throw new Error(JSON.stringify(answer.error));
      all.push(...answer.value.notes);
      after = answer.value.next;
      if (after === null) return all;
    }
  });
}

/** When a round ends: after a time, or at a message, some milliseconds later. */
type Plan =
  | { readonly kind: 'time'; readonly after: number }
  | { readonly kind: 'asked' | 'acknowledged'; readonly nth: number; readonly later: number };

function planOf(random: Random, longest: number): Plan {
  const chance = random.below(10);
  if (chance < 3) return { kind: 'time', after: random.below(longest) };
  const nth = 1 + random.below(Math.ceil(longest / 50));
  // The kill itself takes a moment: at once, or while the transaction is on its way to the disk.
  const later = random.below(3) === 0 ? random.below(12) : 0;
  return { kind: chance < 7 ? 'acknowledged' : 'asked', nth, later };
}

/** Runs rounds of work, each ended by a kill, and checks after each what is stored. */
export async function runSoak(options: SoakOptions): Promise<SoakReport> {
  const random = createRandom(options.seed);
  const longest = options.longestRound ?? 2_500;
  const profile = mkdtempSync(join(tmpdir(), 'chu-giai-soak-'));
  const ledger = new Ledger();
  const report: SoakReport = {
    ...{ kills: 0, killsAtMessage: 0, workerStops: 0, notes: 0, inBin: 0 },
    counts: ledger.counts,
    faults: [],
  };
  let onTold: (told: Told) => void = () => {};
  const log = await listen(told => {
    if (told.kind === 'selected') ledger.selected(told.words);
    else if (told.kind === 'asked') ledger.asked(told.key, told);
    else if (told.kind === 'answered') ledger.answered(told.key, told.answer);
    onTold(told);
    return told.kind === 'begun' ? String(random.below(2 ** 31)) : '';
  });
  const paths = Array.from({ length: tabs }, (_, index) => `/ngam/${index}`);
  const newspaper = await serveNewspaper({
    pages: Object.fromEntries(paths.map((path, index) => [path, pageOf(index)])),
  });
  const script = `globalThis.soak = ${JSON.stringify({ address: log.address })};
${await bundle('test/support/soak/in-browser.ts', 'soakInBrowser')}`;

  /** Checks what the last round has left; false if the soak is to end. */
  const look = async (chromium: Chromium, round: number): Promise<boolean> => {
    const page = await chromium.openExtensionPage('popup.html');
    const stored = await readAll(page);
    await page.close();
    ledger.check(stored);
    report.notes = stored.length;
    report.inBin = stored.filter(note => note.deleted !== null).length;
    report.faults.push(...ledger.takeFaults().map(fault => `round ${round}: ${fault}`));
    options.onRound?.(round, report);
    return report.faults.length === 0 || !options.stopsAtFault;
  };

  const work = async (chromium: Chromium): Promise<void> => {
    const plan = planOf(random, longest);
    const killed = new Promise<void>(resolve => {
      const timers: NodeJS.Timeout[] = [];
      const kill = (): void => {
        onTold = () => {};
        for (const timer of timers) clearTimeout(timer);
        killBrowser(profile);
        resolve();
      };
      let seen = 0;
      let before = ledger.counts.acknowledged;
      const arm = (after: number): void => void timers.push(setTimeout(kill, after));
      onTold = told => {
        const isWrite =
          told.kind === 'asked'
            ? /^note\.(?:create|update|delete|restore)$/.test(told.type)
            : told.kind === 'answered' && ledger.counts.acknowledged > before;
        if (plan.kind === 'time' || !isWrite) return;
        // From the first change on, so that a slow start leaves time for work.
        if (seen === 0) arm(longest * 2);
        before = ledger.counts.acknowledged;
        if (told.kind !== (plan.kind === 'asked' ? 'asked' : 'answered')) return;
        if (++seen !== plan.nth) return;
        report.killsAtMessage++;
        if (plan.later === 0) kill();
        else arm(plan.later);
      };
      // Whatever happens or does not: a round ends.
      arm(plan.kind === 'time' ? plan.after : stuck);
    });
    const { context } = chromium;
    const stopWorkers = async (page: Page): Promise<void> => {
      const devtools = await context.newCDPSession(page);
      await devtools.send('ServiceWorker.enable');
      for (;;) {
        await new Promise(resolve => setTimeout(resolve, 100 + random.below(2_400)));
        await devtools.send('ServiceWorker.stopAllWorkers');
        report.workerStops++;
      }
    };
    const openPopup = async (page: Page, tab: Page): Promise<void> => {
      const popup = `chrome-extension://${chromium.id}/popup.html`;
      await page.goto(popup);
      const url = tab.url();
      const id = await page.evaluate(
        async url => (await chrome.tabs.query({})).find(tab => tab.url === url)?.id,
        url,
      );
      await page.goto(`${popup}?tab=${id}`);
    };
    const open = async (): Promise<void> => {
      const pages = await Promise.all(paths.map(() => context.newPage()));
      const [first, ...others] = pages;
      const popup = context.pages()[0];
      if (!first || !popup) return;
      const goTo = (page: Page, index: number) => page.goto(newspaper.origin + paths[index]);
      await goTo(first, 0);
      await Promise.all([
        ...others.map((page, index) => goTo(page, index + 1)),
        openPopup(popup, first),
        stopWorkers(first),
      ]);
    };
    // However far it has come: the driver does not always notice that its browser has gone.
    open().catch(() => undefined);
    await killed;
    report.kills++;
    await context.close().catch(() => undefined);
  };

  try {
    for (let round = 0; ; round++) {
      const chromium = await openChromium({
        profile,
        ...(options.extension && { extension: options.extension }),
      });
      const goesOn = await look(chromium, round);
      if (!goesOn || round === options.kills) {
        await chromium.close();
        return report;
      }
      await chromium.context.addInitScript({ content: script });
      await work(chromium);
    }
  } finally {
    killBrowser(profile);
    log.close();
    await newspaper.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
