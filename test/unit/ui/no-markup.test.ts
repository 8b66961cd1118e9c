import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../../scripts/root.ts';

/** Whatever turns a string into markup or code. Notes, pages and packs are text. */
const forbidden =
  /\b(?:innerHTML|outerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|srcdoc|document\.write|eval)\b|new Function\b/;

test('no screen turns a string into markup or code', () => {
  const folders = [
    'src/ui',
    'src/overlay',
    'src/popup',
    'src/panel',
    'src/options',
    'src/content',
    'src/background',
  ];
  const files = folders.flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(file => /\.tsx?$/.test(file))
      .map(file => join(folder, file)),
  );
  assert.ok(files.length > 30);
  const guilty = files.filter(file => forbidden.test(readFileSync(join(root, file), 'utf8')));
  assert.deepEqual(guilty, []);
});
