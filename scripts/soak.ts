/**
 * `npm run soak`: four tabs and the popup at work while the worker is stopped
 * and the browser killed at random, a hundred times; then the same against
 * builds that are broken on purpose, which must be caught.
 * `-- --kills N`, `--seed N` or `--seed N,N,N` for a soak each, `--intact`: without the broken builds.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inOneLanguage } from '../test/support/in-one-language.ts';
import { breakExtension, breaks } from '../test/support/soak/broken-build.ts';
import { runSoak, type SoakReport } from '../test/support/soak/soak.ts';
import { buildAll } from './build.ts';
import { root } from './root.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    intact: { type: 'boolean', default: false },
  },
});
const kills = Number(values.kills);
const seeds = values.seed.split(',').map(Number);
/** A broken build is caught within this many kills, or the soak is no test. */
const patience = 20;

function print(report: SoakReport): void {
  const { counts } = report;
  const rows: readonly (readonly [string, number])[] = [
    ['browser killed with SIGKILL', report.kills],
    ['  in the moment of a change or its acknowledgement', report.killsAtMessage],
    ['  that left half of a record in a log', report.halfRecords],
    ['  after which the soak itself left one', report.halvesLeft],
    ['worker stopped', report.workerStops],
    ['starts that failed and were repeated', report.failedStarts.length],
    ['times the extension put something back', report.recoveries.length],
    ['changes acknowledged', counts.acknowledged],
    ['  refused as conflicts', counts.conflicts],
    ['changes asked for and never answered', counts.unanswered],
    ['highlights stored whose answer nobody saw', counts.unseenMarks],
    ['searches checked', counts.searches],
    ['notes at the end', report.notes],
    ['  of them in the bin', report.inBin],
    ['acknowledged changes lost, or anything else wrong', report.faults.length],
  ];
  for (const [name, count] of rows) console.log(`${String(count).padStart(8)}  ${name}`);
  const lines = [...report.failedStarts, ...report.recoveries, ...report.faults];
  for (const line of lines) console.log(`          ${line}`);
  if (report.evidence !== null) console.log(`what explains the faults: ${report.evidence}`);
}

await buildAll();
inOneLanguage(join(root, 'dist/chromium'), 'vi');
let failed = false;
for (const seed of seeds) {
  console.log(`\n── soak: ${kills} kills, seed ${seed}`);
  const began = Date.now();
  const report = await runSoak({
    kills,
    seed,
    onRound: (round, { counts, faults }) => {
      if (round % 10 !== 0) return;
      console.log(`after ${round} kills: ${counts.acknowledged} changes, ${faults.length} faults`);
    },
  });
  print(report);
  console.log(`${Math.round((Date.now() - began) / 1_000)} seconds`);
  failed ||= report.faults.length > 0;
}

const broken = values.intact ? [] : (Object.keys(breaks) as (keyof typeof breaks)[]);
for (const name of broken) {
  const folder = mkdtempSync(join(tmpdir(), 'chu-giai-broken-'));
  try {
    await breakExtension(name, folder);
    const report = await runSoak({
      kills: patience,
      seed: seeds[0] ?? 0,
      extension: folder,
      stopsAtFault: true,
    });
    const isCaught = report.faults.length > 0;
    failed ||= !isCaught;
    // It is broken on purpose: there is nothing to explain.
    if (report.evidence !== null) rmSync(report.evidence, { recursive: true, force: true });
    const outcome = isCaught ? `caught after ${report.kills} kills` : 'NOT CAUGHT';
    console.log(`\nbroken on purpose, "${name}": ${outcome}\n          ${report.faults[0] ?? ''}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
process.exitCode = failed ? 1 : 0;
