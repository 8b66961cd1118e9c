import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { ReadingContext } from '../../../src/vietnamese/analysis.ts';
import { findDates } from '../../../src/vietnamese/dates/find-dates.ts';
import type { Figure } from '../../../src/vietnamese/figure.ts';
import { splitSentences } from '../../../src/vietnamese/sentences.ts';
import { tokenize } from '../../../src/vietnamese/tokenize.ts';
import { dateCases } from './dates-cases.ts';
import { dateNewsCases } from './dates-news-cases.ts';

function dates(text: string, context: ReadingContext): Figure[] {
  const tokens = tokenize(text);
  return findDates(text, tokens, splitSentences(text, tokens), context);
}

function shown(value: Figure['value']): string {
  return Array.isArray(value) ? value.join('..') : String(value);
}

interface Case {
  readonly text: string;
  readonly spans: readonly string[];
  readonly values: readonly string[];
  readonly context: ReadingContext;
}

function parseCases(table: string): Case[] {
  const cases: Case[] = [];
  let context: ReadingContext = { published: null, lang: 'vi' };
  for (const line of table.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('@')) {
      const english = line.startsWith('@en');
      const day = line.replace(/^@(en )?/, '');
      context = { published: day === '' ? null : day, lang: english ? 'en' : 'vi' };
      continue;
    }
    const [marked = '', values = ''] = line.split(' =>');
    cases.push({
      text: marked.replaceAll(/[⟦⟧]/g, ''),
      spans: [...marked.matchAll(/⟦(.*?)⟧/g)].map(match => match[1] ?? ''),
      values: values.trim() === '' ? [] : values.trim().split(' '),
      context,
    });
  }
  return cases;
}

const cases = [...parseCases(dateCases), ...parseCases(dateNewsCases)];

test(`${cases.length} date cases: spans and values`, async t => {
  for (const { text, spans, values, context } of cases) {
    await t.test(text, () => {
      const found = dates(text, context);
      assert.deepEqual(
        found.map(
          (figure, at) => `${figure.text} = ${values[at] === '?' ? '?' : shown(figure.value)}`,
        ),
        spans.map((span, at) => `${span} = ${values[at]}`),
      );
    });
  }
});

test('every expression holds in other sentences: within, at the head, in brackets', async t => {
  const frames: readonly ((expression: string) => string)[] = [
    expression => `Báo này viết rằng ${expression} là mốc đáng nhớ.`,
    expression =>
      `${expression.charAt(0).toUpperCase()}${expression.slice(1)}, mọi người nghỉ ngơi.`,
    expression => `Mốc ấy (${expression}) được ghi lại.`,
  ];
  for (const { spans, values, context } of cases) {
    const [span] = spans;
    const [value] = values;
    if (spans.length !== 1 || span === undefined || context.lang === 'en') continue;
    // These need what stands before them: "từ", "trước", a bare "tháng năm", a score-like "2-9".
    if (!FREE.test(span)) continue;
    for (const frame of frames) {
      const text = frame(span);
      await t.test(text, () => {
        const found = dates(text, context);
        assert.deepEqual(
          found.map(figure => `${figure.text.toLowerCase()} = ${shown(figure.value)}`),
          [`${span.toLowerCase()} = ${value}`],
        );
      });
    }
  }
});

/** Expressions that need nothing around them and do not turn on "sẽ" in their sentence. */
const FREE =
  /^(ngày \d+\/\d+\/\d{4}|ngày \d+ tháng \d+ năm|(sáng|trưa|chiều|tối|đêm) (ngày )?[4-8]\/5|tháng \d+[/.-]\d{4}|tháng \d+ năm|quý (I|II|III|IV|\d)[/-]\d{4}|năm (19|20)\d\d|năm (ngoái|nay|trước)|giai đoạn|nhiệm kỳ|thế kỷ|thập|những năm|hôm|ngày hôm|ngày mai|sáng (nay|mai)|(tối|đêm) qua|\d+ tháng đầu|ba tháng|nửa|mùa|rằm|mùng|\d+h\d+ ngày [4-8]\/|cuối năm|đầu năm|giữa|tuần)/i;

