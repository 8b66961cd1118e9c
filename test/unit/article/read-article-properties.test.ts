import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readArticle } from '../../../src/article/read-article.ts';
import { mainHosts, siteHosts, siteOf } from '../../../src/article/sites.ts';
import { headlines, paragraphs, summaries, title } from '../../fixtures/pages/prose.ts';
import { documentOf } from './document-of.ts';

const url = 'https://example.vn/xa-ven-bien-cat-lam-lam-muoi-sach-1234.html';

/** Ways to write one paragraph so that a reader sees the same. */
const dressings: readonly ((text: string, at: number) => string)[] = [
  text => `<p>${text}</p>`,
  text => `<div><p>${text}</p></div>`,
  text => `<div class="b">${text}</div>`,
  (text, at) =>
    `<p>${text.slice(0, at)}<span><b>${text.slice(at, at + 9)}</b></span>${text.slice(at + 9)}</p>`,
  (text, at) => `<p><span>${text.slice(0, at)}</span><span>${text.slice(at)}</span></p>`,
  (text, at) =>
    `<p>${text.slice(0, at)}<a href="/x">${text.slice(at, at + 12)}</a>${text.slice(at + 12)}</p>`,
  text => `\n\t<p>\n   ${text.replaceAll(' ', '\n      ')}\n  </p>\n`,
  text => `<p>${text.replaceAll(' ', '&nbsp;')}</p>`,
  (text, at) => `<p>${text.slice(0, at)}\u00ad\u200b${text.slice(at)}</p><p>&nbsp;</p>`,
  (text, at) => `<p>${text.slice(0, at)}<!-- c --><script>x()</script>${text.slice(at)}</p>`,
  text => `${text}<br><br>`,
];
/** What may stand between paragraphs and is nobody's text. */
const between: readonly string[] = [
  '',
  '<div class="ads-box"><p>Quảng cáo</p></div>',
  '<figure><img src="1.jpg"><figcaption>Một góc ruộng muối</figcaption></figure>',
  `<p><a href="/x">${headlines[0]}</a></p>`,
  `<div class="related-box"><ul><li><a href="/x">${headlines[1]}</a></li></ul></div>`,
  '<p style="display:none">không ai thấy dòng này trên trang cả, dù nó dài hơn sáu mươi chữ</p>',
];

test('the same text is read back however its markup is wrapped, split and indented', () => {
  const way = fc.record({
    dressing: fc.constantFrom(...dressings),
    at: fc.integer({ min: 5, max: 60 }),
    after: fc.constantFrom(...between),
  });
  fc.assert(
    fc.property(
      fc.array(way, { minLength: paragraphs.length, maxLength: paragraphs.length }),
      fc.constantFrom('div', 'article', 'section', 'x-body'),
      fc.integer({ min: 0, max: 3 }),
      (ways, tag, depth) => {
        const inner = paragraphs
          .map((text, index) => {
            const { dressing, at, after } = ways[index] ?? {
              dressing: dressings[0],
              at: 5,
              after: '',
            };
            return (dressing?.(text, at) ?? text) + after;
          })
          .join('\n');
        const wrapped = '<div>'.repeat(depth) + inner + '</div>'.repeat(depth);
        const reading = readArticle(
          documentOf(`<h1>${title}</h1><${tag}>${wrapped}</${tag}>`, url),
          url,
        );
        assert.equal(reading.kind, 'article', JSON.stringify(reading));
        if (reading.kind !== 'article') return;
        assert.equal(reading.article.content.text, [title, ...paragraphs].join('\n'));
      },
    ),
    { numRuns: 120 },
  );
});

