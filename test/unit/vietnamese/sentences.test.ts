import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitSentences } from '../../../src/vietnamese/sentences.ts';
import { tokenize } from '../../../src/vietnamese/tokenize.ts';

const split = (text: string): string[] =>
  splitSentences(text, tokenize(text)).map(({ start, end }) => text.slice(start, end));

test('splits where sentences end, and only there', () => {
  const table: string[][] = [
    ['Trời mưa.', 'Đường trơn!', 'Ai đi?', 'Không ai…', 'Hết'],
    ['Ông sống ở TP. Hồ Chí Minh.', 'Bà thì không.'],
    ['PGS. TS. Nguyễn Văn A và ThS. Lê B đến.', 'Họ về.'],
    ['Ông J. Biden gặp bà Angela D. Merkel.', 'Xong.'],
    ['Có gạo, ngô, v.v. và nhiều thứ khác.', 'Hết.'],
    ['Giá 3.5 triệu, 1.500 đồng.', 'Rẻ.'],
    ['Ông nói: “Chúng tôi sẽ đi.”', 'Rồi ông đi.'],
    ['“Thế à?” ông hỏi.', 'Không ai đáp.'],
    ['Xem nhandan.vn để rõ.', 'Hết.'],
    ['1. Mở đầu'],
    ['Đó là năm 2025.', 'Ông về quê.'],
    ['Ăn nhiều vitamin C.', 'Đó là lời khuyên.'],
    ['Cuộc họp tại U.S.A. kết thúc'],
    ['Thật sao?!', 'Thật.'],
    ['(Ảnh: TTXVN.)', 'Bài mới.'],
  ];
  for (const expected of table) assert.deepEqual(split(expected.join(' ')), expected);
  assert.deepEqual(split('Kinh tế phát triển.Ông nói tiếp.'), [
    'Kinh tế phát triển.',
    'Ông nói tiếp.',
  ]);
  assert.deepEqual(split('Một dòng\nHai dòng\n\nBa'), ['Một dòng', 'Hai dòng', 'Ba']);
  assert.deepEqual(split(''), []);
  assert.deepEqual(split('\n \n'), []);
});

test('sentences of any string hold every token but breaks, once and in order', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: fc.constantFrom('A', 'b', '.', ' ', '\n', '”', '1', '!', 'TP') }),
      ),
      text => {
        const tokens = tokenize(text);
        let next = 0;
        for (const { first, last, start, end } of splitSentences(text, tokens)) {
          while (next < first) assert.equal(tokens[next++]?.kind, 'break');
          assert.ok(last > first);
          assert.equal(start, tokens[first]?.start);
          assert.equal(end, tokens[last - 1]?.end);
          for (; next < last; next += 1) assert.notEqual(tokens[next]?.kind, 'break');
        }
        while (next < tokens.length) assert.equal(tokens[next++]?.kind, 'break');
      },
    ),
    { numRuns: 1000 },
  );
});
