import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { safeFileName, uniqueFileNames } from '../../../../src/notes/exchange/file-name.ts';
import { anyText } from './arbitrary.ts';

test('titles as file names', () => {
  const table: readonly (readonly [string, string])[] = [
    ['Thủ tướng: "Phải làm ngay!"', 'Thủ tướng- -Phải làm ngay!-'],
    ['Giá điện'.normalize('NFD'), 'Giá điện'],
    ['a/b\\c|d?e*f<g>h', 'a-b-c-d-e-f-g-h'],
    ['[[x]] #y ^z', 'x-- -y -z'],
    ['../../etc/passwd', 'etc-passwd'],
    ['.ẩn', 'ẩn'],
    ['-rf', 'rf'],
    ['~', 'bao.example'],
    ['hết. . .', 'hết'],
    ['CON', '_CON'],
    ['con.md', '_con.md'],
    ['nul .x', '_nul .x'],
    ['LPT¹', '_LPT¹'],
    ['COM10', 'COM10'],
    ['Conan', 'Conan'],
    ['a\u202egnp.exe', 'agnp.exe'],
    ['a\u0000\n\tb', 'a b'],
    ['', 'bao.example'],
    ['???', 'bao.example'],
    ['y\u0300\u0000\u0323', '\u1ef5\u0300'],
  ];
  for (const [title, name] of table) assert.equal(safeFileName(title, 'bao.example'), name);
  assert.equal(safeFileName('', '..'), 'chu-giai');
});

test('any title makes a name that every system takes', () => {
  fc.assert(
    fc.property(anyText(2_000), title => {
      const name = safeFileName(title, '');
      assert.notEqual(name, '');
      assert.ok(new TextEncoder().encode(name).length <= 181);
      assert.ok(name.length <= 101);
      assert.doesNotMatch(name, /[<>:"/\\|?*#^[\]]|\p{Cc}|\p{Cf}|\p{Cs}/u);
      assert.doesNotMatch(name, /^[\s.~-]|[\s.]$/);
      assert.doesNotMatch(name, /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
      assert.equal(safeFileName(name, ''), name);
    }),
    { numRuns: 1_000 },
  );
});

test('a cut never parts a letter from its marks', () => {
  // "x̂" has no composed form.
  const name = safeFileName('x\u0302'.repeat(100), '');
  assert.match(name, /^(?:x\u0302)+$/);
});

test('names are unique, also where capitals do not count', () => {
  const unique = uniqueFileNames();
  assert.deepEqual(['Tin', 'tin', 'Tin', 'tin (2)', 'TIN'].map(unique), [
    'Tin',
    'tin (2)',
    'Tin (3)',
    'tin (2) (2)',
    'TIN (4)',
  ]);
});
