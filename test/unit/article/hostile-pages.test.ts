import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Article } from '../../../src/article/article.ts';
import { readArticle } from '../../../src/article/read-article.ts';
import { foldMarks } from '../../../src/text/fold.ts';
import { meta, newsArticle, p, page } from '../../fixtures/pages/page.ts';
import { headlines, lead, paragraphs, summaries, title } from '../../fixtures/pages/prose.ts';
import { documentOf } from './document-of.ts';

const url = 'https://tinhailam.example.vn/xa-hoi/xa-ven-bien-cat-lam-dua-nghe-lam-muoi-12345.html';
const text = (from: number, to: number) =>
  paragraphs
    .slice(from, to)
    .map(item => p(item))
    .join('');

function articleOf(html: string, address = url): Article {
  const reading = readArticle(documentOf(html, address), address);
  assert.equal(reading.kind, 'article', reading.kind === 'article' ? '' : reading.why);
  if (reading.kind !== 'article') throw new Error('unreachable');
  return reading.article;
}
const bodyOf = ({ blocks, content }: Article): string[] =>
  blocks
    .filter(({ kind }) => kind !== 'title' && kind !== 'lead')
    .map(({ start, end }) => content.text.slice(start, end));

const second = headlines[0] ?? '';
const secondBody = summaries.map(item => p(item)).join('');

describe('endless pages: each article is its own', () => {
  const layouts: readonly (readonly [
    string,
    (title: string, body: string, id: string) => string,
  ])[] = [
    [
      'each in an article element',
      (head, body, id) =>
        `<article data-id="${id}"><h1>${head}</h1><div class="t">${body}</div></article>`,
    ],
    [
      'headline and text side by side in one element',
      (head, body) => `<h1>${head}</h1><div class="t">${body}</div>`,
    ],
    [
      'with the family\u2019s classes',
      (head, body, id) =>
        `<div class="article" data-url="/x-post${id}.html"><h1 class="article__title">${head}</h1><div class="article__body">${body}</div></div>`,
    ],
    [
      'in numbered sections',
      (head, body, id) =>
        `<section id="post-${id}"><header><h1>${head}</h1></header>${body}</section>`,
    ],
  ];
  for (const [name, layout] of layouts) {
    const html = page({
      title,
      body: `<main>${layout(title, text(0, 5), '12345')}${layout(second, secondBody, '12346')}</main>`,
    });
    test(`the first, ${name}`, () => {
      const article = articleOf(html);
      assert.equal(article.title, title);
      assert.deepEqual(bodyOf(article), paragraphs.slice(0, 5));
    });
    if (!layout('', '', '12346').includes('12346')) continue;
    test(`the second, once the address is its own, ${name}`, () => {
      const article = articleOf(html, url.replace('12345', '12346'));
      assert.equal(article.title, second);
      assert.deepEqual(bodyOf(article), [...summaries]);
      assert.match(article.canonicalUrl, /12346/);
    });
  }
});

describe('endless pages whose head stays the first article’s', () => {
  const address = (number: string, slug: string) =>
    `https://tinhailam.example.vn/kinh-te/${slug}-${number}.html`;
  const first = address('12345', 'xa-ven-bien-cat-lam-dua-nghe-lam-muoi');
  const slug = foldMarks(second)
    .replace(/[^a-z\d]+/g, '-')
    .replace(/-$/, '');
  const part = (head: string, day: string, body: string) =>
    `<div class="part"><h1>${head}</h1><div class="when">${day}</div><div class="t">${body}</div></div>`;
  const html = page({
    title: `${title} - Tin Hải Lâm`,
    head: `<link rel="canonical" href="${first}">${meta('og:title', title)}${meta('og:url', first)}${meta('article:published_time', '2025-05-08T09:10:00+07:00')}`,
    jsonLd: {
      ...(newsArticle(title, '2025-05-08T09:10:00+07:00', ['Minh An']) as object),
      mainEntityOfPage: first,
    },
    body: `<main>${part(title, '08/05/2025 09:10', text(0, 5))}${part(second, '07/05/2025 16:45', secondBody)}</main>`,
  });
  test('the first has all of it', () => {
    const article = articleOf(html, first);
    assert.equal(article.title, title);
    assert.equal(article.published, '2025-05-08T09:10:00+07:00');
  });
  test('the second, of which nothing is marked, has its own headline, text, day and address', () => {
    const own = address('12346', slug);
    const article = articleOf(html, own);
    assert.equal(article.title, second);
    assert.deepEqual(bodyOf(article), [...summaries]);
    assert.match(article.published ?? '', /^2025-05-07T16:45/);
    assert.equal(article.canonicalUrl, own);
  });
});

