/** Four tabs and the popup at work while the worker is stopped and the browser killed, again and again. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveNewspaper } from '../../../scripts/newspaper/serve.ts';
import { createRandom } from '../../unit/notes/random.ts';
import { bundle } from '../bundle.ts';
import { databasesOf } from '../chromium.ts';
import { killBrowser, waitUntilGone } from '../kill.ts';
import { Evidence } from './evidence.ts';
import { endsInHalfRecord, leaveHalfRecord } from './half-record.ts';
import { Ledger, type LedgerCounts } from './ledger.ts';
import { listen, type Told } from './listen.ts';
import { type Found, startAndLook } from './look.ts';
import { planOf, workUntilKilled } from './work.ts';

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
  /** Kills that left half of a record at the end of the database's log, or of that of `storage.local`. */
  halfRecords: number;
  /** Those that the soak itself has left there after a kill. */
  halvesLeft: number;
  workerStops: number;
  /** What the extension says it has put back into a damaged database, by round. */
  recoveries: string[];
  /** Starts that failed and were repeated, with their reasons. */
  failedStarts: string[];
  /** Notes in the database at the end, with the bin. */
  notes: number;
  inBin: number;
  counts: LedgerCounts;
  faults: string[];
  /** Where what explains the faults is kept; null without any. */
  evidence: string | null;
}

const tabs = 4;
/** After one kill in so many the soak leaves half of a record, if the kill did not. */
const halvesOneIn = 4;
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

/** Runs rounds of work, each ended by a kill, and checks after each what is stored. */
export async function runSoak(options: SoakOptions): Promise<SoakReport> {
  const random = createRandom(options.seed);
  const longest = options.longestRound ?? 2_500;
  const profile = mkdtempSync(join(tmpdir(), 'chu-giai-soak-'));
  const ledger = new Ledger();
  const evidence = new Evidence();
  /** Logs in which half of a record stands. */
  const halves = new Set<string>();
  const report: SoakReport = {
    ...{ kills: 0, killsAtMessage: 0, workerStops: 0, notes: 0, inBin: 0 },
    ...{ halfRecords: 0, halvesLeft: 0 },
    ...{ recoveries: [], failedStarts: [], faults: [], evidence: null },
    counts: ledger.counts,
  };
  let onTold: (told: Told) => void = () => {};
  const log = await listen(told => {
    if (told.kind === 'selected') ledger.selected(told.words);
    else if (told.kind === 'typed') ledger.typed(told.words);
    else if (told.kind === 'drafted') ledger.drafted(told.draft);
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
  const check = (found: Found, round: number): boolean => {
    const { notes, drafts, recovery } = found;
    if (recovery !== null) report.recoveries.push(`round ${round}: ${JSON.stringify(recovery)}`);
    ledger.check(notes, drafts);
    report.notes = notes.length;
    report.inBin = notes.filter(note => note.deleted !== null).length;
    const faults = ledger.takeFaults();
    report.faults.push(...faults.map(fault => `round ${round}: ${fault}`));
    if (faults.length > 0) {
      const all = faults.join('\n');
      const ids = ledger.ids().filter(id => all.includes(id));
      const history = Object.fromEntries(ids.map(id => [id, ledger.historyOf(id)]));
      evidence.keepFault(round, { faults, history, ...found });
    }
    options.onRound?.(round, report);
    return faults.length === 0 || !options.stopsAtFault;
  };

  const start = { profile, ...(options.extension && { extension: options.extension }) };
  try {
    for (let round = 0; ; round++) {
      const { chromium, found } = await startAndLook(start, reason => {
        report.failedStarts.push(`round ${round}: ${reason}`);
      });
      const goesOn = check(found, round);
      if (!goesOn || round === options.kills) {
        await chromium.close();
        return report;
      }
      await chromium.context.addInitScript({ content: script });
      const { atMessage } = await workUntilKilled({
        ...{ chromium, longest, random, plan: planOf(random, longest) },
        addresses: paths.map(path => newspaper.origin + path),
        acknowledged: () => ledger.counts.acknowledged,
        hear(hear) {
          onTold = hear;
        },
        workerStopped: () => void report.workerStops++,
      });
      report.kills++;
      if (atMessage) report.killsAtMessage++;
      await waitUntilGone(profile);
      const database = databasesOf(chromium);
      const storage = join(profile, 'Default/Local Extension Settings', chromium.id);
      if ([database, storage].some(folder => endsInHalfRecord(folder, halves)))
        report.halfRecords++;
      else if (random.below(halvesOneIn) === 0) {
        const folder = random.pick([database, database, storage]);
        // Shorter than what is written behind it, or longer.
        if (leaveHalfRecord(folder, random.pick([111, 1_196, 30_000]), halves)) report.halvesLeft++;
      }
      evidence.keepRound(round + 1, {
        ...{ database, storage },
        files: join(profile, 'Default/File System'),
      });
    }
  } finally {
    killBrowser(profile);
    log.close();
    await newspaper.close();
    report.evidence = evidence.end();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
