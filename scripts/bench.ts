/**
 * `npm run bench`: ours and the peers on the same work in the same run, medians
 * and ratios. `-- --json FILE` also writes them down; words choose groups.
 */
import { writeFileSync } from 'node:fs';
import { benchAccuracy } from './bench/accuracy.ts';
import { benchAnchoring } from './bench/anchoring.ts';
import { benchArticle } from './bench/article.ts';
import { benchPages } from './bench/pages.ts';
import { benchPainting } from './bench/painting.ts';
import { benchReading } from './bench/reading.ts';
import type { Row } from './bench/row.ts';
import { benchSearch } from './bench/search.ts';
import { benchWaking } from './bench/waking.ts';

const groups: Readonly<Record<string, () => Promise<Row[]>>> = {
  article: benchArticle,
  painting: benchPainting,
  waking: benchWaking,
  reading: benchReading,
  accuracy: benchAccuracy,
  anchoring: benchAnchoring,
  pages: benchPages,
  search: benchSearch,
};

const words = process.argv.slice(2);
const jsonAt = words.indexOf('--json');
const file = jsonAt === -1 ? null : words[jsonAt + 1];
const wanted = words.filter(
  (_, index) => index !== jsonAt && !(jsonAt !== -1 && index === jsonAt + 1),
);
const unknown = wanted.find(word => !(word in groups));
if (unknown || file === undefined) {
  console.error(
    `npm run bench: ${unknown ? `no group ${unknown}` : '--json needs a file'}; it takes --json FILE and ${Object.keys(groups).join(', ')}`,
  );
  process.exit(2);
}

const format = (value: number, unit: string) =>
  Number.isNaN(value) ? '–' : `${Number(value.toPrecision(3))}${unit ? ` ${unit}` : ''}`;

const rows: Row[] = [];
for (const [name, run] of Object.entries(groups)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const row of await run()) {
    rows.push(row);
    const { group, what, unit, ours, peer, theirs, limit } = row;
    const ratio = ours / theirs;
    const met = limit === null ? '' : ratio <= limit ? 'met' : 'MISSED';
    console.log(
      [
        group,
        what,
        format(ours, unit),
        `${peer} ${format(theirs, unit)}`,
        Number.isFinite(ratio) ? `ratio ${Number(ratio.toPrecision(3))}` : '',
        limit === null ? '' : `at most ${Number(limit.toPrecision(3))}: ${met}`,
      ]
        .filter(Boolean)
        .join(' | '),
    );
  }
}
if (file) writeFileSync(file, `${JSON.stringify({ node: process.version, rows }, null, 2)}\n`);
