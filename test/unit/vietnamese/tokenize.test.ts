import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokenize } from '../../../src/vietnamese/tokenize.ts';

const norms = (text: string): string =>
  tokenize(text)
    .map(({ norm }) => norm)
    .join('|');
const kinds = (text: string): string =>
  tokenize(text)
    .map(({ kind }) => kind[0])
    .join('');

test('splits text into words, numbers, marks and breaks', () => {
  const table: [string, string, string][] = [
    ['Giá 146,3 triệu', 'giá|146,3|triệu', 'wnw'],
    ['1.500 - 12.345.678,9', '1.500|-|12.345.678,9', 'npn'],
    ['năm 2025.', 'năm|2025|.', 'wnp'],
    ['U23, A80 và km²', 'u23|,|a80|và|km²', 'wpwww'],
    ['1tr5', '1|tr|5', 'nwn'],
    ['18h30', '18|h|30', 'nwn'],
    ['50m2', '50|m|2', 'nwn'],
    ['6/5/2025', '6|/|5|/|2025', 'npnpn'],
    ['US$5 tỷ, 5%', 'us|$|5|tỷ|,|5|%', 'wpnwpnp'],
    ['VND500 tỷ', 'vnd|500|tỷ', 'wnw'],
    ['COVID-19', 'covid|-|19', 'wpn'],
    ['a\nb\r\nc', 'a|\n|b|\n|c', 'wbwbw'],
    ['１.５００ ＵＳＤ １５％', '1.500|ｕｓｄ|15|%', 'nwnp'],
    ['1,2,3 và 4.', '1,2,3|và|4|.', 'nwnp'],
    ['½ con', '½|con', 'pw'],
    ['😀 tốt', '😀|tốt', 'pw'],
    ['', '', ''],
    ['\u00A0\u2009 ', '', ''],
  ];
  for (const [text, expected, kind] of table) {
    assert.equal(norms(text), expected, JSON.stringify(text));
    assert.equal(kinds(text), kind, JSON.stringify(text));
  }
});

test('knows spaces and capitals', () => {
  const [first, second, third] = tokenize('“Đà Nẵng');
  assert.deepEqual([first?.capital, second?.capital, third?.capital], [false, true, true]);
  assert.deepEqual([first?.spaced, second?.spaced, third?.spaced], [false, false, true]);
  const [decomposed] = tokenize('Ế'.normalize('NFD'));
  assert.equal(decomposed?.capital, true);
  assert.equal(decomposed?.norm, 'ế');
});

test('soft hyphens and zero-width characters are as if not there, and no token ends on one', () => {
  const text = '1\u00AD4\u200B6\u00AD,\u00AD3 tri\u00ADệu\u00AD x';
  const tokens = tokenize(text);
  assert.deepEqual(
    tokens.map(token => token.text),
    ['146,3', 'triệu', 'x'],
  );
  assert.deepEqual(
    tokens.map(({ start, end }) => [start, end]),
    [
      [0, 9],
      [10, 16],
      [18, 19],
    ],
  );
});

// Alternatives, because a combining character may not stand beside others in a class.
const unseen = /^(?:[\s\p{Cf}]|\u034F|[\uFE00-\uFE0F])*$/u;

const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      '1',
      '.',
      ',',
      'ế',
      'e\u0302\u0301',
      '\u00AD',
      ' ',
      'D',
      '\n',
      '\u0301',
      '%',
    ),
  }),
);

test('tokens of any string are in order, in range, and hold every visible character', () => {
  fc.assert(
    fc.property(anyText, text => {
      let end = 0;
      for (const token of tokenize(text)) {
        assert.ok(token.start >= end && token.end > token.start && token.end <= text.length);
        assert.match(text.slice(end, token.start), unseen);
        end = token.end;
        assert.equal(token.text, token.text.normalize('NFC'));
      }
      assert.match(text.slice(end), unseen);
    }),
    { numRuns: 2000 },
  );
});

test('decomposed text gives the same tokens', () => {
  const words = ['Việt', 'tỷ', 'đồng', '1.500', ',', ' ', 'ƯỚC', 'nghìn', '%', '5'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words)), parts => {
      const text = parts.join('');
      assert.equal(norms(text.normalize('NFD')), norms(text));
    }),
  );
});
