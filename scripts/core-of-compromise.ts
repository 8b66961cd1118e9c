import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/**
 * Parts of `compromise/one` that the worker never calls: it parses with our
 * plugin's tokenizer and takes the findings, so English contractions, stock
 * look-up, and what matches, changes or prints a document would only be read
 * and compiled each time the worker wakes. A third of its budget.
 */
const unused = [
  'cache',
  'change',
  'contractions',
  'freeze',
  'lexicon',
  'lookup',
  'match',
  'output',
  'pointers',
  'sweep',
  'tag',
  'tokenize',
  'typeahead',
] as const;

/**
 * Bundles compromise's core without them. Tests and the command line have the whole.
 * @throws if a release of compromise puts itself together in another way.
 */
export const coreOfCompromise: Plugin = {
  name: 'core-of-compromise',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]compromise[\\/]src[\\/]one\.js$/ }, ({ path }) => {
      let contents = readFileSync(path, 'utf8');
      for (const part of unused) {
        const lines = new RegExp(
          `^import ${part} from .*\\n|^nlp\\.(?:extend|plugin)\\(${part}\\).*\\n`,
          'gm',
        );
        const without = contents.replace(lines, '');
        if ((contents.match(lines)?.length ?? 0) !== 2) {
          throw new Error(
            `${path} does not bring in "${part}" as scripts/core-of-compromise.ts expects`,
          );
        }
        contents = without;
      }
      return { contents };
    });
  },
};
