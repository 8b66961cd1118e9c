import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { openChromium } from '../../test/support/chromium.ts';
import { root } from '../root.ts';
import { bundleForPage } from './bundle.ts';
import { median, type Row } from './row.ts';

type InPage = typeof import('./in-page/anchoring.ts');
declare const bench: InPage;
type Judged = Awaited<ReturnType<InPage['judgeAll']>>[number];

/** Seeds of the articles; neither the tests nor the tuning use them. */
const firstSeed = 70_000;
const articles = 8;
/** Units of the page on which unplaceable quotes are timed. */
const longPage = 200_000;

/** The mutation benchmark: ours and the peers on the same pages after the same changes. */
export async function benchAnchoring(): Promise<Row[]> {
  const { folder, entry } = extractHypothesis();
  const chromium = await openChromium({ extension: null });
  try {
    const script = await bundleForPage('anchoring.ts', { 'hypothesis-anchoring': entry });
    const page = await chromium.context.newPage();
    await page.evaluate(script.replace('var bench', 'globalThis.bench'));
    const names = await page.evaluate(() => bench.names);
    const judged: Judged[] = [];
    for (let seed = firstSeed; seed < firstSeed + articles; seed++) {
      judged.push(...(await page.evaluate(seed => bench.judgeAll(seed), seed)));
    }
    const times = await page.evaluate(length => bench.timeUnplaceable(length), longPage);
    return names
      .filter(name => name !== 'ours')
      .flatMap((peer, index) => rowsBeside(peer, judged, times, index === 0));
  } finally {
    await chromium.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function rowsBeside(
  peer: string,
  judged: readonly Judged[],
  times: Readonly<Record<string, readonly number[]>>,
  isFirst: boolean,
): Row[] {
  const cases = judged.length / new Set(judged.map(({ subject }) => subject)).size;
  const group = `anchoring, ${cases} changed quotes`;
  const percent = (what: string, outcome: string, of: (one: Judged) => boolean, target: number) => {
    const share = (name: string) => {
      const own = judged.filter(one => one.subject === name && of(one));
      return (100 * own.filter(one => one.outcome === outcome).length) / own.length;
    };
    const [ours, theirs] = [share('ours'), share(peer)];
    // A target of ours stands in the first rows, as a share of what the peer has.
    const limit = isFirst && outcome === 'wrong' && theirs > 0 ? target / theirs : null;
    return { group, what, unit: '%', ours, peer, theirs, limit };
  };
  const rows: Row[] = [
    percent('placed right', 'right', () => true, 98),
    percent('silently wrong', 'wrong', () => true, 0.5),
    percent(
      'names and figures, wrong',
      'wrong',
      one => one.kind === 'name' || one.kind === 'figure',
      1,
    ),
    percent(
      'deleted, same words elsewhere, wrong',
      'wrong',
      one => one.mutation.endsWith('elsewhere'),
      3,
    ),
    percent('page in NFD, right', 'right', one => one.mutation === 'page in NFD', 100),
  ];
  if (times[peer]) {
    rows.push({
      group: `anchoring, page of ${longPage.toLocaleString('en')} characters`,
      what: 'an unplaceable quote',
      unit: 'ms',
      ours: median(times.ours ?? []),
      peer,
      theirs: median(times[peer] ?? []),
      limit: isFirst ? 2 / median(times[peer] ?? []) : null,
    });
  }
  if (isFirst) {
    rows.push({
      group: `anchoring, page of ${longPage.toLocaleString('en')} characters`,
      what: 'index of the page, once, with the first quote',
      unit: 'ms',
      ours: times.index?.[0] ?? Number.NaN,
      peer: '–',
      theirs: Number.NaN,
      limit: null,
    });
  }
  return rows;
}

/**
 * Hypothesis' anchoring is no package of its own, but the source map of its
 * client holds the sources: they are laid out in a temporary folder.
 */
function extractHypothesis(): { folder: string; entry: string } {
  const map: { sources: string[]; sourcesContent: string[] } = JSON.parse(
    readFileSync(
      join(root, 'node_modules/hypothesis/build/scripts/annotator.bundle.js.map'),
      'utf8',
    ),
  );
  const folder = mkdtempSync(join(tmpdir(), 'chu-giai-hypothesis-'));
  for (const [index, source] of map.sources.entries()) {
    const path = normalize(source.replace(/^app:\/\/\//, ''));
    const wanted =
      /^src\/annotator\/(anchoring|util)\//.test(path) ||
      path.startsWith('node_modules/approx-string-match/');
    if (!wanted || path.startsWith('..')) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), map.sourcesContent[index] ?? '');
  }
  // The package's own description of its entry is not in the map.
  writeFileSync(
    join(folder, 'node_modules/approx-string-match/package.json'),
    '{"name":"approx-string-match","main":"build/src/index.js"}',
  );
  return { folder, entry: join(folder, 'src/annotator/anchoring/html.ts') };
}
