import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { checkAgainstDocuments } from '../../../src/facts/check-documents.ts';
import { checkPacks } from '../../../src/facts/check-pack.ts';
import { parsePack } from '../../../src/facts/parse-pack.ts';
import type { Pack } from '../../../src/facts/schema.ts';
import { analyze } from '../../../src/vietnamese/analyze.ts';
import { fixturePack } from './fixture-pack.ts';

/** A deep copy that a test may break. */
// biome-ignore lint/suspicious/noExplicitAny: the tests break the pack in ways that its type forbids
type Loose = { [key: string]: any };
const copy = (): Loose => structuredClone(fixturePack) as unknown as Loose;

test('the fixture pack is sound', () => {
  assert.deepEqual(checkPacks([fixturePack]), []);
  assert.equal(parsePack(fixturePack).ok, true);
});

/** Each rule, seen failing: what is broken, and what the problem must name. */
const broken: readonly [
  name: string,
  breakIt: (pack: Loose) => void,
  where: string,
  field: string,
][] = [
  [
    'unknown entity in a claim',
    pack => {
      pack.claims[0].entities[0].id = 'nobody';
    },
    'claim trade-2024',
    'entities[0].id',
  ],
  [
    'unknown metric',
    pack => {
      pack.claims[0].metric = 'nothing';
    },
    'claim trade-2024',
    'metric',
  ],
  [
    'unknown document',
    pack => {
      pack.claims[0].statements[0].document = 'Z';
    },
    'claim trade-2024',
    'statements[0]',
  ],
  [
    'paragraph outside the body',
    pack => {
      pack.claims[0].statements[0].paragraph = 99;
    },
    'claim trade-2024',
    'statements[0]',
  ],
  [
    'unknown speaker',
    pack => {
      pack.claims[0].statements[0].speaker = 'nobody';
    },
    'claim trade-2024',
    'statements[0].speaker',
  ],
  [
    'unknown unit',
    pack => {
      pack.metrics[0].units[0] = 'shells';
    },
    'metric trade',
    'units[0]',
  ],
  [
    'unit that is not the metric’s',
    pack => {
      pack.claims[0].unit = 'VND';
    },
    'claim trade-2024',
    'unit',
  ],
  [
    'period that ends before it begins',
    pack => {
      pack.claims[1].period = ['2025-03', '2025-01'];
    },
    'claim trade-2025-q1',
    'period',
  ],
  [
    'day that does not exist',
    pack => {
      pack.claims[1].period = '2025-02-30';
    },
    'claim trade-2025-q1',
    'period',
  ],
  [
    'value of another kind',
    pack => {
      pack.claims[0].statements[0].value = '2024';
    },
    'claim trade-2024',
    'statements[0].value',
  ],
  [
    'range that ends before it begins',
    pack => {
      pack.claims[0].statements[0].value = [9e8, 8e8];
    },
    'claim trade-2024',
    'statements[0].value',
  ],
  [
    'list without a list metric',
    pack => {
      pack.claims[0].statements[0].value = { items: [{ vi: 'a', en: 'a' }] };
    },
    'claim trade-2024',
    'statements[0].value',
  ],
  [
    'disagreement that is not marked',
    pack => {
      pack.claims[0].statements[1].value = 5e8;
    },
    'claim trade-2024',
    'disputed',
  ],
  [
    'mark without a disagreement',
    pack => {
      pack.claims[0].disputed = { vi: 'a', en: 'a' };
    },
    'claim trade-2024',
    'disputed',
  ],
  [
    'unknown related claim',
    pack => {
      pack.claims[0].related = ['nothing'];
    },
    'claim trade-2024',
    'related',
  ],
  [
    'two entities of one name',
    pack => {
      pack.entities[1].forms.push({ text: 'Tô Lâm', lang: 'vi', kind: 'variant' });
    },
    'entity to-lam',
    'forms',
  ],
  [
    'entity and office of one name',
    pack => {
      pack.offices[0].forms.push({ text: 'Cuba', lang: 'vi', kind: 'variant' });
    },
    'office general-secretary',
    'forms',
  ],
  [
    'one id twice',
    pack => {
      pack.entities.push(pack.entities[0]);
    },
    'entity vietnam',
    'id',
  ],
  [
    'unknown holder',
    pack => {
      pack.offices[0].holders[0].person = 'nobody';
    },
    'office general-secretary',
    'holders[0].person',
  ],
  [
    'term that ends before it begins',
    pack => {
      Object.assign(pack.offices[0].holders[0], { from: '2025', to: '2024' });
    },
    'office general-secretary',
    'holders[0].from',
  ],
  [
    'unknown country of an office',
    pack => {
      pack.offices[0].country = 'nowhere';
    },
    'office general-secretary',
    'country',
  ],
  [
    'unknown country of an entity',
    pack => {
      pack.entities[0].countries = ['nowhere'];
    },
    'entity vietnam',
    'countries',
  ],
  [
    'mention outside the body',
    pack => {
      pack.entities[0].mentions[0].paragraph = 21;
    },
    'entity vietnam',
    'mentions[0]',
  ],
  [
    'metric without signals',
    pack => {
      pack.metrics[0].signals.vi = [];
    },
    'metric trade',
    'signals',
  ],
];

