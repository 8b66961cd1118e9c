/**
 * `npm run hunt [-- ROUNDS [WORD...]]`: runs the property tests again and
 * again, each time from another seed, and tells the seeds that found
 * something. Words choose test files by a part of their path.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';
import { testFiles } from './test-files.ts';

const [rounds = '20', ...wanted] = process.argv.slice(2);
const files = testFiles(join('test', 'unit'), wanted).filter(file =>
  readFileSync(join(root, file), 'utf8').includes('fc.assert('),
);

let found = 0;
for (let round = 1; round <= Number(rounds); round++) {
  const seed = Math.floor(Math.random() * 0x7fffffff);
  for (const file of files) {
    const { status, stdout } = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--import', './test/support/property-seed.ts', '--test', file],
      { cwd: root, encoding: 'utf8', env: { ...process.env, CHU_GIAI_SEED: String(seed) } },
    );
    if (status === 0) continue;
    found++;
    console.log(
      `\n${file}, CHU_GIAI_SEED=${seed}\n${stdout.slice(stdout.indexOf('not ok')).slice(0, 2_000)}`,
    );
  }
  console.log(`round ${round} of ${rounds}: ${files.length} files, seed ${seed}`);
}
console.log(found === 0 ? 'nothing found' : `${found} found`);
process.exitCode = found === 0 ? 0 : 1;
