import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findAuthors } from '../../../src/article/find-authors.ts';
import { readArticle } from '../../../src/article/read-article.ts';
import { mainHosts } from '../../../src/article/sites.ts';
import { allSitePages, markedUpHosts } from '../../fixtures/pages/all-sites.ts';
import { familyPages } from '../../fixtures/pages/families.ts';
import { genericPages } from '../../fixtures/pages/generic.ts';
import { sitePages } from '../../fixtures/pages/own-sites.ts';
import type { PageFixture } from '../../fixtures/pages/page.ts';
import { documentOf } from './document-of.ts';

function check({ url, html, expected }: PageFixture): void {
  const document = documentOf(html, url);
  const before = document.documentElement.outerHTML;
  const reading = readArticle(document, url, findAuthors);
  assert.equal(document.documentElement.outerHTML, before, 'the page is as it was');
  if (!expected) {
    assert.equal(
      reading.kind,
      'not-article',
      reading.kind === 'article' ? reading.article.content.text : '',
    );
    return;
  }
  assert.equal(reading.kind, 'article', reading.kind === 'not-article' ? reading.why : '');
  if (reading.kind !== 'article') return;
  const { article } = reading;
  const { title, lead, body, ...rest } = expected;
  const bodyRead = article.blocks
    .filter(({ kind }) => kind !== 'title' && kind !== 'lead')
    .map(({ start, end }) => article.content.text.slice(start, end));
  assert.deepEqual(bodyRead, [...body]);
  assert.equal(article.title, title);
  assert.equal(article.lead, lead);
  assert.equal(
    article.content.text,
    article.blocks.map(({ start, end }) => article.content.text.slice(start, end)).join('\n'),
  );
  for (const [key, value] of Object.entries(rest)) {
    assert.deepEqual(article[key as keyof typeof rest], value, key);
  }
  for (const { start, end } of article.blocks) {
    const range = article.content.rangeAt(start, end);
    assert.ok(range, 'every block can be found in the page');
    assert.equal(article.content.offsetAt(range.startContainer, range.startOffset), start);
  }
}

for (const [name, fixtures] of Object.entries({
  familyPages,
  sitePages,
  allSitePages,
  genericPages,
})) {
  describe(name, () => {
    for (const fixture of fixtures) test(fixture.name, () => check(fixture));
  });
}

test('every site of the table has an article page and one that is none', () => {
  assert.deepEqual([...markedUpHosts].sort(), [...mainHosts()].sort());
});
