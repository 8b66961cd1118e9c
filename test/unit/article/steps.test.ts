/** Reading is done in small steps, however much a page holds of whatever: what is counted are pauses and looks, not time. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle, readArticleInSteps } from '../../../src/article/read-article.ts';
import { perStep } from '../../../src/text/steps.ts';
import { meta, p, page } from '../../fixtures/pages/page.ts';
import { paragraphs, title } from '../../fixtures/pages/prose.ts';
import { documentOf } from './document-of.ts';

const url = 'https://tinhailam.example.vn/xa-hoi/xa-ven-bien-cat-lam-dua-nghe-lam-muoi-12345.html';
const at = (list: readonly string[], index: number): string => list[index % list.length] ?? '';
const text = paragraphs.map(item => p(item)).join('');
const whole = (body: string): string =>
  page({ title, head: meta('og:title', title), body: `<h1>${title}</h1>${body}` });
const many = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join('');

const cases: readonly (readonly [name: string, html: string, blocks: number])[] = [
  [
    'cells, two to a table',
    whole(
      `<div>${text}${many(512, index => `<table><tr><td>${index}</td><td>12,5</td></tr></table>`)}</div>`,
    ),
    1_024,
  ],
  [
    'paragraphs',
    whole(`<div>${many(2_048, index => p(`${at(paragraphs, index)} (${index})`))}</div>`),
    2_048,
  ],
];
for (const [name, html, blocks] of cases) {
  test(`${blocks} ${name}: every pass over them pauses`, () => {
    const work = readArticleInSteps(documentOf(html, url), url);
    let pauses = 0;
    let step = work.next();
    for (; !step.done; step = work.next()) pauses++;
    assert.equal(step.value.kind, 'article');
    // Reading, three passes over their holders, five of the body's, composing.
    assert.ok(pauses >= (blocks / perStep) * 9, `${pauses} pauses`);
  });
}

/** How often elements were asked for their name while a page was read. */
function looksAt(html: string): number {
  const document = documentOf(html, url);
  const prototype = document.defaultView?.Element.prototype ?? {};
  const name = Object.getOwnPropertyDescriptor(prototype, 'localName')?.get;
  assert.ok(name, 'localName is a getter');
  let asked = 0;
  Object.defineProperty(prototype, 'localName', {
    get() {
      asked++;
      return name.call(this);
    },
  });
  assert.equal(readArticle(document, url).kind, 'article');
  return asked;
}

test('nesting: what is done for a block does not grow with its depth', () => {
  const nested = (depth: number): number =>
    looksAt(
      whole(
        `${many(depth, index => `<div>${p(`${at(paragraphs, index)} (${index})`)}`)}${'</div>'.repeat(depth)}`,
      ),
    );
  const [shallow, deep] = [nested(100), nested(400)];
  assert.ok(deep <= shallow * 5, `${shallow} looks at 100 levels, ${deep} at 400`);
});
