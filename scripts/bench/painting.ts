import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openChromium } from '../../test/support/chromium.ts';
import { root } from '../root.ts';
import { bundleForPage } from './bundle.ts';
import { median, type Row } from './row.ts';
import { newsText } from './text.ts';

declare const bench: typeof import('./in-page/painting.ts');

const rounds = 7;
const count = 1_000;
const length = 60_000;

/** Painting 1,000 spans beside mark.js, the frame after a change, and what is under the pointer. */
export async function benchPainting(): Promise<Row[]> {
  const script = await bundleForPage('painting.ts');
  const text = newsText(length);
  const css = readFileSync(join(root, 'extension/highlights.css'), 'utf8');
  const chromium = await openChromium({
    extension: null,
    // Frames as soon as they are ready: waiting for the screen would hide what is measured.
    args: ['--disable-frame-rate-limit', '--disable-gpu-vsync'],
  });
  try {
    const open = async () => {
      const page = await chromium.context.newPage();
      await page.goto('about:blank');
      await page.evaluate(script.replace('var bench', 'globalThis.bench'));
      await page.evaluate(css => bench.useStyle(css), css);
      return page;
    };
    const run = async (method: 'ours' | 'mark.js') => {
      const page = await open();
      const times = await page.evaluate(
        ([text, count, method]) => bench.paint(text, count, method),
        [text, count, method] as const,
      );
      await page.close();
      return times;
    };
    const ours: Awaited<ReturnType<typeof run>>[] = [];
    const theirs: typeof ours = [];
    for (let round = 0; round < rounds; round += 1) {
      ours.push(await run('ours'));
      theirs.push(await run('mark.js'));
    }
    const page = await open();
    const pointed = await page.evaluate(([text, count]) => bench.point(text, count), [
      text,
      count,
    ] as const);
    const group = 'painting 1,000 spans';
    const row = (
      what: string,
      unit: string,
      a: number,
      peer: string,
      b: number,
      limit: number | null,
    ): Row => ({
      group,
      what,
      unit,
      ours: a,
      peer,
      theirs: b,
      limit,
    });
    return [
      row(
        'to the painted frame',
        'ms',
        median(ours.map(t => t.painted)),
        'mark.js markRanges',
        median(theirs.map(t => t.painted)),
        1 / 20,
      ),
      row(
        'frame with a change of the text',
        'ms',
        median(ours.map(t => t.mutation)),
        'the same unpainted',
        median(ours.map(t => t.idle)),
        2,
      ),
      row(
        'elements added to the article',
        '',
        median(ours.map(t => t.elementsAdded)),
        'mark.js markRanges',
        median(theirs.map(t => t.elementsAdded)),
        0,
      ),
      row(
        'mutation records',
        '',
        median(ours.map(t => t.mutationRecords)),
        'mark.js markRanges',
        median(theirs.map(t => t.mutationRecords)),
        0,
      ),
      row('which mark is under a point', 'ms', pointed.ours, 'the limit of 0.2 ms', 0.2, 1),
      row(
        'which mark is under a point',
        'ms',
        pointed.ours,
        'highlightsFromPoint',
        pointed.browser,
        null,
      ),
      row('points answered like the browser', '', pointed.same, 'all points', pointed.asked, null),
    ];
  } finally {
    await chromium.close();
  }
}
