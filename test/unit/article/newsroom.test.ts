import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAuthors } from '../../../src/article/find-authors.ts';
import { readArticle } from '../../../src/article/read-article.ts';
import { makeEdition } from '../../support/newsroom/edition.ts';
import { makeLists } from '../../support/newsroom/lists.ts';
import { openLayouts } from '../../support/newsroom/open-layouts.ts';
import { tokenF1 } from '../../support/token-f1.ts';
import { documentOf } from './document-of.ts';

/** Apart from the seeds that anything was tuned on. */
const seed = 20261123;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

test('pages made by chance are read as they were meant', () => {
  const scores = { listed: [] as number[][], unlisted: [] as number[][] };
  for (const { group, url, html, truth } of makeEdition(seed, 1)) {
    const reading = readArticle(documentOf(html, url), url, findAuthors);
    if (reading.kind !== 'article') {
      scores[group].push([0, 0, 0, 0, 0, 0]);
      continue;
    }
    const { article } = reading;
    const body = article.blocks
      .filter(({ kind }) => kind !== 'title' && kind !== 'lead')
      .map(({ start, end }) => article.content.text.slice(start, end));
    const names = (list: readonly string[]) => list.map(name => name.toLowerCase()).join();
    scores[group].push([
      1,
      tokenF1(body.join(' '), truth.body.join(' ')),
      Number(article.title === truth.title),
      Number(article.published === truth.published),
      Number(names(article.authors) === names(truth.authors)),
      Number(article.canonicalUrl === encodeURI(truth.canonicalUrl)),
    ]);
  }
  const least = {
    listed: [1, 0.99, 0.99, 0.97, 0.9, 1],
    unlisted: [0.98, 0.96, 0.98, 0.95, 0.8, 0.99],
  };
  const what = ['article', 'body', 'title', 'date', 'authors', 'address'];
  for (const group of ['listed', 'unlisted'] as const) {
    what.forEach((name, index) => {
      const score = mean(scores[group].map(row => row[index] ?? 0));
      const wanted = least[group][index] ?? 1;
      assert.ok(score >= wanted, `${group} ${name}: ${score.toFixed(3)}, wanted ${wanted}`);
    });
  }
});

test('at least thirty layouts are open to no rule', () => {
  assert.ok(openLayouts.length >= 30, String(openLayouts.length));
});

for (const { name, url, html } of makeLists(seed)) {
  test(`no article: ${name}`, () => {
    const reading = readArticle(documentOf(html, url), url);
    assert.equal(
      reading.kind,
      'not-article',
      reading.kind === 'article' ? reading.article.content.text.slice(0, 300) : '',
    );
  });
}
