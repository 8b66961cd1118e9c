import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/**
 * What compromise puts into its views and the extension never calls: it parses
 * through our own tokenizer and reads what was found (`src/vietnamese/read.ts`).
 * The command line and the tests have all of it, as everybody who uses the
 * plugin with compromise does.
 */
const unused = [
  'change',
  'output',
  'match',
  'tag',
  'contractions',
  'pointers',
  'cache',
  'freeze',
  'lookup',
  'typeahead',
  'lexicon',
  'sweep',
];

/** Leaves them out of a bundle: 22 kB gzip that the worker would parse each time it wakes. */
export const slimCompromise: Plugin = {
  name: 'slim-compromise',
  setup(build) {
    build.onLoad({ filter: /[\\/]compromise[\\/]src[\\/]one\.js$/ }, ({ path }) => {
      let contents = readFileSync(path, 'utf8');
      for (const name of unused) {
        const without = contents
          .replace(new RegExp(`^import ${name} from .*$`, 'm'), '')
          .replace(new RegExp(`^nlp\\.(?:extend|plugin)\\(${name}\\).*$`, 'm'), '');
        if (without === contents) throw new Error(`compromise has no "${name}" any more`);
        contents = without;
      }
      return { contents, loader: 'js' };
    });
  },
};