describe('endless pages that set all articles flat into one element', () => {
  const slugOf = (head: string): string =>
    foldMarks(head)
      .replace(/[^a-z\d]+/g, '-')
      .replace(/-$/, '');
  const address = (head: string, number: number): string =>
    `https://tinhailam.example.vn/kinh-te/${slugOf(head)}-${number}.html`;
  const third = headlines[2] ?? '';
  const parts = [
    { head: title, texts: paragraphs.slice(0, 5), day: '08/05/2025 09:10' },
    { head: second, texts: summaries, day: '07/05/2025 16:45' },
    { head: third, texts: paragraphs.slice(5, 9), day: '06/05/2025 10:20' },
  ];
  const flat = parts.map(
    ({ head, texts, day }) =>
      `<h1>${head}</h1><div class="when">${day}</div>${texts.map(item => p(item)).join('')}`,
  );
  const around: readonly (readonly [string, string])[] = [
    ['the page\u2019s main element', `<main>${flat.join('')}</main>`],
    ['an element in others', `<main><div><div class="q">${flat.join('<hr>')}</div></div></main>`],
    ['an element beside others', `<div>${p(lead)}</div><div>${flat.join('')}</div>`],
  ];
  for (const [where, body] of around) {
    const first = address(title, 12345);
    const html = page({
      title: `${title} - Tin Hải Lâm`,
      head: `<link rel="canonical" href="${first}">${meta('og:title', title)}${meta('og:url', first)}`,
      jsonLd: {
        ...(newsArticle(title, '2025-05-08T09:10:00+07:00', ['Minh An']) as object),
        mainEntityOfPage: first,
      },
      body,
    });
    for (const [index, { head, texts }] of parts.entries()) {
      test(`${where}: article ${index + 1} under its own address`, () => {
        const own = address(head, 12345 + index);
        const article = articleOf(html, own);
        assert.equal(article.title, head);
        assert.deepEqual(bodyOf(article), [...texts]);
        assert.equal(article.canonicalUrl, own);
      });
    }
  }
});

