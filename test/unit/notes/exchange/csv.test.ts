import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { csvCell, toCsv } from '../../../../src/notes/exchange/csv.ts';
import { keptNote } from '../notes.ts';
import { anyNotes, hostileTexts } from './arbitrary.ts';
import { options } from './labels.ts';

/** RFC 4180, strictly: every row ends in CRLF, a quote within a cell is doubled. */
function readCsv(text: string, separator = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    assert.equal(text[at], '"', `a cell begins at ${at}`);
    let cell = '';
    for (at++; ; at++) {
      assert.ok(at < text.length, 'a cell ends');
      if (text[at] !== '"') cell += text[at];
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else break;
    }
    at++;
    row.push(cell);
    if (text[at] === separator) at++;
    else {
      assert.equal(text.slice(at, at + 2), '\r\n');
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  assert.deepEqual(row, [], 'the last row is complete');
  return rows;
}

test('a cell is quoted, and what would run begins with an apostrophe', () => {
  const table: readonly (readonly [string, string])[] = [
    ['', '""'],
    ['chữ', '"chữ"'],
    ['a"b', '"a""b"'],
    ['a,b;c', '"a,b;c"'],
    ['a\r\nb', '"a\r\nb"'],
    ['=1+1', `"'=1+1"`],
    ['+84', `"'+84"`],
    ['-5 %', `"'-5 %"`],
    ['@x', `"'@x"`],
    ['\tx', `"'\tx"`],
    ['\rx', `"'\rx"`],
    ['\nx', `"'\nx"`],
    [' =1', `"' =1"`],
    ['\u200b=1', `"'\u200b=1"`],
    ['\ufeff=1', `"'\ufeff=1"`],
    ['＝1', `"'＝1"`],
    ['a=1', '"a=1"'],
    ['"=1"', '"""=1"""'],
    ["'=1", `"'=1"`],
    ['a\u0000b', '"a\ufffdb"'],
  ];
  for (const [text, cell] of table) assert.equal(csvCell(text), cell);
});

test('the file opens with a byte order mark and has a row a note', () => {
  const file = toCsv([keptNote({ body: '=1', tags: ['a', 'b'], color: 'blue' })], options);
  assert.equal(file.name, 'chu-giai-2026-03-05.csv');
  assert.ok(file.text.startsWith('\ufeff"Bài","Báo"'));
  const rows = readCsv(file.text.slice(1));
  assert.equal(rows.length, 2);
  assert.deepEqual(rows[1]?.slice(0, 10), [
    'Miền Trung mưa lớn',
    'bao.example',
    'https://bao.example/bai-1?from=home',
    'mưa lớn kéo dài',
    "'=1",
    'a, b',
    'Xanh dương',
    '2026-03-01T08:00:00.000Z',
    '2026-03-01T08:00:00.000Z',
    '',
  ]);
});

test('any notes come back cell by cell, and no cell is a formula', () => {
  const separators = fc.constantFrom(',' as const, ';' as const, '\t' as const);
  fc.assert(
    fc.property(anyNotes, separators, (notes, separator) => {
      const rows = readCsv(toCsv(notes, { ...options, separator }).text.slice(1), separator);
      assert.equal(rows.length, notes.length + 1);
      for (const [index, note] of notes.entries()) {
        const row = rows[index + 1] ?? [];
        assert.equal(row.length, 11);
        for (const cell of row)
          assert.doesNotMatch(cell, /^[\s\u200b-\u200f\ufeff]*[=+\-@＝＋－＠]/);
        const body = note.body.replace(
          /(?![\s\u0085])\p{Cc}|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu,
          '\ufffd',
        );
        assert.ok([body, `'${body}`].includes(row[4] ?? ''), JSON.stringify(row[4]));
      }
    }),
  );
});

test('hostile texts in every field', () => {
  for (const text of hostileTexts) {
    const note = keptNote({ body: text, pageTitle: text, site: text, tags: [text], exact: text });
    const rows = readCsv(toCsv([note], options).text.slice(1));
    assert.equal(rows.length, 2);
    assert.equal(rows[1]?.length, 11);
  }
});