test('bounding words belong to the span', () => {
  const qualifiers = (text: string) =>
    dates(text, { published: '2025-05-08', lang: 'vi' }).map(
      figure => `${figure.text}: ${figure.qualifier}`,
    );
  assert.deepEqual(qualifiers('Nộp trước ngày 30/4.'), ['trước ngày 30/4: less-than']);
  assert.deepEqual(qualifiers('Định hướng đến năm 2030.'), ['đến năm 2030: up-to']);
  assert.deepEqual(qualifiers('Tàu đến khoảng 18h.'), ['khoảng 18h: about']);
  assert.deepEqual(qualifiers('Họp ngày 6/5.'), ['ngày 6/5: exact']);
  assert.deepEqual(qualifiers('Thu tăng so với năm trước, tháng 4 cũng vậy.'), [
    'năm trước: exact',
    'tháng 4: exact',
  ]);
});

test('kinds: date, period, time; no unit, no precision', () => {
  const context: ReadingContext = { published: '2025-05-08', lang: 'vi' };
  const kinds = dates('Ngày 6/5, quý I/2025, lúc 18h30, tháng 4.', context);
  assert.deepEqual(
    kinds.map(({ kind, unit, precision, change }) => [kind, unit, precision, change]),
    [
      ['date', null, null, null],
      ['period', null, null, null],
      ['time', null, null, null],
      ['date', null, null, null],
    ],
  );
});

test('decomposed text has the same dates at its own offsets', () => {
  for (const { text, context } of cases) {
    const decomposed = text.normalize('NFD');
    const found = dates(decomposed, context);
    assert.deepEqual(
      found.map(figure => `${figure.text.normalize('NFC')} = ${shown(figure.value)}`),
      dates(text, context).map(figure => `${figure.text} = ${shown(figure.value)}`),
    );
    for (const figure of found)
      assert.equal(decomposed.slice(figure.start, figure.end), figure.text);
  }
});

function assertInvariants(text: string, context: ReadingContext): void {
  let end = 0;
  for (const figure of dates(text, context)) {
    assert.ok(figure.start >= end, 'in order, apart');
    assert.ok(figure.end > figure.start && figure.end <= text.length, 'in range');
    assert.equal(text.slice(figure.start, figure.end), figure.text);
    for (const value of [figure.value].flat()) {
      assert.match(
        String(value),
        /^(-?\d{4}|XXXX|-)(-(\d\d|XX)){0,2}(-?-\d\d){0,2}(T\d\d:\d\d(:\d\d)?)?$|^\d\d:\d\d(:\d\d)?$|^---?\d\d(T.*)?$|^--\d\d-\d\dT/,
      );
    }
    end = figure.end;
  }
}

const words = [...new Set(cases.flatMap(({ text }) => text.split(' ')))];
const contexts = fc.constantFrom<ReadingContext>(
  { published: '2025-05-08', lang: 'vi' },
  { published: null, lang: 'vi' },
  { published: '2024-02-29', lang: 'vi' },
  { published: '2025-05-08', lang: 'en' },
);

test('any text: never throws, spans in range, in order and apart, values ISO', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), contexts, assertInvariants));
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom(
        '/',
        '-',
        '–',
        '.',
        ',',
        '31',
        '2',
        '12',
        '2024',
        '99',
        'ngày',
        'tháng',
        'năm',
        'quý',
        'đến',
        'từ',
        'thế kỷ',
        'h',
        ':',
      ),
      fc.nat(3000).map(String),
    ),
    { maxLength: 30 },
  );
  for (const mark of [' ', '']) {
    fc.assert(
      fc.property(pieces, contexts, (parts, context) =>
        assertInvariants(parts.join(mark), context),
      ),
      { numRuns: 800 },
    );
  }
});
