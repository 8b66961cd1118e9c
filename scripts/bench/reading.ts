import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../../src/facts/schema.ts';
import { openChromium } from '../../test/support/chromium.ts';
import { factPacks } from '../build.ts';
import { root } from '../root.ts';
import { bundleForPage } from './bundle.ts';
import { median, type Row } from './row.ts';
import { newsText } from './text.ts';

declare const bench: typeof import('./in-page/reading.ts');

const rounds = 9;

/** 60,000 characters read, linked and compared, beside stock compromise/one finding the same names. */
export async function benchReading(): Promise<Row[]> {
  const script = await bundleForPage('reading.ts');
  const packs: Pack[] = factPacks().map(name =>
    JSON.parse(readFileSync(join(root, 'extension/facts', name), 'utf8')),
  );
  const text = newsText(60_000);
  const chromium = await openChromium({ extension: null });
  try {
    const page = await chromium.context.newPage();
    await page.evaluate(script.replace('var bench', 'globalThis.bench'));
    const { names, building } = await page.evaluate(packs => bench.prepare(packs), packs);
    const ours: number[] = [];
    const stock: number[] = [];
    let found = { entities: 0, figures: 0, verdicts: 0 };
    let stockFound = 0;
    for (let round = 0; round < rounds; round += 1) {
      const a = await page.evaluate(text => bench.ours(text), text);
      const b = await page.evaluate(text => bench.stock(text), text);
      ours.push(a.time);
      stock.push(b.time);
      found = a;
      stockFound = b.found;
    }
    const group = `60,000 characters, ${names} names`;
    const peer = 'stock compromise/one: tokenise, look up';
    return [
      {
        group,
        what: 'all of it, first time',
        unit: 'ms',
        ours: ours[0] ?? 0,
        peer,
        theirs: stock[0] ?? 0,
        limit: 1 / 5,
      },
      {
        group,
        what: 'all of it, warm',
        unit: 'ms',
        ours: median(ours.slice(2)),
        peer,
        theirs: median(stock.slice(2)),
        limit: 1 / 5,
      },
      {
        group,
        what: 'names found',
        unit: '',
        ours: found.entities,
        peer,
        theirs: stockFound,
        limit: null,
      },
      {
        group,
        what: 'figures found',
        unit: '',
        ours: found.figures,
        peer: 'of them with a verdict',
        theirs: found.verdicts,
        limit: null,
      },
      {
        group,
        what: 'indexing the fact packs',
        unit: 'ms',
        ours: building,
        peer: '–',
        theirs: Number.NaN,
        limit: null,
      },
    ];
  } finally {
    await chromium.close();
  }
}