for (const [name, breakIt, where, field] of broken) {
  test(`finds: ${name}`, () => {
    const pack = copy();
    breakIt(pack);
    const problems = checkPacks([pack as unknown as Pack]);
    assert.ok(
      problems.some(problem => problem.where === where && problem.field === field),
      JSON.stringify(problems),
    );
  });
}

test('the schema says where a pack is malformed', () => {
  const pack = copy();
  pack.claims[2].statements[0].qualifier = 'roughly';
  const parsed = parsePack(pack);
  assert.equal(parsed.ok, false);
  assert.match(parsed.ok ? '' : parsed.error, /^claims\[2\]\.statements\[0\]\.qualifier: /);
  assert.equal(parsePack(null).ok, false);
});

const lines = (text: string): Map<string, string[]> => {
  const line = ['', text];
  return new Map([
    ['A', line],
    ['B', line],
    ['C', line],
  ]);
};

/** A pack of the first claim alone. */
const first = (): Pack => {
  const pack = copy();
  pack.claims = [pack.claims[0]];
  pack.claims[0].statements = [pack.claims[0].statements[0]];
  return pack as unknown as Pack;
};

test('a printed figure must stand in the paragraph it cites', () => {
  const read = (text: string) => checkAgainstDocuments([first()], lines(text), analyze);
  assert.deepEqual(read('Năm 2024 đạt trên 800 triệu USD, theo hải quan.'), []);
  assert.match(read('Năm 2024 đạt trên 700 triệu USD.')[0]?.what ?? '', /does not stand in/);
  assert.match(
    checkAgainstDocuments([first()], new Map(), analyze)[0]?.what ?? '',
    /there is no paragraph/,
  );
});

test('our own reader must read the value from what is printed', () => {
  const pack = first() as unknown as Loose;
  pack.claims[0].statements[0].value = 8e9;
  const problems = checkAgainstDocuments(
    [pack as unknown as Pack],
    lines('Năm 2024 đạt trên 800 triệu USD.'),
    analyze,
  );
  assert.match(problems[0]?.what ?? '', /is read as 800000000/);
});

const run = (...words: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/facts-check.ts', ...words], {
    encoding: 'utf8',
  });

test('facts:check ends with 0 and a summary, or with 1 and every problem', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chu-giai-facts-'));
  const good = join(folder, 'good.json');
  writeFileSync(good, JSON.stringify(fixturePack));
  const passed = run(good);
  assert.equal(passed.status, 0, passed.stderr);
  assert.match(passed.stdout, /1 packs, 19 entities/);
  const pack = copy();
  pack.claims[0].metric = 'nothing';
  pack.claims[1].unit = 'shells';
  const bad = join(folder, 'bad.json');
  writeFileSync(bad, JSON.stringify(pack));
  const failed = run(bad);
  assert.equal(failed.status, 1);
  assert.match(failed.stderr, /fixture: claim trade-2024: metric: no metric "nothing"/);
  assert.match(failed.stderr, /fixture: claim trade-2025-q1: unit: unknown unit "shells"/);
  writeFileSync(bad, '{');
  assert.match(run(bad).stderr, /not JSON/);
  assert.equal(run('--nonsense').status, 2);
  assert.equal(run('--documents', join(folder, 'missing')).status, 2);
});

test('the shipped pack is sound', () => {
  const result = run();
  assert.equal(result.status, 0, result.stderr);
});

test('every why key is in both languages, with the same placeholders', () => {
  const [vi, en] = ['vi', 'en'].map(
    lang => JSON.parse(readFileSync(`extension/_locales/${lang}/messages.json`, 'utf8')) as Loose,
  );
  const keys = Object.keys(vi ?? {}).filter(key => key.startsWith('why'));
  assert.ok(keys.length > 10);
  for (const key of keys) {
    const names = (table: Loose | undefined) =>
      [...String(table?.[key]?.message).matchAll(/\$([A-Z]+)\$/g)].map(match => match[1]).sort();
    assert.deepEqual(names(vi), names(en), key);
    assert.deepEqual(
      Object.keys(vi?.[key].placeholders ?? {})
        .map(name => name.toUpperCase())
        .sort(),
      names(vi),
      key,
    );
  }
});
