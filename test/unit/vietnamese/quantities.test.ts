import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Figure } from '../../../src/vietnamese/figure.ts';
import { findQuantities } from '../../../src/vietnamese/quantities/find-quantities.ts';
import { splitSentences } from '../../../src/vietnamese/sentences.ts';
import { tokenize } from '../../../src/vietnamese/tokenize.ts';

function quantities(text: string, lang: 'vi' | 'en' = 'vi'): Figure[] {
  const tokens = tokenize(text);
  return findQuantities(text, tokens, splitSentences(text, tokens), { published: null, lang });
}

const shown = ({ text, value, unit, kind, qualifier, change }: Figure): string =>
  [
    text,
    JSON.stringify(value),
    unit ?? '-',
    kind,
    qualifier,
    ...(change === null ? [] : [change]),
  ].join(' | ');

/** Reads a table of cases: a sentence on a line, its figures indented below. */
function cases(file: string): { sentence: string; figures: string[] }[] {
  const read: { sentence: string; figures: string[] }[] = [];
  for (const line of readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('  ')) read.at(-1)?.figures.push(line.trim());
    else read.push({ sentence: line, figures: [] });
  }
  return read;
}

for (const lang of ['vi', 'en'] as const) {
  test(`figures of the ${lang} table`, async t => {
    for (const { sentence, figures } of cases(`quantities.${lang}.txt`)) {
      await t.test(sentence, () => {
        assert.deepEqual(quantities(sentence, lang).map(shown), figures);
      });
    }
  });
}

test('precision is the worth of one unit of the last written digit', () => {
  const table: [string, number | null][] = [
    ['146,3 triệu USD', 100_000],
    ['800 triệu USD', 1_000_000],
    ['trên 1.500 người', 1],
    ['150.000 lượt', 1],
    ['18,4%', 0.1],
    ['7,09%', 0.01],
    ['1tr5', 100_000],
    ['2 nghìn tỷ đồng', 1e12],
    ['3 tỷ 200 triệu đồng', 1e6],
    ['hai tỷ đồng', null],
    ['15–20 triệu đồng', 1e6],
    ['3,25-3,5%', 0.1],
  ];
  for (const [text, precision] of table) {
    assert.equal(quantities(text)[0]?.precision, precision, text);
  }
});

test('the rest of a text decides what "12,507" and "1.25" mean', () => {
  const first = (text: string) => quantities(text)[0]?.value;
  assert.equal(first('12,507 ha rừng'), 12.507);
  assert.equal(first('12,507 ha rừng, 18.4% diện tích'), 12507);
  assert.equal(first('12,507 ha rừng, 18,4% diện tích'), 12.507);
  assert.equal(first('12,507 USD'), 12507);
  assert.equal(first('6,861 triệu thùng'), 6_861_000);
  assert.equal(first('1,500 tỷ đồng'), 1.5e12);
  assert.equal(first('1.500 tỷ đồng'), 1.5e12);
  assert.equal(first('6.861 triệu thùng'), 6.861e9);
  assert.equal(first('6.861 triệu thùng, 3.5 triệu tấn'), 6_861_000);
  assert.equal(first('0.125 ha'), 0.125);
  assert.equal(first('1.200%'), 1200);
  assert.equal(first('18.453%'), 18.453);
});
