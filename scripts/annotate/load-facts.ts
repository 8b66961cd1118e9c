import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createFactBase, type FactBase } from '../../src/facts/fact-base.ts';
import { parsePack } from '../../src/facts/parse-pack.ts';
import type { Pack } from '../../src/facts/schema.ts';
import { fail, ok, type Result } from '../../src/result.ts';
import { root } from '../root.ts';

/** Where the shipped packs are. */
export const factsFolder = join(root, 'extension', 'facts');

/** Paths of the shipped packs, in order of their names. */
export const packPaths = (folder = factsFolder): string[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => join(folder, name));

/** Reads one pack. The error names the file and where in it the trouble is. */
export function readPack(path: string): Result<Pack, string> {
  const shown = relative(process.cwd(), path) || path;
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return fail(`${shown}: cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return fail(`${shown}: not JSON (${(error as Error).message})`);
  }
  const pack = parsePack(json);
  return pack.ok ? pack : fail(`${shown}: ${pack.error}`);
}

/** The fact base of one pack, or of all that are shipped. */
export function loadFacts(path: string | null): Result<FactBase, string> {
  const packs: Pack[] = [];
  for (const file of path === null ? packPaths() : [path]) {
    const pack = readPack(file);
    if (!pack.ok) return pack;
    packs.push(pack.value);
  }
  return ok(createFactBase(packs));
}
