import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toAnnotationPage } from '../../../../src/notes/exchange/annotation-page.ts';
import type { ImportFailure } from '../../../../src/notes/exchange/import-failure.ts';
import {
  maxImportItems,
  maxImportLength,
  maxJsonDepth,
  maxJsonValues,
} from '../../../../src/notes/exchange/import-limits.ts';
import { planImport } from '../../../../src/notes/exchange/import-plan.ts';
import { keptNote } from '../notes.ts';
import { anyNotes } from './arbitrary.ts';

const exported = new Date('2026-03-05T09:00:00Z');

function failure(text: string): ImportFailure {
  const result = planImport(text, []);
  assert.ok(!result.ok, 'is refused');
  return result.error;
}

/** A file of one whole note, as data that can be spoiled. */
function file(): { items: { id?: unknown; [key: string]: unknown }[]; [key: string]: unknown } {
  const note = keptNote({ body: 'x', tags: ['lũ'] });
  return JSON.parse(toAnnotationPage([note], exported));
}

test('what is no JSON is said to be none', () => {
  for (const text of ['', '{', 'PK\u0003\u0004', '<html>', '{"a":1}}', '\ufeff', '\u0000']) {
    assert.equal(failure(text).kind, 'not-json', JSON.stringify(text));
  }
});

test('JSON of nobody known is said to be that', () => {
  const texts = ['null', '1', '"x"', '[]', '{}', '[[]]', '[null]', '{"items":[]}', '{"rows":5}'];
  for (const text of texts) assert.equal(failure(text).kind, 'unknown-format', text);
});

test('a file of a later version is not guessed at', () => {
  assert.deepEqual(failure(JSON.stringify({ ...file(), 'chugiai:version': 2 })), {
    kind: 'newer-format',
    version: 2,
    supported: 1,
  });
});

test('a file that is too long is not even parsed', () => {
  const text = ' '.repeat(maxImportLength + 1);
  assert.deepEqual(failure(text), {
    kind: 'too-large',
    length: maxImportLength + 1,
    limit: maxImportLength,
  });
});

test('a million things are refused before they are looked at', () => {
  const million = `[${'{},'.repeat(999_999)}{}]`;
  const heads = ['{"chugiai:version":1,"items":', '{"export_date":"x","annotations":'];
  for (const head of heads) {
    const failed = failure(`${head}${million}}`);
    assert.equal(failed.kind, 'too-many');
    assert.ok(failed.kind === 'too-many' && failed.count === 1_000_000);
    assert.ok(failed.kind === 'too-many' && failed.limit === maxImportItems);
  }
  const tags = `["a"${',"a"'.repeat(999_999)}]`;
  const flooded = JSON.stringify([{ uri: 'https://x.example/', tags: 0 }]).replace('0', tags);
  // Without marked words it is left out all the same.
  assert.ok(planImport(flooded, []).ok);
  const many = `[${'{"url":"https://x.example/","highlights":[{"text":"a"}]},'.repeat(200_001).slice(0, -1)}]`;
  assert.equal(failure(many).kind, 'too-many');
});

test('what is nested too deeply or has too many parts is not even parsed', () => {
  const deep = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
  const within = (extra: string): string =>
    JSON.stringify({ ...file(), extra: 0 }).replace('"extra":0', `"extra":${extra}`);
  const complex = { kind: 'too-complex' };
  for (const text of [deep(maxJsonDepth + 1), '['.repeat(10_000_000), '{"a":'.repeat(2_000_000)]) {
    assert.deepEqual(failure(text), complex);
    assert.deepEqual(failure(within(text)), complex);
  }
  assert.deepEqual(failure(`[${'0,'.repeat(maxJsonValues)}0]`), complex);
  assert.deepEqual(failure(`[${'[],'.repeat(maxJsonValues / 2)}[]]`), complex);
  // Up to the limits all is read, and brackets in strings are text.
  assert.ok(planImport(within(deep(maxJsonDepth - 1)), []).ok, 'deep enough is read');
  for (const words of ['['.repeat(maxJsonDepth * 2), '\\'.repeat(3), '"\\"[{'.repeat(600)]) {
    assert.ok(planImport(within(JSON.stringify(words)), []).ok, 'strings are text');
    assert.deepEqual(failure(within(`[${JSON.stringify(words)},${deep(maxJsonDepth)}]`)), complex);
  }
});