/** What stands around an article's column; each in a box of its own. */
const around: readonly string[] = [
  `<div class="menu"><ul>${headlines.map(text => `<li><a href="/m">${text}</a></li>`).join('')}</ul></div>`,
  `<div class="col-right">${headlines.map((text, index) => `<div><h3><a href="/r">${text}</a></h3><p>${summaries[index]}</p></div>`).join('')}</div>`,
  '<aside><p>Bảng giá muối hôm nay được cập nhật mỗi sáng tại bản tin của xã, xin mời bạn đọc đón xem.</p></aside>',
  '<footer><p>Cơ quan chủ quản: Sở Thông tin tỉnh Hải Lâm. Giấy phép số 12/GP do Cục Báo chí cấp ngày 01/02/2020.</p></footer>',
  '<div class="banner"><img src="b.jpg"></div>',
  `<table><tr><td><a href="/g">${headlines[2]}</a></td><td>12,5</td></tr><tr><td>Vàng</td><td>98,1</td></tr></table>`,
  '<div class="newsletter"><p>Đăng ký nhận bản tin của chúng tôi mỗi sáng, gồm những bài đáng đọc nhất trong ngày.</p></div>',
];

test('the same text is read back wherever in the page it stands, and in which order its parts do', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...around]),
      fc.nat(),
      fc.constantFrom(...dressings),
      fc.constantFrom('date first', 'headline first', 'columns nested'),
      fc.integer({ min: 3, max: paragraphs.length }),
      (boxes, place, dressing, order, count) => {
        const told = paragraphs.slice(0, count);
        const text = `<div class="text">${told.map((line, index) => dressing(line, 9 + index)).join('\n')}</div>`;
        const heading = `<h1>${title}</h1>`;
        const date = '<p class="when">08/05/2025 09:10</p>';
        const column =
          order === 'date first'
            ? `<div class="main">${date}${heading}${text}</div>`
            : order === 'headline first'
              ? `<div class="main">${heading}${date}${text}</div>`
              : `<div class="main"><div>${heading}</div><div><div>${date}</div>${text}</div></div>`;
        const at = place % (boxes.length + 1);
        const html = [...boxes.slice(0, at), column, ...boxes.slice(at)].join('\n');
        const reading = readArticle(documentOf(`<div class="page">${html}</div>`, url), url);
        assert.equal(reading.kind, 'article', JSON.stringify(reading));
        if (reading.kind !== 'article') return;
        assert.equal(reading.article.content.text, [title, ...told].join('\n'));
        assert.equal(reading.article.published, '2025-05-08T09:10:00+07:00');
      },
    ),
    { numRuns: 120 },
  );
});

test('no markup makes it throw', () => {
  const pieces = fc.constantFrom(
    '<div>',
    '</div>',
    '<p>',
    '<table><td>',
    '</table>',
    '<form>',
    '<input name="parentNode">',
    '<input name=closest>',
    '<a href="">',
    '<b>',
    '<template>',
    '<svg><p>',
    '<iframe>',
    '<select>',
    '<!--',
    '<img name=body>',
    '<img name=querySelector>',
    '<h1>',
    '<article class="article__body">',
    '<script type="application/ld+json">{"@graph":[{}',
    '</script>',
    '<style>',
    paragraphs[0] ?? '',
    paragraphs[1] ?? '',
    '&nbsp;',
    '\u0000',
    '<figure>',
    '<frameset>',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), fc.webUrl(), (parts, address) => {
      const document = documentOf(parts.join(''), 'https://nhandan.vn/a-post1.html');
      const before = document.documentElement.outerHTML;
      readArticle(document, address);
      assert.equal(document.documentElement.outerHTML, before);
    }),
    { numRuns: 150 },
  );
});

test('every host of the table finds its row, sub-domains too', () => {
  assert.equal(new Set(siteHosts).size, siteHosts.length);
  assert.equal(mainHosts().length, 51);
  for (const host of siteHosts) assert.ok(siteOf(host), host);
  assert.equal(siteOf('m.tuoitre.vn')?.host, 'tuoitre.vn');
  assert.equal(siteOf('en.nhandan.vn')?.host, 'en.nhandan.vn');
  assert.equal(siteOf('cand.com.vn')?.host, 'cand.vn');
  assert.equal(siteOf('nottuoitre.vn'), null);
  assert.equal(siteOf(''), null);
});
