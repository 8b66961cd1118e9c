import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { normalize } from '../../../src/text/normalize.ts';

const vietnamese = 'Hội nghị ở Thừa Thiên Huế: “Đường dài” – tỷ lệ 5,3 %… (ngày 7‑5).';

/** Strings of the pieces that make normalising hard, in any order. */
const hardText = fc
  .array(
    fc.constantFrom(
      ...['a', 'e', 'ê', 'ế', 'ệ', 'u', 'ư', 'ơ', 'đ', 'Ð', '́', '̂', '̣', '̛', '\u0308'],
      ...[' ', '\u00a0', '\n', '\t', '\u3000', '\u2003', '\u00ad', '\u200b', '\ufeff', '\u200d'],
      ...['-', '–', '—', '\u2212', '"', "'", '“', '”', '’', '«', '.', '..', '…', '...'],
      ...[
        '\u2126',
        '\u212b',
        '\u0340',
        '\u0958',
        '\u1100',
        '\u1161',
        '\u11a8',
        '가',
        '😀',
        '\ud83d',
      ],
      ...['\ufe0f', '\u034f', '\u{1d15e}', '5'],
    ),
    { maxLength: 30 },
  )
  .map(pieces => pieces.join(''));

const cases: readonly (readonly [name: string, source: string, normalized: string])[] = [
  ['NFD', 'Hu\u0065\u0302\u0301', 'Huế'],
  ['half-composed: ê and an acute', 'Hu\u00ea\u0301', 'Huế'],
  ['marks in the wrong order', 'ne\u0302\u0323n', 'nện'],
  ['an invisible inside a cluster', 'e\u200b\u0301', 'é'],
  ['non-breaking spaces', '5,3\u00a0%', '5,3 %'],
  ['runs of white space', 'a \n\t\u00a0 b', 'a b'],
  ['white space around invisibles', 'a \u200b b', 'a b'],
  ['a lone space', 'a b', 'a b'],
  ['soft hyphen', 'thông\u00adtin', 'thôngtin'],
  ['byte order mark', '\ufeffa', 'a'],
  ['dashes', '‐‑‒–—―−', '-------'],
  ['quotation marks', `“a” „b‟ ‘c’ «d» "e" 'f' ‹g›`, `"a" "b" "c" "d" "e" "f" "g"`],
  ['dots', 'a... b… c…. d.… e..', 'a… b… c… d… e..'],
];

for (const [name, source, expected] of cases) {
  test(`at quote level: ${name}`, () => {
    assert.equal(normalize(source, 'quote').text, expected);
  });
}

test('unicode level keeps white space, dashes, quotes and dots', () => {
  const text = 'a \u00a0“b”–c… \n';
  assert.equal(normalize(text, 'unicode').text, text);
  assert.equal(normalize('e\u0301\u00ad \u00a0', 'unicode').text, 'é \u00a0');
});

test('every character that NFC replaces is known', () => {
  const missed: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const character = String.fromCodePoint(code);
    const expected = character.normalize('NFC');
    if (expected !== character && normalize(character, 'unicode').text !== expected) {
      missed.push(code.toString(16));
    }
  }
  assert.deepEqual(missed, []);
});

test('maps between an NFD page and its normal form', () => {
  const source = `A\u00ad ${vietnamese.normalize('NFD')}`;
  const normalized = normalize(source);
  const start = normalized.text.indexOf('Thiên');
  const found = source.slice(
    normalized.toSource(start),
    normalized.toSourceEnd(start + 'Thiên'.length),
  );
  assert.equal(found.normalize('NFC'), 'Thiên');
  assert.equal(normalized.toNormalized(source.indexOf('Thie')), start);
});

test('a span next to what was left out does not take it in', () => {
  const normalized = normalize('ab\u00ad\u200bcd');
  assert.equal(normalized.toSource(2), 4);
  assert.equal(normalized.toSourceEnd(2), 2);
});

test('normal forms are NFC, idempotent, and free of what they unify', () => {
  fc.assert(
    fc.property(hardText, text => {
      const plain = normalize(text, 'unicode').text;
      assert.equal(plain, plain.normalize('NFC'));
      assert.equal(normalize(plain, 'unicode').text, plain);
      const quote = normalize(text, 'quote').text;
      assert.equal(quote, quote.normalize('NFC'));
      assert.equal(normalize(quote, 'quote').text, quote);
      assert.doesNotMatch(quote, /\s\s|[^\S ]|[–—“”'’«…]{2}|\.{3}|\u00ad|\u200b/u);
    }),
    { numRuns: 2_000 },
  );
});

test('canonically equivalent texts have one normal form', () => {
  fc.assert(
    fc.property(hardText, text => {
      const visible = normalize(text, 'unicode').text;
      assert.equal(
        normalize(visible.normalize('NFD'), 'quote').text,
        normalize(text, 'quote').text,
      );
    }),
    { numRuns: 2_000 },
  );
});

test('maps are monotone, inside the texts, and inverse', () => {
  fc.assert(
    fc.property(hardText, fc.constantFrom('unicode', 'quote'), (text, level) => {
      const normalized = normalize(text, level);
      let last = 0;
      for (let offset = 0; offset <= text.length; offset++) {
        const mapped = normalized.toNormalized(offset);
        assert.ok(mapped >= last && mapped <= normalized.text.length);
        last = mapped;
      }
      assert.equal(last, normalized.text.length);
      last = 0;
      for (let offset = 0; offset <= normalized.text.length; offset++) {
        const start = normalized.toSource(offset);
        const end = normalized.toSourceEnd(offset);
        assert.ok(start >= last && start <= text.length);
        assert.ok(end <= start || normalized.toNormalized(start) < offset);
        last = start;
        const insideCluster = offset > 0 && normalized.toSource(offset - 1) === start;
        if (!insideCluster) assert.equal(normalized.toNormalized(start), offset);
        if (offset > 0) assert.ok(normalized.toNormalized(end - 1) < offset);
      }
    }),
    { numRuns: 2_000 },
  );
});
