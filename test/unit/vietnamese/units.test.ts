import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unitOf, units } from '../../../src/vietnamese/units.ts';

test('ids and words belong to one unit each', () => {
  assert.equal(new Set(units.map(({ id }) => id)).size, units.length);
  for (const lang of ['vi', 'en'] as const) {
    const owners = new Map<string, string>();
    for (const { id, [lang]: words } of units) {
      for (const word of words === '' ? [] : words.split('|')) {
        assert.equal(owners.get(word) ?? id, id, `"${word}" is ${owners.get(word)} and ${id}`);
        assert.ok(!owners.has(word), `"${word}" stands twice in ${id}`);
        owners.set(word, id);
        assert.equal(word, word.normalize('NFC').toLowerCase());
      }
    }
  }
});

test('a rate is of its first unit', () => {
  assert.equal(unitOf('USD/barrel')?.id, 'USD');
  assert.equal(unitOf('kilometre/hour')?.dimension, 'speed');
  assert.equal(unitOf('nothing'), undefined);
});
