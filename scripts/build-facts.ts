import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIndexes } from '../src/facts/fact-base.ts';
import { digestOf, writeIndexes } from '../src/facts/index-file.ts';
import type { Pack } from '../src/facts/schema.ts';
import { root } from './root.ts';

/** The fact packs' file names, for the worker to fetch without asking for a list first. */
export function factPacks(): string[] {
  return readdirSync(join(root, 'extension/facts'))
    .filter(name => name.endsWith('.json'))
    .sort();
}

/** Makes the packs of an extension's folder ready for a worker that is woken often: compact, and indexed. */
export async function buildFacts(folder: string): Promise<void> {
  const packs: Pack[] = [];
  const digests: Int32Array[] = [];
  for (const name of factPacks()) {
    const file = join(folder, name);
    const pack: Pack = JSON.parse(readFileSync(file, 'utf8'));
    // Two fifths of a pack are indentation, and the worker parses it at each waking.
    const compact = Buffer.from(JSON.stringify(pack));
    writeFileSync(file, compact);
    packs.push(pack);
    digests.push(await digestOf(compact));
  }
  const { buffer } = writeIndexes(buildIndexes(packs), digests);
  writeFileSync(join(folder, 'packs.index'), new Uint8Array(buffer));
}