test('every field of every level is checked, and the error names its place', () => {
  const wrong: readonly unknown[] = [null, true, 5, 'chữ', [], {}, [[]], { a: 1 }, -1, 1e308];
  /** Every path within an item; null is no right value for these. */
  const paths = [
    ['id'],
    ['type'],
    ['created'],
    ['modified'],
    ['body'],
    ['body', 0],
    ['body', 0, 'type'],
    ['body', 0, 'purpose'],
    ['body', 0, 'value'],
    ['body', 1, 'value'],
    ['target'],
    ['target', 'source'],
    ['target', 'selector'],
    ['target', 'selector', 0],
    ['target', 'selector', 0, 'type'],
    ['target', 'selector', 0, 'exact'],
    ['target', 'selector', 0, 'prefix'],
    ['chugiai:page'],
    ['chugiai:pageTitle'],
    ['chugiai:site'],
    ['chugiai:color'],
    ['chugiai:revision'],
    ['chugiai:deleted'],
  ] as const;
  /** Values that are right in a place though they stand in the list above. */
  const right = (path: readonly (string | number)[], value: unknown): boolean => {
    const last = path.at(-1);
    if (typeof value === 'string') {
      const texts = [
        'value',
        'exact',
        'prefix',
        'chugiai:page',
        'chugiai:pageTitle',
        'chugiai:site',
      ];
      return texts.includes(String(last));
    }
    if (last === 'chugiai:deleted') return value === null;
    if (last === 'chugiai:revision') return value === 5;
    return last === 'body' && Array.isArray(value) && value.length === 0;
  };
  for (const path of paths) {
    for (const value of [...wrong, undefined]) {
      if (right(path, value) || (value === undefined && path.join() === 'body')) continue;
      const data = file();
      let at = data.items[0] as Record<string | number, unknown>;
      for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
      at[path.at(-1) ?? ''] = value;
      const failed = failure(JSON.stringify(data));
      assert.equal(failed.kind, 'invalid', `${path.join('.')} = ${JSON.stringify(value)}`);
      if (failed.kind === 'invalid') {
        assert.ok(failed.path.startsWith('items[0]'), failed.path);
        assert.ok(failed.path.includes(String(path[0])), `${failed.path} for ${path.join('.')}`);
        assert.notEqual(failed.expected, '');
      }
    }
  }
});

test('an error says where, what was expected and what was found', () => {
  const table: readonly (readonly [object, string, string, string])[] = [
    [{ created: 'hôm qua' }, 'items[1].created', 'iso timestamp', '"hôm qua"'],
    [{ created: undefined }, 'items[1].created', '"created"', 'undefined'],
    [{ id: 'urn:uuid:1' }, 'items[1].id', 'uuid', '"1"'],
    [{ id: 'x' }, 'items[1].id', '"urn:uuid:"', '"x"'],
    [
      { 'chugiai:color': 'tím' },
      'items[1]["chugiai:color"]',
      '("yellow" | "green" | "blue" | "pink")',
      '"tím"',
    ],
    [{ 'chugiai:revision': 0 }, 'items[1]["chugiai:revision"]', '>=1', '0'],
    [{ 'chugiai:site': 'a'.repeat(301) }, 'items[1]["chugiai:site"]', '<=300', '301'],
    [
      { target: { source: 'about:blank', selector: [] } },
      'items[1].target.source',
      'the address of a page',
      '"about:blank"',
    ],
    [{ body: 'x'.repeat(500) }, 'items[1].body', 'Array', `"${'x'.repeat(119)}…`],
  ];
  for (const [change, path, expected, received] of table) {
    const data = file();
    data.items.push({ ...data.items[0], ...change });
    const failed = failure(JSON.stringify(data));
    assert.deepEqual(failed, { kind: 'invalid', path, expected, received });
  }
});

