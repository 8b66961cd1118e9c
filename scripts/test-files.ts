import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/** The test files in a folder (from the root), sorted; with words only those that have one of them in their path. */
export const testFiles = (folder: string, words: readonly string[]): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => /\.test\.tsx?$/.test(file))
    .map(file => join(folder, file))
    .filter(file => words.length === 0 || words.some(word => file.includes(word)))
    .sort();
