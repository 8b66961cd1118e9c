import type { Page } from 'playwright';
import { type Chromium, openChromium } from '../../test/support/chromium.ts';
import { serveNewspaper } from '../newspaper/serve.ts';
import { heavyPages } from './heavy-pages.ts';
import { restlessPages } from './restless-pages.ts';
import { median, type Row } from './row.ts';

/** Each restless page is watched for so long after it was read, in seconds. */
const watched = 15;
/** Readings of each heavy page. */
const rounds = 3;

const pathOf = (index: number): string =>
  `/kinh-te/trang-thu-so-${index}-post${900_500 + index}.html`;

/** A trace event, as the browser gives it: times in microseconds, `tdur` on the processor. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: object;
}

/** What runs our script when it goes on after a pause, an answer or a timer: heavy pages have no script of their own. */
const callers =
  /^(?:BlinkScheduler_PerformMicrotaskCheckpoint|RunMicrotasks|v8\.callFunction|FunctionCall|TimerFire)$/;

/** Milliseconds of the processor that our longest task in a page took, from its load until it has come to rest. */
async function longestTask(chromium: Chromium, url: string): Promise<number> {
  const page = await chromium.context.newPage();
  const session = await chromium.context.newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown[] as TraceEvent[])),
  );
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel', 'v8'] },
  });
  await page.goto(url, { timeout: 120_000 });
  await page
    .waitForFunction(() => CSS.highlights.size > 0, undefined, { timeout: 10_000 })
    // Nothing to paint is an answer, too.
    .catch(() => null);
  await page.waitForTimeout(1_500);
  const complete = new Promise(resolve => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await page.close();
  const isOurScript = ({ args }: TraceEvent): boolean =>
    /chrome-extension:[^"]*\/content\.js/.test(JSON.stringify(args ?? {}));
  const start = events.find(event => event.ph === 'X' && isOurScript(event));
  const ours = events.filter(
    event =>
      event.pid === start?.pid &&
      event.tid === start.tid &&
      (callers.test(event.name) || isOurScript(event)),
  );
  return Math.max(0, ...ours.map(({ tdur = 0 }) => tdur / 1_000));
}

/** The share of a core that our script takes in a page over some seconds, in per cent: by samples of the processor's stack. */
async function shareOfCore(chromium: Chromium, page: Page): Promise<number> {
  const session = await chromium.context.newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  await page.waitForTimeout(watched * 1_000);
  const { profile } = await session.send('Profiler.stop');
  const ours = new Set(
    profile.nodes
      .filter(({ callFrame }) => callFrame.url.startsWith('chrome-extension:'))
      .map(({ id }) => id),
  );
  const spent = (profile.samples ?? []).reduce(
    (sum, id, index) => sum + (ours.has(id) ? (profile.timeDeltas?.[index + 1] ?? 0) : 0),
    0,
  );
  return (spent / (watched * 1_000_000)) * 100;
}

/** What we cost pages that never rest and pages that are made to hold us up. */
export async function benchPages(): Promise<Row[]> {
  const all = [...restlessPages, ...heavyPages()];
  const newspaper = await serveNewspaper({
    pages: Object.fromEntries(all.map(({ html }, index) => [pathOf(index), html])),
  });
  const chromium = await openChromium();
  try {
    const rows: Row[] = [];
    for (const [index, { name }] of restlessPages.entries()) {
      const page = await chromium.context.newPage();
      await page.goto(newspaper.origin + pathOf(index));
      await page.waitForFunction(() => CSS.highlights.size > 0);
      // The first readings follow each other at once.
      await page.waitForTimeout(5_000);
      const ours = await shareOfCore(chromium, page);
      await page.close();
      rows.push({
        group: 'pages that never rest',
        what: name,
        unit: '% of a core',
        ours,
        peer: 'the limit',
        theirs: 1,
        limit: 1,
      });
    }
    for (const [index, { name }] of all.entries()) {
      if (index < restlessPages.length) continue;
      const times: number[] = [];
      for (let round = 0; round < rounds; round++) {
        times.push(await longestTask(chromium, newspaper.origin + pathOf(index)));
      }
      rows.push({
        group: 'our longest task, on the processor',
        what: name,
        unit: 'ms',
        ours: median(times),
        peer: 'the limit',
        theirs: 50,
        limit: 1,
      });
    }
    return rows;
  } finally {
    await chromium.close();
    await newspaper.close();
  }
}