test('addresses that run something or belong to the browser are refused', () => {
  const addresses = [
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'chrome-extension://x/popup.html',
    'about:blank',
    'blob:https://x.example/1',
    'không phải',
    '',
  ];
  for (const source of addresses) {
    const data = file();
    (data.items[0] as { target: { source: string } }).target.source = source;
    const failed = failure(JSON.stringify(data));
    assert.ok(failed.kind === 'invalid' && failed.path === 'items[0].target.source', source);
    for (const foreign of [
      [{ uri: source, target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'x' }] }] }],
      [{ url: source, highlights: [{ text: 'x' }] }],
    ]) {
      const result = planImport(JSON.stringify(foreign), []);
      assert.ok(result.ok);
      assert.deepEqual(result.value.new, []);
    }
  }
});

test('names of prototypes are names like others', () => {
  const poison = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},';
  const text = JSON.stringify(file()).replaceAll('{"', `{${poison}"`);
  const result = planImport(text, []);
  assert.ok(result.ok);
  assert.equal(({} as { polluted?: number }).polluted, undefined);
  const [note] = result.value.new;
  assert.ok(note);
  assert.equal(Object.getPrototypeOf(note), Object.prototype);
  assert.ok(!Object.hasOwn(note, '__proto__') && !Object.hasOwn(note, 'constructor'));
  for (const selector of note.selectors) assert.ok(!Object.hasOwn(selector, '__proto__'));
  // Formats are not recognised by what everything inherits.
  assert.equal(failure('{"__proto__":{"chugiai:version":1,"items":[]}}').kind, 'unknown-format');
});

test('one id twice: the same note is one, different ones refuse the file', () => {
  const data = file();
  const [item] = data.items;
  const twice = planImport(JSON.stringify({ ...data, items: [item, item] }), []);
  assert.ok(twice.ok);
  assert.equal(twice.value.new.length, 1);
  const other = { ...item, 'chugiai:color': 'pink' };
  assert.deepEqual(failure(JSON.stringify({ ...data, items: [item, other] })), {
    kind: 'duplicate-id',
    id: String(item?.id).slice('urn:uuid:'.length),
    path: 'items[1]',
    otherPath: 'items[0]',
  });
});

test('a file broken or cut anywhere is refused or read; nothing is ever thrown', () => {
  fc.assert(
    fc.property(anyNotes, fc.nat(), fc.string({ maxLength: 3 }), (notes, seed, junk) => {
      const text = toAnnotationPage(notes, exported);
      const at = seed % text.length;
      planImport(text.slice(0, at), []);
      planImport(text.slice(0, at) + junk + text.slice(at + 1), []);
    }),
    { numRuns: 300 },
  );
});

test('any JSON in the place of any list is refused or read; nothing is ever thrown', () => {
  const keys = ['uri', 'url', 'highlights', 'data', 'itemType', 'type', 'target', 'attachments'];
  const value = fc.letrec(tie => ({
    any: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<unknown>(null, 0, 'Annotation', 'annotation', 'https://x.example/', '', true),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...keys, 'annotations', 'selector', 'id'), tie('any')),
    ),
  })).any;
  const shell = fc.constantFrom<(list: unknown) => unknown>(
    list => list,
    list => [list],
    list => ({ 'chugiai:version': 1, items: list }),
    list => ({ type: 'AnnotationPage', items: list }),
    list => ({ export_date: '', annotations: list }),
    list => ({ rows: list, total: 1 }),
    list => [{ url: 'https://x.example/', highlights: list }],
    list => [{ url: 'https://x.example/', data: list }],
    list => ({ items: [{ itemType: 'webpage', attachments: list }] }),
    list => [{ data: { itemType: 'annotation', tags: list } }],
  );
  fc.assert(
    fc.property(shell, value, (wrap, list) => {
      planImport(JSON.stringify(wrap(list)), []);
    }),
    { numRuns: 3_000 },
  );
});
