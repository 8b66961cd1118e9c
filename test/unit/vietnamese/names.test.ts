import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { RecognizedName } from '../../../src/vietnamese/name.ts';
import { findNames } from '../../../src/vietnamese/names/find-names.ts';
import { splitSentences } from '../../../src/vietnamese/sentences.ts';
import { tokenize } from '../../../src/vietnamese/tokenize.ts';
import { nameCases } from './names-cases.ts';

type Language = 'vi' | 'en';

function names(text: string, lang: Language = 'vi'): RecognizedName[] {
  const tokens = tokenize(text);
  return findNames(text, tokens, splitSentences(text, tokens), { published: '2025-05-08', lang });
}

const TYPES = { p: 'person', o: 'organization', l: 'place' } as const;

interface Case {
  readonly text: string;
  readonly expected: readonly string[];
  readonly lang: Language;
}

function parseCases(table: string): Case[] {
  const cases: Case[] = [];
  let lang: Language = 'vi';
  for (const line of table.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('@')) {
      lang = line === '@en' ? 'en' : 'vi';
      continue;
    }
    const expected = [...line.matchAll(/⟦([pol]) (.*?)⟧/g)].map(
      match => `${TYPES[(match[1] ?? 'p') as 'p' | 'o' | 'l']}: ${match[2]}`,
    );
    cases.push({ text: line.replaceAll(/⟦[pol] |⟧/g, ''), expected, lang });
  }
  return cases;
}

const cases = parseCases(nameCases);

test(`${cases.length} name cases: spans and types`, async t => {
  for (const { text, expected, lang } of cases) {
    await t.test(text, () => {
      assert.deepEqual(
        names(text, lang).map(name => `${name.type}: ${name.text}`),
        expected,
      );
    });
  }
});

test('an acronym in brackets is known from there on', () => {
  const found = names(
    'Trung tâm Dự báo khí tượng thủy văn quốc gia (TTDB) cảnh báo. Sau đó TTDB rút tin.',
  );
  assert.deepEqual(found.map(name => name.text).at(-1), 'TTDB');
});

test('the name leaves out title, honorific and the words tỉnh, thành phố', () => {
  const [person, place, river] = names('Ông Nguyễn Văn An về tỉnh Lào Cai, ra sông Hồng.');
  assert.equal(person?.name, 'Nguyễn Văn An');
  assert.equal(place?.text, 'tỉnh Lào Cai');
  assert.equal(place?.name, 'Lào Cai');
  assert.equal(river?.name, 'sông Hồng');
});

test('decomposed text has the same names at its own offsets', () => {
  for (const { text, lang } of cases) {
    const decomposed = text.normalize('NFD');
    const found = names(decomposed, lang);
    assert.deepEqual(
      found.map(name => name.text.normalize('NFC')),
      names(text, lang).map(name => name.text),
    );
    for (const name of found) assert.equal(decomposed.slice(name.start, name.end), name.text);
  }
});

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(...cases.flatMap(({ text }) => text.split(' '))),
    fc.constantFrom(
      '.',
      ',',
      '-',
      '–',
      '(',
      ')',
      '"',
      '“',
      '\n',
      'TP',
      '.',
      'HCM',
      'N',
      'Y',
      'Ủy ban',
      'và',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  ),
  { maxLength: 40 },
);

function assertInvariants(text: string): void {
  let end = 0;
  for (const name of names(text)) {
    assert.ok(name.start >= end, 'in order, apart');
    assert.ok(name.end > name.start && name.end <= text.length, 'in range');
    assert.equal(text.slice(name.start, name.end), name.text);
    end = name.end;
  }
}

test('any text: never throws, spans in range, in order and apart', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), assertInvariants));
  fc.assert(
    fc.property(pieces, parts => assertInvariants(parts.join(' '))),
    { numRuns: 500 },
  );
});
