import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import nlp from 'compromise/one';
import { type VietnameseMethods, vietnamese } from '../../../src/vietnamese/plugin.ts';

const file = new URL('../../../src/vietnamese/README.md', import.meta.url);

test('the README of the plugin says what it does', () => {
  nlp.plugin(vietnamese);
  const expected = new Map<string, string[]>();
  let sentence = '';
  const [, table = ''] = readFileSync(file, 'utf8').split('| in |');
  for (const line of table.split('\n').filter(line => /^\| .* \|$/.test(line))) {
    const [, said = '', ...cells] = line.split('|').map(cell => cell.trim());
    if (said === 'figure') continue;
    sentence = said || sentence;
    const rows = expected.get(sentence) ?? [];
    expected.set(sentence, [...rows, cells.slice(0, 5).join(' | ')]);
  }
  assert.equal(expected.size, 6);
  for (const [sentence, rows] of expected) {
    const document = nlp(sentence) as ReturnType<typeof nlp> & VietnameseMethods;
    const found = document.figures({ published: '2025-05-08', lang: 'vi' }).get();
    assert.deepEqual(
      found.map(({ text, kind, value, unit, qualifier }) =>
        [text, kind, [value].flat().join('–'), unit ?? '–', qualifier].join(' | '),
      ),
      rows,
      sentence,
    );
  }
});
