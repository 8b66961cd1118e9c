import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  escapeMarkdown,
  escapeMarkdownLine,
  markdownLink,
  markdownParagraphs,
  markdownQuote,
} from '../../../../src/notes/exchange/escape-markdown.ts';
import { frontMatter, obsidianTag } from '../../../../src/notes/exchange/front-matter.ts';
import { toMarkdown, toMarkdownPerArticle } from '../../../../src/notes/exchange/markdown.ts';
import { keptNote } from '../notes.ts';
import { anyNotes, anyText } from './arbitrary.ts';
import { options } from './labels.ts';

test('text stays text: one line', () => {
  const table: readonly (readonly [string, string])[] = [
    ['chữ thường, có dấu; (ngoặc) "nháy"', 'chữ thường, có dấu; (ngoặc) "nháy"'],
    ['# đề', '\\# đề'],
    ['> trích', '\\> trích'],
    ['- mục', '\\- mục'],
    ['+ mục', '\\+ mục'],
    ['* mục', '\\* mục'],
    ['giữa - dòng + không sao', 'giữa - dòng + không sao'],
    ['1. một', '1\\. một'],
    ['12) hai', '12\\) hai'],
    ['2.500 tỷ đồng', '2\\.500 tỷ đồng'],
    ['tăng 2.500 tỷ', 'tăng 2.500 tỷ'],
    ['lúc 10:30', 'lúc 10:30'],
    ['Ông nói: được', 'Ông nói: được'],
    ['---', '\\---'],
    ['===', '\\=\\=\\='],
    ['= một', '\\= một'],
    [':-', '\\:-'],
    [': nghĩa', '\\: nghĩa'],
    ['một : hai', 'một : hai'],
    ['a = b', 'a = b'],
    ['==tô==', '\\=\\=tô\\=\\='],
    ['5 % và 6%', '5 % và 6%'],
    ['%%ẩn%%', '\\%\\%ẩn\\%\\%'],
    ['`mã`', '\\`mã\\`'],
    ['~~~', '\\~\\~\\~'],
    ['[a](b) ![c](d)', '\\[a\\](b) !\\[c\\](d)'],
    ['a | b', 'a \\| b'],
    ['<b>&lt; A & B', '\\<b\\>\\&lt; A & B'],
    ['$x$ ^y #thẻ', '\\$x\\$ \\^y \\#thẻ'],
    ['khoá:: giá', 'khoá\\:\\: giá'],
    [':smile:', '\\:smile:'],
    ['http://x.example', 'http\\://x.example'],
    ['www.x.example', 'www\\.x.example'],
    ['a@x.example', 'a\\@x.example'],
    ['{{ x }}', '\\{\\{ x \\}\\}'],
    ['cuối\\', 'cuối\\\\'],
    ['    thụt', '\u00a0\u00a0\u00a0\u00a0thụt'],
    ['\tthụt', '\u00a0\u00a0\u00a0\u00a0thụt'],
    ['  - mục', '\u00a0\u00a0\\- mục'],
    ['cuối  ', 'cuối'],
    ['\u0000', '\ufffd'],
  ];
  for (const [text, markdown] of table) assert.equal(escapeMarkdownLine(text), markdown);
});

test('lines, paragraphs and quotes', () => {
  assert.equal(markdownParagraphs('một\nhai\n\n\n\nba'), 'một  \nhai\n\nba');
  assert.equal(markdownParagraphs('một\r\nhai\u2028ba'), 'một  \nhai  \nba');
  assert.equal(markdownParagraphs('\n\n'), '');
  assert.equal(markdownQuote('một\n\n# hai'), '> một\n>\n> \\# hai');
  assert.equal(markdownQuote(''), '>');
  assert.equal(escapeMarkdown('một\n# hai'), 'một \\# hai');
});

test('an address can not leave its link', () => {
  const table: readonly (readonly [string, string])[] = [
    ['https://x.example/a(b)', '[m](<https://x.example/a(b)>)'],
    ['https://x.example/a>b', '[m](<https://x.example/a%3Eb>)'],
    ['https://x.example/?a=1&b=2', '[m](<https://x.example/?a=1&b=2>)'],
    ['https://x.example/?a=1&lt;b', '[m](<https://x.example/?a=1&amp;lt;b>)'],
    ['https://x.example/?a\\>\nb', '[m](<https://x.example/?a%5C%3E%0Ab>)'],
  ];
  for (const [address, markdown] of table) assert.equal(markdownLink('m', address), markdown);
});

/** Markdown without its escapes, as a reader sees it. */
function shown(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('\u00a0', ' ');
}

