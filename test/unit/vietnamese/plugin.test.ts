import assert from 'node:assert/strict';
import { test } from 'node:test';
import nlp from 'compromise/one';
import fc from 'fast-check';
import { analyze } from '../../../src/vietnamese/analyze.ts';
import type { VietnameseMethods } from '../../../src/vietnamese/plugin.ts';
import { read } from '../../../src/vietnamese/read.ts';

// Importing `read` has plugged Vietnamese in.
const parse = (text: string) => nlp(text) as ReturnType<typeof nlp> & VietnameseMethods;
const text =
  '  Xuất khẩu “đạt” trên 800 triệu USD, tăng 18,4%. Trả $5 tỷ (đúng).\n\nHai dự án ở Đà Nẵng lãi 15–20%!  ';

test('reading goes through the plugin and gives what analyze gives', () => {
  const context = { published: '2025-05-08', lang: 'vi' } as const;
  assert.deepEqual(read(text, context), analyze(text, context));
  assert.deepEqual(read('', context), analyze('', context));
});

test('views of findings know their offsets and values', () => {
  const figures = parse(text).figures();
  assert.deepEqual(figures.out('array'), [
    'trên 800 triệu USD',
    '18,4%',
    '$5 tỷ',
    'Hai dự án',
    '15–20%',
  ]);
  assert.equal(figures.length, 5);
  for (const { start, end, text: found } of figures.get())
    assert.equal(text.slice(start, end), found);
  const [first] = figures.json();
  assert.equal(first?.value, 800_000_000);
  assert.deepEqual(
    first?.terms.map(term => term.text),
    ['trên', '800', 'triệu', 'USD'],
  );
  assert.deepEqual(figures.out('offset')[1], { text: '18,4%', offset: { start: 43, length: 5 } });
});

test('a part of a document finds what lies in that part', () => {
  assert.deepEqual(
    (parse(text).match('hai dự án') as ReturnType<typeof parse>).figures().out('array'),
    ['Hai dự án'],
  );
  const second = parse(text).figures().eq(1) as unknown as { json(): { value: unknown }[] };
  assert.equal(second.json()[0]?.value, 18.4);
});

test('quantities and dates share the figures between them', () => {
  const document = parse('Ngày 6/5/2025 thu 5 tỷ đồng.');
  const all = document.figures().out('array').length;
  assert.equal(
    document.quantities().out('array').length + document.dates().out('array').length,
    all,
  );
  assert.deepEqual(document.quantities().out('array'), ['5 tỷ đồng']);
});

test('matching goes by tone marks', () => {
  assert.ok(parse('Đà Nẵng đẹp').match('đà nẵng').found);
  assert.ok(!parse('Đà Nẵng đẹp').match('da nang').found);
  assert.ok(parse('tiền tỷ'.normalize('NFD')).match('tỷ').found);
});

test('the text of a document is the text as given', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({
          unit: fc.constantFrom(
            'a',
            'Ô',
            '.',
            ' ',
            '\n',
            '”',
            '“',
            '5',
            '%',
            '!',
            '\u00AD',
            'e\u0301',
          ),
          minLength: 1,
        }),
      ),
      given => {
        assert.equal(parse(given).text(), given);
      },
    ),
    { numRuns: 1000 },
  );
});
