import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { root } from '../../../scripts/root.ts';
import { readMessages } from './browser-double.ts';

const vi = readMessages('vi');
const en = readMessages('en');

function read(folder: string, extension: RegExp): string {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => extension.test(file))
    .map(file => readFileSync(join(root, folder, file), 'utf8'))
    .join('\n');
}

const source = read('src', /\.tsx?$/);
const shells = `${readFileSync(join(root, 'manifest.json'), 'utf8')}\n${read('extension', /\.(html|css)$/)}`;

const matches = (text: string, pattern: RegExp): Set<string> =>
  new Set([...text.matchAll(pattern)].map(([, key = '']) => key));

describe('messages', () => {
  test('both languages have the same keys', () => {
    assert.deepEqual(Object.keys(en).sort(), Object.keys(vi).sort());
  });

  test('a message takes the same substitutions in both languages', () => {
    const taken = (text: string): string[] => [...matches(text, /\$(\d)/g)].sort();
    for (const key of Object.keys(vi)) {
      const texts = [vi[key]?.message ?? '', en[key]?.message ?? ''] as const;
      assert.notEqual(texts[0].trim(), '', key);
      assert.notEqual(texts[1].trim(), '', key);
      // One counted thing may be said without its number.
      if (!key.endsWith('_one')) assert.deepEqual(taken(texts[0]), taken(texts[1]), key);
    }
  });

  test('every key that is asked for exists', () => {
    const asked = [
      ...matches(source, /(?:\bsay|getMessage)\(\s*'(\w+)'/g),
      ...matches(source, /\bkey: '(why\w+)'/g),
      ...matches(shells, /__MSG_(\w+)__/g),
      ...[...matches(source, /\bsayCount\(\s*'(\w+)'/g)].flatMap(key => [
        `${key}_one`,
        `${key}_other`,
      ]),
    ];
    assert.ok(asked.length > 50);
    assert.deepEqual(
      asked.filter(key => !(key in vi)),
      [],
    );
  });

  test('no key is unused', () => {
    const words = matches(source, /['`"](\w+)['`"]/g);
    const shown = matches(shells, /__MSG_(\w+)__/g);
    // `${key}Plain`: what is put together from a used key and an ending.
    const endings = [...matches(source, /`\$\{\w+\}([A-Z]\w*)`/g)];
    const isUsed = (key: string): boolean => words.has(key) || shown.has(key);
    const unused = Object.keys(vi).filter(
      key =>
        !isUsed(key) &&
        !isUsed(key.replace(/_(one|other)$/, '')) &&
        !endings.some(ending => key.endsWith(ending) && isUsed(key.slice(0, -ending.length))),
    );
    assert.deepEqual(unused, []);
  });

  test('what counts has both plural forms', () => {
    for (const key of Object.keys(vi)) {
      const stem = /^(.*)_(?:one|other)$/.exec(key)?.[1];
      if (stem) assert.ok(`${stem}_one` in vi && `${stem}_other` in vi, key);
    }
  });
});
