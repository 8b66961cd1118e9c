import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../../src/vietnamese/read.ts';
import { newsCases, shownFigure, shownName } from './news-table.ts';

const cases = newsCases();

test(`${cases.length} sentences as newspapers write them: every figure and every name`, async t => {
  for (const { text, context, figures, names } of cases) {
    await t.test(text, () => {
      const analysis = read(text, context);
      assert.deepEqual(analysis.figures.map(shownFigure), figures);
      assert.deepEqual(analysis.names.map(shownName), names);
    });
  }
});

test('decomposed text reads the same', () => {
  for (const { text, context } of cases) {
    const composed = read(text, context);
    const decomposed = read(text.normalize('NFD'), context);
    const figures = decomposed.figures.map(figure => shownFigure(figure).normalize('NFC'));
    assert.deepEqual(figures, composed.figures.map(shownFigure));
  }
});
