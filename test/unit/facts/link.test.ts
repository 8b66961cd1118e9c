import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { createFactBase } from '../../../src/facts/fact-base.ts';
import { makeGloss } from '../../../src/facts/make-gloss.ts';
import { parsePack } from '../../../src/facts/parse-pack.ts';
import { linkCases, shortIds } from './link-cases.ts';

const parsed = parsePack(JSON.parse(readFileSync('extension/facts/doi-ngoai.json', 'utf8')));
assert.ok(parsed.ok, 'the shipped pack parses');
const base = createFactBase([parsed.value]);

interface Case {
  readonly text: string;
  readonly expected: readonly string[];
  readonly lang: 'vi' | 'en';
  readonly published: string;
}

function parseCases(table: string): Case[] {
  const cases: Case[] = [];
  let lang: Case['lang'] = 'vi';
  let published = '';
  for (const line of table.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('@')) {
      if (line === '@en' || line === '@vi') lang = line === '@en' ? 'en' : 'vi';
      else published = line.slice(1);
      continue;
    }
    const expected = [...line.matchAll(/\{([^|}]*)\|([^}]*)\}/g)].map(
      match => `${match[2]}=${shortIds[match[1] ?? ''] ?? match[1]}`,
    );
    const text = line.replaceAll(/\{[^|}]*\|([^}]*)\}/g, '$1');
    cases.push({ text, expected, lang, published });
  }
  return cases;
}

const cases = parseCases(linkCases);

const linked = ({ lang, published }: Case, text: string): string[] =>
  makeGloss(base, { text, title: null, lead: null, lang, published }).entities.flatMap(
    ({ id, text: words }) => (id === null ? [] : [`${words.normalize('NFC')}=${id}`]),
  );

test(`${cases.length} sentences of other papers: who of the shipped pack is named`, async t => {
  for (const row of cases) {
    await t.test(`${row.published} ${row.text}`, () =>
      assert.deepEqual(linked(row, row.text), row.expected),
    );
  }
});

test('the same in decomposed text', () => {
  for (const row of cases)
    assert.deepEqual(linked(row, row.text.normalize('NFD')), linked(row, row.text), row.text);
});