test('nothing but escapes is added, and no markup character is left bare', () => {
  fc.assert(
    fc.property(anyText(500), text => {
      for (const line of markdownParagraphs(text).split('\n')) {
        const bare = line.replace(/\\[!-/:-@[-`{-~]/g, '');
        assert.doesNotMatch(bare, /[\\`*_[\]{}<>|~$^#@]/, JSON.stringify(line));
        assert.doesNotMatch(line, /^\s*(?:[-+=:]|\d+[.)])/, JSON.stringify(line));
        assert.doesNotMatch(line, /^[ \t]/, JSON.stringify(line));
      }
      const words = (given: string) => given.replace(/[\s\u0085\u2028\u2029]+/g, '');
      const kept = words(shown(markdownParagraphs(text)));
      const controls = /(?![\s\u0085])\p{Cc}|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;
      assert.equal(kept, words(text.replace(controls, '\ufffd')));
    }),
    { numRuns: 500 },
  );
});

test('the longest note is gone through once, whatever it repeats', () => {
  // What took the square of its length would stop the test for many seconds.
  for (const part of ['1', '=', ' ', ':a', '\n', '&', '%', '[', 'www.', '\u0301']) {
    const text = part.repeat(100_000 / part.length);
    const notes = [keptNote({ body: text, tags: [text.slice(0, 100)] })];
    assert.equal(toMarkdownPerArticle(notes, options).length, 1);
  }
});

test('one file: a section an article, in the order of the page', () => {
  const position = (start: number) => ({
    type: 'TextPositionSelector' as const,
    start,
    end: start + 4,
  });
  const quote = (exact: string) => ({
    type: 'TextQuoteSelector' as const,
    exact,
    prefix: '',
    suffix: '',
  });
  const notes = [
    keptNote({ selectors: [quote('đoạn sau'), position(900)], body: 'nhớ', tags: ['lũ', 'a b'] }),
    keptNote({
      selectors: [quote('đoạn đầu\n- hai'), position(10)],
      created: '2026-03-02T08:00:00.000Z',
      color: 'pink',
    }),
    keptNote({
      page: 'https://khac.example/b',
      url: 'javascript:alert(1)',
      pageTitle: '',
      site: 'khac.example',
      created: '2026-03-03T08:00:00.000Z',
      deleted: '2026-03-04T08:00:00.000Z',
    }),
  ];
  const file = toMarkdown(notes, options);
  assert.equal(file.name, 'chu-giai-2026-03-05.md');
  assert.equal(
    file.text,
    `# Ghi chú của tôi

2026-03-05 09:00 UTC

## Miền Trung mưa lớn

bao.example · [Mở bài](<https://bao.example/bai-1?from=home>)

> đoạn đầu${'  '}
> \\- hai

Hồng · 2026-03-02 08:00 UTC

> đoạn sau

nhớ

Vàng · 2026-03-01 08:00 UTC · Thẻ: lũ, a b

## Không tên

khac.example · javascript:alert(1)

> mưa lớn kéo dài

Vàng · 2026-03-03 08:00 UTC · Đã xoá: 2026-03-04 08:00 UTC
`,
  );
});

test('one file per article, with properties for Obsidian', () => {
  const notes = [
    keptNote({ pageTitle: 'Giá: "điện" #1 tăng?', tags: ['giá điện', '2026'] }),
    keptNote({ page: 'https://b.example/2', pageTitle: 'giá: "điện" #1 tăng?', body: 'x' }),
  ];
  const files = toMarkdownPerArticle(notes, options);
  assert.deepEqual(
    files.map(file => file.name),
    ['Giá- -điện- -1 tăng-.md', 'giá- -điện- -1 tăng- (2).md'],
  );
  assert.equal(
    files[0]?.text,
    `---
title: "Giá: \\"điện\\" #1 tăng?"
url: "https://bao.example/bai-1?from=home"
site: "bao.example"
created: "2026-03-01T08:00:00.000Z"
modified: "2026-03-01T08:00:00.000Z"
tags:
  - "giá-điện"
  - "2026_"
---

# Giá: "điện" \\#1 tăng?

[Mở bài](<https://bao.example/bai-1?from=home>)

> mưa lớn kéo dài

Vàng · 2026-03-01 08:00 UTC · Thẻ: giá điện, 2026
`,
  );
});

test('front matter ends where it should, whatever the notes hold', () => {
  fc.assert(
    fc.property(anyNotes, notes => {
      for (const { text } of toMarkdownPerArticle(notes, options)) {
        const lines = text.split('\n');
        assert.equal(lines[0], '---');
        const end = lines.indexOf('---', 1);
        for (const line of lines.slice(1, end)) {
          const [, value] = /^(?:\w+: | {2}- )(".*")$/.exec(line) ?? [];
          if (value === undefined) assert.equal(line, 'tags:');
          else assert.equal(typeof JSON.parse(value), 'string');
        }
        assert.equal(lines[end + 1], '');
      }
    }),
    { numRuns: 50 },
  );
  assert.equal(frontMatter({ a: 'x\u2028---\ny', b: [], c: null }), '---\na: "x\\n---\\ny"\n---\n');
});

test('tags as Obsidian takes them', () => {
  const table: readonly (readonly [string, string | null])[] = [
    ['lũ lụt', 'lũ-lụt'],
    ['kinh tế/giá', 'kinh-tế/giá'],
    ['#thẻ', 'thẻ'],
    ['2026', '2026_'],
    ['!!!', null],
    ['', null],
    ['"]\n- x: y', 'x-y'],
  ];
  for (const [tag, expected] of table) assert.equal(obsidianTag(tag), expected);
});
