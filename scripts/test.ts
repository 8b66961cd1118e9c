/**
 * `npm test`: style, types, fact packs, then every test, real browsers
 * included. Words after `--` choose test files by a part of their path.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { inOneLanguage } from '../test/support/in-one-language.ts';
import { buildAll } from './build.ts';
import { root } from './root.ts';
import { testFiles } from './test-files.ts';

function run(title: string, command: string, args: string[]): void {
  console.log(`\n── ${title}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const wanted = process.argv.slice(2);
const tests = testFiles('test', wanted);
if (tests.length === 0) {
  console.error(`no test file has ${wanted.join(' or ')} in its path`);
  process.exit(1);
}

if (wanted.length === 0) {
  run('style', 'biome', ['check', '--error-on-warnings']);
  run('types', 'tsc', []);
  run('fact packs', 'tsx', ['scripts/facts-check.ts']);
}
console.log('\n── build');
await buildAll();
for (const target of ['chromium', 'firefox']) {
  for (const language of ['vi', 'en'] as const) inOneLanguage(join(root, 'dist', target), language);
}
/** A browser has the two cores to itself: side by side, two of them wait for each other. */
function runTests(title: string, files: readonly string[], concurrency: number): void {
  if (files.length === 0) return;
  run(title, process.execPath, [
    '--import',
    'tsx',
    '--import',
    './test/support/property-seed.ts',
    '--test',
    `--test-concurrency=${concurrency}`,
    '--test-reporter=spec',
    ...files,
  ]);
}
const inBrowser = (file: string): boolean => file.startsWith(join('test', 'browser'));
runTests(
  'tests',
  tests.filter(file => !inBrowser(file)),
  2,
);
runTests('tests in browsers', tests.filter(inBrowser), 1);