describe('pages as they behave', () => {
  test('a page whose scripts show it later', () => {
    const article = articleOf(
      page({
        title,
        body: `<div style="opacity:0"><h1>${title}</h1><div>${text(0, 4)}</div></div>`,
      }),
    );
    assert.deepEqual(bodyOf(article), paragraphs.slice(0, 4));
  });
  test('an article that is not shown is not read', () => {
    const html = page({
      title,
      body: `<div style="display:none"><h1>${title}</h1><div>${text(0, 4)}</div></div>`,
    });
    assert.equal(readArticle(documentOf(html, url), url).kind, 'not-article');
  });
  test('a copy that is not shown beside the one that is', () => {
    const copy = (style: string) =>
      `<div ${style}><h1>${title}</h1><div class="c">${text(0, 4)}</div></div>`;
    const article = articleOf(page({ title, body: copy('hidden') + copy('') }));
    assert.deepEqual(bodyOf(article), paragraphs.slice(0, 4));
  });
  test('AMP markup', () => {
    const article = articleOf(
      page({
        title,
        head: `<link rel="canonical" href="https://tinhailam.example.vn/xa-hoi/bai-12345.html">${meta('og:title', title)}`,
        jsonLd: newsArticle(title, '2025-05-08T09:10:00+07:00', []),
        body: `<amp-sidebar hidden><ul><li>a</li></ul></amp-sidebar><h1>${title}</h1><div class="amp-body">${paragraphs.map(item => `${p(item)}<amp-ad width="1"></amp-ad><amp-img src="1.jpg"></amp-img>`).join('')}</div>`,
      }),
      url.replace('/xa-hoi', '/amp/xa-hoi'),
    );
    assert.deepEqual(bodyOf(article), [...paragraphs]);
    assert.equal(article.canonicalUrl, 'https://tinhailam.example.vn/xa-hoi/bai-12345.html');
    assert.equal(article.published, '2025-05-08T09:10:00+07:00');
  });
  test('the print form', () => {
    const article = articleOf(
      `<title>${title}</title><table width="600"><tr><td><h1>${title}</h1><b>${lead}</b><br>${text(0, 4)}<script>print()</script></td></tr></table>`,
      `${url}?print=1`,
    );
    assert.equal(article.canonicalUrl, url);
    assert.ok(bodyOf(article).join('\n').endsWith(paragraphs.slice(0, 4).join('\n')));
  });
  test('invalid markup: the body in the head, tags crossed and never closed', () => {
    const article = articleOf(
      `<title>${title}</title><h1>${title}</h2></h1><div><b><p>${paragraphs[0]}</b><i><p>${paragraphs[1]}</i></div></div></td><p>${paragraphs[2]}<p>${paragraphs[3]}<table><p>${paragraphs[4]}</table></body></html><p>${paragraphs[5]}`,
    );
    for (const item of paragraphs.slice(0, 6)) assert.ok(article.content.text.includes(item), item);
  });
  test('styles that are no words', () => {
    const article = articleOf(
      page({
        title,
        body: `<h1>${title}</h1><div><style>p{}</style>${text(0, 4)}<noscript>${text(4, 5)}</noscript></div>`,
      }),
    );
    assert.deepEqual(bodyOf(article), paragraphs.slice(0, 4));
  });
});

describe('pages that fight back', () => {
  const whole = (body: string) => page({ title, head: meta('og:title', title), body });
  test('long lists around an article', () => {
    const rows = `<li><a href="/a.html">${headlines[1]}</a></li>`.repeat(4_000);
    const article = articleOf(
      whole(`<div><h1>${title}</h1><div>${text(0, 5)}</div></div><ul>${rows}</ul>`),
    );
    assert.deepEqual(bodyOf(article), paragraphs.slice(0, 5));
  });
  test('1,000 tables', () => {
    const tables = '<table><tr><td>1</td><td>2</td></tr></table>'.repeat(1_000);
    const article = articleOf(
      whole(`<h1>${title}</h1><div>${text(0, 3)}${tables}${text(3, 5)}</div>`),
    );
    const body = bodyOf(article);
    assert.equal(body[0], paragraphs[0]);
    assert.equal(body.at(-1), paragraphs[4]);
  });
  test('an article 3,000 elements deep', () => {
    const document = documentOf(whole(''), url);
    let parent: Element = document.body;
    for (let depth = 0; depth < 3_000; depth++) {
      parent = parent.appendChild(document.createElement('div'));
    }
    for (const item of [title, ...paragraphs]) {
      const element = document.createElement(item === title ? 'h1' : 'p');
      element.append(item);
      parent.append(element);
    }
    // jsdom's own recursion may give up where browsers do not; it must be an answer all the same.
    const reading = readArticle(document, url);
    assert.ok(
      reading.kind === 'article' || reading.why.includes('RangeError'),
      JSON.stringify(reading).slice(0, 200),
    );
  });
  test('one text of a megabyte', () => {
    const article = articleOf(
      whole(`<h1>${title}</h1><div>${text(0, 4)}<p>${`${paragraphs[0]} `.repeat(7_000)}</p></div>`),
    );
    assert.equal(bodyOf(article).length, 5);
  });
  test('a page of nothing', () => {
    for (const html of ['', '<html></html>', '<frameset><frame></frameset>', '<svg/>', '\u0000']) {
      assert.equal(readArticle(documentOf(html, url), url).kind, 'not-article');
    }
  });
});
