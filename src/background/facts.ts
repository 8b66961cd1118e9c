import { browser } from '../browser.ts';
import { createFactBase, type FactBase } from '../facts/fact-base.ts';
import { digestOf, readIndexes } from '../facts/index-file.ts';
import type { Pack } from '../facts/schema.ts';

/** File names in `facts/`, put in by the build: the worker need not ask for a list. */
declare const FACT_PACKS: readonly string[];

/** What the build makes of all of them (`scripts/build-facts.ts`). */
const indexFile = 'packs.index';

let loading: Promise<FactBase> | null = null;

/** The bundled fact base: fetched and indexed once in the worker's life. */
export function factBase(): Promise<FactBase> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

const fetchBytes = async (name: string): Promise<ArrayBuffer> =>
  (await fetch(browser.runtime.getURL(`facts/${name}`))).arrayBuffer();

async function load(): Promise<FactBase> {
  // Without it the indexes are built here, which takes longer and finds the same.
  const index = fetchBytes(indexFile).catch(() => null);
  const read = await Promise.all(
    FACT_PACKS.map(async name => {
      const bytes = await fetchBytes(name);
      const digest = digestOf(bytes);
      // Checked when it was built (`npm run facts:check`), and it is part of the extension.
      const pack = JSON.parse(new TextDecoder().decode(bytes)) as Pack;
      return { pack, digest: await digest };
    }),
  );
  const file = await index;
  return createFactBase(
    read.map(({ pack }) => pack),
    file &&
      readIndexes(
        file,
        read.map(({ digest }) => digest),
      ),
  );
}
