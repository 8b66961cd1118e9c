import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../../src/facts/schema.ts';
import { openChromium } from '../../test/support/chromium.ts';
import { factPacks } from '../build-facts.ts';
import { root } from '../root.ts';
import { bundleForPage } from './bundle.ts';
import { manyNames } from './names.ts';
import { median, type Row } from './row.ts';
import { newsText } from './text.ts';

type Ours = typeof import('./in-page/reading.ts');
type Stock = typeof import('./in-page/stock-reading.ts');
declare const bench: Ours | Stock;

const rounds = 9;

/** A fact base of a whole newspaper's archive. */
const manyCount = 20_000;

/** 60,000 characters read, linked and compared, beside stock compromise/one finding the same names. */
export async function benchReading(): Promise<Row[]> {
  const packs: Pack[] = factPacks().map(name =>
    JSON.parse(readFileSync(join(root, 'extension/facts', name), 'utf8')),
  );
  const text = newsText(60_000);
  const chromium = await openChromium({ extension: null });
  try {
    const names = packs.flatMap(pack =>
      [...pack.entities, ...pack.offices].flatMap(({ forms }) => forms.map(({ text }) => text)),
    );
    const open = async (entry: string) => {
      const page = await chromium.context.newPage();
      await page.evaluate((await bundleForPage(entry)).replace('var bench', 'globalThis.bench'));
      return page;
    };
    const ourPage = await open('reading.ts');
    const stockPage = await open('stock-reading.ts');
    const building = await ourPage.evaluate(packs => (bench as Ours).prepare(packs), packs);
    await stockPage.evaluate(names => (bench as Stock).prepare(names), names);
    const ours: number[] = [];
    const stock: number[] = [];
    const cuts: number[] = [];
    const segments: number[] = [];
    let found = { entities: 0, figures: 0, verdicts: 0 };
    let stockFound = 0;
    for (let round = 0; round < rounds; round += 1) {
      const a = await ourPage.evaluate(text => (bench as Ours).read(text), text);
      const b = await stockPage.evaluate(text => (bench as Stock).read(text), text);
      const cut = await ourPage.evaluate(text => (bench as Ours).cut(text), text);
      const segment = await ourPage.evaluate(text => (bench as Ours).segment(text), text);
      cuts.push(cut.time);
      segments.push(segment.time);
      ours.push(a.time);
      stock.push(b.time);
      found = a;
      stockFound = b.found;
    }
    const many = manyNames(names, manyCount);
    const manyPage = await open('reading.ts');
    const manyStockPage = await open('stock-reading.ts');
    await manyPage.evaluate(names => void (bench as Ours).prepareNames(names), many);
    await manyStockPage.evaluate(names => (bench as Stock).prepare(names), many);
    const lookUps: number[] = [];
    const stockLookUps: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const a = await manyPage.evaluate(text => (bench as Ours).lookUp(text), text);
      const b = await manyStockPage.evaluate(text => (bench as Stock).read(text), text);
      lookUps.push(a.time);
      stockLookUps.push(b.time);
    }
    const group = `60,000 characters, ${names.length} names`;
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
        limit: 1 / 6,
      },
      {
        group,
        what: 'all of it, warm',
        unit: 'ms',
        ours: median(ours.slice(2)),
        peer: "Intl.Segmenter('vi'), words alone",
        theirs: median(segments.slice(2)),
        limit: null,
      },
      {
        group,
        what: 'tokens alone, warm',
        unit: 'ms',
        ours: median(cuts.slice(2)),
        peer: "Intl.Segmenter('vi')",
        theirs: median(segments.slice(2)),
        limit: null,
      },
      {
        group,
        what: `name look-up alone, ${many.length.toLocaleString('en')} names, warm`,
        unit: 'ms',
        ours: median(lookUps.slice(2)),
        peer,
        theirs: median(stockLookUps.slice(2)),
        limit: 1 / 100,
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
