import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ReadingContext } from '../../../src/vietnamese/analysis.ts';
import { analyze, mergeFigures } from '../../../src/vietnamese/analyze.ts';
import type { Figure, FigureKind } from '../../../src/vietnamese/figure.ts';

const context: ReadingContext = { published: '2025-05-08', lang: 'vi' };

const figure = (start: number, end: number, kind: FigureKind): Figure => ({
  start,
  end,
  text: '',
  kind,
  value: 0,
  unit: null,
  qualifier: 'exact',
  precision: null,
  change: null,
});
const shown = (figures: readonly Figure[]): string =>
  figures.map(({ start, end, kind }) => `${start}-${end}${kind[0]}`).join(' ');

test('merging keeps the wider reading, and a date where neither holds the other', () => {
  const table: [string, [number, number][], [number, number][], string][] = [
    ['apart', [[0, 2]], [[3, 5]], '0-2d 3-5q'],
    ['touching', [[3, 5]], [[0, 3]], '0-3q 3-5d'],
    ['number in a date', [[0, 9]], [[2, 4]], '0-9d'],
    ['date in an amount', [[2, 4]], [[0, 9]], '0-9q'],
    ['the same', [[0, 4]], [[0, 4]], '0-4d'],
    ['crossing', [[3, 8]], [[0, 5]], '3-8d'],
    [
      'a date over two numbers',
      [[0, 9]],
      [
        [0, 2],
        [5, 7],
        [10, 12],
      ],
      '0-9d 10-12q',
    ],
    [
      'an amount over two dates',
      [
        [1, 2],
        [4, 5],
      ],
      [[0, 6]],
      '0-6q',
    ],
  ];
  for (const [name, dates, quantities, expected] of table) {
    const merged = mergeFigures(
      dates.map(([start, end]) => figure(start, end, 'date')),
      quantities.map(([start, end]) => figure(start, end, 'quantity')),
    );
    assert.equal(shown(merged), expected, name);
  }
});

const words = (
  'một hai ba bốn năm mươi mười trăm nghìn triệu tỷ rưỡi nửa linh lăm mốt vài hàng chục hơn gần khoảng trên dưới từ đến lên ' +
  'đồng USD % $ người nước lần thứ khóa hạng tháng ngày quý XVI I 5 20 1.500 146,3 2025 6/5 2-1 - – / . , ; ( ) “ ” : ' +
  'tăng giảm gấp đôi phần tuần không quá trở tối đa ước tính chuyến bay điểm Ba Đình TP. ông Nguyễn Văn A số km2 tr k ~ > âm độ C \n'
).split(' ');
const sentence = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', '', '\u00A0')), {
    maxLength: 40,
  })
  .map(parts => parts.map(([word, space]) => word + space).join(''));
const langs = fc.constantFrom<'vi' | 'en'>('vi', 'en');

function checkSpans(text: string, lang: 'vi' | 'en'): void {
  const analysis = analyze(text, { ...context, lang });
  for (const found of [analysis.figures, analysis.names]) {
    let end = 0;
    for (const span of found) {
      assert.ok(span.start >= end && span.end > span.start && span.end <= text.length);
      assert.equal(text.slice(span.start, span.end), span.text);
      end = span.end;
    }
  }
  for (const { value } of analysis.figures) {
    for (const part of Array.isArray(value) ? value : [value]) {
      assert.ok(typeof part === 'string' || Number.isFinite(part));
    }
  }
}

test('no string throws; findings are in range, in order and apart', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), sentence),
      langs,
      checkSpans,
    ),
    {
      numRuns: 3000,
    },
  );
});

const essence = (text: string): string =>
  JSON.stringify(
    analyze(text, context).figures.map(({ text: found, start: _, end: __, ...rest }) => ({
      ...rest,
      text: found.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '').normalize('NFC'),
    })),
  );

test('composed and decomposed text read the same', () => {
  fc.assert(
    fc.property(sentence, text => {
      assert.equal(essence(text.normalize('NFD')), essence(text));
    }),
    { numRuns: 1000 },
  );
});

test('invisible characters change nothing', () => {
  const invisible = fc.constantFrom('\u00AD', '\u200B', '\u200D', '\u2060', '\uFEFF');
  fc.assert(
    fc.property(
      sentence,
      fc.array(fc.tuple(fc.nat(), invisible), { maxLength: 10 }),
      (text, marks) => {
        let marked = text;
        for (const [place, mark] of marks) {
          const at = place % (marked.length + 1);
          marked = marked.slice(0, at) + mark + marked.slice(at);
        }
        assert.equal(essence(marked), essence(text));
      },
    ),
    { numRuns: 1000 },
  );
});
