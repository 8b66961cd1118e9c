import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { escapeHtml } from '../../../../src/notes/exchange/escape-html.ts';
import { toHtmlReport } from '../../../../src/notes/exchange/html-report.ts';
import { reportStyle, reportStyleHash } from '../../../../src/notes/exchange/html-report-style.ts';
import type { Note } from '../../../../src/notes/note.ts';
import { keptNote } from '../notes.ts';
import { anyNotes, hostileTexts } from './arbitrary.ts';
import { options } from './labels.ts';

const parse = (notes: readonly Note[], more = {}) =>
  new JSDOM(toHtmlReport(notes, { ...options, ...more }).text).window.document;

/** The elements and attributes that a report is made of. */
const elements = new Set(
  'HTML HEAD META TITLE STYLE BODY H1 H2 P SECTION ARTICLE BLOCKQUOTE BDI A DIV UL LI B'.split(' '),
);
const attributes = new Set('lang charset http-equiv content name class dir href rel'.split(' '));

function assertHarmless(document: Document): void {
  for (const element of document.querySelectorAll('*')) {
    assert.ok(elements.has(element.tagName), element.outerHTML.slice(0, 200));
    for (const { name } of element.attributes) assert.ok(attributes.has(name), name);
    const href = element.getAttribute('href');
    if (href !== null) assert.match(href, /^https?:\/\//);
  }
  assert.equal(document.querySelectorAll('style').length, 1);
  assert.equal(document.querySelectorAll('meta').length, 4);
}

/** As the parser gives it: what no file should hold replaced, line ends made one. */
function asShown(text: string): string {
  return text.replace(/(?![\s\u0085])\p{Cc}|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, '\ufffd');
}

test('characters that mean something are escaped', () => {
  assert.equal(
    escapeHtml(`<a href="x" b='y'>&amp;\`</a>\r\u0000`),
    '&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;amp;&#96;&lt;/a&gt;&#13;\ufffd',
  );
});

test('the policy allows our style sheet and nothing else', () => {
  const hash = createHash('sha256').update(reportStyle).digest('base64');
  assert.equal(reportStyleHash, hash);
  const document = parse([keptNote()]);
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
  assert.equal(
    policy?.getAttribute('content'),
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
  );
  assert.equal(document.querySelector('style')?.textContent, reportStyle);
  assert.doesNotMatch(reportStyle, /url\(|@import|<|&/);
});

test('a note with everything', () => {
  const note = keptNote({ body: 'dòng 1\ndòng 2', tags: ['lũ'], color: 'blue' });
  const glosses = new Map([
    [
      note.id,
      [
        {
          text: '800 triệu USD',
          explanation: 'Nguồn khác ghi 797 triệu USD',
          sources: [
            { text: 'Báo A', url: 'https://a.example/1' },
            { text: 'Báo B', url: null },
          ],
        },
      ],
    ],
  ]);
  const document = parse([note], { glosses });
  assert.equal(document.documentElement.lang, 'vi');
  assert.equal(document.querySelector('h2 a')?.getAttribute('href'), note.url);
  assert.equal(document.querySelector('article.blue blockquote')?.textContent, 'mưa lớn kéo dài');
  assert.equal(document.querySelector('.note')?.textContent, 'dòng 1\ndòng 2');
  assert.match(document.querySelector('article .facts')?.textContent ?? '', /Xanh dương.*Thẻ: lũ/);
  assert.equal(
    document.querySelector('.gloss li')?.textContent,
    '800 triệu USD: Nguồn khác ghi 797 triệu USD (Báo A; Báo B)',
  );
  assertHarmless(document);
});

test('hostile texts in every field show themselves and make nothing', () => {
  for (const text of hostileTexts) {
    const note = keptNote({
      body: text,
      pageTitle: text,
      site: text,
      tags: [text],
      exact: text,
      url: text,
    });
    const sources = [{ text, url: text }];
    const glosses = new Map([[note.id, [{ text, explanation: text, sources }]]]);
    const document = parse([note], { glosses });
    assertHarmless(document);
    assert.equal(document.querySelector('.note')?.textContent, asShown(text));
    assert.equal(document.querySelector('blockquote')?.textContent, asShown(text));
    assert.equal(document.querySelector('.gloss b')?.textContent, asShown(text));
  }
});

test('any notes', () => {
  fc.assert(
    fc.property(anyNotes, notes => {
      const document = parse(notes);
      assertHarmless(document);
      assert.equal(document.querySelectorAll('article').length, notes.length);
      const bodies = [...document.querySelectorAll('.note')].map(note => note.textContent);
      const given = notes.map(note => asShown(note.body)).filter(body => body !== '');
      assert.deepEqual(bodies.toSorted(), given.toSorted());
    }),
    { numRuns: 25 },
  );
});
